//! `cargo +nightly fuzz run both`: a random spec, what it writes, and random answers to it. It is what the
//! tests of `errspec-interpret` do at random, led by the bytes of the input.

#![no_main]

#[allow(dead_code, reason = "its input is no answer")]
#[path = "../src/interpreted.rs"]
mod interpreted;
#[allow(dead_code, unused_imports, reason = "it is the tests' too")]
#[path = "../../codegen/interpret/tests/suite/random/mod.rs"]
mod random;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Err(message) = random::both(input) {
        panic!("{message}");
    }
});

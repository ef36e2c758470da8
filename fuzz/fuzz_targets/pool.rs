//! `cargo +nightly fuzz run pool`: answers to one of a pool of random specs, each of which is read once.

#![no_main]

#[allow(dead_code, reason = "its input is no answer")]
#[path = "../src/interpreted.rs"]
mod interpreted;
#[allow(dead_code, unused_imports, reason = "it is the tests' too")]
#[path = "../../codegen/interpret/tests/suite/random/mod.rs"]
mod random;

libfuzzer_sys::fuzz_target!(|input: &[u8]| random::pool(input));

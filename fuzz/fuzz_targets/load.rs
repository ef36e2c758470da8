//! `cargo +nightly fuzz run load`: any text as a spec.

#![no_main]

#[path = "../src/load.rs"]
mod load;

libfuzzer_sys::fuzz_target!(|input: &[u8]| load::load(input));

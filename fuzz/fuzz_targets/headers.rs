//! `cargo +nightly fuzz run headers`: any headers of an answer.

#![no_main]

#[path = "../src/headers.rs"]
mod headers;
#[path = "../src/interpreted.rs"]
mod interpreted;

libfuzzer_sys::fuzz_target!(|input: &[u8]| headers::headers(input));

//! `cargo +nightly fuzz run xml`: any bytes as a body in XML, as a form or as text.

#![no_main]

#[path = "../src/interpreted.rs"]
mod interpreted;
#[path = "../src/xml.rs"]
mod xml;

libfuzzer_sys::fuzz_target!(|input: &[u8]| xml::xml(input));

//! `cargo +nightly fuzz run answer`: any bytes as an answer.
//!
//! The APIs are those that differ most in their envelopes. Thousands of lines for the codes of
//! others would take minutes to compile with a sanitizer, and be read in no other way.

#![no_main]

#[path = "../src/answer.rs"]
mod answer;

/// Makes a module of each spec, and the list of them all.
macro_rules! apis {
    ($($name:ident: $path:literal,)*) => {
        $(#[errspec::spec($path)] pub mod $name {})*

        const APIS: answer::Apis<'static> = &[$((stringify!($name), answer::read::<$name::Error>),)*];
    };
}

apis! {
    coinbase: "../specs/coinbase.yaml",
    eb: "../specs/eb.yaml",
    everything: "../tests/specs/everything.yaml",
    google: "../specs/google.yaml",
    jsonapi: "../specs/jsonapi.yaml",
    laravel: "../specs/laravel.yaml",
    messages: "../tests/specs/messages.yaml",
    numbers: "../tests/specs/numbers.yaml",
    oauth2: "../specs/oauth2.yaml",
    rfc9457: "../specs/rfc9457.yaml",
    shopify: "../specs/shopify.yaml",
    twirp: "../specs/twirp.yaml",
}

libfuzzer_sys::fuzz_target!(|input: &[u8]| answer::answer(input, APIS));

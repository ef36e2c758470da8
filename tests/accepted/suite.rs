//! What is accepted compiles, and no text of a spec is run, whatever its words are.
//!
//! An ordinary test takes some dozens of specs. `ERRSPEC_RANDOM` multiplies their number, and
//! `ERRSPEC_SEED` begins elsewhere:
//!
//! ```sh
//! ERRSPEC_RANDOM=40 ERRSPEC_SEED=5000 cargo test -p errspec-accepted
//! ```

#![allow(clippy::expect_used, clippy::panic, reason = "it is how a test fails")]

mod compile;
mod docs;
mod envelopes;
mod errors;
mod files;
mod keys;
mod project;
mod spec;
mod types;
mod words;

/// A number that the environment sets.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seeds of a test that takes so many by itself.
fn seeds(count: u64) -> std::ops::Range<u64> {
    let first = number("ERRSPEC_SEED").unwrap_or(0);
    first..first + count * number("ERRSPEC_RANDOM").unwrap_or(1)
}

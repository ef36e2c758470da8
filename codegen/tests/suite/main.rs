//! The engine alone: the Rust it makes of every spec in `specs/`, and the exact text of every
//! mistake. It needs nothing that it generates to compile, so that a change of what is generated
//! can be written to the golden files at all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets what it does not expect has failed"
)]

mod documents;
mod golden;
mod hostile;
mod includes;
mod mistakes;
mod reject;
mod replay;
mod rust_settings;

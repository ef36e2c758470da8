//! One server with two mappings from errors to answers, errspec's and one that is written by hand,
//! and what measures them.

pub mod by_hand;
pub mod client;
pub mod clock;
pub mod server;

/// An API with a JSON envelope.
#[errspec::spec("shop.yaml")]
pub mod shop {}

/// An API whose errors are a header and a reason phrase.
#[errspec::spec("../../specs/eb.yaml")]
pub mod eb {}

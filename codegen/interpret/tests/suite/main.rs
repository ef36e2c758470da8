//! What interpreted specs make of answers, and what they write.

#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used)]

mod around;
mod cut;
mod diagnosis;
mod docs;
mod edges;
mod headers;
#[path = "../../../../fuzz/src/interpreted.rs"]
mod interpreted;
mod links;
mod long;
mod nested;
mod params;
mod random;
mod reading;
mod replay;
mod several;
mod short;

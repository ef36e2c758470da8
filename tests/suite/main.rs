//! One suite: a spec in, real bytes over a real socket out, real frameworks and clients.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets what it does not expect has failed"
)]

mod architecture;
mod capabilities;
mod client;
mod defaults;
mod documents;
mod frameworks;
mod fronts;
mod net;
mod paths;
mod property;
mod round_trip;
mod runtime;
mod samples;
mod schema;
mod values;

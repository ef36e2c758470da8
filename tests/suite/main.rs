//! One suite: a spec in, real bytes over a real socket out, real frameworks and clients.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets what it does not expect has failed"
)]

mod advice;
mod architecture;
mod around;
mod capabilities;
mod catalogue;
mod client;
mod commands;
mod composed;
mod defaults;
mod derive;
mod documents;
mod families;
mod fields;
mod filled;
mod formats;
mod frameworks;
mod fronts;
mod guide;
mod headers;
mod held;
mod hostile;
mod interpreted;
mod lists;
mod log;
mod lookup;
mod mocks;
mod moments;
mod negotiated;
mod net;
mod paths;
mod phrases;
mod property;
mod replay;
mod retries;
mod retryable;
mod round_trip;
mod runtime;
mod samples;
mod schema;
mod several;
mod stand_in;
mod statuses;
mod surface;
mod values;
mod versions;

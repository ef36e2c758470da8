//! How build scripts call the engine: the only part that touches files, environment and output.

mod builder;

pub use builder::{Builder, compile};

//! The interface for build scripts, and the only part that uses files, environment and output.

mod builder;

pub use builder::{Builder, compile, outside_of_package};

//! The interface for build scripts, and the only part that uses files, environment and output.

mod builder;
mod files;

pub use builder::{Builder, compile, outside_of_package};
pub use files::{included_in, read_spec};

//! The interface for build scripts, and the only part that uses files, environment and output.

mod builder;
mod files;

pub use builder::{Builder, compile, outside_of_package};
pub use files::{files_of, included_in, read_spec, rust_settings_of, spec_of_rust_settings};

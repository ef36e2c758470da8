//! The engine of errspec: from an error spec to Rust, in a build script or a macro.
//!
//! In a `build.rs`:
//!
//! ```no_run
//! errspec_codegen::compile("specs/shop.yaml");
//! ```
//!
//! and in the crate `errspec::include_spec!("shop");`. [`Builder`] has options. A spec's mistakes
//! are shown in cargo's output, each with file, line, column and caret, and fail the build.

mod arena;
mod check;
mod diagnostics;
mod emit;
mod front;
mod include;
mod ir;
mod lower;
mod outline;
mod pipeline;
mod plan;
mod report;
mod rust_settings;
#[cfg(feature = "schema")]
mod schema;
mod source;
mod spec;
mod yaml;

pub use arena::Arena;
pub use diagnostics::Severity;
#[doc(hidden)]
pub use diagnostics::{nearest, shown_code};
#[doc(hidden)]
pub use emit::prose::{outcome_in_words, retry_in_words};
pub use front::{
    Builder, compile, files_of, included_in, outside_of_package, read_spec, rust_settings_of,
    spec_of_rust_settings,
};
pub use outline::{Deprecation, ErrorOutline, OperationOutline, Outline};
#[doc(hidden)]
pub use pipeline::to_confused_data;
pub use pipeline::{Generated, Loaded, Options, Side, generate, to_data};
pub use report::{Entry, Message, Report, Span};
#[cfg(feature = "schema")]
pub use schema::{json_schema, json_schema_of_rust_settings};
pub use source::Place;
#[doc(hidden)]
pub use yaml::is_too_deep;

//! Generated modules in a crate that forgives nothing. There is nothing to run: clippy checks it.

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(unknown_lints, reason = "`rustc -W help` lists those of nightly too")]

/// Every name that generated code mentions, as a name of a spec.
#[cfg(feature = "names")]
pub mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

#[cfg(feature = "forbid")]
include!(concat!(env!("OUT_DIR"), "/forbid.rs"));

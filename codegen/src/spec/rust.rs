//! A file of its own with what a spec can set for Rust: for a spec that its designers keep free of it.

use super::{Entries, Maybe, RustField};
use crate::spec::error::Names;
use crate::yaml::keys;

/// A whole file.
#[derive(Debug, Default)]
pub(crate) struct RustSettings {
    pub(crate) errors: Maybe<Entries<RustOfError>>,
    /// Of the fields of statuses and classes.
    pub(crate) statuses: Maybe<Entries<RustOfFields>>,
    /// Of the fields of records.
    pub(crate) types: Maybe<Entries<RustOfFields>>,
}

keys! { RustSettings: errors, statuses, types }

#[derive(Debug, Default)]
pub(crate) struct RustOfError {
    /// The name of the variant.
    pub(crate) name: Maybe<String>,
    /// Types that become this error by `From`, kept as its cause.
    pub(crate) from: Maybe<Names>,
    pub(crate) fields: Maybe<Entries<RustField>>,
}

keys! { RustOfError: name, from, fields }

#[derive(Debug, Default)]
pub(crate) struct RustOfFields {
    pub(crate) fields: Maybe<Entries<RustField>>,
}

keys! { RustOfFields: fields }

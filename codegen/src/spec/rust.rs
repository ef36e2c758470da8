//! A file of its own with what a spec can set for Rust: for a spec that its designers keep free of it.

use super::{Entries, Maybe, RustField};
use crate::spec::error::Names;
use crate::yaml::keys;

/// A whole file.
#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct RustSettings {
    /// Of errors, by their names in the spec.
    pub(crate) errors: Maybe<Entries<RustOfError>>,
    /// Of the fields of statuses and classes, by their keys in the spec.
    pub(crate) statuses: Maybe<Entries<RustOfFields>>,
    /// Of the fields of records, by the names of the records.
    pub(crate) types: Maybe<Entries<RustOfFields>>,
}

keys! { RustSettings: errors, statuses, types }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct RustOfError {
    /// The name of the variant, in camel case.
    pub(crate) name: Maybe<String>,
    /// Types that become this error by `From`, kept as its cause.
    pub(crate) from: Maybe<Names>,
    /// Of fields, by name: the Rust type, or a `name` and a `type`.
    pub(crate) fields: Maybe<Entries<RustField>>,
}

keys! { RustOfError: name, from, fields }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct RustOfFields {
    /// Of fields, by name: the Rust type, or a `name` and a `type`.
    pub(crate) fields: Maybe<Entries<RustField>>,
}

keys! { RustOfFields: fields }

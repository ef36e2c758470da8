//! What the author wrote: the keys of the language as types, and nothing else.
//!
//! Every key is a [`Maybe`], so that a broken value affects no other key. The variants of an enum are
//! named after kinds of YAML values (text, map, list and so on), and the kind alone decides between
//! them. The docs of these types are also the descriptions in the JSON Schema.

mod elsewhere;
mod envelope;
mod error;
mod example;
mod field;
mod maybe;
mod operation;
mod retry;
mod rust;
#[cfg(feature = "schema")]
mod schema;

pub(crate) use elsewhere::elsewhere;
pub(crate) use envelope::{
    Envelope, EnvelopeChoice, Header, HeaderShape, Headers, LongHeader, OneEnvelope, Shape,
};
pub(crate) use error::{
    Action, CodeChoice, Deprecated, Error, LongAction, LongStatus, RustError, Status, StatusChoice,
};
pub(crate) use example::{example, has_free_keys};
pub(crate) use field::{
    Constant, Field, Fields, Fill, HeaderFill, LongField, LongRustField, RustField, TypeDef,
};
pub(crate) use maybe::{At, Entries, Items, Maybe, Scalar};
pub(crate) use operation::Operation;
pub(crate) use retry::{Backoff, LongRetry, Retry};
pub(crate) use rust::{RustOfError, RustOfFields, RustSettings};

use crate::yaml::keys;

/// A whole file.
#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct Spec {
    /// The version of the language.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub(crate) errspec: Maybe<u64>,
    /// The API's name: lower case, also the name of the Rust module.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("pattern" = "^[a-z][a-z0-9_]*$"))
    )]
    pub(crate) api: Maybe<String>,
    /// Files whose statuses, errors, types, operations and envelopes belong to this one.
    pub(crate) include: Maybe<Items<String>>,
    /// What people call the API.
    pub(crate) title: Maybe<String>,
    /// What is to be said of the API's errors in general (Markdown).
    pub(crate) docs: Maybe<String>,
    /// The address of an error's documentation: text with slots.
    pub(crate) doc_url: Maybe<String>,
    /// The shape of every error that names no other.
    pub(crate) envelope: Maybe<EnvelopeChoice>,
    /// Named alternatives.
    pub(crate) envelopes: Maybe<Entries<Envelope>>,
    /// The slots that tell errors apart, most specific first.
    pub(crate) identify: Maybe<Items<String>>,
    /// Statuses (`404`) and classes (`4xx`).
    #[cfg_attr(
        feature = "schema",
        schemars(extend("propertyNames" = { "pattern": "^([1-5][xX]{2}|[1-5][0-9]{2})$" }))
    )]
    pub(crate) statuses: Maybe<Entries<Status>>,
    /// The errors.
    pub(crate) errors: Maybe<Entries<Error>>,
    /// Calls of the API and the errors they can answer with.
    pub(crate) operations: Maybe<Entries<Operation>>,
    /// Records (a map of fields) and enums (a list of texts), by name.
    pub(crate) types: Maybe<Entries<TypeDef>>,
    /// Retired codes that must never come back.
    pub(crate) reserved: Maybe<Items<Scalar>>,
    /// Codes that say that nothing went wrong.
    pub(crate) success: Maybe<Items<Scalar>>,
}

keys! {
    Spec:
    errspec, api, include, title, docs, doc_url, envelope, envelopes, identify, statuses, errors,
    operations, types, reserved, success
}

//! Statuses and errors: their settings and advice.

use super::{Constant, Entries, EnvelopeChoice, Fields, Headers, Items, Maybe, Retry, Scalar};
use crate::yaml::{keys, kinds};

/// A status or a class of statuses.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Status {
    /// The summary alone.
    Text(String),
    Map(Box<LongStatus>),
}

kinds! { Status: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongStatus {
    /// One line for people.
    pub(crate) summary: Maybe<String>,
    /// More than one line (Markdown).
    pub(crate) docs: Maybe<String>,
    /// When to expect it.
    pub(crate) when: Maybe<String>,
    /// What commonly causes it.
    pub(crate) causes: Maybe<Items<String>>,
    /// What to do about it.
    pub(crate) action: Maybe<Action>,
    /// What became of the request.
    #[cfg_attr(feature = "schema", schemars(transform = crate::spec::schema::of_outcome))]
    pub(crate) outcome: Maybe<String>,
    /// When to repeat the request.
    pub(crate) retry: Maybe<Retry>,
    /// The message of its errors that have none of their own.
    pub(crate) message: Maybe<String>,
    /// Fields that its errors have.
    pub(crate) fields: Maybe<Fields>,
    /// Headers that its errors have.
    pub(crate) headers: Maybe<Headers>,
    /// The shape of its errors.
    pub(crate) envelope: Maybe<EnvelopeChoice>,
    /// Constants for slots.
    pub(crate) attributes: Maybe<Entries<Constant>>,
    /// How a server logs its errors.
    #[cfg_attr(feature = "schema", schemars(transform = crate::spec::schema::of_log))]
    pub(crate) log: Maybe<String>,
    /// The error that answers in place of what is not of the API: the framework's own, a panic.
    pub(crate) error: Maybe<Scalar>,
    /// The error that an answer without a code is.
    pub(crate) uncoded: Maybe<Scalar>,
}

keys! {
    LongStatus:
    summary, docs, when, causes, action, outcome, retry, message, fields, headers, envelope,
    attributes, log, error, uncoded
}

/// One thing that can go wrong.
#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields, extend("required" = ["status"]))
)]
pub(crate) struct Error {
    /// The status it is answered with, or several of them, the first of which is the usual one.
    pub(crate) status: Maybe<StatusChoice>,
    /// Its code on the wire, with slots for fields or without; the key of the entry if absent, none if
    /// `null`.
    pub(crate) code: Maybe<CodeChoice>,
    /// Codes that are still read as this error, and never written.
    pub(crate) aliases: Maybe<Items<Scalar>>,
    /// One line for people.
    pub(crate) summary: Maybe<String>,
    /// More than one line (Markdown).
    pub(crate) docs: Maybe<String>,
    /// When to expect it.
    pub(crate) when: Maybe<String>,
    /// What commonly causes it.
    pub(crate) causes: Maybe<Items<String>>,
    /// What to do about it.
    pub(crate) action: Maybe<Action>,
    /// What became of the request.
    #[cfg_attr(feature = "schema", schemars(transform = crate::spec::schema::of_outcome))]
    pub(crate) outcome: Maybe<String>,
    /// When to repeat the request.
    pub(crate) retry: Maybe<Retry>,
    /// The message for people: text with slots for fields.
    pub(crate) message: Maybe<String>,
    /// The fields that an occurrence carries.
    pub(crate) fields: Maybe<Fields>,
    /// Headers beside those of the envelope.
    pub(crate) headers: Maybe<Headers>,
    /// The shape on the wire, if it is another than the API's.
    pub(crate) envelope: Maybe<EnvelopeChoice>,
    /// Constants for slots.
    pub(crate) attributes: Maybe<Entries<Constant>>,
    /// How a server logs it.
    #[cfg_attr(feature = "schema", schemars(transform = crate::spec::schema::of_log))]
    pub(crate) log: Maybe<String>,
    /// Whether it is on its way out.
    pub(crate) deprecated: Maybe<Deprecated>,
    /// Settings for Rust alone.
    pub(crate) rust: Maybe<RustError>,
}

keys! {
    Error:
    status, code, aliases, summary, docs, when, causes, action, outcome, retry, message, fields,
    headers, envelope, attributes, log, deprecated, rust
}

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum StatusChoice {
    /// A class such as `4xx`, or `any`.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "pattern" = "^([2-5][0-9]{2}|[2-5][xX]{2}|any)$",
            "examples" = ["4xx", "5xx", "any"]
        ))
    )]
    Text(String),
    /// A status.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "minimum" = 200,
            "maximum" = 599,
            "examples" = [400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 502, 503, 504]
        ))
    )]
    Integer(i64),
    /// Several statuses and classes.
    #[cfg_attr(
        feature = "schema",
        schemars(extend(
            "minItems" = 1,
            "items" = {
                "anyOf": [
                    { "type": "integer", "minimum": 200, "maximum": 599 },
                    { "type": "string", "pattern": "^([2-5][0-9]{2}|[2-5][xX]{2}|any)$" }
                ]
            }
        ))
    )]
    List(Items<Scalar>),
}

kinds! { StatusChoice: Text, Integer, List }

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Action {
    /// For whoever reads it.
    Text(String),
    Map(LongAction),
}

kinds! { Action: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongAction {
    /// For the developer of a client.
    pub(crate) developer: Maybe<String>,
    /// For the user of a client.
    pub(crate) user: Maybe<String>,
    /// For the operator of the server.
    pub(crate) operator: Maybe<String>,
}

keys! { LongAction: developer, user, operator }

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum CodeChoice {
    Text(String),
    Integer(i64),
    /// The error has no code on the wire.
    Null(()),
}

kinds! { CodeChoice: Text, Integer, Null }

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Deprecated {
    Bool(bool),
    /// What to use instead.
    Text(String),
    Map(LongDeprecated),
}

kinds! { Deprecated: Bool, Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongDeprecated {
    /// The version it is deprecated since.
    pub(crate) since: Maybe<String>,
    /// What to use instead.
    pub(crate) note: Maybe<String>,
}

keys! { LongDeprecated: since, note }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct RustError {
    /// The name of the variant.
    pub(crate) name: Maybe<String>,
    /// Types that become this error by `From`, kept as its cause.
    pub(crate) from: Maybe<Names>,
}

keys! { RustError: name, from }

pub(crate) type Names = Items<String>;

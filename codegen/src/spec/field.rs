//! What an error carries: its fields, what fills them, and types of the author's own.

use super::{Entries, Items, Maybe, Scalar};
use crate::yaml::{keys, kinds};

pub(crate) type Fields = Entries<Field>;

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Field {
    /// The type alone.
    #[cfg_attr(
        feature = "schema",
        schemars(transform = crate::spec::schema::of_type_name)
    )]
    Text(String),
    Map(Box<LongField>),
    /// Not there, although the status or its class has it.
    Null(()),
}

kinds! { Field: Text, Map, Null }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongField {
    /// The type.
    #[cfg_attr(
        feature = "schema",
        schemars(rename = "type", transform = crate::spec::schema::of_type_name)
    )]
    pub(crate) ty: Maybe<String>,
    /// What it is (Markdown).
    pub(crate) docs: Maybe<String>,
    /// A value for the documentation.
    pub(crate) example: Maybe<super::Shape>,
    /// For the server's own log only.
    pub(crate) private: Maybe<bool>,
    /// Its name as a member on the wire, if it is another one.
    pub(crate) wire: Maybe<String>,
    /// Whether it is among the `{fields}`.
    pub(crate) spread: Maybe<bool>,
    /// What is written where it has no value.
    pub(crate) absent: Maybe<super::Shape>,
    /// Its value where none is given.
    pub(crate) default: Maybe<super::Shape>,
    /// The Rust type that holds it, by its whole path; or settings for Rust.
    pub(crate) rust: Maybe<RustField>,
    /// What fills it on a server.
    pub(crate) fill: Maybe<Fill>,
}

keys! {
    LongField:
    ty as "type", docs, example, private, wire, spread, absent, default, rust, fill
}

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum RustField {
    /// The type alone.
    Text(String),
    Map(LongRustField),
}

kinds! { RustField: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongRustField {
    /// The name, in snake case.
    pub(crate) name: Maybe<String>,
    /// The type that holds it, by its whole path.
    #[cfg_attr(feature = "schema", schemars(rename = "type"))]
    pub(crate) ty: Maybe<String>,
}

keys! { LongRustField: name, ty as "type" }

/// What fills a field on a server.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Fill {
    /// Where the error answers in place of the framework's own: what is known of that.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("enum" = ["reason", "place", "method", "target", "by_place"]))
    )]
    Text(String),
    Map(HeaderFill),
}

kinds! { Fill: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct HeaderFill {
    /// The header of the request, else of the response, that fills the field of every error.
    pub(crate) header: Maybe<String>,
    /// Whether a new id fills it where there is no such header.
    pub(crate) make: Maybe<bool>,
}

keys! { HeaderFill: header, make }

/// A type of the author's own.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum TypeDef {
    /// An enum: the texts that a value can be.
    List(Items<Scalar>),
    /// A record: its fields.
    Map(Fields),
}

kinds! { TypeDef: List, Map }

/// A constant that fills a slot.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Constant {
    Text(String),
    Integer(i64),
    Bool(bool),
    /// None, although the status or its class has one.
    Null(()),
}

kinds! { Constant: Text, Integer, Bool, Null }

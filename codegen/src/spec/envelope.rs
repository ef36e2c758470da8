//! Envelopes: shapes with slots, headers, the reason phrase.

use super::{Entries, Maybe};
use crate::yaml::{keys, kinds};

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum EnvelopeChoice {
    /// The name of a shape under `envelopes`, or `problem`.
    Text(String),
    Map(Box<Envelope>),
    /// Several, of which a server picks by the request's `Accept`: the first unless another one is
    /// preferred.
    List(super::Items<OneEnvelope>),
}

kinds! { EnvelopeChoice: Text, Map, List }

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum OneEnvelope {
    /// The name of a shape under `envelopes`, or `problem`.
    Text(String),
    Map(Box<Envelope>),
}

kinds! { OneEnvelope: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct Envelope {
    /// The media type of the body.
    pub(crate) content_type: Maybe<String>,
    /// What the body is written in: `json`, `xml`, `text` or `form`.
    pub(crate) format: Maybe<String>,
    /// The body: a shape with slots, or `none`.
    pub(crate) body: Maybe<Shape>,
    /// The member of the body that proves an error under a status below 400, where it is there and not
    /// empty. Inside of others, with their names before it: `result.errors`.
    pub(crate) proof: Maybe<String>,
    /// The headers.
    pub(crate) headers: Maybe<Headers>,
    /// The phrase on HTTP/1.1's status line.
    pub(crate) reason_phrase: Maybe<Header>,
}

keys! { Envelope: content_type, format, body, proof, headers, reason_phrase }

/// Any YAML value, with slots in its strings.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Shape {
    Null(()),
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(super::Items<Shape>),
    Map(Entries<Shape>),
}

kinds! { Shape: Null, Bool, Integer, Float, Text, List, Map }

impl Shape {
    /// Whether a value in it could not be read, as far as maps keep that.
    pub(crate) fn has_broken(&self) -> bool {
        match self {
            Self::Map(entries) => entries.0.iter().any(|(_, value)| match value {
                Maybe::Given(value) => value.value.has_broken(),
                Maybe::Broken => true,
                Maybe::Absent => false,
            }),
            Self::List(items) => items.0.iter().any(|item| item.value.has_broken()),
            Self::Null(()) | Self::Bool(_) | Self::Integer(_) | Self::Float(_) | Self::Text(_) => {
                false
            }
        }
    }
}

pub(crate) type Headers = Entries<Header>;

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Header {
    /// The value alone: text with slots.
    Text(String),
    /// Several shapes, each of which a line of the header can have.
    List(super::Items<HeaderShape>),
    Map(LongHeader),
}

kinds! { Header: Text, List, Map }

#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum HeaderShape {
    /// The value alone: text with slots.
    Text(String),
    Map(LongHeader),
}

kinds! { HeaderShape: Text, Map }

#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct LongHeader {
    /// The value: text with slots.
    pub(crate) value: Maybe<String>,
    /// Parameters behind the value, by name: text with slots.
    pub(crate) params: Maybe<Entries<String>>,
    /// How the parameters are written: `auth`, `semicolon` or `structured`.
    pub(crate) style: Maybe<String>,
    /// Links by relation: text with slots.
    pub(crate) links: Maybe<Entries<String>>,
    /// Parameters in the query of a link, by name: text with slots.
    pub(crate) query: Maybe<Entries<String>>,
    /// The characters it may hold: `ascii` or `utf-8`.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = ["ascii", "utf-8"])))]
    pub(crate) charset: Maybe<String>,
    /// How many characters it may hold.
    #[cfg_attr(feature = "schema", schemars(extend("minimum" = 1, "maximum" = 65536)))]
    pub(crate) max_length: Maybe<u64>,
}

keys! { LongHeader: value, params, style, query, links, charset, max_length }

//! Slots, and text with slots in it.

use std::fmt;

/// What can be in a shape, a header or a message in place of a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot<'a> {
    /// The error's code on the wire.
    Code,
    /// The HTTP status.
    Status,
    /// The status's standard phrase.
    Reason,
    /// The rendered message.
    Message,
    /// The field of this name.
    Field(&'a str),
    /// An object of all public fields that have no slot of their own.
    Fields,
    /// The constant that each error sets under this name.
    Attribute(&'a str),
    /// The link to the error's documentation.
    DocUrl,
    /// The server's own word on whether to repeat the request: `true` or `false`.
    Retryable,
}

impl<'a> Slot<'a> {
    /// The name of the field that fills the slot.
    pub const fn field(self) -> Option<&'a str> {
        match self {
            Self::Field(name) => Some(name),
            _ => None,
        }
    }

    /// Returns whether no object and no list fills the slot, whatever the spec declares.
    pub const fn is_scalar(self) -> bool {
        matches!(
            self,
            Self::Code | Self::Message | Self::Reason | Self::Attribute(_)
        )
    }

    /// Returns whether another status of the same error can mean another value.
    pub const fn depends_on_status(self) -> bool {
        match self {
            Self::Status | Self::Reason | Self::Retryable => true,
            Self::Code
            | Self::Message
            | Self::Field(_)
            | Self::Fields
            | Self::Attribute(_)
            | Self::DocUrl => false,
        }
    }
}

/// As a spec writes it: `{code}`.
impl fmt::Display for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Code => "code",
            Self::Status => "status",
            Self::Reason => "reason",
            Self::Message => "message",
            Self::Fields => "fields",
            Self::DocUrl => "doc_url",
            Self::Retryable => "retryable",
            Self::Field(name) | Self::Attribute(name) => name,
        };
        write!(f, "{{{name}}}")
    }
}

/// A piece of text with slots in it. No two pieces of text follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part<'a> {
    /// Text, as it is.
    Text(&'a str),
    /// A slot.
    Slot(Slot<'a>),
}

impl<'a> Part<'a> {
    /// The slot, if the piece is one.
    pub const fn slot(&self) -> Option<Slot<'a>> {
        match self {
            Self::Slot(slot) => Some(*slot),
            Self::Text(_) => None,
        }
    }

    /// The text, which a slot has none of.
    pub const fn text(&self) -> &'a str {
        match self {
            Self::Text(text) => text,
            Self::Slot(_) => "",
        }
    }

    /// The text of parts without slots.
    pub const fn constant(parts: &[Self]) -> Option<&'a str> {
        match parts {
            [] => Some(""),
            [Self::Text(text)] => Some(text),
            _ => None,
        }
    }
}

/// As a spec writes it: braces that are no slot's are doubled.
impl fmt::Display for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Self::Slot(slot) => slot.fmt(f),
        }
    }
}

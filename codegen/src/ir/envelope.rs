//! Envelopes: shapes with slots.

use super::{Slot, Template};
use crate::spec::Place;

/// The shape of an error on the wire.
#[derive(Debug)]
pub(crate) struct Envelope {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) content_type: String,
    pub(crate) body: Option<Shape>,
    pub(crate) headers: Vec<Header>,
    pub(crate) reason_phrase: Option<Header>,
}

/// A JSON value with slots in it.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A constant, as JSON text.
    Constant(String),
    Slot(Slot),
    Text(Template),
    Object(Vec<Member>),
    /// A list of errors of this shape.
    Errors(Box<Shape>),
    List(Vec<Shape>),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: Shape,
}

/// A header or the reason phrase.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    /// In lower case; empty for the reason phrase.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) value: Template,
    pub(crate) charset: Charset,
    pub(crate) max_length: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    Ascii,
    Utf8,
}

impl Shape {
    /// All slots in the shape.
    pub(crate) fn slots(&self) -> Vec<&Slot> {
        match self {
            Self::Constant(_) => Vec::new(),
            Self::Slot(slot) => vec![slot],
            Self::Text(text) => text.slots().collect(),
            Self::Object(members) => members
                .iter()
                .flat_map(|member| member.shape.slots())
                .collect(),
            Self::Errors(item) => item.slots(),
            Self::List(items) => items.iter().flat_map(Self::slots).collect(),
        }
    }

    /// Whether a constant stands anywhere in the shape.
    pub(crate) fn has_constant(&self) -> bool {
        match self {
            Self::Constant(_) => true,
            Self::Slot(_) | Self::Text(_) => false,
            Self::Object(members) => members.iter().any(|member| member.shape.has_constant()),
            Self::Errors(item) => item.has_constant(),
            Self::List(items) => items.iter().any(Self::has_constant),
        }
    }
}

impl Envelope {
    /// All slots in the body, the headers and the reason phrase.
    pub(crate) fn slots(&self) -> Vec<&Slot> {
        let body = self.body.iter().flat_map(Shape::slots);
        let headers = self.headers.iter().chain(&self.reason_phrase);
        body.chain(headers.flat_map(|header| header.value.slots()))
            .collect()
    }

    pub(crate) fn has(&self, slot: &Slot) -> bool {
        self.slots().contains(&slot)
    }

    /// Whether the fields that stand nowhere else have a place.
    pub(crate) fn spreads(&self) -> bool {
        self.has(&Slot::Fields)
    }
}

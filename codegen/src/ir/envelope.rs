//! Envelopes: shapes with slots.

use super::{Header, Slot, Template};
use crate::source::Place;

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
    Slot(Slot, Place),
    Text(Template, Place),
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

impl Shape {
    /// All slots in the shape.
    pub(crate) fn slots(&self) -> Vec<&Slot> {
        self.placed_slots()
            .into_iter()
            .map(|(slot, _)| slot)
            .collect()
    }

    /// All slots in the shape, each with its place.
    fn placed_slots(&self) -> Vec<(&Slot, Place)> {
        match self {
            Self::Constant(_) => Vec::new(),
            Self::Slot(slot, place) => vec![(slot, *place)],
            Self::Text(text, place) => text.slots().map(|slot| (slot, *place)).collect(),
            Self::Object(members) => members
                .iter()
                .flat_map(|member| member.shape.placed_slots())
                .collect(),
            Self::Errors(item) => item.placed_slots(),
            Self::List(items) => items.iter().flat_map(Self::placed_slots).collect(),
        }
    }

    /// The texts with slots in them, each with its place.
    pub(crate) fn texts(&self) -> Vec<(&Template, Place)> {
        match self {
            Self::Constant(_) | Self::Slot(..) => Vec::new(),
            Self::Text(text, place) => vec![(text, *place)],
            Self::Object(members) => members
                .iter()
                .flat_map(|member| member.shape.texts())
                .collect(),
            Self::Errors(item) => item.texts(),
            Self::List(items) => items.iter().flat_map(Self::texts).collect(),
        }
    }

    /// Whether the code is the whole of a value.
    pub(crate) fn has_code_alone(&self) -> bool {
        match self {
            Self::Slot(slot, _) => *slot == Slot::Code,
            Self::Constant(_) | Self::Text(..) => false,
            Self::Object(members) => members.iter().any(|member| member.shape.has_code_alone()),
            Self::Errors(item) => item.has_code_alone(),
            Self::List(items) => items.iter().any(Self::has_code_alone),
        }
    }

    /// How many lists of errors there are in the shape.
    pub(crate) fn lists_of_errors(&self) -> usize {
        match self {
            Self::Constant(_) | Self::Slot(..) | Self::Text(..) => 0,
            Self::Object(members) => members
                .iter()
                .map(|member| member.shape.lists_of_errors())
                .sum(),
            Self::Errors(item) => 1 + item.lists_of_errors(),
            Self::List(items) => items.iter().map(Self::lists_of_errors).sum(),
        }
    }

    /// Whether a constant stands anywhere in the shape.
    pub(crate) fn has_constant(&self) -> bool {
        match self {
            Self::Constant(_) => true,
            Self::Slot(..) | Self::Text(..) => false,
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
        body.chain(headers.flat_map(Header::slots)).collect()
    }

    pub(crate) fn has(&self, slot: &Slot) -> bool {
        self.slots().contains(&slot)
    }

    /// Where a slot stands, in the body before the headers.
    pub(crate) fn place_of(&self, slot: &Slot) -> Option<Place> {
        let body = self.body.iter().flat_map(Shape::placed_slots);
        let headers = self.headers.iter().chain(&self.reason_phrase);
        let headers = headers.flat_map(Header::placed_slots);
        let mut found = body.chain(headers).filter(|(found, _)| *found == slot);
        found.next().map(|(_, place)| place)
    }

    /// Whether the fields that stand nowhere else have a place.
    pub(crate) fn spreads(&self) -> bool {
        self.has(&Slot::Fields)
    }
}

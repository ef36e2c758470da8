//! Envelopes: shapes with slots, and their places.

use super::{Header, Slot};
use crate::source::Place;
use errspec_model::{Format, Part, Shape};

/// The shape of an error on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Envelope<'a> {
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) content_type: &'a str,
    pub(crate) format: Format,
    pub(crate) body: Option<Body<'a>>,
    pub(crate) headers: Vec<Header<'a>>,
    pub(crate) reason_phrase: Option<Header<'a>>,
}

/// The shape of a body.
#[derive(Clone, Debug)]
pub(crate) struct Body<'a> {
    pub(crate) shape: Shape<'a>,
    /// All slots in the shape, each with its place.
    pub(crate) slots: Vec<(Slot<'a>, Place)>,
    /// The texts with slots in them, each with its place.
    pub(crate) texts: Vec<(&'a [Part<'a>], Place)>,
}

impl<'a> Envelope<'a> {
    /// The headers and the reason phrase.
    pub(crate) fn all_headers(&self) -> impl Iterator<Item = &Header<'a>> {
        self.headers.iter().chain(&self.reason_phrase)
    }

    /// All slots in the body, the headers and the reason phrase, each with its place.
    fn placed_slots(&self) -> impl Iterator<Item = (Slot<'a>, Place)> {
        let body = self.body.iter().flat_map(|body| body.slots.iter().copied());
        body.chain(self.all_headers().flat_map(Header::placed_slots))
    }

    /// All texts with slots in them, each with its place.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'a [Part<'a>], Place)> {
        let body = self.body.iter().flat_map(|body| body.texts.iter().copied());
        body.chain(self.all_headers().flat_map(Header::texts))
    }

    /// Returns whether a slot is anywhere in the envelope.
    pub(crate) fn has(&self, slot: Slot<'_>) -> bool {
        self.place_of(slot).is_some()
    }

    /// Returns whether a slot is in the body.
    pub(crate) fn body_has(&self, slot: Slot<'_>) -> bool {
        let mut slots = self.body.iter().flat_map(|body| &body.slots);
        slots.any(|(found, _)| *found == slot)
    }

    /// Returns the place of a slot, in the body before the headers.
    pub(crate) fn place_of(&self, slot: Slot<'_>) -> Option<Place> {
        let mut slots = self.placed_slots();
        let found = slots.find(|(found, _)| *found == slot);
        found.map(|(_, place)| place)
    }

    /// Returns whether there is a slot for the fields that have none of their own.
    pub(crate) fn spreads(&self) -> bool {
        self.has(Slot::Fields)
    }
}

//! Headers and the reason phrase, and their places.

use super::Slot;
use crate::source::Place;
use errspec_model::{Params, Part};

/// A header or the reason phrase.
#[derive(Clone, Debug)]
pub(crate) struct Header<'a> {
    /// Its name is empty for the reason phrase.
    pub(crate) shape: errspec_model::Header<'a>,
    pub(crate) place: Place,
    pub(crate) value_place: Place,
    /// The places of the values of the parameters, in their order.
    pub(crate) param_places: Vec<Place>,
}

impl<'a> Header<'a> {
    /// The value and those of the parameters, each with its place.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'a [Part<'a>], Place)> {
        let params = self.param_places.iter().copied();
        let places = std::iter::once(self.value_place).chain(params);
        self.shape.texts().zip(places)
    }

    /// The slots of the value and of each parameter, and their places. Each is left out where one of
    /// its slots has no value, and where it is part of a link, also where the link has none.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (Vec<Slot<'a>>, Place)> {
        let link = match self.shape.params {
            Params::Query(_) => self.shape.value,
            _ => &[],
        };
        self.texts().map(|(text, place)| {
            let parts = link.iter().chain(text);
            (parts.filter_map(Part::slot).collect(), place)
        })
    }

    /// All slots, each with its place.
    pub(crate) fn placed_slots(&self) -> impl Iterator<Item = (Slot<'a>, Place)> {
        self.texts().flat_map(|(text, place)| {
            let slots = text.iter().filter_map(Part::slot);
            slots.map(move |slot| (slot, place))
        })
    }

    /// Returns whether a slot is in the value or a parameter.
    pub(crate) fn has(&self, slot: Slot<'_>) -> bool {
        self.shape.has(slot)
    }
}

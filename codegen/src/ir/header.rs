//! Headers and the reason phrase: text with slots, and parameters behind it.

use super::{Slot, Template};
use crate::source::Place;

/// A header or the reason phrase.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    /// In lower case; empty for the reason phrase.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) value: Template,
    pub(crate) value_place: Place,
    pub(crate) params: Params,
    pub(crate) charset: Charset,
    pub(crate) max_length: u64,
}

/// What stands behind the value, in any order.
#[derive(Clone, Debug)]
pub(crate) enum Params {
    None,
    /// Behind an authentication scheme (RFC 9110 section 11.2).
    Auth(Vec<Param>),
    /// In the query of a link.
    Query(Vec<Param>),
}

/// A parameter with a name. It is left out where its slots have no value.
#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) value: Template,
    pub(crate) place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    Ascii,
    Utf8,
}

impl Header {
    /// How many characters a header may hold where the spec says nothing: clients and proxies
    /// commonly give up on headers of 8 KB.
    pub(crate) const MAX_LENGTH: u64 = 4096;

    pub(crate) fn params(&self) -> &[Param] {
        match &self.params {
            Params::None => &[],
            Params::Auth(params) | Params::Query(params) => params,
        }
    }

    /// The value and those of the parameters, each with its place.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&Template, Place)> {
        let params = self.params().iter();
        let params = params.map(|param| (&param.value, param.place));
        std::iter::once((&self.value, self.value_place)).chain(params)
    }

    /// All slots, each with its place.
    pub(crate) fn placed_slots(&self) -> impl Iterator<Item = (&Slot, Place)> {
        self.texts()
            .flat_map(|(text, place)| text.slots().map(move |slot| (slot, place)))
    }

    pub(crate) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.placed_slots().map(|(slot, _)| slot)
    }
}

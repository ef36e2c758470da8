//! What a spec means: defaults filled, settings inherited, every value valid, each with its place in
//! the text. It knows no format and no programming language.

mod envelope;
mod error;
mod header;
mod operation;
mod side;
mod status;
mod types;

pub(crate) use envelope::{Body, Envelope};
pub(crate) use error::{Deprecated, Error, Field, RustError, RustField, Setting, WireCode};
pub(crate) use errspec_model::Slot;
pub(crate) use header::Header;
pub(crate) use operation::Operation;
pub(crate) use status::{Class, Status, reason_or_code};
pub(crate) use types::{Circles, EnumValue, TypeDef, TypeKind, innermost};

use crate::source::Place;

/// An API's errors.
#[derive(Clone, Debug)]
pub(crate) struct Api<'a> {
    /// The name.
    pub(crate) name: &'a str,
    pub(crate) title: &'a str,
    pub(crate) docs: &'a str,
    /// The file it was read from, without its folder.
    pub(crate) file_name: &'a str,
    /// How many bytes may be made of it: in bodies that are made beforehand, and in what documents show.
    pub(crate) room: usize,
    pub(crate) envelopes: Vec<Envelope<'a>>,
    pub(crate) classes: Vec<Class<'a>>,
    /// In ascending order of the code; those that only an error names are among them.
    pub(crate) statuses: Vec<Status<'a>>,
    pub(crate) errors: Vec<Error<'a>>,
    pub(crate) types: Vec<TypeDef<'a>>,
    pub(crate) operations: Vec<Operation<'a>>,
    /// The slots that tell errors apart, most specific first.
    pub(crate) identify: Vec<Slot<'a>>,
    /// Whether the author named them.
    pub(crate) is_identify_given: bool,
    /// Retired codes. The slots of families have any names.
    pub(crate) reserved: Vec<(WireCode<'a>, Place)>,
    /// Codes of answers in which nothing went wrong.
    pub(crate) success: Vec<(&'a str, Place)>,
}

impl<'a> Api<'a> {
    /// Returns whether wire codes are integers.
    pub(crate) fn has_integer_codes(&self) -> bool {
        let mut codes = self.errors.iter().filter_map(|error| error.code);
        codes.any(|code| matches!(code, WireCode::Integer(_)))
    }

    /// Returns whether any answer has a code.
    pub(crate) fn codes_travel(&self) -> bool {
        let mut headers = self.errors.iter().flat_map(|error| &error.headers);
        let mut envelopes = self.envelopes.iter();
        envelopes.any(|envelope| envelope.has(Slot::Code))
            || headers.any(|header| header.has(Slot::Code))
    }

    /// Returns whether a field is among the `{fields}` of an error's envelope: it has no slot of its
    /// own.
    pub(crate) fn is_spread(&self, error: &Error<'a>, field: &Field<'a>) -> bool {
        let mut envelopes = self.envelopes_of(error);
        envelopes.any(|envelope| self.is_spread_in(envelope, error, field))
    }

    /// The same for one of an error's envelopes.
    pub(crate) fn is_spread_in(
        &self,
        envelope: &Envelope<'a>,
        error: &Error<'a>,
        field: &Field<'a>,
    ) -> bool {
        let slot = Slot::Field(field.name());
        let elsewhere = error.headers.iter().any(|header| header.has(slot));
        // Where a field is the whole message, clients read it from there.
        let is_the_message = envelope.body_has(Slot::Message) && error.message_slot() == Some(slot);
        envelope.spreads()
            && !envelope.has(slot)
            && !field.info.private
            && !field.info.only_in_slots
            && !elsewhere
            && !is_the_message
            && !self.is_in_code(error, slot)
    }

    /// Returns whether clients read a field from the code.
    pub(crate) fn is_in_code(&self, error: &Error<'a>, slot: Slot<'_>) -> bool {
        let mut envelopes = self.envelopes_of(error);
        let is_written = envelopes.any(|envelope| envelope.has(Slot::Code))
            || error.headers.iter().any(|header| header.has(Slot::Code));
        is_written && error.code_has(slot)
    }

    /// The envelope that an error is written in: the usual one where it has several.
    pub(crate) fn envelope_of(&self, error: &Error<'a>) -> Option<&Envelope<'a>> {
        self.envelopes_of(error).next()
    }

    /// Has each error be written in the next one of its envelopes.
    pub(crate) fn prefer_next_envelopes(&mut self) {
        for error in &mut self.errors {
            let turned = usize::from(error.envelopes.len() > 1);
            error.envelopes.rotate_left(turned);
        }
    }

    /// The envelopes that an error is written in, the usual one first.
    pub(crate) fn envelopes_of(&self, error: &Error<'a>) -> impl Iterator<Item = &Envelope<'a>> {
        let indices = error.envelopes.iter();
        indices.filter_map(|index| self.envelopes.get(usize::from(*index)))
    }
}

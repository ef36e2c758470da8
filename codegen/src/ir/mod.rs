//! What a spec means: defaults filled, settings inherited, names made, every value valid.

mod envelope;
mod error;
mod header;
mod identity;
pub(crate) mod names;
mod operation;
mod side;
mod status;
mod template;
mod types;

pub(crate) use envelope::{Envelope, Member, Shape};
pub(crate) use error::{
    Backoff, Constant, Deprecated, Error, Field, Fill, Log, Outcome, Retry, Type, Unit, WireCode,
};
pub(crate) use header::{Charset, Header, Param, Params};
pub(crate) use operation::Operation;
pub(crate) use status::{Class, Docs, Status, reason};
pub(crate) use template::{Part, Slot, Template};
pub(crate) use types::{EnumValue, TypeDef, TypeKind};

use crate::source::Place;

/// An API's errors.
#[derive(Debug)]
pub(crate) struct Api {
    /// The name, also of the Rust module.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) docs: String,
    /// The file it was read from, without its folder.
    pub(crate) file_name: String,
    pub(crate) envelopes: Vec<Envelope>,
    pub(crate) classes: Vec<Class>,
    /// In ascending order of the code; those that only an error names are among them.
    pub(crate) statuses: Vec<Status>,
    pub(crate) errors: Vec<Error>,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) operations: Vec<Operation>,
    /// The slots that tell errors apart, most specific first.
    pub(crate) identify: Vec<Slot>,
    /// Retired codes.
    pub(crate) reserved: Vec<(String, Place)>,
    /// Codes that say that nothing went wrong.
    pub(crate) success: Vec<(String, Place)>,
}

impl Api {
    /// Whether wire codes are integers.
    pub(crate) fn has_integer_codes(&self) -> bool {
        let mut codes = self.errors.iter().filter_map(|error| error.code.as_ref());
        codes.any(|code| matches!(code, WireCode::Integer(_)))
    }

    /// Whether a field goes where the envelope says `{fields}`: it has no slot of its own.
    pub(crate) fn is_spread(&self, error: &Error, field: &Field) -> bool {
        let slot = Slot::Field(field.name.clone());
        let placed = |header: &Header| header.slots().any(|found| *found == slot);
        let elsewhere = error.headers.iter().any(placed);
        let envelope = self.envelope_of(error);
        envelope.is_some_and(|envelope| envelope.spreads() && !envelope.has(&slot))
            && !field.private
            && !elsewhere
            && !self.is_the_message(error, &slot)
    }

    /// Whether a slot is all that the message is, and the body holds the message: then clients read
    /// it from there.
    fn is_the_message(&self, error: &Error, slot: &Slot) -> bool {
        let body = self
            .envelope_of(error)
            .and_then(|envelope| envelope.body.as_ref());
        let has_message = body.is_some_and(|body| body.slots().contains(&&Slot::Message));
        has_message && matches!(error.message.0.as_slice(), [Part::Slot(only)] if only == slot)
    }

    /// The envelope that an error is written in.
    pub(crate) fn envelope_of(&self, error: &Error) -> Option<&Envelope> {
        self.envelopes.get(error.envelope)
    }
}

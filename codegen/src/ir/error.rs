//! Errors and their fields.

use super::{Header, Slot};
use crate::source::Place;
use errspec_model::{
    Constant, Docs, FieldInfo, Fill, Log, Outcome, Part, Retry, StatusRange, Type,
};

/// An error that the API can answer with.
#[derive(Clone, Debug)]
pub(crate) struct Error<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    /// The key of its entry, or of its status's where it has no entry.
    pub(crate) place: Place,
    /// None where it has no code on the wire.
    pub(crate) code: Option<WireCode<'a>>,
    /// Codes that are still read as this error, and never written.
    pub(crate) aliases: Vec<WireCode<'a>>,
    /// The status that it is answered with, unless a server picks another one: that of the first range.
    pub(crate) status: u16,
    /// All that it is declared for, in the order of the spec: one at least.
    pub(crate) statuses: Vec<StatusRange>,
    /// The statuses and classes under which an answer without a code is this error.
    pub(crate) uncoded: Vec<StatusRange>,
    pub(crate) message: &'a [Part<'a>],
    /// Where it is written: that of the error, if it has none of its own.
    pub(crate) message_place: Place,
    /// Those of the error itself, then those that it inherits.
    pub(crate) fields: Vec<Field<'a>>,
    /// The indices of its envelopes, the usual one first: one at least.
    pub(crate) envelopes: Vec<u16>,
    pub(crate) headers: Vec<Header<'a>>,
    pub(crate) attributes: Vec<(&'a str, Constant<'a>)>,
    pub(crate) docs: Docs<'a>,
    pub(crate) outcome: Setting<Outcome>,
    pub(crate) retry: Setting<Retry<'a>>,
    pub(crate) deprecated: Option<Deprecated<'a>>,
    pub(crate) rust: RustError<'a>,
    /// How a server logs it; None for as its status says.
    pub(crate) log: Option<Log>,
}

/// A setting, and whether the error itself has it, so that it holds under any status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Setting<T> {
    pub(crate) value: T,
    pub(crate) is_own: bool,
}

/// What a spec sets for Rust.
#[derive(Clone, Debug, Default)]
pub(crate) struct RustError<'a> {
    /// The name of the variant.
    pub(crate) name: Option<&'a str>,
    /// The types that are converted to the error, and kept as its cause.
    pub(crate) from: Vec<&'a str>,
}

impl<'a> Error<'a> {
    /// Returns whether a server picks one of several statuses.
    pub(crate) fn has_statuses(&self) -> bool {
        !matches!(self.statuses[..], [StatusRange::One(_)])
    }

    /// Returns the first field that nothing fills where the error is answered in place of a
    /// framework's own.
    pub(crate) fn unfillable(&self) -> Option<&Field<'a>> {
        let mut fields = self.fields.iter();
        fields.find(|field| field.is_required() && !field.info.fill.is_some_and(Fill::is_certain))
    }

    /// The message as a spec writes it.
    pub(crate) fn message_text(&self) -> String {
        self.message.iter().map(ToString::to_string).collect()
    }

    /// Returns the slot that is the whole message.
    pub(crate) fn message_slot(&self) -> Option<Slot<'a>> {
        match self.message {
            [Part::Slot(slot)] => Some(*slot),
            _ => None,
        }
    }

    /// The code and the aliases that have slots, the code first.
    pub(crate) fn templates(&self) -> impl Iterator<Item = &'a [Part<'a>]> {
        let codes = self.code.iter().chain(&self.aliases);
        codes.filter_map(WireCode::template)
    }

    /// Returns whether a slot is in the code that the error is written with.
    pub(crate) fn code_has(&self, slot: Slot<'_>) -> bool {
        let template = self.code.as_ref().and_then(WireCode::template);
        let mut slots = template.into_iter().flatten().filter_map(Part::slot);
        slots.any(|found| found == slot)
    }

    /// Returns whether a slot is in the message.
    pub(crate) fn message_has(&self, slot: Slot<'_>) -> bool {
        let mut slots = self.message.iter().filter_map(Part::slot);
        slots.any(|found| found == slot)
    }

    /// Returns whether an occurrence may have no value for a slot, so that the text around it is left
    /// out.
    pub(crate) fn may_lack(&self, slot: Slot<'_>) -> bool {
        match slot {
            Slot::Code => self.code.is_none(),
            Slot::Status | Slot::Retryable => false,
            Slot::Message => self.message_slot().is_some_and(|slot| self.may_lack(slot)),
            Slot::Reason => self.statuses.iter().any(|range| match range {
                StatusRange::One(status) => errspec_model::reason_phrase(*status).is_none(),
                StatusRange::Class(_) | StatusRange::Any => true,
            }),
            Slot::DocUrl => self.docs.url.is_empty(),
            Slot::Fields => self.fields.iter().all(Field::may_be_absent),
            Slot::Attribute(name) => !self.attributes.iter().any(|(known, _)| *known == name),
            Slot::Field(name) => {
                let mut fields = self.fields.iter();
                let field = fields.find(|field| field.info.name == name);
                field.is_none_or(Field::may_be_absent)
            }
        }
    }
}

/// A code on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum WireCode<'a> {
    Text(&'a str),
    Integer(i64),
    /// Text with slots for fields.
    Template(&'a [Part<'a>]),
}

impl<'a> WireCode<'a> {
    /// The pieces of a code with slots.
    pub(crate) fn template(&self) -> Option<&'a [Part<'a>]> {
        match self {
            Self::Template(parts) => Some(parts),
            Self::Text(_) | Self::Integer(_) => None,
        }
    }

    /// How many characters it has at least: all, or those beside its slots.
    pub(crate) fn length(&self) -> usize {
        match self {
            Self::Template(parts) => parts.iter().map(|part| part.text().chars().count()).sum(),
            other => other.to_string().chars().count(),
        }
    }

    /// What is the same of two codes that no answer tells apart: the text, whatever the slots are
    /// called.
    pub(crate) fn pattern(&self) -> String {
        match self {
            Self::Template(parts) => parts.iter().map(pattern_of).collect(),
            Self::Text(text) => pattern_of(&Part::Text(text)),
            Self::Integer(number) => number.to_string(),
        }
    }
}

fn pattern_of(part: &Part<'_>) -> String {
    match part {
        Part::Text(_) => part.to_string(),
        Part::Slot(_) => "{}".to_owned(),
    }
}

impl std::fmt::Display for WireCode<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Template(parts) => parts.iter().try_for_each(|part| part.fmt(f)),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Deprecated<'a> {
    pub(crate) since: &'a str,
    pub(crate) note: &'a str,
}

/// A value that an occurrence of an error carries, or a member of a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    /// Its declaration. Whether it is spread depends on the error, and is not known here.
    pub(crate) info: FieldInfo<'a>,
    pub(crate) place: Place,
    pub(crate) rust: RustField<'a>,
    /// The status or class that it comes from: `404`, `4xx`. None for a field of the error itself.
    pub(crate) level: Option<&'a str>,
}

/// What a spec sets for a field in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct RustField<'a> {
    /// The name.
    pub(crate) name: Option<&'a str>,
    /// The type that holds it.
    pub(crate) ty: Option<&'a str>,
}

impl<'a> Field<'a> {
    pub(crate) fn name(&self) -> &'a str {
        self.info.name
    }

    pub(crate) fn ty(&self) -> Type<'a> {
        self.info.ty
    }

    /// The name of its member on the wire.
    pub(crate) fn wire_name(&self) -> &'a str {
        self.info.wire_name()
    }

    /// Returns whether an error may be without it: a private field never reaches a client.
    pub(crate) fn may_be_absent(&self) -> bool {
        self.info.may_be_absent()
    }

    /// Returns whether whoever makes an error must give it a value.
    pub(crate) fn is_required(&self) -> bool {
        self.info.is_required()
    }
}

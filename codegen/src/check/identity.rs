//! Each error, as a server writes it, is read as itself.

use super::shape;
use super::successes::{is_proven, is_proven_by_shape};
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error};
use errspec_model::{ErrorInfo, Evidence, Part, Slot, Spec, StatusRange};

/// What a client sees of an error, whatever the values of its fields are and with whichever of its
/// statuses it comes, must identify it by the rule by which clients read: [`Spec::identify`].
pub(super) fn errors_are_themselves(api: &Api<'_>, spec: &Spec<'_>, diagnostics: &mut Diagnostics) {
    for (index, (error, info)) in (0_u16..).zip(api.errors.iter().zip(spec.errors)) {
        let proven = is_proven(spec, info);
        // That was reported: it is no error to a client, and so it is none of two.
        let mut answers =
            Written::all(spec, info).filter(|written| written.status >= 400 || proven);
        let Some(written) = answers.find(|written| spec.identify(written) != Some(index)) else {
            continue;
        };
        if let Some(named) = named_in_place_of(spec, &written) {
            report_uncoded(error, named.name, written.status, diagnostics);
            continue;
        }
        let candidates = spec.candidates(&written);
        match candidates.into_iter().find(|other| *other != index) {
            // Two errors that are alike are reported once, at the second.
            Some(other) if other > index && is_candidate(spec, index, other) => {}
            Some(other) => {
                if let Some(rival) = api.errors.get(usize::from(other)) {
                    report(api, error, rival, written.status, diagnostics);
                }
            }
            None => {
                let message = format!("nothing that a client sees identifies `{}`", error.name);
                let help =
                    "put a `{code}` slot into its envelope, or name another slot in `identify`";
                diagnostics
                    .error(Code::Indistinguishable, error.place, message)
                    .help(help);
            }
        }
    }
}

/// Returns the error that a client reads instead since the status names it for answers without a code.
fn named_in_place_of<'s>(spec: &Spec<'s>, written: &Written<'_>) -> Option<&'s ErrorInfo<'s>> {
    let found = spec.identify(written)?;
    let error = spec.errors.get(usize::from(found))?;
    let is_candidate = spec.candidates(written).contains(&found);
    (!is_candidate && !error.kind.uncoded.is_empty()).then_some(error)
}

fn report_uncoded(error: &Error<'_>, named: &str, status: u16, diagnostics: &mut Diagnostics) {
    let message = format!(
        "no client would read `{}`: an answer of {status} without a code is `{named}`, by `uncoded`",
        error.name
    );
    diagnostics
        .error(Code::Indistinguishable, error.place, message)
        .help("give it a code, name it in `uncoded` instead, or take `uncoded` out");
}

/// Returns whether an answer with another error may be this one.
fn is_candidate(spec: &Spec<'_>, index: u16, other: u16) -> bool {
    let other = spec.errors.get(usize::from(other));
    let mut answers = other
        .into_iter()
        .flat_map(|other| Written::all(spec, other));
    answers.any(|written| spec.candidates(&written).contains(&index))
}

fn report(
    api: &Api<'_>,
    error: &Error<'_>,
    rival: &Error<'_>,
    status: u16,
    diagnostics: &mut Diagnostics,
) {
    let attributes = |slot: &&Slot<'_>| matches!(slot, Slot::Attribute(_));
    let names_attributes = api.identify.iter().any(|slot| attributes(&slot));
    let names_message = api.identify.contains(&Slot::Message);
    let (why, help) = if error.code.is_some() && error.code == rival.code {
        (
            "their code is the same",
            "give them different codes or statuses",
        )
    } else if names_message && error.message_slot().is_none() {
        (
            "their messages are the same but for slots",
            "give them different messages or statuses",
        )
    } else if names_attributes && !error.attributes.is_empty() {
        (
            "their attributes are the same",
            "give one of them another attribute, or a code",
        )
    } else {
        (
            "nothing in their envelope identifies them",
            "put a `{code}` slot into the envelope, or give them different statuses",
        )
    };
    let has_status = |range: &StatusRange| range.contains(status);
    let message = if rival.statuses.iter().any(has_status) {
        format!(
            "a client cannot tell `{}` from `{}`: both are {status} and {why}",
            error.name, rival.name,
        )
    } else {
        format!(
            "a client cannot tell `{}` from `{}`: {why}",
            error.name, rival.name,
        )
    };
    diagnostics
        .error(Code::Indistinguishable, error.place, message)
        .label(rival.place, "first declared here")
        .help(help);
}

/// The last status of a range that no error is declared for by itself.
fn unnamed(spec: &Spec<'_>, range: StatusRange) -> Option<u16> {
    let is_free = |status: &u16| {
        let named = StatusRange::One(*status);
        !spec.errors.iter().any(|error| error.is_declared_for(named))
    };
    let mut free = (100..=599).rev().filter(is_free);
    free.find(|status| range.contains(*status))
}

/// An answer with an error.
struct Written<'s> {
    spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    status: u16,
    message: String,
    /// Whether it proves to be an error whatever its code is.
    is_sure: bool,
    attributes: Vec<(&'s str, String)>,
}

impl<'s> Written<'s> {
    /// The error with each of its statuses. Of a class and of any, these are the one that stands for
    /// it, and one that no error is declared for by itself.
    fn all(spec: &'s Spec<'s>, info: &'s ErrorInfo<'s>) -> impl Iterator<Item = Self> {
        let statuses: Vec<u16> = match info.kind.statuses {
            [] => vec![info.status],
            declared => declared
                .iter()
                .flat_map(|range| match range {
                    StatusRange::One(status) => vec![*status],
                    StatusRange::Class(_) | StatusRange::Any => {
                        let mut statuses = vec![range.first()];
                        statuses.extend(unnamed(spec, *range));
                        statuses
                    }
                })
                .collect(),
        };
        let statuses = statuses.into_iter();
        statuses.map(move |status| Self::of(spec, info, status))
    }

    fn of(spec: &'s Spec<'s>, info: &'s ErrorInfo<'s>, status: u16) -> Self {
        let parts = info.message_parts().map(|part| match part {
            Part::Text(text) => text,
            // A value that no fixed text of another message contains.
            Part::Slot(_) => "\u{fffd}",
        });
        let attributes = info.kind.attributes.iter();
        Self {
            spec,
            info,
            status,
            message: parts.collect(),
            is_sure: is_proven_by_shape(spec, info),
            attributes: attributes
                .map(|(name, value)| (*name, value.to_string()))
                .collect(),
        }
    }
}

impl Evidence for Written<'_> {
    fn status(&self) -> u16 {
        self.status
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let envelope = self.spec.envelope_of(self.info);
        let mut headers = self.info.kind.headers.iter();
        let is_written = envelope.is_some_and(|envelope| envelope.has(slot))
            || headers.any(|header| header.has(slot));
        if !is_written {
            return None;
        }
        match slot {
            Slot::Code => self.info.wire_code(),
            Slot::Message => Some(&self.message),
            Slot::Attribute(name) => {
                let (_, value) = self.attributes.iter().find(|(known, _)| *known == name)?;
                Some(value)
            }
            _ => None,
        }
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        if self.status >= 400 {
            return true;
        }
        let has_code = || {
            let code = self.value(Slot::Code);
            code.is_some_and(|code| {
                self.spec
                    .errors_of_code(code)
                    .any(|own| std::ptr::eq(own, error))
            })
        };
        error.has_status(self.status) && (self.is_sure || has_code())
    }

    fn has_shape_of(&self, _: &ErrorInfo<'_>) -> bool {
        true
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        shape::required_in(self.spec, self.info, error)
    }
}

//! What is said of errors that are not read as themselves.

use super::sample::{NUMBER, TEXT};
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error};
use errspec_model::{Slot, StatusRange};

/// A client would take something of an answer for a code.
pub(super) fn code(error: &Error<'_>, envelope: &str, code: &str, diagnostics: &mut Diagnostics) {
    let name = error.name;
    let what = match code == TEXT || code == NUMBER {
        true => "the value of a field".to_owned(),
        false => format!("`{code}`"),
    };
    let message = format!(
        "a client would take {what} for the code of an answer with `{name}`: the envelope \
         `{envelope}` has `{{code}}` where that stands"
    );
    diagnostics
        .error(Code::Indistinguishable, error.place, message)
        .help(
            "give one of the two envelopes a constant that tells it from the other, or have a message that \
             is always there or a required field stand beside the code",
        );
}

/// A client would read the error that the status names for answers without a code.
pub(super) fn uncoded(error: &Error<'_>, named: &str, status: u16, diagnostics: &mut Diagnostics) {
    let message = format!(
        "a client would not read `{}` under {status}: an answer without a code is `{named}` there, by \
         `uncoded`",
        error.name
    );
    diagnostics
        .error(Code::Indistinguishable, error.place, message)
        .help(
            "give it a code or other statuses, name it in `uncoded` instead, or take `uncoded` out",
        );
}

/// A client would take an error for another one, or for either.
pub(super) fn alike(
    api: &Api<'_>,
    (error, rival): (&Error<'_>, &Error<'_>),
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
        match error.attributes == rival.attributes {
            true => (
                "their attributes are the same",
                "give one of them another attribute, or a code",
            ),
            false => (
                "another envelope reads other attributes than theirs",
                "give one of the envelopes a constant that tells it from the other, or the errors a code",
            ),
        }
    } else if shows_code(api, error) && error.code.is_none() {
        (
            "neither has a code",
            "give one of them a code, or different statuses",
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

/// Returns whether the envelope of an error has a code that tells errors apart.
fn shows_code(api: &Api<'_>, error: &Error<'_>) -> bool {
    let envelope = api.envelope_of(error);
    api.identify.contains(&Slot::Code) && envelope.is_some_and(|own| own.has(Slot::Code))
}

/// Nothing tells an error.
pub(super) fn nothing(api: &Api<'_>, error: &Error<'_>, diagnostics: &mut Diagnostics) {
    let mut message = format!("nothing that a client sees identifies `{}`", error.name);
    if let ([_, _, ..], Some(own)) = (&*error.envelopes, api.envelope_of(error)) {
        message.push_str(&format!(" in the envelope `{}`", own.name));
    }
    diagnostics
        .error(Code::Indistinguishable, error.place, message)
        .help("put a `{code}` slot into its envelope, or name another slot in `identify`");
}

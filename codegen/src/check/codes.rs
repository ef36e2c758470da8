//! Codes must tell errors apart.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, WireCode};
use std::collections::HashMap;

/// Codes are all integers or all text.
pub(super) fn are_of_one_kind(api: &Api, diagnostics: &mut Diagnostics) {
    let is_integer = |code: &WireCode| matches!(code, WireCode::Integer(_));
    let mut coded = api
        .errors
        .iter()
        .filter_map(|error| Some((error, error.code.as_ref()?)));
    let Some((first, first_code)) = coded.next() else {
        return;
    };
    let kind = |integer| if integer { "an integer" } else { "text" };
    for (error, code) in coded.filter(|(_, code)| is_integer(code) != is_integer(first_code)) {
        let message = format!(
            "the code `{code}` is {}, but `{first_code}` is {}",
            kind(is_integer(code)),
            kind(is_integer(first_code))
        );
        diagnostics.report(
            Diagnostic::error(Code::MixedCodes, error.place, message)
                .label(first.place, "first declared here")
                .help("codes are all integers or all text: quotes make a number text"),
        );
    }
}

/// A retired code must not come back.
pub(super) fn are_not_reserved(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let Some(code) = error.code.as_ref().map(ToString::to_string) else {
            continue;
        };
        if let Some((_, place)) = api.reserved.iter().find(|(reserved, _)| *reserved == code) {
            diagnostics.report(
                Diagnostic::error(
                    Code::Retired,
                    error.place,
                    format!("the code `{code}` is retired and must not come back"),
                )
                .label(*place, "reserved here")
                .help("choose a new code: old clients know this one with another meaning"),
            );
        }
    }
}

/// A client must be able to tell any two errors apart: by code where the envelope has a slot for
/// it, and by status where the code is shared or does not travel.
pub(super) fn tell_errors_apart(api: &Api, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        let by_status = api.is_by_status(error);
        let code = error
            .code
            .as_ref()
            .filter(|_| !by_status)
            .map(ToString::to_string);
        let Some(earlier) = first.insert((code, error.status), error) else {
            continue;
        };
        let help = if by_status {
            "put a `{code}` slot into the envelope, or give them different statuses"
        } else {
            "give them different codes or statuses"
        };
        let message = format!(
            "a client cannot tell `{}` from `{}`: both are {}{}",
            error.name,
            earlier.name,
            error.status,
            if by_status {
                " and no code travels"
            } else {
                " with the same code"
            }
        );
        diagnostics.report(
            Diagnostic::error(Code::Indistinguishable, error.place, message)
                .label(earlier.place, "first declared here")
                .help(help),
        );
    }
}

//! Rules about codes: they tell errors apart.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, WireCode};
use errspec_model::{Part, match_parts};
use std::collections::HashMap;

/// Codes are all integers or all text.
pub(super) fn are_of_one_kind(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let kind = |code: &WireCode<'_>| match code {
        WireCode::Integer(_) => "an integer",
        WireCode::Text(_) | WireCode::Template(_) => "text",
    };
    let mut coded = api.errors.iter().flat_map(|error| {
        let codes = error.code.iter().chain(&error.aliases);
        codes.map(move |code| (error, code))
    });
    let Some((first, first_code)) = coded.next() else {
        return;
    };
    for (error, code) in coded.filter(|(_, code)| kind(code) != kind(first_code)) {
        let message = format!(
            "the code `{code}` is {}, but `{first_code}` is {}",
            kind(code),
            kind(first_code)
        );
        diagnostics
            .error(Code::MixedCodes, error.place, message)
            .label(first.place, "first declared here")
            .help("codes are all integers or all text: quotes make a number text");
    }
}

/// No error may have a retired code, or one of a retired family. A family may have a retired code in it.
pub(super) fn are_not_reserved(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let codes = error.code.iter().chain(&error.aliases);
        for code in codes {
            let mut reserved = api.reserved.iter();
            if let Some((_, place)) = reserved.find(|(reserved, _)| is_of(code, reserved)) {
                diagnostics
                    .error(
                        Code::Retired,
                        error.place,
                        format!("the code `{code}` is retired and must not come back"),
                    )
                    .label(*place, "reserved here")
                    .help("choose a new code: old clients know this one with another meaning");
            }
        }
    }
}

/// Returns whether a code is a retired one, or one of a retired family.
fn is_of(code: &WireCode<'_>, reserved: &WireCode<'_>) -> bool {
    let fits = |parts: &[Part<'_>]| {
        let is_exact = code.template().is_none();
        is_exact && match_parts(parts.iter().copied(), &code.to_string(), &mut |_, _| {})
    };
    code.pattern() == reserved.pattern() || reserved.template().is_some_and(fits)
}

/// No error may have a code that is listed under `success`.
pub(super) fn are_no_success(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let codes = error.code.iter().chain(&error.aliases);
        for code in codes.map(ToString::to_string) {
            if let Some((_, place)) = api.success.iter().find(|(success, _)| *success == code) {
                let message = format!(
                    "the code `{code}` of `{}` is listed under `success`",
                    error.name
                );
                diagnostics
                    .error(Code::Indistinguishable, error.place, message)
                    .label(*place, "listed here")
                    .help("take it from the list, or give the error another code");
            }
        }
    }
}

/// An alias must not be the code or alias of another error.
pub(super) fn aliases_are_free(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut first: HashMap<String, &Error<'_>> = HashMap::new();
    for error in &api.errors {
        if let Some(code) = &error.code {
            first.entry(code.pattern()).or_insert(error);
        }
    }
    for error in &api.errors {
        for alias in &error.aliases {
            let Some(earlier) = first.insert(alias.pattern(), error) else {
                continue;
            };
            let taken = if std::ptr::eq(earlier, error) {
                "this error's own already".to_owned()
            } else {
                format!("taken by `{}`", earlier.name)
            };
            let message = format!("the alias `{alias}` of `{}` is {taken}", error.name);
            diagnostics
                .error(Code::Indistinguishable, error.place, message)
                .label(earlier.place, "declared here")
                .help("remove it: a code is read as one error");
        }
    }
}

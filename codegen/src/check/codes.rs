//! Rules about codes: they tell errors apart.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, WireCode};
use crate::source::Place;
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
    let patterns = api.reserved.iter();
    let patterns: HashMap<String, Place> = patterns
        .map(|(code, place)| (code.pattern(), *place))
        .collect();
    let families = api.reserved.iter();
    let families: Vec<_> = families
        .filter_map(|(code, place)| Some((code.template()?, *place)))
        .collect();
    for error in &api.errors {
        let codes = error.code.iter().chain(&error.aliases);
        for code in codes {
            let exact = patterns.get(&code.pattern()).copied();
            if let Some(place) = exact.or_else(|| family_of(code, &families)) {
                diagnostics
                    .error(
                        Code::Retired,
                        error.place,
                        format!("the code `{code}` is retired and must not come back"),
                    )
                    .label(place, "reserved here")
                    .help("choose a new code: old clients know this one with another meaning");
            }
        }
    }
}

/// Where the retired family is that a code is one of.
fn family_of(code: &WireCode<'_>, families: &[(&[Part<'_>], Place)]) -> Option<Place> {
    if families.is_empty() || code.template().is_some() {
        return None;
    }
    let text = code.to_string();
    let mut families = families.iter();
    let found =
        families.find(|(parts, _)| match_parts(parts.iter().copied(), &text, &mut |_, _| {}));
    found.map(|(_, place)| *place)
}

/// No error may have a code that is listed under `success`.
pub(super) fn are_no_success(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let listed: HashMap<&str, Place> = api.success.iter().copied().collect();
    for error in &api.errors {
        let codes = error.code.iter().chain(&error.aliases);
        for code in codes.map(ToString::to_string) {
            if let Some(place) = listed.get(code.as_str()) {
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

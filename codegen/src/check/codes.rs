//! Rules about codes: they tell errors apart.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error, Header, Slot, WireCode};
use errspec_model::{Part, Shape};
use std::collections::HashMap;

/// Codes are all integers or all text.
pub(super) fn are_of_one_kind(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let kind = |code: &WireCode<'_>| match code {
        WireCode::Integer(_) => "an integer",
        WireCode::Text(_) => "text",
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

/// A text is left out where one of its slots has no value. So the code must be in the envelope at
/// least once where that cannot happen.
pub(super) fn stay_on_the_wire(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in api.errors.iter().filter(|error| error.code.is_some()) {
        let Some(envelope) = api.envelope_of(error) else {
            continue;
        };
        let own = error.headers.iter().flat_map(Header::texts);
        let texts = envelope.texts().chain(own);
        let with_code: Vec<_> = texts
            .filter(|(text, _)| text.contains(&Part::Slot(Slot::Code)))
            .map(|(text, place)| {
                let mut slots = text.iter().filter_map(Part::slot);
                (slots.find(|slot| error.may_lack(*slot)), place)
            })
            .collect();
        let alone = envelope.body.iter().any(|body| has_code_alone(&body.shape));
        let is_safe = alone || with_code.iter().any(|(lacking, _)| lacking.is_none());
        let Some((Some(slot), place)) = with_code.first().filter(|_| !is_safe) else {
            continue;
        };
        let message = format!(
            "the code of `{}` would be left out together with `{slot}`, which it may lack",
            error.name
        );
        diagnostics
            .error(Code::CutShort, *place, message)
            .label(error.place, "declared here")
            .help("give the error that value always, or give the code a place of its own");
    }
}

/// Returns whether the code is the whole of a value.
fn has_code_alone(shape: &Shape<'_>) -> bool {
    *shape == Shape::Slot(Slot::Code) || shape.children().any(has_code_alone)
}

/// No error may have a retired code.
pub(super) fn are_not_reserved(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let codes = error.code.iter().chain(&error.aliases);
        for code in codes.map(ToString::to_string) {
            if let Some((_, place)) = api.reserved.iter().find(|(reserved, _)| *reserved == code) {
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
            first.entry(code.to_string()).or_insert(error);
        }
    }
    for error in &api.errors {
        for alias in &error.aliases {
            let Some(earlier) = first.insert(alias.to_string(), error) else {
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

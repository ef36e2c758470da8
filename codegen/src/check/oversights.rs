//! Rules about what is right by the letter and hardly meant. Authors are warned.

use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::{Api, Error, Field};
use crate::source::Place;
use errspec_model::{StatusRange, Type};
use std::collections::HashMap;

/// Codes that errors set should be in some answer, unless the author names `identify` and so says what
/// tells errors apart.
pub(super) fn codes_are_sent(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    if api.codes_travel() || api.is_identify_given {
        return;
    }
    // What is the name was not set: such a spec may have no codes in mind.
    let sets_one = |error: &&Error<'_>| {
        let code = error.code.map(|code| code.to_string());
        code.is_some_and(|code| code != error.name) || !error.aliases.is_empty()
    };
    let coded: Vec<&Error<'_>> = api.errors.iter().filter(sets_one).collect();
    let Some(first) = coded.first() else { return };
    let errors = some_of(coded.iter().map(|error| error.name));
    let message = format!("no answer has the code of {errors}: no envelope has a slot `{{code}}`");
    diagnostics
        .warning(Code::WithoutCodeSlot, first.place, message)
        .help(
            "add the slot, such as `code: \"{code}\"` in the body, or take the codes out: clients see the \
             status and the message only",
        );
}

/// A field that is called as what clients wait for should have a type that they can wait for. What is the
/// same in several errors is said once.
pub(super) fn delays_are_read(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut found: HashMap<(&str, Place), Vec<&str>> = HashMap::new();
    let mut order: Vec<(&Field<'_>, &str)> = Vec::new();
    for error in &api.errors {
        for field in error.fields.iter().filter(|field| !field.info.private) {
            let Some(right) = type_to_wait_for(field) else {
                continue;
            };
            let of = found.entry((field.name(), field.place)).or_default();
            if of.is_empty() {
                order.push((field, right));
            }
            of.push(error.name);
        }
    }
    for (field, right) in order {
        let (name, place) = (field.name(), field.place);
        let mark = if field.info.optional { "?" } else { "" };
        let of = found.remove(&(name, place)).unwrap_or_default();
        let message = format!(
            "no client waits for the field `{name}` of {}: its type is no time",
            some_of(of)
        );
        diagnostics
            .warning(Code::DelayNotRead, place, message)
            .help(format!(
                "write `{name}: {right}{mark}`, or give it another name where it is not for clients to wait"
            ));
    }
}

/// The type that a field should have by its name, if it has another one.
fn type_to_wait_for(field: &Field<'_>) -> Option<&'static str> {
    match (field.name(), field.ty()) {
        ("retry_after", Type::Duration(_)) | ("retry_at", Type::Moment(_)) => None,
        ("retry_after", _) => Some("duration(s)"),
        ("retry_at", _) => Some("date-time"),
        _ => None,
    }
}

/// Codes of answers in which nothing went wrong mean something only where an error comes under a status
/// below 400: an answer of 400 and above is a failure in any case.
pub(super) fn successes_may_be_errors(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let Some((_, place)) = api.success.first() else {
        return;
    };
    let mut statuses = api.errors.iter().flat_map(|error| &error.statuses);
    if statuses.any(|range| range.first() < 400) {
        return;
    }
    let message = "`success` has no effect: no error has a status below 400";
    diagnostics
        .warning(Code::IdleSuccess, *place, message)
        .help("give the errors that come under 200 that status, or take `success` out");
}

/// A status with a text of its own makes an error of it, unless another error has that status. The author
/// is told.
pub(super) fn errors_take_statuses(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for status in &api.statuses {
        let has_text = status.code >= 400 && !status.docs.summary.is_empty();
        let Some(place) = status.entry.filter(|_| has_text) else {
            continue;
        };
        let has_it = |error: &&Error<'_>| error.statuses.contains(&StatusRange::One(status.code));
        let of_it: Vec<&Error<'_>> = api.errors.iter().filter(has_it).collect();
        let is_own = |error: &&Error<'_>| error.place == place;
        let Some(first) = of_it.first().filter(|_| !of_it.iter().any(is_own)) else {
            continue;
        };
        let message = format!(
            "the status {} is no error of its own: it is that of {}",
            status.code,
            some_of(of_it.iter().map(|error| error.name))
        );
        diagnostics
            .note(Code::StatusTaken, place, message)
            .label(first.place, "declared here")
            .help("what the entry says holds for these errors; declare another error for a general one");
    }
}

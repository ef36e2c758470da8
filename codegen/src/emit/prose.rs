//! What is told about an API to people, in Markdown, whatever the format that contains it.

use crate::ir::{Api, Deprecated, Error, Field, Status, reason_or_code};
use errspec_model::{Docs, Outcome, Part, Retry, Slot, StatusRange};

/// The documentation of an API.
pub(super) fn of_api(api: &Api<'_>) -> String {
    let mut text = format!(
        "The errors of {}, made from `{}`.",
        api.title, api.file_name
    );
    push(&mut text, api.docs);
    for class in &api.classes {
        let docs = match class.docs.summary {
            "" => class.docs.details,
            summary => summary,
        };
        if !docs.is_empty() {
            push(&mut text, &format!("{}xx: {docs}", class.digit));
        }
    }
    text
}

/// What the spec has about an error for whoever makes or matches it, and where that is.
pub(super) fn of_error(error: &Error<'_>, origin: Option<&str>) -> String {
    let mut text = title(error, origin);
    push_deprecation(&mut text, error);
    push_advice(&mut text, error);
    text
}

/// Everything that the spec has about an error, and where that is.
pub(super) fn of_code(error: &Error<'_>, origin: Option<&str>) -> String {
    let mut text = title(error, origin);
    push_deprecation(&mut text, error);
    push_docs(&mut text, &error.docs);
    if !error.uncoded.is_empty() {
        let statuses = error.uncoded.iter().map(ToString::to_string);
        let statuses = statuses.collect::<Vec<_>>().join(" or ");
        push(
            &mut text,
            &format!("An answer of {statuses} without a code is this error."),
        );
    }
    push_advice(&mut text, error);
    text
}

/// Appends what became of the request and when to repeat it, unless it is the usual: not carried out, and
/// not to be repeated.
fn push_advice(text: &mut String, error: &Error<'_>) {
    let (outcome, retry) = (error.outcome.value, error.retry.value);
    if (outcome, retry) != (Outcome::Failed, Retry::Never) {
        push(text, &advice(outcome, retry));
    }
}

/// Appends that an error is on its way out. Only what makes it has the attribute: who reads it still meets it.
fn push_deprecation(text: &mut String, error: &Error<'_>) {
    let Some(Deprecated { since, note }) = error.deprecated else {
        return;
    };
    let since = match since {
        "" => String::new(),
        since => format!(" since {since}"),
    };
    let note = match note {
        "" => String::new(),
        note => format!(": {note}"),
    };
    push(text, &format!("**Deprecated**{since}{note}"));
}

/// The code, the statuses and the summary of an error, and where it is declared: on one line, since rustc
/// reads each line of a thousand errors.
fn title(error: &Error<'_>, origin: Option<&str>) -> String {
    let headline = headline(error);
    let statuses = error.statuses.iter().map(|range| match range {
        StatusRange::Any => "any status".to_owned(),
        other => other.to_string(),
    });
    let statuses = statuses.collect::<Vec<_>>().join(", ");
    match (error.code, origin) {
        (Some(code), Some(origin)) => format!("`{code}` ({statuses}, `{origin}`): {headline}"),
        (Some(code), None) => format!("`{code}` ({statuses}): {headline}"),
        (None, Some(origin)) => format!("{statuses} (`{origin}`): {headline}"),
        (None, None) => format!("{statuses}: {headline}"),
    }
}

/// The summary of an error, or its message.
fn headline(error: &Error<'_>) -> String {
    if !error.docs.summary.is_empty() {
        return error.docs.summary.to_owned();
    }
    let parts = error.message.iter().map(|part| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Slot(Slot::Field(name)) => format!("`{{{name}}}`"),
        Part::Slot(_) => String::new(),
    });
    parts.collect()
}

/// Everything that the spec has about a status.
pub(super) fn of_status(status: &Status<'_>) -> String {
    let mut text = format!("{} {}", status.code, reason_or_code(status.code));
    if !status.docs.summary.is_empty() {
        text = format!("{text}: {}", status.docs.summary);
    }
    push_docs(&mut text, &status.docs);
    push(&mut text, &advice(status.outcome, status.retry));
    text
}

/// Everything that the spec has about a field.
pub(super) fn of_field(field: &Field<'_>) -> String {
    let mut text = match field.info.docs {
        "" if field.info.is_rest() => "The members that no other field has.".to_owned(),
        "" if field.wire_name() == field.name() => format!("The field `{}`.", field.name()),
        "" => format!(
            "The field `{}`, which is `{}` on the wire.",
            field.name(),
            field.wire_name()
        ),
        docs => docs.to_owned(),
    };
    if !field.info.example.is_empty() {
        push(&mut text, &format!("Example: `{}`", field.info.example));
    }
    if let Some(default) = &field.info.default {
        let json = errspec_model::json::of_constant(default);
        push(&mut text, &format!("By default: `{json}`"));
    }
    if field.info.private {
        push(&mut text, "Private: for the server's own log.");
    }
    text
}

fn push_docs(text: &mut String, docs: &Docs<'_>) {
    let Docs {
        summary: _,
        details,
        when,
        causes,
        action,
        url,
    } = docs;
    push(text, details);
    if !when.is_empty() {
        push(text, &format!("**When to expect it.** {when}"));
    }
    if !causes.is_empty() {
        push(text, &format!("**Causes**\n\n- {}", causes.join("\n- ")));
    }
    for (who, what) in action.by_who() {
        match who {
            "" => push(text, &format!("**What to do.** {what}")),
            who => push(text, &format!("**What the {who} does.** {what}")),
        }
    }
    if !url.is_empty() {
        push(text, &format!("See <{url}>."));
    }
}

/// Appends a paragraph.
fn push(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
}

/// What became of a request, and when to repeat it.
fn advice(outcome: Outcome, retry: Retry<'_>) -> String {
    let outcome = outcome_in_words(outcome);
    match retry_in_words(retry) {
        Some(retry) => format!("{outcome} {retry}"),
        None => outcome.to_owned(),
    }
}

/// A sentence about what became of a request.
pub fn outcome_in_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Succeeded => "The request was carried out.",
        Outcome::Pending => "The request was accepted and is being carried out.",
        Outcome::Failed => "The request was not carried out.",
        Outcome::Partial => "A part of the request was carried out.",
        Outcome::Unknown => "The request may have been carried out: verify before repeating it.",
    }
}

/// A sentence about when to repeat a request. None where it is of no use.
pub fn retry_in_words(retry: Retry<'_>) -> Option<String> {
    Some(match retry {
        Retry::Never => return None,
        Retry::Immediately => "Retry at once.".to_owned(),
        Retry::After(delay) => format!("Retry after {delay:?}."),
        Retry::Backoff(_) => "Retry with exponential backoff.".to_owned(),
        Retry::With(what) => format!("Repeat it identically with this attached: {what}."),
    })
}

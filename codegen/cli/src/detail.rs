//! One error of a spec in full: its settings and where each comes from, the bytes, the advice.

use crate::lint::{Origin, Subject};
use crate::output::{self, Trouble, escape, escape_line};
use crate::{sample, wire};
use errspec::model::{ErrorInfo, FieldInfo, Log, Slot, reason_phrase};
use errspec::{Advice, Call, Retry};
use errspec_codegen::{Place, nearest};
use errspec_interpret::{Api, Failure};
use http::Method;
use std::fmt::Write as _;

/// Returns the errors that a name, a code or a status means.
pub(crate) fn find<'s>(api: &'s Api, what: &str) -> Result<Vec<&'s ErrorInfo<'s>>, Trouble> {
    let spec = api.spec();
    let by_name = spec.errors.iter().filter(|error| error.name == what);
    let by_code = spec.errors.iter().zip(api.outline().errors);
    let by_code = by_code.filter(|(error, outline)| {
        error.wire_code() == Some(what) || outline.aliases.contains(&what)
    });
    let by_status = spec
        .errors
        .iter()
        .filter(|error| what.parse().is_ok_and(|status| error.has_status(status)));
    let named: Vec<_> = by_name.collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let coded: Vec<_> = by_code.map(|(error, _)| error).collect();
    if !coded.is_empty() {
        return Ok(coded);
    }
    let found: Vec<_> = by_status.collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let near = nearest(what, spec.errors.iter().map(|error| error.name));
    Err(Trouble::said(match near {
        Some(near) => format!(
            "`{}` has no error `{what}`; did you mean `{near}`?",
            spec.api
        ),
        None => format!("`{}` has no error `{what}`", spec.api),
    }))
}

/// Describes an error.
pub(crate) fn describe(api: &Api, error: &ErrorInfo<'_>) -> String {
    let subject = Subject::of(api);
    let mut text = title(&subject, error);
    docs(&mut text, error);
    settings(&mut text, &subject, error);
    fields(&mut text, &subject, error);
    bytes(&mut text, api, error);
    advice(&mut text, api, error);
    operations(&mut text, &subject, error);
    text
}

fn title(subject: &Subject<'_>, error: &ErrorInfo<'_>) -> String {
    let phrase = reason_phrase(error.status).unwrap_or("no registered status");
    let place = shown(subject, Some(subject.at_error(error)));
    let title = output::bold(escape_line(&format!(
        "{}: {} {phrase}",
        error.name, error.status
    )));
    format!("{title}  {}\n", output::faint(place))
}

fn heading(text: &mut String, heading: &str) {
    let _ = write!(text, "\n{}\n", output::bold(heading));
}

fn docs(text: &mut String, error: &ErrorInfo<'_>) {
    let errspec::model::Docs {
        summary,
        details,
        when,
        causes,
        action,
        url,
    } = error.docs;
    for paragraph in [summary, details] {
        if !paragraph.is_empty() {
            let _ = write!(text, "\n{}\n", escape(paragraph));
        }
    }
    let actions = action.by_who().map(|(who, what)| match who {
        "" => ("what to do".to_owned(), what),
        who => (format!("what the {who} does"), what),
    });
    let (when, see) = (("when".to_owned(), when), ("see".to_owned(), url));
    for (name, value) in std::iter::once(when).chain(actions).chain([see]) {
        if !value.is_empty() {
            let _ = write!(text, "\n{name}: {}\n", escape(value));
        }
    }
    if !causes.is_empty() {
        let _ = write!(text, "\ncauses:\n- {}\n", escape(&causes.join("\n- ")));
    }
}

/// Where something is, for people: `specs/shop.yaml:12`.
fn shown(subject: &Subject<'_>, place: Option<Place>) -> String {
    let Some(place) = place else {
        return String::new();
    };
    let span = subject.report().span(place);
    let Some((path, source)) = subject.report().source(span.file) else {
        return String::new();
    };
    let before = source.get(..span.bytes.start).unwrap_or_default();
    format!("{}:{}", escape_line(path), before.matches('\n').count() + 1)
}

/// Where a setting comes from, for people.
fn origin(subject: &Subject<'_>, error: &ErrorInfo<'_>, path: &[&str], default: &str) -> String {
    let (origin, place) = subject.origin(error, path);
    let place = shown(subject, place);
    match origin {
        Origin::Default => default.to_owned(),
        Origin::Class => format!("class {}xx, {place}", error.status / 100),
        Origin::Status => format!("status {}, {place}", error.status),
        Origin::Error => format!("error, {place}"),
    }
}

fn settings(text: &mut String, subject: &Subject<'_>, error: &ErrorInfo<'_>) {
    heading(text, "Settings, and where each comes from");
    let by_status = format!("default of {}", error.status);
    let log = error
        .kind
        .log
        .unwrap_or_else(|| Log::of_status(error.status));
    let envelope = subject.envelope(error).map_or("none", |one| one.name);
    let message: String = error.message_parts().map(|part| part.to_string()).collect();
    let code = error.wire_code().unwrap_or("none");
    let top = match subject.report().find(&["envelope"]) {
        Some(place) => format!("API, {}", shown(subject, Some(place))),
        None => "default, RFC 9457".to_owned(),
    };
    let default_message = match error.docs.summary.is_empty() {
        true => "default, the standard phrase",
        false => "default, its summary",
    };
    let log_word = Log::WORDS.iter().find(|(_, known)| *known == log);
    let rows = [
        ("code", code.to_owned(), "default, its name"),
        ("message", message, default_message),
        (
            "outcome",
            error.kind.outcome.to_string(),
            by_status.as_str(),
        ),
        ("retry", error.kind.retry.to_string(), by_status.as_str()),
        ("envelope", envelope.to_owned(), top.as_str()),
        (
            "log",
            log_word.map_or("", |(word, _)| word).to_owned(),
            by_status.as_str(),
        ),
    ];
    for (key, value, default) in rows {
        row(text, key, &value, &origin(subject, error, &[key], default));
    }
    for (name, value) in error.kind.attributes {
        let from = origin(subject, error, &["attributes", name], "");
        row(
            text,
            &format!("attribute {name}"),
            &value.to_string(),
            &from,
        );
    }
    for header in error.kind.headers {
        let value: String = header.value.iter().map(ToString::to_string).collect();
        row(
            text,
            &format!("header {}", header.name),
            &value,
            "beside those of the envelope",
        );
    }
}

fn row(text: &mut String, key: &str, value: &str, from: &str) {
    let (key, value) = (escape_line(key), escape_line(value));
    let _ = writeln!(text, "  {key:<12} {value:<40} {}", output::faint(from));
}

fn fields(text: &mut String, subject: &Subject<'_>, error: &ErrorInfo<'_>) {
    if error.fields.is_empty() {
        return;
    }
    heading(text, "Fields");
    for field in error.fields {
        let from = origin(subject, error, &["fields", field.name], "");
        let presence = match (field.private, field.optional) {
            (true, _) => "private",
            (false, true) => "optional",
            (false, false) => "always",
        };
        let ty = format!(
            "{}, {presence}, {}",
            field.ty,
            place_of(subject, error, field)
        );
        row(text, field.name, &ty, &from);
    }
}

/// Where clients find a field.
fn place_of(subject: &Subject<'_>, error: &ErrorInfo<'_>, field: &FieldInfo<'_>) -> &'static str {
    let slot = Slot::Field(field.name);
    let in_message = error.message_parts().any(|part| part.slot() == Some(slot));
    let in_header = error.kind.headers.iter().any(|header| header.has(slot));
    let in_envelope = subject
        .envelope(error)
        .is_some_and(|envelope| envelope.has(slot));
    match () {
        () if field.private => "in the log",
        () if field.spread || subject.body_has(error, slot) => "in the body",
        () if in_header || in_envelope => "in a header",
        () if error.message_field() == Some(field.name) => "the message",
        () if in_message => "in the message only",
        () => "nowhere",
    }
}

fn bytes(text: &mut String, api: &Api, error: &ErrorInfo<'_>) {
    let made = sample::of_examples(api, error);
    let Some(response) = made.and_then(|made| made.to_response().ok()) else {
        return;
    };
    heading(text, "On the wire");
    for line in wire::to_text(&response).lines() {
        let line = format!("  {}", escape_line(line));
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

/// The calls that are weighed differently.
pub(crate) const CALLS: [(&str, Method, bool); 4] = [
    ("GET", Method::GET, false),
    ("PUT", Method::PUT, false),
    ("POST", Method::POST, false),
    ("POST with a key", Method::POST, true),
];

fn advice(text: &mut String, api: &Api, error: &ErrorInfo<'_>) {
    let made = sample::of_examples(api, error);
    let Some(response) = made.and_then(|made| made.to_response().ok()) else {
        return;
    };
    let (parts, body) = response.into_parts();
    let Some(failure) = api.read(parts.status.as_u16(), &parts.headers, &body) else {
        return;
    };
    heading(text, "What a caller is advised to do");
    for (name, method, has_key) in CALLS {
        let call = Call::new(method).idempotency_key(has_key);
        let _ = writeln!(
            text,
            "  {name:<16} {}",
            escape_line(&in_words(&failure, &call))
        );
    }
}

/// What a caller is advised to do, in words.
pub(crate) fn in_words(failure: &Failure<'_>, call: &Call) -> String {
    match (failure.advice(call), failure.retry()) {
        (Advice::GiveUp, _) => "give up: the same request fails again".to_owned(),
        (Advice::RetryNow, _) => "repeat it at once".to_owned(),
        (Advice::RetryAfter(delay), _) => format!("repeat it after {delay:?}"),
        // The delay of the moment is random: what the spec says is not.
        (Advice::Backoff(_), Retry::Backoff(backoff)) => format!(
            "repeat it with growing delays, {:?} to {:?}, {} attempts in all",
            backoff.initial, backoff.max, backoff.attempts
        ),
        (Advice::Backoff(_), _) => "repeat it with growing delays".to_owned(),
        (Advice::Amend(what), _) => format!("repeat it with this attached: {what}"),
        (Advice::Verify, _) => "look whether it was done before doing anything else".to_owned(),
        (other, _) => other.to_string(),
    }
}

fn operations(text: &mut String, subject: &Subject<'_>, error: &ErrorInfo<'_>) {
    let errors = subject.spec().errors;
    let index = errors.iter().position(|one| one.name == error.name);
    let operations = subject.outline().operations.iter();
    let having = operations.filter(|one| index.is_some_and(|index| one.errors.contains(&index)));
    let names: Vec<&str> = having.map(|operation| operation.name).collect();
    if !names.is_empty() {
        heading(text, "Operations");
        let _ = writeln!(text, "  {}", escape_line(&names.join(", ")));
    }
    let outline = index.and_then(|index| subject.outline().errors.get(index));
    let aliases = outline.map_or(&[][..], |outline| outline.aliases);
    if !aliases.is_empty() {
        heading(text, "Codes that are read as this error too");
        let _ = writeln!(text, "  {}", escape_line(&aliases.join(", ")));
    }
}

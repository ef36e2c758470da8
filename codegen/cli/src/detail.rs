//! One error of a spec in full: its settings and where each comes from, the bytes, the advice.

use crate::document::{self, CALLS, Entry, place_of};
use crate::lint::{Origin, Subject};
use crate::output::{self, Trouble, escape, escape_line};
use errspec::model::{ErrorInfo, Log, reason_phrase};
use errspec::openapi::template;
use errspec_codegen::{Place, nearest};
use errspec_interpret::Api;
use std::fmt::Write as _;

/// How wide a column becomes.
const WIDEST: usize = 60;

/// Returns the errors that a name, a code or a status means.
pub(crate) fn find<'s>(api: &'s Api, what: &str) -> Result<Vec<&'s ErrorInfo<'s>>, Trouble> {
    let spec = api.spec();
    let by_name = spec.errors.iter().filter(|error| error.name == what);
    let by_code = spec.errors.iter().zip(api.outline().errors);
    let by_code = by_code.filter(|(error, outline)| {
        error.wire_code() == Some(what) || outline.aliases.contains(&what)
    });
    let by_family = || spec.errors_of_code(what);
    let by_status = spec
        .errors
        .iter()
        .filter(|error| what.parse().is_ok_and(|status| error.has_status(status)));
    let named: Vec<_> = by_name.collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let mut coded: Vec<_> = by_code.map(|(error, _)| error).collect();
    if coded.is_empty() {
        coded.extend(by_family());
    }
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
    let mut outlines = subject.errors();
    let Some((_, outline)) = outlines.find(|(known, _)| known.name == error.name) else {
        return String::new();
    };
    let entry = document::entry(api, error, outline);
    let mut text = title(&subject, error);
    docs(&mut text, error, &entry);
    settings(&mut text, &subject, error);
    fields(&mut text, &subject, error);
    bytes(&mut text, &entry);
    advice(&mut text, &entry);
    operations(&mut text, &entry);
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

fn docs(text: &mut String, error: &ErrorInfo<'_>, entry: &Entry) {
    for paragraph in [error.docs.summary, error.docs.details] {
        if !paragraph.is_empty() {
            let _ = write!(text, "\n{}\n", escape(paragraph));
        }
    }
    let told = |heading: &str, told: &str| (heading.to_lowercase(), told.to_owned());
    let actions = entry.actions.iter();
    let actions = actions.map(|action| told(&action.heading, &action.text));
    let all = [told("when", &entry.when)];
    let all = all.into_iter().chain(actions);
    for (heading, told) in all.chain([told("see", &entry.url)]) {
        if !told.is_empty() {
            let _ = write!(text, "\n{heading}: {told}\n");
        }
    }
    if !entry.causes.is_empty() {
        let _ = write!(text, "\ncauses:\n- {}\n", entry.causes.join("\n- "));
    }
    if let Some(deprecated) = &entry.deprecated {
        let _ = write!(text, "\n{deprecated}\n");
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
    let rows = rows.into_iter().map(|(key, value, default)| {
        let from = origin(subject, error, &[key], default);
        [key.to_owned(), value, from]
    });
    let attributes = error.kind.attributes.iter().map(|(name, value)| {
        let from = origin(subject, error, &["attributes", name], "");
        [format!("attribute {name}"), value.to_string(), from]
    });
    let headers = error.kind.headers.iter().map(|header| {
        let from = "beside those of the envelope".to_owned();
        [format!("header {}", header.name), template(header), from]
    });
    table(text, rows.chain(attributes).chain(headers).collect());
}

/// Rows of a name, what it is, and where that comes from.
fn table(text: &mut String, rows: Vec<[String; 3]>) {
    let rows = rows
        .into_iter()
        .map(|[key, value, from]| (escape_line(&key), escape_line(&value), from));
    let rows: Vec<_> = rows.collect();
    // One long row does not move the others.
    let fits = |text: &String| Some(text.chars().count()).filter(|width| *width <= WIDEST);
    let keys = rows
        .iter()
        .filter_map(|(key, ..)| fits(key))
        .fold(12, usize::max);
    let values = rows
        .iter()
        .filter_map(|(_, value, _)| fits(value))
        .fold(40, usize::max);
    for (key, value, from) in &rows {
        let _ = writeln!(
            text,
            "  {key:<keys$} {value:<values$} {}",
            output::faint(from)
        );
    }
}

fn fields(text: &mut String, subject: &Subject<'_>, error: &ErrorInfo<'_>) {
    if error.fields.is_empty() {
        return;
    }
    heading(text, "Fields");
    let rows = error.fields.iter().map(|field| {
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
        [field.name.to_owned(), ty, from]
    });
    table(text, rows.collect());
}

fn bytes(text: &mut String, entry: &Entry) {
    let Some(answer) = &entry.answer else {
        return;
    };
    heading(text, "On the wire");
    for line in answer.lines() {
        let line = format!("  {}", escape_line(line));
        let _ = writeln!(text, "{}", line.trim_end());
    }
}

fn advice(text: &mut String, entry: &Entry) {
    if entry.advice.is_empty() {
        return;
    }
    heading(text, "What a caller is advised to do");
    for (call, _, _) in CALLS {
        let mut advice = entry.advice.iter();
        if let Some(advice) = advice.find(|advice| advice.calls.contains(&call)) {
            let _ = writeln!(text, "  {call:<16} {}", advice.text);
        }
    }
}

fn operations(text: &mut String, entry: &Entry) {
    let lists = [
        ("Operations", &entry.operations),
        ("Codes that are read as this error too", &entry.aliases),
    ];
    for (title, names) in lists {
        if !names.is_empty() {
            heading(text, title);
            let _ = writeln!(text, "  {}", names.join(", "));
        }
    }
}

//! What a body is written in, and whether it can be.

use super::Lower;
use super::envelope::is_none;
use super::word::lower_word;
use crate::diagnostics::Code;
use crate::source::Place;
use crate::spec::{self, At, Entries, Items, Maybe};
use errspec_model::{Format, xml};

/// Lowers the format of an envelope: the one that it names, else that of its media type.
pub(super) fn lower(
    cx: &mut Lower<'_, '_>,
    envelope: &spec::Envelope,
    format: &Maybe<String>,
) -> Format {
    if !format.is_absent() {
        return lower_word(cx, "format", format, &Format::WORDS).unwrap_or(Format::Json);
    }
    let Some(given) = envelope.content_type.given() else {
        return Format::Json;
    };
    if let Some(format) = Format::of_media_type(&given.value) {
        return format;
    }
    let has_body = envelope
        .body
        .given()
        .is_some_and(|body| !is_none(&body.value));
    // What is no media type was reported.
    if has_body && given.value.contains('/') {
        let media_type = given.value.split(';').next().unwrap_or_default().trim();
        let message = format!("`{media_type}` does not say what the body is written in");
        cx.diagnostics
            .warning(Code::NoFormat, given.place, message)
            .help("it is taken for JSON: say so by `format: json`, or name another format");
    }
    Format::Json
}

/// Reports what a format cannot hold.
pub(super) fn check(cx: &mut Lower<'_, '_>, format: Format, body: &At<spec::Shape>) {
    match (format, &body.value) {
        (Format::Json, _) | (Format::Text, spec::Shape::Text(_)) => {}
        (Format::Text, _) => report(
            cx,
            body.place,
            "a body of text is text with slots",
            "write it as text, or add `format: json` if it is JSON whatever it is called",
        ),
        (Format::Form, spec::Shape::Map(pairs)) => check_form(cx, pairs),
        (Format::Form, _) => report(
            cx,
            body.place,
            "a form is a map of names and values",
            "write `{ code: \"{code}\", message: \"{message}\" }`",
        ),
        (Format::Xml, spec::Shape::Map(members)) => check_root(cx, members, body.place),
        (Format::Xml, _) => report_root(cx, body.place),
    }
}

fn report(cx: &mut Lower<'_, '_>, place: Place, message: impl Into<String>, help: &str) {
    cx.error(Code::Format, place, message.into()).help(help);
}

fn report_root(cx: &mut Lower<'_, '_>, place: Place) {
    report(
        cx,
        place,
        "an XML document has one root element",
        "write one member, whose value is the rest: `{ Error: { Code: \"{code}\" } }`",
    );
}

/// The values of a form are texts.
fn check_form(cx: &mut Lower<'_, '_>, pairs: &Entries<spec::Shape>) {
    for (name, value) in &pairs.0 {
        let value = value.given();
        if let Some(At { place, .. }) = value.filter(|value| is_compound(&value.value)) {
            let message = format!("`{}` of a form is no text", name.value);
            let help = "a form has texts: name each of them, or use another format";
            report(cx, *place, message, help);
        }
    }
}

fn is_compound(shape: &spec::Shape) -> bool {
    matches!(shape, spec::Shape::List(_) | spec::Shape::Map(_))
}

fn check_root(cx: &mut Lower<'_, '_>, members: &Entries<spec::Shape>, place: Place) {
    let [(name, value)] = members.0.as_slice() else {
        return report_root(cx, place);
    };
    let is_root = xml::is_qualified_name(&name.value.to_string());
    match value.given() {
        Some(value) if !is_root || matches!(value.value, spec::Shape::List(_)) => {
            report_root(cx, name.place);
        }
        _ => check_elements(cx, members),
    }
}

/// Each member is an element, an attribute, the text, or the rest.
fn check_elements(cx: &mut Lower<'_, '_>, members: &Entries<spec::Shape>) {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in &members.0 {
        let text = name.value.to_string();
        check_name(cx, &text, name.place);
        let read = without_prefix(&text);
        if names.contains(&read) {
            let message = format!("a client takes `{text}` for the other `{read}`");
            let help = "names are read without their prefixes: leave one of them out";
            report(cx, name.place, message, help);
        }
        names.push(read);
        let Some(value) = value.given() else { continue };
        if text.starts_with(['@', '#']) && is_compound(&value.value) {
            let message = format!("`{text}` can be no more than text");
            report(
                cx,
                value.place,
                message,
                "make it a member without `@` or `#`",
            );
        }
        check_value(cx, value);
    }
}

fn without_prefix(name: &str) -> String {
    match name.strip_prefix('@') {
        Some(_) if xml::is_namespace(name) => name.to_owned(),
        Some(attribute) => format!("@{}", xml::local_name(attribute)),
        None => xml::local_name(name).to_owned(),
    }
}

fn check_name(cx: &mut Lower<'_, '_>, name: &str, place: Place) {
    let is_element = xml::is_qualified_name(name.strip_prefix('@').unwrap_or(name));
    // What a name with slots is on the wire depends on their values.
    if !is_element && !matches!(name, "*" | "#text") && !name.contains(['{', '}']) {
        let message = format!("`{name}` cannot be the name of an element or attribute");
        let help = "use letters, digits, `_`, `-` and `.`, a letter or `_` first; `@` in front of an \
                    attribute; `#text` for the text beside attributes";
        report(cx, place, message, help);
    }
}

fn check_value(cx: &mut Lower<'_, '_>, value: &At<spec::Shape>) {
    match &value.value {
        spec::Shape::Map(members) => check_elements(cx, members),
        spec::Shape::List(Items(items)) => {
            for item in items {
                if matches!(item.value, spec::Shape::List(_)) {
                    let help = "a list repeats its element: put a map with a name between them";
                    report(
                        cx,
                        item.place,
                        "a list directly in a list has no name in XML",
                        help,
                    );
                }
                check_value(cx, item);
            }
        }
        _ => {}
    }
}

//! The shapes of errors on the wire, and what their slots hold.

use super::{clean, line};
use crate::format::template;
use errspec::Value;
use errspec::model::{Envelope, Format, Member, Part, Shape, Slot, Spec};
use errspec::openapi;
use std::fmt::Write as _;

/// The shape of errors on the wire.
pub(crate) struct ShapeEntry {
    /// Its name; `envelope` for the one without a name.
    pub(crate) name: String,
    /// A whole answer with slots in it.
    pub(crate) text: String,
    pub(crate) slots: Vec<SlotEntry>,
}

/// A slot, and what it holds.
pub(crate) struct SlotEntry {
    /// As a spec writes it: `{code}`.
    pub(crate) slot: String,
    pub(crate) meaning: String,
}

/// The shapes that some error has, or that clients read.
pub(super) fn shapes(spec: &Spec<'_>) -> Vec<ShapeEntry> {
    let envelopes = spec.envelopes.iter();
    envelopes.map(|envelope| shape(spec, envelope)).collect()
}

fn shape(spec: &Spec<'_>, envelope: &Envelope<'_>) -> ShapeEntry {
    let mut slots = Vec::new();
    for header in envelope.headers.iter().chain(&envelope.reason_phrase) {
        slots.extend(header.slots());
    }
    if let Some(body) = &envelope.body {
        body.visit_slots(&mut |slot| slots.push(slot));
    }
    let mut known = Vec::new();
    slots.retain(|slot| {
        let is_new = !known.contains(slot);
        known.push(*slot);
        is_new
    });
    ShapeEntry {
        name: line(envelope.name),
        text: clean(&answer(envelope)),
        slots: slots.iter().map(|slot| entry(spec, *slot)).collect(),
    }
}

/// An answer with slots in it, as HTTP/1.1 sends it.
fn answer(envelope: &Envelope<'_>) -> String {
    let reason = envelope.reason_phrase;
    let reason = reason.map_or("{reason}".to_owned(), |one| template::text(one.value));
    let mut text = format!("HTTP/1.1 {{status}} {reason}\n");
    if envelope.body.is_some() {
        let _ = writeln!(text, "content-type: {}", envelope.content_type);
    }
    for header in envelope.headers {
        let _ = writeln!(text, "{}: {}", header.name, openapi::template(header));
    }
    if let Some(body) = &envelope.body {
        text.push('\n');
        match envelope.format {
            Format::Json => push_json(&mut text, body, 0),
            Format::Text => text.push_str(&plain(body)),
            Format::Xml => push_xml(&mut text, body, 0),
            Format::Form => {
                let members = members(body).iter();
                let pairs = members.map(|one| format!("{}={}", one.name, plain(&one.shape)));
                text.push_str(&pairs.collect::<Vec<_>>().join("&"));
            }
        }
    }
    text
}

/// Text with slots, or the JSON of anything else.
fn plain(shape: &Shape<'_>) -> String {
    if let Shape::Text(parts) = shape.bare() {
        return template::text(parts);
    }
    let shape = template::shape(shape);
    let text = shape.as_str().map(str::to_owned);
    text.unwrap_or_else(|| shape.to_string())
}

fn members<'s>(shape: &Shape<'s>) -> &'s [Member<'s>] {
    match shape.bare() {
        Shape::Object(members) => members,
        _ => &[],
    }
}

/// A body as XML with slots in its texts: each member is an element, but for attributes and text.
fn push_xml(text: &mut String, shape: &Shape<'_>, depth: usize) {
    for member in members(shape) {
        let indent = "  ".repeat(depth);
        if matches!(member.name, "#text" | "*") {
            let _ = writeln!(text, "{indent}{}", plain(&member.shape));
        }
        if member.name.starts_with(['@', '#', '*']) {
            continue;
        }
        let shape = member.named().map_or(&member.shape, |named| &named.shape);
        let items = match shape.bare() {
            Shape::List(items) => items,
            Shape::Errors(item) => std::slice::from_ref(*item),
            _ => std::slice::from_ref(shape),
        };
        for item in items {
            let _ = write!(text, "{indent}<{}", member.name);
            let own = members(item).iter();
            for (name, own) in own.filter_map(|own| Some((own.name.strip_prefix('@')?, own))) {
                let _ = write!(text, " {name}=\"{}\"", plain(&own.shape));
            }
            match item.bare() {
                Shape::Object(_) => {
                    text.push_str(">\n");
                    push_xml(text, item, depth + 1);
                    let _ = writeln!(text, "{indent}</{}>", member.name);
                }
                _ => {
                    let _ = writeln!(text, ">{}</{}>", plain(item), member.name);
                }
            }
        }
    }
}

/// A body as JSON with slots in its texts, its members in the order of the spec.
fn push_json(text: &mut String, shape: &Shape<'_>, depth: usize) {
    let shape = match shape.bare() {
        Shape::Named(named) => named.shape.bare(),
        shape => shape,
    };
    let (open, close) = match shape {
        Shape::Object(_) => ('{', '}'),
        Shape::List(_) | Shape::Errors(_) => ('[', ']'),
        Shape::Constant(_)
        | Shape::Slot(_)
        | Shape::Text(_)
        | Shape::Proof(_)
        | Shape::Again(_)
        | Shape::Named(_) => {
            text.push_str(&template::shape(shape).to_string());
            return;
        }
    };
    let names = members(shape);
    text.push(open);
    for (index, child) in shape.children().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(member) = names.get(index) {
            let _ = write!(text, "{}: ", Value::from(member.name));
        }
        push_json(text, child, depth + 1);
    }
    if shape.children().next().is_some() {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    }
    text.push(close);
}

fn entry(spec: &Spec<'_>, slot: Slot<'_>) -> SlotEntry {
    let is_read = |slot| spec.identify.iter().any(|one| one.slot == slot);
    let meaning = match slot {
        Slot::Code if spec.integer_codes => "the code of the error, a whole number".to_owned(),
        Slot::Code => "the code of the error".to_owned(),
        Slot::Message if is_read(slot) => "the message, which tells errors apart".to_owned(),
        Slot::Message => "a message for people: show it, and do not parse it".to_owned(),
        Slot::Status => "the status".to_owned(),
        Slot::Reason => "the standard phrase of the status".to_owned(),
        Slot::Fields => "the fields of the error".to_owned(),
        Slot::DocUrl => "a link to what is documented about the error".to_owned(),
        Slot::Retryable => "whether to repeat the request, in the server's own word".to_owned(),
        Slot::Attribute(_) if is_read(slot) => "tells which error it is".to_owned(),
        Slot::Attribute(_) => "the same in all answers of an error".to_owned(),
        Slot::Field(name) => field(spec, name),
    };
    SlotEntry {
        slot: line(&Part::Slot(slot).to_string()),
        meaning,
    }
}

/// The documentation of a field, which errors may word differently: that of the first is shown.
fn field(spec: &Spec<'_>, name: &str) -> String {
    let fields = spec.errors.iter().flat_map(|error| error.fields);
    let mut fields = fields.filter(|field| field.name == name && !field.private);
    match fields.next() {
        Some(field) if !field.docs.is_empty() => line(field.docs),
        Some(field) => format!("a field of type {}", field.ty),
        None => "a field that no error has".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::shapes;
    use errspec_interpret::Api;

    #[test]
    fn bodies_are_shown_in_their_formats() {
        let spec = |envelope: &str| {
            let spec = format!(
                "errspec: 1\napi: a\nenvelope: {envelope}\nerrors: {{ X: {{ status: 400 }} }}\n"
            );
            let shapes = Api::parse("a.yaml", &spec).map(|api| shapes(api.spec()));
            let text = shapes.map(|shapes| shapes.iter().map(|one| one.text.clone()).collect());
            let text: String = text.unwrap_or_else(|report| report.to_string());
            text.split_once("\n\n")
                .map(|(_, body)| body.to_owned())
                .unwrap_or_default()
        };
        assert_eq!(
            spec(r#"{ body: { b: "{code}", a: [ { c: 1, d: "{message}" } ] } }"#),
            "{\n  \"b\": \"{code}\",\n  \"a\": [\n    {\n      \"c\": 1,\n      \"d\": \"{message}\"\n    }\n  ]\n}"
        );
        assert_eq!(
            spec(
                r##"{ format: xml, body: { Error: { "@v": 1, Code: "{code}", At: { "#text": "{message}" } } } }"##
            ),
            "<Error v=\"1\">\n  <Code>{code}</Code>\n  <At>\n    {message}\n  </At>\n</Error>"
        );
        assert_eq!(
            spec(r#"{ format: text, body: "{code}: {message}" }"#),
            "{code}: {message}"
        );
        assert_eq!(
            spec(r#"{ format: form, body: { error: "{code}", why: "{message}" } }"#),
            "error={code}&why={message}"
        );
    }
}

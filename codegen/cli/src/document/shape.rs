//! The shapes of errors on the wire, and what their slots hold.

use super::{clean, line};
use crate::format::template;
use errspec::Value;
use errspec::model::{Envelope, Format, Header, Param, Params, Part, Shape, Slot, Spec};
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
        let _ = writeln!(text, "{}: {}", header.name, value(header));
    }
    if let Some(body) = &envelope.body {
        text.push('\n');
        match (envelope.format, template::shape(body).as_str()) {
            (Format::Text, Some(shape)) => text.push_str(shape),
            _ => push_body(&mut text, body, 0),
        }
    }
    text
}

/// A body as JSON with slots in its texts, its members in the order of the spec.
fn push_body(text: &mut String, shape: &Shape<'_>, depth: usize) {
    let shape = shape.bare();
    let (open, close) = match shape {
        Shape::Object(_) => ('{', '}'),
        Shape::List(_) | Shape::Errors(_) => ('[', ']'),
        Shape::Constant(_)
        | Shape::Slot(_)
        | Shape::Text(_)
        | Shape::Proof(_)
        | Shape::Again(_) => {
            text.push_str(&template::shape(shape).to_string());
            return;
        }
    };
    let names = match shape {
        Shape::Object(members) => members,
        _ => &[][..],
    };
    text.push(open);
    for (index, child) in shape.children().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(member) = names.get(index) {
            let _ = write!(text, "{}: ", Value::from(member.name));
        }
        push_body(text, child, depth + 1);
    }
    if shape.children().next().is_some() {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    }
    text.push(close);
}

/// The value of a header with its parameters.
fn value(header: &Header<'_>) -> String {
    let separator = match header.params {
        Params::Links(_) => ", ",
        Params::Semicolon(_) => "; ",
        Params::Structured(_) => ";",
        Params::None | Params::Auth(_) | Params::Query(_) => " ",
    };
    let param = |param: &Param<'_>| match header.params {
        Params::Links(_) => format!("<{}>; rel=\"{}\"", template::text(param.value), param.name),
        _ => format!("{}={}", param.name, template::text(param.value)),
    };
    let own = Some(template::text(header.value)).filter(|value| !value.is_empty());
    let all = own.into_iter().chain(header.params().iter().map(param));
    all.collect::<Vec<_>>().join(separator)
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

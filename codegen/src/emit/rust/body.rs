//! Bodies that are the same for every occurrence of an error, made when the code is generated.
//!
//! They are what the runtime's encoder would write, byte for byte; a test holds the two together.

use crate::ir::{Api, Constant, Error, Part, Shape, Slot, Template, WireCode, reason};
use crate::lower::json_text;

/// The body of an error that carries nothing to clients. None where it depends on the occurrence.
pub(super) fn constant_body(api: &Api, error: &Error) -> Option<String> {
    let shape = api.envelope_of(error)?.body.as_ref()?;
    let varies = error.fields.iter().any(|field| !field.private);
    if varies || error.message.constant().is_none() {
        return None;
    }
    Some(json(shape, error, true).unwrap_or_else(|| "{}".to_owned()))
}

/// The shape as JSON. None where none of its slots has a value.
fn json(shape: &Shape, error: &Error, top: bool) -> Option<String> {
    match shape {
        Shape::Constant(json) => Some(json.clone()),
        Shape::Slot(Slot::Status, _) => Some(error.status.to_string()),
        Shape::Slot(Slot::Code, _) => match error.code.as_ref()? {
            WireCode::Integer(code) => Some(code.to_string()),
            WireCode::Text(code) => Some(json_text(code)),
        },
        Shape::Slot(Slot::Attribute(name), _) => Some(match attribute(error, name)? {
            Constant::Text(text) => json_text(text),
            other => other.to_string(),
        }),
        Shape::Slot(slot, _) => value(slot, error).map(|text| json_text(&text)),
        Shape::Text(template, _) => text(template, error).map(|text| json_text(&text)),
        Shape::Object(members) => {
            let written: Vec<String> = members
                .iter()
                .filter_map(|member| {
                    let value = json(&member.shape, error, false)?;
                    Some(format!("{}:{value}", json_text(&member.name)))
                })
                .collect();
            let left_out = written.is_empty() && !members.is_empty() && !top;
            (!left_out).then(|| format!("{{{}}}", written.join(",")))
        }
        Shape::Errors(item) => list(std::slice::from_ref(&**item), error, top),
        Shape::List(items) => list(items, error, top),
    }
}

/// A list, without the items whose slots all lack a value.
fn list(items: &[Shape], error: &Error, top: bool) -> Option<String> {
    let says = |item: &&Shape| {
        let slots = item.slots();
        slots.is_empty() || slots.iter().any(|slot| value(slot, error).is_some())
    };
    let written = items.iter().filter(says);
    let written: Vec<String> = written
        .filter_map(|item| json(item, error, false))
        .collect();
    let left_out = written.is_empty() && !items.is_empty() && !top;
    (!left_out).then(|| format!("[{}]", written.join(",")))
}

fn attribute<'e>(error: &'e Error, name: &str) -> Option<&'e Constant> {
    let mut attributes = error.attributes.iter();
    let (_, value) = attributes.find(|(key, _)| key == name)?;
    Some(value)
}

fn text(template: &Template, error: &Error) -> Option<String> {
    let pieces = template.0.iter().map(|part| match part {
        Part::Text(text) => Some(text.clone()),
        Part::Slot(slot) => value(slot, error),
    });
    pieces.collect()
}

fn value(slot: &Slot, error: &Error) -> Option<String> {
    match slot {
        Slot::Code => error.code.as_ref().map(ToString::to_string),
        Slot::Status => Some(error.status.to_string()),
        Slot::Reason => reason(error.status).map(str::to_owned),
        Slot::Message => error.message.constant().map(str::to_owned),
        Slot::Field(_) | Slot::Fields => None,
        Slot::Attribute(name) => attribute(error, name).map(ToString::to_string),
        Slot::DocUrl => (!error.docs.url.is_empty()).then(|| error.docs.url.clone()),
    }
}

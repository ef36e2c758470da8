//! Forms (`application/x-www-form-urlencoded`): names and values, each of which is text.

use super::Capture;
use super::fields::Key;
use crate::Value;
use crate::field::{Raw, write_value};
use crate::model::json::JsonWriter;
use crate::model::{Encoder, Member, Shape, TextWriter};
use form_urlencoded::Serializer;

/// Appends the form that a shape makes. A list is text with commas, as in a header.
pub(super) fn write(encoder: &Encoder<'_>, shape: &Shape<'_>, out: &mut Vec<u8>) {
    let Shape::Object(members) = shape else {
        return;
    };
    let mut form = Serializer::new(String::new());
    for member in *members {
        for (name, value) in pairs(encoder, member) {
            form.append_pair(&name, &text(value));
        }
    }
    out.extend_from_slice(form.finish().as_bytes());
}

/// The names and values of one member: none where it has no value, several where it is spread.
fn pairs(encoder: &Encoder<'_>, member: &Member<'_>) -> serde_json::Map<String, Value> {
    let mut json = Vec::new();
    let alone = std::slice::from_ref(member);
    encoder.write(&Shape::Object(alone), &mut JsonWriter::new(&mut json));
    serde_json::from_slice(&json).unwrap_or_default()
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => return text,
        // Where values have no types, no value is empty text.
        Value::Null => return String::new(),
        _ => {}
    }
    let mut text = String::new();
    write_value(&value, &mut TextWriter::new(&mut text));
    text
}

/// The pairs of a form before the last one.
pub(super) fn whole_pairs(form: &str) -> &str {
    form.rsplit_once('&').map_or("", |(before, _)| before)
}

/// Finds the slots of a shape in a form. False for what is no form: no pair has a name of the shape.
pub(super) fn read<'a>(shape: &'a Shape<'a>, body: &'a str, into: &mut Capture<'a>) -> bool {
    let Shape::Object(members) = shape else {
        return false;
    };
    let mut pairs: Vec<_> = form_urlencoded::parse(body.as_bytes()).collect();
    let mut is_form = false;
    for member in members.iter().filter(|member| member.name != "*") {
        let Some(place) = pairs.iter().position(|(name, _)| *name == member.name) else {
            into.mismatch |= member.is_constant();
            continue;
        };
        is_form = true;
        let (_, value) = pairs.remove(place);
        into.fill_untyped(&member.shape, value);
    }
    let named = |name: &str| members.iter().any(|member| member.name == name);
    pairs.retain(|(name, _)| !named(name));
    let rest = members.iter().find(|member| member.name == "*");
    is_form |= rest.is_some() && !pairs.is_empty();
    if let Some(slot) = rest.and_then(Member::rest) {
        into.fill(slot, Raw::Pairs(pairs.into()));
    } else if rest.is_some() {
        let fields = pairs.into_iter();
        into.fields
            .extend(fields.map(|(name, value)| (Key::Member(name), Raw::Text(value))));
    }
    is_form
}

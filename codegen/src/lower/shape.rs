//! The shape of a body: any YAML value, with slots in its strings.

use super::declared::lower_slot;
use super::{Lower, template};
use crate::diagnostics::Code;
use crate::ir::{Member, Part, Shape, Slot};
use crate::source::Place;
use crate::spec::{self, At, Items, Maybe, Scalar};

pub(super) fn lower(cx: &mut Lower<'_>, shape: &At<spec::Shape>) -> Shape {
    match &shape.value {
        spec::Shape::Text(text) => lower_text(cx, text, shape.place),
        spec::Shape::List(items) => lower_list(cx, items),
        spec::Shape::Map(entries) => {
            let entries = entries.0.iter();
            let members = entries.filter_map(|(name, value)| lower_member(cx, name, value));
            Shape::Object(members.collect())
        }
        spec::Shape::Null(())
        | spec::Shape::Bool(_)
        | spec::Shape::Integer(_)
        | spec::Shape::Float(_) => Shape::Constant(lower_json(cx, shape)),
    }
}

/// Lowers a list. One with a single item that has slots is a list of errors.
fn lower_list(cx: &mut Lower<'_>, items: &Items<spec::Shape>) -> Shape {
    let mut items: Vec<Shape> = items.0.iter().map(|item| lower(cx, item)).collect();
    match items.pop() {
        Some(item) if items.is_empty() && !item.slots().is_empty() => Shape::Errors(Box::new(item)),
        last => {
            items.extend(last);
            Shape::List(items)
        }
    }
}

fn lower_member(
    cx: &mut Lower<'_>,
    name: &At<Scalar>,
    value: &Maybe<spec::Shape>,
) -> Option<Member> {
    let text = name.value.to_string();
    if text.contains('{') && text.contains('}') {
        let message = format!("`{text}` is a name, and slots stand in values only");
        cx.error(Code::MisplacedSlot, name.place, message)
            .help("spread fields by `\"*\": \"{fields}\"`, or write the name itself");
    }
    let value = value.given()?;
    let shape = lower(cx, value);
    if text == "*" && !matches!(shape, Shape::Slot(Slot::Fields, _)) {
        let message = "`*` spreads the fields and nothing else";
        cx.error(Code::MisplacedSlot, value.place, message)
            .help("write `\"*\": \"{fields}\"`");
    }
    Some(Member { name: text, shape })
}

/// Lowers a text: `{count}` alone is the value in its own type. `{count:text}` is text, and so is a
/// slot with text around it.
fn lower_text(cx: &mut Lower<'_>, text: &str, place: Place) -> Shape {
    let mut as_text = false;
    let template = template::parse(cx, text, place, &mut |cx, name| {
        let without_suffix = name.strip_suffix(":text");
        as_text |= without_suffix.is_some();
        lower_slot(cx, without_suffix.unwrap_or(name), place)
    });
    if let [Part::Slot(slot)] = template.0.as_slice()
        && !as_text
    {
        return Shape::Slot(slot.clone(), place);
    }
    if let Some(text) = template.constant() {
        return Shape::Constant(json_text(text));
    }
    if template.slots().any(|slot| *slot == Slot::Fields) {
        let message = "`{fields}` is an object, which cannot stand in text";
        cx.error(Code::MisplacedSlot, place, message)
            .help("write `\"{fields}\"` alone, or name the field that belongs here");
    }
    Shape::Text(template, place)
}

/// Returns a value without slots as JSON text.
pub(super) fn lower_json(cx: &mut Lower<'_>, shape: &At<spec::Shape>) -> String {
    match &shape.value {
        spec::Shape::Null(()) => "null".to_owned(),
        spec::Shape::Bool(value) => value.to_string(),
        spec::Shape::Integer(value) => value.to_string(),
        spec::Shape::Float(value) if value.is_finite() => value.to_string(),
        spec::Shape::Float(value) => {
            let message = format!("JSON has no number `{value}`");
            cx.error(Code::Range, shape.place, message)
                .help("put it in quotes to make it text");
            "null".to_owned()
        }
        spec::Shape::Text(text) => json_text(text),
        spec::Shape::List(items) => {
            let items = items.0.iter().map(|item| lower_json(cx, item));
            format!("[{}]", items.collect::<Vec<String>>().join(","))
        }
        spec::Shape::Map(entries) => {
            let members = entries.given().map(|(name, value)| {
                let name = json_text(&name.value.to_string());
                format!("{name}:{}", lower_json(cx, value))
            });
            format!("{{{}}}", members.collect::<Vec<String>>().join(","))
        }
    }
}

/// Returns a text as a JSON string (RFC 8259 section 7), as serde_json writes it.
pub(crate) fn json_text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => json.push(other),
        }
    }
    json.push('"');
    json
}

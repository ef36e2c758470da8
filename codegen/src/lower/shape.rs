//! The shape of a body: any YAML value, with slots in its strings.

use super::declared::Declared;
use super::template;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Member, Part, Shape, Slot};
use crate::spec::{self, At, Maybe, Place};

pub(super) fn lower(
    shape: &At<spec::Shape>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Shape {
    match &shape.value {
        spec::Shape::Text(text) => lower_text(text, shape.place, declared, diagnostics),
        spec::Shape::List(items) => {
            let mut items: Vec<Shape> = items
                .0
                .iter()
                .map(|item| lower(item, declared, diagnostics))
                .collect();
            match items.pop() {
                Some(item) if items.is_empty() && !item.slots().is_empty() => {
                    Shape::Errors(Box::new(item))
                }
                last => {
                    items.extend(last);
                    Shape::List(items)
                }
            }
        }
        spec::Shape::Map(entries) => {
            let mut members = Vec::new();
            for (name, value) in &entries.0 {
                let text = name.value.to_string();
                if text.contains('{') && text.contains('}') {
                    report_slot_in_name(&text, name.place, diagnostics);
                }
                let Maybe::Given(value) = value else { continue };
                let member = Member {
                    name: text,
                    shape: lower(value, declared, diagnostics),
                };
                if member.name == "*" && !matches!(member.shape, Shape::Slot(Slot::Fields, _)) {
                    diagnostics.report(
                        Diagnostic::error(
                            Code::MisplacedSlot,
                            value.place,
                            "`*` spreads the fields and nothing else",
                        )
                        .help("write `\"*\": \"{fields}\"`"),
                    );
                }
                members.push(member);
            }
            Shape::Object(members)
        }
        constant => Shape::Constant(json(constant, shape, diagnostics)),
    }
}

/// `{count}` is the value in its own type, `{count:text}` and anything with text around it is text.
fn lower_text(
    text: &str,
    place: Place,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Shape {
    let mut as_text = false;
    let template = template::parse(text, place, diagnostics, &mut |name, sink| {
        let slot = name.strip_suffix(":text");
        as_text |= slot.is_some();
        declared.find(slot.unwrap_or(name), place, sink)
    });
    match template.0.as_slice() {
        [Part::Slot(slot)] if !as_text => return Shape::Slot(slot.clone(), place),
        _ => {}
    }
    if let Some(text) = template.constant() {
        return Shape::Constant(json_text(text));
    }
    if template.slots().any(|slot| *slot == Slot::Fields) {
        let message = "`{fields}` is an object, which cannot stand in text";
        diagnostics.report(
            Diagnostic::error(Code::MisplacedSlot, place, message)
                .help("write `\"{fields}\"` alone, or name the field that belongs here"),
        );
    }
    Shape::Text(template, place)
}

fn report_slot_in_name(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let message = format!("`{name}` is a name, and slots stand in values only");
    diagnostics.report(
        Diagnostic::error(Code::MisplacedSlot, place, message)
            .help("spread fields by `\"*\": \"{fields}\"`, or write the name itself"),
    );
}

/// A value without slots, as JSON text.
pub(super) fn json(
    value: &spec::Shape,
    place: &At<spec::Shape>,
    diagnostics: &mut Diagnostics,
) -> String {
    match value {
        spec::Shape::Null(()) => "null".to_owned(),
        spec::Shape::Bool(value) => value.to_string(),
        spec::Shape::Integer(value) => value.to_string(),
        spec::Shape::Float(value) if value.is_finite() => value.to_string(),
        spec::Shape::Float(value) => {
            let message = format!("JSON has no number `{value}`");
            diagnostics.report(
                Diagnostic::error(Code::Range, place.place, message)
                    .help("put it in quotes to make it text"),
            );
            "null".to_owned()
        }
        spec::Shape::Text(text) => json_text(text),
        spec::Shape::List(items) => {
            let items: Vec<String> = items
                .0
                .iter()
                .map(|item| json(&item.value, item, diagnostics))
                .collect();
            format!("[{}]", items.join(","))
        }
        spec::Shape::Map(entries) => {
            let given = entries
                .0
                .iter()
                .filter_map(|(key, value)| Some((key, value.given()?)));
            let members: Vec<String> = given
                .map(|(key, value)| {
                    let name = json_text(&key.value.to_string());
                    format!("{name}:{}", json(&value.value, value, diagnostics))
                })
                .collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// A text as a JSON string (RFC 8259 section 7), in the form that serde_json writes.
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

//! The shape of a body: any YAML value, with slots in its strings.

use super::declared::Declared;
use super::template;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Member, Part, Shape, Slot};
use crate::spec::{self, At, Maybe};

pub(super) fn lower(
    shape: &At<spec::Shape>,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Shape {
    match &shape.value {
        spec::Shape::Text(text) => {
            let template = template::parse(text, shape.place, diagnostics, &mut |name, sink| {
                declared.find(name, shape.place, sink)
            });
            match template.0.as_slice() {
                [Part::Slot(slot)] => Shape::Slot(slot.clone()),
                _ => match template.constant() {
                    Some(text) => Shape::Constant(json_text(text)),
                    None => Shape::Text(template),
                },
            }
        }
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
                let Maybe::Given(value) = value else { continue };
                let member = Member {
                    name: name.value.to_string(),
                    shape: lower(value, declared, diagnostics),
                };
                if member.name == "*" && !matches!(member.shape, Shape::Slot(Slot::Fields)) {
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

/// A value without declared, as JSON text.
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

//! Shapes and texts with slots, as a spec writes them.

use errspec::model::{Constant, Part, Shape};
use serde_json::{Map, Value};

/// A constant as JSON.
pub(crate) fn constant(constant: &Constant<'_>) -> Value {
    serde_json::from_str(&errspec::model::json::of_constant(constant)).unwrap_or_default()
}

/// Text with slots in braces.
pub(crate) fn text(parts: &[Part<'_>]) -> String {
    parts.iter().map(ToString::to_string).collect()
}

/// A shape: JSON with slots in its texts.
pub(crate) fn shape(shape: &Shape<'_>) -> Value {
    match shape.bare() {
        Shape::Constant(Constant::Text(text)) => Part::Text(text).to_string().into(),
        Shape::Constant(value) => constant(value),
        Shape::Slot(slot) => slot.to_string().into(),
        // One slot and nothing else would be a value of its own type.
        Shape::Text([Part::Slot(slot)]) => {
            let slot = slot.to_string();
            format!("{}:text}}", slot.trim_end_matches('}')).into()
        }
        Shape::Text(parts) => text(parts).into(),
        Shape::Object(members) => {
            let members = members.iter();
            let members =
                members.map(|member| (member.name.to_owned(), self::shape(&member.shape)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        Shape::Named(named) => self::shape(&named.shape),
        other => other.children().map(self::shape).collect(),
    }
}

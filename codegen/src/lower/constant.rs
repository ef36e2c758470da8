//! Values without slots.

use super::Lower;
use crate::diagnostics::Code;
use crate::spec::{self, At};
use errspec_model::Constant;

/// Lowers a YAML value. No text in it is searched for slots.
pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>, value: &At<spec::Shape>) -> Constant<'a> {
    match &value.value {
        spec::Shape::Null(()) => Constant::Null,
        spec::Shape::Bool(value) => Constant::Bool(*value),
        spec::Shape::Integer(value) => Constant::Number(cx.text(&value.to_string())),
        // Rust writes a finite number without an exponent, as JSON does (RFC 8259 section 6).
        spec::Shape::Float(number) if number.is_finite() => {
            Constant::Number(cx.text(&number.to_string()))
        }
        spec::Shape::Float(number) => {
            let message = format!("JSON has no number `{number}`");
            cx.error(Code::Range, value.place, message)
                .help("put it in quotes to make it text");
            Constant::Null
        }
        spec::Shape::Text(text) => Constant::Text(cx.text(text)),
        spec::Shape::List(items) => {
            let items: Vec<Constant<'a>> = items.0.iter().map(|item| lower(cx, item)).collect();
            Constant::List(cx.arena.list(&items))
        }
        spec::Shape::Map(entries) => {
            let entries = entries.given();
            let entries: Vec<(&'a str, Constant<'a>)> = entries
                .map(|(name, value)| (cx.text(&name.value.to_string()), lower(cx, value)))
                .collect();
            Constant::Map(cx.arena.list(&entries))
        }
    }
}

/// Lowers the value of an attribute. None for `null`.
pub(super) fn lower_attribute<'a>(
    cx: &Lower<'_, 'a>,
    value: &spec::Constant,
) -> Option<Constant<'a>> {
    Some(match value {
        spec::Constant::Text(text) => Constant::Text(cx.text(text)),
        spec::Constant::Integer(number) => Constant::Number(cx.text(&number.to_string())),
        spec::Constant::Bool(value) => Constant::Bool(*value),
        spec::Constant::Null(()) => return None,
    })
}

//! Random fields.

use super::choices::Choices;
use super::shapes::mapping;
use serde_yaml::Value;

const TYPES: [&str; 23] = [
    "string",
    "integer",
    "bool",
    "unsigned",
    "number",
    "duration(s)",
    "duration(ms)",
    "any",
    "list<string>",
    "map<integer>",
    "list<integer>",
    "Side",
    "Line",
    "list<Line>",
    "code",
    "list<code>",
    "timestamp(s)",
    "timestamp(ms)",
    "date-time",
    "http-date",
    "map<any>",
    "list<any>",
    "map<list<string>>",
];

/// The type that most errors of a spec have for a field of this name.
pub(crate) fn usual(choices: &mut Choices, name: &str) -> &'static str {
    match name {
        "retry_at" => {
            choices.pick::<&str>(&["timestamp(s)", "timestamp(ms)", "date-time", "http-date"])
        }
        "rest" => choices.pick::<&str>(&[
            "map<any>",
            "map<string>",
            "map<integer>",
            "map<list<string>>",
        ]),
        _ => choices.pick::<&str>(&TYPES),
    }
}

/// A field of this type, or once in a while of another.
pub(crate) fn field(choices: &mut Choices, name: &str, usual: &'static str) -> Value {
    let ty = match choices.once_in(12) && name != "rest" {
        true => choices.pick::<&str>(&TYPES),
        false => usual,
    };
    if choices.once_in(3) {
        let optional = format!("{ty}?");
        return match choices.below(8) {
            6 => with(&optional, "absent", Value::Null),
            7 => with(
                &optional,
                "absent",
                (*choices.pick(&["", "x", "none"])).into(),
            ),
            _ => optional.into(),
        };
    }
    match choices.below(24) {
        20 => with(
            ty,
            "wire",
            (*choices.pick(&["a", "z", "reason", "F g"])).into(),
        ),
        21 => with(ty, "spread", false.into()),
        22 | 23 => match default_of(ty) {
            Some(default) => with(ty, "default", default),
            None => ty.into(),
        },
        _ => ty.into(),
    }
}

fn with(ty: &str, key: &str, value: Value) -> Value {
    mapping([("type", ty.into()), (key, value)])
}

fn default_of(ty: &str) -> Option<Value> {
    Some(match ty {
        "string" => "dd".into(),
        "bool" => false.into(),
        "integer" | "unsigned" | "number" => 3.into(),
        "Side" => "buy".into(),
        "list<string>" | "list<integer>" => Value::Sequence(Vec::new()),
        _ => return None,
    })
}

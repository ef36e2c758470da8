//! Random values of fields.

use super::answer::statuses;
use super::choices::Choices;
use errspec::Value;
use errspec::model::{ErrorInfo, FieldInfo, Notation, Spec, Type, TypeKind, Unit};
use errspec_interpret::Error;
use serde_json::{Map, json};

/// Text that no code, constant or message has, and that reads back wherever it is.
const PLAIN: [&str; 4] = ["pens", "q", "zebra", "Z9"];

/// The same in a body, where it may have been cut within a character.
const CUT: [&str; 3] = ["pens", "q", "cut \u{fffd}"];

/// Text that looks like something else, or is awkward.
const WILD: [&str; 15] = [
    "pens",
    "E2",
    "",
    "A",
    "x",
    "gone",
    "no A left",
    " ",
    "1",
    "true",
    "null",
    "{f}",
    "a/b, c",
    "é\"\\\n",
    "p:A",
];

/// Names of fields and of members.
const NAMES: [&str; 13] = [
    "f",
    "h",
    "k",
    "rest",
    "retry_after",
    "retry_at",
    "a",
    "b",
    "c",
    "d",
    "e",
    "g",
    "z",
];

/// How far values may look like something else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    Plain,
    /// Texts may be cut.
    Cut,
    /// Texts have nothing in them.
    Empty,
    /// Texts and numbers may.
    Awkward,
    /// Lists and maps may too.
    Wild,
}

/// An error with random values.
pub(crate) fn filled<'s>(
    choices: &mut Choices,
    spec: &'s Spec<'s>,
    error: Error<'s>,
    info: &ErrorInfo<'_>,
    values: Values,
) -> Error<'s> {
    filled_by(choices, spec, error, info, &|_| values)
}

/// The same, with values that differ by field.
pub(crate) fn filled_by<'s>(
    choices: &mut Choices,
    spec: &'s Spec<'s>,
    error: Error<'s>,
    info: &ErrorInfo<'_>,
    values: &dyn Fn(&FieldInfo<'_>) -> Values,
) -> Error<'s> {
    let mut error = error;
    let is_of_success = statuses(info).first().is_some_and(|status| *status < 400);
    for field in info.fields {
        if field.may_be_absent() && choices.once_in(2) {
            continue;
        }
        let values = values(field);
        let mut value = value(choices, spec, (field.ty, 0), values);
        if matches!(values, Values::Plain | Values::Cut) && is_of_success {
            fill_empty(choices, spec, &mut value, field.ty);
        }
        error = error.with(field.name, value).expect("a value of its type");
    }
    error
}

/// Puts something into a list or map without anything, and into those in it: in XML they leave no trace, and
/// prove no error.
fn fill_empty(choices: &mut Choices, spec: &Spec<'_>, whole: &mut Value, ty: Type<'_>) {
    match (&mut *whole, ty) {
        (Value::Array(items), Type::List(item)) if items.is_empty() => {
            items.push(value(choices, spec, (*item, 1), Values::Plain));
        }
        (Value::Object(members), Type::Map(item)) if members.is_empty() => {
            let item = value(choices, spec, (*item, 1), Values::Plain);
            members.insert("pens".to_owned(), item);
        }
        _ => {}
    }
    match (whole, ty) {
        (Value::Array(items), Type::List(item)) => items
            .iter_mut()
            .for_each(|value| fill_empty(choices, spec, value, *item)),
        (Value::Object(members), Type::Map(item)) => members
            .values_mut()
            .for_each(|value| fill_empty(choices, spec, value, *item)),
        _ => {}
    }
}

fn text(choices: &mut Choices, values: Values) -> &'static str {
    let texts: &[&'static str] = match values {
        Values::Plain => &PLAIN,
        Values::Cut => &CUT,
        Values::Empty => &[""],
        Values::Awkward | Values::Wild => &WILD,
    };
    choices.pick::<&str>(texts)
}

/// A value of a type, inside of so many others: records may hold themselves.
fn value(
    choices: &mut Choices,
    spec: &Spec<'_>,
    (ty, depth): (Type<'_>, u32),
    values: Values,
) -> Value {
    let most = |count| if depth > 2 { 1 } else { count };
    let wild = matches!(values, Values::Awkward | Values::Wild);
    let integer = |choices: &mut Choices| match wild {
        true => *choices.pick(&[7, 0, 1, -1, i64::MAX, i64::MIN, 40001]),
        false => *choices.pick(&[7, 12, 1000]),
    };
    match ty {
        Type::String => text(choices, values).into(),
        Type::Code if spec.integer_codes => integer(choices).into(),
        Type::Code => text(choices, values).into(),
        Type::Bool => choices.once_in(2).into(),
        Type::Integer => integer(choices).into(),
        Type::Unsigned if wild => (*choices.pick(&[7, 0, 1, u64::MAX])).into(),
        Type::Unsigned => integer(choices).into(),
        Type::Number if wild => (*choices.pick(&[7.5, 0.0, -0.0, 1.0, 1e300, -2.5e-7])).into(),
        Type::Number => (*choices.pick(&[7.5, 0.25, 985.690_694_632_869_5])).into(),
        // Whole ones: in a header, a duration in `Retry-After` is rounded up.
        // No time at all is a code of some specs.
        Type::Duration(unit) => match (choices.below(3), unit) {
            (1, _) if wild || !spec.integer_codes => 0.into(),
            (0, Unit::Seconds) => 7.into(),
            (_, Unit::Seconds) => 30.into(),
            (0, Unit::Milliseconds) => 7000.into(),
            (_, Unit::Milliseconds) => 30_000.into(),
        },
        Type::Moment(Notation::DateTime) => "2026-01-02T03:04:05Z".into(),
        // A day whose name no code begins with.
        Type::Moment(Notation::HttpDate) => "Thu, 01 Jan 2026 03:04:05 GMT".into(),
        Type::Moment(Notation::Seconds | Notation::Milliseconds) if wild && choices.once_in(3) => {
            (*choices.pick(&[0, 1, 2])).into()
        }
        Type::Moment(Notation::Seconds) => 1_767_323_045.into(),
        Type::Moment(Notation::Milliseconds) => 1_767_323_045_000_u64.into(),
        Type::Any if values == Values::Awkward => match choices.below(3) {
            0 => text(choices, values).into(),
            1 => integer(choices).into(),
            _ => json!(0.5),
        },
        Type::Any if wild => match choices.below(8) {
            0 => text(choices, values).into(),
            1 => integer(choices).into(),
            2 => json!({ "a": 1, "code": "A" }),
            7 => json!({ "f": "x", "k": 1, "h": [], "rest": {} }),
            3 => json!(["A", null]),
            4 => json!(true),
            5 => Value::Null,
            _ => json!(0.5),
        },
        Type::Any => text(choices, values).into(),
        Type::List(item) => {
            let length = choices.below(most(4));
            let items = (0..length).map(|_| value(choices, spec, (*item, depth + 1), values));
            items.collect()
        }
        Type::Map(item) => {
            let mut map = Map::new();
            let length = if values == Values::Wild { 6 } else { 3 };
            for _ in 0..choices.below(most(length)) {
                let key = match values == Values::Wild && choices.once_in(2) {
                    true => *choices.pick(&NAMES),
                    false => text(choices, values),
                };
                let key = key.to_owned();
                map.insert(key, value(choices, spec, (*item, depth + 1), values));
            }
            map.into()
        }
        Type::Named(name) => {
            let info = spec.types.iter().find(|info| info.name == name);
            match info.expect("a type of the spec").kind {
                TypeKind::Enum(texts) => (*choices.pick(texts)).into(),
                TypeKind::Record(fields) => {
                    let mut map = Map::new();
                    for field in fields {
                        if !(field.may_be_absent() && (depth > 2 || choices.once_in(2))) {
                            let inner = (field.ty, depth + 1);
                            match value(choices, spec, inner, values) {
                                Value::Object(others) if field.is_rest() => map.extend(others),
                                value => _ = map.insert(field.wire_name().to_owned(), value),
                            }
                        }
                    }
                    map.into()
                }
            }
        }
    }
}

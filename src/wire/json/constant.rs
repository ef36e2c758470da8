//! The constants of a shape, in JSON.

use crate::field::{characters, value_of};
use crate::model::{Constant, Shape};
use serde_json::Value;

/// Returns whether a value has the constants of a shape's own members, and of the objects in it.
pub(super) fn has_constants(shape: &Shape<'_>, value: &str) -> bool {
    !shape.is_marked() || value_of(value).is_some_and(|value| has_constants_of(shape, &value))
}

fn has_constants_of(shape: &Shape<'_>, value: &Value) -> bool {
    let Shape::Object(members) = shape.bare() else {
        return true;
    };
    members.iter().all(|member| match &member.shape {
        shape if shape.is_blank() => true,
        Shape::Constant(expected) => value
            .get(member.name)
            .is_some_and(|found| is_value(found, expected)),
        shape if shape.bare().is_marked() => value
            .get(member.name)
            .is_some_and(|found| has_constants_of(shape, found)),
        _ => true,
    })
}

/// Returns whether JSON is a constant.
pub(super) fn is_constant(json: &str, expected: &Constant<'_>) -> bool {
    match expected {
        Constant::Text(text) => characters(json).is_some_and(|found| found == *text),
        Constant::Null => json == "null",
        Constant::Number(digits) if json == *digits => true,
        _ => serde_json::from_str(json).is_ok_and(|found| is_value(&found, expected)),
    }
}

fn is_value(found: &Value, expected: &Constant<'_>) -> bool {
    match (found, expected) {
        (Value::Null, Constant::Null) => true,
        (Value::Bool(found), Constant::Bool(expected)) => found == expected,
        (Value::String(found), Constant::Text(expected)) => found == expected,
        (Value::Number(found), Constant::Number(digits)) => {
            serde_json::from_str(digits).is_ok_and(|expected: serde_json::Number| {
                *found == expected || found.as_f64() == expected.as_f64()
            })
        }
        (Value::Array(found), Constant::List(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(*expected).all(|(f, e)| is_value(f, e))
        }
        (Value::Object(found), Constant::Map(expected)) => {
            let has = |(name, value): &(&str, Constant<'_>)| {
                found.get(*name).is_some_and(|found| is_value(found, value))
            };
            found.len() == expected.len() && expected.iter().all(has)
        }
        _ => false,
    }
}

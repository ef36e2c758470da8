//! The errors that answers have.

use super::names::error_name;
use super::places::{Places, at, is_code};
use super::{Guessed, GuessedError};
use errspec::Value;

/// The errors of the answers, each once.
pub(super) fn of(places: &Places, bodies: &[(u16, Value)], body: &Guessed) -> Vec<GuessedError> {
    let mut errors: Vec<GuessedError> = Vec::new();
    // All codes of an API are text, or all are numbers.
    let mut is_text = None;
    for (status, answer) in bodies {
        let code = places.code.as_ref().and_then(|path| at(answer, path));
        let code = code.filter(|code| is_code(code));
        let has_kind = |code: &&Value| *is_text.get_or_insert(code.is_string()) == code.is_string();
        let code = code.filter(has_kind).cloned();
        let message = places.message.as_ref().and_then(|path| at(answer, path));
        let message = message.and_then(Value::as_str).map(str::to_owned);
        let mut fields = Vec::new();
        fields_of(body, answer, &mut fields);
        let same = errors.iter_mut();
        let same = same
            .into_iter()
            .find(|one| one.code == code && one.status == *status);
        if let Some(same) = same {
            same.has_messages |= message.is_some();
            if same.message != message {
                same.message = None;
            }
            for (name, value) in fields {
                match same.fields.iter_mut().find(|(known, _)| *known == name) {
                    // It is of any type.
                    Some((_, known)) if !is_alike(known, &value) => *known = Value::Null,
                    Some(_) => {}
                    None => same.fields.push((name, value)),
                }
            }
            continue;
        }
        errors.push(GuessedError {
            name: error_name(code.as_ref(), *status, &errors),
            code,
            status: *status,
            has_messages: message.is_some(),
            message,
            fields,
        });
    }
    errors
}

/// Whether two values may be of one type.
fn is_alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            let mut all = one.iter().chain(other);
            let first = all.next();
            first.is_none_or(|first| all.all(|item| is_alike(first, item)))
        }
        (Value::Number(one), Value::Number(other)) => {
            (one.is_u64(), one.is_i64()) == (other.is_u64(), other.is_i64())
        }
        (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// The values of the fields that an answer has.
fn fields_of(guessed: &Guessed, value: &Value, fields: &mut Vec<(String, Value)>) {
    match guessed {
        Guessed::Slot(slot, _) => {
            let name = slot.trim_matches(['{', '}']);
            let is_field = !matches!(
                name,
                "code" | "message" | "status" | "status:text" | "reason"
            );
            if is_field && !value.is_null() {
                fields.push((name.to_owned(), value.clone()));
            }
        }
        Guessed::Object(members) => {
            for (name, member) in members {
                if let Some(value) = value.get(name) {
                    fields_of(member, value, fields);
                }
            }
        }
        Guessed::List(item) => {
            if let Some(value) = value.get(0) {
                fields_of(item, value, fields);
            }
        }
        Guessed::Nothing | Guessed::Constant(_) => {}
    }
}

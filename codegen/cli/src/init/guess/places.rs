//! Where the code and the message stand in a body, and what stands beside them.

use super::names::{field_name, is_name};
use super::{Guessed, MAX_NAME};
use errspec::Value;
use errspec::model::reason_phrase;
use std::collections::{BTreeSet, HashSet};

/// Names of members that hold a code, the likeliest first.
const CODES: [&str; 10] = [
    "code",
    "error_code",
    "errorCode",
    "err_code",
    "errcode",
    "errorType",
    "reason",
    "error",
    "type",
    "status",
];

/// Names of members that hold a message, the likeliest first.
const MESSAGES: [&str; 10] = [
    "message",
    "msg",
    "error_message",
    "errorMessage",
    "errmsg",
    "error_description",
    "detail",
    "description",
    "title",
    "error",
];

/// So many values of a body are guessed. Clients pass over the others.
const MAX_VALUES: usize = 200;

/// Values deeper inside of others are not taken apart.
const MAX_DEPTH: usize = 12;

/// Where the code and the message are.
pub(super) struct Places {
    pub(super) code: Option<Vec<String>>,
    pub(super) message: Option<Vec<String>>,
}

impl Places {
    /// The likeliest of bodies.
    pub(super) fn of(bodies: &[(u16, Value)]) -> Self {
        let code = likeliest(bodies, &CODES, is_code, &[]);
        let known = code.clone().unwrap_or_default();
        let message = likeliest(bodies, &MESSAGES, is_message, &known);
        Self { code, message }
    }

    /// Joins whole bodies.
    pub(super) fn body(&self, bodies: &[(u16, Value)]) -> Guessed {
        let mut taken = Taken {
            names: BTreeSet::new(),
            left: MAX_VALUES,
        };
        self.merge(bodies, &mut Vec::new(), &mut taken)
    }

    /// Joins what bodies have at one place.
    fn merge(&self, bodies: &[(u16, Value)], path: &mut Vec<String>, taken: &mut Taken) -> Guessed {
        let here: Vec<(u16, &Value)> = bodies
            .iter()
            .filter_map(|(status, body)| Some((*status, at(body, path)?)))
            .collect();
        if self.code.as_deref() == Some(path) {
            return slot("code", "a word, or a number, under a name for codes");
        }
        if self.message.as_deref() == Some(path) {
            return slot("message", "text under a name for messages");
        }
        if here.iter().any(|(_, value)| value.is_object()) && path.len() < MAX_DEPTH {
            return self.merge_object(bodies, &here, path, taken);
        }
        if here.iter().any(|(_, value)| value.is_array()) && self.lead_through(path) {
            path.push("[]".to_owned());
            let item = self.merge(bodies, path, taken);
            path.pop();
            return Guessed::List(Box::new(item));
        }
        leaf(&here, bodies.len(), path, taken)
    }

    fn merge_object(
        &self,
        bodies: &[(u16, Value)],
        here: &[(u16, &Value)],
        path: &mut Vec<String>,
        taken: &mut Taken,
    ) -> Guessed {
        let objects = here.iter().filter_map(|(_, value)| value.as_object());
        let mut known = HashSet::new();
        let names = objects.flat_map(|object| object.keys());
        let names = names.filter(|name| is_name(name) && known.insert(name.as_str()));
        let mut members = Vec::new();
        for name in names {
            path.push(name.clone());
            if taken.left > 0 || self.lead_through(path) {
                taken.left = taken.left.saturating_sub(1);
                match self.merge(bodies, path, taken) {
                    Guessed::Nothing => {}
                    member => members.push((name.clone(), member)),
                }
            }
            path.pop();
        }
        Guessed::Object(members)
    }

    /// Whether the code or the message is at the end of a path or behind it.
    fn lead_through(&self, path: &[String]) -> bool {
        let mut places = [&self.code, &self.message].into_iter().flatten();
        places.any(|place| place.starts_with(path))
    }
}

/// What was guessed already.
pub(super) struct Taken {
    /// The names of fields.
    pub(super) names: BTreeSet<String>,
    /// How many more values there may be.
    left: usize,
}

/// A code is one word, or a number other than 0.
pub(super) fn is_code(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let is_short = (1..=2 * MAX_NAME).contains(&text.len());
            is_short && !text.contains([' ', '\n', '\t']) && !text.contains("://")
        }
        Value::Number(number) => number.is_i64() && number.as_i64() != Some(0),
        _ => false,
    }
}

fn is_message(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty())
}

/// The path of the member that has one of these names, but for a path that is taken. Names go before
/// depth.
fn likeliest(
    bodies: &[(u16, Value)],
    names: &[&str],
    is: fn(&Value) -> bool,
    other: &[String],
) -> Option<Vec<String>> {
    names.iter().find_map(|name| {
        let (status, first) = bodies.first()?;
        let mut paths = Vec::new();
        collect(first, &mut Vec::new(), &mut |path, value| {
            // The status beside the code is no code.
            let is_status = value.as_u64() == Some(u64::from(*status));
            let is_named = path.last().is_some_and(|last| last == name);
            if is_named && is(value) && !is_status && path != other {
                paths.push(path.to_vec());
            }
        });
        paths.into_iter().min_by_key(Vec::len)
    })
}

/// Visits each value that is no object, with its path. Lists are seen through.
fn collect(value: &Value, path: &mut Vec<String>, visit: &mut dyn FnMut(&[String], &Value)) {
    match value {
        Value::Object(_) | Value::Array(_) if path.len() >= MAX_DEPTH => {}
        Value::Object(members) => {
            for (name, member) in members {
                path.push(name.clone());
                collect(member, path, visit);
                path.pop();
            }
        }
        Value::Array(items) if items.first().is_some_and(Value::is_object) => {
            path.push("[]".to_owned());
            items
                .iter()
                .take(1)
                .for_each(|item| collect(item, path, visit));
            path.pop();
        }
        value => visit(path, value),
    }
}

/// The value at the end of a path.
pub(super) fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter()
        .try_fold(value, |value, step| match step.as_str() {
            "[]" => value.get(0),
            name => value.get(name),
        })
}

fn slot(name: &str, why: &str) -> Guessed {
    Guessed::Slot(format!("{{{name}}}"), why.to_owned())
}

/// A value that is neither the code nor the message.
fn leaf(here: &[(u16, &Value)], count: usize, path: &[String], taken: &mut Taken) -> Guessed {
    let all =
        |is: &dyn Fn(u16, &Value) -> bool| here.iter().all(|(status, value)| is(*status, value));
    if all(&|status, value| value.as_u64() == Some(u64::from(status))) {
        return slot("status", "it is the status");
    }
    if all(&|status, value| value.as_str() == Some(&status.to_string())) {
        return slot("status:text", "it is the status, as text");
    }
    if all(&|status, value| value.as_str().is_some() && value.as_str() == reason_phrase(status)) {
        return slot("reason", "it is the standard phrase of the status");
    }
    if all(&|_, value| value.is_null()) {
        // A field that no answer has a value for.
        return Guessed::Nothing;
    }
    let first = here.first().map(|(_, value)| *value);
    let is_same = here.len() == count && here.iter().all(|(_, value)| Some(*value) == first);
    match first {
        Some(value @ Value::Bool(_)) if is_same => Guessed::Constant(value.clone()),
        Some(value) if is_same && count > 1 && !value.is_array() => {
            Guessed::Constant(value.clone())
        }
        _ => slot(
            &field_name(path, taken),
            "it is neither a code nor a message",
        ),
    }
}

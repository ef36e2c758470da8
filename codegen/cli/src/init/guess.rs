//! What answers of an API have in common: where the code is, the message, the status, and what else.

use crate::answer::Answer;
use crate::lint::words;
use errspec::Value;
use errspec::model::reason_phrase;
use std::collections::BTreeSet;

/// What is guessed from answers.
#[derive(Debug, Default)]
pub(crate) struct Guess {
    pub(crate) content_type: Option<String>,
    pub(crate) body: Guessed,
    pub(crate) errors: Vec<GuessedError>,
}

/// A piece of a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Guessed {
    #[default]
    Nothing,
    /// The same in every answer.
    Constant(Value),
    /// A slot as a spec writes it, and why it is one.
    Slot(String, String),
    Object(Vec<(String, Guessed)>),
    /// A list of errors.
    List(Box<Guessed>),
}

/// An error that an answer has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GuessedError {
    pub(crate) name: String,
    pub(crate) code: Option<Value>,
    pub(crate) status: u16,
    /// None if answers have different ones, or none.
    pub(crate) message: Option<String>,
    pub(crate) has_messages: bool,
    pub(crate) fields: Vec<(String, Value)>,
}

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

impl Guess {
    /// Guesses from the errors among answers.
    pub(crate) fn of(answers: &[Answer]) -> Result<Self, String> {
        let mut bodies = Vec::new();
        for answer in answers {
            let body = serde_json::from_slice::<Value>(&answer.body);
            match body {
                Ok(body @ Value::Object(_)) => bodies.push((answer.status, body)),
                Ok(_) | Err(_) => {
                    return Err(format!(
                        "the body under {} is no JSON object",
                        answer.status
                    ));
                }
            }
        }
        if bodies.is_empty() {
            return Err("there is no answer to guess from".to_owned());
        }
        let code = likeliest(&bodies, &CODES, is_code, &[]);
        let known = code.clone().unwrap_or_default();
        let message = likeliest(&bodies, &MESSAGES, is_message, &known);
        let places = Places { code, message };
        let mut taken = BTreeSet::new();
        let body = places.merge(&bodies, &mut Vec::new(), &mut taken);
        let content_type = answers
            .first()
            .and_then(|answer| answer.header("content-type"));
        Ok(Self {
            content_type: content_type.map(str::to_owned),
            errors: errors(&places, &bodies, &body),
            body,
        })
    }
}

/// A code is one word, or a number other than 0.
fn is_code(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty() && !text.contains(' ') && !text.contains("://"),
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
fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter()
        .try_fold(value, |value, step| match step.as_str() {
            "[]" => value.get(0),
            name => value.get(name),
        })
}

/// Where the code and the message are.
struct Places {
    code: Option<Vec<String>>,
    message: Option<Vec<String>>,
}

impl Places {
    /// Joins what bodies have at one place.
    fn merge(
        &self,
        bodies: &[(u16, Value)],
        path: &mut Vec<String>,
        taken: &mut BTreeSet<String>,
    ) -> Guessed {
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
        if here.iter().any(|(_, value)| value.is_object()) {
            return self.merge_object(bodies, &here, path, taken);
        }
        let holds = |place: &Option<Vec<String>>| {
            place.as_ref().is_some_and(|place| place.starts_with(path))
        };
        if here.iter().any(|(_, value)| value.is_array())
            && (holds(&self.code) || holds(&self.message))
        {
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
        taken: &mut BTreeSet<String>,
    ) -> Guessed {
        let mut names: Vec<&String> = Vec::new();
        for (_, value) in here {
            let members = value
                .as_object()
                .into_iter()
                .flat_map(|object| object.keys());
            for name in members {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let members = names.into_iter().map(|name| {
            path.push(name.clone());
            let member = self.merge(bodies, path, taken);
            path.pop();
            (name.clone(), member)
        });
        Guessed::Object(members.collect())
    }
}

fn slot(name: &str, why: &str) -> Guessed {
    Guessed::Slot(format!("{{{name}}}"), why.to_owned())
}

/// A value that is neither the code nor the message.
fn leaf(
    here: &[(u16, &Value)],
    count: usize,
    path: &[String],
    taken: &mut BTreeSet<String>,
) -> Guessed {
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

/// A name for a field that no slot and no other field has.
fn field_name(path: &[String], taken: &mut BTreeSet<String>) -> String {
    const SLOTS: [&str; 8] = [
        "code",
        "status",
        "reason",
        "message",
        "fields",
        "doc_url",
        "retryable",
        "type",
    ];
    let names = path.iter().filter(|step| *step != "[]");
    let names: Vec<String> = names.map(|name| words(name).join("_")).collect();
    let lengths = 1..=names.len();
    let mut candidates = lengths.filter_map(|length| {
        let name = names.get(names.len() - length..)?.join("_");
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase()) && name.is_ascii();
        is_name.then_some(name)
    });
    let free = candidates.find(|name| !SLOTS.contains(&name.as_str()) && !taken.contains(name));
    let name = free.unwrap_or_else(|| format!("value_{}", taken.len() + 1));
    taken.insert(name.clone());
    name
}

/// The errors of the answers, each once.
fn errors(places: &Places, bodies: &[(u16, Value)], body: &Guessed) -> Vec<GuessedError> {
    let mut errors: Vec<GuessedError> = Vec::new();
    for (status, answer) in bodies {
        let code = places
            .code
            .as_ref()
            .and_then(|path| at(answer, path))
            .cloned();
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
                if same.fields.iter().all(|(known, _)| *known != name) {
                    same.fields.push((name, value));
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

/// A name for an error: its code, or the phrase of its status.
fn error_name(code: Option<&Value>, status: u16, known: &[GuessedError]) -> String {
    let text = match code {
        Some(Value::String(text)) => text.clone(),
        Some(number) => format!("CODE_{number}"),
        None => reason_phrase(status).map_or_else(|| format!("STATUS_{status}"), str::to_owned),
    };
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = match text.chars().all(is_name) && !text.starts_with(|c: char| c.is_ascii_digit()) {
        true => text,
        false => words(&text)
            .join("_")
            .to_uppercase()
            .replace(|c| !is_name(c), ""),
    };
    let name = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name,
        false => format!("CODE_{name}"),
    };
    match known.iter().any(|one| one.name == name) {
        true => format!("{name}_{status}"),
        false => name,
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

//! What answers of an API have in common: where the code is, the message, the status, and what else.

use crate::answer::Answer;
use crate::lint::words;
use errspec::Value;
use errspec::client::BODY_LIMIT;
use errspec::model::reason_phrase;
use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

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

/// So many different bodies are compared with each other.
const MAX_BODIES: usize = 300;

/// So many values of a body are guessed. Clients pass over the others.
const MAX_VALUES: usize = 200;

/// Values deeper inside of others are not taken apart.
const MAX_DEPTH: usize = 12;

/// Longer names are no names.
const MAX_NAME: usize = 60;

/// What was guessed already.
struct Taken {
    /// The names of fields.
    names: BTreeSet<String>,
    /// How many more values there may be.
    left: usize,
}

impl Guess {
    /// Guesses from the errors among answers.
    pub(crate) fn of(answers: &[Answer]) -> Result<Self, String> {
        let mut bodies = Vec::new();
        let mut known = HashSet::new();
        let mut passed_over = None;
        for answer in answers {
            let mut hasher = DefaultHasher::new();
            (answer.status, &answer.body).hash(&mut hasher);
            if !known.insert(hasher.finish()) {
                continue;
            }
            // Clients read no more of a body.
            let is_short = answer.body.len() <= BODY_LIMIT;
            let body = is_short.then(|| serde_json::from_slice::<Value>(&answer.body));
            match body {
                Some(Ok(body @ Value::Object(_))) => bodies.push((answer.status, body)),
                _ => _ = passed_over.get_or_insert(answer.status),
            }
            // What is not seen in so many is rare.
            if bodies.len() == MAX_BODIES {
                break;
            }
        }
        if bodies.is_empty() {
            return Err(match passed_over {
                Some(status) => format!("the body under {status} is no JSON object"),
                None => "there is no answer to guess from".to_owned(),
            });
        }
        let code = likeliest(&bodies, &CODES, is_code, &[]);
        let known = code.clone().unwrap_or_default();
        let message = likeliest(&bodies, &MESSAGES, is_message, &known);
        let mut places = Places { code, message };
        let mut body = places.body(&bodies);
        // Where an object stands in one answer and a list in another, no slot may lead to the code.
        if !body.has("{code}") {
            places.code = None;
            body = places.body(&bodies);
        }
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

impl Guess {
    /// Leaves out what an answer chose and a spec need not have: names of errors, examples, constants.
    pub(crate) fn plain(mut self) -> Self {
        for (number, error) in (1..).zip(&mut self.errors) {
            error.name = format!("ERROR_{number}");
            error.message = None;
            // A field of any type has no example.
            error
                .fields
                .iter_mut()
                .for_each(|(_, value)| *value = Value::Null);
        }
        self.content_type = None;
        self
    }
}

impl Guessed {
    /// Whether a slot is in it.
    fn has(&self, slot: &str) -> bool {
        match self {
            Self::Nothing | Self::Constant(_) => false,
            Self::Slot(found, _) => found == slot,
            Self::Object(members) => members.iter().any(|(_, member)| member.has(slot)),
            Self::List(item) => item.has(slot),
        }
    }
}

/// A code is one word, or a number other than 0.
fn is_code(value: &Value) -> bool {
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
    /// Joins whole bodies.
    fn body(&self, bodies: &[(u16, Value)]) -> Guessed {
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

/// Whether a body of a spec can have a member of this name, and has no other meaning for it.
fn is_name(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name != "*"
        && !name.contains(['{', '}'])
        && !name.contains(char::is_control)
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

/// A name for a field that no slot and no other field has.
fn field_name(path: &[String], taken: &mut Taken) -> String {
    const SLOTS: [&str; 9] = [
        // What is the message itself.
        "text",
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
    let joined = |name: &String| {
        let words = words(name).into_iter();
        words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join("_")
    };
    let names: Vec<String> = names.map(joined).collect();
    let lengths = 1..=names.len();
    let mut candidates = lengths.filter_map(|length| {
        let name = names.get(names.len() - length..)?.join("_");
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.is_ascii()
            && name.len() <= MAX_NAME;
        is_name.then_some(name)
    });
    // `a_b` and `ab` are too alike, and names in Rust have no blanks at their ends.
    let folded = |name: &str| name.replace('_', "");
    let is_slot = |name: &str| SLOTS.iter().any(|slot| folded(slot) == folded(name));
    let is_free = |name: &String| !is_slot(name) && !taken.names.contains(&folded(name));
    let mut numbered = (taken.names.len() + 1..).map(|number| format!("value_{number}"));
    let free = candidates
        .find(&is_free)
        .or_else(|| numbered.find(&is_free));
    let name = free.unwrap_or_default();
    let folded = folded(&name);
    taken.names.insert(folded);
    name
}

/// The errors of the answers, each once.
fn errors(places: &Places, bodies: &[(u16, Value)], body: &Guessed) -> Vec<GuessedError> {
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

/// A name for an error: its code, or the phrase of its status.
fn error_name(code: Option<&Value>, status: u16, known: &[GuessedError]) -> String {
    let text = match code {
        Some(Value::String(text)) => text.clone(),
        Some(number) => format!("CODE_{number}"),
        None => reason_phrase(status).map_or_else(|| format!("STATUS_{status}"), str::to_owned),
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = match text.chars().all(is_part) && !text.starts_with(|c: char| c.is_ascii_digit()) {
        true => text,
        false => words(&text)
            .join("_")
            .to_uppercase()
            .replace(|c| !is_part(c), ""),
    };
    let name = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name,
        false => format!("CODE_{name}"),
    };
    let numbered = (1..).map(|number| format!("ERROR_{number}"));
    let short = Some(name).filter(|name| name.len() <= MAX_NAME);
    let with_status = short.as_ref().map(|name| format!("{name}_{status}"));
    // `soldOut` and `SOLD_OUT` are the same name in Rust.
    let folded = |name: &str| name.replace('_', "").to_lowercase();
    let is_free = |name: &String| known.iter().all(|one| folded(&one.name) != folded(name));
    let mut names = short.into_iter().chain(with_status).chain(numbered);
    names.find(is_free).unwrap_or_default()
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

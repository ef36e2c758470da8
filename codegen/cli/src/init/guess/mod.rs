//! What answers of an API have in common: where the code is, the message, the status, and what else.

mod errors;
mod names;
mod places;

use crate::answer::Answer;
use errspec::Value;
use errspec::client::BODY_LIMIT;
use places::Places;
use std::collections::HashSet;
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

/// So many different bodies are compared with each other.
const MAX_BODIES: usize = 300;

/// Longer names are no names.
const MAX_NAME: usize = 60;

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
        let mut places = Places::of(&bodies);
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
            errors: errors::of(&places, &bodies, &body),
            body,
        })
    }

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

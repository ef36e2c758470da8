//! What recorded traffic shows about a spec: which errors were seen, and what it does not declare.
//!
//! Nothing that an answer holds is shown, but for codes, names and paths: a recording has secrets.

use crate::answer::Answer;
use errspec::model::{ErrorInfo, Part};
use errspec::{Advice, Call, Value};
use errspec_interpret::{Api, Failure};
use http::Method;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// What is wrong with an answer, or with a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Problem {
    /// A code that no error has.
    UndeclaredCode,
    /// An error without a code that no error is like.
    UndeclaredError,
    /// The shape of no envelope.
    OtherShape,
    /// A required field is missing, or of another type.
    MissingField,
    /// A header that the error always has is missing.
    MissingHeader,
    /// A field that is for the server's log alone.
    LeakedField,
    /// A client repeated what it must not.
    Repeated,
}

impl Problem {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::UndeclaredCode => "undeclared code",
            Self::UndeclaredError => "undeclared error",
            Self::OtherShape => "other shape",
            Self::MissingField => "missing field",
            Self::MissingHeader => "missing header",
            Self::LeakedField => "leaked field",
            Self::Repeated => "repeated by a client",
        }
    }
}

/// Findings that are alike.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(crate) struct Found {
    pub(crate) problem: Problem,
    pub(crate) status: u16,
    /// The code, the error, the field or the header.
    pub(crate) what: String,
    pub(crate) count: usize,
    /// The method and path of the first one.
    pub(crate) first: String,
}

/// What was seen.
#[derive(Debug, Default)]
pub(crate) struct Seen<'s> {
    pub(crate) answers: usize,
    pub(crate) failures: usize,
    /// How often each declared error was seen, by its index.
    pub(crate) errors: Vec<usize>,
    found: BTreeMap<(Problem, u16, String), Found>,
    /// Requests that must not be repeated, and the error that says so.
    not_again: HashMap<u64, &'s str>,
}

/// So many requests are remembered at most: a recording may be larger than memory.
const MAX_REMEMBERED: usize = 100_000;

/// So many different findings are kept at most.
const MAX_FOUND: usize = 10_000;

/// So many characters of a code or a path are kept.
const MAX_TEXT: usize = 300;

impl<'s> Seen<'s> {
    pub(crate) fn new(api: &Api) -> Self {
        Self {
            errors: vec![0; api.spec().errors.len()],
            ..Self::default()
        }
    }

    /// All findings, those of one kind beside each other.
    pub(crate) fn found(&self) -> impl Iterator<Item = &Found> {
        self.found.values()
    }

    /// The share of the declared errors that was seen.
    pub(crate) fn coverage(&self) -> f64 {
        let seen = self.errors.iter().filter(|count| **count > 0).count();
        seen as f64 / self.errors.len().max(1) as f64
    }

    /// Adds an answer.
    pub(crate) fn add(&mut self, api: &'s Api, answer: &Answer) {
        self.answers += 1;
        if let Some(error) = answer.identity.and_then(|one| self.not_again.get(&one)) {
            let error = (*error).to_owned();
            self.note(Problem::Repeated, answer, error);
        }
        let reason = answer.reason.as_deref().map(str::as_bytes);
        let failure = api.read_parts(
            answer.status,
            &answer.headers,
            reason,
            &answer.body,
            answer.truncated,
        );
        let Some(failure) = failure else { return };
        self.failures += 1;
        // An answer can have thousands of errors, and is looked at once.
        let mut is_ours = None;
        for error in failure.errors() {
            let Some(name) = error.name() else {
                let code = error.raw_code();
                let mut is_ours = || *is_ours.get_or_insert_with(|| is_of_the_api(api, answer));
                match code {
                    Some(code) => self.note(Problem::UndeclaredCode, answer, code.to_owned()),
                    None if is_ours() => self.note(Problem::UndeclaredError, answer, String::new()),
                    None => self.note(Problem::OtherShape, answer, String::new()),
                }
                continue;
            };
            let index = api.spec().errors.iter().position(|one| one.name == name);
            if let Some(count) = index.and_then(|index| self.errors.get_mut(index)) {
                *count += 1;
            }
            if let Some(field) = error.missing_field() {
                self.note(Problem::MissingField, answer, format!("{name}.{field}"));
            }
        }
        if let Some(info) = failure.info() {
            self.check_headers(api, info, answer);
            self.check_leaks(info, answer);
        }
        self.remember(&failure, answer);
    }

    /// A header is promised if it has no slot that may lack a value.
    fn check_headers(&mut self, api: &Api, info: &ErrorInfo<'_>, answer: &Answer) {
        // Of several envelopes the answer is in one, and need not have the headers of others.
        let envelope = api.spec().envelope_of(info);
        let envelope = envelope.filter(|_| info.kind.alternatives.is_empty());
        let envelope = envelope.map_or(&[][..], |one| one.headers);
        for header in envelope.iter().chain(info.kind.headers) {
            let is_there = |part: &Part<'_>| match part.slot().and_then(|slot| slot.field()) {
                Some(name) => {
                    let field = info
                        .field_index(name)
                        .and_then(|index| info.fields.get(index));
                    field.is_some_and(|field| !field.may_be_absent())
                }
                None => true,
            };
            let is_promised = header.value.iter().all(is_there);
            if is_promised && !answer.headers.contains_key(header.name) {
                let what = format!("{} of {}", header.name, info.name);
                self.note(Problem::MissingHeader, answer, what);
            }
        }
    }

    fn check_leaks(&mut self, info: &ErrorInfo<'_>, answer: &Answer) {
        let private: Vec<&str> = info
            .fields
            .iter()
            .filter(|field| field.private)
            .map(|field| field.name)
            .collect();
        if private.is_empty() {
            return;
        }
        let Ok(body) = serde_json::from_slice::<Value>(&answer.body) else {
            return;
        };
        for name in private {
            if has_member(&body, name) {
                self.note(
                    Problem::LeakedField,
                    answer,
                    format!("{}.{name}", info.name),
                );
            }
        }
    }

    /// Remembers a request that must not be sent again as it is.
    fn remember(&mut self, failure: &Failure<'s>, answer: &Answer) {
        let (Some(identity), Some(method)) = (answer.identity, answer.method.clone()) else {
            return;
        };
        // Whoever reads again does no harm.
        let is_safe = matches!(method, Method::GET | Method::HEAD | Method::OPTIONS);
        let call = Call::new(method).idempotency_key(answer.has_idempotency_key);
        let is_final = matches!(failure.advice(&call), Advice::Verify | Advice::GiveUp);
        if is_final && !is_safe && self.not_again.len() < MAX_REMEMBERED {
            let name = failure.name().unwrap_or("an undeclared error");
            self.not_again.insert(identity, name);
        }
    }

    fn note(&mut self, problem: Problem, answer: &Answer, what: String) {
        let what = cut(what);
        let key = (problem, answer.status, what);
        if let Some(found) = self.found.get_mut(&key) {
            found.count += 1;
        } else if self.found.len() < MAX_FOUND {
            let (problem, status, what) = key.clone();
            let first = cut(place(answer));
            let found = Found {
                problem,
                status,
                what,
                count: 1,
                first,
            };
            self.found.insert(key, found);
        }
    }
}

/// The beginning of a text of an answer: of those, many are kept.
fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(MAX_TEXT) {
        text.truncate(end);
        text.push('…');
        text.shrink_to_fit();
    }
    text
}

/// Whether an answer has the shape of one of the envelopes.
fn is_of_the_api(api: &Api, answer: &Answer) -> bool {
    let diagnosis = api.diagnose(
        answer.status,
        &answer.headers,
        answer.reason.as_deref().map(str::as_bytes),
        &answer.body,
        answer.truncated,
    );
    let mut envelopes = diagnosis.envelopes.iter();
    envelopes.any(|envelope| envelope.misfit.is_none())
}

/// The method and the path of a request. Its query may hold secrets.
fn place(answer: &Answer) -> String {
    let url = answer.url.as_deref().unwrap_or_default();
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest
            .find('/')
            .and_then(|start| rest.get(start..))
            .unwrap_or("/"),
        None => url,
    };
    match &answer.method {
        Some(method) => format!("{method} {path}"),
        None => path.to_owned(),
    }
}

/// Whether a member of this name is anywhere in a value.
fn has_member(value: &Value, name: &str) -> bool {
    match value {
        Value::Object(members) => {
            let mut members = members.iter();
            members.any(|(known, member)| known == name || has_member(member, name))
        }
        Value::Array(items) => items.iter().any(|item| has_member(item, name)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Answer, Seen};
    use errspec_interpret::Api;

    /// A recording can have answers with thousands of errors that the spec does not know.
    #[test]
    fn an_answer_of_twice_as_many_errors_takes_twice_the_memory() {
        let spec = "errspec: 1\napi: x\nenvelope: { body: { errors: [{ code: \"{code}\" }] } }\n\
            errors: { A: { status: 400 } }\n";
        let api = Api::parse("x.yaml", spec).unwrap();
        let taken = |count: usize| {
            let body = format!("{{\"errors\":[{}{{}}]}}", "{},".repeat(count - 1));
            let answer = Answer {
                status: 400,
                body: body.into_bytes(),
                ..Answer::default()
            };
            let mut seen = Seen::new(&api);
            let measured = allocation_counter::measure(|| seen.add(&api, &answer));
            assert_eq!(seen.found().map(|found| found.count).sum::<usize>(), count);
            measured.bytes_total
        };
        let (one, two) = (taken(500), taken(1000));
        assert!(two < one * 5 / 2, "{one} and {two}");
    }
}

//! What a client reads from an answer, by the generated module and by the interpreter.

use crate::values::value_of;
use errspec::model::Values;
use errspec::{Advice, ApiError, Call, ErrorCode, Failure, Outcome, Retry, Value};
use errspec_interpret as interpret;
use http::Method;
use serde_json::Number;
use std::time::Duration;

/// What a client reads from an answer.
#[derive(Debug, PartialEq)]
pub(super) struct Read<'s> {
    status: u16,
    pub(super) errors: Vec<ReadError<'s>>,
    outcome: Outcome,
    retry: Retry<'s>,
    retryable: Option<bool>,
    retry_after: Option<Duration>,
    advice: Vec<Advice<'s>>,
}

/// One error of an answer. Its fields are there if it lacks none.
#[derive(Debug, PartialEq)]
pub(super) struct ReadError<'s> {
    name: Option<&'s str>,
    raw_code: Option<String>,
    message: Option<String>,
    pub(super) fields: Option<Vec<(&'s str, Value)>>,
    pub(super) lacking: Option<&'s str>,
}

pub(super) fn of_compiled<E: ApiError>(failure: &Failure<E>) -> Read<'static> {
    let errors = failure.errors().map(|error| ReadError {
        name: error.code().map(|code| code.info().name),
        raw_code: error.raw_code().map(str::to_owned),
        message: error.message().map(str::to_owned),
        fields: error.error().map(fields_of),
        lacking: error.missing_field(),
    });
    let advice = calls().map(|call| without_chance(failure.advice(&call)));
    Read {
        status: failure.status().as_u16(),
        errors: errors.collect(),
        outcome: failure.outcome(),
        retry: failure.retry(),
        retryable: failure.retryable(),
        retry_after: failure.retry_after(),
        advice: advice.to_vec(),
    }
}

/// The values of the fields that are there.
fn fields_of<E: ApiError>(error: &E) -> Vec<(&'static str, Value)> {
    let fields = error.info().fields.iter().enumerate();
    fields
        .filter(|(index, _)| !error.values().is_absent(*index))
        .map(|(index, field)| (field.name, plain(value_of(error, index))))
        .collect()
}

pub(super) fn of_interpreted<'s>(failure: &interpret::Failure<'s>) -> Read<'s> {
    let errors = failure.errors().iter().map(|error| {
        let fields = error.fields().iter();
        let fields = fields.map(|(name, value)| (*name, plain(value.clone())));
        let is_typed = error.name().is_some() && error.missing_field().is_none();
        ReadError {
            name: error.name(),
            raw_code: error.raw_code().map(str::to_owned),
            message: error.message().map(str::to_owned),
            fields: is_typed.then(|| fields.collect()),
            lacking: error.missing_field(),
        }
    });
    let advice = calls().map(|call| without_chance(failure.advice(&call)));
    Read {
        status: failure.status(),
        errors: errors.collect(),
        outcome: failure.outcome(),
        retry: failure.retry(),
        retryable: failure.retryable(),
        retry_after: failure.retry_after(),
        advice: advice.to_vec(),
    }
}

fn calls() -> [Call; 4] {
    let post = Call::new(Method::POST);
    [
        Call::new(Method::GET),
        post.clone(),
        post.clone().idempotency_key(true),
        post.idempotency_key(true).attempt(9),
    ]
}

/// The delay of a backoff is a random part of what the retry says, which is compared.
fn without_chance(advice: Advice<'_>) -> Advice<'_> {
    match advice {
        Advice::Backoff(_) => Advice::Backoff(Duration::ZERO),
        other => other,
    }
}

/// A value in which a whole number is no fraction, however it was made.
fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(&number).unwrap_or(number)),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, plain(value)))
            .collect(),
        other => other,
    }
}

fn whole(number: &Number) -> Option<Number> {
    let number = number.as_f64().filter(|_| number.is_f64())?;
    format!("{number:.0}")
        .parse::<i64>()
        .ok()
        .filter(|_| number.fract() == 0.0)
        .map(Number::from)
}

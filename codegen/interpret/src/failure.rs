//! An answer that is an error, as a client reads it.

use crate::typed::Typed;
use errspec::__interpret::{self as runtime, Found};
use errspec::model::{ErrorInfo, Spec};
use errspec::{Advice, Call, Outcome, Retry, Value};
use http::HeaderMap;
use std::fmt;
use std::time::Duration;

/// An answer that is an error. It has one [`Occurrence`] at least, the first of which its other
/// methods are about.
#[derive(Clone)]
pub struct Failure<'s> {
    spec: &'s Spec<'s>,
    status: u16,
    /// Whether a part of the request was carried out.
    partial: bool,
    retry_after: Option<Duration>,
    errors: Vec<Occurrence<'s>>,
}

/// One error of an answer.
#[derive(Clone)]
pub struct Occurrence<'s> {
    spec: &'s Spec<'s>,
    /// The status that it is weighed by: its own, else that of the answer.
    weighed: u16,
    error: Option<u16>,
    name: Option<&'s str>,
    raw_code: Option<String>,
    message: Option<String>,
    status: Option<u16>,
    index: Option<usize>,
    retryable: Option<bool>,
    fields: Vec<(&'s str, Value)>,
    lacking: Option<&'s str>,
    delay: Option<Duration>,
}

impl<'s> Failure<'s> {
    pub(crate) fn read(
        spec: &'s Spec<'s>,
        status: u16,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &[u8],
        truncated: bool,
    ) -> Option<Self> {
        let text = runtime::text(body);
        let take = |found: &Found<'_, '_>| Occurrence::of(spec, found, status);
        let (errors, partial) =
            runtime::read(spec, status, headers, reason, &text, truncated, take)?;
        Some(Self {
            spec,
            status,
            partial,
            retry_after: errors
                .first()
                .and_then(|error: &Occurrence<'_>| error.delay),
            errors,
        })
    }

    /// All errors of the answer, in its order.
    pub fn errors(&self) -> &[Occurrence<'s>] {
        &self.errors
    }

    fn first(&self) -> Option<&Occurrence<'s>> {
        self.errors.first()
    }

    /// The status of the answer.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The name of the error in the spec, if the spec declares it.
    pub fn name(&self) -> Option<&'s str> {
        self.first()?.name()
    }

    /// What the spec declares about the error.
    pub fn info(&self) -> Option<&'s ErrorInfo<'s>> {
        self.first()?.info()
    }

    /// The code as it was in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.first()?.raw_code()
    }

    /// The message as it was in the answer.
    pub fn message(&self) -> Option<&str> {
        self.first()?.message()
    }

    /// The value of a field, as JSON.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.first()?.field(name)
    }

    /// The first required field that is missing or of another type.
    pub fn missing_field(&self) -> Option<&'s str> {
        self.first()?.missing_field()
    }

    /// How long the server asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The server's own word on whether to repeat the request.
    pub fn retryable(&self) -> Option<bool> {
        self.first()?.retryable()
    }

    /// What became of the request.
    pub fn outcome(&self) -> Outcome {
        if self.partial {
            return Outcome::Partial;
        }
        self.weigh().0
    }

    /// When to repeat the request.
    pub fn retry(&self) -> Retry<'s> {
        self.weigh().1
    }

    fn weigh(&self) -> (Outcome, Retry<'s>) {
        runtime::weigh(self.spec, self.info(), self.status, self.retryable())
    }

    /// What to do now, given the request that was answered.
    pub fn advice(&self, call: &Call) -> Advice<'s> {
        runtime::advise(self.outcome(), self.retry(), self.retry_after, call)
    }
}

impl<'s> Occurrence<'s> {
    fn of(spec: &'s Spec<'s>, found: &Found<'_, '_>, status: u16) -> Self {
        let info = found
            .error()
            .and_then(|index| spec.errors.get(usize::from(index)));
        let weighed = found.status().unwrap_or(status);
        let mut this = Self {
            spec,
            weighed,
            error: found.error(),
            name: info.map(|info| info.name),
            raw_code: found.code().map(str::to_owned),
            message: found.message().map(str::to_owned),
            status: found.status(),
            index: found.index(),
            retryable: found.retryable(),
            fields: Vec::new(),
            lacking: None,
            delay: found.delay(),
        };
        let fields = info.map_or_else(|| spec.fields_of(weighed), |info| info.fields);
        for field in fields {
            let (mut value, mut is_there) = (None, false);
            found.field(field, &mut |node| {
                if value.is_none() && !node.is_nothing(field) {
                    is_there = true;
                    value = Typed::read(spec, node, &field.ty);
                }
            });
            if !is_there {
                value = Typed::default_of(spec, field);
            }
            match value.and_then(|value| value.to_value()) {
                Some(value) => this.fields.push((field.name, value)),
                None if field.may_be_absent() => {}
                None if info.is_none() => {}
                None => _ = this.lacking.get_or_insert(field.name),
            }
        }
        this
    }

    /// The name of the error in the spec, if the spec declares it.
    pub fn name(&self) -> Option<&'s str> {
        self.name
    }

    /// What the spec declares about the error.
    pub fn info(&self) -> Option<&'s ErrorInfo<'s>> {
        self.spec.errors.get(usize::from(self.error?))
    }

    /// What became of the part of the request that the error is about.
    pub fn outcome(&self) -> Outcome {
        runtime::weigh(self.spec, self.info(), self.weighed, self.retryable).0
    }

    /// When to repeat that part.
    pub fn retry(&self) -> Retry<'s> {
        runtime::weigh(self.spec, self.info(), self.weighed, self.retryable).1
    }

    /// What to do about that part alone, given the request that was answered.
    pub fn advice(&self, call: &Call) -> Advice<'s> {
        runtime::advise(self.outcome(), self.retry(), self.delay, call)
    }

    /// The code as it was in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.raw_code.as_deref()
    }

    /// The message as it was in the answer.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The status that it has of its own in a list of errors: by the slot `{status}`.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Its place in the list that it was in, counted from 0: items that are no errors count too.
    pub fn index(&self) -> Option<usize> {
        self.index
    }

    /// The server's own word on whether to repeat the request.
    pub fn retryable(&self) -> Option<bool> {
        self.retryable
    }

    /// The values of the fields, as JSON, in the order of the spec.
    pub fn fields(&self) -> &[(&'s str, Value)] {
        &self.fields
    }

    /// The value of a field, as JSON.
    pub fn field(&self, name: &str) -> Option<Value> {
        let mut fields = self.fields.iter();
        let (_, value) = fields.find(|(known, _)| *known == name)?;
        Some(value.clone())
    }

    /// The first required field that is missing or of another type.
    pub fn missing_field(&self) -> Option<&'s str> {
        self.lacking
    }
}

/// Without the spec, which is as long as its file.
impl fmt::Debug for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            spec,
            status,
            partial,
            retry_after,
            errors,
        } = self;
        f.debug_struct("Failure")
            .field("api", &spec.api)
            .field("status", status)
            .field("partial", partial)
            .field("retry_after", retry_after)
            .field("errors", errors)
            .finish()
    }
}

/// Without the spec, as that of a [`Failure`].
impl fmt::Debug for Occurrence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            spec: _,
            weighed,
            error: _,
            name,
            raw_code,
            message,
            status,
            index,
            retryable,
            fields,
            lacking,
            delay,
        } = self;
        f.debug_struct("Occurrence")
            .field("name", name)
            .field("raw_code", raw_code)
            .field("message", message)
            .field("status", status)
            .field("weighed", weighed)
            .field("index", index)
            .field("retryable", retryable)
            .field("fields", fields)
            .field("lacking", lacking)
            .field("delay", delay)
            .finish()
    }
}

//! `Occurrence`: one error of an answer.

use super::read::Answer;
use super::weigh;
use crate::advice::advise;
use crate::field::Node;
use crate::model::json::JsonWriter;
use crate::model::{self, ErrorInfo, FieldInfo};
use crate::payload::{read_fields, read_values};
use crate::wire::Capture;
use crate::{Advice, ApiError, Call, ErrorCode, ErrorSet, Outcome, Retry, Value};
use http::StatusCode;
use std::borrow::Cow;
use std::time::Duration;

/// One error of an answer. Most answers have just one.
#[derive(Clone, Debug, PartialEq)]
pub struct Occurrence<E: ApiError> {
    code: Option<E::Code>,
    raw_code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    status: Option<StatusCode>,
    /// The status that it is weighed by: its own, else that of the answer.
    weighed: StatusCode,
    index: Option<usize>,
    retryable: Option<bool>,
    error: Option<E>,
    lacking: Option<&'static str>,
    /// What came of the fields where there is no typed error.
    fields: Vec<(&'static str, Value)>,
    delay: Option<Duration>,
}

impl<E: ApiError> Occurrence<E> {
    /// The code, if the spec declares it.
    pub fn code(&self) -> Option<E::Code> {
        self.code
    }

    /// The code as it was in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.raw_code.as_deref()
    }

    /// The message as it was in the answer, unmodified.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The status that it has of its own in a list of errors: by the slot `{status}`.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Its place in the list that it was in, counted from 0. Items that are no errors count too.
    pub fn index(&self) -> Option<usize> {
        self.index
    }

    /// The server's own word on whether to repeat the request, by the slot `{retryable}`.
    pub fn retryable(&self) -> Option<bool> {
        self.retryable
    }

    /// The typed error, if the spec declares it and all its fields came along.
    pub fn error(&self) -> Option<&E> {
        self.error.as_ref()
    }

    /// The typed error as one of an operation's own. None where there is no typed error.
    ///
    /// # Errors
    ///
    /// The API's error, where the operation does not declare it.
    pub fn narrow<S: ErrorSet<Api = E>>(&self) -> Option<Result<S, &E>> {
        let error = self.error.as_ref()?;
        Some(S::try_from(error.clone()).map_err(|_| error))
    }

    /// The first field for want of which there is no typed error, although the code is known: it
    /// did not come along, or not in its type.
    pub fn missing_field(&self) -> Option<&'static str> {
        self.lacking
    }

    /// The value of a field as JSON, if it came along. Without a declared error these are the fields
    /// that all errors of the status have.
    pub fn field(&self, name: &str) -> Option<Value> {
        let Some(error) = &self.error else {
            let (_, value) = self.fields.iter().find(|(known, _)| *known == name)?;
            return Some(value.clone());
        };
        let index = error.info().field_index(name)?;
        let field = error.info().fields.get(index)?;
        let values = error.values();
        if field.private || model::Values::is_absent(values, index) {
            return None;
        }
        let mut json = Vec::new();
        model::Values::write(values, index, field, &mut JsonWriter::new(&mut json));
        serde_json::from_slice(&json).ok()
    }

    /// What became of the part of the request that this error is about: as the spec declares for the
    /// error itself, else for its own status, else for that of the answer.
    pub fn outcome(&self) -> Outcome {
        weigh::outcome(E::Code::SPEC, self.info(), self.weighed.as_u16())
    }

    /// When to repeat that part, likewise.
    pub fn retry(&self) -> Retry<'static> {
        let status = self.weighed.as_u16();
        weigh::retry(E::Code::SPEC, self.info(), status, self.retryable)
    }

    /// What to do about that part alone, given the request that was answered: so what failed of a
    /// batch is repeated, and nothing else.
    pub fn advice<'c, C>(&self, call: &'c C) -> Advice<'static>
    where
        C: ?Sized,
        Call: From<&'c C>,
    {
        advise(self.outcome(), self.retry(), self.delay, &Call::from(call))
    }
}

impl<E: ApiError> Occurrence<E> {
    /// An error of an answer with this status, of which nothing else is known.
    pub(super) fn new(status: StatusCode) -> Self {
        Self {
            code: None,
            raw_code: None,
            message: None,
            status: None,
            weighed: status,
            index: None,
            retryable: None,
            error: None,
            lacking: None,
            fields: Vec::new(),
            delay: None,
        }
    }

    /// Gives what was found in the answer its type.
    pub(super) fn fill(&mut self, answer: &Answer<'_>, found: &Capture<'_>) {
        self.code = found.error.and_then(E::Code::from_index);
        self.status = found
            .status
            .and_then(|code| StatusCode::from_u16(code).ok());
        self.weighed = self.status.unwrap_or(self.weighed);
        self.index = found.index;
        self.retryable = found.retryable;
        self.delay = answer.delay(found);
        let find = |field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)| found.field(field, read);
        if let Some(code) = self.code {
            let info = code.info();
            let read_other = &mut |field, node: Node<'_>| E::read(code, field, node);
            let (mut values, lacking) = read_values(info, &find, read_other);
            self.lacking = lacking;
            match lacking {
                None => {
                    values.set_status(self.weighed.as_u16(), info);
                    self.error = Some(E::of(code, values));
                }
                Some(_) => self.fields = read_fields(info.fields, &find),
            }
        } else {
            let fields = E::Code::SPEC.fields_of(self.weighed.as_u16());
            self.fields = read_fields(fields, &find);
        }
        let info = self.info();
        let fixed = info.filter(|info| info.fields.is_empty());
        keep(
            &mut self.raw_code,
            found.code.as_deref(),
            info.map(|info| info.code),
        );
        keep(
            &mut self.message,
            found.message.as_deref(),
            fixed.map(|info| info.message),
        );
    }

    fn info(&self) -> Option<&'static ErrorInfo<'static>> {
        self.code.map(ErrorCode::info)
    }

    /// Takes the typed error out.
    pub(super) fn take_error(&mut self) -> Option<E> {
        self.error.take()
    }

    /// How long the server asks to wait.
    pub(super) fn delay(&self) -> Option<Duration> {
        self.delay
    }
}

/// Keeps a text of an answer. Where the spec has the same one, nothing is copied.
fn keep(
    place: &mut Option<Cow<'static, str>>,
    found: Option<&str>,
    declared: Option<&'static str>,
) {
    match (found, declared) {
        (None, _) => {}
        (Some(found), Some(declared)) if found == declared => *place = Some(declared.into()),
        (Some(found), _) => *place = Some(Cow::Owned(found.to_owned())),
    }
}

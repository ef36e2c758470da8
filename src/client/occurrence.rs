//! `Occurrence`: one error of an answer.

use super::read::Found;
use crate::field::Node;
use crate::payload::read_values;
use crate::{ApiError, ErrorCode, ErrorSet};
use http::StatusCode;
use std::borrow::Cow;

/// One error of an answer. Most answers have just one.
#[derive(Clone, Debug, PartialEq)]
pub struct Occurrence<E: ApiError> {
    code: Option<E::Code>,
    raw_code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    status: Option<StatusCode>,
    index: Option<usize>,
    retryable: Option<bool>,
    error: Option<E>,
    lacking: Option<&'static str>,
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

    /// The typed error as one of an operation's own. None where the operation does not have it, and
    /// where there is no typed error at all.
    pub fn narrow<S: ErrorSet<Api = E>>(&self) -> Option<S> {
        S::try_from(self.error.clone()?).ok()
    }

    /// The first field for want of which there is no typed error, although the code is known: it
    /// did not come along, or not in its type.
    pub fn lacking(&self) -> Option<&'static str> {
        self.lacking
    }
}

impl<E: ApiError> Occurrence<E> {
    /// Gives what was found its type.
    pub(super) fn of(found: Found<'_>) -> Self {
        let code = found.error.and_then(E::Code::from_index);
        let status = found
            .status
            .and_then(|code| StatusCode::from_u16(code).ok());
        let (index, retryable) = (found.index, found.retryable);
        let Some(code) = code else {
            return Self {
                code: None,
                raw_code: found.code.map(|code| kept(code, None)),
                message: found.message.map(|message| kept(message, None)),
                status,
                index,
                retryable,
                error: None,
                lacking: None,
            };
        };
        let info = code.info();
        let find = |name: &str, read: &mut dyn FnMut(Node<'_>)| found.field(name, read);
        let (values, lacking) =
            read_values(info, &find, &mut |field, node| E::read(code, field, node));
        let message = Some(info.message).filter(|_| info.fields.is_empty());
        Self {
            code: Some(code),
            raw_code: found.code.map(|code| kept(code, Some(info.code))),
            message: found.message.map(|text| kept(text, message)),
            status,
            index,
            retryable,
            error: lacking.is_none().then(|| E::of(code, values)),
            lacking,
        }
    }
}

/// A text of an answer, to be kept: where the spec has the same one, nothing is copied.
fn kept(text: Cow<'_, str>, declared: Option<&'static str>) -> Cow<'static, str> {
    match declared {
        Some(declared) if *declared == *text => Cow::Borrowed(declared),
        _ => Cow::Owned(text.into_owned()),
    }
}

//! `Occurrence`: one error of an answer, read from what its envelope held.

use crate::envelope::{Capture, Slot, match_parts};
use crate::field::Raw;
use crate::{ApiError, ErrorCode, ErrorInfo, ErrorSet, Field, FieldReader, Spec};
use std::borrow::Cow;
use std::time::Duration;

/// One error of an answer. Most answers have just one.
#[derive(Clone, Debug, PartialEq)]
pub struct Occurrence<E: ApiError> {
    code: Option<E::Code>,
    raw_code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    error: Option<E>,
    lacking: Option<&'static str>,
}

impl<E: ApiError> Occurrence<E> {
    /// The code, if the spec declares it.
    pub fn code(&self) -> Option<E::Code> {
        self.code
    }

    /// The code as it stood in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.raw_code.as_deref()
    }

    /// The message as it stood in the answer, unmodified.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
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
    pub(super) fn of(found: &mut Found<'_>) -> Self {
        let code = found.error.and_then(E::Code::from_index);
        let error = match (code, &mut found.fields) {
            (Some(code), Some(fields)) => Some(E::build(code, fields)),
            _ => None,
        };
        let lacking = found.fields.as_ref().and_then(FieldReader::lacking);
        Self {
            code,
            raw_code: found.raw_code.take(),
            message: found.message.take(),
            error: if lacking.is_none() { error } else { None },
            lacking,
        }
    }

    /// An error of which nothing is known.
    pub(super) fn unknown() -> Self {
        Self {
            code: None,
            raw_code: None,
            message: None,
            error: None,
            lacking: None,
        }
    }

    /// The value of a field named `retry_after`.
    pub(super) fn declared_delay(&self) -> Option<Duration> {
        let error = self.error.as_ref()?;
        let index = error.info().field_index("retry_after")?;
        let mut delay = None;
        error.fields(&mut |values| delay = delay_at(index, values));
        delay
    }
}

fn delay_at(index: usize, values: &[&dyn Field]) -> Option<Duration> {
    let value = values.get(index)?.as_any();
    let optional = || value.downcast_ref::<Option<Duration>>().copied().flatten();
    value.downcast_ref::<Duration>().copied().or_else(optional)
}

/// An error of an answer that has no type yet.
pub(super) struct Found<'a> {
    error: Option<u16>,
    raw_code: Option<Cow<'static, str>>,
    message: Option<Cow<'static, str>>,
    fields: Option<FieldReader<'a>>,
}

impl<'a> Found<'a> {
    /// What an envelope held of the error with this index, or of one that the spec does not know.
    pub(super) fn of(spec: &Spec, error: Option<u16>, capture: &mut Capture<'a>) -> Self {
        let info = error.and_then(|error| spec.errors.get(usize::from(error)));
        let code = capture.code.take();
        let message = capture.message.take().or(capture.reason.take());
        let fields = info.map(|info| {
            let mut fields = std::mem::take(&mut capture.fields);
            if let Some(message) = message.as_deref().filter(|_| is_read(spec, info)) {
                match_parts(info.message_parts(), message, &mut |slot, value| {
                    let value = Raw::Text(value.to_owned().into());
                    fields.extend(slot.field().map(|name| (name.into(), value)));
                });
            }
            FieldReader::of_wire(info, fields)
        });
        let declared_message = info.filter(|info| info.fields.is_empty());
        Self {
            error,
            raw_code: code.map(|code| kept(code, info.map(|info| info.code))),
            message: message
                .map(|message| kept(message, declared_message.map(|info| info.message))),
            fields,
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

/// Whether the fields in an error's message are read back from it: where it is one field and
/// nothing else, or where messages tell errors apart. Any other message is for people alone.
fn is_read(spec: &Spec, info: &ErrorInfo) -> bool {
    let mut identify = spec.identify.iter();
    info.message_field().is_some() || identify.any(|identifier| identifier.slot == Slot::Message)
}

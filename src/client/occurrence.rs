//! `Occurrence`: one error of an answer, read from what its envelope held.

use crate::envelope::{Capture, Slot, match_parts};
use crate::field::Raw;
use crate::{ApiError, ErrorCode, ErrorInfo, ErrorSet, FieldReader};
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
    /// The value of a field named `retry_after`.
    pub(super) fn declared_delay(&self) -> Option<Duration> {
        let error = self.error.as_ref()?;
        let index = error.info().field_index("retry_after")?;
        let mut delay = None;
        error.fields(&mut |values| {
            let value = values.get(index).map(|value| value.as_any());
            delay = value.and_then(|value| {
                let optional = || value.downcast_ref::<Option<Duration>>().copied().flatten();
                value.downcast_ref::<Duration>().copied().or_else(optional)
            });
        });
        delay
    }
}

/// Makes an occurrence of what an envelope held.
pub(super) fn occurrence<E: ApiError>(
    error: Option<u16>,
    capture: &mut Capture<'_>,
) -> Occurrence<E> {
    let known = error.and_then(E::Code::from_index);
    let code = capture.code.take();
    let message = capture.message.take().or(capture.reason.take());
    let mut fields = std::mem::take(&mut capture.fields);
    let mut lacking = None;
    let error = known.and_then(|code| {
        let info = code.info();
        if let Some(message) = message.as_deref().filter(|_| is_read::<E>(info)) {
            match_parts(info.message_parts(), message, &mut |slot, value| {
                let field = slot
                    .field()
                    .map(|name| (name.into(), Raw::Text(value.into())));
                fields.extend(field);
            });
        }
        let mut reader = FieldReader::of_wire(info, fields);
        let error = E::build(code, &mut reader);
        lacking = reader.lacking();
        lacking.is_none().then_some(error)
    });
    let info = known.map(ErrorCode::info);
    let declared_message = info.filter(|info| info.fields.is_empty());
    Occurrence {
        code: known,
        raw_code: code.map(|code| kept(code, info.map(|info| info.code))),
        message: message.map(|message| kept(message, declared_message.map(|info| info.message))),
        error,
        lacking,
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
fn is_read<E: ApiError>(info: &ErrorInfo) -> bool {
    let mut identify = E::Code::SPEC.identify.iter();
    info.message_field().is_some() || identify.any(|identifier| identifier.slot == Slot::Message)
}

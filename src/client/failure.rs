//! `Failure`: everything that an error answer says, typed where the spec knows it.

use super::read::{Answer, Recognised};
use super::retry_after::retry_after;
use crate::advice::advise;
use crate::envelope::{Capture, Part, Slot, match_parts};
use crate::field::Raw;
use crate::server::ReasonPhrase;
use crate::{Advice, ApiError, Call, ErrorCode, ErrorInfo, FieldReader, Outcome, Retry, Spec};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use std::fmt;
use std::time::Duration;

/// An answer that is an error.
///
/// Any answer with a status of 400 and above becomes one, whoever sent it and however broken it
/// is; nothing of it is lost. It is one pointer wide.
pub struct Failure<E: ApiError>(Box<Inner<E>>);

struct Inner<E: ApiError> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    truncated: bool,
    first: Occurrence<E>,
    others: Vec<Occurrence<E>>,
    retry_after: Option<Duration>,
}

/// One error of an answer. Most answers have just one.
#[derive(Clone, Debug, PartialEq)]
pub struct Occurrence<E: ApiError> {
    code: Option<E::Code>,
    raw_code: Option<Box<str>>,
    message: Option<Box<str>>,
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

    /// The first field for want of which there is no typed error, although the code is known: it
    /// did not come along, or not in its type.
    pub fn lacking(&self) -> Option<&'static str> {
        self.lacking
    }
}

impl<E: ApiError> Failure<E> {
    /// Hands a success back, and makes a failure of an error.
    ///
    /// # Errors
    ///
    /// The failure, if the answer is an error: its status is 400 or above, or the spec has errors
    /// under its status and the body has their shape.
    pub fn check(response: Response<Bytes>) -> Result<Response<Bytes>, Self> {
        let (parts, body) = response.into_parts();
        let reason = reason_phrase(&parts.extensions);
        match Self::read(
            parts.status,
            &parts.headers,
            reason.as_deref(),
            &body,
            false,
        ) {
            Some(failure) => Err(failure),
            None => Ok(Response::from_parts(parts, body)),
        }
    }

    /// Reads an answer from its parts. None if it is a success.
    ///
    /// `reason` is the phrase of the status line where the client keeps it, `truncated` whether
    /// `body` is less than was sent.
    pub fn read(
        status: StatusCode,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &Bytes,
        truncated: bool,
    ) -> Option<Self> {
        let spec = E::Code::SPEC;
        let text = String::from_utf8_lossy(body);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let answer = Answer {
            spec,
            status,
            headers,
            reason,
            body: text,
        };
        let Recognised { error, mut capture } = answer.recognise()?;
        let mut items = std::mem::take(&mut capture.items).into_iter();
        let first = match items.next() {
            // What stands around the list counts where the item itself lacks it.
            Some(mut item) => {
                item.complete(capture);
                occurrence(error, item)
            }
            None => occurrence(error, capture),
        };
        let others = items
            .map(|item| occurrence(answer.error_of(&item), item))
            .collect();
        let retry_after = first.declared_delay().or_else(|| retry_after(headers));
        Some(Self(Box::new(Inner {
            status,
            headers: headers.clone(),
            body: body.clone(),
            truncated,
            first,
            others,
            retry_after,
        })))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The code, if the spec declares it.
    pub fn code(&self) -> Option<E::Code> {
        self.0.first.code()
    }

    /// The code as it stood in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.0.first.raw_code()
    }

    /// The message as it stood in the answer, unmodified. None if it had none.
    pub fn message(&self) -> Option<&str> {
        self.0.first.message()
    }

    /// The typed error, if the spec declares it and all its fields came along.
    pub fn error(&self) -> Option<&E> {
        self.0.first.error()
    }

    /// The first field for want of which [`error`](Self::error) is none, although the code is known.
    pub fn lacking(&self) -> Option<&'static str> {
        self.0.first.lacking()
    }

    /// All errors of the answer, of a list the first ten thousand; the first is the one that the
    /// other methods speak of.
    pub fn errors(&self) -> impl Iterator<Item = &Occurrence<E>> {
        std::iter::once(&self.0.first).chain(&self.0.others)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether the answer had more body than was read, or broke off in it.
    pub fn is_truncated(&self) -> bool {
        self.0.truncated
    }

    /// How long the server asks to wait: a field named `retry_after`, or the header `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What became of the request: as the spec says of the error, else of its status, else of its
    /// class.
    pub fn outcome(&self) -> Outcome {
        let declared = self.code().map(|code| code.info().outcome);
        declared.unwrap_or_else(|| match self.status().as_u16() {
            // What a spec says of such a status it says of a success, and this is none.
            ..400 => Outcome::Failed,
            status => self.spec().outcome(status),
        })
    }

    /// When the spec says to repeat the request, likewise.
    pub fn retry(&self) -> Retry {
        let declared = self.code().map(|code| code.info().retry);
        declared.unwrap_or_else(|| self.spec().retry(self.status().as_u16()))
    }

    /// What to do now, given the request that was answered.
    ///
    /// | outcome | request | advice |
    /// | --- | --- | --- |
    /// | unknown | neither idempotent nor with an idempotency key | [`Advice::Verify`] |
    /// | unknown, and not to be repeated | any | [`Advice::Verify`] |
    /// | otherwise | any | as [`retry`](Self::retry) says; a delay that the server asks for wins |
    pub fn advice<'c, C>(&self, call: &'c C) -> Advice
    where
        C: ?Sized,
        Call: From<&'c C>,
    {
        advise(
            self.outcome(),
            self.retry(),
            self.retry_after(),
            &Call::from(call),
        )
    }

    fn spec(&self) -> &'static Spec {
        E::Code::SPEC
    }
}

impl From<&Call> for Call {
    fn from(call: &Call) -> Self {
        call.clone()
    }
}

impl<E: ApiError> Occurrence<E> {
    /// The value of a field named `retry_after`.
    fn declared_delay(&self) -> Option<Duration> {
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

fn occurrence<E: ApiError>(error: Option<u16>, capture: Capture<'_>) -> Occurrence<E> {
    let Capture {
        code,
        message,
        reason,
        mut fields,
        ..
    } = capture;
    let known = error.and_then(E::Code::from_index);
    let message = message.or(reason).map(|message| message.into_text().into());
    let message: Option<Box<str>> = message;
    let mut lacking = None;
    let error = known.and_then(|code| {
        let info = code.info();
        if let Some(message) = message.as_deref().filter(|_| is_read::<E>(info)) {
            match_parts(info.message, message, &mut |slot, value| {
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
    Occurrence {
        code: known,
        raw_code: code.map(|code| code.into_text().into()),
        message,
        error,
        lacking,
    }
}

/// Whether the fields in an error's message are read back from it: where it is one field and
/// nothing else, or where messages tell errors apart. Any other message is for people alone.
fn is_read<E: ApiError>(info: &ErrorInfo) -> bool {
    let mut identify = E::Code::SPEC.identify.iter();
    matches!(info.message, [Part::Slot(_)])
        || identify.any(|identifier| identifier.slot == Slot::Message)
}

/// The phrase of the status line, where the client or the server of this process kept it.
pub(crate) fn reason_phrase(extensions: &http::Extensions) -> Option<Vec<u8>> {
    #[cfg(feature = "hyper")]
    if let Some(phrase) = extensions.get::<hyper::ext::ReasonPhrase>() {
        return Some(phrase.as_bytes().to_vec());
    }
    extensions
        .get::<ReasonPhrase>()
        .map(|phrase| phrase.as_bytes().to_vec())
}

impl<E: ApiError> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} answered {}", self.spec().title, self.status())?;
        if let Some(code) = self.raw_code() {
            write!(f, ", {code}")?;
        }
        match self.message() {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

impl<E: ApiError> fmt::Debug for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("status", &self.status())
            .field("first", &self.0.first)
            .field("others", &self.0.others)
            .field("headers", self.headers())
            .field("body", self.body())
            .field("truncated", &self.0.truncated)
            .finish()
    }
}

impl<E: ApiError> std::error::Error for Failure<E> {}

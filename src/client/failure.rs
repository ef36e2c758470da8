//! `Failure`: everything that is in an error answer, typed where the spec declares it.

use super::Diagnosis;
use super::body::text_of;
use super::may_be_error;
use super::occurrence::Occurrence;
use super::read::{Answer, Errors};
use super::weigh;
use crate::advice::advise;
use crate::model::{ErrorInfo, Spec};
use crate::server::reason_phrase;
use crate::{Advice, ApiError, Call, ErrorCode, ErrorSet, Outcome, Retry, Value};
use bytes::Bytes;
use errspec_model::OneLine;
use http::{HeaderMap, Response, StatusCode};
use std::fmt;
use std::time::Duration;

/// An answer that is an error.
///
/// Any answer with a status of 400 and above becomes one, whoever sent it and however broken it
/// is; status, headers and body are always kept. It is one pointer wide.
///
/// | the answer | what it becomes |
/// | --- | --- |
/// | a declared code, all its fields | [`code`](Self::code), [`error`](Self::error), [`message`](Self::message) as it came |
/// | a declared code, a field missing or of another type | `code` and `message`; no `error`, and [`missing_field`](Self::missing_field) names the field |
/// | a declared code under another status than the declared one | the same error; outcome and retry hold if the error itself declares them, inherited ones are those of the status that came |
/// | a code that the spec does not declare | [`raw_code`](Self::raw_code) and `message`; no `code`, unless an attribute identifies an error that has no code of its own; without an error, outcome and retry are those of the status that came |
/// | a list of errors | the methods are about the first; [`errors`](Self::errors) has all |
/// | a batch of which a part went well | what went well is none of the errors; the [`outcome`](Self::outcome) is partial, and each error has its [place](Occurrence::index), [status](Occurrence::status) and [advice](Occurrence::advice) |
/// | an error under a success status, such as 200 | a failure, if the spec has errors under that very status, and the answer proves to be one: by what its envelope names as `proof`, by the shape with a constant in it, or by a declared code; else a success |
/// | no body: an answer to `HEAD`, an empty 500 | identified by headers, else by the status if it alone identifies an error |
/// | 304 and other redirections | a success, unless the spec has errors under that very status: nothing went wrong (RFC 9110 section 15.4) |
/// | a proxy's HTML, broken JSON | no code and no message, but for those in headers; an error only if its status names one for answers without a code, or alone identifies it and its envelope has no body |
/// | a body past the limit, or broken off | what came before the cut, and [`is_truncated`](Self::is_truncated) |
///
/// `Content-Type` is ignored for JSON and XML: many servers and proxies send none or a wrong one, and a
/// body that has the shape of an error is one. Text and forms are told by it. JSON is UTF-8 (RFC 8259
/// section 8.1), so a `charset` is ignored: bytes that are no UTF-8 become U+FFFD in code, message and
/// fields, while [`body`](Self::body) keeps them. XML is read as what it says itself, in a byte order
/// mark or in `<?xml encoding="…"?>`.
pub struct Failure<E: ApiError>(Box<Inner<E>>);

struct Inner<E: ApiError> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    truncated: bool,
    /// The phrase of the status line, if an envelope of the spec has slots in it.
    reason: Option<Box<[u8]>>,
    /// Whether a part of the request was carried out.
    partial: bool,
    first: Occurrence<E>,
    others: Vec<Occurrence<E>>,
}

impl<E: ApiError> Failure<E> {
    /// Hands a success back, and makes a failure of an error.
    ///
    /// # Errors
    ///
    /// The failure, if the answer is an error: its status is 400 or above, or the spec has errors
    /// under its status and the answer proves to be one of them.
    pub fn check(response: Response<Bytes>) -> Result<Response<Bytes>, Self> {
        let failure = Self::read_parts(
            response.status(),
            response.headers(),
            reason_phrase(response.extensions()),
            response.body(),
            false,
        );
        failure.map_or(Ok(response), Err)
    }

    /// Reads an answer from its parts, for an HTTP client without an adapter. None if it is a success.
    ///
    /// A test can make up an answer:
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::Failure;
    /// use http::{HeaderMap, StatusCode};
    ///
    /// let body = br#"{"error":{"code":"BRAND_NEW","msg":"something new"}}"#;
    /// let failure: Option<infinex::Failure> =
    ///     Failure::read(StatusCode::CONFLICT, &HeaderMap::new(), &body[..].into());
    /// assert_eq!(failure.unwrap().raw_code(), Some("BRAND_NEW"));
    /// # }
    /// ```
    pub fn read(status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Option<Self> {
        Self::read_parts(status, headers, None, body, false)
    }

    /// Reads an answer of which more is known: `reason` is the phrase of the status line, and `truncated`
    /// whether `body` is less than was sent. None if it is a success.
    pub fn read_parts(
        status: StatusCode,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &Bytes,
        truncated: bool,
    ) -> Option<Self> {
        let spec = E::Code::SPEC;
        if !may_be_error(spec, status) {
            return None;
        }
        let text = text_of(body);
        let answer = Answer {
            spec,
            status: status.as_u16(),
            headers,
            reason,
            body: &text,
            truncated,
        };
        answer.read(|errors| Self::of(&answer, &errors, status, body))
    }

    /// Keeps an answer and its errors.
    fn of(answer: &Answer<'_>, errors: &Errors<'_, '_>, status: StatusCode, body: &Bytes) -> Self {
        let mut kept = Box::new(Inner {
            status,
            headers: answer.headers.clone(),
            body: body.clone(),
            truncated: answer.truncated,
            reason: kept_reason(answer.spec, answer.reason),
            partial: errors.partial,
            first: Occurrence::new(status),
            others: Vec::new(),
        });
        // It is large, so it is filled in its place.
        if let [first, others @ ..] = errors.all {
            kept.first.fill(answer, first);
            if !others.is_empty() {
                let others = others.iter().map(|found| {
                    let mut other = Occurrence::new(status);
                    other.fill(answer, found);
                    other
                });
                kept.others = others.collect();
            }
        }
        Self(kept)
    }

    /// The failure that a client reads from an error's response: for [`ApiError::to_failure`].
    pub(crate) fn of_error(error: &E) -> Self {
        Self::of_response(&error.to_response())
    }

    /// The failure that a client reads from such a response.
    pub(crate) fn of_response(response: &Response<Bytes>) -> Self {
        let answer = Answer {
            spec: E::Code::SPEC,
            status: response.status().as_u16(),
            headers: response.headers(),
            reason: reason_phrase(response.extensions()),
            body: &text_of(response.body()),
            truncated: false,
        };
        answer.read_error(|errors| Self::of(&answer, &errors, response.status(), response.body()))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The code, if the spec declares it.
    pub fn code(&self) -> Option<E::Code> {
        self.0.first.code()
    }

    /// The code as it came in the answer, declared or not.
    pub fn raw_code(&self) -> Option<&str> {
        self.0.first.raw_code()
    }

    /// The message as it came in the answer, unmodified; without one, the text in a `{reason}` slot.
    /// None if it had neither.
    pub fn message(&self) -> Option<&str> {
        self.0.first.message()
    }

    /// The typed error, if the spec declares it and all its required fields came along.
    pub fn error(&self) -> Option<&E> {
        self.0.first.error()
    }

    /// The typed error itself, without copying it.
    ///
    /// # Errors
    ///
    /// The failure, where there is no typed error.
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use infinex::Error;
    ///
    /// let failure = Error::gateway_timeout().to_failure();
    /// assert_eq!(failure.into_error().unwrap(), Error::gateway_timeout());
    /// # }
    /// ```
    pub fn into_error(mut self) -> Result<E, Self> {
        match self.0.first.take_error() {
            Some(error) => Ok(error),
            None => Err(self),
        }
    }

    /// The typed error as one of an operation's own errors: `failure.narrow::<shop::BuyError>()`.
    ///
    /// None where there is no typed error, as of an answer that the spec does not know.
    /// With it a `match` over what one call can answer with is exhaustive.
    ///
    /// # Errors
    ///
    /// The API's error, where the operation does not declare it.
    pub fn narrow<S: ErrorSet<Api = E>>(&self) -> Option<Result<S, &E>> {
        self.0.first.narrow()
    }

    /// The first missing field, because of which [`error`](Self::error) is none although the code is
    /// known.
    pub fn missing_field(&self) -> Option<&'static str> {
        self.0.first.missing_field()
    }

    /// All errors of the answer, of a list the first ten thousand. The other methods are about the
    /// first.
    ///
    /// What is around a list counts for each of its errors that lacks it, up to a megabyte in all.
    /// Where a server sends so much that there is no more room, the errors behind have only what is their
    /// own, and [lack](Occurrence::missing_field) the rest.
    pub fn errors(&self) -> impl Iterator<Item = &Occurrence<E>> {
        std::iter::once(&self.0.first).chain(&self.0.others)
    }

    /// The value of a field as JSON, if it came along. Without a declared error these are the fields
    /// that all errors of the status have.
    pub fn field(&self, name: &str) -> Option<Value> {
        self.0.first.field(name)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Why the answer was read as it was: which envelopes fitted, what identified the error, what is
    /// missing. It reads the answer once more, so it is for people, and for logs at a level that is off
    /// otherwise: `tracing::debug!("{}", failure.diagnosis())` makes it where that level is on.
    pub fn diagnosis(&self) -> Diagnosis {
        let answer = Answer {
            spec: self.spec(),
            status: self.status().as_u16(),
            headers: self.headers(),
            reason: self.0.reason.as_deref(),
            body: &text_of(self.body()),
            truncated: self.is_truncated(),
        };
        answer.diagnose(self.missing_field())
    }

    /// Whether the answer had more body than was read, or broke off in it.
    pub fn is_truncated(&self) -> bool {
        self.0.truncated
    }

    /// How long the server asks to wait: a duration named `retry_after` or a moment named `retry_at`
    /// among the fields, else the header `Retry-After`. A moment and a date are counted from the answer's
    /// own `Date`, and from this machine's clock where it has none.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.first.delay()
    }

    /// What became of the request: as the spec declares for the error itself, else for the status
    /// that came, else for its class, else [`Outcome::of_status`].
    ///
    /// Where some entries of a list were none of errors it is [`Outcome::Partial`]: the outcome of each
    /// error is [its own](Occurrence::outcome).
    pub fn outcome(&self) -> Outcome {
        if self.0.partial {
            return Outcome::Partial;
        }
        weigh::outcome(self.spec(), self.info(), self.status().as_u16())
    }

    /// The server's own word on whether to repeat the request, by the slot `{retryable}`; None where it
    /// says nothing.
    pub fn retryable(&self) -> Option<bool> {
        self.0.first.retryable()
    }

    /// When to repeat the request, likewise; else [`Retry::of_status`].
    ///
    /// What the server [says itself](Self::retryable) counts for more: it is `Never` where the server
    /// says no, and a default backoff where it says yes and the spec `never`.
    pub fn retry(&self) -> Retry<'static> {
        weigh::retry(
            self.spec(),
            self.info(),
            self.status().as_u16(),
            self.retryable(),
        )
    }

    /// What to do now, given the request that was answered.
    ///
    /// A request can be repeated if its method is idempotent (RFC 9110 section 9.2.2) or it carries
    /// an idempotency key.
    ///
    /// | outcome | retry | request | advice |
    /// | --- | --- | --- | --- |
    /// | succeeded, pending | any | any | [`GiveUp`](Advice::GiveUp): there is nothing to repeat |
    /// | partial | any | any | [`Verify`](Advice::Verify): what failed may be repeated, and nothing else |
    /// | failed | never | any | [`GiveUp`](Advice::GiveUp) |
    /// | failed | with | any | [`Amend`](Advice::Amend) |
    /// | failed | immediately, after, backoff | any | repeat it |
    /// | unknown | any | cannot be repeated | [`Verify`](Advice::Verify) |
    /// | unknown | never, with | can be repeated | [`Verify`](Advice::Verify) |
    /// | unknown | immediately, after, backoff | can be repeated | repeat it |
    ///
    /// How to repeat it. `backoff` has a number of attempts; for `immediately` and `after` it is 5.
    ///
    /// | retry | the server asks for a delay | it asks for none | it was the last attempt |
    /// | --- | --- | --- | --- |
    /// | immediately | [`RetryAfter`](Advice::RetryAfter) that delay | [`RetryNow`](Advice::RetryNow) | `GiveUp`; `Verify` if the outcome is unknown |
    /// | after | `RetryAfter` that delay | `RetryAfter` the declared one | likewise |
    /// | backoff | `RetryAfter` that delay | [`Backoff`](Advice::Backoff) | likewise |
    pub fn advice<'c, C>(&self, call: &'c C) -> Advice<'static>
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

    /// What the spec declares about the error.
    fn info(&self) -> Option<&'static ErrorInfo<'static>> {
        self.code().map(ErrorCode::info)
    }

    fn spec(&self) -> &'static Spec<'static> {
        E::Code::SPEC
    }
}

/// The phrase of the status line, if an envelope reads it.
fn kept_reason(spec: &Spec<'_>, reason: Option<&[u8]>) -> Option<Box<[u8]>> {
    let mut envelopes = spec.envelopes.iter();
    let is_read = envelopes.any(|envelope| envelope.reason_phrase.is_some());
    reason.filter(|_| is_read).map(Box::from)
}

impl From<&Call> for Call {
    fn from(call: &Call) -> Self {
        call.clone()
    }
}

/// One line: what the server sent is shown with its control characters escaped, so that it neither begins
/// a line of its own in a log nor steers a terminal. [`Failure::message`] has it as it came.
impl<E: ApiError> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status();
        write!(f, "{} answered {}", self.spec().title, status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(f, " {reason}")?;
        }
        if let Some(code) = self.raw_code() {
            write!(f, ", {}", OneLine(code))?;
        }
        match self.message() {
            Some(message) => write!(f, ": {}", OneLine(message)),
            None => Ok(()),
        }
    }
}

/// Of headers and body it shows how much there is and nothing else: they can hold what belongs in no
/// log, such as a cookie. [`Failure::headers`] and [`Failure::body`] have them.
impl<E: ApiError> fmt::Debug for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (headers, bytes) = (self.headers().len(), self.body().len());
        f.debug_struct("Failure")
            .field("status", &self.status())
            .field("first", &self.0.first)
            .field("others", &self.0.others)
            .field("headers", &format_args!("{headers} not shown"))
            .field("body", &format_args!("{bytes} bytes not shown"))
            .field("truncated", &self.0.truncated)
            .finish()
    }
}

impl<E: ApiError> std::error::Error for Failure<E> {}

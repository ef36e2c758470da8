//! From an error to the response that a server answers with.

mod accept;
mod answered;
mod extractor;
mod fill;
pub(crate) mod headers;
mod log;
mod log_text;
mod reason_phrase;
pub(crate) mod several;
mod stand_in;

pub use answered::Answered;
pub use extractor::is_of_framework;
pub use fill::filled;
#[doc(hidden)]
pub use fill::{Unfilled, filled_error, filling_headers, refilled};
pub use reason_phrase::reason_phrase;
pub use several::answer_all;
pub(crate) use several::{encode, encode_for, response_of, sent, status_of};
pub use stand_in::Foreign;

use crate::model::{Encoder, ErrorInfo, Format, Header, Shape, Spec};
use crate::wire::{is_made, write_body, write_header};
use crate::{ApiError, ErrorCode, Values};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, VARY};
use http::{HeaderMap, Response};
use std::borrow::Cow;
use std::fmt::Display;

/// How much a body may hold before its buffer grows: more than most errors say.
const BODY: usize = 256;

/// The response for `error` in the API's wire format.
pub fn response<E: ApiError>(error: &E) -> Response<Bytes> {
    let info = error.info();
    let mut response = Response::new(Bytes::new());
    fill(
        &mut response,
        (E::Code::SPEC, info),
        error.values(),
        (&[], &STATIC),
    );
    response
}

/// The body of that response alone, for a message on a websocket or an entry in a queue.
///
/// It is empty where the envelope has none. Where nothing in it depends on the occurrence it is
/// static data, which costs nothing to make.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::{ApiError, server};
///
/// let error = infinex::Error::not_found("/orders/7");
/// assert_eq!(server::body(&error), error.to_response().into_body());
/// # }
/// ```
pub fn body<E: ApiError>(error: &E) -> Bytes {
    body_of(E::Code::SPEC, error.info(), error.values())
}

/// The response by which a server answers `error`, with [`Answered`] in its extensions.
///
/// With the feature `tracing` it is logged, in one event with the target `errspec`: at the level of
/// the spec, with the fields `api`, `code`, `status`, `private` (the private fields) and `source`
/// (the cause, its cause, and so on). Each text stays on its line, with control characters escaped, and
/// is cut behind 8 KiB or 32 causes. A cause that panics when it is shown takes nothing else with it.
///
/// This is the one way from an error to a framework's response: every adapter takes it, and so do
/// the conversions into `http::Response`.
pub fn answer<E: ApiError>(error: &E) -> Response<Bytes> {
    answer_for(error, None)
}

/// The same, for an error that stands in for what is not of the API.
fn answer_for<E: ApiError>(error: &E, foreign: Option<&dyn Display>) -> Response<Bytes> {
    log::log(error, foreign);
    let mut response = Answered::with(error).keep(response(error));
    if let Some(unfilled) = Unfilled::of(&[error]) {
        response.extensions_mut().insert(unfilled);
    }
    response
}

// From here on nothing is generic over the error: that would be compiled with each API.

/// How text of a spec gets into a response.
pub(crate) struct Texts<'a> {
    body: fn(&'a str) -> Bytes,
    name: fn(&'a str) -> Option<HeaderName>,
    value: fn(&'a str) -> Option<HeaderValue>,
}

/// The media type of most bodies, which then need not be looked through for what no header can hold.
static JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Text of a spec that is part of the program is not copied.
const STATIC: Texts<'static> = Texts {
    body: |body| Bytes::from_static(body.as_bytes()),
    name: |name| Some(HeaderName::from_static(name)),
    value: |value| {
        Some(match JSON == value {
            true => JSON.clone(),
            false => HeaderValue::from_static(value),
        })
    },
};

impl<'a> Texts<'a> {
    /// Text of a spec that is read at run time is copied.
    pub(crate) const COPIED: Self = Self {
        body: |body| Bytes::copy_from_slice(body.as_bytes()),
        name: |name| HeaderName::from_bytes(name.as_bytes()).ok(),
        value: |value| HeaderValue::from_str(value).ok(),
    };
}

/// Fills a response with an error.
pub(crate) fn fill<'s: 'v, 'v>(
    response: &mut Response<Bytes>,
    (spec, info): (&'s Spec<'s>, &'s ErrorInfo<'s>),
    values: &'v Values,
    (list, texts): (&'v [Encoder<'v>], &Texts<'s>),
) {
    let encoder = &Encoder {
        spec,
        info,
        values,
        list,
    };
    *response.status_mut() = crate::__status_code(encoder.status());
    let Some(envelope) = spec.envelope_of(info) else {
        return;
    };
    if let Some(shape) = &envelope.body {
        let made = info.constant_body();
        *response.body_mut() = match made.filter(|_| is_made(encoder, shape)) {
            Some(body) => (texts.body)(body),
            None => write(encoder, envelope.format, shape),
        };
        if let Some(content_type) = (texts.value)(envelope.content_type) {
            response.headers_mut().insert(CONTENT_TYPE, content_type);
        }
    }
    for headers in [envelope.headers, info.kind.headers] {
        fill_headers(response.headers_mut(), headers, encoder, values, texts);
    }
    if !info.kind.alternatives.is_empty() {
        let accept = HeaderValue::from_static("Accept");
        _ = response.headers_mut().try_append(VARY, accept);
    }
    let phrase = envelope.reason_phrase.as_ref();
    if let Some(phrase) = phrase.and_then(|phrase| write_header(encoder, phrase, values)) {
        let phrase = match phrase {
            Cow::Borrowed(phrase) => Bytes::copy_from_slice(phrase.as_bytes()),
            Cow::Owned(phrase) => phrase.into(),
        };
        reason_phrase::keep(phrase, response.extensions_mut());
    }
}

/// Writes headers in place of those of the same name that are there. Several shapes of one header
/// follow each other, and each is a line of its own: not every client knows more than one challenge
/// in a line (RFC 9110 section 11.6.1).
fn fill_headers<'s: 'v, 'v>(
    written: &mut HeaderMap,
    headers: &[Header<'s>],
    encoder: &Encoder<'v>,
    values: &'v Values,
    texts: &Texts<'s>,
) {
    let mut last = "";
    for header in headers {
        let text = write_header(encoder, header, values);
        let value = text.and_then(|text| HeaderValue::from_bytes(text.as_bytes()).ok());
        if let (Some(name), Some(value)) = ((texts.name)(header.name), value) {
            // A map of headers has room for 32,768, and panics behind them unless it is asked first.
            if last == header.name {
                _ = written.try_append(name, value);
            } else {
                _ = written.try_insert(name, value);
            }
            last = header.name;
        }
    }
}

fn body_of(
    spec: &'static Spec<'static>,
    info: &'static ErrorInfo<'static>,
    values: &Values,
) -> Bytes {
    let encoder = Encoder {
        spec,
        info,
        values,
        list: &[],
    };
    let envelope = spec.envelope_of(info);
    let body = envelope.and_then(|envelope| Some((envelope.format, envelope.body?)));
    let Some((format, shape)) = body else {
        return Bytes::new();
    };
    let made = info.constant_body();
    match made.filter(|_| is_made(&encoder, &shape)) {
        Some(body) => Bytes::from_static(body.as_bytes()),
        None => write(&encoder, format, &shape),
    }
}

fn write(encoder: &Encoder<'_>, format: Format, shape: &Shape<'_>) -> Bytes {
    let mut body = Vec::with_capacity(BODY);
    write_body(encoder, format, shape, &mut body);
    body.into()
}

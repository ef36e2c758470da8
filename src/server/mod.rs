//! From an error to the response that a server answers with.

mod answered;
mod extractor;
mod log;
mod reason_phrase;
mod stand_in;

pub use answered::Answered;
pub use reason_phrase::reason_phrase;
pub use stand_in::Foreign;

use crate::envelope::{Envelope, Shape, Writer};
use crate::{ApiError, ErrorCode, ErrorInfo};
use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt::Display;

/// How much a body may hold before its buffer grows: more than most errors say.
const BODY: usize = 256;

/// The response that says `error` in the API's wire format.
pub fn response<E: ApiError>(error: &E) -> Response<Bytes> {
    let info = error.info();
    let mut response = empty(info);
    error.fields(&mut |values| fill(&mut response, &Writer::new(E::Code::SPEC, info, values)));
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
/// let error = infinex::Error::network_mismatch("TRON", "BTC");
/// assert_eq!(errspec::server::body(&error), errspec::ApiError::to_response(&error).into_body());
/// # }
/// ```
pub fn body<E: ApiError>(error: &E) -> Bytes {
    let info = error.info();
    if let Some(body) = info.constant_body() {
        return Bytes::from_static(body.as_bytes());
    }
    let mut body = Bytes::new();
    error.fields(&mut |values| body = body_of(&Writer::new(E::Code::SPEC, info, values)));
    body
}

/// The response by which a server answers `error`, with [`Answered`] in its extensions.
///
/// With the feature `tracing` it is logged, in one event with the target `errspec`: at the level of
/// the spec, with the fields `api`, `code`, `status`, `private` (the private fields) and `source`
/// (the cause, its cause, and so on).
///
/// This is the one way from an error to a framework's response: every adapter takes it, and so do
/// the conversions into `http::Response`.
pub fn answer<E: ApiError>(error: &E) -> Response<Bytes> {
    answer_for(error, None)
}

/// The same, for an error that stands in for what is not of the API.
fn answer_for<E: ApiError>(error: &E, foreign: Option<&dyn Display>) -> Response<Bytes> {
    log::log(error, foreign);
    Answered::with(error).keep(response(error))
}

// From here on nothing is generic over the error: that would be compiled with each API.

fn empty(info: &ErrorInfo) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = info.status();
    response
}

fn envelope(writer: &Writer<'_>) -> Option<&'static Envelope> {
    let index = usize::from(writer.info.kind.envelope);
    writer.spec.envelopes.get(index)
}

fn fill(response: &mut Response<Bytes>, writer: &Writer<'_>) {
    let Some(envelope) = envelope(writer) else {
        return;
    };
    if let Some(shape) = &envelope.body {
        *response.body_mut() = write(shape, writer);
        let content_type = HeaderValue::from_static(envelope.content_type);
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    for shape in envelope.headers.iter().chain(writer.info.kind.headers) {
        let value = writer
            .header(shape)
            .and_then(|text| HeaderValue::from_bytes(text.as_bytes()).ok());
        if let Some(value) = value {
            response
                .headers_mut()
                .insert(HeaderName::from_static(shape.name), value);
        }
    }
    let phrase = envelope.reason_phrase.as_ref();
    if let Some(phrase) = phrase.and_then(|shape| writer.header(shape)) {
        let phrase = match phrase {
            Cow::Borrowed(phrase) => Bytes::copy_from_slice(phrase.as_bytes()),
            Cow::Owned(phrase) => phrase.into(),
        };
        reason_phrase::keep(phrase, response.extensions_mut());
    }
}

fn body_of(writer: &Writer<'_>) -> Bytes {
    let shape = envelope(writer).and_then(|envelope| envelope.body.as_ref());
    shape.map_or_else(Bytes::new, |shape| write(shape, writer))
}

fn write(shape: &Shape, writer: &Writer<'_>) -> Bytes {
    if let Some(body) = writer.info.constant_body() {
        return Bytes::from_static(body.as_bytes());
    }
    let mut body = Vec::with_capacity(BODY);
    writer.body(shape, &mut body);
    body.into()
}

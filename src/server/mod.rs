//! From an error to the response that a server answers with.

mod answered;
mod log;
mod stand_in;

pub use answered::Answered;
pub use stand_in::Foreign;

use crate::envelope::{Envelope, Writer};
use crate::{ApiError, ErrorCode, ErrorInfo, Field};
use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};

/// The phrase for the status line of an HTTP/1.1 response, in the response's extensions.
///
/// With the feature `hyper` (which `axum` implies) hyper's own extension stands beside it, and
/// hyper's server writes it. HTTP/2 and HTTP/3 have no such phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonPhrase(Bytes);

impl ReasonPhrase {
    /// The phrase, of characters that a status line may hold.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The response that says `error` in the API's wire format.
pub fn response<E: ApiError>(error: &E) -> Response<Bytes> {
    let info = error.info();
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = info.status();
    if let Some(envelope) = E::Code::SPEC.envelopes.get(usize::from(info.envelope)) {
        error.fields(&mut |values| fill(&mut response, info, envelope, values, E::Code::SPEC));
    }
    response
}

/// The body of that response alone: for a message on a websocket, or an entry in a queue.
///
/// It is empty where the envelope has none. Where nothing in it depends on the occurrence, it is
/// static data.
pub fn body<E: ApiError>(error: &E) -> Bytes {
    let info = error.info();
    let envelopes = E::Code::SPEC.envelopes;
    let Some(shape) = envelopes
        .get(usize::from(info.envelope))
        .and_then(|envelope| envelope.body.as_ref())
    else {
        return Bytes::new();
    };
    if let Some(body) = info.body {
        return Bytes::from_static(body.as_bytes());
    }
    let mut body = Vec::with_capacity(256);
    error.fields(&mut |values| {
        Writer::new(E::Code::SPEC, info, values).json(shape, &mut body);
    });
    body.into()
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
    log::log(error, None);
    let mut response = response(error);
    response.extensions_mut().insert(Answered::with(error));
    response
}

fn fill(
    response: &mut Response<Bytes>,
    info: &'static ErrorInfo,
    envelope: &'static Envelope,
    values: &[&dyn Field],
    spec: &'static crate::Spec,
) {
    let writer = Writer::new(spec, info, values);
    if let Some(shape) = &envelope.body {
        *response.body_mut() = match info.body {
            Some(body) => Bytes::from_static(body.as_bytes()),
            None => {
                let mut body = Vec::with_capacity(256);
                writer.json(shape, &mut body);
                body.into()
            }
        };
        let content_type = HeaderValue::from_static(envelope.content_type);
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    for shape in envelope.headers.iter().chain(info.headers) {
        let value = writer
            .header(shape)
            .and_then(|text| HeaderValue::from_bytes(text.as_bytes()).ok());
        if let Some(value) = value {
            response
                .headers_mut()
                .insert(HeaderName::from_static(shape.name), value);
        }
    }
    if let Some(phrase) = envelope
        .reason_phrase
        .as_ref()
        .and_then(|shape| writer.header(shape))
    {
        set_reason_phrase(response, phrase.into());
    }
}

fn set_reason_phrase(response: &mut Response<Bytes>, phrase: Bytes) {
    #[cfg(feature = "hyper")]
    if let Ok(phrase) = hyper::ext::ReasonPhrase::try_from(phrase.clone()) {
        response.extensions_mut().insert(phrase);
    }
    response.extensions_mut().insert(ReasonPhrase(phrase));
}

//! A middleware: from an answer of actix-web's own to the error of the spec that stands in for it.

use super::http_response;
use crate::adapter::headers::keep_headers;
use crate::server::{Answered, Foreign};
use crate::{ApiError, ErrorCode};
use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::{Method, StatusCode, Uri, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, ResponseError};
use bytes::Bytes;
use std::fmt;

/// As much of a text is taken for what is wrong. Extractors say less.
const TEXT_LIMIT: u64 = 4096;

/// A middleware for [`from_fn`]: whatever answers with an error that is not of the API, an error of
/// the spec leaves in its place.
///
/// Extractors that cannot read a request, unknown routes, methods that are not allowed, bodies that
/// are too large, other middlewares: actix-web answers them in words of its own. The middleware sees
/// that a response has an error status and that no spec made it, and answers with the error that the
/// spec has for that status ([`Foreign`]). No `error_handler` and no `default_service` is needed.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use actix_web::App;
/// use actix_web::middleware::from_fn;
/// use errspec::adapter::actix_web::stand_in;
///
/// // The last `wrap` stands around all others, and sees what they answer too.
/// let app = App::new().wrap(from_fn(stand_in::<infinex::Error>));
/// # let _ = app;
/// # }
/// ```
///
/// - The status becomes that of the error. Headers are kept (`Allow`, `Set-Cookie`, `Retry-After`,
///   those of CORS, …), but for those that describe the body it takes away. Where the error has a
///   header of the same name, that of the error is sent.
/// - Text of up to 4 KB in the body of a 4xx is taken for what is wrong, as actix-web would have
///   sent it. What a 5xx says, and what the error beside a response says beyond its body, is for
///   the log.
/// - A response with [`Answered`] in its extensions is left alone, and so is one whose status the
///   spec has no error for.
/// - Outer middlewares find the error that stands in with [`kept`](super::kept).
///
/// What never reaches the app it cannot see: requests that are no HTTP and clients that are too slow
/// with their headers are answered by actix-web's connection itself (400 and 408), and it answers
/// nothing at all where a handler panics.
///
/// # Errors
///
/// What another middleware fails with, as the error of the spec where it has one.
///
/// [`from_fn`]: actix_web::middleware::from_fn
pub async fn stand_in<E: ApiError + ResponseError>(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    // Routing needs the request for itself alone, so that only these can be kept of it.
    let (method, target) = (request.method().clone(), request.uri().clone());
    match next.call(request).await {
        Ok(response) => Ok(of_response::<E, _>(response, &method, &target)),
        Err(error) => Err(of_error::<E>(error, &method, &target)),
    }
}

/// The error of the API that is kept in actix-web's own, be it that of a handler or one that
/// [`stand_in`] has put in a foreign one's place.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::adapter::actix_web::kept;
///
/// let error = actix_web::Error::from(infinex::Error::not_found("order 7"));
/// assert_eq!(kept(&error), Some(&infinex::Error::not_found("order 7")));
/// # }
/// ```
pub fn kept<E: ApiError + ResponseError>(error: &Error) -> Option<&E> {
    let stood_in = || Some(&error.as_error::<StoodIn<E>>()?.error);
    error.as_error::<E>().or_else(stood_in)
}

fn of_response<E: ApiError, B: MessageBody>(
    response: ServiceResponse<B>,
    method: &Method,
    target: &Uri,
) -> ServiceResponse<EitherBody<B>> {
    if is_left_alone::<E, B>(response.response()) {
        return response.map_into_left_body();
    }
    let (request, response) = response.into_parts();
    let (response, text) = take_text(response);
    match replace::<E, _>(&response, &text, response.error(), method, target) {
        Some(error) => {
            let response = HttpResponse::from_error(error);
            ServiceResponse::new(request, response.map_into_right_body())
        }
        None => ServiceResponse::new(request, response),
    }
}

/// What a middleware fails with becomes a response only outside of all middlewares.
fn of_error<E: ApiError + ResponseError>(error: Error, method: &Method, target: &Uri) -> Error {
    let status = error.as_response_error().status_code();
    if kept::<E>(&error).is_some() || !has_stand_in::<E>(status) {
        return error;
    }
    // Making the response of another API's error has it logged, which is enough once.
    let response = error.error_response();
    if is_left_alone::<E, BoxBody>(&response) {
        return InternalError::from_response(error, response).into();
    }
    let (response, text) = take_text(response);
    match replace::<E, _>(&response, &text, Some(&error), method, target) {
        Some(error) => error.into(),
        None => {
            let response = response.map_into_boxed_body();
            InternalError::from_response(error, response).into()
        }
    }
}

/// Whether a response is to be left as it is.
fn is_left_alone<E: ApiError, B>(response: &HttpResponse<B>) -> bool {
    !has_stand_in::<E>(response.status()) || response.extensions().get::<Answered>().is_some()
}

/// Whether the spec has an error that stands in for those of this status.
fn has_stand_in<E: ApiError>(status: StatusCode) -> bool {
    status.as_u16() >= 400 && E::Code::SPEC.stands_in(status.as_u16()).is_some()
}

/// Takes the text of a body that may say what is wrong, all of it there and short.
fn take_text<B: MessageBody>(response: HttpResponse<B>) -> (HttpResponse<EitherBody<B>>, Bytes) {
    let content_type = response.headers().get(header::CONTENT_TYPE);
    // `HttpResponse::BadRequest().body("…")` has no content type.
    let is_text = content_type.is_none_or(|value| value.as_bytes().starts_with(b"text/plain"));
    let is_short =
        matches!(response.body().size(), BodySize::Sized(length) if length <= TEXT_LIMIT);
    if !is_text || !is_short {
        return (response.map_into_left_body(), Bytes::new());
    }
    let mut text = Bytes::new();
    let response = response.map_body(|_, body| match body.try_into_bytes() {
        Ok(bytes) => {
            text = bytes.clone();
            EitherBody::right(BoxBody::new(bytes))
        }
        Err(body) => EitherBody::left(body),
    });
    (response, text)
}

/// The error that stands in for what a response says.
fn replace<E: ApiError, B>(
    response: &HttpResponse<B>,
    text: &[u8],
    error: Option<&Error>,
    method: &Method,
    target: &Uri,
) -> Option<StoodIn<E>> {
    let headers = of_actix(response.headers());
    let method = http::Method::from_bytes(method.as_str().as_bytes()).unwrap_or_default();
    let target = http::Uri::try_from(target.path()).unwrap_or_default();
    let status = http::StatusCode::from_u16(response.status().as_u16()).ok()?;
    let mut foreign = Foreign::new(status)
        .text(std::str::from_utf8(text).unwrap_or_default())
        .request(&method, &target)
        .headers(&headers);
    if let Some(error) = error {
        foreign = foreign.cause(error.to_string());
    }
    let error = foreign.into_error()?;
    let mut answer = foreign.answer_with(&error);
    keep_headers(&headers, answer.headers_mut());
    Some(StoodIn { error, answer })
}

/// actix-web stands on version 0.2 of the crate `http`, whose types are others by name alone.
fn of_actix(headers: &header::HeaderMap) -> http::HeaderMap {
    let of_pair = |(name, value): (&header::HeaderName, &header::HeaderValue)| {
        let name = http::HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        let value = http::HeaderValue::from_bytes(value.as_bytes()).ok()?;
        Some((name, value))
    };
    let mut all = http::HeaderMap::new();
    for (name, value) in headers.iter().filter_map(of_pair) {
        all.append(name, value);
    }
    all
}

/// An error of the API in the place of one that is not, with the response that was made of both.
struct StoodIn<E> {
    error: E,
    answer: http::Response<Bytes>,
}

impl<E: fmt::Debug> fmt::Debug for StoodIn<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: fmt::Display> fmt::Display for StoodIn<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: ApiError> ResponseError for StoodIn<E> {
    fn status_code(&self) -> StatusCode {
        super::status_code(&self.error)
    }

    fn error_response(&self) -> HttpResponse {
        http_response(&self.answer)
    }
}

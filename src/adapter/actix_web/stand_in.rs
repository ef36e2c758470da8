//! A middleware: from an answer of actix-web's own to the error of the spec that stands in for it.

use super::http_response;
use super::own::is_of_actix;
use crate::adapter::Replace;
use crate::adapter::replace::{Body as Kind, Verdict, stand_in};
use crate::server::headers::keep_headers;
use crate::server::{self, Answered, Foreign, Unfilled, answer, filled_error, filling_headers};
use crate::{ApiError, ErrorCode};
use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::error::InternalError;
use actix_web::http::{Method, StatusCode, Uri, header};
use actix_web::{Error, HttpResponse, ResponseError};
use bytes::Bytes;
use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;

stand_in! {
    /// A middleware: whatever answers with an error that is not of the API, an error of the spec leaves in
    /// its place.
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
    /// use errspec::adapter::actix_web::StandIn;
    ///
    /// // The last `wrap` is the outermost, and sees what they answer too.
    /// let app = App::new().wrap(StandIn::<infinex::Error>::new());
    /// # let _ = app;
    /// # }
    /// ```
    ///
    /// - An answer is replaced if the spec has an error for its status, or one for its whole class (the
    ///   key `error` of a status or class). Any other passes as it is, and so does one with [`Answered`]
    ///   in its extensions: a spec made it.
    /// - What a handler says in a body of its own passes as it is too, unless [`replace`](Self::replace)
    ///   says otherwise. An error of a type of actix-web's, such as an `io::Error`, has no body of its
    ///   own.
    /// - The status becomes that of the error; under the error of a class it stays. Headers are kept
    ///   (`Allow`, `WWW-Authenticate`, `Retry-After`, those of CORS, …), but for those that describe the
    ///   body that is taken away. Where the error has a header of the same name, that of the error is
    ///   sent.
    /// - A field that the spec has filled by a header is filled in each error, in those of the API too.
    /// - Text of up to 4 KB in the body of a 4xx is taken for what is wrong, as actix-web would have
    ///   sent it. What a 5xx says, and what the error beside a response says beyond its body, is for
    ///   the log.
    /// - Outer middlewares find the error that stands in with [`kept`](super::kept).
    ///
    /// What never reaches the app it cannot see: requests that are no HTTP and clients that are too slow
    /// with their headers are answered by actix-web's connection itself (400 and 408), and it answers
    /// nothing at all where a handler panics.
    pub struct StandIn<E>;
    "middleware"
}

impl<E, S, B> Transform<S, ServiceRequest> for StandIn<E>
where
    E: ApiError + ResponseError,
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = StandInService<E, S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(StandInService {
            inner,
            stand_in: *self,
            names: filling_headers(E::Code::SPEC),
        }))
    }
}

/// A service whose errors are those of the API `E`.
pub struct StandInService<E, S> {
    inner: S,
    stand_in: StandIn<E>,
    /// The headers of requests that fill fields.
    names: Vec<http::HeaderName>,
}

impl<E, S, B> Service<ServiceRequest> for StandInService<E, S>
where
    E: ApiError + ResponseError,
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    forward_ready!(inner);

    fn call(&self, request: ServiceRequest) -> Self::Future {
        // Routing needs the request for itself alone, so that only these can be kept of it.
        let asked = Asked {
            method: request.method().clone(),
            target: request.uri().clone(),
            headers: some_of_actix(request.headers(), &self.names),
        };
        let replace = self.stand_in.replace;
        let answer = self.inner.call(request);
        Box::pin(async move {
            match answer.await {
                Ok(response) => Ok(of_response::<E, _>(response, replace, &asked)),
                Err(error) => Err(of_error::<E>(error, replace, &asked)),
            }
        })
    }
}

/// What is known of the request.
struct Asked {
    method: Method,
    target: Uri,
    /// Those that fill fields.
    headers: http::HeaderMap,
}

/// The error of the API that is kept in actix-web's own, be it that of a handler or one that
/// [`StandIn`] has put in a foreign one's place.
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
    replace: Replace,
    asked: &Asked,
) -> ServiceResponse<EitherBody<B>> {
    if let Some(answer) = filled(response.response(), asked) {
        return response.map_body(|head, _| {
            put(&answer, head.headers_mut());
            EitherBody::right(BoxBody::new(answer.into_body()))
        });
    }
    if is_left_alone::<E, B>(response.response()) {
        return response.map_into_left_body();
    }
    let (request, response) = response.into_parts();
    let (response, text) = taken_text(response, replace);
    let error = text.and_then(|text| stand_in::<E, _>(&response, &text, response.error(), asked));
    let response = match error {
        Some(error) => HttpResponse::from_error(error).map_into_right_body(),
        None => response,
    };
    ServiceResponse::new(request, response)
}

/// What a middleware fails with becomes a response only outside of all middlewares.
fn of_error<E: ApiError + ResponseError>(error: Error, replace: Replace, asked: &Asked) -> Error {
    let status = error.as_response_error().status_code();
    let open = error.as_error::<E>();
    if let Some(error) = open.filter(|error| !error.info().kind.alternatives.is_empty()) {
        let whole = filled_error(error, || asked.headers.clone());
        let error = whole.unwrap_or_else(|| error.clone());
        let answer = server::filled(answer(&error), &asked.headers);
        return StoodIn { error, answer }.into();
    }
    if let Some(error) = open.and_then(|error| filled_error(error, || asked.headers.clone())) {
        return Error::from(error);
    }
    if kept::<E>(&error).is_some() || !has_stand_in::<E>(status) {
        return error;
    }
    // Making the response of another API's error has it logged, which is enough once.
    let response = error.error_response();
    if let Some(answer) = filled(&response, asked) {
        return InternalError::from_response(error, http_response(&answer)).into();
    }
    if is_left_alone::<E, BoxBody>(&response) {
        return InternalError::from_response(error, response).into();
    }
    let (response, text) = match is_of_actix(&error) {
        true => taken_text(response, Replace::All),
        false => taken_text(response, replace),
    };
    match text.and_then(|text| stand_in::<E, _>(&response, &text, Some(&error), asked)) {
        Some(error) => error.into(),
        None => {
            let response = response.map_into_boxed_body();
            InternalError::from_response(error, response).into()
        }
    }
}

/// Whether a response is to be left as it is, whatever its body is.
fn is_left_alone<E: ApiError, B>(response: &HttpResponse<B>) -> bool {
    !has_stand_in::<E>(response.status()) || response.extensions().get::<Answered>().is_some()
}

/// Whether the spec has an error that stands in for those of this status.
fn has_stand_in<E: ApiError>(status: StatusCode) -> bool {
    status.as_u16() >= 400 && E::Code::SPEC.stand_in(status.as_u16()).is_some()
}

/// Takes the text of a body that may say what is wrong, all of it there and short. It is empty where
/// there is none, and None where the response is to be left as it is.
fn taken_text<B: MessageBody>(
    response: HttpResponse<B>,
    replace: Replace,
) -> (HttpResponse<EitherBody<B>>, Option<Bytes>) {
    let replace = match response.error().is_some_and(is_of_actix) {
        true => Replace::All,
        false => replace,
    };
    match replace.verdict(&kind(&response)) {
        Verdict::Leave => (response.map_into_left_body(), None),
        Verdict::Replace => (response.map_into_left_body(), Some(Bytes::new())),
        Verdict::Read => {
            let (response, text) = take_text(response);
            let is_taken = replace.takes(std::str::from_utf8(&text).unwrap_or_default());
            (response, Some(text).filter(|_| is_taken))
        }
    }
}

fn kind<B: MessageBody>(response: &HttpResponse<B>) -> Kind {
    let headers = response.headers();
    // What is compressed is no text.
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Kind::Other;
    }
    let length = match response.body().size() {
        BodySize::None => Some(0),
        BodySize::Sized(length) => Some(length),
        BodySize::Stream => None,
    };
    let content_type = headers.get(header::CONTENT_TYPE);
    let content_type = content_type.map(header::HeaderValue::as_bytes);
    // `HttpResponse::BadRequest().body("…")` has no content type.
    let text = b"text/plain".as_slice();
    let content_type = content_type.or_else(|| Some(text).filter(|_| length != Some(0)));
    Kind::of(content_type, length, false)
}

fn take_text<B: MessageBody>(response: HttpResponse<B>) -> (HttpResponse<EitherBody<B>>, Bytes) {
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

/// The error that stands in for a response.
fn stand_in<E: ApiError, B>(
    response: &HttpResponse<B>,
    text: &[u8],
    error: Option<&Error>,
    asked: &Asked,
) -> Option<StoodIn<E>> {
    let headers = of_actix(response.headers());
    let method = http::Method::from_bytes(asked.method.as_str().as_bytes()).unwrap_or_default();
    let target = http::Uri::try_from(asked.target.path()).unwrap_or_default();
    let status = http::StatusCode::from_u16(response.status().as_u16()).ok()?;
    let mut foreign = Foreign::new(status)
        .text(std::str::from_utf8(text).unwrap_or_default())
        .request(&method, &target)
        .request_headers(&asked.headers)
        .headers(&headers);
    if let Some(error) = error {
        foreign = foreign.caused_by(error);
    }
    let error = foreign.into_error()?;
    let mut answer = foreign.answer_with(&error);
    keep_headers(answer.status(), &headers, answer.headers_mut());
    Some(StoodIn { error, answer })
}

/// The answer whose fields are filled, where an error of the API left some open.
fn filled<B>(response: &HttpResponse<B>, asked: &Asked) -> Option<http::Response<Bytes>> {
    let extensions = response.extensions();
    let open = extensions.get::<Unfilled>()?;
    open.filled_by(&asked.headers, &of_actix(response.headers()))
}

/// Puts the headers of an answer in the place of those that were there.
fn put(answer: &http::Response<Bytes>, headers: &mut header::HeaderMap) {
    headers.clear();
    for (name, value) in answer.headers() {
        let name = header::HeaderName::from_bytes(name.as_str().as_bytes());
        if let (Ok(name), Ok(value)) = (name, header::HeaderValue::from_bytes(value.as_bytes())) {
            headers.append(name, value);
        }
    }
}

/// Some of the headers of a request, in the types of `http`.
fn some_of_actix(headers: &header::HeaderMap, names: &[http::HeaderName]) -> http::HeaderMap {
    let mut some = http::HeaderMap::new();
    for name in names {
        for value in headers.get_all(name.as_str()) {
            if let Ok(value) = http::HeaderValue::from_bytes(value.as_bytes()) {
                _ = some.try_append(name, value);
            }
        }
    }
    some
}

/// actix-web depends on version 0.2 of the crate `http`, whose types are others by name alone.
fn of_actix(headers: &header::HeaderMap) -> http::HeaderMap {
    let of_pair = |(name, value): (&header::HeaderName, &header::HeaderValue)| {
        let name = http::HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        let value = http::HeaderValue::from_bytes(value.as_bytes()).ok()?;
        Some((name, value))
    };
    let mut all = http::HeaderMap::new();
    for (name, value) in headers.iter().filter_map(of_pair) {
        _ = all.try_append(name, value);
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

//! A middleware: from an answer of poem's own to the error of the spec that stands in for it.

use super::own::{is_of_poem, said};
use super::{Kept, keep, of_response, response};
use crate::adapter::Replace;
use crate::adapter::replace::{Body as Kind, Verdict, stand_in};
use crate::server::headers::keep_headers;
use crate::server::{Answered, Foreign, Unfilled, filling_headers, refilled};
use crate::{ApiError, ErrorCode};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use http_body::Body as _;
use http_body_util::combinators::BoxBody;
use poem::{Endpoint, Error, IntoResponse, Middleware, Request, Response};
use std::fmt;
use std::io;

stand_in! {
    /// A middleware: whatever answers with an error that is not of the API, an error of the spec leaves in
    /// its place.
    ///
    /// Extractors that cannot read a request, unknown routes, methods that are not allowed, panics that
    /// were caught, bodies that are too large: poem answers them in words of its own. The middleware sees
    /// that a response or a `poem::Error` has an error status and that no spec made it, and answers with
    /// the error that the spec has for that status ([`Foreign`]).
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::adapter::poem::StandIn;
    /// use poem::{EndpointExt, Route};
    ///
    /// # #[poem::handler]
    /// # fn withdraw() {}
    /// // The last `with` stands around all others, and sees what they answer too.
    /// let app = Route::new().at("/withdrawals", withdraw).with(StandIn::<infinex::Error>::new());
    /// # let _ = app;
    /// # }
    /// ```
    ///
    /// - An answer is replaced if the spec has an error for its status, or one for its whole class (the
    ///   key `error` of a status or class). Any other passes as it is, and so does one with [`Answered`]
    ///   in its extensions: a spec made it.
    /// - What a handler says in a body of its own passes as it is too, unless [`replace`](Self::replace)
    ///   says otherwise. The text of an error that a handler wraps, as by [`poem::error::BadRequest`] or
    ///   [`poem::error::InternalServerError`], is a body of its own: [`Replace::Text`] takes these too.
    /// - The status becomes that of the error; under the error of a class it stays. Headers are kept
    ///   (`Allow`, `WWW-Authenticate`, `Retry-After`, those of CORS, …), but for those that describe the
    ///   body that is taken away. Where the error has a header of the same name, that of the error is
    ///   sent.
    /// - A field that the spec has filled by a header is filled in each error, in those of the API too.
    ///   One with several envelopes is written in that which the request's `Accept` prefers.
    /// - Text of up to 4 KB that came with a 4xx is taken for what is wrong. What a 5xx says, and what an
    ///   error says beyond its body, is for the log.
    /// - Outer middlewares find the error that stands in for a `poem::Error` with [`kept`](super::kept).
    pub struct StandIn<E>;
    "middleware"
}

impl<E: ApiError, P: Endpoint> Middleware<P> for StandIn<E> {
    type Output = StandInEndpoint<E, P>;

    fn transform(&self, inner: P) -> StandInEndpoint<E, P> {
        StandInEndpoint {
            inner,
            stand_in: *self,
            names: filling_headers(E::Code::SPEC),
        }
    }
}

/// An endpoint whose errors are those of the API `E`.
pub struct StandInEndpoint<E, P> {
    inner: P,
    stand_in: StandIn<E>,
    /// The headers of requests that errors need.
    names: Vec<HeaderName>,
}

impl<E, P: fmt::Debug> fmt::Debug for StandInEndpoint<E, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StandInEndpoint").field(&self.inner).finish()
    }
}

impl<E: ApiError, P: Endpoint> Endpoint for StandInEndpoint<E, P> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let mut headers = HeaderMap::new();
        for name in &self.names {
            for value in request.headers().get_all(name) {
                _ = headers.try_append(name, value.clone());
            }
        }
        let asked = Asked {
            method: request.method().clone(),
            target: request.original_uri().clone(),
            headers,
            replace: self.stand_in.replace,
        };
        match self.inner.call(request).await {
            Ok(answer) => {
                let before = answer.into_response();
                let foreign = asked.foreign(before.status());
                Ok(asked.response::<E>(before, asked.replace, foreign).await.0)
            }
            Err(error) => asked.error::<E>(error).await,
        }
    }
}

/// What is known of the request, and which answers to it are replaced.
struct Asked {
    method: Method,
    target: Uri,
    /// Those that errors need.
    headers: HeaderMap,
    replace: Replace,
}

impl Asked {
    /// The error of the API that stands in for one of poem's, or poem's own as it is.
    async fn error<E: ApiError>(&self, error: Error) -> poem::Result<Response> {
        // Several errors are poem's error as a whole response.
        if error.is_from_response() && error.data::<Unfilled>().is_some() {
            return Err(of_response(self.filled(error.into_response())));
        }
        if let Some(kept) = error.downcast_ref::<Kept<E>>() {
            let open = error.data::<Unfilled>();
            if let Some(answer) =
                open.and_then(|open| open.filled_by(&self.headers, &HeaderMap::new()))
            {
                kept.say(answer);
            }
            return Err(error);
        }
        if error.data::<Answered>().is_some() || !has_stand_in::<E>(error.status()) {
            return Err(error);
        }
        if let Some((place, text)) = said(&error, &self.method) {
            let before = error.into_response();
            let foreign = self.foreign(before.status()).text(text).place(place);
            return match stand_in::<E>(foreign, before.headers()) {
                Some((error, answer)) => Err(keep(error, answer)),
                None => Err(of_response(before)),
            };
        }
        let replace = match self.replace {
            // What poem says is text, whatever text it is.
            Replace::Framework if is_of_poem(&error) => Replace::Text,
            // To see the response takes the error away: only what may be replaced is looked at.
            Replace::Framework if !error.is_from_response() => return Err(error),
            replace => replace,
        };
        let foreign = self.foreign(error.status()).caused_by(&error);
        let before = error.into_response();
        match self.response::<E>(before, replace, foreign).await {
            (_, Some((error, answer))) => Err(keep(error, answer)),
            (response, None) => Ok(response),
        }
    }

    /// The response of the error that stands in for what a response says, and that error with it; or
    /// the response as it is.
    async fn response<E: ApiError>(
        &self,
        before: Response,
        replace: Replace,
        foreign: Foreign<'_>,
    ) -> (Response, Option<(E, http::Response<Bytes>)>) {
        if before.data::<Answered>().is_some() {
            return (self.filled(before), None);
        }
        if !has_stand_in::<E>(before.status()) {
            return (before, None);
        }
        let (head, body) = before.into_parts();
        let body = BoxBody::<Bytes, io::Error>::from(body);
        let kind = self.kind(&head.headers, body.size_hint().exact());
        let (body, text) = match replace.verdict(&kind) {
            Verdict::Leave => (body.into(), None),
            Verdict::Replace => (body.into(), Some(Bytes::new())),
            Verdict::Read => {
                // A body that breaks off has said nothing.
                let text = poem::Body::from(body).into_bytes().await;
                let text = text.unwrap_or_default();
                let is_panic = head.status == StatusCode::INTERNAL_SERVER_ERROR && text == PANIC;
                let is_taken = is_panic || replace.takes(&String::from_utf8_lossy(&text));
                (
                    poem::Body::from(text.clone()),
                    Some(text).filter(|_| is_taken),
                )
            }
        };
        if let Some(text) = text {
            let text = String::from_utf8_lossy(&text);
            let foreign = foreign.text(text);
            if let Some((error, answer)) = stand_in::<E>(foreign, &head.headers) {
                return (response(answer.clone()), Some((error, answer)));
            }
        }
        (Response::from_parts(head, body), None)
    }

    fn foreign(&self, status: StatusCode) -> Foreign<'_> {
        let foreign = Foreign::new(status).request(&self.method, &self.target);
        foreign.request_headers(&self.headers)
    }

    fn kind(&self, headers: &HeaderMap, length: Option<u64>) -> Kind {
        // What is compressed is no text.
        if headers.contains_key(CONTENT_ENCODING) {
            return Kind::Other;
        }
        let content_type = headers.get(CONTENT_TYPE);
        let says_length = headers
            .get(CONTENT_LENGTH)
            .is_some_and(|length| length != "0");
        // poem takes the body of an answer to a HEAD away, and says nothing of its length.
        let is_head = self.method == Method::HEAD && content_type.is_some();
        let content_type = content_type.map(HeaderValue::as_bytes);
        // The texts of errors have no content type.
        let text = b"text/plain".as_slice();
        let content_type = content_type.or_else(|| Some(text).filter(|_| length != Some(0)));
        Kind::of(content_type, length, says_length || is_head)
    }

    /// Fills what an error of the API left open.
    fn filled(&self, before: Response) -> Response {
        let Some(filled) = refilled(before.extensions(), &self.headers, before.headers()) else {
            return before;
        };
        let mut filled = response(filled);
        let (before, _) = before.into_parts();
        let said = std::mem::replace(filled.extensions_mut(), before.extensions);
        filled.extensions_mut().extend(said);
        filled
    }
}

/// What poem's `CatchPanic` says, unless it has a handler.
const PANIC: &str = "internal server error";

/// Whether the spec has an error that stands in for those of this status.
fn has_stand_in<E: ApiError>(status: StatusCode) -> bool {
    status.as_u16() >= 400 && E::Code::SPEC.stand_in(status.as_u16()).is_some()
}

/// The error that stands in, and its answer with the headers that were there before, where they do not
/// speak of the body.
fn stand_in<E: ApiError>(
    foreign: Foreign<'_>,
    before: &HeaderMap,
) -> Option<(E, http::Response<Bytes>)> {
    let foreign = foreign.headers(before);
    let error = foreign.into_error()?;
    let mut answer = foreign.answer_with(&error);
    keep_headers(answer.status(), before, answer.headers_mut());
    Some((error, answer))
}

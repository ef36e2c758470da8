//! A tower layer: whatever answers with an error that is not of the API, an error of the spec
//! leaves in its place.
//!
//! Extractors that cannot read a request, unknown routes, methods that are not allowed, timeouts,
//! bodies that are too large, panics that were caught: each framework answers them in a shape of its
//! own. The layer sees that a response has an error status and that no spec made it, and answers
//! with the error that the spec has for that status ([`Foreign`]).
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::layer::StandInLayer;
//!
//! // In axum: `router.layer(errors)`, behind all other layers, so that it is outside of them and
//! // sees what they answer too: a timeout's error, a caught panic's.
//! let errors = StandInLayer::<infinex::Error>::new();
//! # let _ = errors;
//! # }
//! ```
//!
//! - An answer is replaced if the spec has an error for its status, or one for its whole class
//!   (the key `error` of a status or class). Any other passes as it is, and so does one with
//!   [`Answered`] in its extensions: a spec made it.
//! - What a handler says in a body of its own passes as it is too, unless
//!   [`replace`](StandInLayer::replace) says otherwise.
//! - The status becomes that of the error; under the error of a class it stays. Headers are kept
//!   (`Allow`, `WWW-Authenticate`, `Retry-After`, those of CORS, …), but for those that describe the
//!   body that is taken away. Where the error has a header of the same name, that of the error is
//!   sent.
//! - A field that the spec has filled by a header is filled in each error, in those of the API too.
//!   One with several envelopes is written in that which the request's `Accept` prefers.
//! - Text of up to 4 KB that came with a 4xx is taken for what is wrong. Of a 5xx nothing is taken:
//!   what it says is for the log.
//! - An error of the service itself (a `tower::timeout`, say) is no response. `axum` has
//!   `HandleErrorLayer` to make one of it; `tower-http`'s layers answer with responses.

use super::replace::{Body as Kind, Verdict, stand_in};
use crate::server::headers::keep_headers;
use crate::server::{Answered, Foreign, filling_headers, refilled};
use crate::{ApiError, ErrorCode};
use bytes::Bytes;
use http::header;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, response,
};
use http_body::Body;
use http_body_util::combinators::Collect;
use http_body_util::{BodyExt, Either, Full};
use pin_project_lite::pin_project;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tower_layer::Layer;
use tower_service::Service;

stand_in! {
    /// Wraps services in [`StandIn`].
    pub struct StandInLayer<E>;
    "layer"
}

impl<E: ApiError, S> Layer<S> for StandInLayer<E> {
    type Service = StandIn<E, S>;

    fn layer(&self, inner: S) -> StandIn<E, S> {
        StandIn {
            inner,
            layer: *self,
            names: filling_headers(E::Code::SPEC).into(),
        }
    }
}

/// A service whose errors are those of the API `E`.
pub struct StandIn<E, S> {
    inner: S,
    layer: StandInLayer<E>,
    /// The headers of requests that errors need.
    names: Arc<[HeaderName]>,
}

impl<E, S: Clone> Clone for StandIn<E, S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            layer: self.layer,
            names: Arc::clone(&self.names),
        }
    }
}

impl<E, S: std::fmt::Debug> std::fmt::Debug for StandIn<E, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StandIn").field(&self.inner).finish()
    }
}

impl<E, S, B, C> Service<Request<B>> for StandIn<E, S>
where
    E: ApiError,
    S: Service<Request<B>, Response = Response<C>>,
    C: Body<Data = Bytes>,
{
    type Response = Response<Either<C, Full<Bytes>>>;
    type Error = S::Error;
    type Future = ResponseFuture<E, S::Future, C>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let mut headers = HeaderMap::new();
        for name in &*self.names {
            for value in request.headers().get_all(name) {
                _ = headers.try_append(name, value.clone());
            }
        }
        ResponseFuture {
            asked: Asked {
                method: request.method().clone(),
                target: request.uri().clone(),
                headers,
            },
            state: State::Calling {
                future: self.inner.call(request),
            },
            layer: self.layer,
        }
    }
}

pin_project! {
    /// The response of [`StandIn`].
    pub struct ResponseFuture<E, F, C>
    where
        C: Body,
    {
        asked: Asked,
        #[pin]
        state: State<F, C>,
        layer: StandInLayer<E>,
    }
}

pin_project! {
    #[project = Step]
    enum State<F, C>
    where
        C: Body,
    {
        Calling {
            #[pin]
            future: F,
        },
        // The text of an error that is not of the API.
        Reading {
            head: Option<response::Parts>,
            #[pin]
            text: Collect<C>,
        },
    }
}

impl<E, F, C, Error> Future for ResponseFuture<E, F, C>
where
    E: ApiError,
    F: Future<Output = Result<Response<C>, Error>>,
    C: Body<Data = Bytes>,
{
    type Output = Result<Response<Either<C, Full<Bytes>>>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            match this.state.as_mut().project() {
                Step::Calling { future } => {
                    let response = ready!(future.poll(context))?;
                    if response.extensions().get::<Answered>().is_some() {
                        return Poll::Ready(Ok(fill(response, &this.asked.headers)));
                    }
                    if is_left_alone::<E, C>(&response) {
                        return Poll::Ready(Ok(response.map(Either::Left)));
                    }
                    let (head, body) = response.into_parts();
                    match this.layer.replace.verdict(&kind(&head, &body)) {
                        Verdict::Leave => {}
                        Verdict::Read => {
                            let text = body.collect();
                            let head = Some(head);
                            this.state.set(State::Reading { head, text });
                            continue;
                        }
                        Verdict::Replace => {
                            let foreign = this.asked.foreign(head.status);
                            if let Some(answer) = replace::<E, C>(&head, foreign) {
                                return Poll::Ready(Ok(answer));
                            }
                        }
                    }
                    return Poll::Ready(Ok(Response::from_parts(head, Either::Left(body))));
                }
                Step::Reading { head, text } => {
                    // A body that breaks off has said nothing.
                    let text = ready!(text.poll(context)).map(|text| text.to_bytes());
                    let text = text.unwrap_or_default();
                    // A future that is polled again after its end may do as it likes.
                    let Some(head) = head.take() else {
                        return Poll::Pending;
                    };
                    let said = String::from_utf8_lossy(&text);
                    if this.layer.replace.takes(&said) {
                        let foreign = this.asked.foreign(head.status);
                        if let Some(answer) = replace::<E, C>(&head, foreign.text(said)) {
                            return Poll::Ready(Ok(answer));
                        }
                    }
                    let body = Either::Right(Full::new(text));
                    return Poll::Ready(Ok(Response::from_parts(head, body)));
                }
            }
        }
    }
}

/// What is known of the request.
struct Asked {
    method: Method,
    target: Uri,
    /// Those that errors need.
    headers: HeaderMap,
}

impl Asked {
    fn foreign(&self, status: StatusCode) -> Foreign<'_> {
        let foreign = Foreign::new(status).request(&self.method, &self.target);
        foreign.request_headers(&self.headers)
    }
}

/// Fills what an error of the API left open.
fn fill<C>(response: Response<C>, request: &HeaderMap) -> Response<Either<C, Full<Bytes>>> {
    let filled = refilled(response.extensions(), request, response.headers());
    let Some(answer) = filled else {
        return response.map(Either::Left);
    };
    let (before, _) = response.into_parts();
    let (mut head, body) = answer.into_parts();
    let said = std::mem::replace(&mut head.extensions, before.extensions);
    head.extensions.extend(said);
    Response::from_parts(head, Either::Right(Full::new(body)))
}

/// Whether a response is to be left as it is, whatever its body is.
fn is_left_alone<E: ApiError, C>(response: &Response<C>) -> bool {
    let status = response.status().as_u16();
    status < 400 || E::Code::SPEC.stand_in(status).is_none()
}

fn kind<C: Body>(head: &response::Parts, body: &C) -> Kind {
    // What is compressed is no text.
    if head.headers.contains_key(header::CONTENT_ENCODING) {
        return Kind::Other;
    }
    let content_type = head.headers.get(header::CONTENT_TYPE);
    let length = head.headers.get(header::CONTENT_LENGTH);
    Kind::of(
        content_type.map(HeaderValue::as_bytes),
        body.size_hint().exact(),
        length.is_some_and(|length| length != "0"),
    )
}

/// The answer of the error that stands in, with the headers that were there before, where they do not
/// speak of the body.
fn replace<E: ApiError, C>(
    head: &response::Parts,
    foreign: Foreign<'_>,
) -> Option<Response<Either<C, Full<Bytes>>>> {
    let mut answer = foreign.headers(&head.headers).answer::<E>()?;
    keep_headers(answer.status(), &head.headers, answer.headers_mut());
    Some(answer.map(|body| Either::Right(Full::new(body))))
}

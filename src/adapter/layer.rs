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
//! // In axum: `router.layer(errors)`, behind all other layers, so that it stands around them and
//! // sees what they answer too: a timeout's error, a caught panic's.
//! let errors = StandInLayer::<infinex::Error>::new();
//! # let _ = errors;
//! # }
//! ```
//!
//! - The status becomes that of the error. Headers are kept (`Allow`, `WWW-Authenticate`,
//!   `Retry-After`, those of CORS, …), but for those that describe the body it takes away. Where the
//!   error has a header of the same name, that of the error is sent.
//! - Text of up to 4 KB that came with a 4xx is taken for what is wrong. Of a 5xx nothing is taken:
//!   what it says is for the log.
//! - A response with [`Answered`] in its extensions is left alone, and so is one whose status the
//!   spec has no error for.
//! - An error of the service itself (a `tower::timeout`, say) is no response. `axum` has
//!   `HandleErrorLayer` to make one of it; `tower-http`'s layers answer with responses.

use super::headers::keep_headers;
use crate::ApiError;
use crate::server::{Answered, Foreign};
use bytes::Bytes;
use http::header;
use http::{HeaderMap, Method, Request, Response, Uri, response};
use http_body::Body;
use http_body_util::combinators::Collect;
use http_body_util::{BodyExt, Either, Full};
use pin_project_lite::pin_project;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tower_layer::Layer;
use tower_service::Service;

/// As much of a text is taken for what is wrong. Extractors say less.
const TEXT_LIMIT: u64 = 4096;

/// Wraps services in [`StandIn`].
pub struct StandInLayer<E>(PhantomData<fn() -> E>);

impl<E> StandInLayer<E> {
    /// A layer that answers with errors of the API `E`.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<E> Default for StandInLayer<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> Clone for StandInLayer<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for StandInLayer<E> {}

impl<E> std::fmt::Debug for StandInLayer<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StandInLayer")
    }
}

impl<E, S> Layer<S> for StandInLayer<E> {
    type Service = StandIn<E, S>;

    fn layer(&self, inner: S) -> StandIn<E, S> {
        StandIn {
            inner,
            api: PhantomData,
        }
    }
}

/// A service whose errors are those of the API `E`.
pub struct StandIn<E, S> {
    inner: S,
    api: PhantomData<fn() -> E>,
}

impl<E, S: Clone> Clone for StandIn<E, S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            api: PhantomData,
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
        ResponseFuture {
            method: request.method().clone(),
            target: request.uri().clone(),
            state: State::Calling {
                future: self.inner.call(request),
            },
            api: PhantomData,
        }
    }
}

pin_project! {
    /// The response of [`StandIn`].
    pub struct ResponseFuture<E, F, C>
    where
        C: Body,
    {
        method: Method,
        target: Uri,
        #[pin]
        state: State<F, C>,
        api: PhantomData<fn() -> E>,
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
                    if is_of_api(&response) {
                        return Poll::Ready(Ok(response.map(Either::Left)));
                    }
                    let (head, body) = response.into_parts();
                    if has_short_text(&head, &body) {
                        let text = body.collect();
                        let head = Some(head);
                        this.state.set(State::Reading { head, text });
                        continue;
                    }
                    let foreign = Foreign::new(head.status).request(this.method, this.target);
                    return Poll::Ready(Ok(match foreign.headers(&head.headers).answer::<E>() {
                        Some(answer) => replace(&head.headers, answer),
                        None => Response::from_parts(head, Either::Left(body)),
                    }));
                }
                Step::Reading { head, text } => {
                    // A body that breaks off has said nothing.
                    let text = ready!(text.poll(context)).map(|text| text.to_bytes());
                    let text = text.unwrap_or_default();
                    // A future that is polled again after its end may do as it likes.
                    let Some(head) = head.take() else {
                        return Poll::Pending;
                    };
                    let foreign = Foreign::new(head.status).request(this.method, this.target);
                    let foreign = foreign.headers(&head.headers);
                    let answer = foreign.text(String::from_utf8_lossy(&text)).answer::<E>();
                    return Poll::Ready(Ok(match answer {
                        Some(answer) => replace(&head.headers, answer),
                        None => Response::from_parts(head, Either::Right(Full::new(text))),
                    }));
                }
            }
        }
    }
}

/// Whether a response is to be left as it is.
fn is_of_api<C>(response: &Response<C>) -> bool {
    response.status().as_u16() < 400 || response.extensions().get::<Answered>().is_some()
}

/// Whether a body is text that may say what is wrong, all of it there and short.
fn has_short_text<C: Body>(head: &response::Parts, body: &C) -> bool {
    let content_type = head.headers.get(header::CONTENT_TYPE);
    let is_text = content_type.is_some_and(|value| value.as_bytes().starts_with(b"text/plain"));
    let length = body.size_hint().exact();
    is_text && length.is_some_and(|length| length <= TEXT_LIMIT)
}

/// The answer with the headers that were there before, where they do not speak of the body.
fn replace<C>(before: &HeaderMap, mut answer: Response<Bytes>) -> Response<Either<C, Full<Bytes>>> {
    keep_headers(before, answer.headers_mut());
    answer.map(|body| Either::Right(Full::new(body)))
}

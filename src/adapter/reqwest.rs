//! reqwest: `response.check::<Error>()`.
//!
//! ```no_run
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::reqwest::Check;
//! use errspec::{Advice, Call, CheckError};
//!
//! # async fn call(http: reqwest::Client) -> Result<(), reqwest::Error> {
//! let answer = http.post("http://localhost/withdrawals").send().await?;
//! match answer.check::<infinex::Error>().await {
//!     Ok(ok) => println!("{}", ok.text().await?),
//!     Err(CheckError::Api(failure)) => match failure.advice(&Call::new(http::Method::POST)) {
//!         Advice::Verify => println!("look the withdrawal up before trying again"),
//!         Advice::RetryAfter(delay) => println!("again in {delay:?}"),
//!         _ => println!("{failure}"),
//!     },
//!     Err(CheckError::Transport(error)) => return Err(error),
//! }
//! # Ok(()) }
//! # }
//! ```
//!
//! A request that got no answer has a verdict too. [`CheckError::advice`] and
//! [`CheckError::outcome`] give it for both: a refused connection was not carried out, and a
//! connection that broke after the request went out leaves the outcome unknown.
//!
//! It is not for `wasm32-unknown-unknown`, where reqwest is another client under the same name:
//! there [`Failure::read`](crate::Failure::read) takes what that client brings.

use crate::adapter::http_body::failure_of;
use crate::adapter::hyper::was_never_sent;
use crate::adapter::peeked::{End, Peeked};
use crate::client::{BODY_LIMIT, may_be_error};
use crate::{
    ApiError, Backoff, Call, CheckError, ErrorCode, ErrorSet, Outcome, Retry, TransportError,
};
use bytes::Bytes;
use reqwest::{Body, Response, ResponseBuilderExt, Url};

/// Tells errors of an API from successes.
pub trait Check: Sized + Send {
    /// Hands a success back, and makes a [`Failure`](crate::Failure) of an error.
    ///
    /// `S` is an API's `Error`, or the enum of an operation: the failure is the API's in both
    /// cases, and [`Failure::narrow`](crate::Failure::narrow) makes it the operation's. An error's body is read up to
    /// [`BODY_LIMIT`]. One that breaks off is a failure too, with what came of it. Of a success
    /// nothing is read, unless the spec has errors under its very status (200 with `ok: false`):
    /// then its beginning is looked at and put back.
    ///
    /// Reading the body is part of the request, and ends when the request's timeout does.
    ///
    /// # Errors
    ///
    /// [`CheckError::Api`] if the answer is an error, [`CheckError::Transport`] if what may be a
    /// success broke off.
    fn check<S: ErrorSet>(
        self,
    ) -> impl Future<Output = Result<Response, CheckError<S::Api, reqwest::Error>>> + Send {
        self.check_with_limit::<S>(BODY_LIMIT)
    }

    /// The same with another limit, in bytes.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    fn check_with_limit<S: ErrorSet>(
        self,
        limit: usize,
    ) -> impl Future<Output = Result<Response, CheckError<S::Api, reqwest::Error>>> + Send;
}

impl Check for Response {
    async fn check_with_limit<S: ErrorSet>(
        self,
        limit: usize,
    ) -> Result<Response, CheckError<S::Api, reqwest::Error>> {
        if !may_be_error(<S::Api as ApiError>::Code::SPEC, self.status()) {
            return Ok(self);
        }
        let url = self.url().clone();
        let mut answer = http::Response::<Body>::from(self).map(Peeked::new);
        let (body, end) = answer.body_mut().peek(limit).await;
        if let Some(failure) = failure_of(&answer, &body, end) {
            return Err(CheckError::Api(failure));
        }
        match answer.body_mut().take_error() {
            Some(error) => Err(CheckError::Transport(error)),
            None => Ok(put_back(answer, &body, end, url)),
        }
    }
}

/// The answer as it was before its beginning was read.
pub(crate) fn put_back(
    answer: http::Response<Peeked<Body>>,
    body: &Bytes,
    end: End,
    url: Url,
) -> Response {
    let answer = answer.map(|peeked| match end {
        End::Whole => Body::from(body.clone()),
        End::More | End::Broken => Body::wrap(peeked),
    });
    with_url(answer, url).into()
}

impl<E: ApiError> From<reqwest::Error> for CheckError<E, reqwest::Error> {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

/// Notes the URL of an answer, which the way through `http` has lost.
pub(crate) fn with_url<B>(mut answer: http::Response<B>, url: Url) -> http::Response<B> {
    if let Ok(noted) = http::Response::builder().url(url).body(()) {
        let (parts, ()) = noted.into_parts();
        answer.extensions_mut().extend(parts.extensions);
    }
    answer
}

impl TransportError for reqwest::Error {
    /// `Failed` where no connection came about or the request never left. A status that
    /// `error_for_status` made an error of means what it means without a spec. All else is
    /// `Unknown`.
    fn outcome(&self) -> Outcome {
        if let Some(status) = self.status() {
            return Outcome::of_status(status.as_u16());
        }
        if self.is_builder() || self.is_connect() || was_never_sent(self) {
            Outcome::Failed
        } else {
            Outcome::Unknown
        }
    }

    /// `Never` for a request that could not be built, and for redirections without end.
    fn retry(&self) -> Retry<'static> {
        match self.status() {
            Some(status) => Retry::of_status(status.as_u16()),
            None if self.is_builder() || self.is_redirect() => Retry::Never,
            None => Retry::Backoff(Backoff::DEFAULT),
        }
    }
}

impl From<&reqwest::Request> for Call {
    /// Takes the method, and the header `Idempotency-Key` for what its name says.
    fn from(request: &reqwest::Request) -> Self {
        Self::new(request.method().clone())
            .idempotency_key(request.headers().contains_key("idempotency-key"))
    }
}

//! The crate `http`: `response.check::<Error>()` on a response with any body that streams, such as
//! those of hyper, axum and the services of tower.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::http_body::Check;
//! use errspec::{Advice, Call, CheckError};
//! use http::{Method, Response};
//! use http_body::Body;
//!
//! async fn withdraw<B: Body<Error: std::fmt::Debug> + Send>(answer: Response<B>)
//! where
//!     B::Data: Send,
//!     B::Error: Send,
//! {
//!     match answer.check::<infinex::Error>().await {
//!         Ok(answer) => println!("done: {}", answer.status()),
//!         Err(CheckError::Api(failure)) => match failure.advice(&Call::new(Method::POST)) {
//!             Advice::Verify => println!("look the withdrawal up before trying again"),
//!             advice => println!("{failure}: {advice}"),
//!         },
//!         Err(CheckError::Transport(error)) => println!("the answer broke off: {error:?}"),
//!     }
//! }
//! # }
//! ```
//!
//! A body that is in memory already needs none of this: [`Failure::check`] reads it.

use crate::adapter::peeked::End;
use crate::client::{BODY_LIMIT, may_be_error};
use crate::server::reason_phrase;
use crate::{ApiError, CheckError, ErrorCode, ErrorSet, Failure};
use bytes::Bytes;
use http::Response;
use http_body::Body;

pub use crate::adapter::peeked::Peeked;

/// What a check returns: a success whose body is whole, or what went wrong.
pub type Checked<S, B> =
    Result<Response<Peeked<B>>, CheckError<<S as ErrorSet>::Api, <B as Body>::Error>>;

/// Tells errors of an API from successes.
pub trait Check<B: Body>: Sized + Send {
    /// Hands a success back, and makes a [`Failure`] of an error.
    ///
    /// `S` is an API's `Error`, or the enum of an operation: the failure is the API's in both
    /// cases, and [`Failure::narrow`] makes it the operation's. An error's body is read up to
    /// [`BODY_LIMIT`]. One that breaks off is a failure too, with what came of it. Of a success
    /// nothing is read, unless the spec has errors under its very status (200 with `ok: false`):
    /// then its beginning is looked at and put back.
    ///
    /// How long reading may take is up to the body: it waits no longer than the body does.
    ///
    /// # Errors
    ///
    /// [`CheckError::Api`] if the answer is an error, [`CheckError::Transport`] if what may be a
    /// success broke off.
    fn check<S: ErrorSet>(self) -> impl Future<Output = Checked<S, B>> + Send {
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
    ) -> impl Future<Output = Checked<S, B>> + Send;
}

impl<B: Body + Send> Check<B> for Response<B>
where
    B::Data: Send,
    B::Error: Send,
{
    async fn check_with_limit<S: ErrorSet>(self, limit: usize) -> Checked<S, B> {
        let mut answer = self.map(Peeked::new);
        if !may_be_error(<S::Api as ApiError>::Code::SPEC, answer.status()) {
            return Ok(answer);
        }
        let (body, end) = answer.body_mut().peek(limit).await;
        if let Some(failure) = failure_of(&answer, &body, end) {
            return Err(CheckError::Api(failure));
        }
        match answer.body_mut().take_error() {
            Some(error) => Err(CheckError::Transport(error)),
            None => Ok(answer),
        }
    }
}

/// The failure in the beginning of an answer, if it is an error.
pub(crate) fn failure_of<E: ApiError, B>(
    answer: &Response<B>,
    body: &Bytes,
    end: End,
) -> Option<Failure<E>> {
    let reason = reason_phrase(answer.extensions());
    let (status, headers) = (answer.status(), answer.headers());
    Failure::read_parts(status, headers, reason, body, end != End::Whole)
}

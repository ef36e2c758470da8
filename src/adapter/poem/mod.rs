//! poem: an API's error is a response, and turns into a `poem::Error`.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! // A handler may return its error as it is, or as a `poem::Error` among others.
//! async fn withdraw() -> Result<&'static str, infinex::Error> {
//!     Err(infinex::Error::not_found("/accounts/7"))
//! }
//!
//! async fn handler() -> poem::Result<&'static str> {
//!     Ok(withdraw().await?)
//! }
//! # let _ = handler;
//! # }
//! ```
//!
//! An envelope's reason phrase goes out on HTTP/1.1, by `hyper::ext::ReasonPhrase`. What a handler
//! returns in `Err` goes through poem's middlewares as a `poem::Error`, in which [`kept`] finds the
//! API's. There as in the response, `data::<Answered>()` tells which error it is.
//!
//! The middleware [`StandIn`] makes errors of the spec of what poem answers by itself: extractors that
//! cannot read a request, unknown routes, panics that were caught. It also fills what poem tells no
//! response of its request: the fields that the spec has filled by a header
//! (`fill: { header: x-request-id }`).
//!
//! An API's error is no [`ResponseError`] itself: [`poem::Error::into_response`] drops the
//! extensions of a `ResponseError`'s response, and with them the reason phrase. Those that are set
//! on the `poem::Error` stay.

mod own;
mod stand_in;

pub use stand_in::{StandIn, StandInEndpoint};

use crate::server::{Answered, Unfilled, answer, answer_all};
use crate::{ApiError, Errors};
use bytes::Bytes;
use poem::error::ResponseError;
use poem::{IntoResponse, Response, ResponseParts};
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The response for `error` in the API's wire format.
pub fn into_response<E: ApiError>(error: &E) -> Response {
    response(answer(error))
}

/// The error of poem's own that keeps `error` and is answered with its status.
pub fn into_error<E: ApiError>(error: E) -> poem::Error {
    let said = answer(&error);
    keep(error, said)
}

/// The error of poem's own that keeps `error`, and is answered with what it says.
fn keep<E: ApiError>(error: E, said: http::Response<Bytes>) -> poem::Error {
    let extensions = said.extensions().clone();
    let said = Mutex::new(said);
    with_extensions(poem::Error::from(Kept { error, said }), &extensions)
}

/// The API's error in one of poem's own, be it that of a handler or one that [`StandIn`] has put in a
/// foreign one's place.
pub fn kept<E: ApiError>(error: &poem::Error) -> Option<&E> {
    let kept = error.downcast_ref::<Kept<E>>()?;
    Some(&kept.error)
}

/// Has an error of poem's own keep what is in the extensions of a response: poem drops these otherwise.
fn with_extensions(mut error: poem::Error, extensions: &http::Extensions) -> poem::Error {
    carry::<Answered>(extensions, &mut error);
    carry::<Unfilled>(extensions, &mut error);
    carry::<hyper::ext::ReasonPhrase>(extensions, &mut error);
    error
}

/// The error of poem's own that is this response.
fn of_response(response: Response) -> poem::Error {
    let extensions = response.extensions().clone();
    with_extensions(poem::Error::from_response(response), &extensions)
}

fn carry<T: Clone + Send + Sync + 'static>(extensions: &http::Extensions, to: &mut poem::Error) {
    if let Some(extension) = extensions.get::<T>() {
        to.set_data(extension.clone());
    }
}

fn response(said: http::Response<Bytes>) -> Response {
    let (head, body) = said.into_parts();
    let head = ResponseParts {
        status: head.status,
        version: head.version,
        headers: head.headers,
        extensions: head.extensions,
    };
    Response::from_parts(head, body.into())
}

/// An API's error and the response to it, inside of poem's.
struct Kept<E> {
    error: E,
    /// A middleware completes it, where poem has handed the error on.
    said: Mutex<http::Response<Bytes>>,
}

impl<E> Kept<E> {
    fn said(&self) -> http::Response<Bytes> {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.clone()
    }

    /// Says something else from now on.
    fn say(&self, response: http::Response<Bytes>) {
        *self.said.lock().unwrap_or_else(PoisonError::into_inner) = response;
    }
}

impl<E: ApiError> ResponseError for Kept<E> {
    fn status(&self) -> http::StatusCode {
        self.said().status()
    }

    fn as_response(&self) -> Response {
        response(self.said())
    }
}

impl<E: ApiError> fmt::Display for Kept<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<E: ApiError> fmt::Debug for Kept<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl<E: ApiError> Error for Kept<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

impl<E: ApiError> IntoResponse for Errors<E> {
    fn into_response(self) -> Response {
        response(answer_all(&self))
    }
}

impl<E: ApiError> From<Errors<E>> for poem::Error {
    fn from(errors: Errors<E>) -> Self {
        of_response(errors.into_response())
    }
}

/// Implements `IntoResponse`, and `From` for poem's error, for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($Error:ident) => {
        impl $crate::__private::poem::IntoResponse for $Error {
            fn into_response(self) -> $crate::__private::poem::Response {
                $crate::adapter::poem::into_response(&self)
            }
        }

        impl ::core::convert::From<$Error> for $crate::__private::poem::Error {
            fn from(error: $Error) -> Self {
                $crate::adapter::poem::into_error(error)
            }
        }
    };
    ([$($parameters:tt)*] [$Own:ty] [$(where $($bounds:tt)*)?], $Error:ty) => {
        impl<$($parameters)*> $crate::__private::poem::IntoResponse for $Own
        where
            // A response is made on any thread.
            $Own: ::core::marker::Send,
            $($($bounds)*)?
        {
            fn into_response(self) -> $crate::__private::poem::Response {
                let error = <$Error as ::core::convert::From<Self>>::from(self);
                $crate::adapter::poem::into_response(&error)
            }
        }

        impl<$($parameters)*> ::core::convert::From<$Own> for $crate::__private::poem::Error
        $(where $($bounds)*)?
        {
            fn from(error: $Own) -> Self {
                let error = <$Error as ::core::convert::From<$Own>>::from(error);
                $crate::adapter::poem::into_error(error)
            }
        }
    };
}

//! poem: an API's error is a `ResponseError` and a response.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! // A handler may return its error as it is, or as a `poem::Error` among others.
//! async fn withdraw() -> Result<&'static str, infinex::Error> {
//!     Err(infinex::Error::network_mismatch("TRON", "BTC"))
//! }
//!
//! async fn handler() -> poem::Result<&'static str> {
//!     Ok(withdraw().await?)
//! }
//! # let _ = handler;
//! # }
//! ```
//!
//! An error that a handler returns in `Err` goes through poem's middlewares as a `poem::Error`,
//! where `downcast_ref::<infinex::Error>()` finds it. The response has
//! [`Answered`](crate::server::Answered) in its extensions (`response.data::<Answered>()`). An
//! envelope's reason phrase goes out on HTTP/1.1, by `hyper::ext::ReasonPhrase`.

use crate::ApiError;
use poem::{Response, ResponseParts};

/// The response that says `error` in the API's wire format.
pub fn into_response<E: ApiError>(error: &E) -> Response {
    let (head, body) = crate::server::answer(error).into_parts();
    let head = ResponseParts {
        status: head.status,
        version: head.version,
        headers: head.headers,
        extensions: head.extensions,
    };
    Response::from_parts(head, body.into())
}

/// Implements `ResponseError` and `IntoResponse` for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __poem {
    ($Error:ident) => {
        impl $crate::__private::poem::error::ResponseError for $Error {
            fn status(&self) -> $crate::__private::http::StatusCode {
                $crate::ApiError::status(self)
            }

            fn as_response(&self) -> $crate::__private::poem::Response {
                $crate::adapter::poem::into_response(self)
            }
        }

        $crate::__poem!(@response $Error);
    };
    ($Operation:ident, $Error:ident) => {
        impl $crate::__private::poem::error::ResponseError for $Operation {
            fn status(&self) -> $crate::__private::http::StatusCode {
                let error =
                    <$Error as ::core::convert::From<Self>>::from(::core::clone::Clone::clone(self));
                $crate::ApiError::status(&error)
            }

            fn as_response(&self) -> $crate::__private::poem::Response {
                let error =
                    <$Error as ::core::convert::From<Self>>::from(::core::clone::Clone::clone(self));
                $crate::adapter::poem::into_response(&error)
            }
        }

        $crate::__poem!(@response $Operation);
    };
    (@response $Error:ident) => {
        impl $crate::__private::poem::IntoResponse for $Error {
            fn into_response(self) -> $crate::__private::poem::Response {
                $crate::__private::poem::error::ResponseError::as_response(&self)
            }
        }
    };
}

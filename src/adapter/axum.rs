//! axum: an API's error is a response.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! async fn withdraw() -> Result<&'static str, infinex::Error> {
//!     Err(infinex::Error::not_found("/accounts/7"))
//! }
//! # }
//! ```
//!
//! An envelope's reason phrase goes out on HTTP/1.1, by `hyper::ext::ReasonPhrase`. A layer finds
//! [`Answered`](crate::server::Answered) in the extensions of the response:
//!
//! ```
//! use axum_core::response::Response;
//! use errspec::server::Answered;
//!
//! // As a layer: `router.layer(axum::middleware::map_response(count))`.
//! async fn count(response: Response) -> Response {
//!     if let Some(answered) = response.extensions().get::<Answered>() {
//!         println!("{} {}", answered.spec().api, answered.error().name);
//!     }
//!     response
//! }
//! ```

use crate::server::answer_all;
use crate::{ApiError, Errors};
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

/// The response for `error` in the API's wire format.
pub fn into_response<E: ApiError>(error: &E) -> Response {
    crate::server::answer(error).map(|body| match body.is_empty() {
        // It needs no box.
        true => Body::empty(),
        false => Body::from(body),
    })
}

impl<E: ApiError> IntoResponse for Errors<E> {
    fn into_response(self) -> Response {
        answer_all(&self).map(Body::from)
    }
}

/// Implements `IntoResponse` for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($Error:ident) => {
        impl $crate::__private::axum_core::response::IntoResponse for $Error {
            fn into_response(self) -> $crate::__private::axum_core::response::Response {
                $crate::adapter::axum::into_response(&self)
            }
        }
    };
    ([$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*], $Error:ty) => {
        impl<$($parameters)*> $crate::__private::axum_core::response::IntoResponse for $Own
        $($bounds)*
        {
            fn into_response(self) -> $crate::__private::axum_core::response::Response {
                let error = <$Error as ::core::convert::From<Self>>::from(self);
                $crate::adapter::axum::into_response(&error)
            }
        }
    };
}

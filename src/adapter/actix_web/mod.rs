//! actix-web: an API's error is a `ResponseError` and a `Responder`.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use actix_web::{App, HttpResponse, web};
//!
//! async fn withdraw() -> Result<HttpResponse, infinex::Error> {
//!     Err(infinex::Error::not_found("/accounts/7"))
//! }
//!
//! // A handler may also return an error alone.
//! async fn no_such_path(request: actix_web::HttpRequest) -> infinex::Error {
//!     infinex::Error::not_found(request.path())
//! }
//!
//! let app = App::new()
//!     .route("/withdrawals", web::post().to(withdraw))
//!     .default_service(web::to(no_such_path));
//! # let _ = app;
//! # }
//! ```
//!
//! [`StandIn`] makes errors of the spec of what actix-web answers by itself: extractors that cannot
//! read a request, unknown routes, bodies that are too large.
//!
//! A middleware finds [`Answered`] in the response's extensions, and the error itself by
//! [`HttpResponse::error`] and [`kept::<infinex::Error>`](kept). actix-web's `Logger` writes the
//! `Debug` of that error to the log at the level `debug`, private fields and cause included; nothing
//! of it goes to the client.
//!
//! # What actix-web cannot do
//!
//! It sends no reason phrase that is made at run time: [`ResponseHead::reason`] is a
//! `&'static str`. An envelope's reason phrase is left out, and the status line has the phrase that
//! is registered for the status. An API that has the same in a header loses nothing.
//!
//! [`ResponseHead::reason`]: https://docs.rs/actix-http/3/actix_http/struct.ResponseHead.html#structfield.reason

mod own;
mod stand_in;

pub use stand_in::{StandIn, StandInService, kept};

use crate::server::{Answered, Unfilled, answer, answer_all};
use crate::{ApiError, Errors};
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
use bytes::Bytes;

/// The response for `error` in the API's wire format.
pub fn error_response<E: ApiError>(error: &E) -> HttpResponse {
    http_response(&answer(error))
}

/// The same response in actix-web's types.
fn http_response(answer: &http::Response<Bytes>) -> HttpResponse {
    let status = StatusCode::from_u16(answer.status().as_u16());
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // No content type but the envelope's: actix-web adds none to a body that is set this way.
    let mut response = HttpResponse::with_body(status, BoxBody::new(answer.body().clone()));
    // actix-web depends on version 0.2 of the crate `http`, whose types are others by name alone.
    for (name, value) in answer.headers() {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            response.headers_mut().append(name, value);
        }
    }
    if let Some(answered) = answer.extensions().get::<Answered>() {
        response.extensions_mut().insert(*answered);
    }
    if let Some(unfilled) = answer.extensions().get::<Unfilled>() {
        response.extensions_mut().insert(unfilled.clone());
    }
    response
}

/// The status that `error` is answered with, as actix-web's type.
pub fn status_code<E: ApiError>(error: &E) -> StatusCode {
    StatusCode::from_u16(error.status().as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl<E: ApiError> ResponseError for Errors<E> {
    fn status_code(&self) -> StatusCode {
        let status = StatusCode::from_u16(self.status().as_u16());
        status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        http_response(&answer_all(self))
    }
}

impl<E: ApiError> Responder for Errors<E> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::from_error(self)
    }
}

/// Implements `ResponseError` and `Responder` for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __actix_web {
    ($Error:ident) => {
        impl $crate::__private::actix_web::ResponseError for $Error {
            fn status_code(&self) -> $crate::__private::actix_web::http::StatusCode {
                $crate::adapter::actix_web::status_code(self)
            }

            fn error_response(&self) -> $crate::__private::actix_web::HttpResponse {
                $crate::adapter::actix_web::error_response(self)
            }
        }

        $crate::__actix_web!(@responder [] [$Error] []);
    };
    ([$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*], $Error:ty) => {
        impl<$($parameters)*> ::core::convert::From<$Own> for $crate::__private::actix_web::Error
        $($bounds)*
        {
            fn from(error: $Own) -> Self {
                let error = <$Error as ::core::convert::From<$Own>>::from(error);
                ::core::convert::Into::into(error)
            }
        }

        $crate::__actix_web!(@responder [$($parameters)*] [$Own] [$($bounds)*]);
    };
    (@responder [$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*]) => {
        impl<$($parameters)*> $crate::__private::actix_web::Responder for $Own
        $($bounds)*
        {
            type Body = $crate::__private::actix_web::body::BoxBody;

            fn respond_to(
                self,
                _: &$crate::__private::actix_web::HttpRequest,
            ) -> $crate::__private::actix_web::HttpResponse {
                $crate::__private::actix_web::HttpResponse::from_error(self)
            }
        }
    };
}

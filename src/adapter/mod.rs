//! Frameworks, HTTP clients and retry libraries: one file each, each behind the feature of its name.
//!
//! | feature of a server | an `Error`, an operation's enum, or a type with the derive is … | reason phrase |
//! | --- | --- | --- |
//! | `actix-web` | `Responder`, `Into<actix_web::Error>` of actix-web 4 | that of the status |
//! | `axum` | `IntoResponse` of axum 0.8 | as the spec says |
//! | `poem` | `IntoResponse`, `Into<poem::Error>` of poem 3 | as the spec says |
//! | `rocket` | `Responder` of Rocket 0.5 | that of the status |
//! | none | [`Into<http::Response<B>>`](http::Response) for every body made of `Bytes` | as the spec says, with `hyper` |
//! | `layer` | in place of errors that are not of the API, in all that speak tower | |
//!
//! Status, headers and body are the same everywhere, to the byte. In place of errors that are not of the
//! API the spec's answer by the layer, which axum and services of hyper and tower have, and by `StandIn` of
//! actix-web, poem and Rocket; what is replaced, and what is left alone, is the same too. These also fill what
//! the spec has filled by a header, which on Rocket needs no `StandIn`.
//!
//! | feature beside that of a framework | what it does |
//! | --- | --- |
//! | `validator`, `garde` | what validator 0.21 and garde 0.23 find wrong fills the fields of an error |
//! | `utoipa` | an `Error` or an operation's enum is an `IntoResponses` of utoipa 5: OpenAPI has each error |
//!
//! | feature of a client | what it does |
//! | --- | --- |
//! | `reqwest` | `response.check::<Error>()` on a response of reqwest 0.13; verdicts on requests without an answer |
//! | `reqwest-blocking` | the same without `async` |
//! | `ureq` | the same for ureq 3 |
//! | `http-body` | the same for `http::Response` with any body that streams |
//! | `hyper`, `hyper-util` | verdicts on the errors of their clients; the reason phrase of HTTP/1.1 |
//! | `tower` | a policy for `tower::retry` of tower 0.5 |
//! | `reqwest-retry` | a middleware and a strategy for reqwest-retry 0.9 |
//! | `backon` | what `when` and `adjust` of backon 1 ask for |
//!
//! The last three repeat a request only where [`CheckError::advice`](crate::CheckError::advice) says
//! so, within [`RetryLimits`](crate::RetryLimits).
//!
//! # Without a framework
//!
//! A service on hyper or tower has `http::Response`, and an error turns into one by `into()`. With
//! the feature `hyper` its reason phrase goes out too. HTTP/2 and HTTP/3 have none (RFC 9113
//! section 8.3.2): hyper leaves it out there.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! # type Full = bytes::Bytes;
//! use std::convert::Infallible;
//!
//! // `Full` is that of http-body-util, or any other body that is made of `Bytes`.
//! async fn serve(request: http::Request<()>) -> Result<http::Response<Full>, Infallible> {
//!     Ok(withdraw(request).unwrap_or_else(Into::into))
//! }
//!
//! fn withdraw(request: http::Request<()>) -> Result<http::Response<Full>, infinex::Error> {
//!     Err(infinex::Error::not_found(request.uri().path()))
//! }
//! # }
//! ```
//!
//! # How it works
//!
//! Generated code ends in one call of `__adapters!`, which is defined here for each feature on and
//! off. So it names no framework, and turning a feature on needs no new generation.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "backon")]
pub mod backon;
#[cfg(feature = "garde")]
pub mod garde;
#[cfg(feature = "http-body")]
pub mod http_body;
#[cfg(feature = "hyper")]
pub mod hyper;
#[cfg(feature = "hyper-util")]
pub mod hyper_util;
#[cfg(feature = "layer")]
pub mod layer;
#[cfg(feature = "http-body")]
mod peeked;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(any(feature = "reqwest-blocking", feature = "ureq"))]
mod reader;
#[cfg(any(
    feature = "actix-web",
    feature = "layer",
    feature = "poem",
    feature = "rocket"
))]
mod replace;
#[cfg(feature = "reqwest")]
pub mod reqwest;
#[cfg(feature = "reqwest-blocking")]
pub mod reqwest_blocking;
#[cfg(feature = "reqwest-retry")]
pub mod reqwest_retry;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "ureq")]
pub mod ureq;
#[cfg(feature = "utoipa")]
pub mod utoipa;
#[cfg(feature = "validator")]
pub mod validator;
#[cfg(any(feature = "garde", feature = "validator"))]
mod violation;

#[cfg(any(
    feature = "actix-web",
    feature = "layer",
    feature = "poem",
    feature = "rocket"
))]
pub use replace::Replace;
#[cfg(any(feature = "garde", feature = "validator"))]
pub use violation::Violation;

/// The error as that of an HTTP client, if it is one of a client that is known here.
pub(crate) fn transport_error<'e>(
    error: &'e (dyn std::error::Error + 'static),
) -> Option<&'e dyn crate::TransportError> {
    #[cfg(feature = "reqwest")]
    if let Some(error) = error.downcast_ref::<::reqwest::Error>() {
        return Some(error);
    }
    #[cfg(feature = "hyper-util")]
    if let Some(error) = error.downcast_ref::<::hyper_util::client::legacy::Error>() {
        return Some(error);
    }
    #[cfg(feature = "hyper")]
    if let Some(error) = error.downcast_ref::<::hyper::Error>() {
        return Some(error);
    }
    #[cfg(feature = "ureq")]
    if let Some(error) = error.downcast_ref::<::ureq::Error>() {
        return Some(error);
    }
    let _ = error;
    None
}

/// Implements each enabled framework's traits for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __adapters {
    ($Error:ident) => {
        $crate::__actix_web!($Error);
        $crate::__axum!($Error);
        $crate::__poem!($Error);
        $crate::__rocket!($Error);
        $crate::__utoipa!($Error);
    };
}

/// Implements each enabled framework's traits for a type that becomes an API's error by `From`:
/// the enum of an operation, or a type that derives `IntoApiError`. The brackets hold the parameters
/// of its impls, the type, and its `where` clause.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_adapters {
    ([$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*], $Error:ty) => {
        $crate::__actix_web!([$($parameters)*] [$Own] [$($bounds)*], $Error);
        $crate::__axum!([$($parameters)*] [$Own] [$($bounds)*], $Error);
        $crate::__poem!([$($parameters)*] [$Own] [$($bounds)*], $Error);
        $crate::__rocket!([$($parameters)*] [$Own] [$($bounds)*], $Error);

        impl<$($parameters)*> ::core::convert::From<$Own> for $crate::Errors<$Error>
        $($bounds)*
        {
            fn from(error: $Own) -> Self {
                Self::new(::core::convert::Into::into(error))
            }
        }
    };
}

/// Implements the traits of documents, for the enum of an operation alone: it lists its errors.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_documents {
    ($Operation:ident, $Error:ident) => {
        $crate::__utoipa!($Operation, $Error);
    };
}

#[doc(hidden)]
#[cfg(not(feature = "actix-web"))]
#[macro_export]
macro_rules! __actix_web {
    ($($anything:tt)*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "axum"))]
#[macro_export]
macro_rules! __axum {
    ($($anything:tt)*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "poem"))]
#[macro_export]
macro_rules! __poem {
    ($($anything:tt)*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "rocket"))]
#[macro_export]
macro_rules! __rocket {
    ($($anything:tt)*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "utoipa"))]
#[macro_export]
macro_rules! __utoipa {
    ($($anything:tt)*) => {};
}

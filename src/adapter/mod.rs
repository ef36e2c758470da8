//! Frameworks: one file each, each behind the feature of its name.
//!
//! | feature | an `Error`, and the enum of an operation, is … | reason phrase |
//! | --- | --- | --- |
//! | `actix-web` | `ResponseError`, `Responder` of actix-web 4 | that of the status |
//! | `axum` | `IntoResponse` of axum 0.8 | as the spec says |
//! | `poem` | `IntoResponse`, `Into<poem::Error>` of poem 3 | as the spec says |
//! | `rocket` | `Responder` of Rocket 0.5 | that of the status |
//! | none | [`Into<http::Response<B>>`](http::Response) for every body made of `Bytes` | as the spec says, with `hyper` |
//! | `reqwest` | what `response.check()` finds in an answer | read, where there is one |
//!
//! Status, headers and body are the same everywhere, to the byte.
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
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "reqwest")]
pub mod reqwest;
#[cfg(feature = "rocket")]
pub mod rocket;

/// Implements each enabled framework's traits for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __adapters {
    ($Error:ident) => {
        $crate::__actix_web!($Error);
        $crate::__axum!($Error);
        $crate::__poem!($Error);
        $crate::__rocket!($Error);
    };
}

/// Implements each enabled framework's traits for the enum of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __operation_adapters {
    ($Operation:ident, $Error:ident) => {
        $crate::__actix_web!($Operation, $Error);
        $crate::__axum!($Operation, $Error);
        $crate::__poem!($Operation, $Error);
        $crate::__rocket!($Operation, $Error);
    };
}

#[doc(hidden)]
#[cfg(not(feature = "actix-web"))]
#[macro_export]
macro_rules! __actix_web {
    ($($name:ident),*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "axum"))]
#[macro_export]
macro_rules! __axum {
    ($($name:ident),*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "poem"))]
#[macro_export]
macro_rules! __poem {
    ($($name:ident),*) => {};
}

#[doc(hidden)]
#[cfg(not(feature = "rocket"))]
#[macro_export]
macro_rules! __rocket {
    ($($name:ident),*) => {};
}

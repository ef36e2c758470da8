//! What generated code needs at run time, for servers and clients of an HTTP API with an error spec.
//!
//! A spec is one YAML file with everything that an API promises about its failures: statuses,
//! error codes, messages, the shape of an error on the wire, and what a caller should do about it.
//! From it errspec makes a module with a [`Code`](ErrorCode) enum, an [`Error`](ApiError) enum and
//! a `Status` enum, by `#[errspec::spec("specs/shop.yaml")]` or by a build script and
//! [`include_spec!`]. This crate is the part that is the same for every spec: it holds no YAML.
//!
//! The [guide] has a tutorial for whoever writes a [server](guide::server), a [client](guide::client) or a
//! [spec](guide::author), and for whoever [comes from thiserror](guide::from_thiserror). What a spec can say
//! is in the [reference of the language], with a whole spec for each common format; what an author gets wrong
//! in [mistakes]. The [README] compares, and lists the features.
//!
//! [reference of the language]: https://github.com/errspec/errspec/blob/main/specs/README.md
//! [mistakes]: https://github.com/errspec/errspec/blob/main/specs/mistakes.md
//! [README]: https://github.com/errspec/errspec#readme
//!
//! # On a server
//!
//! An error is a value. It becomes a response by [`ApiError::to_response`], or by itself where the
//! feature of a framework is on: [`adapter`] lists them.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! use infinex::{Code, Error, NetworkMismatchArgs};
//!
//! #[errspec::spec("specs/infinex.yaml")]
//! pub mod infinex {}
//!
//! let error = Error::not_found("/orders/7");
//! assert_eq!(error.code(), Code::NotFound);
//! assert_eq!(error.to_response().status(), 404);
//!
//! // Two fields that could be confused are given by their names.
//! let error = Error::network_mismatch(NetworkMismatchArgs { network: "TRON", asset: "BTC" });
//! assert_eq!(error.to_string(), "TRON is not a network of BTC");
//! # }
//! ```
//!
//! Each variant of `Error` holds the struct named after it, whose functions return the fields, and one
//! without fields [`Plain`]. A cause is added by [`with_source`](ApiError::with_source), for the server's
//! own log.
//!
//! # On a client
//!
//! Whatever answer comes back, [`Failure::check`] makes something of it: the typed code and error
//! where the spec knows them, the raw code, message, headers and body where it does not, and
//! [`Advice`] in each case. With the feature `reqwest`, `response.check::<shop::Error>()` does so.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! use errspec::{Advice, Call, Failure};
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//!
//! let answer = infinex::Error::gateway_timeout().to_response();
//! let failure: infinex::Failure = Failure::check(answer).expect_err("a 504 is an error");
//! assert_eq!(failure.code(), Some(infinex::Code::GatewayTimeout));
//! // Nobody knows whether the withdrawal happened: it must not be repeated blindly.
//! assert_eq!(failure.advice(&Call::new(http::Method::POST)), Advice::Verify);
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

// So that the examples of this crate's own docs can name what generated code names.
extern crate self as errspec;

#[doc(hidden)]
#[path = "interpret.rs"]
pub mod __interpret;
mod advice;
mod code;
mod error;
mod errors;
mod generated;
#[doc(hidden)]
#[cfg(feature = "openapi")]
pub mod openapi;
mod payload;
mod source;
mod status;
mod wire;

pub mod adapter;
pub mod client;
pub mod field;
// Its blocks are pieces of `examples/guide/`, and tested there.
#[cfg(all(doc, not(doctest)))]
pub mod guide;
pub mod server;

/// The words of the spec language, and a spec as data.
pub use errspec_model as model;

pub use advice::{Advice, Call};
#[doc(inline)]
pub use client::{CheckError, Failure, RetryLimits, TransportError};
pub use code::{ErrorCode, UnknownCode};
#[doc(hidden)]
pub use error::OperationError;
pub use error::{ApiError, ErrorSet};
pub use errors::Errors;
#[doc(inline)]
pub use field::WireCode;
pub use model::{Backoff, Outcome, Retry};
pub use payload::Plain;
#[doc(hidden)]
pub use payload::Values;
pub use source::Source;
pub use status::{ClassStatus, ErrorStatus};

#[doc(hidden)]
#[cfg(feature = "macros")]
pub use errspec_macros::__derive_api_error;
#[doc = include_str!("derive.md")]
#[cfg(feature = "macros")]
pub use errspec_macros::IntoApiError;
#[cfg(feature = "macros")]
pub use errspec_macros::spec;

/// Any JSON value, the type of a field declared as `any`.
pub use serde_json::Value;

#[doc(hidden)]
pub use code::{deserialize as __deserialize_code, serialize as __serialize_code};
#[doc(hidden)]
pub use error::{
    caused_by as __caused_by, clone as __clone, debug as __debug, display as __display, eq as __eq,
    operation_with_source as __operation_with_source, with_source as __with_source,
};
/// A status as the `http` crate's type. The engine accepts 100 to 599 only.
#[doc(hidden)]
pub const fn __status_code(code: u16) -> http::StatusCode {
    match http::StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => http::StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What generated code needs of other crates, so that its user need not depend on them.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "actix-web")]
    pub use actix_web;
    #[cfg(feature = "axum")]
    pub use axum_core;
    pub use bytes::Bytes;
    pub use http;
    #[cfg(feature = "poem")]
    pub use poem;
    #[cfg(feature = "rocket")]
    pub use rocket;
    pub use serde_core;
    #[cfg(feature = "utoipa")]
    pub use utoipa;
}

//! An error spec at run time, without generated code: errors by name, written as a server of the API
//! writes them and read as a client reads them. Whoever compiles the spec gets the very same bytes,
//! codes, messages, fields, outcomes and advice, since both are made by the same walkers over the
//! same data.
//!
//! ```
//! use errspec::{Advice, Call};
//! use errspec_interpret::Api;
//! use http::{HeaderMap, Method};
//!
//! let spec = r#"
//! errspec: 1
//! api: shop
//! envelope: { body: { code: "{code}", message: "{message}", data: "{fields}" } }
//! errors:
//!   SOLD_OUT: { status: 409, message: "no {sku} left", fields: { sku: string } }
//! "#;
//! let shop = Api::parse("shop.yaml", spec).expect("the spec is right");
//!
//! let error = shop.error("SOLD_OUT").unwrap().with("sku", "pens").unwrap();
//! let response = error.to_response().unwrap();
//! assert_eq!(response.status(), 409);
//! assert_eq!(
//!     response.body(),
//!     r#"{"code":"SOLD_OUT","message":"no pens left","data":{"sku":"pens"}}"#
//! );
//!
//! let failure = shop.read(409, &HeaderMap::new(), response.body()).expect("an error");
//! assert_eq!(failure.name(), Some("SOLD_OUT"));
//! assert_eq!(failure.field("sku"), Some("pens".into()));
//! assert_eq!(failure.advice(&Call::new(Method::POST)), Advice::GiveUp);
//! ```

mod api;
mod error;
mod failure;
mod typed;

pub use api::{Api, LoadError};
pub use error::{Error, FieldError};
pub use failure::{Failure, Occurrence};

//! Rocket: an API's error is a responder.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use rocket::{Request, catch, catchers, get, routes};
//!
//! #[get("/withdrawals/<id>")]
//! fn withdrawal(id: &str) -> Result<String, infinex::Error> {
//!     Err(infinex::Error::not_found(id))
//! }
//!
//! // What Rocket itself answers, where no route matches, is for a catcher to say.
//! #[catch(404)]
//! fn no_such_path(request: &Request<'_>) -> infinex::Error {
//!     infinex::Error::not_found(request.uri().path().as_str())
//! }
//!
//! let rocket = rocket::build()
//!     .mount("/", routes![withdrawal])
//!     .register("/", catchers![no_such_path]);
//! # let _ = rocket;
//! # }
//! ```
//!
//! An error answers by itself: no catcher is called for its status. A fairing learns by
//! [`answered`] which error it was.
//!
//! A field that the spec has filled by a header (`fill: { header: x-request-id }`) is filled from the
//! request.
//!
//! # What Rocket cannot do
//!
//! It sends no reason phrase of one's own: a [`Status`] is a number. An envelope's reason phrase is
//! left out, and the status line has the phrase that is registered for the status. An API that says
//! the same in a header loses nothing. Rocket's responses have no extensions either, so that
//! [`Answered`] is kept with the request.

use crate::server::{Answered, answer, answer_all, filled, filled_error};
use crate::{ApiError, Errors};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use rocket::http::Status;
use rocket::response::{self, Responder};
use rocket::{Request, Response};
use std::io::Cursor;

/// Which error the request was answered with, for a fairing's `on_response`.
///
/// It is kept in the request's local cache, where what is asked for first stays: before there is a
/// response, do not ask.
pub fn answered(request: &Request<'_>) -> Option<Answered> {
    *request.local_cache(|| None)
}

/// The response for `error` in the API's wire format.
///
/// # Errors
///
/// None: an error is never handed on to a catcher.
pub fn respond_to<E: ApiError>(error: &E, request: &Request<'_>) -> response::Result<'static> {
    let whole = filled_error(error, || headers_of(request));
    let answer = answer(whole.as_ref().unwrap_or(error));
    respond(filled(answer, &headers_of(request)), request)
}

impl<'r, E: ApiError> Responder<'r, 'static> for Errors<E> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        respond(filled(answer_all(&self), &headers_of(request)), request)
    }
}

fn respond(answer: http::Response<Bytes>, request: &Request<'_>) -> response::Result<'static> {
    let (head, body) = answer.into_parts();
    request.local_cache(|| head.extensions.get::<Answered>().copied());
    let mut response = Response::build();
    response.status(Status::new(head.status.as_u16()));
    for (name, value) in &head.headers {
        // Each is made of a `String`.
        if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
            response.raw_header_adjoin(name.as_str().to_owned(), value.to_owned());
        }
    }
    response.sized_body(body.len(), Cursor::new(body)).ok()
}

/// The headers of a request, in the types of `http`.
fn headers_of(request: &Request<'_>) -> HeaderMap {
    let pair = |header: rocket::http::Header<'_>| {
        let name = HeaderName::from_bytes(header.name().as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_str(header.value()).ok()?))
    };
    let mut headers = HeaderMap::new();
    for (name, value) in request.headers().iter().filter_map(pair) {
        _ = headers.try_append(name, value);
    }
    headers
}

/// Implements `Responder` for an API's error.
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket {
    ($Error:ident) => {
        impl<'r> $crate::__private::rocket::response::Responder<'r, 'static> for $Error {
            fn respond_to(
                self,
                request: &'r $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::response::Result<'static> {
                $crate::adapter::rocket::respond_to(&self, request)
            }
        }
    };
    ([$($parameters:tt)*] [$Own:ty] [$($bounds:tt)*], $Error:ty) => {
        // A name that no parameter of a user's type has.
        impl<'__request, $($parameters)*> $crate::__private::rocket::response::Responder<'__request, 'static>
            for $Own
        $($bounds)*
        {
            fn respond_to(
                self,
                request: &'__request $crate::__private::rocket::Request<'_>,
            ) -> $crate::__private::rocket::response::Result<'static> {
                let error = <$Error as ::core::convert::From<Self>>::from(self);
                $crate::adapter::rocket::respond_to(&error, request)
            }
        }
    };
}

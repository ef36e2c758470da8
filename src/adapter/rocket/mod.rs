//! Rocket: an API's error is a responder.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::rocket::StandIn;
//! use rocket::{get, routes};
//!
//! #[get("/withdrawals/<id>")]
//! fn withdrawal(id: &str) -> Result<String, infinex::Error> {
//!     Err(infinex::Error::not_found(id))
//! }
//!
//! let rocket = rocket::build()
//!     .mount("/", routes![withdrawal])
//!     .attach(StandIn::<infinex::Error>::new());
//! # let _ = rocket;
//! # }
//! ```
//!
//! An error answers by itself: no catcher is called for its status. A fairing learns by
//! [`answered`] which error it was. The fairing [`StandIn`] makes errors of the spec of what Rocket
//! answers by itself: guards that cannot read a request, unknown routes, panics. A catcher can return
//! an error too.
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

mod stand_in;

pub use stand_in::StandIn;

use crate::server::{Answered, Unfilled, answer, answer_all, filled, filled_error};
use crate::{ApiError, Errors};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use rocket::http::Status;
use rocket::response::{self, Responder};
use rocket::{Request, Response};
use std::io::Cursor;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Which error the request was answered with, for a fairing's `on_response`.
pub fn answered(request: &Request<'_>) -> Option<Answered> {
    Kept::of(request).answered()
}

/// What a response remembers of its error, in the cache of its request.
#[derive(Default)]
struct Kept(Mutex<(Option<Answered>, Option<Unfilled>)>);

impl Kept {
    fn of<'r>(request: &'r Request<'_>) -> &'r Self {
        request.local_cache(Self::default)
    }

    fn lock(&self) -> MutexGuard<'_, (Option<Answered>, Option<Unfilled>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the error of a response, in place of any before.
    fn keep(&self, answered: Option<Answered>, open: Option<Unfilled>) {
        *self.lock() = (answered, open);
    }

    fn answered(&self) -> Option<Answered> {
        self.lock().0
    }

    /// What a header of the response may still fill.
    fn open(&self) -> Option<Unfilled> {
        self.lock().1.clone()
    }
}

/// The response for `error` in the API's wire format.
///
/// # Errors
///
/// None: an error is never handed on to a catcher.
pub fn respond_to<E: ApiError>(error: &E, request: &Request<'_>) -> response::Result<'static> {
    let whole = filled_error(error, || headers_of(request));
    let answer = answer(whole.as_ref().unwrap_or(error));
    respond(answer, Unfilled::of(&[error]), request)
}

impl<'r, E: ApiError> Responder<'r, 'static> for Errors<E> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let answer = answer_all(&self);
        let open = answer.extensions().get().cloned();
        respond(answer, open, request)
    }
}

/// Answers with errors of which a header of the response may still fill what is open.
fn respond(
    answer: http::Response<Bytes>,
    open: Option<Unfilled>,
    request: &Request<'_>,
) -> response::Result<'static> {
    Kept::of(request).keep(answer.extensions().get().copied(), open);
    let (head, body) = filled(answer, &headers_of(request)).into_parts();
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

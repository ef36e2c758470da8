//! A fairing: from an answer of Rocket's own to the error of the spec that stands in for it.

use super::{Kept, headers_of, respond};
use crate::adapter::replace::{Body as Kind, Verdict, stand_in};
use crate::server::headers::keep_headers;
use crate::server::{Foreign, filling_headers};
use crate::{ApiError, ErrorCode};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use rocket::catcher::{BoxFuture, Catcher};
use rocket::fairing::{Fairing, Info, Kind as On};
use rocket::http::Status;
use rocket::{Build, Request, Response, Rocket};
use std::io::Cursor;

stand_in! {
    /// A fairing: whatever answers with an error that is not of the API, an error of the spec leaves in its
    /// place.
    ///
    /// Guards that cannot read a request, unknown routes, handlers that return a bare [`Status`] or panic:
    /// Rocket has catchers for these, and pages of its own where there is none. The fairing brings a
    /// catcher that answers with the error that the spec has for that status ([`Foreign`]), and looks at
    /// what handlers answer by themselves.
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::adapter::rocket::StandIn;
    ///
    /// let rocket = rocket::build().attach(StandIn::<infinex::Error>::new());
    /// # let _ = rocket;
    /// # }
    /// ```
    ///
    /// - An answer is replaced if the spec has an error for its status, or one for its whole class (the
    ///   key `error` of a status or class). Any other passes as it is, with Rocket's page, and so does an
    ///   error of a spec.
    /// - What a handler says in a body of its own passes as it is too, unless [`replace`](Self::replace)
    ///   says otherwise. Catchers that are registered go before the fairing's, and what they answer is
    ///   taken for a handler's answer.
    /// - The status becomes that of the error; under the error of a class it stays. Headers are kept
    ///   (`Allow`, `WWW-Authenticate`, `Retry-After`, those of CORS, …), but for those that describe the
    ///   body that is taken away. Where the error has a header of the same name, that of the error is
    ///   sent.
    /// - A field that the spec has filled by a header is filled from the response too, where the request
    ///   has no such header.
    /// - Rocket calls fairings in the order in which they are attached: those that are attached behind this
    ///   one see the error, and those before it what it is in place of.
    ///
    /// Several APIs in one server have a catcher each, without the fairing, at the path of each:
    /// `rocket.register("/v1", StandIn::<v1::Error>::new())`.
    ///
    /// Rocket tells catchers the status alone. What is wrong, where the spec has a field for it, is the
    /// standard phrase of the status then.
    pub struct StandIn<E>;
    "fairing"
}

impl<E: ApiError> From<StandIn<E>> for Vec<Catcher> {
    fn from(_: StandIn<E>) -> Self {
        let mut catcher = Catcher::new(None, catch::<E>);
        catcher.name = Some("errspec::adapter::rocket::StandIn".into());
        vec![catcher]
    }
}

#[rocket::async_trait]
impl<E: ApiError> Fairing for StandIn<E> {
    fn info(&self) -> Info {
        Info {
            name: "errspec::adapter::rocket::StandIn",
            kind: On::Ignite | On::Response | On::Singleton,
        }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> rocket::fairing::Result {
        let is_there = |catcher: &Catcher| catcher.code.is_none() && catcher.base.path() == "/";
        if rocket.catchers().any(is_there) {
            return Ok(rocket);
        }
        Ok(rocket.register("/", *self))
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let kept = Kept::of(request);
        if kept.answered().is_some() {
            let names = filling_headers(E::Code::SPEC);
            let is_there = |name: &HeaderName| response.headers().contains(name.as_str());
            let open = kept.open().filter(|_| names.iter().any(is_there));
            let filled = open.and_then(|open| {
                let before = of_rocket(response);
                open.filled_by(&headers_of(request), &before)
            });
            if let Some(answer) = filled {
                put(answer, response);
            }
            return;
        }
        if !has_stand_in::<E>(response.status().code) {
            return;
        }
        let text = match self.replace.verdict(&kind(response).await) {
            Verdict::Leave => return,
            Verdict::Replace => String::new(),
            Verdict::Read => {
                // A body that breaks off has said nothing.
                let text = response.body_mut().to_bytes().await.unwrap_or_default();
                let said = String::from_utf8_lossy(&text).into_owned();
                response.set_sized_body(text.len(), Cursor::new(text));
                if !self.replace.takes(&said) {
                    return;
                }
                said
            }
        };
        let before = of_rocket(response);
        if let Some(mut answer) = stand_in::<E>(response.status(), &text, request, &before) {
            kept.keep(answer.extensions().get().copied(), None);
            keep_headers(answer.status(), &before, answer.headers_mut());
            put(answer, response);
        }
    }
}

/// Answers where Rocket has the status of an error and no response to it.
fn catch<'r, E: ApiError>(status: Status, request: &'r Request<'_>) -> BoxFuture<'r> {
    match stand_in::<E>(status, "", request, &HeaderMap::new()) {
        Some(answer) => Box::pin(async move { respond(answer, None, request) }),
        // As Rocket answers without a catcher.
        None => Box::pin(async move { Catcher::default().handler.handle(status, request).await }),
    }
}

/// Whether the spec has an error that stands in for those of this status.
fn has_stand_in<E: ApiError>(status: u16) -> bool {
    status >= 400 && E::Code::SPEC.stand_in(status).is_some()
}

/// The answer of the error that stands in for one with this status, text and headers.
fn stand_in<E: ApiError>(
    status: Status,
    text: &str,
    request: &Request<'_>,
    headers: &HeaderMap,
) -> Option<http::Response<Bytes>> {
    if !has_stand_in::<E>(status.code) {
        return None;
    }
    let method = http::Method::from_bytes(request.method().as_str().as_bytes()).unwrap_or_default();
    let target = http::Uri::try_from(request.uri().path().as_str()).unwrap_or_default();
    Foreign::new(StatusCode::from_u16(status.code).ok()?)
        .text(text)
        .request(&method, &target)
        .request_headers(&headers_of(request))
        .headers(headers)
        .answer::<E>()
}

/// What the body of a response is. That of an answer to a HEAD is still there.
async fn kind(response: &mut Response<'_>) -> Kind {
    // What is compressed is no text.
    if response.headers().contains("content-encoding") {
        return Kind::Other;
    }
    let length = match response.body().is_none() {
        true => Some(0),
        false => response.body_mut().size().await,
    };
    let content_type = response.headers().get_one("content-type");
    let length = length.and_then(|length| u64::try_from(length).ok());
    Kind::of(content_type.map(str::as_bytes), length, false)
}

/// Puts an answer in the place of a response.
fn put(answer: http::Response<Bytes>, response: &mut Response<'_>) {
    let (head, body) = answer.into_parts();
    let before: Vec<String> = response
        .headers()
        .iter()
        .map(|header| header.name().to_string())
        .collect();
    for name in before {
        response.remove_header(&name);
    }
    response.set_status(Status::new(head.status.as_u16()));
    for (name, value) in &head.headers {
        // Each is made of a `String`.
        if let Ok(value) = std::str::from_utf8(value.as_bytes()) {
            response.adjoin_raw_header(name.as_str().to_owned(), value.to_owned());
        }
    }
    response.set_sized_body(body.len(), Cursor::new(body));
}

/// The headers of a response, in the types of `http`.
fn of_rocket(response: &Response<'_>) -> HeaderMap {
    let pair = |header: rocket::http::Header<'_>| {
        let name = HeaderName::from_bytes(header.name().as_str().as_bytes()).ok()?;
        Some((
            name,
            HeaderValue::from_bytes(header.value().as_bytes()).ok()?,
        ))
    };
    let mut headers = HeaderMap::new();
    for (name, value) in response.headers().iter().filter_map(pair) {
        _ = headers.try_append(name, value);
    }
    headers
}

//! The words that say what an error is told by and what is to be done about it, beside each other: in lists,
//! in several envelopes, behind the layer, derived, of an operation, and for those who only call the API.

use crate::net::{self, Raw};
use crate::values::value_of;
use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use errspec::adapter::layer::StandInLayer;
use errspec::model::Values as _;
use errspec::{Advice, ApiError, Call, ClassStatus, ErrorStatus, Errors, IntoApiError};
use errspec_interpret::Api;
use errspec_tests::specs::called_composed;
use errspec_tests::specs::composed::{
    self, Closed, Code, Error, Exact, Failure, Partly, PartlyStatus, Refused, ShareError, Shared,
    SharedStatus, Slowed, SlowedStatus, Twin, TwinStatus,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;

/// Each error under each kind of its statuses, and whether the server says to repeat the request.
fn all() -> Vec<(Error, u16, bool)> {
    let rest = BTreeMap::from([("where".to_owned(), "the <second> & last".to_owned())]);
    let shared = || Shared::new(7).with_common(|common| common.with_at("/n").with_rest(rest));
    let class = SharedStatus::Class5xx(ClassStatus::INSUFFICIENT_STORAGE);
    let until = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    vec![
        (Error::refused("no"), 400, false),
        (
            Error::Refused(Refused::new("no").with_status(ClassStatus::GONE)),
            410,
            false,
        ),
        (Error::slowed("a:b"), 429, true),
        (
            Error::Slowed(Slowed::new("a").with_status(SlowedStatus::ServiceUnavailable)),
            503,
            true,
        ),
        (Error::Shared(shared()), 409, false),
        (Error::shared(8).with(SharedStatus::Gone), 410, false),
        (Error::shared(9).with(class), 507, false),
        (Error::twin(7), 409, false),
        (
            Error::Twin(Twin::new(7).with_status(TwinStatus::UnprocessableContent)),
            422,
            false,
        ),
        (Error::exact(), 500, false),
        (
            Error::Exact(Exact::new().with_status(ErrorStatus::SERVICE_UNAVAILABLE)),
            503,
            true,
        ),
        (
            Error::Closed(Closed::new(until).with_request_id("own")),
            429,
            true,
        ),
        (Error::partly("a, b"), 200, false),
        (
            Error::Partly(Partly::new("c").with_status(PartlyStatus::BadGateway)),
            502,
            true,
        ),
        (Error::locked(), 423, false),
        (Error::broken(), 500, false),
    ]
}

/// `Shared` under one of its statuses.
trait With {
    fn with(self, status: SharedStatus) -> Self;
}

impl With for Error {
    fn with(self, status: SharedStatus) -> Self {
        match self {
            Self::Shared(held) => Self::Shared(held.with_status(status)),
            other => other,
        }
    }
}

/// An error type of the server's own.
#[derive(Debug, thiserror::Error, IntoApiError)]
#[api_error(composed::Error)]
enum Own {
    #[error("both want {n}")]
    #[api_error(Shared, status = SharedStatus::Gone)]
    Both { n: u64 },
    #[error("slow")]
    #[api_error(Slowed)]
    Slow {
        bucket: String,
        status: SlowedStatus,
    },
}

fn several() -> Errors<Error> {
    let errors = Errors::new(Error::twin(1)).with(Own::Both { n: 2 });
    errors.with(Error::slowed("x")).with(Error::locked())
}

async fn answer(Path(what): Path<String>) -> Response {
    match what.as_str() {
        "several" => several().into_response(),
        "derived" => Own::Both { n: 3 }.into_response(),
        "bare" => StatusCode::TOO_MANY_REQUESTS.into_response(),
        place => all()
            .remove(place.parse::<usize>().unwrap())
            .0
            .into_response(),
    }
}

async fn serve() -> String {
    let router = Router::new().route("/{what}", get(answer));
    let router = router.layer(StandInLayer::<Error>::new());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn ask(address: &str, path: &str, accept: &str) -> Raw {
    let request = format!(
        "GET /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAccept: {accept}\r\n\
         x-request-id: r-1\r\n\r\n"
    );
    net::exchange(address, request.as_bytes()).await
}

fn field_of(error: &Error, name: &str) -> Option<Value> {
    let place = error.info().field_index(name)?;
    (!error.values().is_absent(place)).then(|| value_of(error, place))
}

fn headers_of(raw: &Raw) -> HeaderMap {
    let headers = raw.headers.iter();
    let pairs = headers.map(|(name, value)| {
        let name: HeaderName = name.parse().unwrap();
        (name, HeaderValue::from_bytes(value).unwrap())
    });
    pairs.collect()
}

fn read(raw: &Raw) -> Failure {
    let status = StatusCode::from_u16(raw.status).unwrap();
    let body = raw.body.clone().into();
    Failure::read(status, &headers_of(raw), &body).expect("an error")
}

const FORMATS: [&str; 2] = ["application/json", "application/xml"];

#[tokio::test]
async fn each_error_goes_there_and_back_in_each_format_under_each_status() {
    let address = serve().await;
    let api = Api::load(crate::paths::root().join("tests/specs/composed.yaml")).unwrap();
    for (place, (error, status, repeats)) in all().into_iter().enumerate() {
        for accept in FORMATS {
            let raw = ask(&address, &place.to_string(), accept).await;
            let sent = (raw.status, raw.header("content-type"));
            assert_eq!(sent, (status, Some(accept)), "{raw:?}");
            let failure = read(&raw);
            let (code, raw_code) = (error.code(), failure.raw_code());
            assert_eq!(failure.code(), Some(code), "{raw:?}");
            let typed = failure.error().expect("all of its fields came");
            assert_eq!((typed.code(), typed.status()), (code, error.status()));
            for field in code.info().fields {
                let sent = field_of(&error, field.name);
                let came = field_of(typed, field.name);
                match field.name {
                    // The layer has filled it.
                    "request_id" if sent.is_none() => assert_eq!(came, Some("r-1".into())),
                    _ => assert_eq!(came, sent, "{} {raw:?}", field.name),
                }
            }
            // In XML, where it is an attribute, and in JSON, where a header has it too.
            assert_eq!(failure.retryable(), Some(repeats), "{raw:?}");
            let said = raw.header("x-status").map(str::to_owned);
            let phrase = errspec::model::reason_phrase(status).unwrap();
            let says = (accept == FORMATS[0]).then(|| format!("{status}: {phrase}"));
            assert_eq!(said, says, "{raw:?}");
            // The same without generated code, and for those who only call the API.
            let interpreted = api.read(raw.status, &headers_of(&raw), &raw.body).unwrap();
            assert_eq!(interpreted.name(), Some(code.info().name));
            assert_eq!(interpreted.raw_code(), raw_code);
            let body = raw.body.clone().into();
            let called = called_composed::Failure::read(failure.status(), &headers_of(&raw), &body);
            let called = called.unwrap();
            assert_eq!(
                called.code().map(|code| code.info().name),
                Some(code.info().name)
            );
            assert_eq!(called.raw_code(), raw_code);
        }
    }
}

#[tokio::test]
async fn several_errors_have_each_its_own_status_code_and_advice() {
    let address = serve().await;
    for accept in FORMATS {
        let raw = ask(&address, "several", accept).await;
        // Under the general status of their class.
        assert_eq!(raw.status, 400, "{raw:?}");
        let failure = read(&raw);
        let errors: Vec<_> = failure
            .errors()
            .map(|error| {
                (
                    error.code(),
                    error.raw_code().map(str::to_owned),
                    error.status(),
                )
            })
            .collect();
        let status = |code| StatusCode::from_u16(code).ok();
        let raw_code = |code: &str| Some(code.to_owned());
        let expected = [
            (Some(Code::Twin), raw_code("shared-1"), status(409)),
            (Some(Code::Shared), raw_code("shared-2"), status(410)),
            (Some(Code::Slowed), raw_code("slow:x"), status(429)),
            (Some(Code::Locked), raw_code("LOCKED"), status(423)),
        ];
        assert_eq!(errors, expected, "{raw:?}");
        let mut typed = failure.errors().filter_map(|error| error.error().cloned());
        assert!(typed.all(|error| field_of(&error, "request_id") == Some("r-1".into())));
        // One of them fails again, so that the whole does.
        assert_eq!(failure.retryable(), Some(false), "{raw:?}");
    }
    let until = SystemTime::UNIX_EPOCH + Duration::from_secs(9);
    let errors = Errors::new(Error::slowed("x")).with(Error::closed(until));
    assert_eq!(errors.to_failure().retryable(), Some(true));
    let errors = errors.with(Error::locked());
    let sent: Vec<_> = errors.sent().map(ApiError::code).collect();
    assert_eq!(sent, [Code::Slowed, Code::Closed, Code::Locked]);
    assert_eq!(errors.to_failure().retryable(), Some(false));
}

#[tokio::test]
async fn what_has_no_code_is_the_error_of_its_status_and_stands_in_for_it() {
    let address = serve().await;
    let raw = ask(&address, "nowhere/at/all", "application/xml").await;
    let failure = read(&raw);
    assert_eq!((raw.status, failure.code()), (404, Some(Code::Refused)));
    let expected = Refused::new("Not Found").with_status(ClassStatus::NOT_FOUND);
    let expected = expected.with_common(|common| common.with_request_id("r-1"));
    assert_eq!(failure.error(), Some(&Error::Refused(expected)));
    // Of a server without the layer.
    for (status, code, typed) in [
        (404, Code::Refused, None),
        (429, Code::Slowed, None),
        (502, Code::Broken, Some(Error::broken())),
    ] {
        let page = bytes::Bytes::from_static(b"<html>nginx</html>");
        let status = StatusCode::from_u16(status).unwrap();
        let failure = Failure::read(status, &HeaderMap::new(), &page).unwrap();
        assert_eq!((failure.code(), failure.raw_code()), (Some(code), None));
        assert_eq!(failure.error(), typed.as_ref(), "{status}");
    }
}

#[tokio::test]
async fn derived_errors_and_those_of_an_operation_pick_their_status() {
    let address = serve().await;
    let raw = ask(&address, "derived", "application/json").await;
    let failure = read(&raw);
    let expected = Shared::new(3).with_status(SharedStatus::Gone);
    let expected = expected.with_common(|common| common.with_request_id("r-1"));
    let expected = Error::Shared(expected);
    assert_eq!(failure.error(), Some(&expected));
    let narrow: ShareError = failure.narrow().unwrap().unwrap();
    assert_eq!(Error::from(narrow), expected);
    let slow = Own::Slow {
        bucket: "b".to_owned(),
        status: SlowedStatus::ServiceUnavailable,
    };
    assert_eq!(Error::from(slow).status(), 503);
}

#[test]
fn the_server_waits_for_the_moment_in_a_code_and_says_who_must_act() {
    let until = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_660);
    let response = Error::closed(until).to_response();
    let mut headers = response.headers().clone();
    let date = HeaderValue::from_static("Thu, 01 Jan 2026 00:00:00 GMT");
    headers.insert(http::header::DATE, date);
    let failure = Failure::read(response.status(), &headers, response.body()).unwrap();
    assert_eq!(failure.raw_code(), Some("until:1767225660"));
    let advice = failure.advice(&Call::new(Method::POST));
    assert_eq!(advice, Advice::RetryAfter(Duration::from_secs(60)));
    // What the error itself says goes before what its class says.
    let action = |code: Code| code.docs().action;
    assert_eq!(action(Code::Slowed).operator, "Raise the limit.");
    assert_eq!(action(Code::Slowed).user, "");
    assert_eq!(action(Code::Shared).user, "Correct what you entered.");
    assert_eq!(action(Code::Broken).developer, "");
}

//! reqwest-retry against servers that fail by a script.

use crate::client::RUNTIME;
use crate::server::{Server, answer, infinex};
use errspec::adapter::reqwest::Check;
use errspec::adapter::reqwest_retry::{AdviceMiddleware, AdviceStrategy};
use errspec::{CheckError, Outcome, RetryLimits, TransportError};
use errspec_clients::{everything, infinex as api, statuspage};
use http::Method;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::RetryTransientMiddleware;
use std::time::{Duration, Instant};

fn client<S: errspec::ErrorSet>(limits: RetryLimits) -> ClientWithMiddleware {
    ClientBuilder::new(reqwest::Client::new())
        .with(RetryTransientMiddleware::new_with_policy_and_strategy(
            limits,
            AdviceStrategy,
        ))
        .with(AdviceMiddleware::<S>::new(limits))
        .build()
}

fn send<S: errspec::ErrorSet>(
    limits: RetryLimits,
    method: Method,
    url: &str,
) -> Result<reqwest::Response, reqwest_middleware::Error> {
    RUNTIME.block_on(client::<S>(limits).request(method, url).body("{}").send())
}

fn slow_down() -> String {
    answer(
        "429 x",
        "Retry-After: 0.2\r\n",
        r#"{"type":"about:blank","status":429}"#,
    )
}

/// Nobody listens on port 1 of this machine.
const NOBODY: &str = "http://127.0.0.1:1/";

fn fine() -> String {
    answer("200 OK", "", "fine")
}

#[test]
fn the_servers_delay_is_kept_and_the_success_handed_back() {
    let server = Server::with_each(&[slow_down(), slow_down(), fine()]);
    let start = Instant::now();
    let done =
        send::<statuspage::Error>(RetryLimits::default(), Method::POST, &server.url).unwrap();
    assert_eq!(done.status(), 200);
    assert_eq!(RUNTIME.block_on(done.text()).unwrap(), "fine");
    assert_eq!(server.requests(), 3);
    assert!(
        start.elapsed() >= Duration::from_millis(400),
        "two delays passed"
    );
}

#[test]
fn the_last_answer_arrives_whole() {
    let server = Server::with_each(&[slow_down()]);
    let limits = RetryLimits::default().max_attempts(2);
    let last = send::<statuspage::Error>(limits, Method::GET, &server.url).unwrap();
    assert_eq!(server.requests(), 2);
    match RUNTIME.block_on(last.check::<statuspage::Error>()) {
        Err(CheckError::Api(failure)) => {
            assert_eq!(failure.code(), Some(statuspage::Code::TooManyRequests));
            assert_eq!(
                failure.body().as_ref(),
                br#"{"type":"about:blank","status":429}"#
            );
            assert!(!failure.is_truncated());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_longer_delay_than_the_limit_is_not_waited_for() {
    let server = Server::with_each(&[answer("429 x", "Retry-After: 3600\r\n", "{}")]);
    let last = send::<statuspage::Error>(RetryLimits::default(), Method::GET, &server.url).unwrap();
    assert_eq!((last.status().as_u16(), server.requests()), (429, 1));
}

#[test]
fn what_may_have_been_carried_out_is_not_repeated() {
    let body = infinex("GATEWAY_TIMEOUT", "no answer");
    let server = Server::with_each(&[answer("504 x", "", &body), fine()]);
    let last = send::<api::Error>(RetryLimits::default(), Method::POST, &server.url).unwrap();
    assert_eq!((last.status().as_u16(), server.requests()), (504, 1));
    assert_eq!(
        RUNTIME.block_on(last.text()).unwrap(),
        body,
        "and the body is still there"
    );

    let server = Server::with_each(&[String::new(), fine()]);
    let error = send::<api::Error>(RetryLimits::default(), Method::POST, &server.url).unwrap_err();
    assert_eq!((error.outcome(), server.requests()), (Outcome::Unknown, 1));
}

#[test]
fn a_second_factor_is_not_repeated_without_it() {
    let body = infinex("TWO_FACTOR_REQUIRED", "2FA");
    let server = Server::with_each(&[answer("511 x", "", &body), fine()]);
    let last = send::<api::Error>(RetryLimits::default(), Method::POST, &server.url).unwrap();
    assert_eq!((last.status().as_u16(), server.requests()), (511, 1));
}

/// What an error has from its status is that of the status that came.
#[test]
fn a_retry_of_the_error_itself_holds_under_any_status() {
    let body = r#"{"errors":[{"code":"urn:everything:SLOW_DOWN"}]}"#;
    let server = Server::with_each(&[answer("400 x", "", body), fine()]);
    let done = send::<everything::Error>(RetryLimits::default(), Method::GET, &server.url);
    assert_eq!(
        (done.unwrap().status().as_u16(), server.requests()),
        (200, 2)
    );

    let body = infinex("NOT_FOUND", "no such pair");
    let server = Server::with_each(&[answer("502 x", "", &body), fine()]);
    let done = send::<api::Error>(RetryLimits::default(), Method::GET, &server.url).unwrap();
    assert_eq!((done.status().as_u16(), server.requests()), (200, 2));
    let server = Server::with_each(&[answer("404 x", "", &body), fine()]);
    let last = send::<api::Error>(RetryLimits::default(), Method::GET, &server.url).unwrap();
    assert_eq!((last.status().as_u16(), server.requests()), (404, 1));
}

#[test]
fn a_connection_that_breaks_is_repeated_where_that_is_safe() {
    let server = Server::with_each(&[String::new(), fine()]);
    let done = send::<api::Error>(RetryLimits::default(), Method::PUT, &server.url).unwrap();
    assert_eq!((done.status().as_u16(), server.requests()), (200, 2));

    let limits = RetryLimits::default().max_attempts(2);
    let error = send::<api::Error>(limits, Method::POST, NOBODY).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Failed, "{error:?}");
}

//! Answers that a client meets, declared or not: each gives a verdict, none an error of the
//! decoder's own.

use crate::net::scripted;
use errspec::adapter::reqwest::Check;
use errspec::{Advice, ApiError, Call, CheckError, Failure, Outcome, Retry};
use errspec_tests::api::{eb, infinex, statuspage, validation};
use http::Method;
use std::time::{Duration, SystemTime};

async fn check<E: ApiError>(answer: impl Into<Vec<u8>>) -> Failure<E> {
    let url = scripted(answer).await;
    match reqwest::get(url)
        .await
        .expect("an answer")
        .check::<E>()
        .await
    {
        Err(CheckError::Api(failure)) => failure,
        other => panic!("expected a failure, got {other:?}"),
    }
}

fn answer(status_line: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status_line}\r\nContent-Length: {length}\r\n{headers}\r\n{body}")
}

fn infinex_body(code: &str, msg: &str) -> String {
    format!(r#"{{"error":{{"code":"{code}","msg":"{msg}"}}}}"#)
}

fn post() -> Call {
    Call::new(Method::POST)
}

fn get() -> Call {
    Call::new(Method::GET)
}

#[tokio::test]
async fn a_504_of_infinex_is_to_be_verified() {
    let body = infinex_body("GATEWAY_TIMEOUT", "no answer from the backend");
    let failure: Failure<infinex::Error> = check(answer("504 Gateway Timeout", "", &body)).await;
    assert_eq!(failure.status(), 504);
    assert_eq!(failure.code(), Some(infinex::Code::GatewayTimeout));
    assert_eq!(failure.message(), Some("no answer from the backend"));
    assert_eq!(failure.outcome(), Outcome::Unknown);
    assert_eq!(failure.advice(&post()), Advice::Verify);
    assert_eq!(
        failure.advice(&get()),
        Advice::Verify,
        "the spec says to verify, not to retry"
    );
}

#[tokio::test]
async fn every_5xx_of_eb_has_an_unknown_outcome() {
    for status in [
        "500 Oops",
        "501 Not Implemented",
        "502 Bad Gateway",
        "503 x",
        "599 Odd",
    ] {
        let headers = "EB-REASON-PHRASE: the database is away\r\n";
        let failure: Failure<eb::Error> = check(answer(status, headers, "")).await;
        assert_eq!(failure.status().as_str(), &status[..3]);
        assert_eq!(failure.message(), Some("the database is away"), "{status}");
        assert_eq!(failure.outcome(), Outcome::Unknown, "{status}");
        assert_eq!(failure.advice(&post()), Advice::Verify, "{status}");
        let declared = eb::Code::ALL
            .iter()
            .find(|code| code.status() == failure.status());
        assert_eq!(failure.code(), declared.copied(), "{status}");
    }
}

#[tokio::test]
async fn the_reason_phrase_is_read_where_the_header_is_lost() {
    let failure: Failure<eb::Error> = check(answer("404 no such wallet", "", "")).await;
    assert_eq!(failure.code(), Some(eb::Code::NotFound));
    assert_eq!(failure.message(), Some("no such wallet"));
    assert_eq!(
        failure.error(),
        Some(&eb::Error::not_found("no such wallet"))
    );
}

#[tokio::test]
async fn a_511_is_repeated_with_the_2fa_code() {
    let body = infinex_body("TWO_FACTOR_REQUIRED", "2FA");
    let failure: Failure<infinex::Error> = check(answer("511 x", "", &body)).await;
    assert_eq!(failure.code(), Some(infinex::Code::TwoFactorRequired));
    assert_eq!(
        failure.error(),
        Some(&infinex::Error::two_factor_required())
    );
    assert_eq!(failure.outcome(), Outcome::Failed);
    assert_eq!(failure.advice(&post()), Advice::Amend("2FA code"));
}

#[tokio::test]
async fn a_429_says_how_long_to_wait() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(120));
    let seconds = |advice| match advice {
        Advice::RetryAfter(delay) => delay.as_secs_f64(),
        other => panic!("expected a delay, got {other:?}"),
    };
    let waits = [
        ("7", 7.0, 7.0),
        ("2.5", 2.5, 2.5),
        (date.as_str(), 115.0, 121.0),
    ];
    for (value, least, most) in waits {
        let headers = format!("Retry-After: {value}\r\n");
        let body = r#"{"detail":"slow down"}"#;
        let failure: Failure<statuspage::Error> = check(answer("429 x", &headers, body)).await;
        assert_eq!(failure.code(), Some(statuspage::Code::TooManyRequests));
        assert_eq!(failure.outcome(), Outcome::Failed);
        let wait = seconds(failure.advice(&post()));
        assert!(least <= wait && wait <= most, "{value}: {wait}");
    }
    // Problem details without a `detail` may be those of another error: the status is weighed all
    // the same.
    let failure: Failure<statuspage::Error> = check(answer("429 x", "", "{}")).await;
    assert_eq!(failure.code(), None);
    assert!(matches!(failure.advice(&post()), Advice::Backoff(delay) if !delay.is_zero()));
    assert_eq!(
        failure.advice(&post().attempt(5)),
        Advice::GiveUp,
        "five attempts are enough"
    );
}

#[tokio::test]
async fn a_code_that_the_spec_lacks_is_kept() {
    let body = infinex_body("BRAND_NEW", "something new");
    let failure: Failure<infinex::Error> =
        check(answer("409 Conflict", "X-Id: 1\r\n", &body)).await;
    assert_eq!(failure.status(), 409);
    assert_eq!(failure.code(), None);
    assert_eq!(failure.raw_code(), Some("BRAND_NEW"));
    assert_eq!(failure.message(), Some("something new"));
    assert_eq!(failure.error(), None);
    assert_eq!(failure.headers()["x-id"], "1");
    assert_eq!(failure.body(), body.as_bytes());
    assert_eq!(failure.outcome(), Outcome::Failed);
    assert_eq!(failure.advice(&post()), Advice::GiveUp);
    let shown = failure.to_string();
    assert_eq!(
        shown,
        "Infinex API v2 answered 409 Conflict, BRAND_NEW: something new"
    );
}

#[tokio::test]
async fn a_status_without_a_phrase_is_its_number() {
    let failure: Failure<infinex::Error> = check(answer("477 Moving", "", "")).await;
    assert_eq!(failure.to_string(), "Infinex API v2 answered 477");
}

#[tokio::test]
async fn a_proxys_html_is_no_error_of_the_api() {
    let html = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    let headers = "Content-Type: text/html\r\n";
    let failure: Failure<infinex::Error> = check(answer("502 Bad Gateway", headers, html)).await;
    assert_eq!(failure.status(), 502);
    assert_eq!(
        (failure.code(), failure.raw_code(), failure.message()),
        (None, None, None)
    );
    assert_eq!(failure.body(), html.as_bytes());
    assert_eq!(
        failure.outcome(),
        Outcome::Unknown,
        "the proxy cannot say what the API did"
    );
    assert_eq!(failure.advice(&post()), Advice::Verify);
    assert!(matches!(failure.advice(&get()), Advice::Backoff(_)));
}

#[tokio::test]
async fn an_empty_500_has_a_verdict() {
    let failure: Failure<infinex::Error> = check(answer("500 Internal Server Error", "", "")).await;
    assert_eq!((failure.code(), failure.message()), (None, None));
    // The spec says so of the status, whatever its body.
    assert_eq!(failure.outcome(), Outcome::Failed);
    assert_eq!(
        failure.advice(&post()),
        Advice::RetryAfter(Duration::from_secs(5))
    );
}

#[tokio::test]
async fn a_body_cut_anywhere_keeps_what_came() {
    let body = infinex_body("NOT_FOUND", "no such pair");
    for cut in 0..body.len() {
        let whole = answer("404 Not Found", "", &body);
        let cut_answer = &whole[..whole.len() - body.len() + cut];
        let failure: Failure<infinex::Error> = check(cut_answer).await;
        assert_eq!(failure.status(), 404, "cut at {cut}");
        assert!(failure.is_truncated(), "cut at {cut}");
        assert_eq!(failure.outcome(), Outcome::Failed);
        // A code or message that came whole counts, and none that came in part.
        let code_end = body.find("\",\"msg").unwrap() + 1;
        let expected = (cut >= code_end).then_some(infinex::Code::NotFound);
        assert_eq!(failure.code(), expected, "cut at {cut}");
        let message_end = body.len() - 2;
        let message = (cut >= message_end).then_some("no such pair");
        assert_eq!(failure.message(), message, "cut at {cut}");
    }
}

#[tokio::test]
async fn a_body_past_the_limit_is_cut() {
    let long = "x".repeat(1_000_000);
    let body = infinex_body("NOT_FOUND", &long);
    let failure: Failure<infinex::Error> = check(answer("404 Not Found", "", &body)).await;
    assert!(failure.is_truncated());
    assert_eq!(failure.body().len(), errspec::client::BODY_LIMIT);
    assert_eq!(
        failure.code(),
        Some(infinex::Code::NotFound),
        "it came before the limit"
    );
    assert_eq!(failure.message(), None, "it did not come whole");
}

#[tokio::test]
async fn every_json_type_in_the_place_of_code_and_message() {
    for odd in [
        "null",
        "true",
        "7",
        "-1.5e300",
        "[]",
        "{}",
        "[[{\"a\":1}]]",
        "\"\"",
        "\"\\u0000\"",
    ] {
        let body = format!(r#"{{"error":{{"code":{odd},"msg":{odd}}}}}"#);
        let failure: Failure<infinex::Error> = check(answer("400 Bad Request", "", &body)).await;
        assert_eq!(failure.status(), 400);
        assert_eq!(failure.code(), None, "{odd}");
        let absent = odd == "null" || odd.starts_with(['[', '{']);
        assert_eq!(failure.message().is_none(), absent, "{odd}");
    }
    let deep = "[".repeat(100_000);
    for body in [
        deep.as_str(),
        "{\"error\":1}",
        "[]",
        "\"NOT_FOUND\"",
        "{\"error\":[{}]}",
        "nul",
    ] {
        let failure: Failure<infinex::Error> = check(answer("404 Not Found", "", body)).await;
        assert_eq!((failure.code(), failure.message()), (None, None));
    }
    let duplicate = r#"{"error":{"code":"NOT_FOUND","code":"OTHER","msg":"m"}}"#;
    let failure: Failure<infinex::Error> = check(answer("404 x", "", duplicate)).await;
    assert_eq!(
        failure.code(),
        Some(infinex::Code::NotFound),
        "the first one counts"
    );
}

#[tokio::test]
async fn bytes_that_are_no_text_do_not_hide_the_code() {
    let mut raw = answer("404 Not Found", "", &infinex_body("NOT_FOUND", "caf?")).into_bytes();
    let last = raw.iter().rposition(|byte| *byte == b'?').unwrap();
    raw[last] = 0xe9;
    let failure: Failure<infinex::Error> = check(raw).await;
    assert_eq!(failure.code(), Some(infinex::Code::NotFound));
    assert_eq!(failure.message(), Some("caf\u{fffd}"));
    assert!(
        failure.body().contains(&0xe9),
        "the bytes are kept as they came"
    );
}

#[tokio::test]
async fn fields_come_back_typed() {
    let body = r#"{"errors":{"email":["is required"]},"message":"changed text"}"#;
    let failure: Failure<validation::Error> = check(answer("422 x", "", body)).await;
    let errors = [("email".to_owned(), vec!["is required".to_owned()])];
    let expected = validation::Error::validation_failed(errors);
    assert_eq!(failure.error(), Some(&expected));
    assert_eq!(
        failure.message(),
        Some("changed text"),
        "the message is the server's, not ours"
    );
    let broken = r#"{"errors":"all of them","message":"m"}"#;
    let failure: Failure<validation::Error> = check(answer("422 x", "", broken)).await;
    assert_eq!(
        failure.code(),
        None,
        "without a code, the shape tells the error, and text is no map"
    );
    assert_eq!(failure.error(), None);
    assert_eq!(failure.message(), Some("m"));
}

#[tokio::test]
async fn a_success_is_handed_back() {
    let url = scripted(answer("200 OK", "", "fine")).await;
    let ok = reqwest::get(url)
        .await
        .unwrap()
        .check::<infinex::Error>()
        .await
        .unwrap();
    assert_eq!(ok.text().await.unwrap(), "fine");
    assert_eq!(infinex::SPEC.retry(200), Retry::Never);
    assert_eq!(eb::SPEC.outcome(202), Outcome::Pending);
}

#[tokio::test]
async fn a_connection_that_is_closed_is_an_error_of_the_transport() {
    let url = scripted("").await;
    let error = reqwest::get(url).await.expect_err("nothing was answered");
    assert!(!error.is_status());
}

/// What is not an error of the spec takes its retry from the class, else from RFC 9110.
#[tokio::test]
async fn an_undeclared_status_takes_what_its_class_says() {
    let failure: Failure<eb::Error> = check(answer("418 x", "", "")).await;
    assert_eq!((failure.code(), failure.outcome()), (None, Outcome::Failed));
    let failure: Failure<infinex::Error> = check(answer("503 x", "Retry-After: 3\r\n", "")).await;
    assert_eq!(failure.outcome(), Outcome::Failed);
    assert_eq!(
        failure.advice(&post()),
        Advice::RetryAfter(Duration::from_secs(3))
    );
    assert!(
        infinex::Code::ALL
            .iter()
            .all(|code| code.info().status != 503)
    );
}

//! Moments: in each notation, in bodies, headers and text, and as what a client waits for.

use crate::around::around;
use errspec::{Advice, Call, Failure};
use errspec_tests::specs::moments::{Closed, Code, Error, Later, Window};
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

const EPOCH: SystemTime = SystemTime::UNIX_EPOCH;

fn after(millis: u64) -> SystemTime {
    EPOCH + Duration::from_millis(millis)
}

#[tokio::test]
async fn each_notation_goes_there_and_back() {
    let window = |from, to| Window { from, to };
    let before = EPOCH - Duration::from_millis(1500);
    let windows = vec![window(before, None), window(after(1), Some(before))];
    let held = Closed::new(after(784_111_777_250), windows)
        .with_seen(before)
        .with_modified(after(784_111_777_000))
        .with_holidays([("may".to_owned(), after(0))].into());
    let error = Error::Closed(held);
    let (raw, failure) = around(error.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({
        "code": "CLOSED",
        "text": "closed since 1994-11-06T08:49:37.25Z",
        "log": "from 1994-11-06T08:49:37.25Z",
        "windows": [
            { "from": "1969-12-31T23:59:58.5Z" },
            { "from": "1970-01-01T00:00:00.001Z", "to": -1500 },
        ],
        "holidays": { "may": "1970-01-01T00:00:00Z" },
    });
    assert_eq!(body, expected);
    assert_eq!(raw.headers["x-seen"], b"-1500");
    assert_eq!(
        raw.headers["last-modified"],
        b"Sun, 06 Nov 1994 08:49:37 GMT"
    );
    assert_eq!(failure.error(), Some(&error));
}

#[test]
fn a_moment_to_retry_at_is_a_delay() {
    let read = |retry_at: &str, date: Option<&str>| {
        let mut headers = HeaderMap::new();
        headers.insert("x-reset", retry_at.parse().unwrap());
        headers.extend(date.map(|date| (http::header::DATE, date.parse().unwrap())));
        let body = br#"{"code":"LIMITED"}"#[..].into();
        Failure::<Error>::read_parts(StatusCode::TOO_MANY_REQUESTS, &headers, None, &body, false)
            .unwrap()
    };
    let date = Some("Thu, 01 Jan 2026 00:00:00 GMT");
    let failure = read("1767229200.5", date);
    assert_eq!(failure.code(), Some(Code::Limited));
    let delay = Duration::from_millis(3_600_500);
    assert_eq!(
        failure.advice(&Call::new(Method::POST)),
        Advice::RetryAfter(delay)
    );
    // What has passed is no delay, without a `Date` too.
    assert_eq!(read("1767225599", date).retry_after(), Some(Duration::ZERO));
    assert_eq!(read("-7", None).retry_after(), Some(Duration::ZERO));
    let far = read("99999999999", None).retry_after().unwrap();
    assert!(far > Duration::from_secs(90_000_000_000), "{far:?}");
    // A count that no clock can say is none.
    assert_eq!(read("1e300", date).missing_field(), Some("retry_at"));
    assert_eq!(read("soon", date).missing_field(), Some("retry_at"));
}

#[tokio::test]
async fn a_retry_after_is_a_date_whatever_the_notation() {
    let now = SystemTime::now();
    for (error, is_exact) in [
        (Error::paused(after(784_111_777_000)), true),
        (Error::paused(after(784_111_776_001)), false),
    ] {
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(raw.headers["retry-after"], b"Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(failure.error() == Some(&error), is_exact);
        assert_eq!(failure.retry_after(), Some(Duration::ZERO));
    }
    let later = Later::new().with_retry_at(now + Duration::from_secs(3600));
    let (_, failure) = around(Error::Later(later)).await;
    let delay = failure.retry_after().unwrap().as_secs();
    assert!((3_590..=3_601).contains(&delay), "{delay}");
}

#[test]
fn moments_that_no_notation_holds_are_the_nearest() {
    let far = EPOCH + Duration::from_secs(1 << 60);
    let past = EPOCH - Duration::from_secs(1 << 60);
    for (moment, text) in [
        (far, "9999-12-31T23:59:59.999999999Z"),
        (past, "0000-01-01T00:00:00Z"),
    ] {
        let held = Closed::new(moment, [])
            .with_seen(moment)
            .with_modified(moment);
        let error = Error::Closed(held);
        assert_eq!(error.to_string(), format!("closed since {text}"));
        let response = error.to_response();
        assert_eq!(
            response.headers()["x-seen"].len(),
            if moment == far { 22 } else { 23 }
        );
        assert_eq!(error.to_failure().code(), Some(Code::Closed));
    }
}

#[test]
fn a_private_moment_is_shown_in_the_log_alone() {
    let error = Error::Later(Later::new().with_noticed(after(1)));
    assert!(format!("{error:?}").contains("noticed: 1970-01-01T00:00:00.001Z"));
    let (parts, body) = error.to_response().into_parts();
    assert!(!parts.headers.contains_key("retry-after"));
    assert!(!String::from_utf8_lossy(&body).contains("1970"));
}

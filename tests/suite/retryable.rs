//! The server's own word on whether to repeat a request: written as the spec says, and followed by a
//! client.

use crate::around::around;
use errspec::{Advice, Call, Failure, Retry};
use errspec_tests::specs::retryable::{Code, Error};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::{Value, json};

#[tokio::test]
async fn a_server_writes_what_the_spec_says_and_a_client_reads_it() {
    for (error, word) in [
        (Error::locked(), false),
        (Error::needs_code(), false),
        (Error::busy(), true),
    ] {
        let (raw, failure) = around(error.clone()).await;
        let body: Value = serde_json::from_slice(&raw.body).unwrap();
        assert_eq!(body["meta"], json!({ "retryable": word }));
        assert_eq!(raw.headers["x-should-retry"], word.to_string().as_bytes());
        assert_eq!(failure.error(), Some(&error));
        assert_eq!(failure.retryable(), Some(word));
        assert_eq!(failure.errors().next().unwrap().retryable(), Some(word));
    }
}

#[tokio::test]
async fn what_has_to_be_amended_is_no_repetition() {
    let (_, failure) = around(Error::needs_code()).await;
    assert_eq!(failure.retry(), Retry::With("a code"));
    let call = Call::new(Method::POST);
    assert_eq!(failure.advice(&call), Advice::Amend("a code"));
}

#[test]
fn the_word_of_the_server_counts_for_more_than_the_spec() {
    let read = |word| {
        let headers = HeaderMap::from_iter([(
            "x-should-retry".parse().unwrap(),
            HeaderValue::from_static(word),
        )]);
        let body = br#"{"code":"LOCKED"}"#[..].into();
        Failure::<Error>::read_parts(StatusCode::CONFLICT, &headers, None, &body, false).unwrap()
    };
    let call = Call::new(Method::POST);
    let failure = read("true");
    assert_eq!(failure.code(), Some(Code::Locked));
    assert!(matches!(failure.advice(&call), Advice::Backoff(_)));
    assert_eq!(read("false").advice(&call), Advice::GiveUp);
    assert_eq!(read("").retryable(), None);
}

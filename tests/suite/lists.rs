//! Lists of errors, answers that were cut, and delays, as clients meet them.

use crate::around::received;
use bytes::Bytes;
use errspec::{Advice, Call, Failure, Outcome};
use errspec_tests::api::jsonapi;
use errspec_tests::specs::lists::{Code, Error, LongArgs, Said};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::json;
use std::time::Duration;

fn codes(failure: &Failure<Error>) -> Vec<Option<Code>> {
    failure
        .errors()
        .map(errspec::client::Occurrence::code)
        .collect()
}

#[tokio::test]
async fn each_item_has_what_stands_around_the_list() {
    let body = json!({
        "name": "UNPROCESSABLE", "trace": "t-1",
        "details": [
            { "issue": "SHORT", "field": "/a" },
            { "issue": "LONG", "field": "/b" },
            { "issue": "BRAND_NEW", "field": "/c" },
        ],
    });
    let failure: Failure<Error> = received(422, &body).await;
    assert_eq!(codes(&failure), [Some(Code::Short), Some(Code::Long), None]);
    let long = Error::long(LongArgs {
        field: "/b",
        trace: "t-1",
    });
    let second = failure.errors().nth(1).unwrap();
    assert_eq!(second.error(), Some(&long));
    let third = failure.errors().nth(2).unwrap();
    assert_eq!(third.raw_code(), Some("BRAND_NEW"));
}

#[tokio::test]
async fn the_status_tells_items_without_a_code() {
    let body = json!({ "errors": [{ "title": "a" }, { "title": "b" }, { "status": "403" }] });
    let failure: Failure<jsonapi::Error> = received(422, &body).await;
    let codes: Vec<_> = failure
        .errors()
        .map(errspec::client::Occurrence::code)
        .collect();
    let invalid = Some(jsonapi::Code::InvalidAttribute);
    assert_eq!(codes, [invalid, invalid, Some(jsonapi::Code::Forbidden)]);
}

#[tokio::test]
async fn what_has_no_code_in_a_list_under_200_is_no_error() {
    let body = json!({ "details": [{ "field": "/a" }, { "issue": "SOFT", "field": "/b" }] });
    let failure: Failure<Error> = received(200, &body).await;
    assert_eq!(codes(&failure), [Some(Code::Soft)]);
    assert_eq!(failure.errors().next().unwrap().index(), Some(1));
    assert_eq!(failure.outcome(), Outcome::Partial);
    assert_eq!(failure.advice(&Call::new(Method::GET)), Advice::Verify);
    let alone = failure.errors().next().unwrap();
    assert_eq!(alone.advice(&Call::new(Method::GET)), Advice::GiveUp);
}

/// An answer under 200 of which the client read this much.
fn cut(body: &str) -> Option<Failure<Error>> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    Failure::read_parts(StatusCode::OK, &HeaderMap::new(), None, &body, true)
}

#[test]
fn an_answer_that_was_cut_is_an_error_if_its_code_came() {
    let failure = cut(r#"{"details":[{"issue":"SOFT","field":"/a"}],"data":"xxxx"#).unwrap();
    assert_eq!(failure.code(), Some(Code::Soft));
    assert!(cut(r#"{"data":"xxxxxx"#).is_none());
    assert!(cut(r#"{"details":[{"field":"/a"}],"data":"xxxx"#).is_none());
}

#[test]
fn retry_after_is_seconds_or_a_date_whatever_the_unit_of_the_field() {
    for (text, seconds) in [
        ("5", 5),
        ("Wed, 21 Oct 2015 07:28:30 GMT", 30),
        ("Wed, 21 Oct 2015 07:27:00 GMT", 0),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::from_static(text));
        headers.insert(
            "date",
            HeaderValue::from_static("Wed, 21 Oct 2015 07:28:00 GMT"),
        );
        let body = Bytes::from_static(b"{}");
        let failure: Failure<Error> =
            Failure::read_parts(StatusCode::TOO_MANY_REQUESTS, &headers, None, &body, false)
                .unwrap();
        let delay = Duration::from_secs(seconds);
        assert_eq!(failure.retry_after(), Some(delay), "{text}");
        let limited = Error::limited(delay);
        assert_eq!(failure.error(), Some(&limited), "{text}");
    }
}

#[test]
fn a_code_may_say_success() {
    use errspec_tests::specs::success;
    let read = |body: &str| {
        let body = Bytes::copy_from_slice(body.as_bytes());
        Failure::<success::Error>::read_parts(StatusCode::OK, &HeaderMap::new(), None, &body, false)
    };
    assert!(read(r#"{"errcode":0,"errmsg":"ok","data":{}}"#).is_none());
    assert!(read(r#"{"errcode":"200"}"#).is_none());
    let busy = read(r#"{"errcode":-1,"errmsg":"later"}"#).unwrap();
    assert_eq!(busy.code(), Some(success::Code::Busy));
    let other = read(r#"{"errcode":7}"#).unwrap();
    assert_eq!((other.code(), other.raw_code()), (None, Some("7")));
}

#[test]
fn a_message_that_is_an_absent_field_is_left_out() {
    let absent = Error::said();
    assert_eq!(absent.to_response().body().as_ref(), b"{}");
    assert_eq!(absent.to_failure().error(), Some(&absent));
    let said = Error::Said(Said::new().with_text(""));
    assert_eq!(
        said.to_response().body().as_ref(),
        br#"{"m":"","all":[""]}"#
    );
    assert_eq!(said.to_failure().error(), Some(&said));
}

#[test]
fn a_field_that_is_the_message_stands_there_alone() {
    let told = Error::told("what", 7);
    let body = told.to_response().into_body();
    assert_eq!(body.as_ref(), br#"{"m":"what","n":7}"#);
    assert_eq!(told.to_failure().error(), Some(&told));
}

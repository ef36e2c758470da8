//! What is written: values of each type, text around them, headers, other envelopes.

use crate::around::{around, received};
use errspec::{Advice, Call, Failure};
use errspec_tests::specs::everything::{
    AllTypes, AllTypesArgs, Code, Error, Rejected, Side, SlowDown, Violation,
};
use http::Method;
use serde_json::json;
use std::time::Duration;

pub(super) fn all_types() -> AllTypes {
    let required = AllTypesArgs {
        text: "a \"quoted\" text\n",
        flag: true,
        signed: i64::MIN,
        unsigned: u64::MAX,
        float: 0.1,
        words: vec!["one".to_owned(), String::new()],
        table: [("k".to_owned(), vec![1, -2]), (String::new(), vec![])],
        anything: json!({ "deep": [null, 1.5, "x"] }),
        r#type: "t",
        r#loop: 7,
    };
    AllTypes::new(required).with_maybe_list(vec![Duration::from_micros(1500), Duration::ZERO])
}

#[tokio::test]
async fn every_type_of_field_goes_around() {
    let error = Error::AllTypes(all_types());
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error), "{failure:?}");
    let item = &raw.json()["errors"][0];
    assert_eq!(item["signed"], json!(i64::MIN));
    assert_eq!(item["unsigned"], json!(u64::MAX));
    assert_eq!(item["maybe_list"], json!([1.5, 0]), "milliseconds");
    assert!(
        item.get("maybe").is_none(),
        "an absent field leaves its member out"
    );
    assert!(
        raw.text().contains(r#""anything":{"deep":[null,1.5,"x"]}"#),
        "{}",
        raw.text()
    );
}

fn violation(path: &str) -> Violation {
    Violation {
        path: path.to_owned(),
        side: None,
        inner: Vec::new(),
        next: None,
        wait: None,
    }
}

#[tokio::test]
async fn records_and_enums_go_around() {
    let first = Violation {
        side: Some(Side::OnHold),
        inner: vec![violation("/a"), violation("/b\"")],
        next: Some(Box::new(violation("/c"))),
        wait: Some(Duration::from_millis(5)),
        ..violation("/name")
    };
    let all = vec![first.clone(), violation("")];
    let by_name = [("x".to_owned(), Side::Sell)];
    let error = Error::Rejected(Rejected::new(Side::Buy, first, by_name).with_all(all));
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error), "{failure:?}");
    let item = &raw.json()["errors"][0];
    assert_eq!(item["side"], json!("buy"));
    assert_eq!(item["by_name"], json!({ "x": "sell" }));
    let first = json!({
        "path": "/name",
        "side": "on hold",
        "inner": [{ "path": "/a", "inner": [] }, { "path": "/b\"", "inner": [] }],
        "next": { "path": "/c", "inner": [] },
        "wait": 5,
    });
    assert_eq!(item["first"], first);
    assert!(
        error
            .to_string()
            .starts_with(r#"buy: {"path":"/name","side":"on hold","#)
    );
    let body = json!({ "errors": [{
        "code": "urn:everything:rejected", "side": "sideways", "first": first, "by_name": {},
    }] });
    let newer: Failure<Error> = received(422, &body).await;
    assert_eq!(newer.code(), Some(Code::Rejected));
    assert_eq!(
        newer.missing_field(),
        Some("side"),
        "a text that the enum lacks"
    );
}

#[tokio::test]
async fn constants_text_around_slots_and_links_are_written() {
    let (raw, failure) = around(Error::not_found()).await;
    assert_eq!(
        raw.header("content-type"),
        Some("application/vnd.everything+json")
    );
    assert_eq!(raw.header("x-error"), Some("code=not-found; type=client"));
    assert_eq!(
        raw.json(),
        json!({
            "ok": false,
            "version": 1.5,
            "nothing": null,
            "tags": ["error", "{literal}"],
            "errors": [{
                "code": "urn:everything:not-found",
                "line": "[not-found] Not Found (404)",
                "message": "Not Found",
                "type": "client",
                "help": "https://example.org/errors/not-found#404",
            }],
        })
    );
    assert_eq!(failure.code(), Some(Code::NotFound));
    assert_eq!(failure.raw_code(), Some("not-found"));
}

#[tokio::test]
async fn a_header_alone_says_code_and_message() {
    let (raw, failure) = around(Error::bad_token("a\"b, c=\"d\"")).await;
    assert_eq!(raw.body, b"");
    // What would end the text of the header is left out of a value.
    let header = r#"Bearer error="BAD_TOKEN", error_description="token "a b  c= d " is no good""#;
    assert_eq!(raw.header("www-authenticate"), Some(header));
    assert_eq!(failure.code(), Some(Code::BadToken));
    assert_eq!(failure.message(), Some(r#"token "a b  c= d " is no good"#));
    assert_eq!(
        (failure.error(), failure.missing_field()),
        (None, Some("token"))
    );
    let (raw, _) = around(Error::bad_token("ünïcödé 漢字 🦀")).await;
    let unicode = raw.header("x-unicode").unwrap();
    assert_eq!(unicode, "token \"ünïcödé 漢字 🦀\"");
    assert_eq!(
        unicode.chars().count(),
        20,
        "cut between characters, not inside of one"
    );
}

#[tokio::test]
async fn an_error_with_another_envelope_is_read_by_it() {
    let (raw, failure) = around(Error::flat("x", 7)).await;
    let data = json!({ "a": "x", "b": 7 });
    let flat =
        json!({ "error": "FLAT", "error_description": "x or 7", "data": data, "list": [1, 400] });
    assert_eq!(raw.json(), flat);
    assert_eq!(failure.error(), Some(&Error::flat("x", 7)));
}

#[tokio::test]
async fn delays_are_counted_in_their_unit() {
    let delay = Duration::from_micros(2_500_500);
    let slow_down = Error::SlowDown(SlowDown::new().with_retry_after(delay));
    let (raw, failure) = around(slow_down).await;
    assert_eq!(raw.json()["errors"][0]["retry_after"], json!(2500.5));
    assert_eq!(raw.header("x-retry-ms"), Some("2500.5"));
    assert_eq!(failure.retry_after(), Some(delay));
    assert_eq!(
        failure.advice(&Call::new(Method::POST)),
        Advice::RetryAfter(delay)
    );
    let (_, failure) = around(Error::slow_down()).await;
    for (attempt, most) in [(1, 100), (2, 300)] {
        match failure.advice(&Call::new(Method::POST).attempt(attempt)) {
            Advice::Backoff(delay) => {
                assert!(delay <= Duration::from_millis(most), "{delay:?}");
                assert!(delay >= Duration::from_millis(most / 2), "{delay:?}");
            }
            other => panic!("attempt {attempt}: {other:?}"),
        }
    }
    assert_eq!(
        failure.advice(&Call::new(Method::POST).attempt(3)),
        Advice::GiveUp
    );
}

//! What tells an error from others, and from a success.

use crate::around::{around, received};
use crate::net;
use errspec::adapter::reqwest::Check;
use errspec::{Failure, Outcome};
use errspec_tests::specs::everything::{Code, Error};
use errspec_tests::specs::{messages, numbers};
use serde_json::{Value, json};

#[tokio::test]
async fn one_code_under_several_statuses_goes_by_the_status() {
    let (_, failure) = around(Error::conflict()).await;
    assert_eq!(failure.code(), Some(Code::Conflict));
    let body = json!({ "errors": [{ "code": "urn:everything:not-found" }] });
    let failure: Failure<Error> = received(410, &body).await;
    assert_eq!(
        (failure.code(), failure.raw_code()),
        (None, Some("not-found"))
    );
}

#[tokio::test]
async fn an_alias_is_read_and_never_written() {
    for alias in ["missing", "no_such_thing"] {
        let body = json!({ "errors": [{ "code": format!("urn:everything:{alias}") }] });
        let failure: Failure<Error> = received(404, &body).await;
        assert_eq!(failure.code(), Some(Code::NotFound));
        assert_eq!(failure.raw_code(), Some(alias));
        assert_eq!(alias.parse::<Code>(), Ok(Code::NotFound));
    }
    assert_eq!(Code::NotFound.as_str(), "not-found");
}

#[tokio::test]
async fn the_most_specific_known_slot_wins() {
    for (error, code) in [
        (Error::declined(), Code::Declined),
        (Error::no_funds(), Code::NoFunds),
        (Error::stolen(), Code::Stolen),
    ] {
        let (_, failure) = around(error.clone()).await;
        assert_eq!(failure.code(), Some(code));
        assert_eq!(failure.raw_code(), Some("declined"));
        assert_eq!(failure.error(), Some(&error));
    }
    let newer = json!({ "errors": [{ "code": "urn:everything:declined", "reason": "bewitched" }] });
    let failure: Failure<Error> = received(402, &newer).await;
    assert_eq!(
        failure.code(),
        Some(Code::Declined),
        "what is newer falls back on what is known"
    );
}

#[tokio::test]
async fn all_errors_of_a_list_are_read() {
    let body = json!({ "errors": [
        { "code": "urn:everything:not-found", "message": "first" },
        { "code": "urn:everything:brand-new", "message": "second" },
        { "message": "third" },
    ] });
    let failure: Failure<Error> = received(404, &body).await;
    let seen: Vec<_> = failure
        .errors()
        .map(|error| (error.code(), error.raw_code(), error.message()))
        .collect();
    let expected = [
        (Some(Code::NotFound), Some("not-found"), Some("first")),
        (None, Some("brand-new"), Some("second")),
        (None, None, Some("third")),
    ];
    assert_eq!(seen, expected);
    assert_eq!(failure.message(), Some("first"));
}

#[tokio::test]
async fn an_error_under_200_is_told_from_a_success() {
    let (raw, failure) = around(Error::soft()).await;
    assert_eq!(raw.status, 200);
    assert_eq!(failure.code(), Some(Code::Soft));
    assert_eq!(failure.outcome(), Outcome::Failed);
    let whole = raw.json();
    let mut newer = whole.clone();
    newer["errors"][0]["code"] = json!("urn:everything:newer");
    let failure: Failure<Error> = received(200, &newer).await;
    assert_eq!((failure.code(), failure.raw_code()), (None, Some("newer")));
    assert_eq!(failure.outcome(), Outcome::Failed);
    for (member, value) in [
        ("ok", json!(true)),
        ("version", json!(2)),
        ("errors", json!([])),
    ] {
        let mut success = whole.clone();
        success[member] = value;
        assert_success(&success).await;
    }
    let mut success = whole;
    success.as_object_mut().unwrap().remove("ok");
    assert_success(&success).await;
}

/// Under a success status only the envelope of an error of that status counts.
#[tokio::test]
async fn no_other_envelope_makes_an_error_of_a_success() {
    for body in [
        json!({ "error": "x", "list": [1, 200] }),
        json!({}),
        json!([]),
        json!("text"),
    ] {
        assert_success(&body).await;
    }
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\
                  WWW-Authenticate: Bearer error=\"BAD_TOKEN\", error_description=\"m\"\r\n\r\n";
    let response = reqwest::get(net::scripted(answer).await).await.unwrap();
    assert!(response.check::<Error>().await.is_ok());
}

async fn assert_success(body: &Value) {
    let body = body.to_string();
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let response = reqwest::get(net::scripted(answer).await).await.unwrap();
    let url = response.url().clone();
    let success = response.check::<Error>().await.expect("a success");
    assert_eq!(success.url(), &url);
    assert_eq!(success.headers()["content-length"], body.len().to_string());
    assert_eq!(
        success.text().await.unwrap(),
        body,
        "a success is handed back whole"
    );
}

#[tokio::test]
async fn messages_tell_errors_apart_where_there_are_no_codes() {
    use messages::{Error, NoTagArgs};
    let braces = Error::no_tag(NoTagArgs {
        tag: "{tag_name}",
        tag_name: "b}",
    });
    for error in [
        Error::rate_limit("user ID 12345"),
        Error::suspended(),
        Error::forbidden("Anything else."),
        Error::not_found(),
        braces.clone(),
        Error::no_tags(),
    ] {
        let (_, failure) = around(error.clone()).await;
        assert_eq!(failure.error(), Some(&error), "its fields are read back");
    }
    assert_eq!(braces.to_string(), "{tag} knows no b}, é{tag_name}{");
    assert_eq!(Error::no_tags().to_string(), "no {tags} at all");
    let reworded: Failure<Error> = received(404, &json!({ "message": "Nothing here" })).await;
    assert_eq!(reworded.code(), None, "nothing in it agrees with the error");
    assert_eq!(reworded.message(), Some("Nothing here"));
}

#[tokio::test]
async fn integer_codes_stay_integers() {
    use numbers::{Code, Error};
    let (raw, failure) = around(Error::code10003()).await;
    assert_eq!(raw.text(), r#"{"code":10003,"message":"unknown channel"}"#);
    assert_eq!(failure.code(), Some(Code::Code10003));
    assert_eq!(
        (failure.raw_code(), Code::Code10003.as_int()),
        (Some("10003"), Some(10003))
    );
    let as_text: Failure<Error> = received(404, &json!({ "code": "10004" })).await;
    assert_eq!(as_text.code(), Some(Code::UnknownGuild));
    assert_eq!(serde_json::to_string(&Code::UnknownGuild).unwrap(), "10004");
    assert_eq!(
        serde_json::from_str::<Code>("10004").unwrap(),
        Code::UnknownGuild
    );
    let (raw, failure) = around(Error::limited()).await;
    assert_eq!(raw.text(), r#"{"message":"slow down"}"#);
    assert_eq!(
        failure.code(),
        Some(Code::Limited),
        "no code, so the status says it"
    );
    let unknown: Failure<Error> = received(429, &json!({ "code": 9, "message": "m" })).await;
    assert_eq!((unknown.code(), unknown.raw_code()), (None, Some("9")));
}

#[tokio::test]
async fn envelopes_are_tried_one_after_the_other() {
    use numbers::{Code, Error, Nested};
    let extra = Error::Nested(Nested::new().with_extra(json!({ "a": [1] })));
    for error in [Error::nested(), extra] {
        let (_, failure) = around(error.clone()).await;
        assert_eq!(failure.code(), Some(Code::Nested));
        assert_eq!(failure.error(), Some(&error));
    }
}

/// An error may come in the envelope of another: what it said there is kept.
#[tokio::test]
async fn a_code_in_another_envelope_is_kept() {
    let body = json!({ "error": "BAD_TOKEN", "error_description": "m", "list": [1, 401] });
    let failure: Failure<Error> = received(401, &body).await;
    assert_eq!(failure.code(), Some(Code::BadToken));
    assert_eq!(
        (failure.raw_code(), failure.message()),
        (Some("BAD_TOKEN"), Some("m"))
    );
}

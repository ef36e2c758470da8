//! Fields in Rust types that a spec names, constants and texts in the JSON type that the spec says,
//! and parameters of headers: written by a server and read back by a client over a real socket.

use crate::around::{around, received};
use errspec::Failure;
use errspec_tests::api::google;
use errspec_tests::api::oauth2::{self, Fields302, InsufficientScope};
use errspec_tests::specs::Count;
use errspec_tests::specs::held::{self, Code, Error, Hop, Refused};
use serde_json::{Value, json};
use std::num::Wrapping;
use std::time::Duration;

fn refused() -> Error {
    let path = Hop {
        name: "a".to_owned(),
        at: Some("127.0.0.1".parse().unwrap()),
    };
    let held = Refused::new(Wrapping(u64::MAX), Count(3))
        .with_address("::1".parse().unwrap())
        .with_secret("10.0.0.1".parse().unwrap())
        .with_path(path);
    Error::Refused(held)
}

#[tokio::test]
async fn a_field_is_held_in_the_type_that_the_spec_names() {
    let error = refused();
    assert_eq!(error.to_string(), "the address is refused");
    assert_eq!(error, error.clone());
    assert!(format!("{error:?}").contains("secret: 10.0.0.1"));
    let (raw, failure) = around(error).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({
        "code": "190",
        "status": "403",
        "subcode": 7,
        "transient": false,
        "count": "3",
        "details": [
            // Text on the wire is text, although serde makes this type a number.
            { "kind": "who", "address": "::1", "token": "18446744073709551615" },
            { "kind": "where", "path": { "name": "a", "at": "127.0.0.1" } },
        ],
    });
    assert_eq!(body, expected);
    let Some(Error::Refused(held)) = failure.error() else {
        panic!("{failure:?}");
    };
    // A private field never travels.
    assert_eq!(held.secret(), None);
    assert_eq!(held.address(), Some(&"::1".parse().unwrap()));
    assert_eq!(
        (held.token(), held.count()),
        (&Wrapping(u64::MAX), &Count(3))
    );
    assert_eq!(held.path().unwrap().at, Some("127.0.0.1".parse().unwrap()));
}

#[tokio::test]
async fn a_value_that_its_type_refuses_leaves_the_code() {
    let body = json!({
        "code": "190", "subcode": 7, "transient": false, "count": "x",
        "details": [{ "kind": "who", "token": "1" }],
    });
    let failure: Failure<Error> = received(403, &body).await;
    assert_eq!(failure.code(), Some(Code::Refused));
    assert_eq!(
        (failure.error(), failure.missing_field()),
        (None, Some("count"))
    );
}

#[tokio::test]
async fn items_of_a_list_are_told_apart_by_their_constants() {
    let slow = Error::slow_down(Duration::from_millis(1500));
    let (raw, failure) = around(slow.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    assert_eq!(body["details"], json!([{ "kind": "wait", "for": "1.5s" }]));
    assert_eq!(failure.error(), Some(&slow));
    assert_eq!(failure.retry_after(), Some(Duration::from_millis(1500)));

    let strange = json!({
        "code": "190", "subcode": 459,
        "details": [{ "kind": "new", "for": "9s" }, 7, { "for": "2s", "kind": "wait" }],
    });
    let failure: Failure<Error> = received(429, &strange).await;
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(2)));
}

#[tokio::test]
async fn a_constant_that_is_withdrawn_is_left_out() {
    let (raw, failure) = around(Error::gone()).await;
    let body = r#"{"code":"191","status":"410","transient":false}"#;
    assert_eq!(String::from_utf8_lossy(&raw.body), body);
    assert_eq!(failure.code(), Some(held::Code::Gone));
}

#[tokio::test]
async fn google_says_how_long_to_wait_in_its_details() {
    let body = json!({ "error": {
        "code": 429, "status": "RESOURCE_EXHAUSTED", "message": "quota",
        "details": [
            { "@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{ "subject": "p" }] },
            { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "30.25s" },
        ],
    }});
    let failure: Failure<google::Error> = received(429, &body).await;
    assert_eq!(failure.code(), Some(google::Code::ResourceExhausted));
    assert_eq!(failure.retry_after(), Some(Duration::from_millis(30_250)));
}

#[tokio::test]
async fn hostile_text_stays_in_its_parameter() {
    let hostile = "a\", error=\"x\\\r\nSet-Cookie: a=b; ü";
    let held = InsufficientScope::new().with_scope(hostile);
    let error = oauth2::Error::InsufficientScope(held);
    let (raw, failure) = around(error).await;
    let expected = concat!(
        r#"Bearer realm="example", error="insufficient_scope", "#,
        r#"error_description="The scope of the access token is insufficient", "#,
        r#"scope="a\", error=\"x\\  Set-Cookie: a=b; u""#
    );
    assert_eq!(raw.header("www-authenticate"), Some(expected));
    assert_eq!(raw.header("set-cookie"), None);
    let scope = match failure.error() {
        Some(oauth2::Error::InsufficientScope(held)) => held.scope(),
        other => panic!("{other:?}"),
    };
    assert_eq!(scope, Some("a\", error=\"x\\  Set-Cookie: a=b; u"));
}

/// An error that sends its caller to a link.
fn denied(redirect_uri: &str, state: &str) -> oauth2::Error {
    let fields = Fields302::new(redirect_uri).with_state(state);
    oauth2::Error::AccessDenied(fields)
}

#[test]
fn parameters_are_added_to_a_link_and_taken_off_again() {
    let asked = "x&y=z #\u{e9}";
    let description = "error_description=The+resource+owner+or+the+server+denied+the+request.";
    let state = "state=x%26y%3Dz+%23%C3%A9";
    for (link, expected) in [
        (
            "https://a.example/cb",
            format!("https://a.example/cb?error=access_denied&{description}&{state}"),
        ),
        (
            "https://a.example/cb?",
            format!("https://a.example/cb?error=access_denied&{description}&{state}"),
        ),
        // What the link says of itself is kept, even if it has one of our names.
        (
            "https://a.example/cb?t=1&u=%20#top",
            format!("https://a.example/cb?t=1&u=%20&error=access_denied&{description}&{state}#top"),
        ),
        (
            "https://a.example/\r\n\u{e9}",
            format!("https://a.example/%0D%0A%C3%A9?error=access_denied&{description}&{state}"),
        ),
    ] {
        let response = denied(link, asked).to_response();
        assert_eq!(response.headers()["location"], expected);
        let failure = Failure::<oauth2::Error>::check(response).unwrap_err();
        assert_eq!(failure.code(), Some(oauth2::Code::AccessDenied), "{link}");
        let Some(oauth2::Error::AccessDenied(held)) = failure.error() else {
            panic!("{failure:?}");
        };
        let redirect_uri = held.redirect_uri();
        assert_eq!(held.state(), Some(asked));
        assert!(
            expected.starts_with(redirect_uri.split('#').next().unwrap()),
            "{redirect_uri}"
        );
    }
    let forged = denied("https://a.example/cb?error=server_error&t=1", asked).to_response();
    let failure = Failure::<oauth2::Error>::check(forged).unwrap_err();
    assert_eq!(failure.code(), Some(oauth2::Code::AccessDenied));
}

#[test]
fn parameters_are_cut_to_the_length_of_the_header() {
    let long = "\"".repeat(10_000);
    let error = oauth2::Error::InsufficientScope(InsufficientScope::new().with_scope(&long));
    let response = error.to_response();
    let header = response.headers()["www-authenticate"].to_str().unwrap();
    assert!(header.len() <= 4096, "{}", header.len());
    assert!(header.ends_with("\\\"\""), "{}", &header[4080..]);
    let failure = Failure::<oauth2::Error>::check(response).unwrap_err();
    assert_eq!(failure.code(), Some(oauth2::Code::InsufficientScope));
    let error = denied(&format!("https://a.example/{}", &long[..600]), &long);
    let response = error.to_response();
    assert!(response.headers()["location"].len() <= 4096);
    let failure = Failure::<oauth2::Error>::check(response).unwrap_err();
    assert_eq!(failure.code(), Some(oauth2::Code::AccessDenied));
    // Half of a link would lead elsewhere.
    let response = denied(&format!("https://a.example/{long}"), &long).to_response();
    assert_eq!(response.headers().get("location"), None);
}

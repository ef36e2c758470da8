//! The parts of the language that no shipped spec uses, each written by a server and read back by
//! a client over a real socket.

use crate::net;
use axum::Router;
use axum::response::IntoResponse;
use errspec::adapter::reqwest::Check;
use errspec::{Advice, ApiError, Call, CheckError, Failure, Outcome};
use errspec_tests::specs::everything::{
    AllTypes, AllTypesArgs, Code, Error, Rejected, Side, SlowDown, Violation,
};
use errspec_tests::specs::{everything, messages, numbers, served};
use http::Method;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::net::TcpListener;

/// Answers every request with this error.
async fn serve<E: ApiError + IntoResponse>(error: E) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = Router::new().fallback(move || {
        let error = error.clone();
        async move { error }
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Sends an error around: the raw answer, and what a client made of it.
pub(crate) async fn around<E: ApiError + IntoResponse>(error: E) -> (net::Raw, Failure<E>) {
    let address = serve(error).await;
    let raw = net::post_form(&address, "/", &[]).await;
    (raw, read(&format!("http://{address}/")).await)
}

async fn read<E: ApiError>(url: &str) -> Failure<E> {
    match reqwest::get(url).await.unwrap().check::<E>().await {
        Err(CheckError::Api(failure)) => failure,
        other => panic!("expected a failure, got {other:?}"),
    }
}

/// What a client makes of an answer that no server of ours wrote.
pub(crate) async fn received<E: ApiError>(status: u16, body: &Value) -> Failure<E> {
    let body = body.to_string();
    let answer = format!(
        "HTTP/1.1 {status} x\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    read(&net::scripted(answer).await).await
}

fn all_types() -> AllTypes {
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

#[tokio::test]
async fn rust_types_become_errors_and_stay_their_source() {
    let error: Error = std::io::Error::other("disk on fire").into();
    assert_eq!(error.code(), Code::Broken);
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "disk on fire"
    );
    assert_eq!(Error::from(std::fmt::Error).code(), Code::Broken);
    let (raw, failure) = around(error).await;
    assert!(!raw.text().contains("fire"));
    assert_eq!(failure.code(), Some(Code::Broken));
}

#[test]
fn names_are_idiomatic() {
    let names: Vec<String> = Code::ALL.iter().map(|code| format!("{code:?}")).collect();
    let expected = [
        "Rejected",
        "AllTypes",
        "SlowDown",
        "NotFound",
        "Conflict",
        "Declined",
        "NoFunds",
        "Stolen",
        "Soft",
        "BadToken",
        "Flat",
        "Code2fa",
        "SelfError",
        "Broken",
        "Part",
    ];
    assert_eq!(names, expected);
    assert!(std::mem::size_of::<Error>() <= 4 * size_of::<usize>());
    assert_eq!(everything::Code::ALL.len(), everything::SPEC.errors.len());
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

/// The errors of an operation turn into the API's, and those of it turn back.
#[tokio::test]
async fn an_operation_has_its_own_errors() {
    use everything::{BuyError, LookError};

    fn buy() -> Result<(), BuyError> {
        let delay = Duration::from_millis(3);
        let fields = SlowDown::new().with_retry_after(delay);
        Err(BuyError::SlowDown(fields))
    }

    fn all() -> Result<(), Error> {
        Ok(buy()?)
    }

    let error = all().unwrap_err();
    let fields = SlowDown::new().with_retry_after(Duration::from_millis(3));
    assert_eq!(error, Error::SlowDown(fields));
    let back = BuyError::try_from(error.clone());
    assert_eq!(back, Ok(buy().unwrap_err()));
    assert_eq!(
        LookError::try_from(error.clone()),
        Err(error),
        "what is not its own comes back"
    );
    let error = Error::AllTypes(all_types());
    let own = BuyError::AllTypes(all_types());
    assert_eq!(own.to_string(), error.to_string());
    assert_eq!(Error::from(own), error);
    let caused = Error::broken().with_source("disk on fire");
    let caused = BuyError::try_from(caused).unwrap();
    assert_eq!(
        std::error::Error::source(&caused).unwrap().to_string(),
        "disk on fire"
    );
    assert_eq!(LookError::not_found().into_response().status(), 404);
}

/// What another file declares is the API's as if it stood in its own.
#[tokio::test]
async fn included_files_are_part_of_the_spec() {
    use numbers::{Code, Error, ShareError, Thing};
    let error = Error::shared(Thing {
        name: "x".to_owned(),
    });
    let (raw, failure) = around(error.clone()).await;
    assert_eq!(
        raw.json()["error"],
        json!({ "number": 418, "text": r#"{"name":"x"}"#, "thing": { "name": "x" } })
    );
    assert_eq!(failure.error(), Some(&error));
    assert!(ShareError::try_from(error).is_ok());
    assert_eq!(
        Code::ServiceUnavailable.retry(),
        errspec::Retry::After(Duration::from_secs(30))
    );
}

#[tokio::test]
async fn a_client_only_module_has_nothing_of_the_server() {
    // That it compiles says the most: the spec names types that are not here.
    let body = json!({ "code": "BROKEN", "message": "it broke", "nodes": [{ "name": "a" }] });
    let failure: Failure<served::Error> = received(500, &body).await;
    let node = served::Node {
        name: "a".to_owned(),
    };
    let broken = served::Error::Broken(served::Broken::new().with_nodes(vec![node]));
    assert_eq!(failure.error(), Some(&broken));
    assert_eq!(
        served::LookError::try_from(broken).unwrap().to_string(),
        "it broke"
    );
}

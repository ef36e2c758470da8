//! Codes with slots: there and back, in each place where a code can stand, and told from one another.

use crate::around::{around, received};
use errspec::{Errors, Failure, WireCode};
use errspec_tests::specs::called_families;
use errspec_tests::specs::families::{Argument, Cause, Caused, Code, ConnectError, Error, Level};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

fn range(from: i64, to: f64) -> Error {
    Error::range(Level::High, from, to)
}

#[tokio::test]
async fn what_is_in_a_code_goes_there_and_back() {
    for (error, code) in [
        (Error::connection("X\"01\\"), "08X\"01\\"),
        (Error::connection("{detail}"), "08{detail}"),
        (Error::connection(""), "08"),
        (Error::connection_refused(), "08001"),
        (Error::connection_lost(17), "08P17"),
        (
            Error::argument("volume"),
            "EGeneral:Invalid arguments:volume",
        ),
        (range(-3, 2.5), "{high}.-3..2.5"),
        (Error::quota(7), "Q7"),
        (Error::scale(Level::Low), "scale-low"),
        (Error::scope("a b"), "scope a b"),
        (Error::plain("x"), "plain/x"),
        (Error::soft(0), "soft_0"),
        (Error::retry_later(30), "wait 30"),
        (Error::retry_never("30"), "wait 30"),
    ] {
        let (raw, failure) = around(error.clone()).await;
        let seen = (failure.raw_code(), failure.error());
        assert_eq!(seen, (Some(code), Some(&error)), "{}", raw.text());
        assert_eq!(failure.code(), Some(error.code()));
    }
}

#[tokio::test]
async fn a_field_in_the_code_stands_there_alone() {
    let (raw, _) = around(Error::connection("P\"01")).await;
    let body = json!({
        "code": "08P\"01", "text": "no connection", "link": "https://families.example/CONNECTION",
    });
    assert_eq!(raw.json(), body);
    assert_eq!(raw.header("x-code"), Some("08P\"01"));
    let hinted = Error::Argument(Argument::new("a").with_hint("b"));
    let (raw, failure) = around(hinted.clone()).await;
    assert_eq!(raw.json()["hint"], "b");
    assert_eq!(raw.json().get("argument"), None);
    assert_eq!(failure.error(), Some(&hinted));
    let (raw, _) = around(Error::quota(7)).await;
    let body = json!({
        "version": 1, "errors": [{ "id": "urn:f:Q7", "why": "7 are too many", "n": 7 }],
    });
    assert_eq!(raw.json(), body);
}

#[tokio::test]
async fn what_the_body_has_of_a_field_counts_more_than_the_code() {
    let body = json!({ "version": 1, "errors": [{ "id": "urn:f:Q7", "n": 8 }] });
    let failure: Failure<Error> = received(429, &body).await;
    assert_eq!(failure.error(), Some(&Error::quota(8)));
    // It is there too, although no server writes it.
    let body = json!({ "code": "08P5", "n": 6 });
    let failure: Failure<Error> = received(503, &body).await;
    assert_eq!(failure.error(), Some(&Error::connection_lost(6)));
}

#[tokio::test]
async fn a_value_that_makes_another_code_is_read_as_that_one() {
    let (_, failure) = around(Error::connection("001")).await;
    assert_eq!(failure.error(), Some(&Error::connection_refused()));
    let (_, failure) = around(Error::connection("P1")).await;
    assert_eq!(failure.error(), Some(&Error::connection_lost(1)));
}

#[tokio::test]
async fn a_code_is_known_though_the_value_in_it_is_none() {
    let failure: Failure<Error> = received(503, &json!({ "code": "08Px" })).await;
    assert_eq!(failure.code(), Some(Code::ConnectionLost));
    assert_eq!(
        (failure.error(), failure.missing_field()),
        (None, Some("n"))
    );
    for unknown in ["0", "scale-", "{high}.1", "EGeneral"] {
        let failure: Failure<Error> = received(500, &json!({ "code": unknown })).await;
        let seen = (failure.code(), failure.raw_code());
        let expected = (unknown == "scale-").then_some(Code::Scale);
        assert_eq!(seen, (expected, Some(unknown)));
    }
}

#[tokio::test]
async fn older_spellings_are_read_with_what_is_in_them() {
    let failure: Failure<Error> = received(400, &json!({ "code": "range:5" })).await;
    assert_eq!(
        (failure.code(), failure.missing_field()),
        (Some(Code::Range), Some("level"))
    );
    for exact in ["RANGE", "{range}"] {
        let body = json!({ "code": exact, "level": "high", "from": 5, "to": 6 });
        let failure: Failure<Error> = received(400, &body).await;
        assert_eq!(failure.error(), Some(&range(5, 6.0)));
    }
}

#[tokio::test]
async fn several_errors_have_each_its_code() {
    let errors = Errors::new(Error::quota(1)).with(Error::quota(2));
    let response = errors.to_response();
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["errors"][1]["id"], "urn:f:Q2");
    let failure = errors.to_failure();
    let all: Vec<_> = failure
        .errors()
        .map(|error| error.error().cloned())
        .collect();
    assert_eq!(all, [Some(Error::quota(1)), Some(Error::quota(2))]);
}

#[tokio::test]
async fn an_operation_has_codes_with_slots() {
    let (_, failure) = around(ConnectError::connection("X01").into()).await;
    let narrow = failure.narrow::<ConnectError>();
    assert_eq!(narrow, Some(Ok(ConnectError::connection("X01"))));
}

#[test]
fn a_code_is_found_by_what_is_sent_and_by_what_the_spec_has() {
    assert_eq!("08P01".parse(), Ok(Code::ConnectionLost));
    assert_eq!("08X01".parse(), Ok(Code::Connection));
    assert_eq!("08001".parse(), Ok(Code::ConnectionRefused));
    assert_eq!("range:7".parse(), Ok(Code::Range));
    assert!("Q".parse::<Code>().is_ok());
    assert!("P".parse::<Code>().is_err());
    for code in Code::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code), "{code}");
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(serde_json::from_str::<Code>(&json).unwrap(), *code);
    }
    assert_eq!(Code::Connection.as_str(), "08{detail}");
}

#[test]
fn one_side_reads_what_the_other_writes() {
    let response = Error::connection_lost(3).to_response();
    let body = std::str::from_utf8(response.body()).unwrap();
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let read = Failure::<called_families::Error>::read_parts(
        status,
        &HeaderMap::new(),
        None,
        &body.as_bytes().to_vec().into(),
        false,
    );
    let failure = read.unwrap();
    assert_eq!(failure.raw_code(), Some("08P3"));
    let Some(called_families::Error::ConnectionLost(lost)) = failure.error() else {
        panic!("{failure:?}");
    };
    assert_eq!(lost.n(), 3);
}

#[tokio::test]
async fn codes_inside_of_fields_are_declared_or_not() {
    let newer = WireCode::from("BRAND_NEW");
    let of_family = WireCode::of(&Error::connection_lost(7)).unwrap();
    let inner = Cause {
        code: newer.clone(),
        inner: None,
        seen: vec![of_family.clone(), Code::Caused.into()],
    };
    let tree = Cause {
        code: "range:1".into(),
        inner: Some(Box::new(inner)),
        seen: Vec::new(),
    };
    let all = vec![newer.clone(), Code::ConnectionRefused.into()];
    let held = Caused::new(of_family.clone(), all, [("a".to_owned(), newer)]);
    let error = Error::Caused(held.with_last(Code::ConnectionRefused).with_tree(tree));
    let (raw, failure) = around(error.clone()).await;
    let body = json!({
        "code": "CAUSED", "text": "because of 08P7", "link": "https://families.example/CAUSED",
        "all": ["BRAND_NEW", "08001"], "by_name": { "a": "BRAND_NEW" }, "last": "08001",
        "tree": {
            "code": "range:1", "seen": [],
            "inner": { "code": "BRAND_NEW", "seen": ["08P7", "CAUSED"] },
        },
    });
    assert_eq!(raw.json(), body);
    assert_eq!(raw.header("x-cause"), Some("08P7"));
    assert_eq!(failure.error(), Some(&error));
    let Some(Error::Caused(held)) = failure.error() else {
        panic!("{failure:?}");
    };
    assert_eq!(held.cause().code(), Some(Code::ConnectionLost));
    assert_eq!(
        held.last().and_then(WireCode::code),
        Some(Code::ConnectionRefused)
    );
    assert_eq!(
        (held.all()[0].code(), held.all()[0].as_str()),
        (None, "BRAND_NEW")
    );
    assert_eq!(
        held.tree().unwrap().code.code(),
        Some(Code::Range),
        "by an alias"
    );
    // The name of an error without a code is none on the wire.
    assert_eq!(WireCode::<Code>::from("OTHER").code(), None);
    assert_eq!(WireCode::of(&Error::other()), None);
    // No object is a code.
    let mut wrong = body;
    wrong["by_name"] = json!({ "a": {} });
    let failure: Failure<Error> = received(502, &wrong).await;
    assert_eq!(
        (failure.code(), failure.missing_field()),
        (Some(Code::Caused), Some("cause"))
    );
}

#[tokio::test]
async fn codes_inside_of_fields_are_integers_where_the_others_are() {
    use errspec_tests::specs::numbers::{Code, Error, Nested};
    for (cause, json) in [
        (WireCode::from(Code::Code10003), json!(10003)),
        (WireCode::from("-7"), json!(-7)),
        (WireCode::from("none"), json!("none")),
        (WireCode::from("007"), json!("007")),
    ] {
        let error = Error::Nested(Nested::new().with_cause(cause));
        let (raw, failure) = around(error.clone()).await;
        assert_eq!(raw.json()["error"]["cause"], json);
        assert_eq!(failure.error(), Some(&error));
    }
    let body = json!({ "error": { "number": 5, "cause": 10003.0 } });
    let failure: Failure<Error> = received(400, &body).await;
    let Some(Error::Nested(held)) = failure.error() else {
        panic!("{failure:?}");
    };
    assert_eq!(held.cause().and_then(WireCode::code), Some(Code::Code10003));
}

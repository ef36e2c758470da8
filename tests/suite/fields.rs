//! What a spec says of fields beside their types: other names, values by default and in place of none,
//! fields that are withdrawn or not spread.

use crate::around::around;
use errspec::{ApiError, Failure};
use errspec_tests::specs::fields::{
    Cause, Caused, Code, Error, Fields4xx, Fields404, Item, Limited, Listed, Missing, MissingArgs,
    Refused, RefusedArgs, Side, Silent,
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::num::Wrapping;
use std::time::Duration;

fn item() -> Item {
    Item {
        id: "1".to_owned(),
        own_id: "2".to_owned(),
        reference: None,
        ..Item::default()
    }
}

fn refused() -> Refused {
    Refused::new(RefusedArgs {
        cause: "late",
        condition: "shut",
        items: [item()],
    })
}

fn read(status: u16, body: &str) -> Failure<Error> {
    let status = StatusCode::from_u16(status).unwrap();
    let body = body.to_owned().into();
    Failure::<Error>::read_parts(status, &HeaderMap::new(), None, &body, false).unwrap()
}

#[tokio::test]
async fn names_on_the_wire_and_in_rust_are_apart_and_nothing_is_written_as_the_spec_says() {
    let error = Error::Refused(refused());
    let (raw, failure) = around(error.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let details = json!({
        "reason": "late",
        "status": "shut",
        "items": [{
            "_id": "1", "id": "2", "$ref": null, "status": "sell", "tags": [], "weight": 1_500_000,
        }],
        "detail": "",
    });
    let expected =
        json!({ "code": "REFUSED", "message": "Bad Request", "hint": null, "details": details });
    assert_eq!(body, expected);
    assert_eq!(failure.error(), Some(&error));
    let full = Item {
        reference: Some("r".to_owned()),
        kind: Side::Buy,
        tags: Some(vec!["t".to_owned()]),
        weight: 7,
        ..item()
    };
    let held = Refused::new(RefusedArgs {
        cause: "late",
        condition: "shut",
        items: [full],
    });
    let held = held
        .with_hint("wait")
        .with_common(|common| common.with_detail("d"));
    assert_eq!(held.cause(), "late");
    assert_eq!(held.condition(), "shut");
    let error = Error::Refused(held);
    let (_, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error));
}

#[tokio::test]
async fn a_default_is_written_and_assumed() {
    let error = Error::limited();
    let (raw, failure) = around(error.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({
        "error": "LIMITED", "b": null, "soft": false, "loud": true, "side": "sell",
        "tries": -1_234_567, "ratio": 0.25, "whole": 2.0, "wait": 1500, "word": "none", "list": [],
        "map": {}, "port": 80, "detail": "",
    });
    assert_eq!(body, expected);
    assert_eq!(failure.error(), Some(&error));
    // Nothing but the code: the same error.
    assert_eq!(read(429, r#"{"error":"LIMITED"}"#).error(), Some(&error));
    let null = r#"{"error":"LIMITED","soft":null,"wait":null,"port":null}"#;
    assert_eq!(read(429, null).error(), Some(&error));
    // What is there and of another type is not taken for the default.
    let other = read(429, r#"{"error":"LIMITED","soft":"perhaps"}"#);
    assert_eq!(
        (other.code(), other.missing_field()),
        (Some(Code::Limited), Some("soft"))
    );
    let set = Limited::new()
        .with_soft(true)
        .with_loud(false)
        .with_side(Side::Buy)
        .with_tries(1)
        .with_wait(Duration::from_secs(9))
        .with_word("")
        .with_list(vec!["x".to_owned()])
        .with_port(Wrapping(7));
    assert!(set.soft() && !set.loud());
    assert_eq!(set.wait(), Duration::from_secs(9));
    let error = Error::Limited(set);
    let (_, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error));
}

#[tokio::test]
async fn a_record_takes_up_the_members_that_it_does_not_name() {
    let others = |members: Value| members.as_object().unwrap().clone().into_iter().collect();
    let inner = Cause {
        r#type: "late".to_owned(),
        others: others(json!({ "a": null, "b": [1, { "type": "x" }] })),
        ..Cause::default()
    };
    let cause = Cause {
        r#type: "bank".to_owned(),
        star: Some(7),
        inner: Some(Box::new(inner.clone())),
        others: others(json!({ "c": "d" })),
    };
    let error = Error::Caused(Caused::new(cause.clone()));
    let (raw, failure) = around(error.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({
        "type": "bank", "*": 7, "c": "d",
        "inner": { "type": "late", "a": null, "b": [1, { "type": "x" }] },
    });
    assert_eq!(body["details"]["cause"], expected);
    assert_eq!(failure.error(), Some(&error));
    // What has the name of a field does not take its place.
    let crowded = Cause {
        others: others(json!({ "type": "x", "*": 8, "inner": 9, "e": "f" })),
        ..cause.clone()
    };
    let (_, failure) = around(Error::Caused(Caused::new(crowded))).await;
    let left = Cause {
        others: others(json!({ "e": "f" })),
        ..cause
    };
    assert_eq!(failure.error(), Some(&Error::Caused(Caused::new(left))));
    let none = Error::Caused(Caused::new(Cause::default()));
    let (raw, failure) = around(none.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    assert_eq!(body["details"]["cause"], json!({ "type": "" }));
    assert_eq!(failure.error(), Some(&none));
}

#[test]
fn a_cause_and_texts_leave_defaults_as_they_are() {
    let failed = Error::from(std::io::Error::other("gone"));
    assert!(matches!(&failed, Error::Failed(held) if held.soft()));
    assert_eq!(Error::from_texts(Code::Limited, &[]), Ok(Error::limited()));
    assert!(
        Code::Limited
            .info()
            .fields
            .iter()
            .all(|field| !field.is_required())
    );
}

#[test]
fn two_names_can_change_places_on_the_wire() {
    let error = Error::Limited(Limited::new().with_a("one").with_b("two"));
    let body = error.to_response().into_body();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!((&body["b"], &body["a"]), (&json!("one"), &json!("two")));
    assert_eq!(error.to_failure().error(), Some(&error));
}

#[tokio::test]
async fn a_field_that_is_not_spread_is_read_from_the_message() {
    let error = Error::Missing(Missing::new(MissingArgs {
        id: "7",
        index: "books",
    }));
    let (raw, failure) = around(error.clone()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({ "code": "MISSING", "message": "[7] missing", "index": "books" });
    assert_eq!(body, expected);
    assert_eq!(failure.error(), Some(&error));
    // A member of its name is another thing.
    let body = r#"{"code":"MISSING","message":"[7] missing","index":"books","id":"x"}"#;
    assert_eq!(read(404, body).error(), Some(&error));
}

#[tokio::test]
async fn a_withdrawn_field_is_gone() {
    let gone = Error::Gone(Fields404::new().with_trace("t"));
    let silent = Error::Silent(Silent::new("why").with_trace("t"));
    for error in [gone, silent] {
        let (raw, failure) = around(error.clone()).await;
        let body: Value = serde_json::from_slice(&raw.body).unwrap();
        assert_eq!(body["details"].get("detail"), None);
        assert_eq!(body["details"]["trace"], json!("t"));
        assert_eq!(failure.error(), Some(&error));
    }
    let fields = |code: Code| {
        code.info()
            .fields
            .iter()
            .map(|field| field.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(fields(Code::Gone), ["trace"]);
    assert_eq!(fields(Code::Silent), ["why", "trace"]);
    assert_eq!(fields(Code::Refused).len(), 6);
    let _common: &Fields4xx = refused().common();
}

#[tokio::test]
async fn what_stands_for_no_value_stands_in_values_and_not_in_text() {
    let (raw, failure) = around(Error::listed()).await;
    let body: Value = serde_json::from_slice(&raw.body).unwrap();
    let expected = json!({ "code": "LISTED", "notes": [{ "kind": "link", "href": null }] });
    assert_eq!(body, expected);
    assert_eq!(failure.error(), Some(&Error::listed()));
    let error = Error::Listed(Listed::new().with_page("7"));
    let (_, failure) = around(error.clone()).await;
    assert_eq!(failure.error(), Some(&error));
}

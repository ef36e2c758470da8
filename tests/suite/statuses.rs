//! Errors under several statuses: a server picks one, and a client knows the error under each.

use crate::around::{around, received};
use errspec::adapter::reqwest::Check;
use errspec::server::Foreign;
use errspec::{CheckError, ClassStatus, ErrorStatus, Failure, IntoApiError, Outcome};
use errspec_interpret::Api;
use errspec_tests::specs::statuses::{
    self, Blocked, Code, Error, Locked, LockedStatus, Malformed, MalformedStatus, Odd, OpenError,
    Refused,
};
use errspec_tests::specs::uncoded;
use http::{HeaderMap, Method, StatusCode, Uri};
use serde_json::json;

#[tokio::test]
async fn a_server_picks_one_of_the_statuses() {
    let usual = Error::malformed("line 1");
    let (raw, failure) = around(usual.clone()).await;
    let body = json!({
        "code": "MALFORMED", "status": 400, "reason": "Bad Request", "message": "cannot read line 1",
        "part": "line 1",
    });
    assert_eq!((raw.status, raw.json()), (400, body));
    assert_eq!(failure.error(), Some(&usual));

    let held = Malformed::new("line 1").with_status(MalformedStatus::UnsupportedMediaType);
    let picked = Error::Malformed(held.with_common(|common| common.with_hint("send JSON")));
    assert_eq!(picked.status(), 415);
    let (raw, failure) = around(picked.clone()).await;
    let body = json!({
        "code": "MALFORMED", "status": 415, "reason": "Unsupported Media Type",
        "message": "cannot read line 1", "part": "line 1", "hint": "send JSON",
    });
    assert_eq!((raw.status, raw.json()), (415, body));
    // The status is part of the error, on both sides.
    assert_eq!(failure.error(), Some(&picked));
    assert_ne!(failure.error(), Some(&usual));
    assert!(format!("{picked:?}").contains("status: 415"), "{picked:?}");
}

#[test]
fn picking_the_first_status_is_picking_none() {
    let picked = Malformed::new("x").with_status(MalformedStatus::NotFound);
    let back = picked.with_status(MalformedStatus::BadRequest);
    assert_eq!(Error::Malformed(back), Error::malformed("x"));
}

#[tokio::test]
async fn a_class_takes_its_statuses_and_any_takes_all() {
    let legal = ClassStatus::UNAVAILABLE_FOR_LEGAL_REASONS;
    let (raw, failure) = around(Error::Blocked(Blocked::new().with_status(legal))).await;
    assert_eq!(raw.status, 451);
    assert_eq!(failure.code(), Some(Code::Blocked));
    assert_eq!(
        failure.error().map(Error::status),
        Some(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS)
    );

    let error = Error::Odd(Odd::new().with_status(ErrorStatus::SERVICE_UNAVAILABLE));
    let (raw, failure) = around(error).await;
    assert_eq!(raw.status, 503);
    // What came is weighed, and 503 says that nothing was done.
    assert_eq!(
        (failure.code(), failure.outcome()),
        (Some(Code::Odd), Outcome::Failed)
    );

    let gone = LockedStatus::Class4xx(ClassStatus::GONE);
    for (status, number) in [(LockedStatus::Ok, 200), (gone, 410)] {
        let error = Error::Locked(Locked::new().with_status(status));
        let (raw, failure) = around(error.clone()).await;
        assert_eq!((raw.status, failure.error()), (number, Some(&error)));
    }
    assert_eq!(
        LockedStatus::try_from(StatusCode::IM_A_TEAPOT).map(LockedStatus::code),
        Ok(418)
    );
    assert!(LockedStatus::try_from(StatusCode::BAD_GATEWAY).is_err());
    assert_eq!(StatusCode::from(MalformedStatus::NotFound), 404);
}

#[tokio::test]
async fn an_error_without_a_code_is_told_by_the_class_of_its_status() {
    let held = Refused::new("no room").with_status(ClassStatus::INSUFFICIENT_STORAGE);
    let error = Error::Refused(held);
    let (raw, failure) = around(error.clone()).await;
    assert_eq!((raw.status, failure.error()), (507, Some(&error)));
    let failure: Failure<Error> = received(404, &json!({ "message": "no room" })).await;
    assert_eq!(failure.code(), None);
}

#[tokio::test]
async fn a_status_that_the_error_is_not_declared_for_is_not_kept_in_it() {
    let failure: Failure<Error> = received(409, &json!({ "code": "ODD" })).await;
    assert_eq!(
        failure.error().map(Error::status),
        Some(StatusCode::CONFLICT)
    );
    let body = json!({ "code": "MALFORMED", "message": "cannot read x", "part": "x" });
    let failure: Failure<Error> = received(409, &body).await;
    assert_eq!(
        (failure.code(), failure.status()),
        (Some(Code::Malformed), StatusCode::CONFLICT)
    );
}

#[test]
fn what_stands_in_keeps_the_status_if_it_is_declared_for_it() {
    let uri = Uri::from_static("/x");
    let answered = |status| {
        let foreign = Foreign::new(status).request(&Method::GET, &uri);
        let error: Option<Error> = foreign.into_error();
        error.map(|error| (error.code(), error.status()))
    };
    let not_found = StatusCode::NOT_FOUND;
    assert_eq!(answered(not_found), Some((Code::Malformed, not_found)));
    let conflict = StatusCode::CONFLICT;
    assert_eq!(answered(conflict), Some((Code::Blocked, conflict)));
}

#[test]
fn the_enum_of_an_operation_keeps_the_status() {
    let held = Malformed::new("x").with_status(MalformedStatus::NotFound);
    let failure = Error::Malformed(held).to_failure();
    let error: OpenError = failure.narrow().unwrap().unwrap();
    assert_eq!(Error::from(error).status(), 404);
}

#[tokio::test]
async fn an_answer_without_a_code_is_the_error_that_its_status_names() {
    let page = "<html>nothing here</html>";
    for (status, body, expected) in [
        (404, page, Some(uncoded::Error::unimplemented())),
        (429, "", Some(uncoded::Error::unavailable())),
        (502, page, Some(uncoded::Error::unavailable())),
        (502, r#"{"code":"NEW"}"#, None),
        (403, page, None),
    ] {
        let answer = format!(
            "HTTP/1.1 {status} x\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let url = crate::net::scripted(answer).await;
        let checked = reqwest::get(url)
            .await
            .unwrap()
            .check::<uncoded::Error>()
            .await;
        let Err(CheckError::Api(failure)) = checked else {
            panic!("{status} is an error");
        };
        assert_eq!(failure.error(), expected.as_ref(), "{status} {body}");
    }
    // With its own code an error is itself under any status.
    let (_, failure) = around(uncoded::Error::broken("door")).await;
    assert_eq!(failure.error(), Some(&uncoded::Error::broken("door")));
}

/// An error of one's own, which knows the status.
#[derive(Debug, thiserror::Error, IntoApiError)]
#[api_error(statuses::Error)]
enum Mine {
    #[error("{part}")]
    #[api_error(Malformed, status = MalformedStatus::NotFound)]
    Missing { part: String },
    #[error("{part}")]
    #[api_error(Malformed)]
    Wrong {
        part: String,
        status: MalformedStatus,
    },
    #[error("blocked")]
    #[api_error(Blocked, status = ClassStatus::FORBIDDEN)]
    Blocked,
}

#[test]
fn a_derived_error_picks_its_status() {
    let part = || "x".to_owned();
    let status = MalformedStatus::UnsupportedMediaType;
    for (mine, number) in [
        (Mine::Missing { part: part() }, 404),
        (
            Mine::Wrong {
                part: part(),
                status,
            },
            415,
        ),
        (Mine::Blocked, 403),
    ] {
        assert_eq!(Error::from(mine).status(), number);
    }
}

#[test]
fn an_interpreted_error_picks_among_the_same() {
    let api = Api::load(crate::paths::root().join("tests/specs/statuses.yaml")).unwrap();
    let error = || api.error("MALFORMED").unwrap().with("part", "x").unwrap();
    let response = error().with_status(404).unwrap().to_response().unwrap();
    let compiled = Malformed::new("x").with_status(MalformedStatus::NotFound);
    let compiled = Error::Malformed(compiled).to_response();
    assert_eq!(
        (response.status(), response.body()),
        (compiled.status(), compiled.body())
    );
    let failure = api.read(404, &HeaderMap::new(), response.body()).unwrap();
    assert_eq!(failure.name(), Some("MALFORMED"));
    let refused = error().with_status(409).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`MALFORMED` is not declared for the status 409"
    );
}

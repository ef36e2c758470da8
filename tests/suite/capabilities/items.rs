//! The items of a module: names, causes, operations, what it includes, a client's alone.

use super::written::all_types;
use crate::around::{around, received};
use axum::response::IntoResponse;
use errspec::Failure;
use errspec_tests::specs::everything::{Code, Error, SlowDown};
use errspec_tests::specs::{everything, numbers, served};
use serde_json::json;
use std::time::Duration;

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

//! What users of generated code rely on without thinking of it.

use errspec::{ErrorCode, WireCode};
use errspec_tests::specs::everything::{self, BuyError, Violation};
use errspec_tests::specs::numbers::{Error, Nested};
use gallery::specs::{coinbase, discord, infinex, slack, stripe, twirp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Codes are keys of ordered maps, in the order of the spec.
#[test]
fn codes_have_the_order_of_the_spec() {
    let counts: BTreeMap<_, _> = infinex::Code::ALL
        .iter()
        .rev()
        .map(|code| (*code, 1))
        .collect();
    assert!(counts.keys().eq(infinex::Code::ALL.iter()));
}

/// A code reads back as itself, also where several errors have the same code on the wire.
#[test]
fn codes_read_back_as_themselves() {
    fn all<C: ErrorCode + serde::Serialize + for<'de> serde::Deserialize<'de>>() {
        for code in C::ALL {
            let written = serde_json::to_value(code).unwrap();
            let read: C = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(read, *code, "{written}");
        }
    }
    all::<infinex::Code>();
    all::<stripe::Code>();
    all::<discord::Code>();
    all::<slack::Code>();
    all::<twirp::Code>();
    let written = |code: stripe::Code| serde_json::to_value(code).unwrap();
    assert_eq!(written(stripe::Code::CardDeclined), json!("card_declined"));
    let declined = stripe::Code::CardDeclinedInsufficientFunds;
    assert_eq!(declined.as_str(), "card_declined");
    assert_eq!(written(declined), json!("card_declined_insufficient_funds"));
}

/// `null` is a value of a field of type `any`, and stays one.
#[test]
fn a_null_is_kept_where_anything_can_be() {
    let error = Error::Nested(Nested::new().with_extra(Value::Null));
    let failure = error.to_failure();
    assert_eq!(failure.error(), Some(&error));
    assert_eq!(failure.field("extra"), Some(Value::Null));
    let absent = Error::Nested(Nested::new()).to_failure();
    assert_eq!(absent.field("extra"), None);
}

/// A test of somebody's own makes a record of what it is about, and takes the rest as it comes.
#[test]
fn records_have_defaults() {
    let violation = Violation {
        path: "/name".to_owned(),
        ..Violation::default()
    };
    assert!(violation.inner.is_empty() && violation.side.is_none());
}

/// Where no envelope has a `{code}`, no code travels, and a name is not shown as one.
#[test]
fn an_api_without_codes_has_none_on_the_wire() {
    for code in coinbase::Code::ALL {
        assert_eq!(code.info().wire_code(), None, "{code}");
    }
    let error = coinbase::Error::bad_request("Invalid Price");
    assert_eq!(WireCode::of(&error), None);
    assert_eq!(error.to_failure().raw_code(), None);

    let code = infinex::Code::NotFound;
    assert_eq!(code.info().wire_code(), Some("NOT_FOUND"));
    let error = infinex::Error::not_found("/");
    assert_eq!(WireCode::of(&error), Some(code.into()));
}

type Everything = everything::Error;

/// What many operations need.
fn session(token: &str) -> Result<u64, Everything> {
    match token {
        "7" => Ok(7),
        "" => Err(Everything::bad_token(token)),
        _ => Err(Everything::no_funds()),
    }
}

/// What one operation does.
fn buy(count: u64) -> Result<u64, BuyError> {
    match count {
        7 => Err(BuyError::no_funds()),
        count => Ok(count),
    }
}

/// A handler that returns the API's error takes those of all helpers.
#[test]
fn helpers_that_return_different_enums_are_joined_by_the_error_of_the_api() {
    fn handler(token: &str, count: u64) -> Result<u64, Everything> {
        let user = session(token)?;
        Ok(user + buy(count)?)
    }
    assert_eq!(handler("7", 1), Ok(8));
    assert_eq!(handler("", 1), Err(Everything::bad_token("")));
    assert_eq!(handler("7", 7), Err(Everything::no_funds()));
}

/// A handler that returns the enum of its operation says what an error is that the operation does not have.
#[test]
fn an_operation_names_what_an_error_of_others_is_to_it() {
    fn handler(token: &str) -> Result<u64, BuyError> {
        let user = session(token).map_err(|error| {
            BuyError::try_from(error).unwrap_or_else(|other| BuyError::broken().with_source(other))
        })?;
        buy(user)
    }
    assert_eq!(handler("poor"), Err(BuyError::no_funds()));
    let broken = handler("").unwrap_err();
    assert_eq!(broken.code(), everything::Code::Broken);
    let cause = std::error::Error::source(&broken).and_then(|cause| cause.downcast_ref());
    assert_eq!(cause, Some(&Everything::bad_token("")));
}

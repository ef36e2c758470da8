//! What users of generated code rely on without thinking of it.

use errspec::ErrorCode;
use errspec_tests::specs::everything::Violation;
use errspec_tests::specs::numbers::{Error, Nested};
use gallery::specs::{discord, infinex, slack, stripe, twirp};
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

//! What a user does with generated types, beyond the wire.

use crate::values::exceeds_balance;
use errspec::{ErrorCode, Failure, Outcome};
use errspec_tests::api::infinex::WithdrawalExceedsBalanceArgs;
use errspec_tests::api::{self, eb, infinex, statuspage, validation};
use errspec_tests::hygiene;
use std::error::Error as _;
use std::mem::size_of;

#[test]
fn sizes_are_kept() {
    macro_rules! run {
        ($api:ident) => {
            assert!(size_of::<api::$api::Error>() <= 4 * size_of::<usize>());
            assert_eq!(size_of::<api::$api::Failure>(), size_of::<usize>());
            assert_eq!(size_of::<api::$api::Code>(), 2);
        };
    }
    errspec_tests::for_each_api!(run);
    assert_eq!(
        size_of::<Result<(), Failure<infinex::Error>>>(),
        size_of::<usize>()
    );
}

#[test]
fn codes_speak_text() {
    for code in infinex::Code::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code));
        assert_eq!(infinex::Code::try_from(code.as_str()), Ok(*code));
        let json = serde_json::to_string(code).unwrap();
        assert_eq!(json, format!("\"{code}\""));
        assert_eq!(serde_json::from_str::<infinex::Code>(&json).unwrap(), *code);
    }
    assert_eq!(
        "NOT_FOUND".parse(),
        Ok(eb::Code::NotFound),
        "a name, where no code travels"
    );
    let unknown = "NO_SUCH".parse::<infinex::Code>().unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "`NO_SUCH` is not an error code of the API `infinex`"
    );
    let json = serde_json::from_str::<infinex::Code>("\"NO_SUCH\"")
        .unwrap_err()
        .to_string();
    assert!(json.contains("`NO_SUCH` is not an error code"), "{json}");
    const STATUS: http::StatusCode = infinex::Code::NotFound.status();
    assert_eq!(STATUS, 404);
    assert_eq!(infinex::Code::GatewayTimeout.outcome(), Outcome::Unknown);
    assert_eq!(format!("{:>12}|", infinex::Code::NotFound), "   NOT_FOUND|");
}

#[test]
fn errors_are_values() {
    let short = |available| {
        infinex::Error::withdrawal_exceeds_balance(WithdrawalExceedsBalanceArgs {
            amount: "2",
            asset: "BTC",
            available,
        })
    };
    let error = short("1.5");
    assert_eq!(
        error.to_string(),
        "cannot withdraw 2 BTC: only 1.5 is available"
    );
    assert_eq!(error.code(), infinex::Code::WithdrawalExceedsBalance);
    assert_eq!(error.status(), 406);
    assert_eq!(http::StatusCode::from(&error), 406);
    assert_eq!(error.clone(), error);
    assert_ne!(error, short("1.6"));
    assert_ne!(error, infinex::Error::api_key_missing());
    assert_eq!(
        format!("{:?}", infinex::Error::not_found("x")),
        "NotFound { resource: \"x\" }"
    );
    let response: http::Response<bytes::Bytes> = (&error).into();
    assert_eq!(response.status(), 406);
    assert_eq!(response.body(), error.to_response().body());
}

#[test]
fn causes_are_kept_and_never_sent() {
    let cause = std::io::Error::other("password=hunter2");
    let error = infinex::Error::internal_server_error().with_source(cause);
    let copy = error.clone();
    assert_eq!(error.source().unwrap().to_string(), "password=hunter2");
    assert_eq!(copy.source().unwrap().to_string(), "password=hunter2");
    assert_eq!(error.to_string(), "Internal server error");
    let sent = format!("{:?}", error.to_response());
    assert!(!sent.contains("hunter2"), "{sent}");
    assert!(format!("{error:?}").contains("hunter2"), "the log sees it");
    let without = infinex::Error::internal_server_error();
    assert_eq!(error, without, "a cause tells no errors apart");
}

#[test]
fn private_fields_are_never_sent() {
    let error = exceeds_balance(987_654_321);
    let sent = format!("{:?} {error}", error.to_response());
    assert!(!sent.contains("987654321"), "{sent}");
    assert!(
        format!("{error:?}").contains("987654321"),
        "the log sees it"
    );
}

#[test]
fn statuses_are_typed() {
    assert_eq!(eb::Status::Accepted.code(), 202);
    assert_eq!(eb::Status::NotFound.to_string(), "404 Not Found");
    assert_eq!(http::StatusCode::from(eb::Status::Ok), 200);
    assert_eq!(
        eb::Status::try_from(http::StatusCode::CREATED),
        Ok(eb::Status::Created)
    );
    assert_eq!(
        eb::Status::try_from(http::StatusCode::IM_A_TEAPOT),
        Err(http::StatusCode::IM_A_TEAPOT)
    );
    assert!(validation::Status::BadRequest.info().docs.causes.len() > 1);
}

#[test]
fn advice_flows_down_to_codes() {
    use errspec::Retry;
    use std::time::Duration;
    let delay = infinex::Code::InternalServerError.retry();
    assert_eq!(delay, Retry::After(Duration::from_secs(5)));
    assert!(
        infinex::Code::InternalServerError
            .docs()
            .action
            .anyone
            .contains("delay")
    );
    assert!(matches!(
        validation::Code::InternalServerError.retry(),
        Retry::Backoff(_)
    ));
    assert!(matches!(
        validation::Code::BadGateway.retry(),
        Retry::After(_)
    ));
    assert_eq!(statuspage::Code::Forbidden.retry(), Retry::Never);
}

/// The macro makes what the build script makes, under any names around it and two in one crate.
#[test]
fn both_ways_in_make_the_same() {
    assert_eq!(
        format!("{:?}", hygiene::infinex::SPEC),
        format!("{:?}", infinex::SPEC)
    );
    assert_eq!(
        format!("{:?}", hygiene::eb::SPEC),
        format!("{:?}", eb::SPEC)
    );
    assert_eq!(hygiene::eb::Error::not_found("x").to_string(), "x");
    let codes =
        |all: &[hygiene::infinex::Code]| all.iter().map(|code| code.as_str()).collect::<Vec<_>>();
    let golden: Vec<&str> = infinex::Code::ALL
        .iter()
        .map(|code| ErrorCode::as_str(*code))
        .collect();
    assert_eq!(codes(hygiene::infinex::Code::ALL), golden);
}

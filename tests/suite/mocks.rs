//! Failures that a client's own tests make up.

use crate::values::{exceeds_balance, fields_with_text};
use errspec::{ApiError, CheckError, ErrorCode};
use errspec_conformance::error_of;
use errspec_tests::api;
use errspec_tests::specs::everything::{BuyError, Code, Error};

/// Every error of every shipped spec can be made up, and is what a client would get.
#[test]
fn any_error_becomes_the_failure_that_a_client_gets() {
    macro_rules! run {
        ($api:ident) => {
            make_up::<api::$api::Error>();
        };
    }
    errspec_tests::for_each_api!(run);
}

fn make_up<E: ApiError>() {
    for code in E::Code::ALL {
        let error: E = error_of(*code, &fields_with_text(*code, ""));
        let failure = error.to_failure();
        assert_eq!(failure.status(), error.status(), "{}", code.info().name);
        assert_eq!(failure.code(), Some(*code), "{}", code.info().name);
        assert_eq!(failure.outcome(), code.info().kind.outcome);
        assert_eq!(failure.body(), error.to_response().body());
    }
}

/// What the server keeps for itself is not in it.
#[test]
fn private_fields_and_causes_do_not_come_along() {
    let failure = exceeds_balance(987_654_321).to_failure();
    assert!(!format!("{failure:?}").contains("987654321"));
    let cause = std::io::Error::other("hunter2");
    let failure = api::infinex::Error::gateway_timeout()
        .with_source(cause)
        .to_failure();
    assert!(!format!("{failure:?}").contains("hunter2"));
}

/// What a client writes into its log by `{:?}` has nothing of headers and body.
#[test]
fn the_debug_of_a_failure_shows_neither_headers_nor_body() {
    let mut headers = http::HeaderMap::new();
    headers.insert("set-cookie", "session=hunter2".parse().unwrap());
    let body = bytes::Bytes::from_static(b"<html>hunter3</html>");
    let failure: errspec::Failure<Error> =
        errspec::Failure::read_parts(http::StatusCode::BAD_GATEWAY, &headers, None, &body, false)
            .unwrap();
    let shown = format!("{failure:?}");
    assert!(
        shown.contains("502") && shown.contains("20 bytes"),
        "{shown}"
    );
    assert!(!shown.contains("hunter"), "{shown}");
}

#[test]
fn a_failure_hands_its_error_over_or_stays_whole() {
    let failure = Error::no_funds().to_failure();
    assert_eq!(failure.into_error().unwrap(), Error::no_funds());

    let nothing = bytes::Bytes::new();
    let status = http::StatusCode::BAD_GATEWAY;
    let failure: errspec::Failure<Error> =
        errspec::Failure::read_parts(status, &http::HeaderMap::new(), None, &nothing, false)
            .unwrap();
    assert_eq!(
        failure.narrow::<BuyError>(),
        None,
        "there is no error at all"
    );
    assert_eq!(failure.into_error().unwrap_err().status(), status);
}

#[test]
fn a_failure_narrows_to_the_errors_of_an_operation() {
    let failure = Error::no_funds().to_failure();
    assert_eq!(failure.narrow(), Some(Ok(BuyError::no_funds())));
    assert_eq!(
        failure.narrow::<Error>(),
        Some(Ok(Error::no_funds())),
        "the API's is one too"
    );

    let failure = Error::not_found().to_failure();
    assert_eq!(
        failure.narrow::<BuyError>(),
        Some(Err(&Error::not_found())),
        "not one of the operation's"
    );
    assert_eq!(failure.code(), Some(Code::NotFound));
    let first = failure.errors().next().unwrap();
    assert_eq!(first.narrow::<Error>(), Some(Ok(Error::not_found())));

    // A function that takes a failure takes what a check returns.
    let error: CheckError<Error, std::io::Error> = failure.into();
    assert_eq!(
        error.failure().map(|failure| failure.status().as_u16()),
        Some(404)
    );
    assert_eq!(error.error(), Some(&Error::not_found()));
    assert_eq!(error.narrow::<BuyError>(), Some(Err(&Error::not_found())));
    let unanswered = CheckError::<Error, _>::Transport(std::io::Error::other("refused"));
    assert_eq!(unanswered.error(), None);
    assert_eq!(unanswered.narrow::<BuyError>(), None);
}

//! The phrases of statuses are those of RFC 9110, wherever they are written.

use errspec_tests::specs::phrases::{Code, Error, InvalidAt, SPEC, Status, TooLargeBy};
use serde_json::Value;

/// The `title` of problem details.
fn title(error: &Error) -> Value {
    let response = error.to_response();
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    body["title"].clone()
}

#[test]
fn a_title_is_the_phrase_whether_or_not_the_body_is_made_beforehand() {
    // The two ways in which a body is written.
    let is_made_beforehand = |code: Code| !code.info().body.is_empty();
    assert!(is_made_beforehand(Code::TooLarge) && is_made_beforehand(Code::Invalid));
    assert!(!is_made_beforehand(Code::TooLargeBy) && !is_made_beforehand(Code::InvalidAt));

    let too_large = [
        title(&Error::too_large()),
        title(&Error::too_large_by()),
        title(&Error::TooLargeBy(TooLargeBy::new().with_bytes(7))),
    ];
    assert_eq!(too_large, ["Content Too Large"; 3]);
    let invalid = [
        title(&Error::invalid()),
        title(&Error::invalid_at()),
        title(&Error::InvalidAt(InvalidAt::new().with_place("body"))),
    ];
    assert_eq!(invalid, ["Unprocessable Content"; 3]);
}

#[test]
fn a_status_and_a_message_of_the_status_have_the_same_phrase() {
    assert_eq!(Status::ContentTooLarge.to_string(), "413 Content Too Large");
    assert_eq!(Code::TooLarge.message(), "Content Too Large");
    assert_eq!(Error::invalid_at().to_string(), "Unprocessable Content");
    let reasons: Vec<&str> = SPEC.statuses.iter().map(|status| status.reason).collect();
    assert_eq!(reasons, ["Content Too Large", "Unprocessable Content"]);
}

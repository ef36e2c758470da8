//! Client and server of different versions of one API: nothing is lost in either direction.

use errspec::{Advice, ApiError, Call, Failure, Outcome};
use errspec_tests::specs::{shop_v1 as old, shop_v2 as new};
use http::Method;
use std::time::Duration;

/// What a client of one version makes of an error of the other.
fn received<C: ApiError>(sent: &impl ApiError) -> Failure<C> {
    Failure::check(sent.to_response()).expect_err("an error")
}

#[test]
fn an_old_client_reads_a_new_server() {
    // A field more: the client has what it knows, and the rest is in the body.
    let sent = new::Error::OutOfStock(new::OutOfStock::new(2).with_back_on("Monday"));
    let failure: Failure<old::Error> = received(&sent);
    assert_eq!(failure.error(), Some(&old::Error::out_of_stock(2)));
    let body = String::from_utf8_lossy(failure.body()).into_owned();
    assert!(body.contains("Monday"), "{body}");

    // A message in other words is still the server's.
    let failure: Failure<old::Error> = received(&new::Error::no_such_product("pen"));
    assert_eq!(failure.error(), Some(&old::Error::no_such_product("pen")));
    assert_eq!(failure.message(), Some("we do not sell pen"));

    // A field that has become optional and is not there: no typed error, and all the rest.
    let failure: Failure<old::Error> = received(&new::Error::too_many_items(9));
    assert_eq!(failure.code(), Some(old::Code::TooManyItems));
    assert_eq!(
        (failure.error(), failure.missing_field()),
        (None, Some("unit"))
    );
    assert_eq!(failure.message(), Some("at most 9"));

    // A code that the client never heard of: the status says what to do.
    let failure: Failure<old::Error> = received(&new::Error::shop_closed("nine"));
    assert_eq!(
        (failure.code(), failure.raw_code()),
        (None, Some("SHOP_CLOSED"))
    );
    assert_eq!(failure.message(), Some("back at nine"));
    assert_eq!(failure.outcome(), Outcome::Failed);
    let advice = failure.advice(&Call::new(Method::POST));
    assert!(matches!(advice, Advice::Backoff(_)), "{advice:?}");
}

#[test]
fn a_new_client_reads_an_old_server() {
    let failure: Failure<new::Error> = received(&old::Error::out_of_stock(2));
    assert_eq!(failure.error(), Some(&new::Error::out_of_stock(2)));

    let failure: Failure<new::Error> = received(&old::Error::no_such_product("pen"));
    assert_eq!(failure.error(), Some(&new::Error::no_such_product("pen")));
    assert_eq!(failure.message(), Some("there is no pen"), "as it came");

    let failure: Failure<new::Error> = received(&old::Error::too_many_items(9, "boxes"));
    let boxes = new::Error::TooManyItems(new::TooManyItems::new(9).with_unit("boxes"));
    assert_eq!(failure.error(), Some(&boxes));

    // A code that was retired arrives as it is, and means nothing else.
    let failure: Failure<new::Error> = received(&old::Error::coupon_spent());
    assert_eq!(
        (failure.code(), failure.raw_code()),
        (None, Some("COUPON_SPENT"))
    );
    assert_eq!(failure.message(), Some("the coupon was used before"));
    assert_eq!(failure.status(), 410);
    assert_eq!(failure.advice(&Call::new(Method::GET)), Advice::GiveUp);
}

#[test]
fn a_new_code_brings_its_advice_to_clients_that_know_it() {
    let failure: Failure<new::Error> = received(&new::Error::shop_closed("nine"));
    let advice = failure.advice(&Call::new(Method::POST));
    assert_eq!(advice, Advice::RetryAfter(Duration::from_secs(60)));
}

//! How many times a server allocates memory for an error, counted by an allocator of its own.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets what it does not expect has failed"
)]

use allocation_counter::measure;
use bytes::Bytes;
use errspec::field::FieldReader;
use errspec::server::{answer, body};
use errspec::{ApiError, ErrorCode, Failure};
use errspec_tests::api::{self, eb, infinex};
use http::HeaderMap;
use std::fmt::Write;
use std::hint::black_box;

fn allocations(work: impl FnOnce()) -> u64 {
    measure(work).count_total
}

/// Does all that a server does with each error that has no fields. Returns how many there are.
fn without_fields<E: ApiError>() -> usize {
    let mut text = String::with_capacity(1024);
    let codes = E::Code::ALL.iter().copied();
    let plain = codes.filter(|code| code.info().fields.is_empty());
    plain
        .map(|code| {
            let count = allocations(|| {
                let error = E::build(code, &mut FieldReader::blank(code.info().fields));
                text.clear();
                write!(text, "{}", black_box(&error)).unwrap();
                drop(black_box(body(&error)));
            });
            assert_eq!(count, 0, "{code}");
            let error = E::build(code, &mut FieldReader::blank(code.info().fields));
            assert_eq!(text, error.to_string());
        })
        .count()
}

#[test]
fn an_error_without_fields_is_made_shown_encoded_and_dropped_without_allocating() {
    let mut errors = 0;
    macro_rules! run {
        ($api:ident) => {
            errors += without_fields::<api::$api::Error>();
        };
    }
    errspec_tests::for_each_api!(run);
    assert!(errors > 50, "{errors}");
}

fn network_mismatch() -> infinex::Error {
    infinex::Error::network_mismatch(infinex::NetworkMismatchArgs {
        network: "TRON",
        asset: "BTC",
    })
}

#[test]
fn an_error_with_fields_is_shown_without_allocating() {
    let error = network_mismatch();
    let mut text = String::with_capacity(1024);
    let count = allocations(|| write!(text, "{error}").unwrap());
    assert_eq!(count, 0);
    assert_eq!(text, error.to_string());
}

#[test]
fn a_body_with_fields_is_one_buffer() {
    let error = network_mismatch();
    // The buffer, and what counts who holds it.
    assert_eq!(allocations(|| drop(body(&error))), 2);
}

#[test]
fn a_response_allocates_for_its_headers_extensions_and_values() {
    // The map of headers and its index; the map of extensions, its table, and what each holds.
    let plain = infinex::Error::api_key_missing();
    assert_eq!(allocations(|| drop(answer(&plain))), 2 + 3);
    let fields = network_mismatch();
    assert_eq!(allocations(|| drop(answer(&fields))), 2 + 2 + 3);
    // The header's value; the phrase, which is an extension of its own.
    let phrase = eb::Error::not_found("no such order");
    assert_eq!(allocations(|| drop(answer(&phrase))), 2 + 1 + 3 + 2);
}

#[test]
fn an_error_without_fields_that_is_read_allocates_for_its_failure_alone() {
    let text = br#"{"error":{"code":"API_KEY_MISSING","msg":"API key is missing"}}"#;
    let code = infinex::Code::ApiKeyMissing;
    let sent = body(&infinex::Error::api_key_missing());
    for (body, count) in [
        // Code and message are the spec's own, the message is kept where it is another, and so is
        // a code that the spec does not have.
        (Bytes::from_static(sent.to_vec().leak()), 1),
        (Bytes::from_static(text), 2),
        (
            Bytes::from_static(br#"{"error":{"code":"NEW","msg":"x"}}"#),
            3,
        ),
    ] {
        let (status, headers) = (code.status(), HeaderMap::new());
        let read = || Failure::<infinex::Error>::read(status, &headers, None, &body, false);
        assert_eq!(allocations(|| drop(black_box(read()))), count, "{body:?}");
    }
}

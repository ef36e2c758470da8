//! Encoding and decoding with arbitrary field values: nothing is lost, nothing panics.

use crate::values::{arbitrary, as_text, has_fields_in_headers};
use bytes::Bytes;
use errspec::model::Slot;
use errspec::{ApiError, ErrorCode, Failure};
use errspec_conformance::error_of;
use errspec_tests::api;
use http::{Response, StatusCode};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

#[test]
fn an_error_survives_its_wire() {
    macro_rules! run {
        ($api:ident) => {
            round_trips::<api::$api::Error>();
        };
    }
    errspec_tests::for_each_api!(run);
}

fn round_trips<E: ApiError>() {
    for code in E::Code::ALL {
        let fields = code.info().fields.iter().filter(|field| !field.private);
        let values = fields
            .clone()
            .map(|field| arbitrary(E::Code::SPEC, &field.ty));
        let values: Vec<_> = values.collect();
        let names: Vec<&str> = fields.map(|field| field.name).collect();
        // A large API's errors are much alike: fewer cases each.
        let cases = u32::try_from(3000 / E::Code::ALL.len())
            .unwrap_or(64)
            .clamp(8, 64);
        let mut runner = TestRunner::new(Config {
            cases,
            ..Config::default()
        });
        runner
            .run(&values, |values| {
                round_trip::<E>(*code, &names, &values);
                Ok(())
            })
            .unwrap_or_else(|error| panic!("{}: {error}", code.info().name));
    }
}

fn round_trip<E: ApiError>(code: E::Code, names: &[&str], values: &[Value]) {
    let envelope = E::Code::SPEC.envelope_of(code.info()).expect("an envelope");
    // Where a field has what the body does not name, nothing at all leaves no trace.
    let has_rest = envelope.body.is_some_and(|body| body.has_rest());
    let is_nothing = |name: &str, value: &Value| {
        let mut fields = code.info().fields.iter();
        let optional = fields.any(|field| field.name == name && field.optional);
        let is_empty = match value {
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        has_rest && optional && is_empty
    };
    let texts = names
        .iter()
        .zip(values)
        .filter(|(name, value)| !is_nothing(name, value))
        .map(|(name, value)| ((*name).to_owned(), as_text(value)));
    let sent: E = error_of(code, &texts.collect::<Vec<_>>());
    assert_eq!(sent.clone(), sent);
    assert!(!format!("{sent:?}{sent}").is_empty());

    let response = sent.to_response();
    for value in response.headers().values() {
        assert!(
            value
                .as_bytes()
                .iter()
                .all(|byte| *byte >= b' ' && *byte != 0x7f)
        );
    }
    let failure: Failure<E> = Failure::check(response).expect_err("an error");
    assert_eq!(failure.status(), sent.status());
    assert_eq!(failure.code(), Some(code));
    if envelope.body.is_some_and(|body| body.has(Slot::Message)) {
        assert_eq!(failure.message(), Some(sent.to_string().as_str()));
        let exact = !has_fields_in_headers(envelope, code.info());
        if let Some(received) = failure.error().filter(|_| exact) {
            assert_eq!(received, &sent);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    /// Any bytes under any status, from any server.
    #[test]
    fn no_answer_is_too_strange(
        status in 100_u16..=999,
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..300),
            "[\\[\\]{}:,\"a-z0-9. ]{0,200}".prop_map(String::into_bytes),
            "\\{\"(error|message|errors)\":.{0,60}".prop_map(String::into_bytes),
        ],
        header in "[ -~]{0,60}",
    ) {
        macro_rules! run {
            ($api:ident) => { read::<api::$api::Error>(status, &body, &header); };
        }
        errspec_tests::for_each_api!(run);
    }
}

fn read<E: ApiError>(status: u16, body: &[u8], header: &str) {
    let status = StatusCode::from_u16(status).unwrap();
    let mut response = Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = status;
    for name in ["retry-after", "eb-reason-phrase"] {
        response.headers_mut().insert(name, header.parse().unwrap());
    }
    match Failure::<E>::check(response) {
        Ok(response) => assert!(response.status().as_u16() < 400),
        Err(failure) => {
            assert_eq!(failure.status(), status);
            assert_eq!(failure.body(), body);
            let call = errspec::Call::new(http::Method::POST);
            let _ = (
                failure.advice(&call),
                failure.to_string(),
                format!("{failure:?}"),
            );
        }
    }
}

//! Kinds of answers, each with its documented meaning, the same for every client.

use crate::client::{ALL, Client, Met};
use crate::server::{Server, answer, infinex};
use errspec::{ApiError, Outcome};
use errspec_clients::everything::{self, BuyError};
use errspec_clients::{eb, infinex as api, jsonapi, slack, validation};

fn each<E: ApiError>(raw: impl Into<Vec<u8>>, test: impl Fn(Client, Met<E>)) {
    let server = Server::with(raw);
    for client in ALL {
        test(client, client.get::<E>(&server.url));
    }
}

#[test]
fn an_error_arrives_typed() {
    let sent = api::Error::network_mismatch(api::NetworkMismatchArgs {
        network: "TRON",
        asset: "BTC",
    });
    let body = String::from_utf8(sent.to_response().into_body().to_vec()).unwrap();
    each::<api::Error>(answer("406 x", "", &body), |client, met| {
        let failure = met.failure();
        assert_eq!(
            failure.code(),
            Some(api::Code::NetworkMismatch),
            "{client:?}"
        );
        assert_eq!(
            failure.message(),
            Some(sent.to_string().as_str()),
            "{client:?}"
        );
    });
}

#[test]
fn content_types_and_charsets_are_not_asked() {
    for content_type in [
        "Content-Type: application/json; charset=iso-8859-1\r\n",
        "Content-Type: text/html\r\n",
        "Content-Type: text/plain; charset=utf-16\r\n",
        "Content-Type: ///\r\n",
        "",
    ] {
        let raw = answer("404 x", content_type, &infinex("NOT_FOUND", "caf\u{e9}"));
        each::<api::Error>(raw, |client, met| {
            let failure = met.failure();
            assert_eq!(
                failure.code(),
                Some(api::Code::NotFound),
                "{client:?} {content_type}"
            );
            assert_eq!(
                failure.message(),
                Some("caf\u{e9}"),
                "{client:?} {content_type}"
            );
        });
    }
    // What really is Latin-1 keeps its code, and its bytes in the body.
    let mut raw = answer(
        "404 x",
        "Content-Type: application/json; charset=iso-8859-1\r\n",
        &infinex("NOT_FOUND", "caf?"),
    )
    .into_bytes();
    let last = raw.iter().rposition(|byte| *byte == b'?').unwrap();
    raw[last] = 0xe9;
    each::<api::Error>(raw, |client, met| {
        let failure = met.failure();
        assert_eq!(failure.code(), Some(api::Code::NotFound), "{client:?}");
        assert_eq!(failure.message(), Some("caf\u{fffd}"), "{client:?}");
        assert!(failure.body().contains(&0xe9), "{client:?}");
    });
}

#[test]
fn an_answer_to_head_is_told_without_a_body() {
    let server = Server::with(
        "HTTP/1.1 404 Not Found\r\nContent-Length: 60\r\nEB-REASON-PHRASE: no such wallet\r\n\r\n",
    );
    for client in ALL {
        let failure = client.head::<eb::Error>(&server.url).failure();
        assert_eq!(
            failure.error(),
            Some(&eb::Error::not_found("no such wallet")),
            "{client:?}"
        );
        assert!(!failure.is_truncated(), "{client:?}");
        let failure = client.head::<api::Error>(&server.url).failure();
        assert_eq!(
            (failure.code(), failure.outcome()),
            (None, Outcome::Failed),
            "{client:?}"
        );
    }
}

/// HTTP/1.1 has a phrase behind the status. ureq does not keep it.
#[test]
fn the_reason_phrase_is_read_where_the_client_keeps_it() {
    each::<eb::Error>(answer("404 no such wallet", "", ""), |client, met| {
        let failure = met.failure();
        assert_eq!(failure.code(), Some(eb::Code::NotFound), "{client:?}");
        let expected = (client != Client::Ureq).then_some("no such wallet");
        assert_eq!(failure.message(), expected, "{client:?}");
    });
}

#[test]
fn not_modified_and_no_content_are_successes() {
    for status in [204, 304] {
        let raw = format!("HTTP/1.1 {status} x\r\nETag: \"1\"\r\n\r\n");
        each::<api::Error>(raw, |client, met| {
            assert!(
                matches!(&met, Met::Success { status: found, body } if *found == status && body.is_empty()),
                "{client:?}: {met:?}"
            );
        });
    }
}

#[test]
fn an_error_under_200_is_told_from_a_success_of_any_length() {
    each::<slack::Error>(
        answer("200 OK", "", r#"{"ok":false,"error":"channel_not_found"}"#),
        |client, met| {
            assert_eq!(
                met.failure().code(),
                Some(slack::Code::ChannelNotFound),
                "{client:?}"
            );
        },
    );
    each::<slack::Error>(
        answer("200 OK", "", r#"{"ok":false,"error":"brand_new"}"#),
        |client, met| {
            let failure = met.failure();
            assert_eq!(
                (failure.code(), failure.raw_code()),
                (None, Some("brand_new")),
                "{client:?}"
            );
            assert_eq!(failure.outcome(), Outcome::Failed, "{client:?}");
        },
    );
    for length in [0, 10, 65_536, 65_537, 3_000_000] {
        let sent = format!(r#"{{"ok":true,"text":"{}"}}"#, "x".repeat(length));
        each::<slack::Error>(answer("200 OK", "", &sent), |client, met| match met {
            Met::Success { status: 200, body } => {
                assert!(
                    body == sent.as_bytes(),
                    "{client:?}: {} of {} bytes",
                    body.len(),
                    sent.len()
                );
            }
            other => panic!("{client:?}: {other:?}"),
        });
    }
}

#[test]
fn what_may_be_a_success_and_breaks_off_is_no_answer() {
    let raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\":true";
    each::<slack::Error>(raw, |client, met| {
        assert!(
            matches!(
                met,
                Met::Transport {
                    outcome: Outcome::Unknown,
                    ..
                }
            ),
            "{client:?}: {met:?}"
        );
    });
}

#[test]
fn fields_that_do_not_parse_leave_code_and_message() {
    for odd in ["{\"a\":1}", "{\"a\":[1]}"] {
        let body = format!(r#"{{"message":"m","errors":{odd}}}"#);
        each::<validation::Error>(answer("422 x", "", &body), |client, met| {
            let failure = met.failure();
            assert_eq!(
                failure.code(),
                Some(validation::Code::ValidationFailed),
                "{client:?} {odd}"
            );
            assert_eq!(failure.message(), Some("m"), "{client:?} {odd}");
            assert_eq!(
                (failure.error(), failure.missing_field()),
                (None, Some("errors")),
                "{client:?} {odd}"
            );
        });
    }
}

#[test]
fn without_a_code_what_is_no_map_is_another_shape() {
    for odd in ["null", "true", "7", "-1.5e300", "\"text\"", "[]", "[[1]]"] {
        let body = format!(r#"{{"message":"m","errors":{odd}}}"#);
        each::<validation::Error>(answer("422 x", "", &body), |client, met| {
            let failure = met.failure();
            assert_eq!(failure.code(), None, "{client:?} {odd}");
            assert_eq!(failure.message(), Some("m"), "{client:?} {odd}");
            assert_eq!(failure.error(), None, "{client:?} {odd}");
        });
    }
}

#[test]
fn all_errors_of_a_list_arrive() {
    let code = jsonapi::Code::ALL[0];
    let body = format!(
        r#"{{"errors":[{{"code":"{code}","detail":"one"}},{{"code":"brand_new","detail":"two"}},{{}},7]}}"#
    );
    each::<jsonapi::Error>(answer("400 x", "", &body), |client, met| {
        let failure = met.failure();
        let codes: Vec<_> = failure.errors().map(|error| error.raw_code()).collect();
        assert_eq!(
            codes,
            [Some(code.as_str()), Some("brand_new"), None, None],
            "{client:?}"
        );
    });
}

/// The failure is the API's, and the operation's error is had from it.
#[test]
fn an_operation_gets_its_own_errors() {
    let around = |sent: everything::Error| {
        let answer = sent.to_response();
        let body = String::from_utf8(answer.body().to_vec()).unwrap();
        Server::with(self::answer(
            &format!("{} x", answer.status().as_u16()),
            "",
            &body,
        ))
    };
    let broken = around(everything::Error::Broken(
        everything::Broken::new().with_path("/tmp"),
    ));
    let other = around(everything::Error::not_found());
    for client in ALL {
        let failure = client.get::<BuyError>(&broken.url).failure();
        match failure.narrow::<BuyError>() {
            Some(Ok(BuyError::Broken(held))) => assert_eq!(held.path(), Some("/tmp")),
            other => panic!("{client:?}: {other:?}"),
        }
        let failure = client.get::<BuyError>(&other.url).failure();
        assert_eq!(
            failure.narrow::<BuyError>(),
            Some(Err(&everything::Error::not_found())),
            "{client:?}: not one of its own"
        );
        assert_eq!(
            failure.code(),
            Some(everything::Code::NotFound),
            "{client:?}"
        );
        assert!(failure.error().is_some(), "{client:?}: the API's is there");
    }
}

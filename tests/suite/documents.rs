//! The bytes that the four APIs' own documents prescribe, off a real socket.

use crate::net;
use crate::values::{fields_with_text, hostile_texts};
use gallery::specs::{eb, infinex, statuspage, validation};
use serde_json::json;

/// "The response body contains the error payload like this": a code and a message, nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn infinex_sends_exactly_code_and_msg() {
    let address = net::gallery().await;
    for code in infinex::Code::ALL {
        let path = format!("/infinex/{code}");
        let raw = net::post_form(&address, &path, &fields_with_text(*code, "X")).await;
        assert_eq!(
            raw.header("content-type"),
            Some("application/json"),
            "{code}"
        );
        let body = raw.json();
        let msg = body["error"]["msg"].as_str().unwrap().to_owned();
        let quoted = serde_json::to_string(&msg).unwrap();
        assert!(!msg.is_empty(), "{code}");
        let exact = format!(r#"{{"error":{{"code":"{code}","msg":{quoted}}}}}"#);
        assert_eq!(raw.text(), exact);
    }
    let raw = net::post_form(&address, "/infinex/INTERNAL_SERVER_ERROR", &[]).await;
    assert_eq!(raw.status, 500);
    assert_eq!(
        raw.text(),
        r#"{"error":{"code":"INTERNAL_SERVER_ERROR","msg":"Internal server error"}}"#
    );
}

/// "An unsuccessful response DOES NOT HAVE body. An ASCII error message truncated to 512 symbols
/// passed as EB-REASON-PHRASE header and truncated to 128 symbols passed as Reason Phrase."
#[tokio::test(flavor = "multi_thread")]
async fn eb_sends_no_body_and_two_cut_messages() {
    let address = net::gallery().await;
    for code in eb::Code::ALL {
        for text in hostile_texts().into_iter().chain(["é".repeat(100_000)]) {
            let path = format!("/eb/{code}");
            let raw = net::post_form(&address, &path, &fields_with_text(*code, &text)).await;
            assert_eq!(raw.status, code.status().as_u16());
            assert_eq!(raw.body, b"", "{code}");
            assert_eq!(raw.header("content-type"), None, "{code}");
            let header = raw.header("eb-reason-phrase").unwrap();
            for (text, cap) in [(header, 512), (raw.reason.as_str(), 128)] {
                assert!(text.len() <= cap, "{} characters", text.len());
                assert!(
                    text.bytes().all(|byte| matches!(byte, b' '..=b'~')),
                    "{text:?}"
                );
            }
            assert!(
                header.starts_with(&raw.reason),
                "{header:?} and {:?}",
                raw.status_line
            );
            assert!(!raw.headers.contains_key("x-injected"), "{code}");
        }
    }
    let long = [("detail".to_owned(), "x".repeat(1000))];
    let raw = net::post_form(&address, "/eb/NOT_FOUND", &long).await;
    assert_eq!(raw.header("eb-reason-phrase").unwrap().len(), 512);
    assert_eq!(raw.reason.len(), 128);
    let spelled = [("detail".to_owned(), "Ärger: naïve façade".to_owned())];
    let raw = net::post_form(&address, "/eb/NOT_FOUND", &spelled).await;
    assert_eq!(raw.reason, "Arger: naive facade");
}

/// No format is stated, so it is RFC 9457; a 429 may say how long to wait.
#[tokio::test(flavor = "multi_thread")]
async fn statuspage_sends_problem_details() {
    let address = net::gallery().await;
    for code in statuspage::Code::ALL {
        let path = format!("/statuspage/{code}");
        let raw = net::post_form(&address, &path, &fields_with_text(*code, "X")).await;
        assert_eq!(
            raw.header("content-type"),
            Some("application/problem+json"),
            "{code}"
        );
        let status = code.status();
        assert_eq!(raw.json()["status"], json!(status.as_u16()), "{code}");
        assert_eq!(
            raw.json()["title"],
            json!(status.canonical_reason()),
            "{code}"
        );
        assert!(raw.json()["detail"].is_string(), "{code}");
    }
    let wait = [("retry_after".to_owned(), "1.2".to_owned())];
    let raw = net::post_form(&address, "/statuspage/TOO_MANY_REQUESTS", &wait).await;
    assert_eq!(
        raw.header("retry-after"),
        Some("2"),
        "whole seconds, rounded up"
    );
}

/// The document's own example of a 422.
#[tokio::test(flavor = "multi_thread")]
async fn validation_sends_the_documents_example() {
    let address = net::gallery().await;
    let example = json!({
        "message": "The given data was invalid.",
        "errors": {
            "email": [
                "The email field is required.",
                "The email must be a valid email address."
            ],
            "amount": ["The amount must be greater than 0."]
        }
    });
    let errors = [("errors".to_owned(), example["errors"].to_string())];
    let raw = net::post_form(&address, "/validation/VALIDATION_FAILED", &errors).await;
    assert_eq!(raw.status, 422);
    assert_eq!(raw.json(), example);
    let raw = net::post_form(&address, "/validation/NOT_FOUND", &[]).await;
    assert_eq!(
        raw.json()["errors"],
        serde_json::Value::Null,
        "no `errors` without any"
    );
    assert_eq!(validation::Code::ALL.len(), 12);
}

/// What the documents say of each status stands in the module, success included.
#[test]
fn statuses_are_those_of_the_documents() {
    let codes = |all: &[u16]| all.to_vec();
    let of =
        |spec: &errspec::model::Spec<'_>| spec.statuses.iter().map(|s| s.code).collect::<Vec<_>>();
    assert_eq!(
        of(&infinex::SPEC),
        codes(&[200, 400, 401, 403, 404, 405, 406, 409, 500, 504, 511])
    );
    assert_eq!(
        of(&eb::SPEC),
        codes(&[200, 201, 202, 400, 401, 403, 404, 422, 500, 501, 503])
    );
    assert_eq!(
        of(&statuspage::SPEC),
        codes(&[200, 201, 400, 401, 403, 404, 405, 429, 500, 502, 503, 504])
    );
    assert_eq!(
        of(&validation::SPEC),
        codes(&[400, 401, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504])
    );
    let expected = statuspage::SPEC.statuses.iter().filter(|s| s.code != 201);
    assert!(expected.clone().all(|status| !status.docs.when.is_empty()));
    assert_eq!(
        eb::Status::Accepted.info().outcome,
        errspec::Outcome::Pending
    );
    for status in eb::SPEC.statuses.iter().filter(|status| status.code >= 500) {
        assert_eq!(status.outcome, errspec::Outcome::Unknown, "{}", status.code);
    }
}

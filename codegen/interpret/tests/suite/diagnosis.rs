//! Why an answer is read as it is.

use errspec_interpret::Api;
use http::HeaderMap;

const SPEC: &str = r#"
errspec: 1
api: shop
identify: [kind, code]
envelope: { body: { ok: false, type: "urn:shop:{code}", kind: "{kind}", left: "{left}" } }
envelopes: { old: { body: { errors: [ { id: "{code}" } ] } } }
errors:
  SOLD_OUT: { status: 409, attributes: { kind: stock }, fields: { left: integer } }
  RESERVED: { status: 409, code: SOLD_OUT, attributes: { kind: held } }
  SOFT: { status: 200 }
"#;

fn diagnosis(status: u16, body: &str) -> String {
    let api = Api::parse("shop.yaml", SPEC).expect("the spec is right");
    let diagnosis = api.diagnose(status, &HeaderMap::new(), None, body.as_bytes(), false);
    diagnosis.to_string()
}

#[test]
fn it_names_what_fitted_what_identified_the_error_and_what_is_missing() {
    let body = r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"stock","left":"three"}"#;
    let expected = "envelope `envelope` fits; {code} is \"SOLD_OUT\"; {kind} is \"stock\"\n\
                    envelope `old` fits\n\
                    it is `SOLD_OUT`, by {kind} \"stock\" and {code} \"SOLD_OUT\"\n\
                    it lacks `left`";
    assert_eq!(diagnosis(409, body), expected);
}

#[test]
fn it_names_the_place_that_does_not_fit() {
    for (body, why) in [
        (r#"{"ok":true}"#, "`ok` is true, and should be false"),
        (
            r#"{"type":"urn:shop:X"}"#,
            "`ok` is missing, and should be false",
        ),
        (
            r#"{"ok":false,"type":"urn:other:X"}"#,
            "`type` is \"urn:other:X\", and should be like \"urn:shop:{code}\"",
        ),
        ("[]", "the body is no object"),
        (
            "<html>",
            "the body is no JSON: expected value at line 1 column 1",
        ),
        ("", "there is no body"),
    ] {
        let text = diagnosis(409, body);
        let line = text.lines().next().unwrap_or_default();
        assert_eq!(
            line.split("; {").next(),
            Some(&*format!("envelope `envelope` does not fit: {why}"))
        );
    }
}

#[test]
fn a_body_in_another_format_is_not_called_json() {
    let spec = r#"
errspec: 1
api: store
envelope: { format: xml, body: { Error: { Code: "{code}" } } }
errors: { BUSY: { status: 503 } }
"#;
    let api = Api::parse("store.yaml", spec).expect("the spec is right");
    let diagnosis = api.diagnose(503, &HeaderMap::new(), None, b"<html/>", false);
    let text = diagnosis.to_string();
    assert!(
        text.starts_with("envelope `envelope` does not fit: the body is no XML"),
        "{text}"
    );
}

#[test]
fn it_names_the_errors_that_are_left() {
    let text = diagnosis(
        409,
        r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"new"}"#,
    );
    assert!(
        text.ends_with("it may be `SOLD_OUT` or `RESERVED`"),
        "{text}"
    );
    let text = diagnosis(409, r#"{"ok":false,"type":"urn:shop:NEW"}"#);
    assert!(text.ends_with("no declared error is like it"), "{text}");
}

#[test]
fn it_says_that_a_success_proves_nothing() {
    let text = diagnosis(200, r#"{"ok":true,"type":"urn:shop:SOFT"}"#);
    assert!(text.contains("nothing in it proves an error"), "{text}");
    assert!(text.ends_with("it is a success"), "{text}");
}

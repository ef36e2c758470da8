//! Why an answer is read as it is: one case for each way in which a verdict can fail.

use errspec_interpret::Api;
use http::{HeaderMap, HeaderName, HeaderValue};

/// One answer to a spec.
struct Answer<'a> {
    spec: &'a str,
    status: u16,
    headers: &'a [(&'static str, &'static str)],
    body: &'a str,
    is_cut: bool,
}

impl<'a> Answer<'a> {
    fn new(spec: &'a str, status: u16, body: &'a str) -> Self {
        let (headers, is_cut) = (&[] as &[_], false);
        Self {
            spec,
            status,
            headers,
            body,
            is_cut,
        }
    }

    fn with(self, headers: &'a [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    fn cut(self) -> Self {
        Self {
            is_cut: true,
            ..self
        }
    }

    #[track_caller]
    fn is(&self, expected: &[&str]) {
        let spec = format!("errspec: 1\napi: shop\n{}", self.spec);
        let api = Api::parse("shop.yaml", &spec).unwrap_or_else(|report| panic!("{report}"));
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            headers.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        let (status, body) = (self.status, self.body.as_bytes());
        let diagnosis = api.diagnose(status, &headers, None, body, self.is_cut);
        let failure = api.read_parts(status, &headers, None, body, self.is_cut);
        let name = failure.as_ref().and_then(|failure| failure.name());
        assert_eq!(diagnosis.error.as_deref(), name, "{diagnosis}");
        assert_eq!(diagnosis.is_failure, failure.is_some(), "{diagnosis}");
        assert_eq!(diagnosis.to_string(), expected.join("\n"));
    }
}

const SHOP: &str = r#"
identify: [kind, code]
envelope: { body: { ok: false, type: "urn:shop:{code}", kind: "{kind}", left: "{left}" } }
envelopes: { old: { body: { errors: [ { id: "{code}" } ] } } }
errors:
  SOLD_OUT: { status: 409, attributes: { kind: stock }, fields: { left: integer } }
  RESERVED: { status: 409, code: SOLD_OUT, attributes: { kind: held } }
  SOFT: { status: 200 }
"#;

fn shop(status: u16, body: &str) -> Answer<'_> {
    Answer::new(SHOP, status, body)
}

#[test]
fn it_names_what_fitted_what_identified_the_error_and_what_is_missing() {
    let body = r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"stock","left":"three"}"#;
    let found = "envelope `envelope` fits; {code} is \"SOLD_OUT\"; {kind} is \"stock\"";
    let told = "it is `SOLD_OUT`, by {kind} \"stock\" and {code} \"SOLD_OUT\"";
    let missing = "it has no typed error: {left} is \"three\", and should be of the type `integer`";
    shop(409, body).is(&[found, "envelope `old` fits", told, missing]);
    let body = r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"stock"}"#;
    let missing = "it has no typed error: {left} is missing";
    shop(409, body).is(&[found, "envelope `old` fits", told, missing]);
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
        (
            r#"{"ok":false,"kind":{"a":1}}"#,
            "`kind` is {\"a\":1}, and should be a single value, for {kind}",
        ),
        ("[]", "the body is [], and no object"),
        (
            "<html>",
            "the body is no JSON: expected value at line 1 column 1",
        ),
        ("", "there is no body"),
    ] {
        let spec = format!("errspec: 1\napi: shop\n{SHOP}");
        let api = Api::parse("shop.yaml", &spec).expect("the spec is right");
        let text = api.diagnose(409, &HeaderMap::new(), None, body.as_bytes(), false);
        let misfit = text.envelopes[0].misfit.as_deref();
        assert_eq!(misfit, Some(why));
    }
    // `null` says as little as a member that is missing.
    let spec = "envelope: { body: { a: { b: \"p:{code}\" } } }\nerrors: { A: { status: 400 } }";
    Answer::new(spec, 400, r#"{"a":{"b":null}}"#).is(&[
        "envelope `envelope` fits",
        "it is no declared error: {code} is missing, and each error has one",
    ]);
    Answer::new(spec, 400, r#"{"a":[7]}"#).is(&[
        "envelope `envelope` does not fit: `a` is [7], and no object",
        "it is no declared error: {code} is missing, and each error has one",
    ]);
    Answer::new(spec, 400, r#"{"a":{"b":"q:A"}}"#).is(&[
        "envelope `envelope` does not fit: `a.b` is \"q:A\", and should be like \"p:{code}\"",
        "it is no declared error: what stands where {code} is has not the text around it",
    ]);
}

#[test]
fn it_says_why_a_list_is_none_of_errors() {
    let spec = r#"
envelope: { body: { errors: [ { kind: error, code: "{code}" } ] } }
errors: { A: { status: 400 } }
"#;
    let none = "it is no declared error: {code} is missing, and each error has one";
    for (body, why) in [
        (r#"{"errors":{}}"#, "`errors` is no list"),
        (
            r#"{"errors":[{"kind":"note"}]}"#,
            "no item of `errors` is an error: of the first, `kind` is \"note\", and should be \"error\"",
        ),
        (
            r#"{"errors":["A"]}"#,
            "no item of `errors` is an error: of the first, it is \"A\", and no object",
        ),
    ] {
        let misfit = format!("envelope `envelope` does not fit: {why}");
        Answer::new(spec, 400, body).is(&[&misfit, none]);
    }
    // A list without anything in it is no other shape.
    Answer::new(spec, 400, r#"{"errors":[]}"#).is(&["envelope `envelope` fits", none]);
}

#[test]
fn it_names_the_errors_that_are_left() {
    shop(
        409,
        r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"new"}"#,
    )
    .is(&[
        "envelope `envelope` fits; {code} is \"SOLD_OUT\"; {kind} is \"new\"",
        "envelope `old` fits",
        "it may be `SOLD_OUT` or `RESERVED`: {kind} is \"new\", which none of them has",
    ]);
    shop(409, r#"{"ok":false,"type":"urn:shop:NEW"}"#).is(&[
        "envelope `envelope` fits; {code} is \"NEW\"",
        "envelope `old` fits",
        "it is no declared error: no error has the {code} \"NEW\"",
    ]);
    shop(409, r#"{"ok":false,"type":"urn:shop:SOLD_OUT"}"#).is(&[
        "envelope `envelope` fits; {code} is \"SOLD_OUT\"",
        "envelope `old` fits",
        "it is `RESERVED`, by {code} \"SOLD_OUT\" and the shape of the body",
    ]);
    shop(409, r#"{"ok":false,"type":"urn:shop:SOLD_OUT","left":2}"#).is(&[
        "envelope `envelope` fits; {code} is \"SOLD_OUT\"",
        "envelope `old` fits",
        "it is `SOLD_OUT`, by {code} \"SOLD_OUT\" and the shape of the body",
    ]);
}

#[test]
fn it_says_which_statuses_an_error_has() {
    let spec = r#"
envelope: { body: { code: "{code}", text: "{message}" } }
statuses: { 404: { message: "{text}", fields: { text: string } } }
errors: { A: { status: 400, code: X }, B: { status: [409, 5xx], code: X }, C: { status: 402 } }
"#;
    let found = "envelope `envelope` fits; {code} is \"X\"";
    Answer::new(spec, 410, r#"{"code":"X"}"#).is(&[
        found,
        "it may be `A` or `B`: no error with the {code} \"X\" is declared for 410: `A` is for 400, \
         `B` is for 409 or 5xx",
    ]);
    Answer::new(spec, 503, r#"{"code":"X"}"#)
        .is(&[found, "it is `B`, by {code} \"X\" and the status 503"]);
    Answer::new(spec, 418, r#"{"text":"t"}"#).is(&[
        "envelope `envelope` fits; {message} is \"t\"",
        "it is no declared error: `NOT_FOUND` is told by its status alone, which is 404 and not 418",
    ]);
    // What has the status, but not the shape.
    Answer::new(spec, 404, "{}").is(&[
        "envelope `envelope` fits",
        "it may be `NOT_FOUND`: it has not the shape of `NOT_FOUND`: {message} is missing",
    ]);
    Answer::new(spec, 404, "<html>").is(&[
        "envelope `envelope` does not fit: the body is no JSON: expected value at line 1 column 1",
        "it may be `NOT_FOUND`: `NOT_FOUND` is told by its shape, and its envelope `envelope` does \
         not fit",
    ]);
    Answer::new(spec, 404, r#"{"text":"t"}"#).is(&[
        "envelope `envelope` fits; {message} is \"t\"",
        "it is `NOT_FOUND`, by the status 404",
    ]);
}

#[test]
fn it_shows_a_message_only_where_that_told_the_error() {
    let spec = r#"
identify: [code, message]
envelope: { body: { code: "{code}", text: "{message}" } }
errors:
  A: { status: 400, code: X, message: "no {what} left", fields: { what: string } }
  B: { status: 400, code: Y, message: gone }
  C: { status: 400, code: Y, message: away }
"#;
    // A message that changed.
    Answer::new(spec, 400, r#"{"code":"X","text":"none"}"#).is(&[
        "envelope `envelope` fits; {code} is \"X\"; {message} is \"none\"",
        "it is `A`, by {code} \"X\"",
        "it has no typed error: {what} is missing",
    ]);
    Answer::new(spec, 400, r#"{"code":"Y","text":"away"}"#).is(&[
        "envelope `envelope` fits; {code} is \"Y\"; {message} is \"away\"",
        "it is `C`, by {code} \"Y\" and {message} \"away\"",
    ]);
    Answer::new(spec, 400, r#"{"code":"Y","text":"lost"}"#).is(&[
        "envelope `envelope` fits; {code} is \"Y\"; {message} is \"lost\"",
        "it may be `B` or `C`: {message} is \"lost\", which none of them has",
    ]);
}

#[test]
fn it_says_what_names_the_error_of_an_answer_without_a_code() {
    let spec = r#"
envelope: { body: { code: "{code}" } }
statuses: { 5xx: { uncoded: DOWN } }
errors: { DOWN: { status: 503 } }
"#;
    Answer::new(spec, 502, "<html>").is(&[
        "envelope `envelope` does not fit: the body is no JSON: expected value at line 1 column 1",
        "it is `DOWN`, by the `uncoded` of 5xx",
    ]);
}

#[test]
fn it_says_that_the_shape_told_the_error() {
    let spec = r#"
envelope: { body: { detail: "{message}" } }
envelopes: { invalid: { body: { detail: "{all}" } } }
errors:
  INVALID: { status: 422, code: null, envelope: invalid, fields: { all: list<string> } }
  REFUSED: { status: 422, code: null, message: "{text}", fields: { text: string } }
"#;
    Answer::new(spec, 422, r#"{"detail":["a"]}"#).is(&[
        "envelope `envelope` does not fit: `detail` is [\"a\"], and should be a single value, for \
         {message}",
        "envelope `invalid` fits",
        "it is `INVALID`, by the status 422 and the shape of the body",
    ]);
}

#[test]
fn it_says_what_a_success_does_not_prove() {
    shop(200, r#"{"ok":true,"type":"urn:shop:SOFT"}"#).is(&[
        "envelope `envelope` does not fit: `ok` is true, and should be false; {code} is \"SOFT\"",
        "envelope `old` fits; it proves no error: {code} is missing",
        "it is a success",
    ]);
    shop(204, "").is(&[
        "envelope `envelope` does not fit: no error that is written in it is declared for 204",
        "envelope `old` does not fit: no error that is written in it is declared for 204",
        "it is a success",
    ]);
    let spec = r#"
envelope: { body: { result: { errors: [ { text: "{message}" } ] } }, proof: result.errors }
errors: { A: { status: 200, code: null, message: "{text}", fields: { text: string } } }
"#;
    Answer::new(spec, 200, r#"{"result":{"data":1}}"#).is(&[
        "envelope `envelope` fits; it proves no error: its `proof`, the member `result.errors`, is \
         missing or empty",
        "it is a success",
    ]);
    let spec = r#"
success: [0]
envelope: { body: { errno: "{code}" } }
errors: { A: { status: 200, code: 1 } }
"#;
    Answer::new(spec, 200, r#"{"errno":0}"#).is(&[
        "envelope `envelope` fits; it proves no error: {code} is \"0\", which is listed under \
         `success`; {code} is \"0\"",
        "it is a success",
    ]);
    let spec = "envelope: { body: { id: \"{code}\" } }\nerrors: { A: { status: 200 } }";
    Answer::new(spec, 200, r#"{"id":"7"}"#).is(&[
        "envelope `envelope` fits; it proves no error: no error of 200 has the {code} \"7\", and no \
         constant of the envelope is there; {code} is \"7\"",
        "it is a success",
    ]);
}

#[test]
fn it_says_that_a_body_was_cut() {
    let cut = "the body was cut: what is missing may have come behind";
    shop(
        409,
        r#"{"ok":false,"type":"urn:shop:SOLD_OUT","kind":"stock","le"#,
    )
    .cut()
    .is(&[
        cut,
        "envelope `envelope` fits; {code} is \"SOLD_OUT\"; {kind} is \"stock\"",
        "envelope `old` fits",
        "it is `SOLD_OUT`, by {kind} \"stock\" and {code} \"SOLD_OUT\"",
        "it has no typed error: {left} is missing",
    ]);
    shop(409, r#"{"ok":true,"type":"urn"#).cut().is(&[
        cut,
        "envelope `envelope` does not fit: `ok` is true, and should be false",
        "envelope `old` fits",
        "it is no declared error: {code} is missing, and each error has one",
    ]);
}

#[test]
fn it_names_the_media_type_that_is_another() {
    let spec = r#"
envelope: { content_type: text/plain, body: "{code}: {message}" }
envelopes: { form: { content_type: application/x-www-form-urlencoded, body: { error: "{code}" } } }
errors: { A: { status: 400 } }
"#;
    let none = "it is no declared error: {code} is missing, and each error has one";
    Answer::new(spec, 400, "A: gone")
        .with(&[("content-type", "application/json")])
        .is(&[
            "envelope `envelope` does not fit: the media type is \"application/json\", and should be \
             \"text/plain\"",
            "envelope `form` does not fit: the media type is \"application/json\", and should be \
             \"application/x-www-form-urlencoded\"",
            none,
        ]);
    Answer::new(spec, 400, "<html>").is(&[
        "envelope `envelope` does not fit: the body begins like JSON or markup, and no \
         `content-type` says that it is \"text/plain\"",
        "envelope `form` does not fit: the body begins like JSON or markup, and no `content-type` \
         says that it is \"application/x-www-form-urlencoded\"",
        none,
    ]);
    Answer::new(spec, 400, "gone").is(&[
        "envelope `envelope` does not fit: the body is \"gone\", and should be like \
         \"{code}: {message}\"",
        "envelope `form` does not fit: no name of the form is in the body",
        "it is no declared error: what stands where {code} is has not the text around it",
    ]);
}

#[test]
fn it_names_the_element_that_does_not_fit() {
    let spec = r##"
envelope: { format: xml, body: { Error: { "@v": 1, Code: "c:{code}", Note: { "#text": "{message}", "@at": "x{place}" } } } }
errors: { BUSY: { status: 503, fields: { place: string } } }
"##;
    let none = "it is no declared error: {code} is missing, and each error has one";
    for (body, why) in [
        (
            "<html/>",
            "the root element is `html`, and should be `Error`",
        ),
        ("{}", "the body is no XML"),
        (
            "<Error",
            "the body is no XML, or has a `<!DOCTYPE`, of which nothing is read",
        ),
        ("<Error v='1'><Code>", "the body is no whole XML"),
        ("<Error v='2'/>", "`Error.@v` is \"2\", and should be 1"),
        (
            "<Error v='1'><Note>n</Note><Code><a/></Code></Error>",
            "`Error.Code` is the elements `a`, and should be like \"c:{code}\"",
        ),
        (
            "<Error v='1'><Note at='y'>n</Note></Error>",
            "`Error.Note.@at` is \"y\", and should be like \"x{place}\"",
        ),
    ] {
        let spec = format!("errspec: 1\napi: shop\n{spec}");
        let api = Api::parse("shop.yaml", &spec).unwrap_or_else(|report| panic!("{report}"));
        let text = api.diagnose(503, &HeaderMap::new(), None, body.as_bytes(), false);
        assert_eq!(text.envelopes[0].misfit.as_deref(), Some(why), "{body}");
        assert!(text.to_string().ends_with(none), "{text}");
    }
}

#[test]
fn it_names_the_header_that_does_not_fit() {
    let spec = r#"
envelope: { body: none, headers: { X-Error: "e={code}" } }
errors: { A: { status: 400 } }
"#;
    Answer::new(spec, 400, "").with(&[("x-error", "A")]).is(&[
        "envelope `envelope` does not fit: the header `x-error` should be like \"e={code}\"",
        "it is no declared error: {code} is missing, and each error has one",
    ]);
}

/// What is logged of an answer does not grow with the spec.
#[test]
fn an_answer_and_an_error_are_shown_without_the_spec() {
    let others = (0..200).map(|at| format!("  OTHER_{at}: {{ status: 404, docs: long words }}\n"));
    let spec = format!(
        "errspec: 1\napi: shop\nerrors:\n  SOLD_OUT: {{ status: 409, fields: {{ left: integer }} }}\n{}",
        others.collect::<String>()
    );
    let api = Api::parse("shop.yaml", &spec).expect("it is right");
    let body = br#"{"code":"SOLD_OUT","left":3}"#;
    let failure = api.read_parts(409, &HeaderMap::new(), None, body, false);
    let failure = format!("{:?}", failure.expect("an error"));
    assert!(
        failure.contains("SOLD_OUT") && failure.contains("left"),
        "{failure}"
    );
    assert!(
        !failure.contains("OTHER_1") && failure.len() < 1000,
        "{failure}"
    );
    let error = api.error("SOLD_OUT").expect("declared").with("left", 3);
    let error = format!("{:?}", error.expect("an integer"));
    assert!(error.contains("left") && error.len() < 100, "{error}");
}

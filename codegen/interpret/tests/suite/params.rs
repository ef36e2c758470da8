//! What stands beside the value of a header is read back as itself, whichever of it is there: by
//! parameters, by challenges, by links.

use errspec::Value;
use errspec_interpret::Api;
use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

const SPEC: &str = r#"
errspec: 1
api: params
envelope:
  body: none
  headers:
    Proxy-Status:
      value: "{text}"
      params: { error: "{code}", one: "{one}", two: '"{two}"', num: "{number}", big: "{big}", is: "{flag}", all: "{list}" }
      style: structured
    X-Default: { value: '"default"', params: { r: "{big}" }, style: structured }
    Content-Disposition: { value: attachment, params: { one: "{one}", two: "{two}", big: "{big}" }, style: semicolon }
    X-Value: { value: "{two}", params: { is: "{flag}" }, style: semicolon }
    WWW-Authenticate:
      - { value: Bearer, params: { realm: "{one}", scope: "{list}" } }
      - { value: Basic, params: { realm: "{two}", charset: UTF-8 } }
      - { value: Digest, params: { realm: "{text}", algorithm: MD5 } }
      - { value: Digest, params: { realm: "{two}", algorithm: SHA-256, opaque: "{big}" } }
    Link: { links: { next: "{link}", "https://a.example/": "{other}" } }
    X-Lines: ["one {one}", "two {two}"]
statuses:
  4xx:
    fields:
      text: string?
      one: string?
      two: string?
      number: number?
      big: integer?
      flag: bool?
      list: list<string>?
      link: string?
      other: string?
errors: { WRONG: { status: 400 }, "not a token": { status: 404 }, "404": { status: 409 } }
"#;

/// Text that a header can hold, of characters that mean something there.
fn text() -> impl Strategy<Value = Value> {
    r#"[ ,"\\;=?:%@a0*/-]{1,8}|[a-z]{1,5}|[?]1|true|[0-9.]{1,4}"#
        .prop_map(|text: String| json!(text.trim()))
        .prop_filter("not empty", |text| text != "")
}

fn link() -> impl Strategy<Value = Value> {
    "[a-z/:,;=?&#'.-]{1,12}".prop_map(Value::from)
}

fn error() -> impl Strategy<Value = (&'static str, Vec<(&'static str, Value)>)> {
    let name = prop::sample::select(vec!["WRONG", "not a token", "404"]);
    let eighths = any::<i32>().prop_map(|eighths| json!(f64::from(eighths) / 8.0));
    let list = prop::collection::vec(text(), 0..3).prop_map(Value::from);
    let fields: Vec<(&str, BoxedStrategy<Value>)> = vec![
        ("text", text().boxed()),
        ("one", text().boxed()),
        ("two", text().boxed()),
        ("number", eighths.boxed()),
        ("big", any::<i64>().prop_map(Value::from).boxed()),
        ("flag", any::<bool>().prop_map(Value::from).boxed()),
        ("list", list.boxed()),
        ("link", link().boxed()),
        ("other", link().boxed()),
    ];
    let fields: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| prop::option::of(value).prop_map(move |value| (name, value)))
        .collect();
    let present = fields.prop_map(|fields| {
        let fields = fields.into_iter();
        fields
            .filter_map(|(name, value)| Some((name, value?)))
            .collect()
    });
    (name, present)
}

#[test]
fn whatever_is_there_comes_back() {
    let api = Api::parse("params.yaml", SPEC).unwrap_or_else(|report| panic!("{report}"));
    let mut runner = TestRunner::new(Config {
        cases: 3000,
        failure_persistence: None,
        ..Config::default()
    });
    let run = runner.run(&error(), |(name, fields)| {
        let mut error = api.error(name).unwrap();
        for (field, value) in &fields {
            error = error.with(field, value.clone()).unwrap();
        }
        let response = error.to_response().unwrap();
        // One line or several make no difference, but where another shape than a list says so.
        for headers in [response.headers().clone(), joined(response.headers())] {
            let failure = api.read(response.status().as_u16(), &headers, b"").unwrap();
            prop_assert_eq!(failure.name(), Some(name), "{:?}", headers);
            let found = failure.errors()[0].fields();
            prop_assert_eq!(found, fields.as_slice(), "{:?}", headers);
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// The headers with all challenges in one line, the last first.
fn joined(headers: &HeaderMap) -> HeaderMap {
    let mut joined = headers.clone();
    let name = "www-authenticate";
    let lines = headers.get_all(name).iter().rev();
    let lines: Vec<&str> = lines.map(|line| line.to_str().unwrap()).collect();
    if !lines.is_empty() {
        joined.insert(name, lines.join(", ").parse().unwrap());
    }
    joined
}

#[test]
fn a_long_header_takes_time_for_its_length_and_no_more() {
    let api = Api::parse("params.yaml", SPEC).unwrap();
    let patterns = [
        "a=b,",
        "a;",
        ";a",
        ",",
        "\"",
        "\\\"",
        "a=\"",
        "<",
        "<a",
        "<a>;\\\",",
        "Bearer ",
        "Bearer realm=",
        "<a>; rel=next,",
        "a=,",
        "=",
        "Digest a,",
        "%\"",
        "a;error=",
    ];
    let names = [
        "proxy-status",
        "www-authenticate",
        "link",
        "content-disposition",
        "x-value",
        "x-lines",
    ];
    for pattern in patterns {
        let text = pattern.repeat(100_000 / pattern.len());
        for name in names {
            let mut headers = HeaderMap::new();
            let value = HeaderValue::from_str(&text).unwrap();
            headers.append(HeaderName::from_static(name), value);
            // Were it read more than a few times, this would not end.
            assert!(api.read(400, &headers, b"").is_some(), "{name}: {pattern}");
        }
    }
}

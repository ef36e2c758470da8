//! Numbers, delays and moments at the edges of what their types hold, wherever a value stands. What is read is
//! written as what is read once more.

use errspec::{Call, RetryLimits};
use errspec_interpret::Api;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const TYPES: [&str; 15] = [
    "string",
    "bool",
    "integer",
    "unsigned",
    "number",
    "any",
    "code",
    "duration(s)",
    "duration(ms)",
    "timestamp(s)",
    "timestamp(ms)",
    "date-time",
    "http-date",
    "list<integer>",
    "map<number>",
];

fn values() -> Vec<String> {
    let digits = "7".repeat(50_000);
    let zeros = "0".repeat(50_000);
    let mut values: Vec<String> = [
        "0",
        "-0",
        "-0.0",
        "0.0",
        "-0e0",
        "0e-400",
        "1e400",
        "-1e400",
        "1e-400",
        "1E308",
        "1.8e308",
        "4.9e-324",
        "5e-325",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "18446744073709551615.0",
        "9007199254740993",
        "0.1e1",
        "1e18",
        "1e19",
        "1e20",
        "253402300799",
        "253402300800",
        "-62135596800",
        "-62135596801",
        "-62167219200",
        "253402300799999",
        "253402300800000",
        "-9223372036854775808000",
        "8640000000000000",
        "9e15",
        "1e1000000000",
        "1e9223372036854775808",
        "0.000000001",
        "0.0000000001",
        "1e-9",
        "-1e-9",
        "18446744073709551615e-3",
        "0x10",
        "NaN",
        "inf",
        "-inf",
        "Infinity",
        "+1",
        "1_000",
        "٣",
        "1 ",
        "",
        " ",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "9999-12-31T23:59:60Z",
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:61Z",
        "2016-12-31T24:00:00Z",
        "1969-12-31T23:59:59.999Z",
        "2024-02-30T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "2024-01-01T00:00:00+99:99",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "2024-01-01T00:00:00-00:00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sat, 01 Jan 0000 00:00:00 GMT",
        "Sat, 31 Dec 2016 23:59:60 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Wed, 31 Dec 1969 23:59:59 GMT",
        "[-0]",
        "[1e400]",
        "{\"a\":-0}",
        "{\"a\":1e400}",
    ]
    .map(str::to_owned)
    .into();
    values.extend([
        digits.clone(),
        format!("-{digits}"),
        format!("0.{zeros}1"),
        format!("1{zeros}"),
        format!("1{zeros}e-100000"),
        format!("1e{digits}"),
        format!("1e-{digits}"),
        format!("{zeros}1"),
        format!("2024-01-01T00:00:00.{digits}Z"),
        format!("1.{digits}"),
    ]);
    values
}

fn api(spec: &str) -> Api {
    let spec = format!("errspec: 1\napi: edges\n{spec}");
    Api::parse("edges.yaml", &spec).unwrap_or_else(|report| panic!("{report}"))
}

fn spec(envelope: &str, ty: &str) -> Api {
    api(&format!(
        "envelope: {envelope}\nerrors: {{ WRONG: {{ status: 400, fields: {{ x: \"{ty}?\" }} }} }}\n"
    ))
}

/// Reads an answer, and what it reads once more as it is written.
fn check(api: &Api, headers: &[(&'static str, &str)], body: &str, what: &str) -> bool {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else {
            return false;
        };
        map.insert(HeaderName::from_static(name), value);
    }
    let Some(failure) = api.read(400, &map, body.as_bytes()) else {
        return false;
    };
    let _ = failure.retry_after();
    let Some(value) = failure.field("x") else {
        return false;
    };
    let error = api.error("WRONG").expect("declared");
    let what = format!("{body:.80} {what:.80}");
    let error = error
        .with("x", value.clone())
        .unwrap_or_else(|why| panic!("{what}: {why}"));
    let response = error.to_response().expect("an answer");
    let again = api.read(400, response.headers(), response.body());
    let again = again.expect("an error").field("x");
    // What a header has around its value is not the value's, and it has ASCII alone.
    let is_kept = headers
        .iter()
        .all(|(_, text)| text.trim() == *text && text.is_ascii());
    assert!(!is_kept || again == Some(value), "{what}: {again:?}");
    true
}

#[test]
fn what_is_read_at_the_edges_is_written_as_itself() {
    let mut read = 0;
    for ty in TYPES {
        let json = spec(r#"{ body: { code: "{code}", x: "{x}" } }"#, ty);
        let text = spec(r#"{ body: { code: "{code}", x: "{x:text}" } }"#, ty);
        let within = spec(r#"{ body: { code: "{code}", x: "a:{x};" } }"#, ty);
        let header = spec(
            r#"{ body: { code: "{code}" }, headers: { X-Value: { value: "{x}", max_length: 65536 } } }"#,
            ty,
        );
        let form = spec(
            r#"{ content_type: application/x-www-form-urlencoded, body: { code: "{code}", x: "{x}" } }"#,
            ty,
        );
        let xml = spec(
            r##"{ format: xml, body: { E: { code: "{code}", x: "{x}" } } }"##,
            ty,
        );
        for value in values() {
            let quoted = json!(value).to_string();
            for (api, headers, body) in [
                (&json, vec![], format!(r#"{{"code":"WRONG","x":{value}}}"#)),
                (&json, vec![], format!(r#"{{"code":"WRONG","x":{quoted}}}"#)),
                (&text, vec![], format!(r#"{{"code":"WRONG","x":{value}}}"#)),
                (&text, vec![], format!(r#"{{"code":"WRONG","x":{quoted}}}"#)),
                (
                    &within,
                    vec![],
                    format!(r#"{{"code":"WRONG","x":{}}}"#, json!(format!("a:{value};"))),
                ),
                (
                    &header,
                    vec![("x-value", value.as_str())],
                    r#"{"code":"WRONG"}"#.to_owned(),
                ),
                (
                    &form,
                    vec![("content-type", "application/x-www-form-urlencoded")],
                    format!(
                        "code=WRONG&x={}",
                        value.replace('+', "%2B").replace(' ', "+")
                    ),
                ),
                (
                    &xml,
                    vec![],
                    format!("<E><code>WRONG</code><x>{value}</x></E>"),
                ),
            ] {
                read += usize::from(check(api, &headers, &body, &format!("{ty} {value}")));
            }
        }
    }
    assert!(read > 2000, "{read}");
}

#[test]
fn codes_and_statuses_are_those_that_can_be() {
    let api = api(r#"
envelope: { body: { code: "{code}", status: "{status}", errors: [ { code: "{code}", status: "{status}" } ] } }
errors:
  ZERO: { status: 400, code: 0 }
  MOST: { status: 400, code: 9223372036854775807 }
  LEAST: { status: 400, code: -9223372036854775808 }
  LARGE: { status: 400, code: 1000000000000000000 }
"#);
    let mut names = Vec::new();
    for value in values() {
        // Of what is no JSON, such as `0x10`, the beginning counts.
        let number = value.parse::<f64>().is_ok().then(|| value.clone());
        for value in number.into_iter().chain([json!(value).to_string()]) {
            for body in [
                format!(r#"{{"code":{value},"status":{value}}}"#),
                format!(r#"{{"errors":[{{"code":{value},"status":{value}}}]}}"#),
            ] {
                let Some(failure) = api.read(400, &HeaderMap::new(), body.as_bytes()) else {
                    continue;
                };
                assert_eq!(failure.status(), 400, "{value}");
                let status = failure.errors()[0].status();
                assert!(
                    status.is_none_or(|status| status == 400),
                    "{value}: {status:?}"
                );
                names.extend(failure.name().map(|name| (value.clone(), name)));
            }
        }
    }
    for (value, name) in &names {
        let value = value.trim_matches('"');
        let is_of = match *name {
            "ZERO" => value.parse() == Ok(0.0),
            "LARGE" => value.parse() == Ok(1e18),
            "MOST" => value == "9223372036854775807",
            _ => value == "-9223372036854775808",
        };
        assert!(is_of, "{value:.80} is no {name}");
    }
    let found: BTreeSet<_> = names.iter().map(|(_, name)| *name).collect();
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn delays_and_dates_ask_for_a_wait_that_can_be_told() {
    let api = api(r#"
envelope: { body: { code: "{code}", after: "{retry_after}", at: "{retry_at}" } }
errors:
  SOON: { status: 400, retry: backoff, fields: { retry_after: duration(s)? } }
  THEN: { status: 400, retry: backoff, fields: { retry_at: http-date? } }
  EVER: { status: 400, retry: backoff, fields: { retry_at: timestamp(ms)? } }
"#);
    let short = |value: &&String| value.len() < 100 && value.is_ascii();
    let values: Vec<String> = values().iter().filter(short).cloned().collect();
    let mut waits = 0;
    for value in &values {
        for date in values.iter().chain([&values[0]]) {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", HeaderValue::from_str(value).expect("text"));
            headers.insert("date", HeaderValue::from_str(date).expect("text"));
            for code in ["SOON", "THEN", "EVER", "OTHER"] {
                let text = json!(value);
                let body = format!(r#"{{"code":"{code}","after":{text},"at":{text}}}"#);
                let failure = api.read(400, &headers, body.as_bytes()).expect("an error");
                for attempt in [1, u32::MAX] {
                    let advice = failure.advice(&Call::new(Method::GET).attempt(attempt));
                    let wait = RetryLimits::DEFAULT.max_attempts(u32::MAX).delay(advice, 1);
                    assert!(
                        wait.is_none_or(|wait| wait <= Duration::from_secs(60)),
                        "{value}: {wait:?}"
                    );
                }
                waits += usize::from(failure.retry_after().is_some());
            }
        }
    }
    assert!(waits > 1000, "{waits}");
}

//! Answers that are made to break their reader: headers without end, bodies without end, and times
//! that never come.

use bytes::Bytes;
use errspec::{Advice, Call, CheckError, Failure};
use errspec_tests::api::{infinex, jsonapi, slack};
use errspec_tests::specs::{everything, shop_v2};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::time::Duration;

fn read<E: errspec::ApiError>(headers: &HeaderMap, body: &str) -> Failure<E> {
    let body = Bytes::copy_from_slice(body.as_bytes());
    let failure = Failure::<E>::read_parts(StatusCode::BAD_REQUEST, headers, None, &body, false);
    let failure = failure.expect("an error");
    assert_eq!(failure.headers(), headers);
    assert_eq!(failure.body(), &body);
    assert!(!format!("{failure} {failure:?}").is_empty());
    failure
}

#[test]
fn ten_thousand_headers_are_kept() {
    let mut headers = HeaderMap::new();
    for index in 0..10_000 {
        let name: HeaderName = format!("x-{}", index / 2).parse().unwrap();
        headers.append(name, HeaderValue::from(index));
    }
    let failure = read::<everything::Error>(&headers, "");
    assert_eq!(failure.headers().len(), 10_000);
}

#[test]
fn a_header_of_a_megabyte_and_one_of_no_text_are_read() {
    let long = format!("code={}; type=x", "y".repeat(1_000_000));
    let mut headers = HeaderMap::new();
    headers.insert("x-error", long.parse().unwrap());
    let failure = read::<everything::Error>(&headers, "");
    assert_eq!(failure.raw_code().map(str::len), Some(1_000_000));

    let bytes = HeaderValue::from_bytes(b"code=\xff\xfe; type=\x80").unwrap();
    headers.insert("x-error", bytes);
    let failure = read::<everything::Error>(&headers, "");
    assert_eq!(failure.raw_code(), Some("\u{fffd}\u{fffd}"));
}

#[test]
fn of_a_header_that_comes_twice_the_first_counts() {
    let mut headers = HeaderMap::new();
    for code in ["rejected", "declined"] {
        let value = format!("code={code}; type=client");
        headers.append("x-error", value.parse().unwrap());
        headers.append("retry-after", HeaderValue::from(code.len()));
    }
    let failure = read::<everything::Error>(&headers, "");
    assert_eq!(failure.code(), Some(everything::Code::Rejected));
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(8)));
}

#[test]
fn a_retry_after_that_is_none_says_nothing() {
    let long = "9".repeat(100_000);
    for absurd in [
        "",
        "-1",
        "-0.5",
        "NaN",
        "inf",
        "-inf",
        "1e308",
        "1e400",
        "soon",
        "0x10",
        "1 2",
        "Wed, 21 Oct 10000 07:28:00 GMT",
        "Wed, 99 Oct 2015 07:28:00 GMT",
        "2015-10-21",
        &long,
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", absurd.parse().unwrap());
        let failure = read::<infinex::Error>(&headers, "");
        assert_eq!(failure.retry_after(), None, "{absurd}");
    }
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_bytes(b"\xff").unwrap());
    assert_eq!(read::<infinex::Error>(&headers, "").retry_after(), None);
}

#[test]
fn a_date_that_has_passed_asks_for_no_wait_and_a_far_one_for_a_long_one() {
    let delay = |date: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", date.parse().unwrap());
        let body = Bytes::new();
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let failure = Failure::<infinex::Error>::read_parts(status, &headers, None, &body, false);
        let failure = failure.expect("an error");
        let advice = failure.advice(&Call::new(Method::GET).attempt(1));
        assert_eq!(Some(advice), failure.retry_after().map(Advice::RetryAfter));
        failure.retry_after().unwrap()
    };
    assert_eq!(delay("Wed, 21 Oct 2015 07:28:00 GMT"), Duration::ZERO);
    let year = Duration::from_secs(365 * 24 * 60 * 60);
    assert!(delay("Fri, 31 Dec 9999 23:59:59 GMT") > 7000 * year);
}

#[test]
fn values_inside_values_without_end_are_no_error_of_the_reader() {
    for open in [
        "[",
        "{\"errors\":[",
        "{\"errors\":",
        "{\"detail\":",
        "{\"a\":[",
    ] {
        let body = open.repeat(100_000);
        read::<everything::Error>(&HeaderMap::new(), &body);
        read::<jsonapi::Error>(&HeaderMap::new(), &body);
        read::<infinex::Error>(&HeaderMap::new(), &body);
    }
    let deep = format!("{}1{}", "[".repeat(50_000), "]".repeat(50_000));
    let body = format!("{{\"ok\":false,\"errors\":[{{\"message\":{deep},\"x\":{deep}}}]}}");
    read::<everything::Error>(&HeaderMap::new(), &body);
}

/// Each takes three bytes of the body, and hundreds in memory.
#[test]
fn of_a_list_of_a_million_errors_ten_thousand_are_read() {
    let body = format!("{{\"errors\":[{}{{}}]}}", "{},".repeat(1_000_000));
    let failure = read::<jsonapi::Error>(&HeaderMap::new(), &body);
    assert_eq!(failure.errors().count(), 10_000);
}

/// An answer that the shop's stock does not suffice, with these details.
fn out_of_stock(details: &str) -> Failure<shop_v2::Error> {
    let body = format!(r#"{{"error":{{"code":"OUT_OF_STOCK","details":{details},"msg":"x"}}}}"#);
    let failure = read::<shop_v2::Error>(&HeaderMap::new(), &body);
    assert_eq!(failure.code(), Some(shop_v2::Code::OutOfStock));
    failure
}

#[test]
fn an_integer_is_read_from_nothing_but_an_integer() {
    for (json, value) in [
        ("0", 0),
        ("7", 7),
        ("-9223372036854775808", i64::MIN),
        ("9223372036854775807", i64::MAX),
        ("-0", 0),
        ("1.0", 1),
        ("1e2", 100),
        ("-12.50E1", -125),
    ] {
        let failure = out_of_stock(&format!(r#"{{ "left" : {json} }}"#));
        assert_eq!(
            failure.error(),
            Some(&shop_v2::Error::out_of_stock(value)),
            "{json}"
        );
    }
    for json in [
        "1.5",
        "1e-1",
        "1e400",
        "9223372036854775808",
        "\"7\"",
        "true",
        "null",
        "[7]",
        "{}",
    ] {
        let failure = out_of_stock(&format!(r#"{{"left":{json}}}"#));
        assert_eq!(failure.missing_field(), Some("left"), "{json}");
        assert_eq!(failure.message(), Some("x"), "{json}");
    }
}

#[test]
fn fields_are_told_by_names_with_escapes_and_by_the_last_of_a_name() {
    let failure = out_of_stock(r#"{"left":1,"\u006ceft":2,"back_on":"\u0061 \"day\""}"#);
    let held = shop_v2::OutOfStock::new(2).with_back_on("a \"day\"");
    let error = shop_v2::Error::OutOfStock(held);
    assert_eq!(failure.error(), Some(&error));
}

#[test]
fn what_is_no_object_has_no_fields() {
    for details in [r#"[{"left":1}]"#, r#""left""#, "1e400", "null"] {
        let failure = out_of_stock(details);
        assert_eq!(failure.missing_field(), Some("left"), "{details}");
        assert_eq!(failure.message(), Some("x"), "{details}");
    }
}

#[test]
fn of_an_object_of_fields_that_was_cut_no_field_is_read() {
    let body = r#"{"error":{"code":"OUT_OF_STOCK","details":{"left":1,"back_on":"Monday"}}}"#;
    let whole = body.len() - "}}".len();
    for end in 0..body.len() {
        let cut = Bytes::copy_from_slice(&body.as_bytes()[..end]);
        let failure: Option<Failure<shop_v2::Error>> =
            Failure::read_parts(StatusCode::CONFLICT, &HeaderMap::new(), None, &cut, true);
        let failure = failure.expect("an error");
        assert_eq!(failure.error().is_some(), end >= whole, "cut at {end}");
    }
}

#[test]
fn half_a_character_is_a_replacement_character() {
    let failure = read::<infinex::Error>(
        &HeaderMap::new(),
        r#"{"error":{"code":"\udead","msg":"\ud83d!"}}"#,
    );
    assert_eq!(failure.raw_code(), Some("\u{fffd}"));
    assert_eq!(failure.message(), Some("\u{fffd}!"));
    let failure = out_of_stock(r#"{"left":1,"\ud800":0,"back_on":"Mon\udc00"}"#);
    let held = shop_v2::OutOfStock::new(1).with_back_on("Mon\u{fffd}");
    assert_eq!(failure.error(), Some(&shop_v2::Error::OutOfStock(held)));
}

#[test]
fn a_value_that_was_cut_is_no_other_shape_but_a_list_is() {
    let read = |end: &str| {
        let body = format!(r#"{{"ok":false,"error":"fatal_error","response_metadata":{end}"#);
        let (headers, body) = (HeaderMap::new(), body.into());
        Failure::<slack::Error>::read_parts(StatusCode::OK, &headers, None, &body, true)
    };
    for end in ["", "{", r#"{"messages":"#, "nul", "\"text", "tr"] {
        assert!(read(end).is_some(), "{end}");
    }
    for end in ["[", "[1", "[]", "null", "\"text\"", "true"] {
        assert!(read(end).is_none(), "{end}");
    }
}

/// What a server sends neither begins a line in the log of its client nor steers a terminal.
#[test]
fn a_failure_and_its_diagnosis_are_shown_without_control_characters() {
    let body = r#"{"error":{"code":"X\r\nERROR forged","msg":"\u001b[2J\u0085 \u202e gone"}}"#;
    let failure = read::<infinex::Error>(&HeaderMap::new(), body);
    let shown = failure.to_string();
    assert!(
        shown.ends_with(r"X\r\nERROR forged: \u{1b}[2J\u{85} \u{202e} gone"),
        "{shown}"
    );
    assert_eq!(failure.message(), Some("\u{1b}[2J\u{85} \u{202e} gone"));
    let error = CheckError::<infinex::Error, std::io::Error>::Api(failure);
    assert_eq!(error.to_string(), shown);

    let unknown = "a\u{1b}[2J".parse::<infinex::Code>().unwrap_err();
    assert!(
        unknown.to_string().starts_with(r"`a\u{1b}[2J`"),
        "{unknown}"
    );

    // A constant stands where the server has other text.
    let body = "{\"ok\":\"\u{9b}1m\u{2028}\",\"error\":\"x\"}";
    let diagnosis = read::<slack::Error>(&HeaderMap::new(), body).diagnosis();
    let shown = diagnosis.to_string();
    assert!(shown.contains(r"\u{9b}1m\u{2028}"), "{shown}");
    assert!(!shown.contains(['\u{9b}', '\u{2028}']), "{shown}");
}

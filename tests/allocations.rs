//! How many times a server allocates memory for an error, counted by an allocator of its own.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets what it does not expect has failed"
)]

use allocation_counter::measure;
use bytes::Bytes;
use errspec::server::{answer, body};
use errspec::{ApiError, ErrorCode, Failure};
use errspec_interpret::Api;
use errspec_tests::api::{self, eb, infinex};
use errspec_tests::specs::{several, shop_v1};
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
                let error = E::from_texts(code, &[]).unwrap();
                text.clear();
                write!(text, "{}", black_box(&error)).unwrap();
                drop(black_box(body(&error)));
            });
            assert_eq!(count, 0, "{code}");
            let error = E::from_texts(code, &[]).unwrap();
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
        let read = || Failure::<infinex::Error>::read_parts(status, &headers, None, &body, false);
        assert_eq!(allocations(|| drop(black_box(read()))), count, "{body:?}");
    }
}

#[test]
fn an_error_with_two_fields_that_is_read_allocates_for_what_it_keeps() {
    let error = shop_v1::Error::too_many_items(9, "boxes");
    let body = body(&error);
    let (status, headers) = (error.status(), HeaderMap::new());
    let read =
        || Failure::<shop_v1::Error>::read_parts(status, &headers, None, &body, false).unwrap();
    assert_eq!(read().error(), Some(&error));
    // The failure, its message, the list of values, and the one of them that is text; the fields as they
    // were found.
    assert_eq!(allocations(|| drop(black_box(read()))), 4 + 1);
}

/// A service that reads specs from strangers can do so for ever.
#[test]
fn a_spec_that_is_interpreted_is_freed_with_its_api() {
    const SPEC: &str = "errspec: 1\n\
        api: shop\n\
        envelope: { body: { code: \"{code}\", message: \"{message}\", data: \"{fields}\" } }\n\
        types: { Side: [buy, sell] }\n\
        errors:\n  \
          SOLD_OUT: { status: 409, message: \"no {sku} left\", fields: { sku: string } }\n  \
          CLOSED: { status: 503, retry: backoff }\n";
    let load = || {
        let shop = Api::parse("shop.yaml", SPEC).unwrap();
        let failure = shop.read(409, &HeaderMap::new(), br#"{"code":"SOLD_OUT"}"#);
        assert_eq!(failure.unwrap().missing_field(), Some("sku"));
    };
    // What is made once and kept is made here.
    load();
    let one = measure(load);
    let all = measure(|| (0..10_000).for_each(|_| load()));
    assert_eq!((one.bytes_current, all.bytes_current), (0, 0));
    assert_eq!(all.bytes_max, one.bytes_max);
}

/// A header can have a parameter for every four of its bytes, of which few are wanted.
#[test]
fn a_header_of_many_parameters_takes_no_more_memory_than_a_few_of_its_length() {
    const SPEC: &str = "errspec: 1\n\
        api: long\n\
        envelope:\n  \
          body: none\n  \
          headers:\n    \
            WWW-Authenticate: [{ value: Bearer, params: { a: \"{code}\" } }, { value: Basic, params: { b: \"{x}\" } }]\n    \
            Proxy-Status: { value: \"{x}\", params: { a: \"{code}\" }, style: structured }\n    \
            X-Value: { value: \"{x}\", params: { a: \"{code}\" }, style: semicolon }\n    \
            Location: { value: \"/{y}\", query: { a: \"{code}\" } }\n    \
            Link: { links: { next: \"{x}\" } }\n    \
            Allow: \"{methods}\"\n\
        errors: { WRONG: { status: 400, fields: { x: string?, y: string, methods: list<string>? } } }\n";
    let api = Api::parse("long.yaml", SPEC).unwrap();
    for (name, start, pattern) in [
        ("www-authenticate", "Bearer ", "a=b,"),
        ("www-authenticate", "", "Bearer a=b,"),
        ("proxy-status", "", "a;a=b,"),
        ("proxy-status", "", "a=,"),
        ("x-value", "", "a,"),
        ("x-value", "a;", "c=d;"),
        ("location", "/?", "a&"),
        ("location", "/?", "b=c&"),
        ("link", "", "<a>;rel=next,"),
    ] {
        let text = start.to_owned() + &pattern.repeat(200_000 / pattern.len());
        let mut headers = HeaderMap::new();
        headers.insert(name, text.parse().unwrap());
        let read = measure(|| drop(black_box(api.read(400, &headers, b""))));
        let most = u64::try_from(text.len()).unwrap() * 6;
        assert!(read.bytes_max < most, "{name}: {pattern}: {read:?}");
        // Nor is memory taken for each of them and given back.
        assert!(read.bytes_total < most, "{name}: {pattern}: {read:?}");
    }
}

/// A caller can say thousands of times what it accepts.
#[test]
fn a_long_accept_takes_no_more_memory_than_a_short_one() {
    const SPEC: &str = "errspec: 1\n\
        api: choice\n\
        envelope: [j, v]\n\
        envelopes:\n  \
          j: { body: { code: \"{code}\" } }\n  \
          v: { content_type: application/vnd.v+json, body: { v: \"{code}\" } }\n\
        errors: { WRONG: { status: 400 } }\n";
    let api = Api::parse("choice.yaml", SPEC).unwrap();
    let error = api.error("WRONG").unwrap();
    let answer = |accept: &str| {
        let mut request = HeaderMap::new();
        request.insert("accept", accept.parse().unwrap());
        let answered = measure(|| {
            drop(black_box(error.to_response_for(&request).unwrap()));
        });
        answered.bytes_total
    };
    let wanted = "application/vnd.v+json";
    let short = answer(wanted);
    for pattern in ["*,", ",", "a/b;c=d,", ";", "x/y;q=0.5,", "\"\\\"", "*;c=d;"] {
        let long = format!("{wanted},{}, {wanted}", pattern.repeat(20_000));
        let long = answer(&long);
        assert!(long < short + 1000, "{pattern}: {long}, not {short}");
    }
}

/// A list of errors with all kinds of things around it.
const AROUND: &str = r#"
errspec: 1
api: around
identify: [code, kind]
envelope:
  body:
    message: "{message}"
    note: "{note}"
    tags: "{tags}"
    kind: "{kind}"
    "*": "{fields}"
    errors: [ { code: "{code}", why: "{why}" } ]
  headers: { X-Trace: "{trace}" }
statuses:
  4xx: { fields: { note: string?, tags: "list<string>?", trace: string?, why: string?, other: integer?, more: any? } }
errors:
  WRONG: { status: 400, attributes: { kind: x } }
  SHOWN: { status: 422, code: null, message: "{detail}", attributes: { kind: y }, fields: { detail: string } }
"#;

/// Members of an object, with names and values of these, up to a length.
fn members(name: impl Fn(usize) -> String, value: &str, most: usize) -> String {
    let mut text = String::new();
    for number in 0.. {
        let member = format!("\"{}\":{value},", name(number));
        if text.len() + member.len() > most {
            break;
        }
        text += &member;
    }
    text
}

/// What stands around a list is not multiplied by its thousands of errors.
#[test]
fn a_list_of_errors_takes_memory_for_what_was_sent() {
    const LENGTH: usize = 65_000;
    let api = Api::parse("around.yaml", AROUND).unwrap();
    let long = "m".repeat(LENGTH / 2);
    let escaped = "\\u006d".repeat(LENGTH / 12);
    let texts = format!("[{}\"\"]", "\"\",".repeat(LENGTH / 6));
    let around = [
        format!("\"message\":\"{long}\","),
        format!("\"message\":\"{escaped}\","),
        format!("\"note\":\"{escaped}\","),
        format!("\"tags\":{texts},"),
        format!("\"more\":{texts},"),
        format!("\"more\":\"{}\",", texts.replace('"', "")),
        format!("\"kind\":\"{long}\","),
        members(|number| number.to_string(), "\"\"", LENGTH / 2),
        members(|_| "other".to_owned(), "\"\"", LENGTH / 2),
        members(|_| "kind".to_owned(), "\"\"", LENGTH / 2),
        String::new(),
    ];
    let mut traced = HeaderMap::new();
    traced.insert("x-trace", long.repeat(3).parse().unwrap());
    let kinds = [
        ("{}", 400, HeaderMap::new()),
        (r#"{"code":"WRONG"}"#, 422, traced),
    ];
    for around in around {
        for (item, status, headers) in &kinds {
            let count = (LENGTH - around.len()) / (item.len() + 1);
            let body = format!("{{{around}\"errors\":[{}]}}", vec![*item; count].join(","));
            let read = measure(|| {
                let failure = api.read(*status, headers, body.as_bytes()).unwrap();
                assert_eq!(failure.errors().len(), count.min(10_000));
            });
            let start = around.get(..12).unwrap_or_default();
            // An error without anything in it takes three bytes of the body, and 600 here.
            assert!(
                read.bytes_max < 9_000_000 && read.bytes_total < 30_000_000,
                "{item} beside {start}: {read:?}"
            );
        }
    }
}

/// Nor is what stands around a list in an item of another, whether few items have long lists or many have
/// short ones.
#[test]
fn lists_of_errors_in_a_list_take_memory_for_what_was_sent() {
    const LENGTH: usize = 65_000;
    let spec = r#"
errspec: 1
api: records
envelope: { body: [{ id: "{id}", "*": "{more}", errors: [{ code: "{code}", message: "{message}" }] }] }
errors:
  WRONG: { status: 400, fields: { id: string?, more: map<any> } }
"#;
    let api = Api::parse("records.yaml", spec).unwrap();
    for items in [1, 2, 20, 200, 2_000, 10_000] {
        for around in [0, 2, 4] {
            let length = LENGTH / items;
            let id = "i".repeat(length * around / 5);
            let more = members(|number| number.to_string(), "0", length * around / 10);
            let head = format!("{{\"id\":\"{id}\",{more}\"errors\":[{{}}");
            let errors = length.saturating_sub(head.len() + 3) / 3;
            let item = format!("{head}{}]}}", ",{}".repeat(errors));
            let body = format!("[{}]", vec![item; items].join(","));
            let read = measure(|| {
                let failure = api.read(400, &HeaderMap::new(), body.as_bytes()).unwrap();
                assert!(failure.errors().len() >= items.min(900));
            });
            let sent = body.len() as u64;
            assert!(
                read.bytes_max < 9_000_000.max(sent * 140),
                "{items} with {around} fifths around their lists: {read:?} of {sent}"
            );
        }
    }
}

/// A request can be wrong in thousands of ways, each of which is an error of the answer. What is done for
/// one of them must not grow with the others.
#[test]
fn an_answer_of_twice_as_many_errors_takes_twice_the_work() {
    let work = |count: usize| {
        let texts = [("request_id", "7"), ("pointer", "/title")];
        let wrong = several::Error::from_texts(several::Code::NoTitle, &texts).unwrap();
        let errors = errspec::Errors::<several::Error>::collect(vec![wrong; count]).unwrap();
        let mut sent = 0;
        let count = allocations(|| {
            sent = errors.sent().count();
            drop(black_box(errors.to_response()));
        });
        (count, sent)
    };
    let (one, sent) = work(500);
    assert_eq!(sent, 500);
    let (twice, sent) = work(1000);
    assert_eq!(sent, 1000);
    assert!(twice < one * 2 + one / 5, "{one} and {twice}");
}

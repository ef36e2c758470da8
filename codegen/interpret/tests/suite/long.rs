//! Long answers, each to one way of matching. It takes a few looks at each byte: were each byte compared with
//! all others, no test here would end.

use errspec_interpret::Api;
use http::{HeaderMap, HeaderName, HeaderValue};

/// How long an answer is. What takes its square takes minutes, and hours for all of them.
const LENGTH: usize = 1 << 17;

/// So many items have some bytes each.
const ITEMS: usize = LENGTH / 16;

fn api(spec: &str) -> Api {
    let spec = format!("errspec: 1\napi: long\n{spec}");
    Api::parse("long.yaml", &spec).unwrap_or_else(|report| panic!("{report}"))
}

/// Reads an answer whole and cut, and says why it is read so.
fn read(api: &Api, headers: &[(&'static str, String)], body: &str) {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let value = HeaderValue::from_str(value).expect("a value");
        map.append(HeaderName::from_static(name), value);
    }
    for (status, is_cut) in [(400, false), (400, true), (200, false)] {
        let _ = api.read_parts(status, &map, None, body.as_bytes(), is_cut);
    }
    let _ = api.diagnose(400, &map, None, body.as_bytes(), false);
}

/// Texts that the beginning of a pattern is in again and again.
fn texts() -> Vec<String> {
    let pieces = [
        "a",
        "ab",
        "aab",
        "no ",
        "no x of ",
        "\u{e9}",
        "\u{10000}",
        "{",
        ",",
    ];
    let repeated = |piece: &str| piece.repeat(LENGTH / piece.len());
    pieces.into_iter().map(repeated).collect()
}

const TEMPLATES: &str = r#"
identify: [code, kind, message]
ENVELOPE
errors:
  A: { status: [400, 200], code: "a{x}aab", message: "no {x} of {y}", fields: { x: string, y: string } }
  B: { status: 400, code: "{x}ab", message: "a{y}aab{x}", fields: { x: string, y: string } }
  C: { status: 400, code: "a{x}b{y}b{z}", message: "{x}ab", fields: { x: string, y: string, z: string } }
  D: { status: 400, code: null, message: "a{x}a{y}a{x}ab", fields: { x: string, y: string } }
  E: { status: 400, aliases: ["no {x}of "], attributes: { kind: a }, message: gone, fields: { x: string? } }
"#;

#[test]
fn templates_of_codes_and_messages() {
    for envelope in [
        r#"envelope: { body: { code: "{code}", kind: "{kind}", text: "{message}" } }"#,
        r#"envelope: { body: { code: "ab{code}b", kind: "a{kind}", text: "no {message}" } }"#,
        r#"envelope: { body: { list: [ { code: "{code}", kind: "{kind}", text: "{message}" } ] } }"#,
    ] {
        let api = api(&TEMPLATES.replace("ENVELOPE", envelope));
        for text in texts() {
            let text = text.replace('"', "'");
            let one = format!(r#"{{"code":"{text}","kind":"{text}","text":"{text}"}}"#);
            read(&api, &[], &one);
            read(&api, &[], &format!(r#"{{"list":[{one}]}}"#));
        }
    }
}

#[test]
fn texts_forms_and_elements() {
    let text = api(r#"
identify: [code, message]
envelope: { content_type: text/plain, body: "a{code}ab{message}aab{x}" }
envelopes: { other: { content_type: text/plain, body: "{message}ab" } }
errors: { A: { status: 400, fields: { x: string } }, B: { status: 400, code: "b{x}c", fields: { x: string } } }
"#);
    let form = api(r#"
envelope: { content_type: application/x-www-form-urlencoded, body: { error: "a{code}aab", "*": "{rest}" } }
errors: { A: { status: 400, fields: { rest: map<string> } } }
"#);
    let xml = api(r##"
envelope: { format: xml, body: { E: { "@a": "a{code}aab", "#text": "a{message}ab", At: "{all}", "*": "{rest}" } } }
errors: { A: { status: 400, fields: { all: list<string>, rest: map<any> } } }
"##);
    for piece in texts() {
        read(&text, &[("content-type", "text/plain".to_owned())], &piece);
        let content_type = "application/x-www-form-urlencoded".to_owned();
        read(
            &form,
            &[("content-type", content_type)],
            &format!("error={piece}"),
        );
        read(
            &xml,
            &[],
            &format!("<E a=\"{piece}\">{piece}<At>{piece}</At></E>"),
        );
    }
    let content_type = || {
        [(
            "content-type",
            "application/x-www-form-urlencoded".to_owned(),
        )]
    };
    for pair in ["error=a&", "&", "=", "%41%", "a=b&"] {
        read(&form, &content_type(), &pair.repeat(ITEMS));
    }
    for element in [
        "<At>a</At>",
        "<At/><B/>",
        "<E>",
        "&lt;",
        "<!-- -->",
        "<![CDATA[a]]>",
        "<a b='c'",
    ] {
        read(&xml, &[], &format!("<E>{}</E>", element.repeat(ITEMS)));
    }
}

#[test]
fn members_items_and_numbers() {
    let api = api(r#"
identify: [kind, code, message]
envelope:
  body:
    code: "{code}"
    kind: "{kind}"
    text: "{message}"
    n: "{n}"
    sure: true
    list: [ { is: x, at: "{at}" }, { is: y, in: "{in}" }, { "*": "{others}" } ]
    "*": "{rest}"
envelopes:
  errors: { body: { kind: "{kind}", text: "{message}", n: "{n}", errors: [ { is: x, code: "{code}", "*": "{fields}" } ] } }
  proven: { body: { list: [ "{code}" ], "code": "p:{code}" }, proof: list }
errors:
  A:
    status: [400, 200]
    attributes: { kind: a }
    message: "no {text}"
    fields: { text: string, n: number?, at: list<string>?, in: any?, others: list<any>?, rest: map<any>? }
  B: { status: 400, envelope: errors, fields: { text: string?, n: integer? } }
"#);
    for piece in [
        r#""code":"A""#,
        r#""kind":"a""#,
        r#""n":1"#,
        r#""\u006e":1"#,
        r#""errors":[{"is":"x"}]"#,
        r#""list":[{"is":"x","at":[]}]"#,
        r#""list":["a"]"#,
        r#""other":1e400"#,
        r#""sure":true"#,
    ] {
        let members = vec![piece; LENGTH / (piece.len() + 1)].join(",");
        read(&api, &[], &format!("{{{members}}}"));
    }
    let around = "m".repeat(LENGTH / 2);
    for item in [
        "{}",
        "[]",
        "1",
        "\"\"",
        "1e400",
        r#"{"is":"x"}"#,
        r#"{"is":"x","at":"a"}"#,
        r#"{"is":"y"}"#,
        r#""\ud83d""#,
        r#"{"is":"x","code":"B"}"#,
    ] {
        let items = vec![item; LENGTH / 2 / (item.len() + 1)].join(",");
        for name in ["list", "errors", "code", "n", "rest"] {
            read(
                &api,
                &[],
                &format!(r#"{{"text":"{around}","kind":"b","{name}":[{items}]}}"#),
            );
        }
    }
    let digits = "1".repeat(LENGTH);
    let zeros = "0".repeat(LENGTH);
    for number in [
        digits.clone(),
        format!("0.{zeros}{digits}"),
        format!("1{zeros}e-{}", LENGTH),
        format!("1e{digits}"),
        format!("-{digits}.{zeros}E+1"),
    ] {
        read(
            &api,
            &[],
            &format!(r#"{{"code":{number},"n":{number},"kind":{number},"x":{number}}}"#),
        );
    }
    let escapes = r"\ud83d".repeat(LENGTH / 6);
    read(
        &api,
        &[],
        &format!(r#"{{"code":"{escapes}","{escapes}":"{escapes}"}}"#),
    );
    let nested = "[".repeat(LENGTH);
    read(&api, &[], &nested);
    read(&api, &[], &format!("{{\"n\":{nested}"));
    read(&api, &[], &"{\"list\":".repeat(LENGTH / 8));
}

#[test]
fn values_of_headers() {
    let api = api(r#"
envelope:
  body: none
  headers:
    X-Error: "a{code}aab"
    X-List: "{list}"
    X-Message: "{message}"
    WWW-Authenticate: { value: Bearer, params: { error: "{e}", realm: "a{r}ab" } }
    Content-Disposition: { value: "a{d}ab", params: { f: "{f}" }, style: semicolon }
    Proxy-Status: { value: "{p}", params: { error: "{s}" }, style: structured }
    Location: { value: "https://shop.example/{l}", query: { q: "{q}" } }
    Link: { links: { help: "https://shop.example/{h}" } }
    Retry-After: "{retry_after}"
statuses:
  400: { fields: { retry_after: duration(s)? } }
errors:
  A:
    status: 400
    fields: { list: list<string>?, e: string?, r: string?, d: string?, f: string?, p: string?, s: string?, l: string?, q: string?, h: string? }
"#);
    let length = LENGTH / 2;
    for piece in [
        "a",
        "aab",
        "a, ",
        "\"",
        "\\",
        "\"a\\\"",
        "a=\"b\", ",
        "Bearer a=b, ",
        "; ",
        "; f=a",
        ";error=a",
        "<a>; rel=help, ",
        "<",
        ">; rel=\"a b ",
        "?q=",
        "%2",
        "%41",
        "&",
        "=",
        ",",
        " ",
    ] {
        let names = [
            "x-error",
            "x-list",
            "x-message",
            "www-authenticate",
            "content-disposition",
            "proxy-status",
            "location",
            "link",
            "retry-after",
        ];
        let value = piece.repeat(length / piece.len());
        let headers: Vec<_> = names
            .into_iter()
            .map(|name| (name, format!("x{value}x")))
            .collect();
        read(&api, &headers, "");
        let several = std::iter::repeat_n(piece.trim(), 5000);
        let lines = several.flat_map(|line| {
            ["x-list", "www-authenticate", "link"].map(|name| (name, line.to_owned()))
        });
        read(&api, &lines.collect::<Vec<_>>(), "");
    }
}

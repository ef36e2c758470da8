//! Links with slots in them: whatever a value holds, it stays where it stands, and comes back as itself.

use errspec_interpret::Api;
use http::HeaderMap;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

const SPEC: &str = r#"
errspec: 1
api: links
envelope:
  body: { code: "{code}" }
  headers:
    Location: { value: "https://{host}.shop.example/{dir}/{name}?q={word}#{part}", max_length: 1000 }
    Content-Location: { value: "/{dir}/{name}", query: { why: "{word}" }, max_length: 1000 }
    Link: { links: { next: "https://shop.example/{name}", prev: "{base}/{name}" }, max_length: 1000 }
errors:
  MOVED:
    status: 409
    fields: { host: string, dir: string, name: string, word: string, part: string, base: string }
"#;

fn api() -> Api {
    Api::parse("links.yaml", SPEC).unwrap_or_else(|report| panic!("{report}"))
}

/// The headers of an error with these values.
fn headers(api: &Api, fields: &[(&str, &str)]) -> HeaderMap {
    let mut error = api.error("MOVED").unwrap();
    for name in ["host", "dir", "name", "word", "part", "base"] {
        let mut given = fields.iter();
        let value = given.find(|(field, _)| *field == name);
        error = error
            .with(name, json!(value.map_or("x", |(_, value)| value)))
            .unwrap();
    }
    error.to_response().unwrap().headers().clone()
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().unwrap().to_owned())
}

#[test]
fn a_value_stays_in_its_place() {
    let api = api();
    let location = |fields: &[(&str, &str)]| header(&headers(&api, fields), "location");
    let written = |host: &str, dir: &str, word: &str| {
        Some(format!("https://{host}.shop.example/{dir}/x?q={word}#x"))
    };
    for (field, value, expected) in [
        (
            "host",
            "@evil.example/",
            written("%40evil.example%2F", "x", "x"),
        ),
        (
            "host",
            "evil.example\\",
            written("evil.example%5C", "x", "x"),
        ),
        ("dir", "../..?a#b", written("x", "..%2F..%3Fa%23b", "x")),
        (
            "dir",
            "é\r\nSet-Cookie: a",
            written("x", "%C3%A9%0D%0ASet-Cookie%3A%20a", "x"),
        ),
        ("dir", "100%2F", written("x", "100%252F", "x")),
        ("word", "a&b=c#d", written("x", "x", "a%26b%3Dc%23d")),
        // Dots go up in a path, however they are written.
        ("dir", "..", None),
        ("name", ".", None),
        ("word", "..", written("x", "x", "..")),
    ] {
        assert_eq!(location(&[(field, value)]), expected, "{field}: {value}");
    }
    // Nothing between slashes would begin a host.
    let empty = headers(&api, &[("dir", ""), ("name", "evil.example")]);
    assert_eq!(header(&empty, "content-location"), None);
    let link = headers(&api, &[("name", "a>; rel=stylesheet, <b")]);
    let expected = "<https://shop.example/a%3E%3B%20rel%3Dstylesheet%2C%20%3Cb>; rel=\"next\", \
                    <x/a%3E%3B%20rel%3Dstylesheet%2C%20%3Cb>; rel=\"prev\"";
    assert_eq!(header(&link, "link").as_deref(), Some(expected));
}

/// Half of a link is another link, and half of `%C3%A9` is none.
#[test]
fn a_link_that_is_too_long_is_left_out() {
    let api = api();
    for length in [100, 300, 400, 1000] {
        let long = "é".repeat(length);
        let headers = headers(&api, &[("name", &long)]);
        let encoded = "%C3%A9".repeat(length);
        for name in ["location", "content-location", "link"] {
            let ends = [">", "?q=x#x", "?why=x"].map(|end| encoded.clone() + end);
            if let Some(text) = header(&headers, name) {
                assert!(text.len() <= 1000, "{name}");
                assert!(ends.iter().any(|end| text.contains(end)), "{name}: {text}");
            }
        }
        assert_eq!(headers.contains_key("location"), length < 160, "{length}");
        assert_eq!(
            headers.contains_key("content-location"),
            length < 80,
            "{length}"
        );
    }
}

#[test]
fn whatever_stands_in_a_link_comes_back() {
    let api = api();
    let value = || r#"[-/.:@?#&=%+<>"\\; a0é\r\n]{0,8}|[.]{1,2}|%2[ef]"#;
    let mut runner = TestRunner::new(Config {
        cases: 3000,
        failure_persistence: None,
        ..Config::default()
    });
    let fields = [value(), value(), value(), value(), value()];
    let run = runner.run(&fields, |values| {
        let names = ["host", "dir", "name", "word", "part"];
        let given: Vec<(&str, &str)> = names
            .into_iter()
            .zip(values.iter().map(String::as_str))
            .collect();
        let headers = headers(&api, &given);
        let Some(text) = header(&headers, "location") else {
            let in_path = &values[..3];
            prop_assert!(in_path.iter().any(|value| value == "." || value == ".."));
            return Ok(());
        };
        let ends = text
            .matches(['/', '?', '#', '@', ':', '\\'])
            .collect::<String>();
        prop_assert_eq!(ends, "://".to_owned() + "//?#", "{}", text);
        let failure = api.read(409, &headers, br#"{"code":"MOVED"}"#).unwrap();
        for (name, value) in given {
            prop_assert_eq!(failure.field(name), Some(json!(value)), "{}", text);
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

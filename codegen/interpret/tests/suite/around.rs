//! What is around a list counts for its errors, until that would be megabytes.

use errspec_interpret::{Api, Failure};
use http::HeaderMap;
use serde_json::json;

const SPEC: &str = r#"
errspec: 1
api: around
envelope: { body: { message: "{message}", note: "{note}", errors: [ { code: "{code}" } ] } }
errors:
  WRONG: { status: 400, fields: { note: string } }
"#;

/// An answer with so many errors, and a message and a note around them.
fn read<'s>(api: &'s Api, message: &str, note: &str, count: usize) -> Failure<'s> {
    let errors = vec![r#"{"code":"WRONG"}"#; count].join(",");
    let body = format!(r#"{{"message":"{message}","note":"{note}","errors":[{errors}]}}"#);
    api.read(400, &HeaderMap::new(), body.as_bytes()).unwrap()
}

#[test]
fn errors_have_what_stands_around_them_up_to_a_bound() {
    let api = Api::parse("around.yaml", SPEC).unwrap_or_else(|report| panic!("{report}"));
    for (length, count, complete) in [
        (30, 9_000, 9_000..=9_000),
        (10_000, 10, 10..=10),
        (10_000, 2_000, 50..=110),
        (3_000_000, 3, 1..=1),
    ] {
        let (message, note) = ("m".repeat(length), "n".repeat(length / 10));
        let failure = read(&api, &message, &note, count);
        let errors = failure.errors();
        assert_eq!(errors.len(), count);
        let has_all = |one: &&errspec_interpret::Occurrence<'_>| {
            one.message() == Some(&message) && one.field("note") == Some(json!(note))
        };
        let with_all = errors.iter().take_while(has_all).count();
        assert!(complete.contains(&with_all), "{length}: {with_all}");
        for one in errors {
            assert_eq!(one.name(), Some("WRONG"));
        }
        for one in &errors[with_all..] {
            assert_eq!((one.message(), one.missing_field()), (None, Some("note")));
        }
    }
}

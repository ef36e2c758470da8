//! What specs become, where no mistake and no file shows it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that meets what it does not expect has failed"
)]

use crate::Side;
use crate::arena::Arena;
use crate::ir::{Api, Error};
use crate::pipeline::load;
use errspec_model::{Constant, Outcome, Part, Retry, Shape, Slot};
use std::io;
use std::path::Path;

fn api<'a>(arena: &'a Arena, rest: &str) -> Api<'a> {
    let text = format!("errspec: 1\napi: shop\n{rest}");
    let read = |_: &Path| Err(io::Error::other("no such file"));
    match load(
        arena,
        Path::new("shop.yaml"),
        &text,
        (Side::Both, None),
        &read,
    )
    .into_result()
    {
        Ok((api, _)) => api,
        Err(report) => panic!("{report}"),
    }
}

fn error<'e, 'a>(api: &'e Api<'a>, name: &str) -> &'e Error<'a> {
    let mut errors = api.errors.iter();
    errors.find(|error| error.name == name).unwrap()
}

fn levels<'a>(fields: &[crate::ir::Field<'a>]) -> Vec<(&'a str, Option<&'a str>)> {
    let fields = fields.iter();
    fields.map(|field| (field.name(), field.level)).collect()
}

#[test]
fn fields_know_the_level_that_they_come_from() {
    let arena = Arena::default();
    let api = api(
        &arena,
        "statuses:
  4XX: { fields: { trace: string, path: string } }
  404: { fields: { path: string, hint: string? } }
errors:
  GONE: { status: 404, fields: { hint: string, since: string } }
  FULL: { status: 409 }
",
    );
    assert_eq!(
        levels(&error(&api, "GONE").fields),
        [
            ("hint", None),
            ("since", None),
            ("path", Some("404")),
            ("trace", Some("4xx")),
        ]
    );
    let of_class = [("trace", Some("4xx")), ("path", Some("4xx"))];
    assert_eq!(levels(&error(&api, "FULL").fields), of_class);
    assert_eq!(levels(&api.classes[0].fields), of_class);
    let of_404 = [
        ("path", Some("404")),
        ("hint", Some("404")),
        ("trace", Some("4xx")),
    ];
    assert_eq!(levels(&api.statuses[0].fields), of_404);
    assert_eq!(levels(&api.statuses[1].fields), of_class);
}

#[test]
fn settings_are_an_errors_own_where_its_entry_has_them() {
    let arena = Arena::default();
    let api = api(
        &arena,
        "statuses:
  500: { outcome: failed, retry: immediately }
  503: { outcome: failed }
errors:
  OWN: { status: 500, outcome: unknown, retry: never }
  INHERITED: { status: 500 }
  DEFAULT: { status: 200 }
",
    );
    let settings = |name| {
        let Error { outcome, retry, .. } = error(&api, name);
        ((outcome.value, outcome.is_own), (retry.value, retry.is_own))
    };
    let own = ((Outcome::Unknown, true), (Retry::Never, true));
    assert_eq!(settings("OWN"), own);
    let inherited = ((Outcome::Failed, false), (Retry::Immediately, false));
    assert_eq!(settings("INHERITED"), inherited);
    let default = ((Outcome::Failed, false), (Retry::Never, false));
    assert_eq!(settings("DEFAULT"), default);
    let (outcome, (_, own_retry)) = settings("SERVICE_UNAVAILABLE");
    assert_eq!((outcome, own_retry), ((Outcome::Failed, false), false));
}

#[test]
fn a_list_is_one_of_errors_by_its_code_message_or_status() {
    let arena = Arena::default();
    let api = api(
        &arena,
        r#"envelope:
  body: { links: ["{link}"], none: [], one: [1.5], errors: [ { code: "{code}" } ] }
envelopes:
  batch: { body: { failed: [ { status: "{status}", link: "{link}" } ] } }
errors:
  GONE: { status: 404, fields: { link: string } }
"#,
    );
    let Some(body) = &api.envelopes[0].body else {
        panic!("there is a body");
    };
    let Shape::Object(members) = body.shape else {
        panic!("{:?}", body.shape);
    };
    let shapes: Vec<Shape<'_>> = members.iter().map(|member| member.shape).collect();
    assert_eq!(shapes[0], Shape::List(&[Shape::Slot(Slot::Field("link"))]));
    assert_eq!(shapes[1], Shape::List(&[]));
    let number = Shape::Constant(Constant::Number("1.5"));
    assert_eq!(shapes[2], Shape::List(&[number]));
    assert!(matches!(shapes[3], Shape::Errors(Shape::Object([_]))));
    let slots: Vec<Slot<'_>> = body.slots.iter().map(|(slot, _)| *slot).collect();
    assert_eq!(slots, [Slot::Field("link"), Slot::Code]);
    let batch = api.envelopes[1].body.as_ref().map(|body| body.shape);
    let Some(Shape::Object([failed])) = batch else {
        panic!("{batch:?}");
    };
    assert!(matches!(failed.shape, Shape::Errors(_)));
}

#[test]
fn no_two_texts_follow_each_other() {
    let arena = Arena::default();
    let api = api(
        &arena,
        "errors: { GONE: { status: 404, message: \"a {{b}} {link}}}\", fields: { link: string } } }",
    );
    let parts = [
        Part::Text("a {b} "),
        Part::Slot(Slot::Field("link")),
        Part::Text("}"),
    ];
    assert_eq!(error(&api, "GONE").message, parts);
}

#[test]
fn examples_are_json() {
    let arena = Arena::default();
    let api = api(
        &arena,
        r#"errors:
  GONE:
    status: 404
    fields:
      a: { type: any, example: { b: [1, -0.25, 1e300, true, null, "\"{c}"] } }
      d: string
"#,
    );
    let [a, d] = error(&api, "GONE").fields.as_slice() else {
        panic!("two fields");
    };
    let number = format!("1{}", "0".repeat(300));
    let expected = format!(r#"{{"b":[1,-0.25,{number},true,null,"\"{{c}}"]}}"#);
    assert_eq!(a.info.example, expected);
    assert_eq!(d.info.example, "");
}

//! What a field writes into a header, a message or another text is read back as itself, whatever its
//! type and its value.

use errspec::Value;
use errspec_interpret::Api;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, json};

/// A spec in which a field of a type stands in a header, in text with other text around it, and in a
/// message by which errors are told apart.
fn spec(ty: &str) -> Api {
    let spec = format!(
        r#"
errspec: 1
api: texts
identify: [code, message]
envelope:
  body: {{ code: "{{code}}", line: "<{{in_text}}>", text: "{{in_message}}" }}
  headers: {{ X-Value: {{ value: "{{in_header}}", charset: utf-8, max_length: 65536 }} }}
envelopes:
  told: {{ body: {{ message: "{{message}}" }} }}
types:
  Side: [buy, "sell, or", "\"hold\""]
  Spot: {{ at: string?, side: Side, deep: list<Spot>, wait: duration(ms)? }}
errors:
  WRONG: {{ status: 400, fields: {{ in_text: "{ty}", in_header: "{ty}", in_message: string? }} }}
  TOLD: {{ status: 409, code: null, envelope: told, message: "[{{in_message}}]", fields: {{ in_message: "{ty}" }} }}
"#
    );
    Api::parse("texts.yaml", &spec).unwrap_or_else(|report| panic!("{ty}: {report}"))
}

/// Text that a header can hold: without control characters, and without blanks around it.
fn in_header() -> impl Strategy<Value = Value> {
    r#"[ -~é漢]{0,12}"#.prop_map(|text: String| json!(text.trim()))
}

/// Any text, of characters among which many mean something to lists and JSON.
fn text() -> impl Strategy<Value = String> {
    r#"[ ,"\\\[\]{}:;=a0é漢-]{0,8}|true|null|[0-9.e-]{1,4}"#
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(|text| json!(text.trim())),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..3)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn side() -> impl Strategy<Value = Value> {
    prop::sample::select(vec!["buy", "sell, or", "\"hold\""]).prop_map(Value::from)
}

fn spot() -> impl Strategy<Value = Value> {
    let leaf = (prop::option::of(text()), side(), prop::option::of(0..9_u64)).prop_map(
        |(at, side, wait)| {
            let mut spot = Map::new();
            spot.extend(at.map(|at| ("at".to_owned(), json!(at))));
            spot.insert("side".to_owned(), side);
            spot.insert("deep".to_owned(), json!([]));
            spot.extend(wait.map(|wait| ("wait".to_owned(), json!(wait))));
            Value::Object(spot)
        },
    );
    leaf.prop_recursive(2, 6, 3, |inner| {
        (inner.clone(), prop::collection::vec(inner, 0..3)).prop_map(|(mut spot, deep)| {
            spot["deep"] = json!(deep);
            spot
        })
    })
}

fn list(item: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop::collection::vec(item, 0..4).prop_map(Value::from)
}

fn map(item: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop::collection::btree_map(text(), item, 0..3)
        .prop_map(|map| Value::Object(map.into_iter().collect()))
}

/// Writes values of a type, and reads the answer.
fn comes_back(ty: &str, values: impl Strategy<Value = Value>) {
    let api = spec(ty);
    let mut runner = TestRunner::new(Config {
        cases: 500,
        failure_persistence: None,
        ..Config::default()
    });
    let run = runner.run(&values, |value| {
        for (name, fields) in [
            ("WRONG", vec!["in_text", "in_header"]),
            ("TOLD", vec!["in_message"]),
        ] {
            let mut error = api.error(name).unwrap();
            for field in &fields {
                error = error.with(field, value.clone()).unwrap();
            }
            let response = error.to_response().unwrap();
            let failure = api.read(
                response.status().as_u16(),
                response.headers(),
                response.body(),
            );
            let failure = failure.unwrap();
            prop_assert_eq!(failure.name(), Some(name), "{:?}", response);
            for field in fields {
                prop_assert_eq!(failure.field(field), Some(value.clone()), "{:?}", response);
            }
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{ty}: {error}"));
}

#[test]
fn scalars_in_text_come_back() {
    comes_back("string", in_header());
    comes_back("bool", any::<bool>().prop_map(Value::from));
    comes_back("integer", any::<i64>().prop_map(Value::from));
    comes_back("unsigned", any::<u64>().prop_map(Value::from));
    comes_back(
        "number",
        any::<i32>().prop_map(|eighths| json!(f64::from(eighths) / 8.0)),
    );
    comes_back("duration(s)", any::<u32>().prop_map(Value::from));
    comes_back("Side", side());
    comes_back("any", any_value());
}

#[test]
fn lists_in_text_come_back() {
    comes_back("list<string>", list(text().prop_map(Value::from)));
    comes_back("list<bool>", list(any::<bool>().prop_map(Value::from)));
    comes_back("list<integer>", list(any::<i64>().prop_map(Value::from)));
    comes_back(
        "list<duration(ms)>",
        list(any::<u32>().prop_map(Value::from)),
    );
    comes_back("list<Side>", list(side()));
    comes_back("list<any>", list(any_value()));
    comes_back(
        "list<list<string>>",
        list(list(text().prop_map(Value::from))),
    );
    comes_back(
        "list<map<bool>>",
        list(map(any::<bool>().prop_map(Value::from))),
    );
}

#[test]
fn maps_and_records_in_text_come_back() {
    comes_back("map<string>", map(text().prop_map(Value::from)));
    comes_back(
        "map<list<integer>>",
        map(list(any::<i64>().prop_map(Value::from))),
    );
    comes_back("map<any>", map(any_value()));
    comes_back("Spot", spot());
    comes_back("list<Spot>", list(spot()));
    comes_back("map<Spot>", map(spot()));
}

/// A text with slots has no quotation marks around its values, so none of them may have the characters by
/// which the text separates them.
#[test]
fn a_value_does_not_leave_its_place_in_a_text() {
    const SPEC: &str = r#"
errspec: 1
api: places
envelope:
  body: { code: "{code}" }
  headers:
    X-Params: "code={code}; why={why}; all={all}"
    X-List: "{why}, {code}"
    X-Quoted: 'why="{why}"'
    X-Plain: "{code}: {why}"
    X-Alone: "{why}"
    X-Date: "at, {at}"
errors:
  "A": { status: 400, fields: { why: string, all: list<string>, at: http-date } }
"#;
    let api = Api::parse("places.yaml", SPEC).expect("a spec");
    let mut error = api.error("A").expect("declared");
    for (field, value) in [
        ("why", json!("a;b, \"c\\\u{201c}\r\nd")),
        ("all", json!(["x; admin=1", "y, z"])),
        ("at", json!("Fri, 02 Jan 2026 03:04:05 GMT")),
    ] {
        error = error.with(field, value).expect("a value of its type");
    }
    let response = error.to_response().expect("a response");
    for (name, expected) in [
        (
            "x-params",
            r#"code=A; why=a b, "c\"  d; all=x  admin=1, "y, z""#,
        ),
        ("x-list", r#"a;b  "c\"  d, A"#),
        ("x-quoted", r#"why="a;b,  c    d""#),
        ("x-plain", r#"A: a;b, "c\"  d"#),
        ("x-alone", r#"a;b, "c\"  d"#),
        ("x-date", "at, Fri, 02 Jan 2026 03:04:05 GMT"),
    ] {
        let value = response.headers().get(name).expect("a header");
        assert_eq!(value, expected, "{name}");
    }
}

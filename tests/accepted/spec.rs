//! A random spec as JSON, which is YAML: any part of the language, with hostile words in each place.

use super::envelopes::{constant, envelope, plain};
use super::types::{cause, field};
use super::words::Words;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Texts that end a comment, a string or a line, or that look like code.
pub(crate) const TEXTS: [&str; 22] = [
    "plain words",
    "a\rb",
    "a\u{202e}b",
    "\u{2066}x",
    "*/ /* // \"# \"",
    "\\",
    "'",
    "{{x}}",
    "a\0b\u{2028}c\u{85}d",
    "```rust\npanic!()\n```",
    "> ```\n> panic!()\n> ```",
    "1. a\n\n   ```\n   panic!()\n   ```",
    "<!--\n```json\n-->\n\n    panic!()\n\n```\n",
    "\tpanic!()",
    "- ```\n  panic!()",
    "[a]: b \"c\n```json\nx\n```",
    "#[x] $crate",
    "r#\"x\"#",
    "é̂ ",
    "🦀",
    " ",
    "#![allow(x)]",
];

/// A spec, which is as likely to have mistakes as not.
pub(crate) fn spec(rng: &mut Rng, all: &[String]) -> Value {
    let words = Words::some(rng, all);
    let mut spec = Map::new();
    spec.insert("errspec".into(), 1.into());
    spec.insert("api".into(), api(rng, &words).into());
    for (key, often) in [("title", 3), ("docs", 2)] {
        if rng.u32(0..often) == 0 {
            spec.insert(key.into(), text(rng).into());
        }
    }
    let types: Vec<String> = (0..rng.usize(0..4)).map(|_| words.plain(rng)).collect();
    if !types.is_empty() {
        let defs = types
            .iter()
            .map(|name| (name.clone(), type_def(rng, &words, &types)));
        spec.insert("types".into(), defs.collect::<Map<_, _>>().into());
    }
    let names: Vec<String> = (0..rng.usize(1..6)).map(|_| words.of_item(rng)).collect();
    let mut slots = vec!["message".to_owned(), "status".to_owned()];
    let mut errors = Map::new();
    for name in &names {
        let error = error(rng, &words, &types);
        let fields = error.get("fields").and_then(Value::as_object);
        slots.extend(fields.into_iter().flat_map(Map::keys).cloned());
        errors.insert(name.clone(), error);
    }
    spec.insert("errors".into(), errors.into());
    if rng.u32(0..2) == 0 {
        spec.insert("statuses".into(), statuses(rng, &words, &types, &names));
    }
    spec.insert("envelope".into(), envelope(rng, &words, &slots));
    if format!("{spec:?}").contains("other") {
        let one = envelope(rng, &words, &slots);
        spec.insert("envelopes".into(), json!({ "other": one }));
    }
    if rng.u32(0..3) > 0 {
        let operations = (0..rng.usize(1..4)).map(|_| {
            let some: Vec<&String> = names.iter().skip(rng.usize(0..names.len())).collect();
            (
                words.of_item(rng),
                json!({ "errors": some, "docs": text(rng) }),
            )
        });
        spec.insert(
            "operations".into(),
            operations.collect::<Map<_, _>>().into(),
        );
    }
    if rng.u32(0..6) == 0 {
        spec.insert("doc_url".into(), "https://shop.example/{code}".into());
    }
    if rng.u32(0..6) == 0 {
        spec.insert("success".into(), json!([words.any(rng)]));
    }
    if rng.u32(0..4) == 0 {
        let slots = [
            json!(["code", "message"]),
            json!(["message"]),
            json!(["code"]),
        ];
        spec.insert("identify".into(), rng.choice(&slots).expect("some").clone());
    }
    if rng.u32(0..8) == 0 {
        spec.insert("reserved".into(), json!([words.any(rng)]));
    }
    spec.into()
}

fn api(rng: &mut Rng, words: &Words) -> String {
    match rng.u32(0..3) {
        0 => words.plain(rng).to_lowercase(),
        _ => "api".to_owned(),
    }
}

fn text(rng: &mut Rng) -> String {
    let text = |rng: &mut Rng| *rng.choice(&TEXTS).expect("some");
    match rng.u32(0..3) {
        0 => text(rng).to_owned(),
        1 => format!("{}{}", text(rng), text(rng)),
        _ => format!("{}\n\n{}", text(rng), text(rng)),
    }
}

fn type_def(rng: &mut Rng, words: &Words, types: &[String]) -> Value {
    if rng.bool() {
        let values = (0..rng.usize(1..5)).map(|_| words.any(rng));
        return values.collect::<Vec<_>>().into();
    }
    let mut members = fields(rng, words, types);
    if rng.u32(0..4) == 0 {
        members.insert("*".into(), "map<any>".into());
    }
    members.into()
}

fn fields(rng: &mut Rng, words: &Words, types: &[String]) -> Map<String, Value> {
    let count = if rng.u32(0..8) == 0 {
        12
    } else {
        rng.usize(1..4)
    };
    let fields = (0..count).map(|_| (words.plain(rng), field(rng, words, types, &TEXTS)));
    fields.collect()
}

/// What errors and statuses can have.
fn settings(rng: &mut Rng, words: &Words, types: &[String]) -> Map<String, Value> {
    let mut settings = Map::new();
    let mut set = |key: &str, value: Value| settings.insert(key.into(), value);
    if rng.bool() {
        let fields = fields(rng, words, types);
        if rng.bool()
            && let Some(name) = fields.keys().next()
        {
            set(
                "message",
                format!("{} {{{name}}}", plain(words, rng)).into(),
            );
        }
        set("fields", fields.into());
    } else if rng.bool() {
        set(
            "message",
            text(rng).replace('{', "{{").replace('}', "}}").into(),
        );
    }
    for (key, often) in [("summary", 3), ("docs", 3), ("when", 5), ("action", 5)] {
        if rng.u32(0..often) == 0 {
            set(key, text(rng).into());
        }
    }
    if rng.u32(0..5) == 0 {
        set("causes", json!([text(rng), text(rng)]));
    }
    if rng.u32(0..4) == 0 {
        let retries = [
            json!("never"),
            json!("immediately"),
            json!("backoff"),
            json!({ "after": "1.5s" }),
            json!({ "with": words.any(rng) }),
            json!({ "backoff": { "initial": "1ms", "max": "2h", "factor": 1.5, "attempts": 7 } }),
        ];
        set("retry", rng.choice(&retries).expect("some").clone());
    }
    if rng.u32(0..4) == 0 {
        set(
            "outcome",
            (*rng.choice(&["pending", "failed", "unknown"]).expect("some")).into(),
        );
    }
    if rng.u32(0..8) == 0 {
        set(
            "log",
            (*rng.choice(&["warn", "off", "trace"]).expect("some")).into(),
        );
    }
    if rng.u32(0..6) == 0 {
        let value = match constant(rng, words) {
            value @ (Value::String(_) | Value::Bool(_) | Value::Null) => value,
            _ => 7.into(),
        };
        set("attributes", json!({ (words.plain(rng)): value }));
    }
    if rng.u32(0..8) == 0 {
        let envelopes = [
            json!("other"),
            json!("problem"),
            json!(["other", "problem"]),
            json!(["problem", "other"]),
        ];
        set("envelope", rng.choice(&envelopes).expect("some").clone());
    }
    settings
}

fn statuses(rng: &mut Rng, words: &Words, types: &[String], names: &[String]) -> Value {
    let mut statuses = Map::new();
    for status in ["4xx", "5xx", "404", "422", "499", "500"] {
        if rng.u32(0..3) == 0 {
            let mut settings = settings(rng, words, types);
            if rng.u32(0..4) == 0 {
                settings.insert("error".into(), rng.choice(names).cloned().into());
            }
            if rng.u32(0..8) == 0 {
                settings.insert("uncoded".into(), rng.choice(names).cloned().into());
            }
            statuses.insert(status.to_owned(), settings.into());
        }
    }
    statuses.into()
}

fn error(rng: &mut Rng, words: &Words, types: &[String]) -> Value {
    let mut error = settings(rng, words, types);
    let statuses = [
        json!(404),
        json!(422),
        json!(500),
        json!(503),
        json!([404, 499]),
        json!(["4xx", 500]),
        json!("5xx"),
        json!("any"),
    ];
    error.insert(
        "status".into(),
        rng.choice(&statuses).expect("some").clone(),
    );
    match rng.u32(0..6) {
        0 => _ = error.insert("code".into(), words.any(rng).into()),
        1 => _ = error.insert("code".into(), text(rng).into()),
        2 => _ = error.insert("code".into(), Value::Null),
        3 => {
            // A code with slots.
            let fields = error.get("fields").and_then(Value::as_object);
            let name = fields.and_then(|fields| fields.keys().next()).cloned();
            if let Some(name) = name {
                let code = format!("{}{{{name}}}", plain(words, rng));
                error.insert("code".into(), code.into());
            }
        }
        _ => {}
    }
    if rng.u32(0..20) == 0 {
        let aliases: Vec<String> = (0..rng.usize(1..12)).map(|_| words.any(rng)).collect();
        error.insert("aliases".into(), aliases.into());
    }
    if rng.u32(0..6) == 0 {
        error.insert(
            "deprecated".into(),
            json!({ "since": text(rng), "note": text(rng) }),
        );
    }
    let mut rust = Map::new();
    if rng.u32(0..4) == 0 {
        rust.insert("name".into(), words.of_variant(rng).into());
    }
    if !error.contains_key("fields") && rng.u32(0..3) == 0 {
        let from: Vec<&str> = (0..rng.usize(1..3)).map(|_| cause(rng)).collect();
        rust.insert("from".into(), from.into());
    }
    if !rust.is_empty() {
        error.insert("rust".into(), rust.into());
    }
    error.into()
}

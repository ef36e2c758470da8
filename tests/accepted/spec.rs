//! A random spec as JSON, which is YAML: any part of the language, with hostile words in each place.

use super::envelopes::{envelope, plain};
use super::errors::{error, statuses};
use super::types::field;
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

/// Slots that each spec has, some of them more often than others.
const SLOTS: [&str; 7] = [
    "message",
    "message",
    "status",
    "status",
    "reason",
    "retryable",
    "doc_url",
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
    let mut slots: Vec<String> = SLOTS.into_iter().map(str::to_owned).collect();
    let mut errors = Map::new();
    for name in &names {
        let error = error(rng, &words, &types);
        let fields = error.get("fields").and_then(Value::as_object);
        slots.extend(fields.into_iter().flat_map(Map::keys).cloned());
        let attributes = error.get("attributes").and_then(Value::as_object);
        slots.extend(attributes.into_iter().flat_map(Map::keys).cloned());
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
                json!({ "errors": some, "summary": text(rng), "docs": text(rng) }),
            )
        });
        spec.insert(
            "operations".into(),
            operations.collect::<Map<_, _>>().into(),
        );
    }
    if rng.u32(0..6) == 0 {
        let odd = format!(
            "https://shop.example/{}/{{status}}#{{code}}",
            plain(&words, rng)
        );
        let urls = ["https://shop.example/{code}".to_owned(), odd];
        spec.insert("doc_url".into(), rng.choice(&urls).cloned().into());
    }
    if rng.u32(0..6) == 0 {
        spec.insert("success".into(), json!([words.any(rng)]));
    }
    if rng.u32(0..4) == 0 {
        let told = [
            json!(["code", "message"]),
            json!(["message"]),
            json!(["code"]),
            json!([rng.choice(&slots), "code"]),
            json!([rng.choice(&slots), rng.choice(&slots), "message"]),
        ];
        spec.insert("identify".into(), rng.choice(&told).expect("some").clone());
    }
    if rng.u32(0..8) == 0 {
        spec.insert("reserved".into(), json!([words.any(rng), 7]));
    }
    spec.into()
}

fn api(rng: &mut Rng, words: &Words) -> String {
    match rng.u32(0..3) {
        0 => words.plain(rng).to_lowercase(),
        _ => "api".to_owned(),
    }
}

/// Some text in sentences.
pub(crate) fn text(rng: &mut Rng) -> String {
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

/// Fields of an error, a status or a record.
pub(crate) fn fields(rng: &mut Rng, words: &Words, types: &[String]) -> Map<String, Value> {
    let count = if rng.u32(0..8) == 0 {
        12
    } else {
        rng.usize(1..4)
    };
    let fields = (0..count).map(|_| (words.plain(rng), field(rng, words, types, &TEXTS)));
    fields.collect()
}

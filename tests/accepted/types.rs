//! Types of fields and of Rust, right ones and such as must be refused.

use super::words::Words;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Rust types that a field can have, each with a type of the language.
const FIELDS: [(&str, &str); 10] = [
    ("string", "std::ffi::OsString"),
    ("string", "::std::path::PathBuf"),
    ("unsigned", "core::num::Wrapping<u64>"),
    ("string", "String"),
    ("list<string>", "Vec<String>"),
    ("any", "Option<Box<(u8, String)>>"),
    ("any", "[u8; 4]"),
    ("any", "std::collections::BTreeMap::<String, Vec<[i8; 2]>>"),
    ("any", "()"),
    ("string", "Box<str>"),
];

/// Rust types that become errors.
const CAUSES: [&str; 8] = [
    "std::io::Error",
    "::std::io::Error",
    "core::fmt::Error",
    "std::fmt::Error",
    "std::num::ParseIntError",
    "String",
    "&'static str",
    "Box<std::io::Error>",
];

/// What is no type, or runs code.
const WRONG: [&str; 15] = [
    "Error",
    "Code",
    "self::Error",
    "Self",
    "[u8; { static X: u8 = 1; 1 }]",
    "[u8; include_bytes!(\"/etc/passwd\").len()]",
    "vec!()",
    "<u8 as Into<u8>>::Error",
    "dyn std::error::Error",
    "impl Sized",
    "fn()",
    "*const u8",
    "_",
    "[u8]",
    "str",
];

/// A type for a cause.
pub(crate) fn cause(rng: &mut Rng) -> &'static str {
    match rng.u32(0..40) {
        0 => rng.choice(&WRONG).expect("some"),
        _ => rng.choice(&CAUSES).expect("some"),
    }
}

/// The name of a type of the language or of the spec.
fn name(rng: &mut Rng, types: &[String]) -> String {
    const NAMES: [&str; 17] = [
        "string",
        "bool",
        "integer",
        "unsigned",
        "number",
        "duration(s)",
        "duration(ms)",
        "timestamp(s)",
        "timestamp(ms)",
        "code",
        "list<code>",
        "map<date-time>",
        "date-time",
        "http-date",
        "any",
        "list<string>",
        "map<integer>",
    ];
    let own = rng.choice(types).filter(|_| rng.bool());
    let name = own.map_or_else(
        || (*rng.choice(&NAMES).expect("some")).to_owned(),
        String::clone,
    );
    match rng.u32(0..8) {
        0 => format!("list<{name}>"),
        1 => format!("map<list<{name}>>"),
        _ => name,
    }
}

/// A field of an error, a status or a record.
pub(crate) fn field(rng: &mut Rng, words: &Words, types: &[String], texts: &[&str]) -> Value {
    if rng.u32(0..40) == 0 {
        let fill = json!({ "header": "x-id", "make": rng.bool() });
        return json!({ "type": "string?", "fill": fill });
    }
    let optional = if rng.u32(0..3) == 0 { "?" } else { "" };
    if rng.bool() {
        return format!("{}{optional}", name(rng, types)).into();
    }
    let mut field = Map::new();
    let mut ty = name(rng, types);
    let mut rust = Map::new();
    if rng.u32(0..4) == 0 {
        let (of_language, path) = rng.choice(&FIELDS).expect("some");
        (*of_language).clone_into(&mut ty);
        let path = match rng.u32(0..40) {
            0 => rng.choice(&WRONG).expect("some"),
            _ => path,
        };
        rust.insert("type".into(), (*path).into());
    }
    if rng.u32(0..4) == 0 {
        rust.insert("name".into(), words.plain(rng).to_lowercase().into());
    }
    if rng.u32(0..6) == 0 {
        let default = match ty.as_str() {
            // A Rust type has to have a default too.
            _ if rust.contains_key("type") => None,
            "string" => Some(words.any(rng).into()),
            "bool" => Some(rng.bool().into()),
            "integer" => Some((-1_234_567).into()),
            "unsigned" => Some(1_234_567_890_123_u64.into()),
            "number" => Some(
                rng.choice(&[json!(0.25), json!(2), json!(-0.0)])
                    .expect("some")
                    .clone(),
            ),
            "duration(s)" | "duration(ms)" => Some(1.5.into()),
            "list<string>" => Some(json!([])),
            "map<integer>" => Some(json!({})),
            _ => None,
        };
        field.extend(default.map(|default| ("default".to_owned(), default)));
    } else {
        ty += optional;
        if optional == "?" && rng.u32(0..4) == 0 {
            field.insert(
                "absent".into(),
                rng.choice(&[json!(null), json!("")]).expect("some").clone(),
            );
        }
    }
    field.insert("type".into(), ty.into());
    match rust.get("type") {
        // The short form.
        Some(path) if rust.len() == 1 && rng.bool() => {
            _ = field.insert("rust".into(), path.clone());
        }
        _ if rust.is_empty() => {}
        _ => _ = field.insert("rust".into(), rust.into()),
    }
    let mut text = |key: &str, often: u32| {
        if rng.u32(0..often) == 0 {
            field.insert(key.into(), (*rng.choice(texts).expect("some")).into());
        }
    };
    text("docs", 3);
    text("example", 6);
    text("wire", 8);
    let is_plain = !["default", "absent", "wire"]
        .iter()
        .any(|key| field.contains_key(*key));
    if is_plain && rng.u32(0..10) == 0 {
        field.insert("private".into(), true.into());
    }
    if rng.u32(0..80) == 0 {
        field.insert("spread".into(), false.into());
    }
    if field.get("type") == Some(&json!("string?")) && rng.u32(0..4) == 0 {
        let fill = [
            json!("reason"),
            json!("place"),
            json!("method"),
            json!("target"),
            json!("by_place"),
            json!({ "header": "x-id" }),
            json!({ "header": "x-id", "make": true }),
        ];
        field.insert("fill".into(), rng.choice(&fill).expect("some").clone());
    }
    field.into()
}

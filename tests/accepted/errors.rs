//! Random errors and statuses with hostile words.

use super::envelopes::{constant, envelope, headers, plain};
use super::spec::{fields, text};
use super::types::cause;
use super::words::Words;
use fastrand::Rng;
use serde_json::{Map, Value, json};

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
    if rng.u32(0..8) == 0 {
        let actions =
            ["user", "developer", "operator"].map(|who| (who.to_owned(), text(rng).into()));
        set("action", actions.into_iter().collect::<Map<_, _>>().into());
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
            (*rng
                .choice(&["pending", "partial", "failed", "unknown"])
                .expect("some"))
            .into(),
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
        let slot = *rng
            .choice(&["code", "message", "status", "retry_after"])
            .expect("some");
        set("headers", headers(rng, words, slot));
    }
    if rng.u32(0..8) == 0 {
        let own = envelope(rng, words, &["message".to_owned()]);
        let envelopes = [
            own.clone(),
            json!([own, "problem"]),
            json!("other"),
            json!("problem"),
            json!(["other", "problem"]),
            json!(["problem", "other"]),
        ];
        set("envelope", rng.choice(&envelopes).expect("some").clone());
    }
    settings
}

/// Statuses and classes with what their errors have.
pub(crate) fn statuses(rng: &mut Rng, words: &Words, types: &[String], names: &[String]) -> Value {
    let mut statuses = Map::new();
    for status in ["2xx", "4xx", "5xx", "207", "404", "422", "499", "500"] {
        if rng.u32(0..20) == 0 {
            statuses.insert(status.to_owned(), text(rng).into());
        } else if rng.u32(0..3) == 0 {
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

/// An error.
pub(crate) fn error(rng: &mut Rng, words: &Words, types: &[String]) -> Value {
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
        json!([503, 200]),
        json!(["any", 404]),
        json!([207, "5xx", "any"]),
    ];
    error.insert(
        "status".into(),
        rng.choice(&statuses).expect("some").clone(),
    );
    if rng.u32(0..24) == 0 {
        error.insert("status".into(), json!(200));
    }
    match rng.u32(0..7) {
        6 => _ = error.insert("code".into(), rng.i64(..).into()),
        0 => _ = error.insert("code".into(), words.any(rng).into()),
        1 => _ = error.insert("code".into(), text(rng).into()),
        2 => _ = error.insert("code".into(), Value::Null),
        3 => {
            // A code with slots.
            let fields = error.get("fields").and_then(Value::as_object);
            let name = fields.and_then(|fields| fields.keys().next()).cloned();
            if let Some(name) = name {
                let last = fields.and_then(|fields| fields.keys().next_back()).cloned();
                let code = match last.filter(|_| rng.u32(0..3) == 0) {
                    Some(last) => format!("{{{name}}}{}{{{last}}}", plain(words, rng)),
                    None => format!("{}{{{name}}}", plain(words, rng)),
                };
                if rng.u32(0..4) == 0 {
                    let alias = format!("{code}{}", plain(words, rng));
                    error.insert("aliases".into(), json!([alias, text(rng)]));
                }
                error.insert("code".into(), code.into());
            }
        }
        _ => {}
    }
    // Fields of the status that this error has not.
    if rng.u32(0..12) == 0
        && let Some(fields) = error.get_mut("fields").and_then(Value::as_object_mut)
    {
        fields.insert(words.plain(rng), Value::Null);
    }
    if rng.u32(0..20) == 0 {
        let alias = |rng: &mut Rng| match rng.u32(0..8) {
            0 => rng.i64(..).into(),
            1 => text(rng).into(),
            _ => Value::from(words.any(rng)),
        };
        let aliases: Vec<Value> = (0..rng.usize(1..12)).map(|_| alias(rng)).collect();
        error.insert("aliases".into(), aliases.into());
    }
    if rng.u32(0..6) == 0 {
        let deprecated = [
            json!({ "since": text(rng), "note": text(rng) }),
            json!(text(rng)),
            json!(true),
        ];
        error.insert(
            "deprecated".into(),
            rng.choice(&deprecated).expect("some").clone(),
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

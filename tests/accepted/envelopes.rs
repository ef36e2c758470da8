//! Random envelopes with hostile texts.

use super::words::Words;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// An envelope that has some of these slots.
pub(crate) fn envelope(rng: &mut Rng, words: &Words, slots: &[String]) -> Value {
    let mut envelope = Map::new();
    let mut body = Map::new();
    body.insert("code".into(), "{code}".into());
    for slot in slots {
        match rng.u32(0..6) {
            0 => {
                let form = if rng.u32(0..6) == 0 { ":text" } else { "" };
                body.insert(words.any(rng), format!("{{{slot}{form}}}").into());
            }
            1 => {
                _ = body.insert(
                    words.any(rng),
                    format!("{} {{{slot}}}", plain(words, rng)).into(),
                )
            }
            2 => _ = envelope.insert("headers".into(), headers(rng, words, slot)),
            _ => {}
        }
    }
    if rng.bool() {
        let key = *rng.choice(&["*", "fields", "details"]).expect("some");
        body.insert(key.into(), "{fields}".into());
    }
    if rng.u32(0..4) == 0 {
        body.insert(words.any(rng), constant(rng, words));
    }
    if rng.u32(0..12) == 0 {
        odd_member(rng, words, slots, &mut body);
    }
    if rng.u32(0..8) == 0 {
        let proof = match rng.u32(0..3) {
            0 => words.any(rng),
            1 => format!("e.{}", words.any(rng)),
            _ => "code".to_owned(),
        };
        envelope.insert("proof".into(), proof.into());
    }
    if rng.u32(0..8) == 0 {
        let format = *rng.choice(&["json", "xml", "text", "form"]).expect("some");
        envelope.insert("format".into(), format.into());
    }
    let body = match rng.u32(0..24) {
        0..4 => json!({ "errors": [body] }),
        4..8 => json!({ "e": body, "ok": false }),
        8 => {
            json!({ "items": [{ words.any(rng): slot(rng, slots), "errors": [body] }], words.any(rng): slot(rng, slots) })
        }
        9 => json!({ words.any(rng): [{ "errors": [{ words.any(rng): body }] }, 1] }),
        10 => json!({ "{code}": body }),
        _ => Value::Object(body),
    };
    match rng.u32(0..8) {
        0 => _ = envelope.insert("content_type".into(), "application/xml".into()),
        1 => {
            _ = envelope.insert(
                "content_type".into(),
                "application/x-www-form-urlencoded".into(),
            )
        }
        2 => _ = envelope.insert("reason_phrase".into(), "{message}".into()),
        3 => _ = envelope.insert("content_type".into(), "application/vnd.x+json".into()),
        _ => {}
    }
    let body = match rng.u32(0..12) {
        0 => {
            envelope.insert("content_type".into(), "text/plain".into());
            format!("{} {{code}}", plain(words, rng)).into()
        }
        1 => "none".into(),
        _ => body,
    };
    envelope.insert("body".into(), body);
    envelope.into()
}

/// A slot for any of these, alone.
fn slot(rng: &mut Rng, slots: &[String]) -> String {
    format!("{{{}}}", rng.choice(slots).expect("some"))
}

/// A member with a name that has slots, or that takes what the others leave; or a list whose items are told
/// apart.
fn odd_member(rng: &mut Rng, words: &Words, slots: &[String], body: &mut Map<String, Value>) {
    let [one, other] = [(); 2].map(|()| slot(rng, slots));
    let word = plain(words, rng);
    let (name, shape) = match rng.u32(0..8) {
        0 => (one, json!({ word: other })),
        1 => (format!("{word}{one}"), other.into()),
        2 => (format!("{one}{word}"), json!({ "{code}": other })),
        3 => ("*".to_owned(), one.into()),
        4 => (
            word.clone(),
            json!([{ "@type": word, "a": one }, { "@type": format!("{word}2"), "b": other }, { "*": slot(rng, slots) }]),
        ),
        5 => (
            word,
            json!([one, { "k": 1, "v": other }, [plain(words, rng)]]),
        ),
        6 => (word, json!([{ "k": { "l": plain(words, rng) }, "*": one }])),
        _ => (
            word,
            json!({ "a": null, "b": {}, "c": [], "d": { "e": [one] } }),
        ),
    };
    body.insert(name, shape);
}

/// Headers, one of which has a slot.
pub(crate) fn headers(rng: &mut Rng, words: &Words, slot: &str) -> Value {
    let braced = format!("{{{slot}}}");
    let word = words.plain(rng);
    let params = json!({ "a": word, "b": braced });
    match rng.u32(0..12) {
        8 => json!({ "WWW-Authenticate": [
            { "value": "Bearer", "params": { "a": word, "b": braced, "realm": plain(words, rng) } },
            { "value": "Basic", "params": { "realm": braced } },
        ] }),
        9 => json!({ "Location": format!("https://shop.example/{word}/{braced}?a={braced}") }),
        10 => {
            json!({ "Link": { "links": { word: braced, "next": format!("https://shop.example/{}/{braced}", plain(words, rng)) } } })
        }
        11 => {
            json!({ (plain(words, rng)): [braced, { "value": plain(words, rng), "params": { word: "{code}" }, "style": "structured" }] })
        }
        0 => json!({ "X-Odd": format!("{word} {braced}") }),
        4 => json!({ "X-Odd": { "value": braced, "params": params, "style": "semicolon" } }),
        5 => json!({ "X-Odd": { "value": braced, "params": params, "style": "structured" } }),
        6 => json!({ "Link": { "links": { "help": format!("https://shop.example/{braced}") } } }),
        7 => json!({ "X-Odd": [format!("{word} {braced}"), format!("a{braced}")] }),
        1 => json!({ "X-Odd": { "value": braced, "charset": "utf-8", "max_length": 64 } }),
        2 => {
            json!({ "WWW-Authenticate": { "value": "Bearer", "params": { "a": word, "b": braced } } })
        }
        _ => json!({ "Location": { "value": "https://shop.example/", "query": { "q": braced } } }),
    }
}

/// A text with its braces doubled.
pub(crate) fn plain(words: &Words, rng: &mut Rng) -> String {
    words.any(rng).replace('{', "{{").replace('}', "}}")
}

/// Any value.
pub(crate) fn constant(rng: &mut Rng, words: &Words) -> Value {
    match rng.u32(0..7) {
        0 => Value::Null,
        1 => rng.bool().into(),
        2 => rng.i64(..).into(),
        3 => json!(-1.5e-7),
        4 if rng.bool() => json!([{}, [], null]),
        4 => json!([plain(words, rng), 1]),
        5 => json!({ (words.any(rng)): plain(words, rng) }),
        _ => plain(words, rng).into(),
    }
}

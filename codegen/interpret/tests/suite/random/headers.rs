//! Random headers.

use super::choices::Choices;
use super::shapes::mapping;
use serde_yaml::{Mapping, Value};

/// Adds a header with a slot.
pub(crate) fn header(choices: &mut Choices, slot: &str, headers: &mut Mapping) {
    let braced = || Value::from(format!("{{{slot}}}"));
    let (name, value): (String, Value) = match choices.below(9) {
        0 => (format!("X-{slot}"), braced()),
        1 => (format!("X-{slot}"), format!("v={{{slot}}}").into()),
        2 => ("WWW-Authenticate".to_owned(), challenges(choices, slot)),
        3 => {
            let link = format!("https://shop.example/{{{slot}}}/x");
            let mut links = mapping([("help", link.into())]);
            if let (true, Value::Mapping(links)) = (choices.once_in(3), &mut links) {
                links.insert("next".into(), "https://shop.example/next".into());
            }
            ("Link".to_owned(), mapping([("links", links)]))
        }
        4 => {
            let value = mapping([
                ("value", "https://shop.example/".into()),
                ("query", mapping([(slot, braced())])),
            ]);
            ("Location".to_owned(), value)
        }
        5 => {
            let params = mapping([(slot, braced())]);
            let value = *choices.pick(&["attachment", "", "{code}"]);
            (
                "Content-Disposition".to_owned(),
                mapping([
                    ("value", value.into()),
                    ("style", "semicolon".into()),
                    ("params", params),
                ]),
            )
        }
        6 => {
            let quoted = format!("\"{{{slot}}}\"");
            let value = *choices.pick(&["edge", "{code}"]);
            let param = if choices.once_in(2) {
                quoted.into()
            } else {
                braced()
            };
            (
                "Proxy-Status".to_owned(),
                mapping([
                    ("value", value.into()),
                    ("style", "structured".into()),
                    ("params", mapping([(slot, param)])),
                ]),
            )
        }
        7 => ("Retry-After".to_owned(), braced()),
        _ => {
            let value = mapping([("value", braced()), ("charset", "utf-8".into())]);
            (format!("X-{slot}"), value)
        }
    };
    headers.insert(name.into(), value);
}

/// One challenge, or several of which each is told by its scheme.
fn challenges(choices: &mut Choices, slot: &str) -> Value {
    let one = |scheme: &str| {
        let params = mapping([(slot, format!("{{{slot}}}").into())]);
        mapping([("value", scheme.into()), ("params", params)])
    };
    match choices.below(3) {
        0 => one("Bearer"),
        1 => Value::Sequence(vec![one("Bearer"), mapping([("value", "Basic".into())])]),
        _ => Value::Sequence(vec![one("Bearer"), one("Basic")]),
    }
}

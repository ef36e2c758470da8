//! No order makes a verdict wrong: that of `identify`, of the errors in the spec, of the members of an
//! answer.

use super::answer::Answer;
use super::choices::{Choices, hold};
use super::round_trip::with_any_status;
use super::spec::spec;
use super::values::{Values, filled};
use errspec::Value as Json;
use errspec_interpret::Api;
use serde_yaml::{Mapping, Value};

#[test]
fn no_order_makes_a_verdict_wrong() {
    hold(1000, |choices| {
        let mut spec = spec(choices);
        let text = serde_yaml::to_string(&spec).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        shuffle(choices, &mut spec);
        let other = serde_yaml::to_string(&spec).expect("YAML");
        // In another order of `identify` two errors may come out the same: then it is refused.
        let Ok(shuffled) = Api::parse("case.yaml", &other) else {
            return Ok(());
        };
        for info in api.spec().errors {
            let error = api.error(info.name).expect("declared");
            let error = filled(choices, api.spec(), error, info, Values::Plain);
            let error = with_any_status(choices, api.spec(), error);
            let mut answer = Answer::of(&error);
            if let Ok(body) = serde_json::from_slice::<Json>(&answer.body) {
                let mut text = String::new();
                write(choices, &body, &mut text);
                answer.body = text.into_bytes();
            }
            for api in [&api, &shuffled] {
                let failure = answer.read(api);
                let name = failure.as_ref().and_then(|failure| failure.name());
                if name != Some(info.name) {
                    let should = info.name;
                    return Err(format!("{text}\n{other}\n{should}: {answer}is {name:?}"));
                }
            }
        }
        Ok(())
    });
}

/// Puts `identify` and the errors in another order.
fn shuffle(choices: &mut Choices, spec: &mut Value) {
    if let Some(Value::Sequence(identify)) = spec.get_mut("identify") {
        choices.shuffle(identify);
    }
    if let Some(Value::Mapping(errors)) = spec.get_mut("errors") {
        let mut entries: Vec<_> = std::mem::take(errors).into_iter().collect();
        choices.shuffle(&mut entries);
        *errors = entries.into_iter().collect::<Mapping>();
    }
}

/// Writes JSON otherwise: its members in any order, some of them twice or beside unknown ones, with
/// blanks, escapes and other spellings of numbers.
fn write(choices: &mut Choices, value: &Json, out: &mut String) {
    match value {
        Json::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            if let Some(again) = members.last().copied().filter(|_| choices.once_in(6)) {
                members.push(again);
            }
            choices.shuffle(&mut members);
            out.push('{');
            if choices.once_in(6) {
                out.push_str("\"other\":[{\"code\":null}]");
                out.push_str(if members.is_empty() { "" } else { "," });
            }
            for (place, (name, value)) in members.into_iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                write_text(choices, name, out);
                out.push_str(choices.pick::<&str>(&[":", " :\n\t"]));
                write(choices, value, out);
            }
            out.push('}');
        }
        Json::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                write(choices, item, out);
            }
            out.push(']');
        }
        Json::String(text) => write_text(choices, text, out),
        scalar => out.push_str(&scalar.to_string()),
    }
}

/// Writes text, some of its characters as escapes.
fn write_text(choices: &mut Choices, text: &str, out: &mut String) {
    if !choices.once_in(6) {
        out.push_str(&Json::from(text).to_string());
        return;
    }
    out.push('"');
    for unit in text.encode_utf16() {
        out.push_str(&format!("\\u{unit:04x}"));
    }
    out.push('"');
}

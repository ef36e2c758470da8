//! No order makes a verdict wrong: that of `identify`, of the errors in the spec, of the members of an
//! answer.

use super::answer::Answer;
use super::choices::{Choices, hold};
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
                    let (should, is) =
                        (info.name, failure.as_ref().map(|failure| failure.errors()));
                    return Err(format!(
                        "{text}\n{other}\n{should}: {answer}is {name:?}: {is:?}"
                    ));
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

/// Writes JSON with its members in any order.
fn write(choices: &mut Choices, value: &Json, out: &mut String) {
    match value {
        Json::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            choices.shuffle(&mut members);
            out.push('{');
            for (place, (name, value)) in members.into_iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                out.push_str(&Json::from(name.as_str()).to_string());
                out.push(':');
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
        scalar => out.push_str(&scalar.to_string()),
    }
}

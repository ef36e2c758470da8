//! No order makes a verdict wrong: that of `identify`, of the errors in the spec, of the members of an
//! answer. Neither does another spelling of the same values.

use super::answer::Answer;
use super::choices::{Choices, hold};
use super::rewritten::{rewritten, rewritten_form};
use super::round_trip::{differences, with_any_status};
use super::spec::spec;
use super::values::{Values, filled};
use errspec::model::{Envelope, Format, Shape};
use errspec_interpret::Api;
use serde_yaml::{Mapping, Value};
use std::cell::Cell;

#[test]
fn no_order_makes_a_verdict_wrong() {
    let moved = Moved::default();
    hold(1000, |choices| {
        let mut spec = spec(choices);
        let text = serde_yaml::to_string(&spec).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        moved.count(&shuffle(choices, &mut spec));
        let other = serde_yaml::to_string(&spec).expect("YAML");
        // In another order of `identify` two errors may come out the same: then it is refused.
        let Ok(shuffled) = Api::parse("case.yaml", &other) else {
            return Ok(());
        };
        for info in api.spec().errors {
            let envelope = &api.spec().envelopes[usize::from(info.kind.envelope)];
            let is_all_body = envelope.headers.is_empty()
                && info.kind.headers.is_empty()
                && envelope.reason_phrase.is_none();
            // Headers in ASCII have no such text.
            let values = match is_all_body && envelope.format == Format::Json {
                true => Values::Cut,
                false => Values::Plain,
            };
            let error = api.error(info.name).expect("declared");
            let error = filled(choices, api.spec(), error, info, values);
            let error = with_any_status(choices, api.spec(), error);
            let mut answer = Answer::of(&error);
            let body = match envelope.format {
                Format::Text => None,
                Format::Form => rewritten_form(choices, &answer.body),
                Format::Json | Format::Xml => {
                    let is_rest =
                        |body: Shape<'_>| body.has_rest() || matches!(body.bare(), Shape::Slot(_));
                    let has_names = |envelope: &Envelope<'_>| {
                        envelope.body.is_some_and(|body| has_names(&body))
                    };
                    let has_more = !envelope.body.is_some_and(is_rest)
                        && !api.spec().envelopes.iter().any(has_names);
                    rewritten(choices, &answer.body, has_more)
                }
            };
            if let Some(body) = body {
                moved.count(&[false, false, body != answer.body]);
                answer.body = body;
            }
            for api in [&api, &shuffled] {
                let failure = answer.read(api);
                let name = failure.as_ref().and_then(|failure| failure.name());
                if name != Some(info.name) {
                    let should = info.name;
                    return Err(format!("{text}\n{other}\n{should}: {answer}is {name:?}"));
                }
                let differences = failure
                    .map(|failure| differences(api, &error, envelope, &failure))
                    .unwrap_or_default();
                if !differences.is_empty() {
                    return Err(format!("{text}\n{answer}\n{}", differences.join("\n")));
                }
            }
        }
        Ok(())
    });
    moved.check();
}

/// Returns whether members have names with slots, so that any other may be one.
pub(super) fn has_names(shape: &Shape<'_>) -> bool {
    matches!(shape, Shape::Named(_)) || shape.children().any(has_names)
}

/// How often `identify`, the errors and the body came out in another order.
#[derive(Default)]
struct Moved([Cell<u32>; 3]);

impl Moved {
    fn count(&self, moved: &[bool; 3]) {
        for (count, moved) in self.0.iter().zip(moved) {
            count.set(count.get() + u32::from(*moved));
        }
    }

    fn check(&self) {
        let counts = self.0.each_ref().map(Cell::get);
        assert!(counts.iter().all(|count| *count > 20), "{counts:?}");
    }
}

/// Puts `identify` and the errors in another order. Returns which of them are in another one.
fn shuffle(choices: &mut Choices, spec: &mut Value) -> [bool; 3] {
    let mut moved = [false; 3];
    if let Some(Value::Sequence(identify)) = spec.get_mut("identify") {
        let before = identify.clone();
        choices.shuffle(identify);
        moved[0] = before != *identify;
    }
    if let Some(Value::Mapping(errors)) = spec.get_mut("errors") {
        let mut entries: Vec<_> = std::mem::take(errors).into_iter().collect();
        let before = entries.clone();
        choices.shuffle(&mut entries);
        moved[1] = before != entries;
        *errors = entries.into_iter().collect::<Mapping>();
    }
    moved
}

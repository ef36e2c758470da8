//! Values that look like something else, several errors at once.

use super::answer::{Answer, statuses};
use super::choices::hold;
use super::round_trip::{has_several_slots, with_any_status};
use super::spec::spec;
use super::values::{Values, filled, filled_by};
use errspec::model::{ErrorInfo, FieldInfo, Format, Shape, Slot, Spec};
use errspec_interpret::{Api, Error, Failure};

#[test]
fn no_value_makes_an_error_another_one() {
    hold(400, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        let spec = api.spec();
        for info in spec.errors {
            let values = |field: &FieldInfo<'_>| match is_read_as_text(spec, info, field) {
                true => Values::Plain,
                false => Values::Awkward,
            };
            let error = api.error(info.name).expect("declared");
            let error = filled_by(choices, spec, error, info, &values);
            let error = with_any_status(choices, spec, error);
            for index in info.kind.envelopes() {
                let answer = Answer::in_envelope(&error, spec, index);
                let failure = answer.read(&api);
                if failure
                    .as_ref()
                    .is_some_and(|failure| has_code_of_another(spec, &error, failure))
                {
                    continue;
                }
                let name = failure.as_ref().and_then(|failure| failure.name());
                if name != Some(info.name) {
                    let should = info.name;
                    return Err(format!("{text}\n{should}: {answer}\nis read as {name:?}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_text_without_anything_in_it_is_read() {
    hold(1000, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        let spec = api.spec();
        for info in spec.errors {
            for index in info.kind.envelopes() {
                let envelope = &spec.envelopes[usize::from(index)];
                let is_alone = |field: &FieldInfo<'_>| !is_read_as_text_of(spec, info, field);
                if envelope.format != Format::Text || !info.fields.iter().all(is_alone) {
                    continue;
                }
                let error = api.error(info.name).expect("declared");
                let error = filled(choices, spec, error, info, Values::Empty);
                let answer = Answer::in_envelope(&error, spec, index);
                let failure = answer.read(&api);
                let name = failure.as_ref().and_then(|failure| failure.name());
                if name != Some(info.name) {
                    let should = info.name;
                    return Err(format!("{text}\n{should}: {answer}\nis read as {name:?}"));
                }
            }
        }
        Ok(())
    });
}

/// Returns whether a value is the code of another error, where a client looks for codes: that comes first.
fn has_code_of_another(spec: &Spec<'_>, error: &Error<'_>, failure: &Failure<'_>) -> bool {
    let own = error.code().expect("all values");
    let mut errors = failure
        .raw_code()
        .filter(|code| own.as_deref() != Some(*code))
        .into_iter()
        .flat_map(|code| spec.errors_of_code(code));
    errors.next().is_some()
}

/// Returns whether it counts what the value of a field is: where it is in a code, beside other slots, or
/// may prove an error, and where messages and attributes tell errors apart.
fn is_read_as_text(spec: &Spec<'_>, info: &ErrorInfo<'_>, field: &FieldInfo<'_>) -> bool {
    let is_text = |index: u16| spec.envelopes[usize::from(index)].format == Format::Text;
    is_read_as_text_of(spec, info, field) || info.kind.envelopes().any(is_text)
}

/// The same, but for a text of which it is all.
fn is_read_as_text_of(spec: &Spec<'_>, info: &ErrorInfo<'_>, field: &FieldInfo<'_>) -> bool {
    let by_code = spec.identify.iter().all(|one| one.slot == Slot::Code);
    let is_success = statuses(info).iter().any(|status| *status < 400);
    let slot = Slot::Field(field.name);
    let is_in_message = info.message_parts().any(|part| part.slot() == Some(slot));
    let is_in_text = |index: u16| {
        let envelope = &spec.envelopes[usize::from(index)];
        has_several_slots(envelope, info, slot)
            || is_in_message && has_several_slots(envelope, info, Slot::Message)
    };
    !by_code || is_success || info.code_has(field.name) || info.kind.envelopes().any(is_in_text)
}

#[test]
fn several_errors_at_once_come_back_in_their_order() {
    hold(400, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        let spec = api.spec();
        let in_list = |info: &&ErrorInfo<'_>| {
            let envelope = spec.envelopes.get(usize::from(info.kind.envelope));
            let body = envelope.and_then(|envelope| envelope.body);
            // Of several with one code, the status tells, and that is the one of the whole.
            let mut others = spec
                .errors
                .iter()
                .filter(|other| !std::ptr::eq(*other, *info));
            info.kind.alternatives.is_empty()
                && !info.kind.code_has_slots
                && others.all(|other| other.wire_code() != info.wire_code())
                && info.kind.has_code
                && info.status >= 400
                && body.is_some_and(|body| item_has_code(&body))
        };
        let known: Vec<_> = spec.errors.iter().filter(in_list).collect();
        if known.is_empty() || spec.identify.iter().any(|one| one.slot != Slot::Code) {
            return Ok(());
        }
        let mut errors = Vec::new();
        for _ in 0..=choices.below(4) {
            let info = *choices.pick(&known);
            let error = api.error(info.name).expect("declared");
            errors.push(filled(choices, spec, error, info, Values::Plain));
        }
        let (first, others) = errors.split_first().expect("one at least");
        let answer = Answer::of_several(first, others);
        let failure = answer.read(&api);
        let failure = failure.ok_or_else(|| format!("{text}\n{answer}\nis read as a success"))?;
        // What one answer cannot say beside the first is left out.
        let mut written = errors.iter().map(|error| error.info().name);
        let is_in_order = failure
            .errors()
            .iter()
            .all(|one| written.any(|name| one.name() == Some(name)));
        if !is_in_order {
            let read: Vec<_> = failure.errors().iter().map(|one| one.name()).collect();
            return Err(format!("{text}\n{answer}\nis read as {read:?}"));
        }
        Ok(())
    });
}

/// Returns whether a shape has a list of errors, each with its code.
fn item_has_code(shape: &Shape<'_>) -> bool {
    match shape.bare() {
        Shape::Errors(item) => item.has(Slot::Code),
        shape => shape.children().any(item_has_code),
    }
}

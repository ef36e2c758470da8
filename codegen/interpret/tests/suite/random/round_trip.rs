//! What an accepted spec writes is read as itself.

use super::answer::{Answer, statuses};
use super::choices::{Choices, hold};
use super::spec::spec;
use super::values::{Values, filled};
use errspec::Value;
use errspec::model::{
    Constant, Envelope, ErrorInfo, Format, Header, Held, Member, Part, Shape, Slot, Spec,
    StatusRange,
};
use errspec_interpret::{Api, Error, Failure};
use serde_json::json;
use std::fs;
use std::path::Path;

#[test]
fn what_is_written_is_read_as_itself() {
    hold(1000, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        match Api::parse("case.yaml", &text) {
            Ok(api) => round_trip(choices, &api, &text),
            Err(_) => Ok(()),
        }
    });
}

#[test]
fn what_shipped_specs_write_is_read_as_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for folder in ["specs", "tests/specs"] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).unwrap_or_default();
            // Others are parts of a spec.
            if text.contains("\napi: ") && path.extension().is_some_and(|end| end == "yaml") {
                let api = Api::load(&path).unwrap_or_else(|error| panic!("{error}"));
                let name = path.display().to_string();
                hold(3, |choices| round_trip(choices, &api, &name));
            }
        }
    }
}

/// The recipes of the reference too.
#[test]
fn what_the_specs_in_documents_write_is_read_as_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut seen = 0;
    for document in ["README.md", "specs/README.md"] {
        let text = fs::read_to_string(root.join(document)).expect("a document");
        for (place, block) in text.split("```yaml\n").skip(1).enumerate() {
            let spec = block.split("```").next().unwrap_or_default();
            // Those that are refused, and parts of specs, are looked at elsewhere.
            if let Ok(api) = Api::parse("document.yaml", spec) {
                let name = format!("{document}, block {}", place + 1);
                hold(3, |choices| round_trip(choices, &api, &name));
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen} specs");
}

pub(super) fn round_trip(choices: &mut Choices, api: &Api, text: &str) -> Result<(), String> {
    let spec = api.spec();
    for info in spec.errors {
        let error = api.error(info.name).expect("declared");
        let error = filled(choices, spec, error, info, Values::Plain);
        let error = with_any_status(choices, spec, error);
        for index in info.kind.envelopes() {
            let envelope = &spec.envelopes[usize::from(index)];
            let answer = Answer::in_envelope(&error, spec, index);
            let failure = answer.read(api);
            let name = failure.as_ref().and_then(|failure| failure.name());
            if name != Some(info.name) {
                let should = info.name;
                return Err(format!("{text}\n{should}: {answer}\nis read as {name:?}"));
            }
            let differences = failure.map(|failure| differences(api, &error, envelope, &failure));
            if let Some(differences) = differences.filter(|differences| !differences.is_empty()) {
                return Err(format!("{text}\n{answer}\n{}", differences.join("\n")));
            }
        }
    }
    Ok(())
}

/// Answers with one of the statuses of an error, but for those that another error has more closely.
pub(super) fn with_any_status<'s>(
    choices: &mut Choices,
    spec: &Spec<'_>,
    error: Error<'s>,
) -> Error<'s> {
    let info = error.info();
    let closeness = |info: &ErrorInfo<'_>, status: u16| {
        let ranges = [StatusRange::One(status), StatusRange::Class(status / 100)];
        ranges
            .iter()
            .position(|range| info.is_declared_for(*range))
            .unwrap_or(2)
    };
    let is_own = |status: &u16| {
        let is_very = info.is_declared_for(StatusRange::One(*status));
        let names = |other: &ErrorInfo<'_>| {
            let named = other.kind.uncoded.contains(&StatusRange::One(*status));
            !std::ptr::eq(other, info) && !is_very && named
        };
        let mut others = spec.errors.iter().filter(|other| other.has_status(*status));
        !spec.errors.iter().any(names)
            && others.all(|other| closeness(other, *status) >= closeness(info, *status))
    };
    let own: Vec<u16> = statuses(info).into_iter().filter(is_own).collect();
    let status = if own.is_empty() {
        info.status
    } else {
        *choices.pick(&own)
    };
    error.with_status(status).expect("one of its own")
}

/// What is read otherwise than it was written.
pub(super) fn differences(
    api: &Api,
    error: &Error<'_>,
    envelope: &Envelope<'_>,
    failure: &Failure<'_>,
) -> Vec<String> {
    let spec = api.spec();
    let info = error.info();
    let mut differences = Vec::new();
    let mut differ = |what: &str, is: Option<Value>, should: Option<Value>| {
        if is != should {
            differences.push(format!("{what} of {} is {is:?}, not {should:?}", info.name));
        }
    };
    // In other formats than JSON, a list or map with nothing in it leaves no trace, nor does it where it
    // holds what the body does not name.
    let has_rest = envelope.body.is_some_and(|body| body.has_rest());
    let leaves_trace = |value: &Value| match value {
        Value::Object(members) if members.is_empty() && has_rest => false,
        Value::Array(items) if items.is_empty() && has_rest => false,
        Value::Object(_) | Value::Array(_) => envelope.format == Format::Json,
        _ => true,
    };
    let is_written = |slot| is_written(envelope, error, slot);
    if is_written(Slot::Code) {
        let code = failure.raw_code().map(Value::from);
        let written = error.code().expect("all values");
        differ("the code", code, written.map(Value::from));
    }
    if is_written(Slot::Message) {
        let message = error.message().expect("all values");
        // A header and the reason phrase lose the blanks at their start and end.
        let is = failure.message().map(str::trim);
        differ(
            "the message",
            is.map(Value::from),
            Some(message.trim().into()),
        );
    }
    if is_written(Slot::Retryable) {
        let held = info.held(spec, failure.status(), Slot::Retryable);
        let should = held == Held::Constant(Constant::Bool(true));
        differ(
            "the word",
            failure.retryable().map(Value::from),
            Some(should.into()),
        );
    }
    let by_message = spec.identify.iter().any(|one| one.slot == Slot::Message);
    for field in info.fields.iter().filter(|field| !field.private) {
        let slot = Slot::Field(field.name);
        let in_message = is_written(Slot::Message)
            && info.message_parts().any(|part| part.slot() == Some(slot))
            && (by_message || info.message_field().is_some());
        let in_code = is_written(Slot::Code) && info.code_has(field.name);
        if is_written(slot) || field.spread && is_written(Slot::Fields) || in_message || in_code {
            let what = format!("`{}`", field.name);
            let is_rest = envelope
                .body
                .is_some_and(|body| takes_rest(&body, field.name));
            // No other members are no value, and a list without items is empty text.
            let counts = |value: &Value| {
                let is_none =
                    is_rest && *value == json!({}) || field.absent.is_some() && *value == json!([]);
                leaves_trace(value) && !is_none
            };
            let should = error.field(field.name).filter(counts);
            let is = failure.field(field.name).filter(counts);
            differ(&what, is, should);
        }
    }
    differences
}

/// Whether a slot of an error stands anywhere beside others in one text.
pub(super) fn has_several_slots(
    envelope: &Envelope<'_>,
    info: &ErrorInfo<'_>,
    slot: Slot<'_>,
) -> bool {
    let mut texts = Vec::new();
    envelope
        .body
        .iter()
        .for_each(|body| texts_of(body, &mut texts));
    let headers = envelope.headers.iter().chain(info.kind.headers);
    let headers = headers.chain(&envelope.reason_phrase);
    for text in headers.flat_map(|header| header.texts()) {
        texts.push(text.iter().filter_map(Part::slot).collect());
    }
    texts
        .iter()
        .any(|text| text.len() > 1 && text.contains(&slot))
}

/// Whether a slot of an error is anywhere with a value, beside slots that have values.
fn is_written(envelope: &Envelope<'_>, error: &Error<'_>, slot: Slot<'_>) -> bool {
    let info = error.info();
    let has = |slot: &Slot<'_>| match slot {
        Slot::Code => info.wire_code().is_some(),
        Slot::Message => info
            .message_field()
            .is_none_or(|name| error.field(name).is_some()),
        Slot::Field(name) => error.field(name).is_some(),
        Slot::Attribute(name) => info.attribute(name).is_some(),
        Slot::Fields => info
            .fields
            .iter()
            .any(|field| field.spread && !field.private && error.field(field.name).is_some()),
        // Some of several statuses have no phrase.
        Slot::Reason => !info.has_statuses(),
        _ => true,
    };
    let mut texts = Vec::new();
    envelope
        .body
        .iter()
        .for_each(|body| texts_of(body, &mut texts));
    // A header of the error's own takes the place of one of the envelope.
    let own = info.kind.headers.iter();
    let replaced = |name: &str| own.clone().any(|header| header.name == name);
    let headers = envelope
        .headers
        .iter()
        .filter(|header| !replaced(header.name));
    let headers = headers.chain(&envelope.reason_phrase);
    // A short one may be cut.
    let is_whole = |header: &&Header<'_>| header.max_length == Header::MAX_LENGTH;
    for text in headers
        .chain(info.kind.headers)
        .filter(is_whole)
        .flat_map(|header| header.texts())
    {
        texts.push(text.iter().filter_map(Part::slot).collect());
    }
    let mut texts = texts.into_iter();
    texts.any(|text: Vec<_>| text.contains(&slot) && text.iter().all(has))
}

/// Returns whether a field has the members that a shape does not name.
fn takes_rest(shape: &Shape<'_>, field: &str) -> bool {
    let is_it = |member: &Member<'_>| member.rest() == Some(Slot::Field(field));
    let here = matches!(shape.bare(), Shape::Object(members) if members.iter().any(is_it));
    here || shape.children().any(|inner| takes_rest(inner, field))
}

/// The slots of each text in a shape.
fn texts_of<'a>(shape: &Shape<'a>, texts: &mut Vec<Vec<Slot<'a>>>) {
    match shape {
        Shape::Slot(slot) => texts.push(vec![*slot]),
        Shape::Text(parts) => texts.push(parts.iter().filter_map(Part::slot).collect()),
        // What is in it is written where its name is.
        Shape::Named(named) => {
            let start = texts.len();
            let name: Vec<_> = named.name.iter().filter_map(Part::slot).collect();
            texts_of(&named.shape, texts);
            if texts.len() == start {
                texts.push(Vec::new());
            }
            texts[start..]
                .iter_mut()
                .for_each(|text| text.extend(&name));
        }
        _ => shape.children().for_each(|shape| texts_of(shape, texts)),
    }
}

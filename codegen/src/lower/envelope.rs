//! Envelopes: the API's own, the named ones, and the built-in `problem`.

use super::{Lower, format, header, reading, shape, volume};
use crate::diagnostics::{Code, one_of};
use crate::ir::{Body, Envelope, Slot};
use crate::source::Place;
use crate::spec::{self, At, EnvelopeChoice, Items, Maybe, OneEnvelope};
use errspec_model::{Constant, Format, Member, Shape};
use std::cmp::Ordering;

/// The name of the envelope of RFC 9457, which every spec has.
const PROBLEM: &str = "problem";

/// More envelopes than any API has. Each is compared with all others.
const MAX_ENVELOPES: usize = 1000;

/// In how many envelopes an error may be written. The rules are applied to each of them.
const MAX_ALTERNATIVES: usize = 16;

/// Lowers the envelopes of the API. The first one is for errors that name no other.
pub(super) fn lower_all(cx: &mut Lower<'_, '_>) {
    let spec = cx.spec;
    for (name, envelope) in spec.envelopes.entries() {
        if cx.envelopes.len() == MAX_ENVELOPES {
            let message = format!("there are more than {MAX_ENVELOPES} envelopes");
            cx.error(Code::Range, name.place, message)
                .help("declare the shapes that errors have, and no others");
            break;
        }
        let name = cx.text(&name.value.to_string());
        let lowered = lower(cx, name, &envelope.value, envelope.place);
        cx.envelopes.push(lowered);
    }
    let usual = match spec.envelope.given() {
        Some(choice) => choose(cx, choice).unwrap_or_else(|| vec![0]),
        None => vec![problem(cx, Place::SPEC)],
    };
    let first = usual.first().copied().unwrap_or_default();
    if let Some(up_to_first) = cx.envelopes.get_mut(..=usize::from(first)) {
        up_to_first.rotate_right(1);
    }
    let moved = |index: u16| match index.cmp(&first) {
        Ordering::Less => index + 1,
        Ordering::Equal => 0,
        Ordering::Greater => index,
    };
    cx.usual = usual.into_iter().map(moved).collect();
}

/// Returns the indices of the envelopes that a key names or contains, the usual one first.
pub(super) fn choose(cx: &mut Lower<'_, '_>, choice: &At<EnvelopeChoice>) -> Option<Vec<u16>> {
    match &choice.value {
        EnvelopeChoice::Map(envelope) => Some(vec![written(cx, envelope, choice.place)]),
        EnvelopeChoice::Text(name) => Some(vec![named(cx, name, choice.place)?]),
        EnvelopeChoice::List(choices) => one_of_several(cx, choices, choice.place),
    }
}

/// The envelopes of a list: each is there once, and has a media type of its own.
fn one_of_several(
    cx: &mut Lower<'_, '_>,
    choices: &Items<OneEnvelope>,
    place: Place,
) -> Option<Vec<u16>> {
    if choices.0.len() > MAX_ALTERNATIVES {
        let message = format!("there are more than {MAX_ALTERNATIVES} envelopes in the list");
        cx.error(Code::Range, place, message)
            .help("name those that callers ask for, and no others");
        return None;
    }
    let mut chosen: Vec<u16> = Vec::new();
    for &At { ref value, place } in &choices.0 {
        let index = match value {
            OneEnvelope::Map(envelope) => written(cx, envelope, place),
            OneEnvelope::Text(name) => named(cx, name, place)?,
        };
        let Some(envelope) = cx.envelopes.get(usize::from(index)) else {
            continue;
        };
        let name = envelope.name;
        if envelope.body.is_none() {
            let message = format!("`{name}` has no body, so that no caller can ask for it");
            cx.error(Code::Alternatives, place, message)
                .help("name envelopes with a body, each of a media type of its own");
            continue;
        }
        let media_type = essence(envelope.content_type);
        let others = chosen
            .iter()
            .filter_map(|index| cx.envelopes.get(usize::from(*index)));
        let mut others = others.filter(|other| essence(other.content_type) == media_type);
        if let Some(other) = others.next() {
            let message = match other.name == name {
                true => format!("the envelope `{name}` stands here twice"),
                false => format!("`{name}` and `{}` are both `{media_type}`", other.name),
            };
            cx.error(Code::Alternatives, place, message)
                .help("a caller asks for a media type: give each envelope another one");
            continue;
        }
        chosen.push(index);
    }
    if chosen.is_empty() {
        cx.error(Code::Alternatives, place, "the list names no envelope")
            .help("name those that callers can choose from: `[json, xml]`");
        return None;
    }
    Some(chosen)
}

/// A media type without its parameters, in lower case.
fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Returns the index of an envelope that is written in its place.
fn written(cx: &mut Lower<'_, '_>, envelope: &spec::Envelope, place: Place) -> u16 {
    let name = match position(cx, "envelope") {
        Some(_) => cx.text(&format!("envelope_{}", cx.envelopes.len())),
        None => "envelope",
    };
    let lowered = lower(cx, name, envelope, place);
    push(cx, lowered)
}

/// Returns the index of an envelope by its name.
fn named(cx: &mut Lower<'_, '_>, name: &str, place: Place) -> Option<u16> {
    // What the author wrote: an envelope without a name has one that only the engine knows.
    let is_declared = |known: &At<spec::Scalar>| known.value.to_string() == *name;
    if name == PROBLEM || cx.spec.envelopes.keys().any(is_declared) {
        let known = position(cx, name);
        if known.is_some() {
            return known;
        }
    }
    if name == PROBLEM {
        return Some(problem(cx, place));
    }
    report_unknown(cx, name, place);
    if cx.envelopes.is_empty() {
        // Errors refer to the first envelope if they name no other.
        problem(cx, place);
    }
    None
}

fn push<'a>(cx: &mut Lower<'_, 'a>, envelope: Envelope<'a>) -> u16 {
    cx.envelopes.push(envelope);
    // The volume of a spec is limited.
    u16::try_from(cx.envelopes.len() - 1).unwrap_or(u16::MAX)
}

fn position(cx: &Lower<'_, '_>, name: &str) -> Option<u16> {
    let mut envelopes = cx.envelopes.iter();
    let known = envelopes.position(|envelope| envelope.name == name)?;
    u16::try_from(known).ok()
}

fn report_unknown(cx: &mut Lower<'_, '_>, name: &str, place: Place) {
    let written: Vec<String> = cx
        .spec
        .envelopes
        .keys()
        .map(|name| name.value.to_string())
        .collect();
    let known = written.iter().map(String::as_str).chain([PROBLEM]);
    let message = format!("no envelope is called `{name}`");
    if name.contains('{') {
        cx.error(Code::UnknownEnvelope, place, message)
            .help(format!(
                "a body of text stands under `body`: `envelope: {{ body: {name:?} }}`"
            ));
        return;
    }
    cx.error(Code::UnknownEnvelope, place, message)
        .did_you_mean(name, known.clone(), || {
            if written.is_empty() {
                "declare it under `envelopes`, or write `problem`, the one of RFC 9457".to_owned()
            } else {
                format!("the envelopes are {}", one_of(known))
            }
        });
}

/// Returns the index of the envelope of RFC 9457. Its `type` is left out where there is no
/// documentation to link to, which means `about:blank` (section 3.1.1).
fn problem(cx: &mut Lower<'_, '_>, place: Place) -> u16 {
    if let Some(known) = position(cx, PROBLEM) {
        return known;
    }
    let members = [
        ("type", Slot::DocUrl),
        ("title", Slot::Reason),
        ("status", Slot::Status),
        ("detail", Slot::Message),
        ("code", Slot::Code),
        ("*", Slot::Fields),
    ];
    let slots = members.map(|(_, slot)| (slot, place)).to_vec();
    let members = members.map(|(name, slot)| Member {
        name,
        shape: Shape::Slot(slot),
    });
    let envelope = Envelope {
        name: PROBLEM,
        place,
        content_type: "application/problem+json",
        format: Format::Json,
        body: Some(Body {
            shape: Shape::Object(cx.arena.list(&members)),
            slots,
            texts: Vec::new(),
        }),
        headers: Vec::new(),
        reason_phrase: None,
    };
    push(cx, envelope)
}

fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &'a str,
    envelope: &spec::Envelope,
    place: Place,
) -> Envelope<'a> {
    let spec::Envelope {
        content_type,
        format,
        body,
        proof,
        headers,
        reason_phrase,
    } = envelope;
    check_content_type(cx, content_type);
    let format = format::lower(cx, envelope, format);
    if body.is_absent() {
        cx.error(Code::MissingKey, place, "the envelope has no `body`")
            .help("write the body with slots in it, or `body: none`");
    }
    let mut body = match body.given() {
        Some(body) if !is_none(&body.value) => Some(lower_body(cx, format, body)),
        _ => None,
    };
    match (proof.given(), &mut body) {
        (Some(proof), Some(body)) => body.shape = reading::mark_proof(cx, body.shape, proof),
        (Some(proof), None) => {
            cx.error(
                Code::MisplacedSlot,
                proof.place,
                "there is no body that could prove an error",
            )
            .help("remove `proof`: codes in headers are proofs by themselves");
        }
        (None, _) => {}
    }
    Envelope {
        name,
        place,
        content_type: content_type
            .value()
            .map_or(format.media_type(), |given| cx.text(given)),
        format,
        body,
        headers: header::lower_all(cx, headers),
        reason_phrase: reason_phrase
            .given()
            .and_then(|phrase| header::lower_phrase(cx, phrase)),
    }
}

/// Whether a body is written as `none`.
pub(super) fn is_none(body: &spec::Shape) -> bool {
    matches!(body, spec::Shape::Text(text) if text == "none")
}

fn lower_body<'a>(cx: &mut Lower<'_, 'a>, format: Format, body: &At<spec::Shape>) -> Body<'a> {
    let nothing = Body {
        shape: Shape::Constant(Constant::Null),
        slots: Vec::new(),
        texts: Vec::new(),
    };
    if !volume::is_narrow(cx, body) {
        return nothing;
    }
    let before = cx.diagnostics.count();
    format::check(cx, format, body);
    let lowered = shape::lower(cx, format, body);
    if !volume::are_few(cx, &lowered.slots) {
        return nothing;
    }
    volume::count_body(cx, &lowered.shape, body.place);
    // A wrong slot was reported, and must not be reported as a missing one too.
    let is_whole = cx.diagnostics.count() == before && !body.value.has_broken();
    if lowered.slots.is_empty() && is_whole {
        cx.error(Code::MisplacedSlot, body.place, "the body has no slots")
            .help("put `{code}` and `{message}` where they belong, or write `body: none`");
    }
    if shape::lists_of_errors(&lowered.shape) > 1 {
        let message = "the body has more than one list of errors";
        cx.error(Code::MisplacedSlot, body.place, message)
            .help("a list with one element that has slots is one: make the others fields");
    }
    Body {
        shape: reading::mark_repeated(cx, lowered.shape),
        ..lowered
    }
}

fn check_content_type(cx: &mut Lower<'_, '_>, content_type: &Maybe<String>) {
    let Some(At { value, place }) = content_type.given() else {
        return;
    };
    let has_both_halves = value
        .split_once('/')
        .is_some_and(|(ty, subtype)| !ty.is_empty() && !subtype.is_empty());
    if !has_both_halves || !value.chars().all(|c| matches!(c, ' '..='~')) {
        cx.error(
            Code::Header,
            *place,
            format!("`{value}` is not a media type"),
        )
        .help("write a type and a subtype, such as `application/json`");
    }
}

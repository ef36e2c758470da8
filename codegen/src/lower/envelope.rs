//! Envelopes: the API's own, the named ones, and the ready-made `problem`.

use super::declared::{Declared, entries};
use super::{header, shape, text};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::{Envelope, Member, Shape, Slot};
use crate::spec::{self, At, EnvelopeChoice, Maybe, Place, Spec};

/// The name of RFC 9457's envelope, which every spec has.
const PROBLEM: &str = "problem";

/// The envelopes of an API; the first is the one of errors that name no other.
pub(super) struct Envelopes(Vec<Envelope>);

pub(super) fn lower_all(
    spec: &Spec,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Envelopes {
    let mut envelopes = Envelopes(Vec::new());
    for (name, envelope) in entries(&spec.envelopes) {
        let Some(envelope) = envelope.given() else {
            continue;
        };
        let name = name.value.to_string();
        envelopes.0.push(lower(
            name,
            &envelope.value,
            envelope.place,
            declared,
            diagnostics,
        ));
    }
    let first = match spec.envelope.given() {
        Some(choice) => envelopes
            .choose(choice, declared, diagnostics)
            .unwrap_or_default(),
        None => envelopes.problem(Place { file: 0, node: 0 }),
    };
    let first = envelopes.0.remove(first.min(envelopes.0.len() - 1));
    envelopes.0.insert(0, first);
    envelopes
}

impl Envelopes {
    /// The index of the envelope that a key names or spells out.
    pub(super) fn choose(
        &mut self,
        choice: &At<EnvelopeChoice>,
        declared: &Declared,
        diagnostics: &mut Diagnostics,
    ) -> Option<usize> {
        match &choice.value {
            EnvelopeChoice::Map(envelope) => {
                let name = if self.0.iter().any(|known| known.name == "envelope") {
                    format!("envelope_{}", self.0.len())
                } else {
                    "envelope".to_owned()
                };
                self.0
                    .push(lower(name, envelope, choice.place, declared, diagnostics));
                Some(self.0.len() - 1)
            }
            EnvelopeChoice::Text(name) => {
                if let Some(index) = self.0.iter().position(|envelope| envelope.name == *name) {
                    return Some(index);
                }
                if name == PROBLEM {
                    return Some(self.problem(choice.place));
                }
                self.report_unknown(name, choice.place, diagnostics);
                if self.0.is_empty() {
                    self.problem(choice.place);
                }
                None
            }
        }
    }

    fn report_unknown(&self, name: &str, place: Place, diagnostics: &mut Diagnostics) {
        let mut known: Vec<&str> = self
            .0
            .iter()
            .map(|envelope| envelope.name.as_str())
            .collect();
        known.push(PROBLEM);
        let help = match diagnostics.nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the envelopes are {}", one_of(&known)),
        };
        let message = format!("no envelope is called `{name}`");
        diagnostics.report(Diagnostic::error(Code::UnknownEnvelope, place, message).help(help));
    }

    /// RFC 9457. `type` is left out where there is no documentation to link to, which means
    /// `about:blank` (section 3.1.1).
    fn problem(&mut self, place: Place) -> usize {
        if let Some(index) = self.0.iter().position(|envelope| envelope.name == PROBLEM) {
            return index;
        }
        let member = |name: &str, slot| Member {
            name: name.to_owned(),
            shape: Shape::Slot(slot, place),
        };
        self.0.push(Envelope {
            name: PROBLEM.to_owned(),
            place,
            content_type: "application/problem+json".to_owned(),
            body: Some(Shape::Object(vec![
                member("type", Slot::DocUrl),
                member("title", Slot::Reason),
                member("status", Slot::Status),
                member("detail", Slot::Message),
                member("code", Slot::Code),
                member("*", Slot::Fields),
            ])),
            headers: Vec::new(),
            reason_phrase: None,
        });
        self.0.len() - 1
    }

    pub(super) fn into_used(self) -> Vec<Envelope> {
        self.0
    }
}

fn lower(
    name: String,
    envelope: &spec::Envelope,
    place: Place,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Envelope {
    let spec::Envelope {
        content_type,
        body,
        headers,
        reason_phrase,
    } = envelope;
    check_content_type(content_type, diagnostics);
    let body = match body.given() {
        Some(At {
            value: spec::Shape::Text(none),
            ..
        }) if none == "none" => None,
        Some(body) => Some(lower_body(body, declared, diagnostics)),
        None => {
            if body.is_absent() {
                diagnostics.report(
                    Diagnostic::error(Code::MissingKey, place, "the envelope has no `body`")
                        .help("write the body with slots in it, or `body: none`"),
                );
            }
            None
        }
    };
    if let Some(body) = &body {
        check_is_json(content_type, body, diagnostics);
    }
    Envelope {
        name,
        place,
        content_type: text(content_type).unwrap_or("application/json").to_owned(),
        body,
        headers: header::lower_all(headers, declared, diagnostics),
        reason_phrase: reason_phrase
            .given()
            .and_then(|phrase| header::lower_phrase(phrase, declared, diagnostics)),
    }
}

fn lower_body(body: &At<spec::Shape>, declared: &Declared, diagnostics: &mut Diagnostics) -> Shape {
    let before = diagnostics.count();
    let shape = shape::lower(body, declared, diagnostics);
    // A slot that could not be read was reported, and its lack is no mistake of its own.
    if shape.slots().is_empty() && diagnostics.count() == before {
        diagnostics.report(
            Diagnostic::error(Code::MisplacedSlot, body.place, "the body has no slots")
                .help("put `{code}` and `{message}` where they belong, or write `body: none`"),
        );
    }
    if shape.lists_of_errors() > 1 {
        let message = "the body has more than one list of errors";
        diagnostics.report(
            Diagnostic::error(Code::MisplacedSlot, body.place, message)
                .help("a list with one element that has slots is one: make the others fields"),
        );
    }
    shape
}

fn check_content_type(content_type: &Maybe<String>, diagnostics: &mut Diagnostics) {
    let Some(given) = content_type.given() else {
        return;
    };
    let halves = given.value.split_once('/');
    let whole = halves.is_some_and(|(kind, subtype)| !kind.is_empty() && !subtype.is_empty());
    if !whole || !given.value.chars().all(|c| matches!(c, ' '..='~')) {
        diagnostics.report(
            Diagnostic::error(
                Code::Header,
                given.place,
                format!("`{}` is not a media type", given.value),
            )
            .help("write a type and a subtype, such as `application/json`"),
        );
    }
}

/// A body is JSON, whatever it is called (RFC 6839 section 3.1 for `+json`).
fn check_is_json(content_type: &Maybe<String>, body: &Shape, diagnostics: &mut Diagnostics) {
    let Some(given) = content_type.given() else {
        return;
    };
    let media_type = given.value.split(';').next().unwrap_or_default().trim();
    let subtype = media_type.rsplit('/').next().unwrap_or_default();
    if subtype.ends_with("json") || subtype.ends_with("javascript") || body.slots().is_empty() {
        return;
    }
    let message = format!("`{media_type}` is not JSON, and the body is");
    diagnostics.report(
        Diagnostic::warning(Code::NotJson, given.place, message).help(
            "bodies are JSON or `none`: name a media type of JSON, such as `application/json`",
        ),
    );
}

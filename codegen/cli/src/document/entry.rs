//! One error: what happened, what to do, and what it looks like.

use super::near::Near;
use super::prose::{CALLS, carried_out, heading_of, in_words, repeat};
use super::{clean, handling, line};
use crate::lint::Subject;
use crate::{sample, wire};
use errspec::Call;
use errspec::model::{
    Docs, ErrorInfo, FieldInfo, Outcome, Retry, Slot, Spec, StatusRange, TypeKind, reason_phrase,
};
use errspec_codegen::{ErrorOutline, outcome_in_words};
use errspec_interpret::Api;

/// An error.
pub(crate) struct Entry {
    pub(crate) name: String,
    /// Its place on the page.
    pub(crate) anchor: String,
    /// Further places of it: its code and its aliases.
    pub(crate) other_anchors: Vec<String>,
    /// Its code on the wire, if it has one.
    pub(crate) code: Option<String>,
    /// The status that it is answered with unless the server picks another.
    pub(crate) status: u16,
    /// All that it is declared for, for people: `409 Conflict`, `any 4xx`.
    pub(crate) statuses: Vec<String>,
    /// What happened, in one line (Markdown).
    pub(crate) summary: String,
    /// More about it (Markdown).
    pub(crate) details: String,
    /// When to expect it (Markdown).
    pub(crate) when: String,
    /// Likeliest first (Markdown).
    pub(crate) causes: Vec<String>,
    pub(crate) actions: Vec<Action>,
    pub(crate) url: String,
    pub(crate) deprecated: Option<String>,
    /// The message with slots in it.
    pub(crate) message: String,
    /// A sentence about what became of the request.
    pub(crate) outcome: &'static str,
    /// Whether it was carried out, in a word.
    pub(crate) carried_out: &'static str,
    /// When to repeat it, in a word.
    pub(crate) repeat: String,
    pub(crate) advice: Vec<Advice>,
    /// The whole answer as HTTP/1.1 sends it.
    pub(crate) answer: Option<String>,
    /// Those that clients see.
    pub(crate) fields: Vec<Field>,
    /// Rust that handles it.
    pub(crate) rust: String,
    /// The operations that can answer with it, by their names.
    pub(crate) operations: Vec<String>,
    pub(crate) near: Vec<Near>,
    /// Codes that are read as this error too.
    pub(crate) aliases: Vec<String>,
    /// The statuses under which an answer without a code is this error.
    pub(crate) uncoded: Vec<String>,
}

/// What somebody does about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Action {
    /// Who must act; empty for anyone.
    pub(crate) who: &'static str,
    /// Who does what: `What to do`, `What the user does`.
    pub(crate) heading: String,
    /// Markdown.
    pub(crate) text: String,
}

/// What a caller does after certain calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    /// `GET`, `PUT`.
    pub(crate) calls: Vec<&'static str>,
    pub(crate) text: String,
}

impl Advice {
    /// The calls, for people.
    pub(crate) fn calls(&self) -> String {
        match self.calls.len() {
            all if all == CALLS.len() => "Any request".to_owned(),
            _ => self.calls.join(", "),
        }
    }
}

/// A value that an answer carries.
pub(crate) struct Field {
    /// Its name on the wire.
    pub(crate) name: String,
    pub(crate) ty: String,
    /// `always` or `sometimes`.
    pub(crate) presence: &'static str,
    /// Where clients find it: `in the body`.
    pub(crate) place: &'static str,
    /// Markdown.
    pub(crate) docs: String,
    /// As JSON; empty for none.
    pub(crate) example: String,
}

/// Describes an error. Where it is on the page, and which others are near, is not known here.
pub(crate) fn entry(api: &Api, info: &ErrorInfo<'_>, outline: &ErrorOutline<'_>) -> Entry {
    let subject = Subject::of(api);
    let told = docs_of(api.spec(), info);
    let Docs {
        summary: _,
        details,
        when,
        causes,
        action: _,
        url,
    } = told;
    let public = info.fields.iter().filter(|field| !field.private);
    let outcome = info.kind.outcome;
    let summary = summary(info, &told);
    Entry {
        name: line(info.name),
        anchor: String::new(),
        other_anchors: Vec::new(),
        code: info.wire_code().map(line),
        status: info.status,
        statuses: statuses(info),
        details: match details.trim().strip_prefix(summary.as_str()) {
            // The first paragraph is what is told in one line.
            Some(rest) if rest.is_empty() || rest.starts_with('\n') => clean(rest),
            _ => clean(details),
        },
        summary,
        when: clean(when),
        causes: causes.iter().map(|cause| clean(cause)).collect(),
        actions: actions(&told),
        url: line(url),
        deprecated: outline
            .deprecated
            .map(|one| deprecated(one.since, one.note)),
        message: line(&message(info)),
        outcome: outcome_in_words(outcome),
        carried_out: carried_out(outcome),
        repeat: repeat_of(outcome, &info.kind.retry),
        advice: advice(api, info),
        answer: answer(api, info),
        fields: public.map(|one| field(&subject, info, one)).collect(),
        rust: handling::of_error(api.spec().api, outline),
        operations: operations(&subject, info),
        near: Vec::new(),
        aliases: outline.aliases.iter().map(|code| line(code)).collect(),
        uncoded: info.kind.uncoded.iter().map(status_in_words).collect(),
    }
}

/// What is told about an error: of the only error of a status that tells nothing of its own, what is told
/// about the status.
pub(super) fn docs_of<'s>(spec: &Spec<'s>, info: &ErrorInfo<'s>) -> Docs<'s> {
    let own = info.docs;
    let is_silent = own.summary.is_empty()
        && own.details.is_empty()
        && own.when.is_empty()
        && own.causes.is_empty();
    let mut errors = spec.errors.iter();
    let is_only = errors.all(|one| one.name == info.name || !one.has_status(info.status));
    match spec.status(info.status) {
        Some(status) if is_silent && is_only && !info.has_statuses() => Docs {
            action: own.action,
            url: own.url,
            ..status.docs
        },
        _ => own,
    }
}

/// What happened, in one line: the summary, else the first line of the details, else the message.
fn summary(info: &ErrorInfo<'_>, docs: &Docs<'_>) -> String {
    if !docs.summary.is_empty() {
        return line(docs.summary);
    }
    let mut paragraphs = docs.details.split("\n\n");
    let first = paragraphs.next().unwrap_or_default().trim();
    if !first.is_empty() && !first.contains('\n') {
        return line(first);
    }
    line(&message(info))
}

fn message(info: &ErrorInfo<'_>) -> String {
    info.message_parts().map(|part| part.to_string()).collect()
}

/// All that an error is declared for.
fn statuses(info: &ErrorInfo<'_>) -> Vec<String> {
    match info.kind.statuses {
        [] => vec![status_in_words(&StatusRange::One(info.status))],
        declared => declared.iter().map(status_in_words).collect(),
    }
}

fn status_in_words(range: &StatusRange) -> String {
    match range {
        StatusRange::One(status) => match reason_phrase(*status) {
            Some(phrase) => format!("{status} {phrase}"),
            None => status.to_string(),
        },
        StatusRange::Class(digit) => format!("any {digit}xx"),
        StatusRange::Any => "any from 400 on".to_owned(),
    }
}

/// What to do, by who must act.
pub(super) fn actions(docs: &Docs<'_>) -> Vec<Action> {
    let by_who = docs.action.by_who();
    let actions = by_who.map(|(who, text)| Action {
        who,
        heading: heading_of(who),
        text: clean(text),
    });
    actions.collect()
}

fn deprecated(since: &str, note: &str) -> String {
    let since = match since {
        "" => "Deprecated.".to_owned(),
        since => format!("Deprecated since {}.", line(since)),
    };
    match note {
        "" => since,
        note => format!("{since} {}", clean(note)),
    }
}

/// Whether to repeat a request, before it is known which: what may have been carried out is looked for
/// first.
fn repeat_of(outcome: Outcome, retry: &Retry<'_>) -> String {
    match outcome {
        Outcome::Unknown | Outcome::Partial if !retry.is_repetition() => "look first".to_owned(),
        _ => repeat(retry),
    }
}

/// The whole answer, with the examples of the fields.
fn answer(api: &Api, info: &ErrorInfo<'_>) -> Option<String> {
    let response = sample::of_examples(api, info)?.to_response().ok()?;
    Some(clean(&wire::to_text(&response)))
}

/// What a caller does, calls with the same advice together.
pub(super) fn advice(api: &Api, info: &ErrorInfo<'_>) -> Vec<Advice> {
    let made = sample::of_examples(api, info);
    let Some(response) = made.and_then(|made| made.to_response().ok()) else {
        return Vec::new();
    };
    let (parts, body) = response.into_parts();
    let Some(failure) = api.read(parts.status.as_u16(), &parts.headers, &body) else {
        return Vec::new();
    };
    let mut advice: Vec<Advice> = Vec::new();
    for (name, method, has_key) in CALLS {
        let call = Call::new(method).idempotency_key(has_key);
        let text = line(&in_words(&failure, &call));
        match advice.iter_mut().find(|known| known.text == text) {
            Some(known) => known.calls.push(name),
            None => advice.push(Advice {
                calls: vec![name],
                text,
            }),
        }
    }
    advice
}

fn field(subject: &Subject<'_>, info: &ErrorInfo<'_>, field: &FieldInfo<'_>) -> Field {
    Field {
        name: line(field.wire_name()),
        ty: type_in_words(subject, field),
        presence: if field.is_always_written() {
            "always"
        } else {
            "sometimes"
        },
        place: place_of(subject, info, field),
        docs: clean(field.docs),
        example: line(field.example),
    }
}

/// The type, and the texts of one that is a few of them.
fn type_in_words(subject: &Subject<'_>, field: &FieldInfo<'_>) -> String {
    let named = field
        .ty
        .named()
        .and_then(|name| subject.spec().type_of(name));
    match named.map(|ty| ty.kind) {
        Some(TypeKind::Enum(texts)) => line(&format!("{}: {}", field.ty, texts.join(", "))),
        _ => line(&field.ty.to_string()),
    }
}

/// Where clients find a field.
pub(crate) fn place_of(
    subject: &Subject<'_>,
    error: &ErrorInfo<'_>,
    field: &FieldInfo<'_>,
) -> &'static str {
    let slot = Slot::Field(field.name);
    let in_message = error.message_parts().any(|part| part.slot() == Some(slot));
    let in_header = error.kind.headers.iter().any(|header| header.has(slot));
    let in_envelope = subject
        .envelope(error)
        .is_some_and(|envelope| envelope.has(slot));
    match () {
        () if field.private => "in the log",
        () if field.spread || subject.body_has(error, slot) => "in the body",
        () if in_header || in_envelope => "in a header",
        () if error.message_field() == Some(field.name) => "the message",
        () if error.code_has(field.name) => "in the code",
        () if in_message => "in the message only",
        () => "nowhere",
    }
}

fn operations(subject: &Subject<'_>, error: &ErrorInfo<'_>) -> Vec<String> {
    let mut errors = subject.spec().errors.iter();
    let Some(index) = errors.position(|one| one.name == error.name) else {
        return Vec::new();
    };
    let operations = subject.outline().operations.iter();
    let having = operations.filter(|one| one.errors.contains(&index));
    having.map(|operation| line(operation.name)).collect()
}

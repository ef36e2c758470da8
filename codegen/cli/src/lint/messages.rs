//! Messages: there, in one style, polite, and free to change.

use super::Hit;
use super::subject::{Subject, named};
use super::words::{contains, words};
use errspec::model::{ErrorInfo, Member, Part, Shape, Slot};

/// The fixed text at one end of a message. None where a slot is there.
fn end<'s>(error: &ErrorInfo<'s>, of: fn(Vec<Part<'s>>) -> Option<Part<'s>>) -> Option<char> {
    let parts: Vec<Part<'s>> = error.message_parts().collect();
    match of(parts)? {
        Part::Text(text) => Some(text).filter(|text| !text.is_empty())?.chars().next(),
        Part::Slot(_) => None,
    }
}

/// An error without text of its own has the standard phrase, which says what the status says.
pub(super) fn none(subject: &Subject<'_>) -> Vec<Hit> {
    let without = subject.errors().filter(|(error, _)| {
        let is_shown = subject
            .envelope(error)
            .is_some_and(|envelope| envelope.has(Slot::Message));
        let status = subject.spec().status(error.status);
        let is_phrase = status.is_some_and(|status| status.reason == error.message);
        is_shown
            && is_phrase
            && error.docs.summary.is_empty()
            && subject.origin(error, &["message"]).1.is_none()
    });
    let errors: Vec<_> = without.map(|(error, _)| error).collect();
    let hit = errors.first().map(|first| {
        let message = format!(
            "there is no message but the phrase of the status: {}",
            named(&errors)
        );
        Hit::new(subject.at_error(first), message)
            .help("add `message: …`: what went wrong, in words that a person can act on")
    });
    hit.into_iter().collect()
}

/// What most messages do, all should.
pub(super) fn style(subject: &Subject<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let starts = |error: &ErrorInfo<'_>| {
        let first = end(error, |parts| parts.first().copied())?;
        first.is_alphabetic().then(|| first.is_uppercase())
    };
    hits.extend(minority(
        subject,
        starts,
        ["a small letter", "a capital"],
        "begins",
    ));
    let ends = |error: &ErrorInfo<'_>| {
        let parts: Vec<Part<'_>> = error.message_parts().collect();
        match parts.last()? {
            Part::Text(text) => Some(text.ends_with(['.', '!', '?'])),
            Part::Slot(_) => None,
        }
    };
    hits.extend(minority(
        subject,
        ends,
        ["no full stop", "a full stop"],
        "ends",
    ));
    hits
}

/// Finds the errors that are unlike most. Where no side is much larger, there is no rule to break.
fn minority(
    subject: &Subject<'_>,
    is: impl Fn(&ErrorInfo<'_>) -> Option<bool>,
    names: [&str; 2],
    verb: &str,
) -> Option<Hit> {
    let mut sides: [Vec<&ErrorInfo<'_>>; 2] = [Vec::new(), Vec::new()];
    let [no, yes] = &mut sides;
    for error in subject.spec().errors {
        match is(error) {
            Some(true) => yes.push(error),
            Some(false) => no.push(error),
            None => {}
        }
    }
    let [no, yes] = sides;
    let [small, large] = names;
    let (few, most, name) = match no.len() < yes.len() {
        true => (no, yes, small),
        false => (yes, no, large),
    };
    let first = few.first().filter(|_| few.len() * 4 <= most.len())?;
    let message = format!(
        "the message of {} {verb} with {name}, unlike {} others",
        named(&few),
        most.len()
    );
    let place = subject.at_setting(first, &["message"]);
    Some(Hit::new(place, message).help("write all messages in one way"))
}

pub(super) fn blame(subject: &Subject<'_>) -> Vec<Hit> {
    const PHRASES: [&str; 9] = [
        "you forgot",
        "you failed",
        "you did not",
        "your fault",
        "your mistake",
        "illegal",
        "stupid",
        "you must not",
        "bad user",
    ];
    let hits = subject.spec().errors.iter().filter_map(|error| {
        let words = words(error.message);
        let phrase = PHRASES.iter().find(|phrase| contains(&words, phrase))?;
        let message = format!("the message of `{}` blames: \"{phrase}\"", error.name);
        let place = subject.at_setting(error, &["message"]);
        Some(Hit::new(place, message).help("say what is wrong and what would be right"))
    });
    hits.collect()
}

/// A sentence with a value that may be missing. Where messages tell errors apart that is a mistake.
pub(super) fn hole(subject: &Subject<'_>) -> Vec<Hit> {
    let hits = subject.spec().errors.iter().filter_map(|error| {
        let parts: Vec<Part<'_>> = error.message_parts().collect();
        let in_message = |name| parts.contains(&Part::Slot(Slot::Field(name)));
        let mut fields = error.fields.iter();
        let field = fields.find(|field| {
            parts.len() > 1 && field.optional && field.default.is_none() && in_message(field.name)
        })?;
        let message = format!(
            "without `{}`, which may be missing, the message of `{}` has a hole",
            field.name, error.name
        );
        let help = "make it required, take it out of the message, or make two errors of this one";
        Some(Hit::new(subject.at_setting(error, &["message"]), message).help(help))
    });
    hits.collect()
}

pub(super) fn identifies(subject: &Subject<'_>) -> Vec<Hit> {
    let mut identify = subject.spec().identify.iter();
    let has = identify.any(|identifier| identifier.slot == Slot::Message);
    let hit = has.then(|| {
        let message = "messages tell errors apart, so no text of one can ever change";
        Hit::new(subject.at(&["identify"]), message)
            .help("if the API can still be changed, give errors codes")
    });
    hit.into_iter().collect()
}

/// RFC 9457: a `title` is the same for each occurrence.
pub(super) fn varying_title(subject: &Subject<'_>) -> Vec<Hit> {
    let errors = subject.spec().errors.iter().filter(|error| {
        let Some(envelope) = subject.envelope(error) else {
            return false;
        };
        let is_problem = envelope.content_type.starts_with("application/problem+");
        let title = envelope.body.and_then(|body| member(&body, "title"));
        is_problem && title.is_some_and(|title| varies(&title, error))
    });
    let errors: Vec<_> = errors.collect();
    let hit = errors.first().map(|first| {
        let message = format!("the `title` of {} varies", named(&errors));
        Hit::new(subject.at_error(first), message)
            .help("put what varies into `detail`, and `{reason}` or a constant into `title`")
    });
    hit.into_iter().collect()
}

fn member<'s>(body: &Shape<'s>, name: &str) -> Option<Shape<'s>> {
    let Shape::Object(members) = body.bare() else {
        return None;
    };
    let mut members: std::slice::Iter<'_, Member<'s>> = members.iter();
    let found = members.find(|member| member.name == name)?;
    Some(found.shape)
}

/// Whether two occurrences of an error can have different values there.
fn varies(shape: &Shape<'_>, error: &ErrorInfo<'_>) -> bool {
    let mut varies = false;
    let has_slots = error.message_parts().any(|part| part.slot().is_some());
    shape.visit_slots(&mut |slot| {
        varies |= match slot {
            Slot::Message => has_slots,
            Slot::Field(_) | Slot::Fields => true,
            _ => false,
        };
    });
    varies
}

//! Shapes: members that agree with what is beside them, and with each other.

use super::Hit;
use super::subject::{Subject, named, public};
use super::words::{contains, words};
use errspec::model::{Constant, ErrorInfo, FieldInfo, Header, Part, Shape, Slot, Type, TypeKind};
use std::collections::HashMap;

/// A constant called `status` that is another one than the answer's.
pub(super) fn status_member(subject: &Subject<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (index, envelope) in (0_u16..).zip(subject.spec().envelopes) {
        let Some(constant) = envelope.body.as_ref().and_then(constant_status) else {
            continue;
        };
        let errors = subject.spec().errors.iter();
        let unlike: Vec<_> = errors
            .filter(|error| error.kind.is_written_in(index) && error.status != constant)
            .collect();
        if !unlike.is_empty() {
            let message = format!(
                "the body says the status {constant}, which is another than that of {}",
                named(&unlike)
            );
            let place = match unlike.first() {
                Some(first) => subject.at_setting(first, &["envelope"]),
                None => subject.at(&["envelope"]),
            };
            hits.push(Hit::new(place, message).help("write `\"{status}\"`"));
        }
    }
    hits
}

fn constant_status(shape: &Shape<'_>) -> Option<u16> {
    if let Shape::Object(members) = shape {
        for member in *members {
            let is_status = matches!(member.name, "status" | "statusCode" | "status_code");
            if let (true, Shape::Constant(Constant::Number(digits))) =
                (is_status, member.shape.bare())
            {
                return digits
                    .parse()
                    .ok()
                    .filter(|status| (100..600).contains(status));
            }
        }
    }
    shape.children().find_map(constant_status)
}

/// The fields of all errors, with the first error that has each.
fn fields<'s>(
    subject: &Subject<'s>,
) -> impl Iterator<Item = (&'s ErrorInfo<'s>, &'s FieldInfo<'s>)> {
    let errors = subject.spec().errors.iter();
    errors.flat_map(|error| public(error).map(move |field| (error, field)))
}

pub(super) fn field_types(subject: &Subject<'_>) -> Vec<Hit> {
    let mut first: HashMap<&str, (Type<'_>, &ErrorInfo<'_>)> = HashMap::new();
    let mut hits: Vec<Hit> = Vec::new();
    for (error, field) in fields(subject) {
        let (ty, other) = *first.entry(field.name).or_insert((field.ty, error));
        if ty == field.ty {
            continue;
        }
        let place = subject.at_setting(error, &["fields", field.name]);
        if hits.iter().any(|hit| hit.place == place) {
            continue;
        }
        let message = format!("`{}` is {} here, and {ty} elsewhere", field.name, field.ty);
        let there = subject.at_setting(other, &["fields", field.name]);
        hits.push(
            Hit::new(place, message)
                .label(there, format!("{ty} here"))
                .help("give it one type, or one of them another name"),
        );
    }
    hits
}

pub(super) fn field_spelling(subject: &Subject<'_>) -> Vec<Hit> {
    let mut first: HashMap<String, (&str, &ErrorInfo<'_>)> = HashMap::new();
    let mut hits: Vec<Hit> = Vec::new();
    for (error, field) in fields(subject) {
        let key = words(field.name).concat();
        let (known, other) = *first.entry(key).or_insert((field.name, error));
        let place = subject.at_setting(error, &["fields", field.name]);
        if known == field.name || hits.iter().any(|hit| hit.place == place) {
            continue;
        }
        let message = format!("`{}` is spelled `{known}` elsewhere", field.name);
        let there = subject.at_setting(other, &["fields", known]);
        hits.push(
            Hit::new(place, message)
                .label(there, "the other spelling")
                .help(format!("call it `{known}` in both places")),
        );
    }
    hits
}

/// Words in the name of a header, member or field that identifies a request.
const REQUEST_IDS: [&str; 10] = [
    "request id",
    "requestid",
    "trace",
    "trace id",
    "traceparent",
    "correlation",
    "correlation id",
    "req id",
    "instance",
    "debug id",
];

pub(super) fn no_request_id(subject: &Subject<'_>) -> Vec<Hit> {
    let is_id = |name: &str| {
        let words = words(name);
        REQUEST_IDS.iter().any(|phrase| contains(&words, phrase))
    };
    let spec = subject.spec();
    let in_headers = spec.errors.iter().flat_map(|error| subject.headers(error));
    let has = fields(subject).any(|(_, field)| is_id(field.name))
        || in_headers.into_iter().any(|header| is_id(header.name));
    let hit = (!has && !spec.errors.is_empty()).then(|| {
        let message = "no answer has a place for the id of its request";
        Hit::new(subject.at(&["envelope"]), message)
            .help("add a header such as `X-Request-Id: \"{request_id}\"`, and the field")
    });
    hit.into_iter().collect()
}

/// Text of any length in a header that keeps the limit that all headers have.
pub(super) fn uncapped_header(subject: &Subject<'_>) -> Vec<Hit> {
    let mut known: Vec<&Header<'_>> = Vec::new();
    let mut hits = Vec::new();
    for error in subject.spec().errors {
        for header in subject.headers(error) {
            let is_open = header.slots().any(|slot| is_open(slot, error));
            if !is_open || header.max_length != Header::MAX_LENGTH || known.contains(&header) {
                continue;
            }
            known.push(header);
            let message = format!("the header `{}` can be as long as any header", header.name);
            hits.push(
                Hit::new(
                    subject.at_setting(error, &["headers", header.name]),
                    message,
                )
                .help("write `{ value: …, max_length: 512 }`: proxies drop long headers"),
            );
        }
    }
    hits
}

fn is_open(slot: Slot<'_>, error: &ErrorInfo<'_>) -> bool {
    let is_text = |name: &str| {
        let index = error.field_index(name);
        let field = index.and_then(|index| error.fields.get(index));
        field.is_some_and(|field| field.ty == Type::String)
    };
    match slot {
        Slot::Message => error
            .message_parts()
            .any(|part| part_is_text(part, &is_text)),
        Slot::Field(name) => is_text(name),
        _ => false,
    }
}

fn part_is_text(part: Part<'_>, is_text: &dyn Fn(&str) -> bool) -> bool {
    part.slot().and_then(Slot::field).is_some_and(is_text)
}

pub(super) fn closed_enum(subject: &Subject<'_>) -> Vec<Hit> {
    let types = subject.spec().types.iter();
    let enums = types.filter(|ty| matches!(ty.kind, TypeKind::Enum(_)));
    let hits = enums.map(|ty| {
        let message = format!(
            "clients of today cannot read a value that `{}` gets later",
            ty.name
        );
        Hit::new(subject.at(&["types", ty.name]), message)
            .help("use `string` where the list will grow")
    });
    hits.collect()
}

//! Documentation: what a reader with an error in hand looks for.

use super::Hit;
use super::subject::{Subject, named, public};
use errspec::Value;
use errspec::model::{ErrorInfo, FieldInfo};
use std::collections::HashSet;

/// One finding about all errors that lack the same thing.
fn lacking<'s>(
    subject: &Subject<'s>,
    is: impl Fn(&ErrorInfo<'s>) -> bool,
    what: &str,
    help: &str,
) -> Vec<Hit> {
    let errors: Vec<_> = subject.spec().errors.iter().filter(|one| is(one)).collect();
    let hit = errors.first().map(|first| {
        let message = format!("there is no {what}: {}", named(&errors));
        Hit::new(subject.at_error(first), message).help(help)
    });
    hit.into_iter().collect()
}

/// A message without slots says as much as a summary would.
pub(super) fn no_summary(subject: &Subject<'_>) -> Vec<Hit> {
    lacking(
        subject,
        |error| {
            let docs = &error.docs;
            let texts = [docs.summary, docs.details, docs.when];
            let has_message =
                subject.origin(error, &["message"]).1.is_some() && error.message_field().is_none();
            texts.iter().all(|text| text.is_empty()) && !has_message
        },
        "summary",
        "add `summary: …`: what it means, in one line",
    )
}

pub(super) fn no_action(subject: &Subject<'_>) -> Vec<Hit> {
    lacking(
        subject,
        |error| error.docs.action.is_empty(),
        "`action`",
        "add `action: …`: what a caller does about it",
    )
}

pub(super) fn no_causes(subject: &Subject<'_>) -> Vec<Hit> {
    lacking(
        subject,
        |error| {
            let is_client_error = (400..500).contains(&error.status);
            is_client_error && error.docs.causes.is_empty() && error.docs.when.is_empty()
        },
        "`causes`",
        "add `causes: [ … ]`, the likeliest first",
    )
}

/// The fields of all errors, each once where it is declared.
fn fields<'s>(subject: &Subject<'s>) -> Vec<(&'s ErrorInfo<'s>, &'s FieldInfo<'s>)> {
    let mut known = HashSet::new();
    let errors = subject.spec().errors.iter();
    let all = errors.flat_map(|error| public(error).map(move |field| (error, field)));
    all.filter(|(error, field)| known.insert(subject.origin(error, &["fields", field.name]).1))
        .collect()
}

pub(super) fn no_example(subject: &Subject<'_>) -> Vec<Hit> {
    let without = fields(subject)
        .into_iter()
        .filter(|(_, field)| field.example.is_empty());
    let hits = without.map(|(error, field)| {
        let message = format!("the field `{}` has no example", field.name);
        Hit::new(subject.at_setting(error, &["fields", field.name]), message)
            .help("write `{ type: …, example: … }`")
    });
    hits.collect()
}

/// An example is a value that the field can have.
pub(super) fn wrong_example(subject: &Subject<'_>) -> Vec<Hit> {
    let hits = fields(subject).into_iter().filter_map(|(error, field)| {
        let value: Value = serde_json::from_str(field.example).ok()?;
        let made = subject.api().error(error.name)?;
        if made.with(field.name, value.clone()).is_ok() {
            return None;
        }
        let message = format!(
            "the example of `{}` is no {}: `{value}`",
            field.name, field.ty
        );
        let place = subject.at_setting(error, &["fields", field.name, "example"]);
        Some(Hit::new(place, message).help("write a value of that type"))
    });
    hits.collect()
}

/// Where operations are declared, an error in none of them is forgotten, or for all of them.
pub(super) fn no_operation(subject: &Subject<'_>) -> Vec<Hit> {
    let operations = subject.outline().operations;
    if operations.is_empty() {
        return Vec::new();
    }
    let used: HashSet<usize> = operations
        .iter()
        .flat_map(|operation| operation.errors.iter().copied())
        .collect();
    let unused = subject.spec().errors.iter().enumerate();
    let unused: Vec<_> = unused
        .filter(|(index, error)| {
            // What a server answers to any request needs no operation.
            let is_general = matches!(error.status, 401 | 429 | 500..=599);
            !used.contains(index) && !is_general
        })
        .map(|(_, error)| error)
        .collect();
    let hit = unused.first().map(|first| {
        let message = format!("no operation has {}", named(&unused));
        Hit::new(subject.at_error(first), message)
            .help("name it among the `errors` of an operation, or remove it")
    });
    hit.into_iter().collect()
}

pub(super) fn no_successor(subject: &Subject<'_>) -> Vec<Hit> {
    let hits = subject.errors().filter_map(|(error, outline)| {
        let deprecated = outline.deprecated?;
        if !deprecated.note.is_empty() {
            return None;
        }
        let message = format!(
            "`{}` is deprecated, without a word on what to use",
            error.name
        );
        let place = subject.at_setting(error, &["deprecated"]);
        Some(Hit::new(place, message).help("write `deprecated: use … instead`"))
    });
    hits.collect()
}

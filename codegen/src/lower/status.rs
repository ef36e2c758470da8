//! Statuses and classes of them.

use super::docs::{self, DocKeys};
use super::named::Named;
use super::settings::{self, Level, SettingKeys, Settings};
use super::status_code::{class_digit, lower_status_code};
use super::{Lower, stand_in};
use crate::diagnostics::Code;
use crate::ir::{Class, Error, Status};
use crate::source::Place;
use crate::spec::{self, At, LongStatus, Maybe, Scalar};
use errspec_model::{Docs, Outcome, Retry, StatusRange};
use std::collections::BTreeMap;

/// The statuses and classes that a spec lists.
#[derive(Default)]
pub(super) struct Statuses<'a> {
    classes: BTreeMap<u16, Entry<'a>>,
    statuses: BTreeMap<u16, Entry<'a>>,
}

/// One entry of `statuses`.
struct Entry<'a> {
    level: Level<'a>,
    /// The name of the error that answers in place of a framework's own.
    stand_in: Maybe<Scalar>,
    /// The name of the error that an answer without a code is.
    uncoded: Maybe<Scalar>,
}

pub(super) fn lower_all<'a>(cx: &mut Lower<'_, 'a>) -> Statuses<'a> {
    let mut lowered = Statuses::default();
    let statuses = cx.spec.statuses.value();
    for (key, status) in statuses.into_iter().flat_map(|statuses| &statuses.0) {
        let class = class_digit(&key.value);
        let code = match class {
            Some(_) => None,
            None => lower_status_code(cx, key),
        };
        let Some(status) = status.value() else {
            continue;
        };
        let entry = lower(cx, key, status);
        match (class, code) {
            (Some(digit), _) => keep(cx, &mut lowered.classes, digit, entry),
            (None, Some(code)) => keep(cx, &mut lowered.statuses, code, entry),
            (None, None) => {}
        }
    }
    check_withdrawn(cx, &lowered);
    lowered
}

/// A status withdraws fields of its class, and a class has nothing to withdraw.
fn check_withdrawn(cx: &mut Lower<'_, '_>, lowered: &Statuses<'_>) {
    for class in lowered.classes.values() {
        settings::check_withdrawn(cx, &class.level.settings, &[]);
    }
    for (code, status) in &lowered.statuses {
        let class = lowered.classes.get(&(code / 100));
        let inherited = class.map_or(&[][..], |class| &class.level.settings.fields);
        settings::check_withdrawn(cx, &status.level.settings, inherited);
    }
}

/// Keeps an entry, unless there is one: `4xx` and `4XX` are the same, as are `404` and `"404"`.
fn keep<'a>(
    cx: &mut Lower<'_, 'a>,
    entries: &mut BTreeMap<u16, Entry<'a>>,
    code: u16,
    entry: Entry<'a>,
) {
    let Some(earlier) = entries.get(&code) else {
        entries.insert(code, entry);
        return;
    };
    let place = entry.level.place;
    // Keys that are spelled the same were reported when the file was read.
    if !cx.diagnostics.knows(Code::DuplicateKey, place) {
        cx.error(Code::DuplicateKey, place, "this status stands twice")
            .label(earlier.level.place, "first declared here")
            .help("join the two entries");
    }
}

fn lower<'a>(cx: &mut Lower<'_, 'a>, key: &At<Scalar>, status: &spec::Status) -> Entry<'a> {
    let mut entry = match status {
        spec::Status::Text(summary) => of_summary(cx, key.place, summary),
        spec::Status::Map(long) => lower_long(cx, key.place, long),
    };
    let level = cx.text(&key.value.to_string().to_lowercase());
    for field in &mut entry.level.settings.fields {
        field.level = Some(level);
    }
    entry
}

fn of_summary<'a>(cx: &Lower<'_, 'a>, place: Place, summary: &str) -> Entry<'a> {
    Entry {
        level: Level {
            place,
            docs: Docs {
                summary: cx.text(summary.trim()),
                ..Docs::BLANK
            },
            settings: Settings::default(),
        },
        stand_in: Maybe::Absent,
        uncoded: Maybe::Absent,
    }
}

fn lower_long<'a>(cx: &mut Lower<'_, 'a>, place: Place, status: &LongStatus) -> Entry<'a> {
    let LongStatus {
        summary,
        docs,
        when,
        causes,
        action,
        outcome,
        retry,
        message,
        fields,
        headers,
        envelope,
        attributes,
        log,
        error,
        uncoded,
    } = status;
    let docs = DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    };
    let keys = SettingKeys {
        outcome,
        retry,
        message,
        fields,
        headers,
        envelope,
        attributes,
        log,
    };
    Entry {
        level: Level {
            place,
            docs: docs::lower(cx, &docs),
            settings: settings::lower(cx, &keys),
        },
        stand_in: error.clone(),
        uncoded: uncoded.clone(),
    }
}

impl<'a> Statuses<'a> {
    /// The entry of a range, and that of its class.
    fn entries(&self, range: StatusRange) -> (Option<&Entry<'a>>, Option<&Entry<'a>>) {
        match range {
            StatusRange::One(code) => (self.statuses.get(&code), self.classes.get(&(code / 100))),
            StatusRange::Class(digit) => (None, self.classes.get(&digit)),
            StatusRange::Any => (None, None),
        }
    }

    /// Returns the settings of a status, with those that it inherits from its class, or of a class.
    pub(super) fn settings(&self, range: StatusRange) -> Settings<'a> {
        let (own, class) = self.entries(range);
        let own = own.map(|entry| entry.level.settings.clone());
        let own = own.unwrap_or_default();
        match class {
            Some(class) => own.or(&class.level.settings),
            None => own,
        }
    }

    /// Returns the documentation of a status, with the advice that it inherits from its class.
    pub(super) fn docs(&self, range: StatusRange) -> Docs<'a> {
        let (own, class) = self.entries(range);
        let mut docs = own.map_or(Docs::BLANK, |entry| entry.level.docs);
        if docs.action.is_empty()
            && let Some(class) = class
        {
            docs.action = class.level.docs.action;
        }
        docs
    }

    /// Returns whether a status is answered with an error that is not its own, which would have this
    /// name, or has another for answers without a code.
    pub(super) fn names_another(&self, code: u16, own: &str) -> bool {
        let entries = self.statuses.get(&code).into_iter();
        let mut named = entries.flat_map(|entry| [&entry.stand_in, &entry.uncoded]);
        named.any(|name| name.value().is_some_and(|name| name.to_string() != own))
    }

    /// Returns the ranges of status that the spec lists, each with its entry.
    fn ranges(&self) -> impl Iterator<Item = (StatusRange, &Entry<'a>)> {
        let statuses = self.statuses.iter();
        let statuses = statuses.map(|(code, entry)| (StatusRange::One(*code), entry));
        let classes = self.classes.iter();
        statuses.chain(classes.map(|(digit, entry)| (StatusRange::Class(*digit), entry)))
    }

    /// Returns the codes of the statuses that the spec lists, with their places.
    pub(super) fn listed(&self) -> impl Iterator<Item = (u16, Place)> {
        let statuses = self.statuses.iter();
        statuses.map(|(code, entry)| (*code, entry.level.place))
    }
}

/// Returns the statuses and classes that name an error for answers without a code, each with the index
/// of the error.
pub(super) fn lower_uncoded<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    errors: &Named<'_, 'a>,
) -> Vec<(StatusRange, usize)> {
    let mut uncoded = Vec::new();
    for (range, entry) in statuses.ranges() {
        let Some(name) = entry.uncoded.given() else {
            continue;
        };
        let Some(index) = errors.find(cx, name) else {
            continue;
        };
        uncoded.push((range, index));
        let error = errors.errors().get(index);
        if let Some(error) = error.filter(|error| !can_come_with(error, range)) {
            let message = format!(
                "an answer of {range} is a success unless it proves to be an error of that status, \
                 and `{}` is none",
                error.name
            );
            cx.error(Code::SuccessWithoutProof, name.place, message)
                .label(error.place, "declared here")
                .help("add the status to those of the error, or take `uncoded` out");
        }
    }
    uncoded
}

/// Returns whether an error can come with a status at all: with one of a success only if it is
/// declared for it.
fn can_come_with(error: &Error<'_>, range: StatusRange) -> bool {
    let first = range.first();
    let mut declared = error.statuses.iter();
    first >= 400 || declared.any(|own| own.contains(first))
}

/// Returns the classes that the spec lists.
pub(super) fn lower_classes<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    errors: &Named<'_, 'a>,
) -> Vec<Class<'a>> {
    let classes = statuses.classes.iter();
    classes
        .map(|(digit, entry)| Class {
            digit: *digit,
            stands_in: stand_in::lower(cx, StatusRange::Class(*digit), &entry.stand_in, errors),
            docs: entry.level.docs,
            outcome: entry.level.settings.outcome,
            retry: entry.level.settings.retry,
            fields: entry.level.settings.fields.clone(),
            headers: entry.level.settings.headers.clone(),
        })
        .collect()
}

/// Returns the statuses that the spec lists, and those that only an error has: of a class or any, the
/// one that stands for it.
pub(super) fn lower_used<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    errors: &Named<'_, 'a>,
) -> Vec<Status<'a>> {
    let listed = statuses.listed().map(|(code, _)| code);
    let of_errors = errors.errors().iter().flat_map(|error| &error.statuses);
    let of_errors = of_errors.map(|range| range.first());
    let mut codes: Vec<u16> = listed.chain(of_errors).collect();
    codes.sort_unstable();
    codes.dedup();
    let codes = codes.into_iter();
    codes
        .map(|code| lower_one(cx, statuses, errors, code))
        .collect()
}

fn lower_one<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    errors: &Named<'_, 'a>,
    code: u16,
) -> Status<'a> {
    let settings = statuses.settings(StatusRange::One(code));
    let entry = statuses.statuses.get(&code);
    let range = StatusRange::One(code);
    let named = entry.and_then(|entry| stand_in::lower(cx, range, &entry.stand_in, errors));
    Status {
        code,
        entry: entry.map(|entry| entry.level.place),
        docs: statuses.docs(StatusRange::One(code)),
        stands_in: named.or_else(|| stand_in::only_one(code, errors.errors())),
        outcome: settings.outcome.unwrap_or_else(|| Outcome::of_status(code)),
        retry: settings.retry.unwrap_or_else(|| Retry::of_status(code)),
        fields: settings.fields,
        headers: settings.headers,
    }
}

//! Statuses and classes of them.

use super::docs::{self, DocKeys};
use super::named::Named;
use super::settings::{self, Level, SettingKeys, Settings};
use super::status_code::lower_status_code;
use super::{Lower, stand_in};
use crate::diagnostics::Code;
use crate::ir::{Class, Docs, Outcome, Retry, Status, names, reason};
use crate::source::Place;
use crate::spec::{self, At, LongStatus, Maybe, Scalar};
use std::collections::BTreeMap;

/// The statuses and classes that a spec lists.
#[derive(Default)]
pub(super) struct Statuses {
    classes: BTreeMap<u16, Entry>,
    statuses: BTreeMap<u16, Entry>,
}

/// One entry of `statuses`.
struct Entry {
    level: Level,
    /// The name of the error that answers in place of a framework's own.
    stand_in: Maybe<Scalar>,
}

pub(super) fn lower_all(cx: &mut Lower<'_>) -> Statuses {
    let mut lowered = Statuses::default();
    let statuses = cx.spec.statuses.value();
    for (key, status) in statuses.into_iter().flat_map(|statuses| &statuses.0) {
        let class = class_digit(key);
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
    lowered
}

/// Returns the first digit of `4xx`.
fn class_digit(key: &At<Scalar>) -> Option<u16> {
    let Scalar::Text(text) = &key.value else {
        return None;
    };
    let digit = text.to_ascii_lowercase().strip_suffix("xx")?.to_owned();
    let digit = digit.parse().ok().filter(|_| digit.len() == 1)?;
    (1..=5).contains(&digit).then_some(digit)
}

/// Keeps an entry, unless there is one: `4xx` and `4XX` are the same, as are `404` and `"404"`.
fn keep(cx: &mut Lower<'_>, entries: &mut BTreeMap<u16, Entry>, code: u16, entry: Entry) {
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

fn lower(cx: &mut Lower<'_>, key: &At<Scalar>, status: &spec::Status) -> Entry {
    let mut entry = match status {
        spec::Status::Text(summary) => of_summary(key.place, summary),
        spec::Status::Map(long) => lower_long(cx, key.place, long),
    };
    let settings = &mut entry.level.settings;
    if !settings.fields.is_empty() {
        settings.fields_of = Some(key.value.to_string().to_lowercase());
    }
    entry
}

fn of_summary(place: Place, summary: &str) -> Entry {
    Entry {
        level: Level {
            place,
            docs: Docs {
                summary: summary.trim().to_owned(),
                ..Docs::default()
            },
            settings: Settings::default(),
        },
        stand_in: Maybe::Absent,
    }
}

fn lower_long(cx: &mut Lower<'_>, place: Place, status: &LongStatus) -> Entry {
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
    } = status;
    let docs = docs::lower(&DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    });
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
            docs,
            settings: settings::lower(cx, &keys),
        },
        stand_in: error.clone(),
    }
}

impl Statuses {
    fn class_of(&self, code: u16) -> Option<&Entry> {
        self.classes.get(&(code / 100))
    }

    /// Returns the settings of a status, with those that it inherits from its class.
    pub(super) fn settings(&self, code: u16) -> Settings {
        let own = self.statuses.get(&code);
        let own = own.map(|entry| entry.level.settings.clone());
        let own = own.unwrap_or_default();
        match self.class_of(code) {
            Some(class) => own.or(&class.level.settings),
            None => own,
        }
    }

    /// Returns the documentation of a status, with the advice that it inherits from its class.
    pub(super) fn docs(&self, code: u16) -> Docs {
        let own = self.statuses.get(&code);
        let mut docs = own.map_or_else(Docs::default, |entry| entry.level.docs.clone());
        if docs.action.is_empty()
            && let Some(class) = self.class_of(code)
        {
            docs.action.clone_from(&class.level.docs.action);
        }
        docs
    }

    /// Returns the codes of the statuses that the spec lists, with their places.
    pub(super) fn listed(&self) -> impl Iterator<Item = (u16, Place)> {
        let statuses = self.statuses.iter();
        statuses.map(|(code, entry)| (*code, entry.level.place))
    }
}

/// Returns the classes that the spec lists.
pub(super) fn lower_classes(
    cx: &mut Lower<'_>,
    statuses: &Statuses,
    errors: &Named<'_>,
) -> Vec<Class> {
    let classes = statuses.classes.iter();
    classes
        .map(|(digit, entry)| Class {
            digit: *digit,
            stands_in: stand_in::lower(cx, &entry.stand_in, errors),
            docs: entry.level.docs.clone(),
            outcome: entry.level.settings.outcome,
            retry: entry.level.settings.retry.clone(),
        })
        .collect()
}

/// Returns the statuses that the spec lists, and those that only an error has.
pub(super) fn lower_used(
    cx: &mut Lower<'_>,
    statuses: &Statuses,
    errors: &Named<'_>,
) -> Vec<Status> {
    let listed = statuses.listed().map(|(code, _)| code);
    let of_errors = errors.errors().iter().map(|error| error.status);
    let mut codes: Vec<u16> = listed.chain(of_errors).collect();
    codes.sort_unstable();
    codes.dedup();
    let codes = codes.into_iter();
    codes
        .map(|code| lower_one(cx, statuses, errors, code))
        .collect()
}

fn lower_one(cx: &mut Lower<'_>, statuses: &Statuses, errors: &Named<'_>, code: u16) -> Status {
    let settings = statuses.settings(code);
    let entry = statuses.statuses.get(&code);
    let named = entry.and_then(|entry| stand_in::lower(cx, &entry.stand_in, errors));
    let reason = reason(code).map_or_else(|| format!("Status {code}"), str::to_owned);
    Status {
        code,
        variant: names::variant(&reason.replace('\'', "")),
        reason,
        docs: statuses.docs(code),
        stands_in: named.or_else(|| stand_in::only_one(code, errors.errors())),
        outcome: settings.outcome.unwrap_or_else(|| Outcome::of_status(code)),
        retry: settings.retry.unwrap_or_else(|| Retry::of_status(code)),
    }
}

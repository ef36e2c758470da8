//! Statuses and classes of them.

use super::declared::{Declared, entries};
use super::docs::{DocKeys, docs};
use super::envelope::Envelopes;
use super::named::Named;
use super::settings::{SettingKeys, Settings, settings};
use super::{stands_in, status_code};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Class, Docs, Outcome, Retry, Status, names, reason};
use crate::spec::{self, At, LongStatus, Maybe, Place, Scalar, Spec};
use std::collections::BTreeMap;

/// What a spec says of its statuses and classes.
#[derive(Default)]
pub(super) struct Statuses {
    classes: BTreeMap<u16, Level>,
    statuses: BTreeMap<u16, Level>,
}

/// One entry under `statuses`.
pub(super) struct Level {
    pub(super) place: Place,
    pub(super) docs: Docs,
    pub(super) settings: Settings,
    /// The name of the error that answers in place of a framework's own.
    stands_in: Maybe<Scalar>,
}

pub(super) fn lower_all(
    spec: &Spec,
    declared: &Declared,
    envelopes: &mut Envelopes,
    diagnostics: &mut Diagnostics,
) -> Statuses {
    let mut statuses = Statuses::default();
    for (key, status) in entries(&spec.statuses) {
        let class = class_digit(key);
        let code = match class {
            Some(_) => None,
            None => status_code(key, diagnostics),
        };
        let Some(status) = status.given() else {
            continue;
        };
        let mut level = lower(&status.value, key.place, declared, envelopes, diagnostics);
        if !level.settings.fields.is_empty() {
            level.settings.fields_of = Some(key.value.to_string().to_lowercase());
        }
        match (class, code) {
            (Some(digit), _) => keep(&mut statuses.classes, digit, level, diagnostics),
            (None, Some(code)) => keep(&mut statuses.statuses, code, level, diagnostics),
            (None, None) => {}
        }
    }
    statuses
}

/// The first digit of `4xx`.
fn class_digit(key: &At<Scalar>) -> Option<u16> {
    let Scalar::Text(text) = &key.value else {
        return None;
    };
    let digit = text.to_ascii_lowercase().strip_suffix("xx")?.to_owned();
    let digit = digit.parse().ok().filter(|_| digit.len() == 1)?;
    (1..=5).contains(&digit).then_some(digit)
}

/// Keeps an entry; `4xx` and `4XX` are the same, as are `404` and `"404"`.
fn keep(into: &mut BTreeMap<u16, Level>, code: u16, level: Level, diagnostics: &mut Diagnostics) {
    if let Some(earlier) = into.get(&code) {
        // The same key to the letter was reported with the file.
        if diagnostics.knows(Code::DuplicateKey, level.place) {
            return;
        }
        diagnostics.report(
            Diagnostic::error(Code::DuplicateKey, level.place, "this status stands twice")
                .label(earlier.place, "first declared here")
                .help("join the two entries"),
        );
    } else {
        into.insert(code, level);
    }
}

fn lower(
    status: &spec::Status,
    place: Place,
    declared: &Declared,
    envelopes: &mut Envelopes,
    diagnostics: &mut Diagnostics,
) -> Level {
    let long = match status {
        spec::Status::Text(summary) => {
            let docs = Docs {
                summary: summary.trim().to_owned(),
                ..Docs::default()
            };
            return Level {
                place,
                docs,
                settings: Settings::default(),
                stands_in: Maybe::Absent,
            };
        }
        spec::Status::Map(long) => long,
    };
    let LongStatus {
        summary,
        docs: details,
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
    } = &**long;
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
    Level {
        place,
        docs: docs(&DocKeys {
            summary,
            docs: details,
            when,
            causes,
            action,
        }),
        settings: settings(&keys, declared, envelopes, diagnostics),
        stands_in: error.clone(),
    }
}

impl Statuses {
    /// The settings of a status: its own, and from its class what it does not say.
    pub(super) fn settings(&self, code: u16) -> Settings {
        let own = self
            .statuses
            .get(&code)
            .map(|level| level.settings.clone())
            .unwrap_or_default();
        match self.classes.get(&(code / 100)) {
            Some(class) => own.or(&class.settings),
            None => own,
        }
    }

    /// What is said of a status; what to do, also by its class, whose advice it shares.
    pub(super) fn docs(&self, code: u16) -> Docs {
        let own = self.statuses.get(&code);
        let mut docs = own.map(|level| level.docs.clone()).unwrap_or_default();
        if let Some(class) = self
            .classes
            .get(&(code / 100))
            .filter(|_| docs.action.is_empty())
        {
            docs.action.clone_from(&class.docs.action);
        }
        docs
    }

    /// The statuses that the spec lists.
    pub(super) fn listed(&self) -> impl Iterator<Item = (u16, &Level)> {
        self.statuses.iter().map(|(code, level)| (*code, level))
    }

    pub(super) fn classes(&self, errors: &Named<'_>, diagnostics: &mut Diagnostics) -> Vec<Class> {
        let class = |(digit, level): (&u16, &Level)| Class {
            digit: *digit,
            stands_in: stands_in::named(&level.stands_in, errors, diagnostics),
            docs: level.docs.clone(),
            outcome: level.settings.outcome,
            retry: level.settings.retry.clone(),
        };
        self.classes.iter().map(class).collect()
    }
}

/// The statuses that the spec lists, and those that only an error names.
pub(super) fn all_used(
    statuses: &Statuses,
    errors: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Status> {
    let listed = statuses.listed().map(|(code, _)| code);
    let mut codes: Vec<u16> = listed
        .chain(errors.errors().iter().map(|error| error.status))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let status = |code| {
        let settings = statuses.settings(code);
        let level = statuses.statuses.get(&code);
        let named = level.and_then(|level| stands_in::named(&level.stands_in, errors, diagnostics));
        let reason = reason(code).map_or_else(|| format!("Status {code}"), str::to_owned);
        Status {
            code,
            variant: names::variant(&reason.replace('\'', "")),
            reason,
            docs: statuses.docs(code),
            stands_in: named.or_else(|| stands_in::only_one(code, errors.errors())),
            outcome: settings.outcome.unwrap_or_else(|| Outcome::of_status(code)),
            retry: settings.retry.unwrap_or_else(|| Retry::of_status(code)),
        }
    };
    codes.into_iter().map(status).collect()
}

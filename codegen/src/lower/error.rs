//! Errors: the entries of `errors`, and the statuses that identify an error by themselves.

mod code;
mod message;
mod name;
mod rust;
mod slot;

pub(super) use code::lower_reserved;

use super::docs::{self, DocKeys};
use super::settings::{self, Level, SettingKeys, Settings};
use super::status::Statuses;
use super::status_code::lower_ranges;
use super::{Lower, doc_url, volume};
use crate::diagnostics::Code;
use crate::ir::{Deprecated, Error, RustError, Setting};
use crate::source::Place;
use crate::spec::{self, At, Maybe, Scalar, StatusChoice};
use crate::yaml::truth;
use errspec_model::{Outcome, Retry, StatusRange};

/// More errors than any API has: rustc takes a minute for so many.
const MAX_ERRORS: usize = 10_000;

pub(super) fn lower_all<'a>(cx: &mut Lower<'_, 'a>, statuses: &Statuses<'a>) -> Vec<Error<'a>> {
    let mut errors = Vec::new();
    let mut has_broken_status = false;
    for (name, error) in cx.spec.errors.entries() {
        if errors.len() == MAX_ERRORS {
            let message = format!("there are more than {MAX_ERRORS} errors");
            cx.error(Code::Range, name.place, message)
                .help("take the API apart, or give errors that are alike one code");
            break;
        }
        let Some(error) = lower(cx, statuses, name, &error.value) else {
            has_broken_status = true;
            continue;
        };
        if !volume::has_room_for(cx, statuses, &error) {
            break;
        }
        errors.push(error);
    }
    // An error whose status is broken may be meant for any of the listed ones.
    if !has_broken_status {
        for (code, place) in statuses.listed() {
            let range = StatusRange::One(code);
            let has_error = errors.iter().any(|error| error.statuses.contains(&range));
            if code >= 400 && !has_error && !statuses.names_another(code, &name::of_status(code)) {
                let error = of_status(cx, statuses, code, place);
                if !volume::has_room_for(cx, statuses, &error) {
                    break;
                }
                errors.push(error);
            }
        }
    }
    doc_url::set(cx, &mut errors);
    errors
}

/// Lowers an entry of `errors`. Returns None if its status is broken.
fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    name: &At<Scalar>,
    error: &spec::Error,
) -> Option<Error<'a>> {
    let spec::Error {
        status,
        code,
        aliases,
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
        deprecated,
        rust,
    } = error;
    let settings = settings::lower(
        cx,
        &SettingKeys {
            outcome,
            retry,
            message,
            fields,
            headers,
            envelope,
            attributes,
            log,
        },
    );
    let (own_outcome, own_retry) = (settings.outcome.is_some(), settings.retry.is_some());
    let docs = DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    };
    let level = Level {
        place: name.place,
        docs: docs::lower(cx, &docs),
        settings,
    };
    let rust = rust::lower(cx, name, rust.value());
    let ranges = lower_status(cx, name, status)?;
    let first = *ranges.first()?;
    let inherited = statuses.settings(first);
    settings::check_withdrawn(cx, &level.settings, &inherited.fields);
    let level = inherit(statuses, first, level);
    let has_broken_fields = level.settings.has_broken_fields;
    let inherited = with_settings(cx, ranges, level);
    let known = Some(&inherited.fields[..]).filter(|_| !has_broken_fields);
    Some(Error {
        name: cx.text(&name.value.to_string()),
        code: code::lower(cx, code, name, known),
        aliases: code::lower_aliases(cx, aliases, known),
        outcome: Setting {
            is_own: own_outcome,
            ..inherited.outcome
        },
        retry: Setting {
            is_own: own_retry,
            ..inherited.retry
        },
        deprecated: lower_deprecated(cx, deprecated),
        rust,
        ..inherited
    })
}

/// Adds what an error inherits from its status and class: the first, if it is declared for several.
fn inherit<'a>(statuses: &Statuses<'a>, first: StatusRange, level: Level<'a>) -> Level<'a> {
    let Level {
        place,
        mut docs,
        mut settings,
    } = level;
    let inherited = statuses.settings(first);
    if first.first() < 400 {
        // The outcome of a success status is that of the success, not of an error under it, unless it
        // says that not all went well.
        let declared = inherited.outcome.filter(|outcome| outcome.is_of_error());
        let declared = declared.or(Some(Outcome::Failed));
        settings.outcome = settings.outcome.or(declared);
    }
    if docs.action.is_empty() {
        // Advice is inherited together with the settings that it explains.
        docs.action = statuses.docs(first).action;
    }
    Level {
        place,
        docs,
        settings: settings.or(&inherited),
    }
}

/// Returns the error that a status alone identifies.
fn of_status<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: &Statuses<'a>,
    code: u16,
    place: Place,
) -> Error<'a> {
    let range = StatusRange::One(code);
    let level = Level {
        place,
        docs: statuses.docs(range),
        settings: statuses.settings(range),
    };
    Error {
        name: cx.text(&name::of_status(code)),
        ..with_settings(cx, vec![range], level)
    }
}

/// Returns an error with these settings and without a name.
fn with_settings<'a>(
    cx: &mut Lower<'_, 'a>,
    statuses: Vec<StatusRange>,
    level: Level<'a>,
) -> Error<'a> {
    let status = statuses.first().map_or(500, |first| first.first());
    let Level {
        place,
        docs,
        settings,
    } = level;
    let Settings {
        outcome,
        retry,
        message,
        fields,
        withdrawn: _,
        has_broken_fields,
        headers,
        envelopes,
        attributes,
        log,
    } = settings;
    let attributes = attributes.into_iter();
    let message_place = message.as_ref().map_or(place, |message| message.place);
    Error {
        name: "",
        place,
        code: None,
        aliases: Vec::new(),
        status,
        statuses,
        uncoded: Vec::new(),
        message: match message {
            // Its slots may be meant for fields that could not be read, which was reported.
            Some(_) if has_broken_fields => &[],
            Some(message) => message::lower(cx, &message, &fields),
            None => message::default(cx, status, &docs),
        },
        message_place,
        fields,
        envelopes: envelopes.unwrap_or_else(|| cx.usual.clone()),
        headers,
        attributes: attributes
            .filter_map(|(name, value)| Some((name, value?)))
            .collect(),
        docs,
        outcome: Setting {
            value: outcome.unwrap_or_else(|| Outcome::of_status(status)),
            is_own: false,
        },
        retry: Setting {
            value: retry.unwrap_or_else(|| Retry::of_status(status)),
            is_own: false,
        },
        deprecated: None,
        rust: RustError::default(),
        log,
    }
}

fn lower_status(
    cx: &mut Lower<'_, '_>,
    name: &At<Scalar>,
    status: &Maybe<StatusChoice>,
) -> Option<Vec<StatusRange>> {
    if status.is_absent() {
        let message = format!("the error `{}` has no `status`", name.value);
        cx.error(Code::MissingKey, name.place, message)
            .help("add `status: 404`, say");
    }
    lower_ranges(cx, status.given()?)
}

fn lower_deprecated<'a>(
    cx: &mut Lower<'_, 'a>,
    deprecated: &Maybe<spec::Deprecated>,
) -> Option<Deprecated<'a>> {
    if let Some(At { value, place }) = deprecated.given()
        && let spec::Deprecated::Text(text) = value
        && let Some(meant) = truth(text)
    {
        let message = format!("`{text}` is text, and would be the note");
        cx.error(Code::Word, *place, message).help(format!(
            "write `deprecated: {meant}`, or a note that says what to use instead"
        ));
    }
    let cx = &*cx;
    let text = |key: &Maybe<String>| key.value().map_or("", |text| cx.text(text));
    let (since, note) = match deprecated.value()? {
        spec::Deprecated::Bool(false) => return None,
        spec::Deprecated::Bool(true) => ("", ""),
        spec::Deprecated::Text(note) => ("", cx.text(note)),
        spec::Deprecated::Map(long) => (text(&long.since), text(&long.note)),
    };
    Some(Deprecated { since, note })
}

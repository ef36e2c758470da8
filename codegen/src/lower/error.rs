//! Errors: the entries of `errors`, and the statuses that identify an error by themselves.

mod message;
mod rust;

use super::docs::{self, DocKeys};
use super::settings::{self, Level, SettingKeys, Settings};
use super::status::Statuses;
use super::status_code::lower_status_code;
use super::volume::Volume;
use super::{Lower, doc_url};
use crate::diagnostics::Code;
use crate::ir::{Deprecated, Error, Outcome, Retry, WireCode, names, reason};
use crate::source::Place;
use crate::spec::{self, At, CodeChoice, Items, Maybe, Scalar};

pub(super) fn lower_all(cx: &mut Lower<'_>, statuses: &Statuses) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut has_broken_status = false;
    let mut volume = Volume::default();
    for (name, error) in cx.spec.errors.entries() {
        let Some(error) = lower(cx, statuses, name, &error.value) else {
            has_broken_status = true;
            continue;
        };
        if !volume.has_room_for(cx, &error) {
            break;
        }
        errors.push(error);
    }
    // An error whose status is broken may be meant for any of the listed ones.
    if !has_broken_status {
        for (code, place) in statuses.listed() {
            let has_error = errors.iter().any(|error| error.status == code);
            if code >= 400 && !has_error {
                errors.push(of_status(cx, statuses, code, place));
            }
        }
    }
    doc_url::set(cx, &mut errors);
    errors
}

/// Lowers an entry of `errors`. Returns None if its status is broken.
fn lower(
    cx: &mut Lower<'_>,
    statuses: &Statuses,
    name: &At<Scalar>,
    error: &spec::Error,
) -> Option<Error> {
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
    let level = Level {
        place: name.place,
        docs: docs::lower(&DocKeys {
            summary,
            docs,
            when,
            causes,
            action,
        }),
        settings,
    };
    let rust = rust.value();
    let variant = rust::lower_variant(cx, name, rust);
    let status = lower_status(cx, name, status)?;
    let from = rust::lower_from(cx, rust);
    let keeps_source = rust.and_then(|rust| rust.source.value().copied());
    Some(Error {
        name: name.value.to_string(),
        variant,
        code: lower_code(code, &name.value),
        aliases: lower_aliases(aliases),
        deprecated: lower_deprecated(deprecated),
        keeps_source: keeps_source.unwrap_or(status >= 500 || !from.is_empty()),
        from,
        ..with_settings(cx, status, inherit(statuses, status, level))
    })
}

/// Adds what an error inherits from its status and class.
fn inherit(statuses: &Statuses, status: u16, level: Level) -> Level {
    let Level {
        place,
        mut docs,
        mut settings,
    } = level;
    if status < 400 {
        // The outcome of a success status is that of the success, not of an error under it.
        settings.outcome = settings.outcome.or(Some(Outcome::Failed));
    }
    if docs.action.is_empty() {
        // Advice is inherited together with the settings that it explains.
        docs.action = statuses.docs(status).action;
    }
    Level {
        place,
        docs,
        settings: settings.or(&statuses.settings(status)),
    }
}

/// Returns the error that a status alone identifies.
fn of_status(cx: &mut Lower<'_>, statuses: &Statuses, code: u16, place: Place) -> Error {
    let name = reason(code).map_or_else(|| format!("STATUS_{code}"), names::of_reason);
    let level = Level {
        place,
        docs: statuses.docs(code),
        settings: statuses.settings(code),
    };
    Error {
        variant: names::variant(&name),
        name,
        keeps_source: code >= 500,
        ..with_settings(cx, code, level)
    }
}

/// Returns an error with these settings and without a name.
fn with_settings(cx: &mut Lower<'_>, status: u16, level: Level) -> Error {
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
        fields_of,
        headers,
        envelope,
        attributes,
        log,
    } = settings;
    let attributes = attributes.into_iter();
    Error {
        name: String::new(),
        variant: String::new(),
        place,
        code: None,
        aliases: Vec::new(),
        status,
        message: match message {
            Some(message) => message::lower(cx, &message, &fields),
            None => message::default(status, &docs),
        },
        fields,
        fields_of,
        envelope: envelope.unwrap_or_default(),
        headers,
        attributes: attributes
            .filter_map(|(name, value)| Some((name, value?)))
            .collect(),
        docs,
        outcome: outcome.unwrap_or_else(|| Outcome::of_status(status)),
        retry: retry.unwrap_or_else(|| Retry::of_status(status)),
        deprecated: None,
        from: Vec::new(),
        keeps_source: false,
        log,
    }
}

fn lower_status(cx: &mut Lower<'_>, name: &At<Scalar>, status: &Maybe<Scalar>) -> Option<u16> {
    if status.is_absent() {
        let message = format!("the error `{}` has no `status`", name.value);
        cx.error(Code::MissingKey, name.place, message)
            .help("add `status: 404`, say");
    }
    lower_status_code(cx, status.given()?)
}

/// Returns the code on the wire: the name of the error, unless the spec sets another or none.
fn lower_code(code: &Maybe<CodeChoice>, name: &Scalar) -> Option<WireCode> {
    match code.value() {
        None => Some(wire_code(name)),
        Some(CodeChoice::Text(text)) => Some(WireCode::Text(text.clone())),
        Some(CodeChoice::Integer(number)) => Some(WireCode::Integer(*number)),
        Some(CodeChoice::Null(())) => None,
    }
}

fn lower_aliases(aliases: &Maybe<Items<Scalar>>) -> Vec<WireCode> {
    let aliases = aliases.items().iter();
    aliases.map(|alias| wire_code(&alias.value)).collect()
}

fn wire_code(scalar: &Scalar) -> WireCode {
    match scalar {
        Scalar::Text(text) => WireCode::Text(text.clone()),
        Scalar::Integer(number) => WireCode::Integer(*number),
    }
}

fn lower_deprecated(deprecated: &Maybe<spec::Deprecated>) -> Option<Deprecated> {
    let text = |key: &Maybe<String>| key.value().cloned().unwrap_or_default();
    let (since, note) = match deprecated.value()? {
        spec::Deprecated::Bool(false) => return None,
        spec::Deprecated::Bool(true) => (String::new(), String::new()),
        spec::Deprecated::Text(note) => (String::new(), note.clone()),
        spec::Deprecated::Map(long) => (text(&long.since), text(&long.note)),
    };
    Some(Deprecated { since, note })
}

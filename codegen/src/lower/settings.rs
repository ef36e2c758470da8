//! Settings that are inherited, from class to status to error. The most specific one wins.

use super::word::lower_word;
use super::{Lower, envelope, field, header, retry};
use crate::ir::{self, Docs, Field, Header, Log, Outcome, Retry};
use crate::source::Place;
use crate::spec::{self, At, Constant, Entries, EnvelopeChoice, Maybe};

/// A class, a status or an error: its documentation and settings.
pub(super) struct Level {
    pub(super) place: Place,
    pub(super) docs: Docs,
    pub(super) settings: Settings,
}

/// The settings of one level.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    pub(super) outcome: Option<Outcome>,
    pub(super) retry: Option<Retry>,
    /// Parsed when all fields are known.
    pub(super) message: Option<At<String>>,
    pub(super) fields: Vec<Field>,
    /// The status or class that all of the fields come from: `404`, `4xx`.
    pub(super) fields_of: Option<String>,
    pub(super) headers: Vec<Header>,
    pub(super) envelope: Option<usize>,
    /// None for an attribute that is set to `null`.
    pub(super) attributes: Vec<(String, Option<ir::Constant>)>,
    pub(super) log: Option<Log>,
}

/// The keys of settings that statuses and errors have in common.
pub(super) struct SettingKeys<'s> {
    pub(super) outcome: &'s Maybe<String>,
    pub(super) retry: &'s Maybe<spec::Retry>,
    pub(super) message: &'s Maybe<String>,
    pub(super) fields: &'s Maybe<spec::Fields>,
    pub(super) headers: &'s Maybe<spec::Headers>,
    pub(super) envelope: &'s Maybe<EnvelopeChoice>,
    pub(super) attributes: &'s Maybe<Entries<Constant>>,
    pub(super) log: &'s Maybe<String>,
}

pub(super) fn lower(cx: &mut Lower<'_>, keys: &SettingKeys<'_>) -> Settings {
    let SettingKeys {
        outcome,
        retry,
        message,
        fields,
        headers,
        envelope,
        attributes,
        log,
    } = keys;
    let attributes = attributes.entries();
    Settings {
        outcome: lower_word(cx, "outcome", outcome, &Outcome::WORDS),
        retry: retry::lower(cx, retry),
        message: message.given().cloned(),
        fields: field::lower_all(cx, fields.entries()),
        fields_of: None,
        headers: header::lower_all(cx, headers),
        envelope: envelope
            .given()
            .and_then(|choice| envelope::choose(cx, choice)),
        attributes: attributes
            .map(|(name, value)| (name.value.to_string(), lower_constant(&value.value)))
            .collect(),
        log: lower_word(cx, "log", log, &Log::WORDS),
    }
}

fn lower_constant(constant: &Constant) -> Option<ir::Constant> {
    Some(match constant {
        Constant::Text(text) => ir::Constant::Text(text.clone()),
        Constant::Integer(number) => ir::Constant::Integer(*number),
        Constant::Bool(value) => ir::Constant::Bool(*value),
        Constant::Null(()) => return None,
    })
}

impl Settings {
    /// Returns these settings, and those of the less specific level that are not set here. Fields,
    /// headers and attributes add up, by name.
    pub(super) fn or(mut self, less_specific: &Self) -> Self {
        if self.fields.is_empty() {
            self.fields_of.clone_from(&less_specific.fields_of);
        }
        add(&mut self.fields, &less_specific.fields, |field| &field.name);
        add(&mut self.headers, &less_specific.headers, |header| {
            &header.name
        });
        add(
            &mut self.attributes,
            &less_specific.attributes,
            |(name, _)| name,
        );
        Self {
            outcome: self.outcome.or(less_specific.outcome),
            retry: self.retry.or_else(|| less_specific.retry.clone()),
            message: self.message.or_else(|| less_specific.message.clone()),
            envelope: self.envelope.or(less_specific.envelope),
            log: self.log.or(less_specific.log),
            ..self
        }
    }
}

/// Adds the items of other names than one's own.
fn add<T: Clone>(own: &mut Vec<T>, others: &[T], name: fn(&T) -> &str) {
    let own_names: Vec<String> = own.iter().map(|item| name(item).to_owned()).collect();
    let new = others
        .iter()
        .filter(|item| !own_names.iter().any(|own| own == name(item)));
    own.extend(new.cloned());
}

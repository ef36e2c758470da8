//! Settings that flow down: class → status → error. The nearest wins.

use super::declared::{Declared, entries};
use super::envelope::Envelopes;
use super::{field, header, retry};
use crate::diagnostics::Diagnostics;
use crate::ir::{self, Field, Header, Log, Outcome, Retry};
use crate::spec::{self, At, Constant, Entries, EnvelopeChoice, Maybe};

/// The settings of one level.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    pub(super) outcome: Option<Outcome>,
    pub(super) retry: Option<Retry>,
    /// Read where the fields are known.
    pub(super) message: Option<At<String>>,
    pub(super) fields: Vec<Field>,
    /// The status or class that all of the fields come from: `404`, `4xx`.
    pub(super) fields_of: Option<String>,
    pub(super) headers: Vec<Header>,
    pub(super) envelope: Option<usize>,
    /// None for one that is withdrawn.
    pub(super) attributes: Vec<(String, Option<ir::Constant>)>,
    pub(super) log: Option<Log>,
}

/// The keys that a status and an error have in common.
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

pub(super) fn settings(
    keys: &SettingKeys<'_>,
    declared: &Declared,
    envelopes: &mut Envelopes,
    diagnostics: &mut Diagnostics,
) -> Settings {
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
    Settings {
        outcome: retry::outcome(outcome, diagnostics),
        retry: retry::retry(retry, diagnostics),
        message: message.given().cloned(),
        fields: field::lower_all(fields, declared, diagnostics),
        fields_of: None,
        headers: header::lower_all(headers, declared, diagnostics),
        envelope: envelope
            .given()
            .and_then(|choice| envelopes.choose(choice, declared, diagnostics)),
        attributes: entries(attributes)
            .iter()
            .filter_map(|(name, value)| {
                Some((name.value.to_string(), constant(&value.given()?.value)))
            })
            .collect(),
        log: retry::lower_word("log", log, &Log::WORDS, diagnostics),
    }
}

fn constant(constant: &Constant) -> Option<ir::Constant> {
    Some(match constant {
        Constant::Text(text) => ir::Constant::Text(text.clone()),
        Constant::Integer(number) => ir::Constant::Integer(*number),
        Constant::Bool(value) => ir::Constant::Bool(*value),
        Constant::Null(()) => return None,
    })
}

impl Settings {
    /// These settings, and from `below` what they do not say. Fields, headers and attributes add
    /// up, by name.
    pub(super) fn or(mut self, below: &Self) -> Self {
        fn add<T: Clone>(own: &mut Vec<T>, below: &[T], name: fn(&T) -> &str) {
            let known: Vec<String> = own.iter().map(|item| name(item).to_owned()).collect();
            let new = below
                .iter()
                .filter(|item| !known.iter().any(|known| known == name(item)));
            own.extend(new.cloned());
        }
        if self.fields.is_empty() {
            self.fields_of.clone_from(&below.fields_of);
        }
        add(&mut self.fields, &below.fields, |field| &field.name);
        add(&mut self.headers, &below.headers, |header| &header.name);
        add(&mut self.attributes, &below.attributes, |(name, _)| name);
        Self {
            outcome: self.outcome.or(below.outcome),
            retry: self.retry.or_else(|| below.retry.clone()),
            message: self.message.or_else(|| below.message.clone()),
            envelope: self.envelope.or(below.envelope),
            log: self.log.or(below.log),
            ..self
        }
    }
}

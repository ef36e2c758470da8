//! Settings that flow down: class → status → error. The nearest wins.

use super::declared::{Declared, entries};
use super::envelope::Envelopes;
use super::{field, header, retry};
use crate::diagnostics::Diagnostics;
use crate::ir::{Field, Header, Outcome, Retry};
use crate::spec::{self, At, Constant, Entries, EnvelopeChoice, Maybe};

/// The settings of one level.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    pub(super) outcome: Option<Outcome>,
    pub(super) retry: Option<Retry>,
    /// Read where the fields are known.
    pub(super) message: Option<At<String>>,
    pub(super) fields: Vec<Field>,
    pub(super) headers: Vec<Header>,
    pub(super) envelope: Option<usize>,
    pub(super) attributes: Vec<(String, String)>,
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
    } = keys;
    Settings {
        outcome: retry::outcome(outcome, diagnostics),
        retry: retry::retry(retry, diagnostics),
        message: message.given().cloned(),
        fields: field::lower_all(fields, declared, diagnostics),
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
    }
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::Text(text) => text.clone(),
        Constant::Integer(number) => number.to_string(),
        Constant::Bool(value) => value.to_string(),
    }
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
        add(&mut self.fields, &below.fields, |field| &field.name);
        add(&mut self.headers, &below.headers, |header| &header.name);
        add(&mut self.attributes, &below.attributes, |(name, _)| name);
        Self {
            outcome: self.outcome.or(below.outcome),
            retry: self.retry.or_else(|| below.retry.clone()),
            message: self.message.or_else(|| below.message.clone()),
            envelope: self.envelope.or(below.envelope),
            ..self
        }
    }
}

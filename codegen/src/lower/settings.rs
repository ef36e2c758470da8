//! Settings that are inherited, from class to status to error. The most specific one wins.

use super::word::lower_word;
use super::{Lower, constant, envelope, field, header, retry};
use crate::diagnostics::Code;
use crate::ir::{Field, Header};
use crate::source::Place;
use crate::spec::{self, At, Entries, EnvelopeChoice, Maybe, Scalar};
use errspec_model::{Constant, Docs, Log, Outcome, Retry};

/// A class, a status or an error: its documentation and settings.
pub(super) struct Level<'a> {
    pub(super) place: Place,
    pub(super) docs: Docs<'a>,
    pub(super) settings: Settings<'a>,
}

/// The settings of one level.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings<'a> {
    pub(super) outcome: Option<Outcome>,
    pub(super) retry: Option<Retry<'a>>,
    /// Parsed when all fields are known.
    pub(super) message: Option<At<String>>,
    pub(super) fields: Vec<Field<'a>>,
    /// The names of inherited fields that are taken away.
    pub(super) withdrawn: Vec<At<&'a str>>,
    /// Whether some fields could not be read: slots may be meant for these.
    pub(super) has_broken_fields: bool,
    pub(super) headers: Vec<Header<'a>>,
    pub(super) envelopes: Option<Vec<u16>>,
    /// None for an attribute that is set to `null`.
    pub(super) attributes: Vec<(&'a str, Option<Constant<'a>>)>,
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
    pub(super) attributes: &'s Maybe<Entries<spec::Constant>>,
    pub(super) log: &'s Maybe<String>,
}

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>, keys: &SettingKeys<'_>) -> Settings<'a> {
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
        has_broken_fields: fields.has_broken(),
        fields: field::lower_all(cx, fields.entries()),
        withdrawn: lower_withdrawn(cx, fields),
        headers: header::lower_all(cx, headers),
        envelopes: envelope
            .given()
            .and_then(|choice| envelope::choose(cx, choice)),
        attributes: attributes
            .map(|(name, value)| {
                let name = cx.text(&name.value.to_string());
                (name, constant::lower_attribute(cx, &value.value))
            })
            .collect(),
        log: lower_word(cx, "log", log, &Log::WORDS),
    }
}

fn lower_withdrawn<'a>(cx: &Lower<'_, 'a>, fields: &Maybe<spec::Fields>) -> Vec<At<&'a str>> {
    let fields = fields.entries();
    let withdrawn = fields.filter(|(_, field)| matches!(field.value, spec::Field::Null(())));
    let name = |(name, _): (&At<Scalar>, _)| At {
        value: cx.text(&name.value.to_string()),
        place: name.place,
    };
    withdrawn.map(name).collect()
}

/// Reports fields that are withdrawn from where they are not: `inherited` are those of the status or
/// class.
pub(super) fn check_withdrawn(cx: &mut Lower<'_, '_>, own: &Settings<'_>, inherited: &[Field<'_>]) {
    for At { value, place } in &own.withdrawn {
        if inherited.iter().any(|field| field.name() == *value) {
            continue;
        }
        let message = format!("`{value}` is withdrawn, and there is no such field to inherit");
        let known = inherited.iter().map(Field::name);
        cx.error(Code::NothingWithdrawn, *place, message)
            .did_you_mean(value, known, || {
                format!("`{value}: null` takes away a field of the status or class: write a type to declare one")
            });
    }
}

impl<'a> Settings<'a> {
    /// Returns these settings, and those of the less specific level that are not set here. Fields,
    /// headers and attributes add up, by name.
    pub(super) fn or(mut self, less_specific: &Self) -> Self {
        let Self {
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
        } = less_specific;
        let mut fields = fields.clone();
        fields.retain(|field| {
            let mut withdrawn = self.withdrawn.iter();
            withdrawn.all(|name| name.value != field.name())
        });
        add(&mut self.fields, &fields, Field::name);
        add(&mut self.headers, headers, |header| header.shape.name);
        add(&mut self.attributes, attributes, |(name, _)| name);
        Self {
            outcome: self.outcome.or(*outcome),
            retry: self.retry.or(*retry),
            message: self.message.or_else(|| message.clone()),
            has_broken_fields: self.has_broken_fields || *has_broken_fields,
            envelopes: self.envelopes.or_else(|| envelopes.clone()),
            log: self.log.or(*log),
            ..self
        }
    }
}

/// Adds the others whose names are not among the own ones.
fn add<'a, T: Clone>(own: &mut Vec<T>, others: &[T], name: fn(&T) -> &'a str) {
    let own_names: Vec<&str> = own.iter().map(name).collect();
    let new = others.iter();
    own.extend(new.filter(|item| !own_names.contains(&name(item))).cloned());
}

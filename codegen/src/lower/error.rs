//! Errors: the entries of `errors`, and the statuses that identify an error by themselves.

use super::declared::{Declared, entries};
use super::docs::{DocKeys, docs};
use super::envelope::Envelopes;
use super::rust_type;
use super::settings::{SettingKeys, Settings, settings};
use super::status::{Level, Statuses};
use super::volume::Volume;
use super::{doc_url, status_code, template, text, wire_code};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::{
    Deprecated, Docs, Error, Field, Outcome, Part, Retry, Slot, Template, WireCode, names, reason,
};
use crate::spec::{self, At, CodeChoice, Items, Maybe, Place, Scalar, Spec};

pub(super) fn lower_all(
    spec: &Spec,
    declared: &Declared,
    statuses: &Statuses,
    envelopes: &mut Envelopes,
    diagnostics: &mut Diagnostics,
) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut broken_statuses = false;
    let mut volume = Volume::default();
    for (name, error) in entries(&spec.errors) {
        let Some(error) = error.given() else { continue };
        let entry = Entry {
            name,
            error: &error.value,
        };
        match entry.lower(declared, statuses, envelopes, diagnostics) {
            Some(error) => {
                if !volume.has_room_for(&error, name.place, diagnostics) {
                    break;
                }
                errors.push(error);
            }
            None => broken_statuses = true,
        }
    }
    // Where an entry's status cannot be read, nobody knows which status it claims.
    if !broken_statuses {
        for (code, level) in statuses.listed() {
            let claimed = errors.iter().any(|error| error.status == code);
            if code >= 400 && !claimed {
                errors.push(of_status(code, level, statuses, diagnostics));
            }
        }
    }
    doc_url::set(&spec.doc_url, &mut errors, diagnostics);
    errors
}

/// One entry of `errors`.
struct Entry<'s> {
    name: &'s At<Scalar>,
    error: &'s spec::Error,
}

impl Entry<'_> {
    fn lower(
        &self,
        declared: &Declared,
        statuses: &Statuses,
        envelopes: &mut Envelopes,
        diagnostics: &mut Diagnostics,
    ) -> Option<Error> {
        let spec::Error {
            status,
            code,
            aliases,
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
            deprecated,
            rust,
        } = self.error;
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
        let mut own = settings(&keys, declared, envelopes, diagnostics);
        let mut docs = docs(&DocKeys {
            summary,
            docs: details,
            when,
            causes,
            action,
        });
        let rust = rust.given().map(|rust| &rust.value);
        let variant = self.variant(rust, diagnostics);
        let status = self.status(status, diagnostics)?;
        if status < 400 {
            // What the status says of the outcome is said of a success.
            own.outcome = own.outcome.or(Some(Outcome::Failed));
        }
        if docs.action.is_empty() {
            // Advice flows down with the settings that it explains.
            docs.action = statuses.docs(status).action;
        }
        let base = Error {
            name: self.name.value.to_string(),
            variant,
            place: self.name.place,
            code: match code.given().map(|code| &code.value) {
                None => Some(wire_code(&self.name.value)),
                Some(CodeChoice::Text(text)) => Some(WireCode::Text(text.clone())),
                Some(CodeChoice::Integer(number)) => Some(WireCode::Integer(*number)),
                Some(CodeChoice::Null(())) => None,
            },
            aliases: lower_aliases(aliases),
            deprecated: lower_deprecated(deprecated),
            from: rust
                .map(|rust| lower_from(rust, diagnostics))
                .unwrap_or_default(),
            keeps_source: false,
            ..blank(
                status,
                own.or(&statuses.settings(status)),
                docs,
                self.name.place,
                diagnostics,
            )
        };
        let keeps_source = rust
            .and_then(|rust| rust.source.given())
            .map(|source| source.value);
        let by_default = status >= 500 || !base.from.is_empty();
        Some(Error {
            keeps_source: keeps_source.unwrap_or(by_default),
            ..base
        })
    }

    fn status(&self, status: &Maybe<Scalar>, diagnostics: &mut Diagnostics) -> Option<u16> {
        if status.is_absent() {
            let message = format!("the error `{}` has no `status`", self.name.value);
            diagnostics.report(
                Diagnostic::error(Code::MissingKey, self.name.place, message)
                    .help("add `status: 404`, say"),
            );
        }
        status_code(status.given()?, diagnostics)
    }

    fn variant(&self, rust: Option<&spec::RustError>, diagnostics: &mut Diagnostics) -> String {
        let name = self.name.value.to_string();
        let Some(given) = rust.and_then(|rust| rust.name.given()) else {
            if !names::has_letter_or_digit(&name) {
                report_name(&name, self.name.place, diagnostics);
            }
            return names::variant(&name);
        };
        let camel = given
            .value
            .starts_with(|first: char| first.is_ascii_uppercase());
        if !camel || given.value == "Self" || syn::parse_str::<syn::Ident>(&given.value).is_err() {
            diagnostics.report(
                Diagnostic::error(
                    Code::Name,
                    given.place,
                    format!("`{}` cannot be the name of a Rust variant", given.value),
                )
                .help("write it in camel case, such as `OverBalance`"),
            );
            return names::variant(&name);
        }
        given.value.clone()
    }
}

fn report_name(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    diagnostics.report(
        Diagnostic::error(
            Code::Name,
            place,
            format!("no Rust name can be made of `{name}`"),
        )
        .help("add `rust: { name: … }`"),
    );
}

/// The error that a status alone identifies.
fn of_status(
    code: u16,
    level: &Level,
    statuses: &Statuses,
    diagnostics: &mut Diagnostics,
) -> Error {
    let settings = statuses.settings(code);
    let name = reason(code).map_or_else(|| format!("STATUS_{code}"), names::of_reason);
    Error {
        variant: names::variant(&name),
        name,
        keeps_source: code >= 500,
        ..blank(
            code,
            settings,
            statuses.docs(code),
            level.place,
            diagnostics,
        )
    }
}

/// An error with these settings and no name yet.
fn blank(
    status: u16,
    settings: Settings,
    docs: Docs,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Error {
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
    let message = match message {
        Some(message) => lower_message(&message, &fields, diagnostics),
        None => default_message(status, &docs),
    };
    Error {
        name: String::new(),
        variant: String::new(),
        place,
        code: None,
        aliases: Vec::new(),
        status,
        message,
        fields,
        fields_of,
        envelope: envelope.unwrap_or_default(),
        headers,
        attributes: attributes
            .into_iter()
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

/// The summary, or the status's phrase.
fn default_message(status: u16, docs: &Docs) -> Template {
    let text = match docs.summary.as_str() {
        "" => reason(status).map_or_else(|| format!("Status {status}"), str::to_owned),
        summary => summary.to_owned(),
    };
    Template(vec![Part::Text(text)])
}

fn lower_message(
    message: &At<String>,
    fields: &[Field],
    diagnostics: &mut Diagnostics,
) -> Template {
    template::parse(
        message.value.trim_end(),
        message.place,
        diagnostics,
        &mut |name, sink| {
            let found = fields.iter().find(|field| field.name == name);
            match found {
                Some(field) if field.private => {
                    report_private(name, field.place, message.place, sink)
                }
                Some(_) => return Some(Slot::Field(name.to_owned())),
                None => report_no_field(name, fields, message.place, sink),
            }
            None
        },
    )
}

fn report_private(name: &str, declared: Place, place: Place, diagnostics: &mut Diagnostics) {
    diagnostics.report(
        Diagnostic::error(
            Code::PrivateLeak,
            place,
            format!("the message shows the field `{name}`, which is private"),
        )
        .label(declared, "declared here")
        .help("take it out of the message, or remove `private: true`"),
    );
}

fn report_no_field(name: &str, fields: &[Field], place: Place, diagnostics: &mut Diagnostics) {
    let known: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let help = match (
        diagnostics.nearest(name, known.iter().copied()),
        known.is_empty(),
    ) {
        (Some(near), _) => format!("did you mean `{{{near}}}`?"),
        (None, true) => format!("declare it: `fields: {{ {name}: string }}`"),
        (None, false) => format!("the fields of this error are {}", one_of(&known)),
    };
    let message = format!("the message shows `{{{name}}}`, but the error has no such field");
    diagnostics.report(Diagnostic::error(Code::UnknownSlot, place, message).help(help));
}

fn lower_aliases(aliases: &Maybe<Items<Scalar>>) -> Vec<WireCode> {
    let given = aliases.given().map(|aliases| aliases.value.0.as_slice());
    let given = given.unwrap_or_default().iter();
    given.map(|alias| wire_code(&alias.value)).collect()
}

fn lower_deprecated(deprecated: &Maybe<spec::Deprecated>) -> Option<Deprecated> {
    let blank = Deprecated {
        since: String::new(),
        note: String::new(),
    };
    match &deprecated.given()?.value {
        spec::Deprecated::Bool(deprecated) => deprecated.then_some(blank),
        spec::Deprecated::Text(note) => Some(Deprecated {
            note: note.clone(),
            ..blank
        }),
        spec::Deprecated::Map(long) => Some(Deprecated {
            since: text(&long.since).unwrap_or_default().to_owned(),
            note: text(&long.note).unwrap_or_default().to_owned(),
        }),
    }
}

fn lower_from(rust: &spec::RustError, diagnostics: &mut Diagnostics) -> Vec<String> {
    let given = rust
        .from
        .given()
        .map(|from| from.value.0.as_slice())
        .unwrap_or_default();
    given
        .iter()
        .filter_map(|path| rust_type(path, diagnostics))
        .collect()
}

//! Fields must go where they are meant to, and nowhere else.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Error, Field, Slot};

/// A private field must not stand in a slot of its error's envelope or headers.
pub(super) fn private_ones_stay(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        for field in error.fields.iter().filter(|field| field.private) {
            if let Some(place) = slot_of(api, error, field) {
                let message = format!(
                    "the field `{}` of `{}` is private, and this would show it to clients",
                    field.name, error.name
                );
                diagnostics.report(
                    Diagnostic::error(Code::PrivateLeak, place, message)
                        .label(field.place, "declared here")
                        .help("take the slot out, or remove `private: true`"),
                );
            }
        }
    }
}

/// Where a field has a slot of its own.
fn slot_of(api: &Api, error: &Error, field: &Field) -> Option<crate::spec::Place> {
    let slot = Slot::Field(field.name.clone());
    let own = error
        .headers
        .iter()
        .find(|header| header.value.slots().any(|found| *found == slot));
    let envelope = api
        .envelope_of(error)
        .filter(|envelope| envelope.has(&slot));
    own.map(|header| header.place)
        .or(envelope.map(|envelope| envelope.place))
}

/// A public field should reach clients: by a slot of its own, by `{fields}`, or in the message.
pub(super) fn are_used(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        for field in error.fields.iter().filter(|field| !field.private) {
            let spread = api
                .envelope_of(error)
                .is_some_and(|envelope| envelope.spreads());
            if spread || slot_of(api, error, field).is_some() {
                continue;
            }
            let slot = Slot::Field(field.name.clone());
            let diagnostic = if error.message.slots().any(|found| *found == slot) {
                Diagnostic::note(
                    Code::FieldStaysBehind,
                    field.place,
                    format!(
                        "clients see the field `{}` of `{}` in the message only",
                        field.name, error.name
                    ),
                )
            } else {
                Diagnostic::warning(
                    Code::UnusedField,
                    field.place,
                    format!(
                        "the field `{}` of `{}` reaches no client: it is neither in the message \
                         nor in the envelope",
                        field.name, error.name
                    ),
                )
            };
            diagnostics.report(diagnostic.help(format!(
                "add a slot `{{{}}}` to the envelope, or mark the field `private: true`",
                field.name
            )));
        }
    }
}

/// An error that a Rust type becomes by itself has no fields that nobody would fill.
pub(super) fn causes_fill_none(api: &Api, diagnostics: &mut Diagnostics) {
    for error in api.errors.iter().filter(|error| !error.from.is_empty()) {
        if let Some(field) = error.fields.iter().find(|field| !field.may_be_absent()) {
            let message = format!(
                "`{}` is to be made from a Rust type, but its field `{}` must be filled",
                error.name, field.name
            );
            diagnostics.report(
                Diagnostic::error(Code::RustPath, error.place, message)
                    .label(field.place, "declared here")
                    .help("make the field optional with `?`, or map the type by hand"),
            );
        }
    }
}

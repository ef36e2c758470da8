//! Fields must go where they are meant to, and nowhere else.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Error, Field, Header, Part, Shape, Slot};

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
    let mut own = error.headers.iter().flat_map(Header::placed_slots);
    let own = own.find(|(found, _)| **found == slot);
    let envelope = api.envelope_of(error);
    own.map(|(_, place)| place)
        .or_else(|| envelope?.place_of(&slot))
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
            if is_read_back(api, error, &slot) {
                continue;
            }
            let diagnostic = if is_shown(api, error, &slot) {
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

/// Whether clients see a field in the message.
fn is_shown(api: &Api, error: &Error, slot: &Slot) -> bool {
    let travels = api
        .envelope_of(error)
        .is_some_and(|envelope| envelope.has(&Slot::Message));
    travels && error.message.slots().any(|found| found == slot)
}

/// Whether clients read a field back from the message: where the message is that field and nothing
/// else, or where messages tell errors apart.
fn is_read_back(api: &Api, error: &Error, slot: &Slot) -> bool {
    let alone = matches!(error.message.0.as_slice(), [Part::Slot(_)]);
    is_shown(api, error, slot) && (alone || api.identify.contains(&Slot::Message))
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

/// A field that `"*"` spreads must not have the name of a member that stands there already.
pub(super) fn members_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let Some(envelope) = api.envelope_of(error) else {
            continue;
        };
        let taken = envelope
            .body
            .as_ref()
            .map(members_beside_fields)
            .unwrap_or_default();
        for field in error
            .fields
            .iter()
            .filter(|field| api.is_spread(error, field))
        {
            if taken.contains(&field.name.as_str()) {
                let message = format!(
                    "the field `{}` would stand beside a member of the same name",
                    field.name
                );
                diagnostics.report(
                    Diagnostic::error(Code::MemberClash, field.place, message)
                        .label(envelope.place, "in this envelope")
                        .help("rename one of them, or give the field a slot of its own"),
                );
            }
        }
    }
}

/// The names of the members of the objects that fields are spread in.
fn members_beside_fields(shape: &Shape) -> Vec<&str> {
    match shape {
        Shape::Constant(_) | Shape::Slot(..) | Shape::Text(..) => Vec::new(),
        Shape::Errors(item) => members_beside_fields(item),
        Shape::List(items) => items.iter().flat_map(members_beside_fields).collect(),
        Shape::Object(members) => {
            let spreads = members.iter().any(|member| member.name == "*");
            let own = members
                .iter()
                .filter(|_| spreads)
                .map(|member| member.name.as_str());
            own.chain(
                members
                    .iter()
                    .flat_map(|member| members_beside_fields(&member.shape)),
            )
            .collect()
        }
    }
}

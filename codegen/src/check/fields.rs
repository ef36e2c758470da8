//! Rules about fields: public ones reach clients, private ones do not.

use super::group::{group, label_each};
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::{Api, Error, Field, Header, Slot, TypeKind, WireCode};
use crate::source::Place;
use errspec_model::{Member, Shape, Type};
use std::collections::HashMap;

/// A private field must not have a slot in its error's envelope or headers.
pub(super) fn private_ones_stay(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let found = api.errors.iter().flat_map(|error| {
        let private = error.fields.iter().filter(|field| field.info.private);
        private.filter_map(move |field| {
            let slot = slot_of(api, error, field)?;
            Some(((slot, field.name()), error))
        })
    });
    for ((slot, name), errors) in group(found) {
        let message = format!(
            "the field `{name}` of {} is private, and this would show it to clients",
            some_of(errors.iter().map(|error| error.name))
        );
        let fields = errors.iter().flat_map(|error| &error.fields);
        let fields = fields.filter(|field| field.name() == name);
        let mut declared: Vec<Place> = fields.map(|field| field.place).collect();
        declared.dedup();
        let reported = diagnostics.error(Code::PrivateLeak, slot, message);
        label_each(reported, declared, "declared here")
            .help("take the slot out, or remove `private: true`");
    }
}

/// Returns the place of a field's own slot.
fn slot_of<'a>(api: &Api<'a>, error: &Error<'a>, field: &Field<'a>) -> Option<Place> {
    let slot = Slot::Field(field.name());
    let mut own = error.headers.iter().flat_map(Header::placed_slots);
    let own = own.find(|(found, _)| *found == slot);
    let envelope = api.envelope_of(error);
    own.map(|(_, place)| place)
        .or_else(|| envelope?.place_of(slot))
}

/// A field that clients see nowhere, or in the message only, in all errors that have one of its name.
struct Unseen<'e, 'a> {
    name: &'a str,
    is_shown: bool,
    is_required: bool,
    of: Vec<(&'e Error<'a>, Place)>,
}

/// A public field should reach clients: in its own slot, in `{fields}`, or in the message. What is
/// the same in several errors is said once.
pub(super) fn are_used(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut all: Vec<Unseen<'_, '_>> = Vec::new();
    let mut known = HashMap::new();
    for error in &api.errors {
        for field in error.fields.iter().filter(|field| !field.info.private) {
            let slot = Slot::Field(field.name());
            let spread = api
                .envelope_of(error)
                .is_some_and(|envelope| envelope.spreads() && !field.info.only_in_slots);
            let is_read_back = is_read_back(api, error, slot)
                || api.is_in_code(error, slot)
                || is_in_alias(error, slot);
            if spread || slot_of(api, error, field).is_some() || is_read_back {
                continue;
            }
            let is_shown = is_shown(api, error, slot);
            let is_required = !field.may_be_absent();
            let index = *known
                .entry((field.name(), is_shown, is_required))
                .or_insert(all.len());
            if index == all.len() {
                all.push(Unseen {
                    name: field.name(),
                    is_shown,
                    is_required,
                    of: Vec::new(),
                });
            }
            if let Some(unseen) = all.get_mut(index) {
                unseen.of.push((error, field.place));
            }
        }
    }
    for unseen in &all {
        report_unseen(unseen, api.is_identify_given, diagnostics);
    }
}

fn report_unseen(unseen: &Unseen<'_, '_>, is_identify_given: bool, diagnostics: &mut Diagnostics) {
    let Unseen {
        name,
        is_shown,
        is_required,
        of,
    } = unseen;
    let Some((_, place)) = of.first().copied() else {
        return;
    };
    let errors = some_of(of.iter().map(|(error, _)| error.name));
    // Who names `identify` without the message has decided that programs do not read it.
    let is_lost = *is_required && !is_identify_given;
    let (reported, help) = match (is_shown, is_lost) {
        (true, true) => (
            diagnostics.warning(
                Code::FieldNotReadBack,
                place,
                format!(
                    "clients see the field `{name}` of {errors} in the message only, and never \
                     have the typed error"
                ),
            ),
            format!(
                "add a slot `{{{name}}}` to the envelope, or make the field optional with `?`, or \
                 have it read from the message: `identify: [code, message]`; `identify: [code]` \
                 says that messages are for people alone"
            ),
        ),
        (true, false) => (
            diagnostics.note(
                Code::FieldStaysBehind,
                place,
                format!("clients see the field `{name}` of {errors} in the message only"),
            ),
            format!("add a slot `{{{name}}}` to the envelope, or mark the field `private: true`"),
        ),
        (false, _) => (
            diagnostics.warning(
                Code::UnusedField,
                place,
                format!(
                    "the field `{name}` of {errors} reaches no client: it is neither in the \
                     message nor in the envelope"
                ),
            ),
            format!("add a slot `{{{name}}}` to the envelope, or mark the field `private: true`"),
        ),
    };
    let mut others: Vec<Place> = of.iter().map(|(_, place)| *place).collect();
    others.dedup();
    others.retain(|other| *other != place);
    label_each(reported, others, "and here").help(help);
}

/// Whether clients see a field in the message.
fn is_shown<'a>(api: &Api<'a>, error: &Error<'a>, slot: Slot<'a>) -> bool {
    let has_message = api
        .envelope_of(error)
        .is_some_and(|envelope| envelope.has(Slot::Message));
    has_message && error.message_has(slot)
}

/// Whether clients can read a field from the message: if the message is that field and nothing else,
/// or if messages identify errors.
fn is_read_back<'a>(api: &Api<'a>, error: &Error<'a>, slot: Slot<'a>) -> bool {
    let is_message = error.message_slot().is_some();
    is_shown(api, error, slot) && (is_message || api.identify.contains(&Slot::Message))
}

/// Whether older answers have a field in their code.
fn is_in_alias(error: &Error<'_>, slot: Slot<'_>) -> bool {
    let templates = error.aliases.iter().filter_map(WireCode::template);
    templates.flatten().any(|part| part.slot() == Some(slot))
}

/// An error that a Rust type is converted to must not have required fields: nothing would fill them.
pub(super) fn causes_fill_none(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in api
        .errors
        .iter()
        .filter(|error| !error.rust.from.is_empty())
    {
        if let Some(field) = error.fields.iter().find(|field| field.is_required()) {
            let message = format!(
                "`{}` is to be made from a Rust type, but its field `{}` must be filled",
                error.name,
                field.name()
            );
            diagnostics
                .error(Code::RustPath, error.place, message)
                .label(field.place, "declared here")
                .help("make the field optional with `?`, or map the type by hand");
        }
    }
}

/// A field that `"*"` spreads into an object must not have the name of another member of it.
pub(super) fn members_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let Some(envelope) = api.envelope_of(error) else {
            continue;
        };
        let taken = envelope
            .body
            .as_ref()
            .map(|body| members_beside_fields(&body.shape))
            .unwrap_or_default();
        for field in error
            .fields
            .iter()
            .filter(|field| api.is_spread(error, field))
        {
            if taken.contains(&field.wire_name()) {
                let message = format!(
                    "the field `{}` would stand beside a member of the same name",
                    field.wire_name()
                );
                diagnostics
                    .error(Code::MemberClash, field.place, message)
                    .label(envelope.place, "in this envelope")
                    .help("rename one of them, or give the field a slot of its own");
            }
        }
    }
}

/// Two members of one object must differ on the wire: fields that are spread, and those of a
/// record.
pub(super) fn members_of_fields_differ(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let fields = error.fields.iter();
        report_alike(
            fields.filter(|field| api.is_spread(error, field)),
            diagnostics,
        );
    }
    for known in &api.types {
        if let TypeKind::Record(fields) = &known.kind {
            let named = fields.iter().filter(|field| !field.info.is_rest());
            report_alike(named, diagnostics);
        }
    }
}

fn report_alike<'f, 'a: 'f>(
    fields: impl Iterator<Item = &'f Field<'a>>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: HashMap<&str, &Field<'_>> = HashMap::new();
    for field in fields {
        let Some(earlier) = first.insert(field.wire_name(), field) else {
            continue;
        };
        let message = format!(
            "the fields `{}` and `{}` are both `{}` on the wire",
            earlier.name(),
            field.name(),
            field.wire_name()
        );
        diagnostics
            .error(Code::MemberClash, field.place, message)
            .label(earlier.place, "first declared here")
            .help("give one of them another `wire`");
    }
}

/// A field that holds the members which a body or a record does not name is a map.
pub(super) fn rests_are_maps(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        let TypeKind::Record(fields) = &known.kind else {
            continue;
        };
        let rests = fields.iter().filter(|field| field.info.is_rest());
        for rest in rests.filter(|rest| !matches!(rest.ty(), Type::Map(_))) {
            let message = "`*` holds all members that no other field has, and is no map";
            diagnostics
                .error(Code::Type, rest.place, message)
                .help("make it a `map<any>`, or a map of what the members are");
        }
    }
    for error in &api.errors {
        let Some(envelope) = api.envelope_of(error) else {
            continue;
        };
        let mut rests = Vec::new();
        let bodies = envelope.body.iter();
        bodies.for_each(|body| add_rests(&body.shape, &mut rests));
        for field in &error.fields {
            let rest = rests
                .iter()
                .find(|(slot, _)| *slot == Slot::Field(field.name()));
            let (message, help) = match (rest, field.ty()) {
                (Some((_, Rest::Members)), ty) if !matches!(ty, Type::Map(_)) => (
                    "stands for all other members, and is no map",
                    "make it a `map<any>`, or a map of what the members are",
                ),
                (Some((_, Rest::Items)), ty) if !matches!(ty, Type::List(_)) => (
                    "stands for all other items, and is no list",
                    "make it a `list<any>`, or a list of what the items are",
                ),
                _ => continue,
            };
            diagnostics
                .error(
                    Code::MisplacedSlot,
                    field.place,
                    format!("the field `{}` {message}", field.name()),
                )
                .label(envelope.place, "in this envelope")
                .help(help);
        }
    }
}

/// What a field holds of which a shape has the rest.
#[derive(Clone, Copy)]
enum Rest {
    Members,
    Items,
}

fn add_rests<'a>(shape: &Shape<'a>, rests: &mut Vec<(Slot<'a>, Rest)>) {
    let others = match shape.bare() {
        Shape::List(items) => Shape::others(items),
        _ => None,
    };
    rests.extend(others.map(|slot| (slot, Rest::Items)));
    if let Shape::Object(members) = shape {
        let slots = members.iter().filter_map(Member::rest);
        rests.extend(slots.map(|slot| (slot, Rest::Members)));
    }
    let is_others = |inner: &Shape<'_>| others.is_some() && inner.rest_of_list() == others;
    let inner = shape.children().filter(|inner| !is_others(inner));
    inner.for_each(|inner| add_rests(inner, rests));
}

/// Returns the names of the members of those objects that fields are spread into.
fn members_beside_fields<'a>(shape: &Shape<'a>) -> Vec<&'a str> {
    let own = match shape {
        Shape::Object(members) if members.iter().any(|m| m.name == "*" && m.rest().is_none()) => {
            *members
        }
        _ => &[],
    };
    // The member `*` is the fields themselves: one of them may be called so on the wire.
    let own = own.iter().map(|member| member.name);
    let own = own.filter(|name| *name != "*");
    let inside = shape.children().flat_map(members_beside_fields);
    own.chain(inside).collect()
}

//! Rules about values that may be missing: what is beside them is not left out with them.

use super::group::{group, label_each};
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::{Api, Envelope, Error, Field, Header, Slot};
use crate::source::Place;
use errspec_model::Shape;

/// A text is left out where one of its slots has no value. So what identifies an error, its message and
/// each of its required fields must be on the wire at least once where that cannot happen.
pub(super) fn leave_nothing_out(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    for error in &api.errors {
        let Some(envelope) = api.envelope_of(error) else {
            continue;
        };
        let code = error.code.is_some().then_some(Slot::Code);
        let attributes = error.attributes.iter();
        let attributes = attributes.map(|(name, _)| Slot::Attribute(name));
        let identifying = attributes.filter(|slot| api.identify.contains(slot));
        let fields = error.fields.iter().filter(|field| !field.may_be_absent());
        let fields = fields.map(|field| Slot::Field(field.name()));
        let fields = fields
            .filter(|slot| !is_in_message(api, error, *slot) && !api.is_in_code(error, *slot));
        let slots = code.into_iter().chain(identifying).chain([Slot::Message]);
        for slot in slots.chain(fields) {
            if let Some((lacking, place)) = left_out_with(envelope, error, slot) {
                found.push(((slot, lacking, place), error));
            }
        }
    }
    for ((slot, lacking, place), errors) in group(found) {
        report(&errors, slot, lacking, place, diagnostics);
    }
}

fn report(
    errors: &[&Error<'_>],
    slot: Slot<'_>,
    lacking: Slot<'_>,
    place: Place,
    diagnostics: &mut Diagnostics,
) {
    let what = match slot {
        Slot::Code => "the code".to_owned(),
        Slot::Message => "the message".to_owned(),
        slot => format!("`{slot}`"),
    };
    let message = format!(
        "{what} of {} would be left out together with `{lacking}`, which it may lack",
        some_of(errors.iter().map(|error| error.name))
    );
    let help = match slot {
        Slot::Code => {
            "give the error that value always, or give the code a place of its own".to_owned()
        }
        Slot::Message => {
            "give the error that value always, or give the message a place of its own".to_owned()
        }
        slot => format!("give the error that value always, or give `{slot}` a place of its own"),
    };
    let reported = diagnostics.error(Code::CutShort, place, message);
    label_each(
        reported,
        errors.iter().map(|error| error.place),
        "declared here",
    )
    .help(help);
}

/// Where messages tell errors apart, each of the fields in one must have a value: a client would read the
/// hole as a value.
pub(super) fn messages_are_whole(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let is_read = api.identify.contains(&Slot::Message);
    for error in api.errors.iter().filter(|_| is_read) {
        let mut fields = error.fields.iter();
        let may_be_missing = |field: &&Field<'_>| {
            field.info.optional && error.message_has(Slot::Field(field.name()))
        };
        if error.message.len() > 1
            && let Some(field) = fields.find(may_be_missing)
        {
            report_hole(error, field, diagnostics);
        }
    }
}

fn report_hole(error: &Error<'_>, field: &Field<'_>, diagnostics: &mut Diagnostics) {
    let name = field.name();
    let message = format!("without `{name}`, which may be missing, the message has a hole");
    diagnostics
        .error(Code::MessageWithHole, error.message_place, message)
        .label(field.place, "optional here")
        .help(format!(
            "make `{name}` required, take it out of the message, or make two errors of this one: with \
             `{name}` and without"
        ));
}

/// Returns whether clients read a field from the message.
fn is_in_message<'a>(api: &Api<'a>, error: &Error<'a>, slot: Slot<'a>) -> bool {
    let is_read = error.message_slot().is_some() || api.identify.contains(&Slot::Message);
    is_read && error.message_has(slot)
}

/// Returns the slot for want of which another is nowhere on the wire, and the place of both.
fn left_out_with<'a>(
    envelope: &Envelope<'a>,
    error: &Error<'a>,
    slot: Slot<'a>,
) -> Option<(Slot<'a>, Place)> {
    let is_alone = envelope
        .body
        .iter()
        .any(|body| has_alone(&body.shape, slot));
    if is_alone {
        return None;
    }
    let own = error.headers.iter().flat_map(Header::groups);
    let mut first = None;
    for (slots, place) in envelope.groups().chain(own) {
        if slots.contains(&slot) {
            let mut others = slots.into_iter().filter(|other| *other != slot);
            let lacking = others.find(|other| error.may_lack(*other))?;
            first.get_or_insert((lacking, place));
        }
    }
    first
}

/// Returns whether a slot is the whole of a value.
fn has_alone(shape: &Shape<'_>, slot: Slot<'_>) -> bool {
    *shape == Shape::Slot(slot) || shape.children().any(|child| has_alone(child, slot))
}

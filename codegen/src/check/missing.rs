//! Rules about values that may be missing: what is beside them is not left out with them.

use super::group::{group, label_each};
use crate::diagnostics::{Code, Diagnostics, some_of};
use crate::ir::{Api, Envelope, Error, Field, Header, Slot};
use crate::source::Place;
use errspec_model::{Format, Part, Shape, Type};

/// A text is left out where one of its slots has no value, and so is a member with what is in it where one in
/// its name has none. So what identifies an error, its message and
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
        let mut own = error.headers.iter();
        let has_message =
            envelope.has(Slot::Message) || own.any(|header| header.has(Slot::Message));
        let fields = fields.filter(|slot| {
            let is_read = has_message && is_in_message(api, error, *slot);
            !is_read && !api.is_in_code(error, *slot)
        });
        let slots = code.into_iter().chain(identifying).chain([Slot::Message]);
        for slot in slots.chain(fields) {
            if let Some((lacking, place)) = left_out_with(api, envelope, error, slot) {
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
    api: &Api<'a>,
    envelope: &Envelope<'a>,
    error: &Error<'a>,
    slot: Slot<'a>,
) -> Option<(Slot<'a>, Place)> {
    let fields = error.fields.iter();
    let mut spread = fields.filter(|field| api.is_spread_in(envelope, error, field));
    let wanted = Wanted {
        slot,
        is_spread: spread
            .clone()
            .any(|field| slot == Slot::Field(field.name())),
        has_spread: spread.any(|field| !field.may_be_absent()),
        error,
        format: envelope.format,
    };
    let body = envelope.body.as_ref();
    let in_body = body.map_or(Written::Nowhere, |body| wanted.find(&body.shape));
    let mut first = match in_body {
        Written::Always => return None,
        Written::With(lacking) => {
            let mut texts = body.into_iter().flat_map(|body| &body.texts);
            let text = texts.find(|(parts, _)| parts.contains(&Part::Slot(slot)));
            let place = text.map(|(_, place)| *place);
            let spread = || envelope.place_of(Slot::Fields);
            let place = place.or_else(|| envelope.place_of(slot)).or_else(spread);
            Some((lacking, place.unwrap_or(envelope.place)))
        }
        Written::Nowhere => None,
    };
    let own = error.headers.iter().flat_map(Header::groups);
    let of_headers = envelope.all_headers().flat_map(Header::groups);
    for (slots, place) in of_headers.chain(own) {
        if slots.contains(&slot) {
            let mut others = slots.into_iter().filter(|other| *other != slot);
            let lacking = others.find(|other| error.may_lack(*other))?;
            first.get_or_insert((lacking, place));
        }
    }
    first
}

/// Where a slot is in a body.
#[derive(Clone, Copy)]
enum Written<'a> {
    Nowhere,
    /// Where this slot has a value too.
    With(Slot<'a>),
    Always,
}

/// A slot of an error that is looked for in a body.
struct Wanted<'e, 'a> {
    slot: Slot<'a>,
    /// Whether it is a field that is written among others.
    is_spread: bool,
    /// Whether there are always some of these.
    has_spread: bool,
    error: &'e Error<'a>,
    format: Format,
}

impl<'a> Wanted<'_, 'a> {
    /// Where a shape has the slot.
    fn find(&self, shape: &Shape<'a>) -> Written<'a> {
        match shape {
            Shape::Slot(slot) if self.is_it(*slot) => Written::Always,
            Shape::Text(parts) => self.in_text(parts, None),
            Shape::Named(named) => {
                let inside = match (self.find(&named.shape), self.lacking_in(named.name)) {
                    (Written::Always, Some(lacking)) => Written::With(lacking),
                    (inside, _) => inside,
                };
                let lacking = self.lacking_of(&named.shape);
                let lacking = lacking.or_else(|| self.hidden_in(&named.shape));
                inside.or(self.in_text(named.name, lacking))
            }
            shape => {
                let inside = shape.children().map(|child| self.find(child));
                inside.fold(Written::Nowhere, Written::or)
            }
        }
    }

    fn is_it(&self, slot: Slot<'_>) -> bool {
        slot == self.slot || self.is_spread && slot == Slot::Fields
    }

    /// Where a text has the slot, which may be left out for want of another.
    fn in_text(&self, parts: &[Part<'a>], other: Option<Slot<'a>>) -> Written<'a> {
        match parts.contains(&Part::Slot(self.slot)) {
            true => match self.lacking_in(parts).or(other) {
                Some(lacking) => Written::With(lacking),
                None => Written::Always,
            },
            false => Written::Nowhere,
        }
    }

    /// The first other slot of a text that may have no value.
    fn lacking_in(&self, parts: &[Part<'a>]) -> Option<Slot<'a>> {
        let slots = parts.iter().filter_map(Part::slot);
        let mut others = slots.filter(|slot| *slot != self.slot);
        others.find(|slot| self.may_lack(*slot))
    }

    /// The slot for want of which a shape may be left out. None where something is always in it.
    fn lacking_of(&self, shape: &Shape<'a>) -> Option<Slot<'a>> {
        match shape {
            Shape::Constant(_) | Shape::Object([]) | Shape::List([]) => None,
            Shape::Slot(slot) => Some(*slot).filter(|slot| self.may_lack(*slot)),
            Shape::Text(parts) => self.lacking_in(parts),
            Shape::Named(named) => {
                let in_name = self.lacking_in(named.name);
                in_name.or_else(|| self.lacking_of(&named.shape))
            }
            shape => {
                let mut lacking = None;
                for child in shape.children() {
                    lacking = lacking.or(Some(self.lacking_of(child)?));
                }
                lacking
            }
        }
    }

    /// The slot of a shape that is all of it, where its value may leave no trace: a list without items in XML.
    fn hidden_in(&self, shape: &Shape<'a>) -> Option<Slot<'a>> {
        let Shape::Slot(slot @ Slot::Field(name)) = shape.bare() else {
            return None;
        };
        let mut fields = self.error.fields.iter();
        let field = fields.find(|field| field.name() == *name)?;
        let is_hidden = self.format == Format::Xml && matches!(field.info.ty, Type::List(_));
        is_hidden.then_some(*slot)
    }

    /// Returns whether a slot may have no value.
    fn may_lack(&self, slot: Slot<'_>) -> bool {
        match slot {
            Slot::Fields => !self.has_spread,
            slot => self.error.may_lack(slot),
        }
    }
}

impl Written<'_> {
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (Self::With(lacking), _) | (Self::Nowhere, Self::With(lacking)) => Self::With(lacking),
            (Self::Nowhere, Self::Nowhere) => Self::Nowhere,
        }
    }
}

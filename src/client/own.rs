//! What an answer holds by the envelope and headers of its error, once that is known, and what other
//! envelopes add to it.

use super::read::Answer;
use crate::model::{Envelope, ErrorInfo, FieldInfo, Header, Member, Part, Shape, Slot};
use crate::wire::{Capture, Contested};

impl<'a> Answer<'a> {
    /// Reads the headers that an error has of its own. One takes the place of a header of the
    /// envelope, which then is read once more without that.
    pub(super) fn read_own_headers(&self, error: &'a ErrorInfo<'a>, best: &mut Capture<'a>) {
        let own = error.kind.headers;
        let is_own = |header: &Header<'_>| own.iter().any(|own| own.name == header.name);
        let index = best.envelope;
        match self.spec.envelopes.get(index) {
            Some(envelope) if envelope.headers.iter().any(is_own) => {
                *best = Capture::default();
                self.fill(best, index, own);
            }
            _ => best.fill_headers(own, self.headers),
        }
    }

    /// Completes what an error's own envelope found by what the others found, as far as they fit. If
    /// the answer is in the error's own envelope, that says what is where.
    pub(super) fn complete(
        &self,
        error: &ErrorInfo<'a>,
        best: &mut Capture<'a>,
        others: &[Capture<'a>],
    ) {
        if others.is_empty() {
            return;
        }
        let identifies = self.identifies(error, best);
        let own = self.spec.envelopes.get(best.envelope);
        let own = own.filter(|_| identifies && !best.is_misfit_of(error));
        let own_items = identifies.then(|| (std::mem::take(&mut best.items), best.partial));
        for other in others.iter().filter(|other| !other.is_misfit()) {
            let envelope = self.spec.envelopes.get(other.envelope);
            let contested = own
                .zip(envelope)
                .map(|(own, other)| contested(own, error, other));
            best.complete(other, &contested.unwrap_or_default());
        }
        // What is a list of errors in another envelope is none here.
        if let Some((items, partial)) = own_items {
            (best.items, best.partial) = (items, partial);
        }
    }
}

/// The slots that are read wrongly by `other` from an answer with an error in the envelope `own`: that
/// has something else in their place.
fn contested<'a>(own: &Envelope<'a>, error: &ErrorInfo<'a>, other: &Envelope<'a>) -> Contested<'a> {
    let mut contested = Contested::default();
    if let (Some(own), Some(other)) = (&own.body, &other.body) {
        compare(own, error, other, &mut contested);
    }
    for header in other.headers.iter().chain(&other.reason_phrase) {
        let own = own.headers.iter().chain(&own.reason_phrase);
        let mut own = own.chain(error.kind.headers);
        if let Some(own) = own.find(|own| own.name == header.name) {
            compare_headers(own, header, &mut contested.slots);
        }
    }
    contested
}

fn compare<'a>(
    own: &Shape<'a>,
    error: &ErrorInfo<'a>,
    other: &Shape<'a>,
    contested: &mut Contested<'a>,
) {
    match (own.bare(), other.bare()) {
        (Shape::Object(own), Shape::Object(other)) => {
            for member in *other {
                if let Some(same) = own.iter().find(|same| same.name == member.name) {
                    compare(&same.shape, error, &member.shape, contested);
                } else if is_spread(own, error, member) {
                    add_slots(&member.shape, &mut contested.slots);
                }
            }
            if other.iter().any(|member| member.name == "*") {
                let members = own.iter().filter(|member| member.name != "*");
                contested.members.extend(members.map(|member| member.name));
            }
            // What is left of an object is something else where others are named.
            let rest = |members: &[Member<'a>]| members.iter().find_map(Member::rest);
            contested
                .slots
                .extend(rest(other).filter(|slot| rest(own) != Some(*slot)));
        }
        (Shape::Named(own), Shape::Named(other)) => {
            compare_texts(own.name, other.name, &mut contested.slots);
            compare(&own.shape, error, &other.shape, contested);
        }
        (Shape::Errors(own), Shape::Errors(other)) => compare(own, error, other, contested),
        (Shape::List(own), Shape::List(other)) => {
            let pairs = own.iter().zip(*other);
            pairs.for_each(|(own, other)| compare(own, error, other, contested));
        }
        (Shape::List([own]), Shape::Errors(other)) => compare(own, error, other, contested),
        (Shape::Errors(own), Shape::List([other])) => compare(own, error, other, contested),
        (own, other) if own == other => {}
        (_, other) => add_slots(other, &mut contested.slots),
    }
}

fn add_slots<'a>(shape: &Shape<'a>, slots: &mut Vec<Slot<'a>>) {
    shape.visit_slots(&mut |slot| slots.push(slot));
}

/// Returns whether an object of the error's own envelope holds something else under the name of another's
/// member: a field of the error, an entry of what is left of the object, or a member whose name has slots.
fn is_spread(own: &[Member<'_>], error: &ErrorInfo<'_>, member: &Member<'_>) -> bool {
    let is_field = |field: &FieldInfo<'_>| {
        let is_same = *member.shape.bare() == Shape::Slot(Slot::Field(field.name));
        field.spread && !field.private && field.wire_name() == member.name && !is_same
    };
    own.iter().any(|own| {
        own.rest().is_some()
            || own.named().is_some()
            || own.name == "*" && error.fields.iter().any(is_field)
    })
}

fn compare_headers<'a>(own: &Header<'a>, other: &Header<'a>, slots: &mut Vec<Slot<'a>>) {
    compare_texts(own.value, other.value, slots);
    for param in other.params() {
        let mut params = own.params().iter();
        if let Some(same) = params.find(|same| same.name == param.name) {
            compare_texts(same.value, param.value, slots);
        }
    }
}

fn compare_texts<'a>(own: &[Part<'a>], other: &[Part<'a>], slots: &mut Vec<Slot<'a>>) {
    if own != other {
        slots.extend(other.iter().filter_map(Part::slot));
    }
}

//! What stands in an answer in the place of something else: by another envelope than its own.

use crate::{Envelope, ErrorInfo, FieldInfo, Header, Member, Part, Shape, Slot};

/// What one envelope finds, but is no value of its slots, since something else is there.
#[derive(Debug, Default)]
pub struct Contested<'s> {
    /// The slots.
    pub slots: Vec<Slot<'s>>,
    /// Members that are no fields.
    pub members: Vec<&'s str>,
}

impl<'a> Contested<'a> {
    /// What is read wrongly by `other` from an answer with an error in the envelope `own`: that has something
    /// else in its place.
    pub fn between(own: &Envelope<'a>, error: &ErrorInfo<'a>, other: &Envelope<'a>) -> Self {
        let mut contested = Self::default();
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
                } else if member.named().is_some() || is_spread(own, error, member) {
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

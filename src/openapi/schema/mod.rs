//! From the shape of a body to the JSON Schema of what a client may meet. A server of the spec always writes
//! more than that, but answers come from other servers of the same API too, and from older ones: a member is
//! required where an answer without it would not be read as the error.

mod body;
mod slot;

use super::Sample;
use super::value::{Names, Values};
use crate::model::{Envelope, Named, Part, Shape, Slot, Spec};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The schema of bodies of one media type: errors that differ in nothing but constants share one.
/// None where no body has anything.
pub fn of_bodies(spec: &Spec<'_>, samples: &[&Sample<'_>], names: Names<'_>) -> Option<Value> {
    let values = Values::of(spec, names);
    let mut groups: Vec<Group<'_>> = Vec::new();
    for sample in samples {
        let unwritten = unwritten(spec, sample.envelope.content_type);
        for envelope in std::iter::once(sample.envelope).chain(unwritten) {
            match groups
                .iter_mut()
                .find(|group| group.takes(sample, envelope))
            {
                Some(group) => group.samples.push(sample),
                None => groups.push(Group {
                    values: &values,
                    envelope,
                    first: sample,
                    samples: vec![sample],
                }),
            }
        }
    }
    let by_code = groups.iter().all(Group::has_code) && are_disjoint(&groups);
    let mut schemas = groups.iter().filter_map(Group::schema);
    Some(match groups.len() {
        1 => schemas.next()?,
        _ if by_code => json!({ "oneOf": schemas.collect::<Vec<_>>() }),
        _ => json!({ "anyOf": schemas.collect::<Vec<_>>() }),
    })
}

/// The envelopes of a media type that no error names: an answer of any error may come in them.
fn unwritten<'s>(
    spec: &'s Spec<'s>,
    content_type: &'s str,
) -> impl Iterator<Item = &'s Envelope<'s>> {
    let all = (0_u16..).zip(spec.envelopes);
    let unwritten = all.filter(move |(index, envelope)| {
        let mut errors = spec.errors.iter();
        envelope.content_type == content_type
            && envelope.body.is_some()
            && !errors.any(|error| error.kind.is_written_in(*index))
    });
    unwritten.map(|(_, envelope)| envelope)
}

/// Whether no two groups have a code in common. A family may have a code of another error in it.
fn are_disjoint(groups: &[Group<'_>]) -> bool {
    let codes = |group: &Group<'_>| -> Vec<String> {
        let codes = group.samples.iter();
        codes.map(|sample| sample.info.code.to_owned()).collect()
    };
    let mut samples = groups.iter().flat_map(|group| &group.samples);
    samples.all(|sample| !sample.info.kind.code_has_slots)
        && groups.iter().enumerate().all(|(index, group)| {
            let known = codes(group);
            let others = groups.iter().skip(index + 1).flat_map(codes);
            others.into_iter().all(|code| !known.contains(&code))
        })
}

/// Whether an answer can have several errors.
fn has_list(body: &Shape<'_>) -> bool {
    matches!(body, Shape::Errors(_)) || body.children().any(has_list)
}

/// Whether the code is the name of a member.
fn has_code_in_name(body: &Shape<'_>) -> bool {
    let is_named =
        matches!(body, Shape::Named(named) if named.name.contains(&Part::Slot(Slot::Code)));
    is_named || body.children().any(has_code_in_name)
}

/// Errors whose bodies differ in nothing but constants and values.
struct Group<'g> {
    values: &'g Values<'g>,
    envelope: &'g Envelope<'g>,
    first: &'g Sample<'g>,
    /// All of them, the first too.
    samples: Vec<&'g Sample<'g>>,
}

/// A schema, and whether every body has what it describes.
type Described = Option<(Value, bool)>;

impl<'g> Group<'g> {
    fn takes(&self, sample: &Sample<'_>, envelope: &Envelope<'_>) -> bool {
        std::ptr::eq(self.envelope, envelope)
            && looks(self.values, self.envelope, self.first)
                == looks(self.values, self.envelope, sample)
    }

    /// Whether a body has one code, which is always there. A list may have several.
    fn has_code(&self) -> bool {
        let body = self.envelope.body.as_ref();
        self.requires(Slot::Code)
            && body.is_some_and(|body| {
                let mut codes = self.samples.iter().map(|sample| sample.info.code);
                let is_alone =
                    codes.all(|code| code == self.first.info.code) || !has_code_in_name(body);
                body.has(Slot::Code) && !has_list(body) && is_alone
            })
    }

    /// The names that a member has whose name has slots, one for each code. None where they are of more than
    /// the code.
    fn names(&self, named: &Named<'_>) -> Option<BTreeSet<String>> {
        let name = |sample: &&Sample<'_>| {
            let info = sample.info;
            let part = |part: &Part<'_>| match part {
                Part::Text(text) => Some((*text).to_owned()),
                Part::Slot(Slot::Code) if info.kind.has_code && !info.kind.code_has_slots => {
                    Some(info.code.to_owned())
                }
                Part::Slot(_) => None,
            };
            named.name.iter().map(part).collect()
        };
        self.samples.iter().map(name).collect()
    }
}

/// A field that a body shows: its name, whether it is optional, and its type.
type Shown = (String, bool, Value);

/// What errors have in common that share a schema: which slots have values, and of which types.
fn looks(
    values: &Values<'_>,
    envelope: &Envelope<'_>,
    sample: &Sample<'_>,
) -> (bool, bool, Vec<String>, Vec<Shown>) {
    let info = sample.info;
    let body = envelope.body.as_ref();
    let is_shown = |slot| body.is_some_and(|body| body.has(slot));
    let fields = info
        .fields
        .iter()
        .filter(|field| !field.private && (field.spread || is_shown(Slot::Field(field.name))));
    let fields = fields.map(|field| {
        let optional = !field.is_required();
        (
            field.wire_name().to_owned(),
            optional,
            values.of_value(&field.ty),
        )
    });
    let attributes = info.kind.attributes.iter().map(|(name, _)| *name);
    let attributes = attributes.filter(|name| is_shown(Slot::Attribute(name)));
    (
        info.kind.has_code && is_shown(Slot::Code),
        info.docs.url.is_empty(),
        attributes.map(str::to_owned).collect(),
        fields.collect(),
    )
}

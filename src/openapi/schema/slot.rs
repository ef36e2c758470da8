//! The schema of what fills a slot, and whether an answer must have it.

use super::{Described, Group};
use crate::field::to_json;
use crate::model::{ErrorInfo, FieldInfo, Held, Slot, Spec, StatusRange, pattern};
use crate::openapi::Sample;
use crate::openapi::value::Object;
use serde_json::{Value, json};

impl<'g> Group<'g> {
    pub(super) fn slot(&self, slot: Slot<'_>) -> Described {
        let spec = self.values.spec;
        let first = self.first;
        let is_one = |sample: &&Sample<'_>| matches!(sample.range, StatusRange::One(_));
        // A class of statuses has as many values.
        match slot {
            Slot::Status if !self.samples.iter().all(is_one) => {
                return Some((json!({ "type": "integer" }), self.requires(slot)));
            }
            Slot::Reason if !self.samples.iter().all(is_one) => {
                return Some((json!({ "type": "string" }), false));
            }
            Slot::Retryable if !self.samples.iter().all(is_one) => {
                return Some((json!({ "type": "boolean" }), true));
            }
            _ => {}
        }
        let held = self
            .samples
            .iter()
            .map(|sample| sample.info.held(spec, sample.range.first(), slot));
        let values = held.filter_map(|held| match held {
            Held::Constant(value) => Some(to_json(&value)),
            _ => None,
        });
        let schema = match first.info.held(spec, first.range.first(), slot) {
            Held::Nothing => return None,
            Held::Constant(_) if slot == Slot::DocUrl => {
                json!({ "type": "string", "format": "uri" })
            }
            Held::Constant(_) | Held::Code if slot == Slot::Code => self.codes(values.collect()),
            Held::Constant(_) | Held::Code => constants(values.collect()),
            Held::Message => json!({ "type": "string" }),
            Held::Field(index) => self.values.of_field(first.info.fields.get(index)?),
            Held::Fields => return self.fields(),
        };
        Some((schema, self.requires(slot)))
    }

    /// One of these codes, or what all codes of a family have.
    fn codes(&self, exact: Vec<Value>) -> Value {
        let families = self.samples.iter();
        let families = families.filter_map(|sample| sample.info.code_parts());
        let mut schemas: Vec<Value> = families
            .map(|parts| {
                let pattern = pattern(parts.iter().copied());
                json!({ "type": "string", "pattern": pattern })
            })
            .collect();
        if !exact.is_empty() {
            schemas.insert(0, constants(exact));
        }
        match schemas.len() {
            1 => schemas.remove(0),
            _ => json!({ "anyOf": schemas }),
        }
    }

    fn fields(&self) -> Described {
        let always = self.spread().any(FieldInfo::is_required);
        let is_any = self.spread().next().is_some();
        let mut object = Object::default();
        for field in self.spread() {
            object.add_field(self.values, field);
        }
        is_any.then(|| (object.schema(), always))
    }

    /// The fields that are among the `{fields}` of the envelope.
    pub(super) fn spread(&self) -> impl Iterator<Item = &'g FieldInfo<'g>> {
        let fields = self.first.info.fields.iter();
        fields.filter(|field| field.spread && !field.private)
    }

    /// Whether an answer without the value of a slot is not read as one of the errors, or not whole.
    pub(super) fn requires(&self, slot: Slot<'_>) -> bool {
        let spec = self.values.spec;
        self.samples.iter().all(|sample| match slot {
            Slot::Field(name) => {
                let mut fields = sample.info.fields.iter();
                fields.any(|field| field.name == name && field.is_required())
            }
            slot => is_identity(spec, sample, slot),
        })
    }

    pub(super) fn is_below_400(&self) -> bool {
        let mut samples = self.samples.iter();
        samples.all(|sample| sample.range.first() < 400)
    }

    /// Whether nothing but constants tells an error from a success.
    pub(super) fn is_proven_by_constants(&self) -> bool {
        let body = self.envelope.body.as_ref();
        self.is_below_400()
            && !self.requires(Slot::Code)
            && body.is_some_and(|body| !body.has_proof())
    }
}

/// Whether the value of a slot tells an error from others: without it an answer is none, or another.
fn is_identity(spec: &Spec<'_>, sample: &Sample<'_>, slot: Slot<'_>) -> bool {
    let info = sample.info;
    let mut places = (0..).zip(spec.identify);
    let place = places.find(|(_, identifier)| identifier.slot == slot);
    match place {
        Some((place, _)) if info.kind.claims(place) => {}
        _ => return false,
    }
    if slot == Slot::Code {
        return info.kind.uncoded.is_empty();
    }
    let differs = |other: &ErrorInfo<'_>| match slot {
        Slot::Attribute(name) => other.attribute(name) != info.attribute(name),
        _ => other.name != info.name,
    };
    spec.errors.iter().any(|other| {
        differs(other)
            && other.wire_code() == info.wire_code()
            && other.has_status(sample.range.first())
    })
}

/// One of these values, each once.
pub(super) fn constants(mut values: Vec<Value>) -> Value {
    let mut known = Vec::new();
    values.retain(|value| {
        let is_new = !known.contains(value);
        known.push(value.clone());
        is_new
    });
    let is_of = |is: fn(&Value) -> bool| values.iter().all(is);
    let ty = match () {
        () if is_of(Value::is_string) => "string",
        () if is_of(Value::is_i64) => "integer",
        () if is_of(Value::is_boolean) => "boolean",
        () => return json!({ "enum": values }),
    };
    json!({ "type": ty, "enum": values })
}

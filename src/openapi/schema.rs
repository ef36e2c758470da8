//! From the shape of a body to the JSON Schema of what it can be.

use super::Sample;
use super::value::{Names, Object, Values};
use crate::field::to_json;
use crate::model::{
    FieldInfo, Format, Held, Member, Part, Shape, Slot, Spec, StatusRange, pattern,
};
use serde_json::{Value, json};

/// The schema of bodies of one media type: errors that differ in nothing but constants share one.
/// None where no body has anything.
pub fn of_bodies(spec: &Spec<'_>, samples: &[&Sample<'_>], names: Names<'_>) -> Option<Value> {
    let values = Values::of(spec, names);
    let mut groups: Vec<Group<'_>> = Vec::new();
    for sample in samples {
        match groups.iter_mut().find(|group| group.takes(sample)) {
            Some(group) => group.samples.push(sample),
            None => groups.push(Group {
                values: &values,
                first: sample,
                samples: vec![sample],
            }),
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

/// Errors whose bodies differ in nothing but constants and values.
struct Group<'g> {
    values: &'g Values<'g>,
    first: &'g Sample<'g>,
    /// All of them, the first too.
    samples: Vec<&'g Sample<'g>>,
}

/// A schema, and whether a body always has what it describes.
type Described = Option<(Value, bool)>;

impl<'g> Group<'g> {
    fn takes(&self, sample: &Sample<'_>) -> bool {
        std::ptr::eq(self.first.envelope, sample.envelope)
            && looks(self.values, self.first) == looks(self.values, sample)
    }

    fn has_code(&self) -> bool {
        let first = self.first;
        let body = first.envelope.body.as_ref();
        first.info.kind.has_code && body.is_some_and(|body| body.has(Slot::Code))
    }

    fn schema(&self) -> Option<Value> {
        let envelope = self.first.envelope;
        if envelope.format != Format::Json {
            return Some(json!({ "type": "string" }));
        }
        let (schema, _) = self.shape(envelope.body.as_ref()?)?;
        Some(schema)
    }

    fn shape(&self, shape: &Shape<'_>) -> Described {
        match shape {
            Shape::Constant(value) => Some((constants(vec![to_json(value)]), true)),
            Shape::Slot(slot) => self.slot(*slot),
            Shape::Text(parts) => {
                let slots = parts.iter().filter_map(|part| match part {
                    Part::Slot(slot) => Some(self.slot(*slot)),
                    Part::Text(_) => None,
                });
                let always: Option<Vec<bool>> = slots.map(|slot| Some(slot?.1)).collect();
                let always = always?.into_iter().all(|always| always);
                Some((json!({ "type": "string" }), always))
            }
            Shape::Object(members) => self.object(members),
            Shape::Errors(item) => self.list(std::slice::from_ref(*item)),
            Shape::List(items) => self.list(items),
            Shape::Proof(inner) | Shape::Again(inner) => self.shape(inner),
        }
    }

    fn object(&self, members: &[Member<'_>]) -> Described {
        let mut object = Object::default();
        // An object that is all slots is left out if none of them is filled.
        let mut always = members.is_empty();
        let mut empty = !members.is_empty();
        for member in members {
            if let Some(slot) = member.rest() {
                // Without entries the map leaves no trace, but other members may.
                if let Some((map, _)) = self.slot(slot) {
                    empty = false;
                    object.add_others(&map);
                }
            } else if member.name == "*" {
                for field in self.spread() {
                    (empty, always) = (false, always || field.is_always_written());
                    object.add_field(self.values, field);
                }
            } else if let Some((schema, required)) = self.shape(&member.shape) {
                (empty, always) = (false, always || required);
                object.add(member.name, schema, required);
            }
        }
        (!empty).then(|| (object.schema(), always))
    }

    fn list(&self, items: &[Shape<'_>]) -> Described {
        let described: Vec<_> = items.iter().filter_map(|item| self.shape(item)).collect();
        let always = items.is_empty() || described.iter().any(|(_, always)| *always);
        let mut schemas = described.into_iter().map(|(schema, _)| schema);
        let item = match (schemas.next(), schemas.next()) {
            (None, _) if !items.is_empty() => return None,
            (None, _) => json!({}),
            (Some(only), None) => only,
            (Some(first), Some(second)) => {
                let all = [first, second].into_iter().chain(schemas);
                json!({ "anyOf": all.collect::<Vec<_>>() })
            }
        };
        Some((json!({ "type": "array", "items": item }), always))
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

    fn slot(&self, slot: Slot<'_>) -> Described {
        let spec = self.values.spec;
        let first = self.first;
        let is_one = |sample: &&Sample<'_>| matches!(sample.range, StatusRange::One(_));
        // A class of statuses has as many values.
        match slot {
            Slot::Status if !self.samples.iter().all(is_one) => {
                return Some((json!({ "type": "integer" }), true));
            }
            Slot::Reason if !self.samples.iter().all(is_one) => {
                return Some((json!({ "type": "string" }), false));
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
        match first.info.held(spec, first.range.first(), slot) {
            Held::Nothing => None,
            Held::Constant(_) if slot == Slot::DocUrl => {
                Some((json!({ "type": "string", "format": "uri" }), true))
            }
            Held::Constant(_) | Held::Code if slot == Slot::Code => {
                Some((self.codes(values.collect()), true))
            }
            Held::Constant(_) | Held::Code => Some((constants(values.collect()), true)),
            Held::Message => {
                let mut samples = self.samples.iter();
                let always = samples.all(|sample| sample.info.always_has_message());
                Some((json!({ "type": "string" }), always))
            }
            Held::Field(index) => {
                let field = first.info.fields.get(index)?;
                Some((self.values.of_field(field), field.is_always_written()))
            }
            Held::Fields => self.fields(),
        }
    }

    fn fields(&self) -> Described {
        let always = self.spread().any(FieldInfo::is_always_written);
        let is_any = self.spread().next().is_some();
        let mut object = Object::default();
        for field in self.spread() {
            object.add_field(self.values, field);
        }
        is_any.then(|| (object.schema(), always))
    }

    /// The fields that are among the `{fields}` of the envelope.
    fn spread(&self) -> impl Iterator<Item = &'g FieldInfo<'g>> {
        let fields = self.first.info.fields.iter();
        fields.filter(|field| field.spread && !field.private)
    }
}

/// A field that a body shows: its name, whether it is optional, and its type.
type Shown = (String, bool, Value);

/// What errors have in common that share a schema: which slots have values, and of which types.
fn looks(values: &Values<'_>, sample: &Sample<'_>) -> (bool, bool, Vec<String>, Vec<Shown>) {
    let info = sample.info;
    let body = sample.envelope.body.as_ref();
    let is_shown = |slot| body.is_some_and(|body| body.has(slot));
    let fields = info
        .fields
        .iter()
        .filter(|field| !field.private && (field.spread || is_shown(Slot::Field(field.name))));
    let fields = fields.map(|field| {
        let optional = !field.is_always_written();
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

/// One of these values, each once.
fn constants(mut values: Vec<Value>) -> Value {
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

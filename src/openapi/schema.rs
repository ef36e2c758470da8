//! From the shape of a body to the JSON Schema of what a client may meet. A server of the spec always writes
//! more than that, but answers come from other servers of the same API too, and from older ones: a member is
//! required where an answer without it would not be read as the error.

use super::Sample;
use super::value::{Names, Object, Values};
use super::xml::{self, Namespaces};
use crate::field::to_json;
use crate::model::xml::is_namespace;
use crate::model::{
    Envelope, ErrorInfo, FieldInfo, Format, Held, Member, Named, Part, Shape, Slot, Spec,
    StatusRange, pattern,
};
use serde_json::{Map, Value, json};
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

    fn schema(&self) -> Option<Value> {
        let envelope = self.envelope;
        let body = envelope.body.as_ref()?;
        match (envelope.format, body.bare()) {
            (Format::Json, _) => Some(self.shape(body)?.0),
            (Format::Xml, Shape::Object([root])) => Some(self.document(root)),
            (Format::Form, Shape::Object(members)) => Some(self.form(members)),
            _ => Some(json!({ "type": "string" })),
        }
    }

    /// The root of a document, which is there even if nothing is in it.
    fn document(&self, root: &Member<'g>) -> Value {
        let none = Namespaces::default();
        let (schema, _) = self.shape_in(&root.shape, &none).unwrap_or_else(|| {
            let empty = json!({ "type": "object" });
            (empty, true)
        });
        match root.shape.bare() {
            Shape::Object(members) => {
                let declared = none.with(members);
                xml::element(root.name, schema, &declared, true)
            }
            _ => xml::element(root.name, schema, &none, true),
        }
    }

    /// The values of a form are text: numbers and words as their text, lists with commas.
    fn form(&self, members: &[Member<'g>]) -> Value {
        let Some((mut schema, _)) = self.object(members, None) else {
            return json!({ "type": "object" });
        };
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for property in properties.into_iter().flat_map(Map::values_mut) {
            let ty = property.get("type").and_then(Value::as_str);
            if !matches!(ty, Some("string" | "integer" | "number" | "boolean")) {
                let docs = property.get("description").cloned();
                *property = json!({ "type": "string" });
                if let Some(docs) = docs {
                    property["description"] = docs;
                }
            }
        }
        schema
    }

    fn shape(&self, shape: &Shape<'g>) -> Described {
        self.inside(shape, None)
    }

    /// The same in XML, where an element has these namespaces.
    fn shape_in(&self, shape: &Shape<'g>, namespaces: &Namespaces<'g>) -> Described {
        self.inside(shape, Some(namespaces))
    }

    fn inside(&self, shape: &Shape<'g>, xml: Option<&Namespaces<'g>>) -> Described {
        match shape {
            // A client may meet anything in its place.
            blank if blank.is_blank() => Some((json!({}), false)),
            Shape::Constant(value) => Some((
                constants(vec![to_json(value)]),
                self.is_proven_by_constants(),
            )),
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
            Shape::Object(members) => self.object(members, xml),
            Shape::Errors(item) => self.errors(item, xml),
            Shape::List(items) => self.list(items, xml),
            Shape::Proof(inner) => {
                let (schema, always) = self.inside(inner, xml)?;
                Some((schema, always || self.is_below_400()))
            }
            Shape::Again(inner) => self.inside(inner, xml).map(|(schema, _)| (schema, false)),
            Shape::Named(named) => self.inside(&named.shape, xml),
        }
    }

    fn object(&self, members: &[Member<'g>], xml: Option<&Namespaces<'g>>) -> Described {
        let xml = xml.map(|around| around.with(members));
        let mut object = xml.clone().map_or_else(Object::default, Object::element);
        // An object that is all slots is left out if none of them is filled.
        let mut always = false;
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
                    (empty, always) = (false, always || field.is_required());
                    object.add_field(self.values, field);
                }
            } else if let Some(named) = member.named() {
                let described = self.inside(&named.shape, xml.as_ref());
                let Some(names) = self.names(named) else {
                    empty = false;
                    object.add_any();
                    continue;
                };
                // Each error has one of them.
                let required = names.len() == 1 && self.requires(Slot::Code);
                if let Some((schema, _)) = described {
                    (empty, always) = (false, always || required);
                    for name in names {
                        object.add(&name, schema.clone(), required);
                    }
                }
            } else if xml.is_some() && is_namespace(member.name) {
                // A schema has it in `xml`.
                empty = false;
            } else if let Some((schema, required)) = self.inside(&member.shape, xml.as_ref()) {
                (empty, always) = (false, always || required);
                object.add(member.name, schema, required);
            }
        }
        (!empty).then(|| (object.schema(), always))
    }

    /// A list with the error in it, and any others, which may be none of the spec.
    fn errors(&self, item: &Shape<'g>, xml: Option<&Namespaces<'g>>) -> Described {
        let (item, always) = self.inside(item, xml)?;
        let any = json!({ "anyOf": [item, { "type": "object" }] });
        let list = json!({ "type": "array", "items": any, "contains": item, "minItems": 1 });
        Some((list, always))
    }

    fn list(&self, items: &[Shape<'g>], xml: Option<&Namespaces<'g>>) -> Described {
        let others = Shape::others(items);
        let item = |item: &Shape<'g>| match item.rest_of_list() {
            // The items of the field's list.
            Some(slot) if others == Some(slot) => {
                let (list, always) = self.slot(slot)?;
                Some((
                    list.get("items").cloned().unwrap_or_else(|| json!({})),
                    always,
                ))
            }
            _ => self.inside(item, xml),
        };
        let described: Vec<_> = items.iter().filter_map(item).collect();
        let always = described.iter().any(|(_, always)| *always);
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

    /// Whether an answer without the value of a slot is not read as one of the errors, or not whole.
    fn requires(&self, slot: Slot<'_>) -> bool {
        let spec = self.values.spec;
        self.samples.iter().all(|sample| match slot {
            Slot::Field(name) => {
                let mut fields = sample.info.fields.iter();
                fields.any(|field| field.name == name && field.is_required())
            }
            slot => is_identity(spec, sample, slot),
        })
    }

    fn is_below_400(&self) -> bool {
        let mut samples = self.samples.iter();
        samples.all(|sample| sample.range.first() < 400)
    }

    /// Whether nothing but constants tells an error from a success.
    fn is_proven_by_constants(&self) -> bool {
        let body = self.envelope.body.as_ref();
        self.is_below_400()
            && !self.requires(Slot::Code)
            && body.is_some_and(|body| !body.has_proof())
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
    fn spread(&self) -> impl Iterator<Item = &'g FieldInfo<'g>> {
        let fields = self.first.info.fields.iter();
        fields.filter(|field| field.spread && !field.private)
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

//! The schema of a body, piece by piece.

use super::slot::constants;
use super::{Described, Group};
use crate::field::to_json;
use crate::model::xml::is_namespace;
use crate::model::{Format, Member, Part, Shape, Slot};
use crate::openapi::value::Object;
use crate::openapi::xml::{self, Namespaces};
use serde_json::{Map, Value, json};

impl<'g> Group<'g> {
    pub(super) fn schema(&self) -> Option<Value> {
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
}

//! From the type of a field to the JSON Schema of its values.

use super::xml::{self, Namespaces};
use crate::field::to_json;
use crate::model::{FieldInfo, Format, Notation, Spec, Type, TypeKind, Unit};
use serde_json::{Map, Value, json};

/// What the types of a spec are called where they have schemas of their own. None where there are none:
/// each is then described where it is used.
pub type Names<'n> = Option<&'n dyn Fn(&str) -> String>;

/// A schema of an object in the making.
#[derive(Default)]
pub(super) struct Object<'s> {
    /// The namespaces around, if it is an element.
    xml: Option<Namespaces<'s>>,
    properties: Map<String, Value>,
    required: Vec<Value>,
    /// What all members are that have no other schema.
    others: Option<Value>,
}

impl<'s> Object<'s> {
    /// An element of XML.
    pub(super) fn element(namespaces: Namespaces<'s>) -> Self {
        Self {
            xml: Some(namespaces),
            ..Self::default()
        }
    }

    pub(super) fn add(&mut self, name: &str, schema: Value, is_required: bool) {
        let (name, schema) = match &self.xml {
            Some(namespaces) => {
                let (key, schema) = xml::property(name, schema, namespaces);
                // An element of the same name has the name for itself.
                match self.properties.get(&key) {
                    Some(known) if xml::is_attribute(known) => self.rename(&key),
                    Some(_) if xml::is_attribute(&schema) => {
                        let renamed = xml::renamed(&key, schema);
                        self.insert(format!("@{key}"), renamed, is_required);
                        return;
                    }
                    _ => {}
                }
                (key, schema)
            }
            None => (name.to_owned(), schema),
        };
        self.insert(name, schema, is_required);
    }

    fn insert(&mut self, name: String, schema: Value, is_required: bool) {
        let is_new = self.properties.insert(name.clone(), schema).is_none();
        if is_required && is_new {
            self.required.push(name.into());
        }
    }

    /// Gives an attribute a name of its own among the properties.
    fn rename(&mut self, key: &str) {
        let Some(schema) = self.properties.remove(key) else {
            return;
        };
        let was_required = self.required.len();
        self.required.retain(|name| name != key);
        let is_required = self.required.len() < was_required;
        self.insert(format!("@{key}"), xml::renamed(key, schema), is_required);
    }

    pub(super) fn add_field(&mut self, values: &Values<'_>, field: &FieldInfo<'_>) {
        let schema = values.of_field(field);
        if field.is_rest() {
            self.add_others(&schema);
            return;
        }
        self.add(field.wire_name(), schema, field.is_required());
    }

    /// Adds the members that nothing else names, by the schema of the map that has them.
    pub(super) fn add_others(&mut self, map: &Value) {
        self.others = map.get("additionalProperties").cloned();
    }

    /// Adds members of which nothing is known: one whose name has slots is among them.
    pub(super) fn add_any(&mut self) {
        self.others = Some(json!({}));
    }

    pub(super) fn schema(self) -> Value {
        let mut schema = json!({ "type": "object" });
        if let Some(others) = self.others {
            schema["additionalProperties"] = others;
        }
        if !self.properties.is_empty() {
            schema["properties"] = self.properties.into();
        }
        if !self.required.is_empty() {
            schema["required"] = self.required.into();
        }
        schema
    }
}

/// The schemas of values of a spec's types.
pub(super) struct Values<'v> {
    pub(super) spec: &'v Spec<'v>,
    pub(super) names: Names<'v>,
    /// The records around, which have no end where they are described inside of themselves.
    inside: Vec<&'v str>,
}

/// The schema of a type of the spec's own.
pub fn of_type(spec: &Spec<'_>, kind: &TypeKind<'_>, names: Names<'_>) -> Value {
    let values = Values::of(spec, names);
    values.of_kind(kind)
}

impl<'v> Values<'v> {
    pub(super) fn of(spec: &'v Spec<'v>, names: Names<'v>) -> Self {
        Self {
            spec,
            names,
            inside: Vec::new(),
        }
    }

    /// An object whose members have the names that the formats of the API need: in one with XML, `@name` is
    /// an attribute.
    fn object(&self) -> Object<'v> {
        let mut envelopes = self.spec.envelopes.iter();
        match envelopes.any(|envelope| envelope.format == Format::Xml) {
            true => Object::element(Namespaces::default()),
            false => Object::default(),
        }
    }

    /// The schema of a field, with its documentation.
    pub(super) fn of_field(&self, field: &FieldInfo<'_>) -> Value {
        let mut schema = self.of_value(&field.ty);
        if let Some(absent) = &field.absent {
            schema = json!({ "anyOf": [schema, { "enum": [to_json(absent)] }] });
        }
        if !field.docs.is_empty() {
            // Beside a reference nothing counts in OpenAPI 3.0.
            if schema.get("$ref").is_some() {
                schema = json!({ "allOf": [schema] });
            }
            schema["description"] = field.docs.into();
        }
        schema
    }

    /// The schema of a type.
    pub(super) fn of_value(&self, ty: &Type<'_>) -> Value {
        match ty {
            Type::Code if self.spec.integer_codes => json!({ "type": "integer" }),
            Type::String | Type::Code => json!({ "type": "string" }),
            Type::Bool => json!({ "type": "boolean" }),
            Type::Integer => json!({ "type": "integer", "format": "int64" }),
            Type::Unsigned => json!({ "type": "integer", "minimum": 0 }),
            Type::Number => json!({ "type": "number", "format": "double" }),
            Type::Duration(unit) => {
                let unit = match unit {
                    Unit::Seconds => "in seconds",
                    Unit::Milliseconds => "in milliseconds",
                };
                json!({ "type": "number", "minimum": 0, "description": unit })
            }
            Type::Moment(notation) => of_moment(*notation),
            Type::Any => json!({}),
            Type::List(item) => json!({ "type": "array", "items": self.of_value(item) }),
            Type::Map(item) => {
                json!({ "type": "object", "additionalProperties": self.of_value(item) })
            }
            Type::Named(name) => self.of_named(name),
        }
    }

    fn of_named(&self, name: &str) -> Value {
        let Some(ty) = self.spec.type_of(name) else {
            return json!({});
        };
        if let Some(names) = self.names {
            return json!({ "$ref": format!("#/components/schemas/{}", names(name)) });
        }
        if self.inside.contains(&name) {
            return json!({ "type": "object" });
        }
        let inner = Self {
            spec: self.spec,
            names: self.names,
            inside: self.inside.iter().copied().chain([ty.name]).collect(),
        };
        let mut schema = inner.of_kind(&ty.kind);
        if let TypeKind::Record(_) = ty.kind {
            schema["title"] = ty.name.into();
        }
        schema
    }

    fn of_kind(&self, kind: &TypeKind<'_>) -> Value {
        match kind {
            TypeKind::Enum(texts) => json!({ "type": "string", "enum": texts }),
            TypeKind::Record(fields) => {
                let mut object = self.object();
                for field in fields.iter().filter(|field| !field.private) {
                    object.add_field(self, field);
                }
                object.schema()
            }
        }
    }
}

fn of_moment(notation: Notation) -> Value {
    match notation {
        Notation::Seconds => json!({ "type": "number", "description": "in seconds since 1970" }),
        Notation::Milliseconds => {
            json!({ "type": "number", "description": "in milliseconds since 1970" })
        }
        Notation::HttpDate => {
            json!({ "type": "string", "description": "a date of HTTP (RFC 9110 section 5.6.7)" })
        }
        Notation::DateTime => json!({ "type": "string", "format": "date-time" }),
    }
}

//! The JSON Schema (2020-12) of the bodies of an API's errors.

use super::{Input, Made, template};
use crate::output::{self, Trouble};
use errspec::Value;
use errspec::model::{
    ErrorInfo, FieldInfo, Format, Member, Notation, Part, Shape, Slot, Spec, Type, TypeKind,
};
use serde_json::{Map, json};

/// A schema, and whether a body always has what it describes. None where it never has.
type Described = Option<(Value, bool)>;

pub(super) fn write(input: &Input) -> Result<Made, Trouble> {
    let api = input.load()?;
    let spec = api.spec();
    let mut definitions = Map::new();
    let mut errors = Vec::new();
    for error in spec.errors {
        let envelopes = error.kind.envelopes();
        let envelopes = envelopes.filter_map(|index| spec.envelopes.get(usize::from(index)));
        let bodies = envelopes
            .filter(|envelope| envelope.format == Format::Json)
            .filter_map(|envelope| envelope.body);
        let schemas = bodies.filter_map(|body| (Body { spec, error }).shape(&body));
        let mut schemas: Vec<Value> = schemas.map(|(schema, _)| schema).collect();
        let schema = match schemas.len() {
            0 => continue,
            1 => schemas.remove(0),
            _ => json!({ "anyOf": schemas }),
        };
        let mut schema = described(schema, error.docs.summary);
        if let Value::Object(schema) = &mut schema {
            schema.insert("title".to_owned(), error.name.into());
        }
        errors.push(json!({ "$ref": format!("#/$defs/{}", pointer(error.name)) }));
        definitions.insert(error.name.to_owned(), schema);
    }
    for ty in spec.types {
        definitions.insert(type_name(ty.name), type_schema(&ty.kind));
    }
    Ok(Made::Text(output::json(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Errors of {}", spec.title),
        "anyOf": errors,
        "$defs": definitions,
    }))))
}

/// A type's name among those of errors, which it must not be taken for.
fn type_name(name: &str) -> String {
    format!("type:{name}")
}

/// A name inside of a JSON pointer that is a part of a link.
fn pointer(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.replace('~', "~0").replace('/', "~1").bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte) {
            true => escaped.push(char::from(byte)),
            false => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

fn described(mut schema: Value, text: &str) -> Value {
    if let (Value::Object(schema), false) = (&mut schema, text.is_empty()) {
        schema.insert("description".to_owned(), text.into());
    }
    schema
}

/// The body of one error.
struct Body<'s> {
    spec: &'s Spec<'s>,
    error: &'s ErrorInfo<'s>,
}

impl Body<'_> {
    fn shape(&self, shape: &Shape<'_>) -> Described {
        match shape.bare() {
            Shape::Constant(value) => Some((json!({ "const": template::constant(value) }), true)),
            Shape::Slot(slot) => self.slot(*slot),
            Shape::Text(parts) => self.text(parts),
            Shape::Object(members) => self.object(members),
            Shape::List(items) => self.list(items),
            Shape::Named(named) => self.shape(&named.shape),
            other => self.list(&other.children().copied().collect::<Vec<_>>()),
        }
    }

    fn text(&self, parts: &[Part<'_>]) -> Described {
        let mut always = true;
        let mut whole = Some(String::new());
        for part in parts {
            match part {
                Part::Text(text) => {
                    if let Some(whole) = &mut whole {
                        whole.push_str(text);
                    }
                }
                Part::Slot(slot) => {
                    let (schema, is_there) = self.slot(*slot)?;
                    always &= is_there;
                    // Text around constants is a constant.
                    whole = match (whole, schema.get("const")) {
                        (Some(whole), Some(Value::String(text))) => Some(whole + text),
                        (Some(whole), Some(other)) => Some(format!("{whole}{other}")),
                        _ => None,
                    };
                }
            }
        }
        let schema = match whole {
            Some(text) => json!({ "const": text }),
            None => json!({ "type": "string" }),
        };
        Some((schema, always))
    }

    fn slot(&self, slot: Slot<'_>) -> Described {
        let error = self.error;
        let constant = |value: Value| Some((json!({ "const": value }), true));
        match slot {
            Slot::Code if error.kind.code_has_slots => {
                let parts = error.code_parts().unwrap_or_default().iter().copied();
                let pattern = errspec::model::pattern(parts);
                Some((json!({ "type": "string", "pattern": pattern }), true))
            }
            Slot::Code => {
                let code = error.wire_code()?;
                match code.parse::<i64>() {
                    Ok(number) if self.spec.integer_codes => constant(number.into()),
                    _ => constant(code.into()),
                }
            }
            Slot::Status if error.has_statuses() => Some((json!({ "type": "integer" }), true)),
            Slot::Status => constant(error.status.into()),
            Slot::Message => {
                let parts: Vec<Part<'_>> = error.message_parts().collect();
                match Part::constant(&parts) {
                    Some(text) => Some((json!({ "type": "string", "examples": [text] }), true)),
                    None => Some((json!({ "type": "string" }), error.always_has_message())),
                }
            }
            Slot::Field(name) => {
                let field = error.fields.get(error.field_index(name)?)?;
                (!field.private).then(|| (field_schema(field), field.is_always_written()))
            }
            Slot::Fields => {
                let fields: Vec<&FieldInfo<'_>> = self.spread().collect();
                let always = fields.iter().any(|field| field.is_always_written());
                (!fields.is_empty()).then(|| (record(fields.into_iter()), always))
            }
            Slot::Attribute(name) => constant(template::constant(&error.attribute(name)?)),
            Slot::DocUrl => {
                (!error.docs.url.is_empty()).then(|| (json!({ "const": error.docs.url }), true))
            }
            Slot::Reason if error.has_statuses() => Some((json!({ "type": "string" }), false)),
            Slot::Reason => {
                let reason = errspec::model::reason_phrase(error.status)?;
                constant(reason.into())
            }
            Slot::Retryable => Some((json!({ "type": "boolean" }), true)),
        }
    }

    fn spread(&self) -> impl Iterator<Item = &FieldInfo<'_>> {
        self.error
            .fields
            .iter()
            .filter(|field| field.spread && !field.private)
    }

    fn object(&self, members: &[Member<'_>]) -> Described {
        let mut object = Object::default();
        for member in members {
            if let Some(slot) = member.rest() {
                object.others = self.slot(slot).map(|(map, _)| others(&map));
            } else if member.name == "*" {
                self.spread().for_each(|field| object.add_field(field));
            } else if let Some((schema, always)) = self.shape(&member.shape) {
                match member.named().map(|named| self.text(named.name)) {
                    None => object.add(member.name, schema, always),
                    Some(None) => {}
                    Some(Some((name, is_there))) => match name.get("const") {
                        Some(Value::String(name)) => object.add(name, schema, always && is_there),
                        // Whatever it is called, it is the only one that the shape does not name.
                        _ => object.others = Some(schema),
                    },
                }
            }
        }
        if object.is_empty() && !members.is_empty() {
            return None;
        }
        let always = members.is_empty() || !object.required.is_empty();
        Some((object.schema(), always))
    }

    fn list(&self, items: &[Shape<'_>]) -> Described {
        let others = Shape::others(items);
        let item = |item: &Shape<'_>| match item.rest_of_list() {
            // The items of the field's list.
            Some(slot) if others == Some(slot) => {
                let (list, always) = self.slot(slot)?;
                Some((
                    list.get("items").cloned().unwrap_or_else(|| json!({})),
                    always,
                ))
            }
            _ => self.shape(item),
        };
        let described: Vec<_> = items.iter().filter_map(item).collect();
        let always = items.is_empty() || described.iter().any(|(_, always)| *always);
        let mut schemas = described.into_iter().map(|(schema, _)| schema);
        let first = schemas.next()?;
        let rest: Vec<Value> = schemas.collect();
        let item = match rest.is_empty() {
            true => first,
            false => json!({ "anyOf": std::iter::once(first).chain(rest).collect::<Vec<_>>() }),
        };
        Some((json!({ "type": "array", "items": item }), always))
    }
}

/// The schema of an object in the making.
#[derive(Default)]
struct Object {
    properties: Map<String, Value>,
    required: Vec<Value>,
    /// What all other members are.
    others: Option<Value>,
}

impl Object {
    fn add(&mut self, name: &str, schema: Value, is_required: bool) {
        let is_new = self.properties.insert(name.to_owned(), schema).is_none();
        if is_required && is_new {
            self.required.push(name.into());
        }
    }

    fn add_field(&mut self, field: &FieldInfo<'_>) {
        let schema = field_schema(field);
        if field.is_rest() {
            self.others = Some(others(&schema));
        } else {
            self.add(field.wire_name(), schema, field.is_always_written());
        }
    }

    fn is_empty(&self) -> bool {
        self.properties.is_empty() && self.others.is_none()
    }

    fn schema(self) -> Value {
        let mut schema = json!({
            "type": "object",
            "properties": self.properties,
            "required": self.required,
        });
        if let (Value::Object(schema), Some(others)) = (&mut schema, self.others) {
            schema.insert("additionalProperties".to_owned(), others);
        }
        schema
    }
}

/// What the values of a map are, by its schema.
fn others(map: &Value) -> Value {
    let values = map.get("additionalProperties");
    values.cloned().unwrap_or_else(|| json!({}))
}

fn record<'s>(fields: impl Iterator<Item = &'s FieldInfo<'s>>) -> Value {
    let mut object = Object::default();
    let public = fields.filter(|field| !field.private);
    public.for_each(|field| object.add_field(field));
    object.schema()
}

fn field_schema(field: &FieldInfo<'_>) -> Value {
    let mut schema = described(value_schema(&field.ty), field.docs);
    // What is written where there is no value is of no type of the field.
    if let Some(absent) = &field.absent {
        let absent = json!({ "const": template::constant(absent) });
        schema = json!({ "anyOf": [schema, absent] });
    }
    let example = serde_json::from_str::<Value>(field.example);
    if let (Value::Object(schema), Ok(example)) = (&mut schema, example) {
        schema.insert("examples".to_owned(), json!([example]));
    }
    schema
}

fn value_schema(ty: &Type<'_>) -> Value {
    match ty {
        Type::String => json!({ "type": "string" }),
        Type::Code => json!({ "type": ["string", "integer"] }),
        Type::Bool => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer" }),
        Type::Unsigned => json!({ "type": "integer", "minimum": 0 }),
        Type::Number => json!({ "type": "number" }),
        Type::Duration(_) => json!({ "type": "number", "minimum": 0 }),
        Type::Moment(Notation::Seconds | Notation::Milliseconds) => json!({ "type": "number" }),
        Type::Moment(Notation::DateTime) => json!({ "type": "string", "format": "date-time" }),
        Type::List(item) => json!({ "type": "array", "items": value_schema(item) }),
        Type::Map(item) => json!({ "type": "object", "additionalProperties": value_schema(item) }),
        Type::Named(name) => json!({ "$ref": format!("#/$defs/{}", pointer(&type_name(name))) }),
        // A date of HTTP is text, and anything else is anything.
        Type::Moment(_) => json!({ "type": "string" }),
        _ => json!({}),
    }
}

fn type_schema(kind: &TypeKind<'_>) -> Value {
    match kind {
        TypeKind::Record(fields) => record(fields.iter()),
        TypeKind::Enum(values) => json!({ "enum": values }),
    }
}

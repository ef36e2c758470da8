//! Values of the types of a spec, which are known only at run time.

use errspec::__interpret::{self as runtime, to_json};
use errspec::Value;
use errspec::field::{Field, FieldType, FieldValue, Node, write_code};
use errspec::model::{FieldInfo, Notation, RestWriter, Spec, Type, TypeKind, Unit, ValueWriter};
use serde_json::{Map, Number};
use std::any::Any;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

/// A value that was checked against its type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Typed {
    Absent,
    Text(String),
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    Duration(Duration, Unit),
    Moment(SystemTime, Notation),
    /// A code, and whether the API's codes are integers.
    Code(String, bool),
    Any(Value),
    List(Vec<Self>),
    Map(BTreeMap<String, Self>),
    /// The public fields of a record that are written, in the order of its declaration.
    Record(Vec<Member>),
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    /// Its name on the wire.
    name: String,
    value: Typed,
    /// What is written where it has no value, unless it is left out.
    absent: Option<Value>,
    /// The names of the other members, if it holds all that have none of these and there are any.
    others: Option<Vec<String>>,
}

impl Member {
    fn of(field: &FieldInfo<'_>, record: &[FieldInfo<'_>], value: Typed) -> Self {
        let has_entries = !matches!(&value, Typed::Map(entries) if entries.is_empty());
        let named = record
            .iter()
            .filter(|field| has_entries && !field.is_rest());
        let names = named.map(|field| field.wire_name().to_owned());
        Self {
            name: field.wire_name().to_owned(),
            value,
            absent: field.absent.map(|absent| to_json(&absent)),
            others: field.is_rest().then(|| names.collect()),
        }
    }

    /// Adds its name and its value as JSON, if it is written.
    fn add_to(&self, object: &mut Map<String, Value>) {
        let value = self.value.to_value().or_else(|| self.absent.clone());
        match (value, &self.others) {
            (Some(Value::Object(members)), Some(_)) => object.extend(members),
            (Some(value), None) => _ = object.insert(self.name.clone(), value),
            _ => {}
        }
    }

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match (&self.value, &self.absent) {
            (Typed::Map(_), _) if self.others.is_some() => {
                let names = self.others.iter().flatten().map(String::as_str);
                self.value.write(ty, &mut RestWriter::new(out, names));
            }
            (Typed::Absent, None) => {}
            (Typed::Absent, Some(absent)) => {
                out.key(&self.name);
                absent.write(ty, out);
            }
            (value, _) => {
                out.key(&self.name);
                value.write(ty, out);
            }
        }
    }
}

impl Typed {
    /// Reads a value. None where it is of another type.
    pub(crate) fn read(spec: &Spec<'_>, node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        Some(match ty {
            Type::String => Self::Text(FieldType::read(node, ty)?),
            Type::Bool => Self::Bool(FieldType::read(node, ty)?),
            Type::Integer => Self::Integer(FieldType::read(node, ty)?),
            Type::Unsigned => Self::Unsigned(FieldType::read(node, ty)?),
            Type::Number => Self::Number(FieldType::read(node, ty)?),
            Type::Duration(unit) => Self::Duration(FieldType::read(node, ty)?, *unit),
            Type::Moment(notation) => Self::Moment(FieldType::read(node, ty)?, *notation),
            Type::Code => Self::Code(node.code()?.into_owned(), spec.integer_codes),
            Type::Any => Self::Any(FieldType::read(node, ty)?),
            Type::List(item) => {
                let items = node.items()?.map(|node| Self::read(spec, node, item));
                Self::List(items.collect::<Option<_>>()?)
            }
            Type::Map(item) => {
                let entry = |(name, node): (&str, Node<'_>)| {
                    Some((name.to_owned(), Self::read(spec, node, item)?))
                };
                Self::Map(node.entries()?.map(entry).collect::<Option<_>>()?)
            }
            Type::Named(name) => match spec.type_of(name)?.kind {
                TypeKind::Enum(texts) => {
                    let text = node.text()?;
                    let known = texts.iter().find(|known| **known == text)?;
                    Self::Text((*known).to_owned())
                }
                TypeKind::Record(fields) => Self::read_record(spec, node, fields)?,
            },
        })
    }

    /// The value of a field where none is given.
    pub(crate) fn default_of(spec: &Spec<'_>, field: &FieldInfo<'_>) -> Option<Self> {
        let default = runtime::default_of(field)?;
        Self::read(spec, Node::of_json(&default), &field.ty)
    }

    /// Reads a record. None where a required field is missing or of another type.
    fn read_record(spec: &Spec<'_>, node: Node<'_>, fields: &[FieldInfo<'_>]) -> Option<Self> {
        let _members = node.entries()?;
        let mut record = Vec::new();
        for field in fields.iter().filter(|field| !field.private) {
            let mut value = None;
            node.field(field, fields, &mut |node| {
                if !node.is_nothing(field) {
                    value = Some(Self::read(spec, node, &field.ty));
                }
            });
            let value = value.unwrap_or_else(|| Self::default_of(spec, field));
            let value = value.or_else(|| field.optional.then_some(Self::Absent))?;
            // A list can have an empty record for every three bytes, each with all that may be absent.
            if value != Self::Absent || field.absent.is_some() {
                record.push(Member::of(field, fields, value));
            }
        }
        Some(Self::Record(record))
    }

    /// The value as an error holds it.
    pub(crate) fn to_field(&self) -> FieldValue {
        match self {
            Self::Absent => FieldValue::Absent,
            Self::Text(text) => FieldValue::Text(text.clone()),
            Self::Bool(value) => FieldValue::Bool(*value),
            Self::Integer(number) => FieldValue::Integer(*number),
            Self::Unsigned(number) => FieldValue::Unsigned(*number),
            Self::Number(number) => FieldValue::Number(*number),
            Self::Duration(duration, _) => FieldValue::Duration(*duration),
            Self::Moment(moment, _) => FieldValue::Moment(*moment),
            other => FieldValue::Other(Box::new(other.clone())),
        }
    }

    /// The value as JSON. None where there is none.
    pub(crate) fn to_value(&self) -> Option<Value> {
        Some(match self {
            Self::Absent => return None,
            Self::Text(text) => Value::from(text.as_str()),
            Self::Bool(value) => Value::from(*value),
            Self::Integer(number) => Value::from(*number),
            Self::Unsigned(number) => Value::from(*number),
            Self::Number(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
            Self::Any(value) => value.clone(),
            Self::List(items) => items.iter().filter_map(Self::to_value).collect(),
            Self::Map(entries) => object(entries.iter()),
            Self::Record(fields) => {
                let mut object = Map::new();
                fields.iter().for_each(|field| field.add_to(&mut object));
                Value::Object(object)
            }
            Self::Duration(..) | Self::Moment(..) | Self::Code(..) => {
                let mut json = Vec::new();
                let mut writer = errspec::model::json::JsonWriter::new(&mut json);
                self.write(&Type::Any, &mut writer);
                serde_json::from_slice(&json).unwrap_or_default()
            }
        })
    }
}

fn object<'t>(entries: impl Iterator<Item = (&'t String, &'t Typed)>) -> Value {
    let entries = entries.filter_map(|(name, value)| Some((name.clone(), value.to_value()?)));
    Value::Object(entries.collect::<Map<_, _>>())
}

/// The value knows its type, so the one that is handed in is not asked.
impl Field for Typed {
    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match self {
            Self::Absent => out.null(),
            Self::Text(value) => value.write(ty, out),
            Self::Bool(value) => value.write(ty, out),
            Self::Integer(value) => value.write(ty, out),
            Self::Unsigned(value) => value.write(ty, out),
            Self::Number(value) => value.write(ty, out),
            Self::Duration(value, unit) => value.write(&Type::Duration(*unit), out),
            Self::Moment(value, notation) => value.write(&Type::Moment(*notation), out),
            Self::Code(text, is_integer) => write_code(text, *is_integer, out),
            Self::Any(value) => value.write(ty, out),
            Self::List(items) => {
                out.start_list();
                items.iter().for_each(|item| item.write(ty, out));
                out.end_list();
            }
            Self::Map(entries) => {
                out.start_map();
                for (name, value) in entries {
                    out.entry(name);
                    value.write(ty, out);
                }
                out.end_map();
            }
            Self::Record(fields) => {
                out.start_map();
                fields.iter().for_each(|field| field.write(ty, out));
                out.end_map();
            }
        }
    }

    fn is_absent(&self) -> bool {
        *self == Self::Absent
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn boxed(&self) -> Box<dyn Field> {
        Box::new(self.clone())
    }

    fn same(&self, other: &dyn Field) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }
}

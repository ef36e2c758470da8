//! Values for the fields of an error: the examples of the spec, or values that are made.

use crate::model::{ErrorInfo, FieldInfo, Notation, Spec, Type, TypeKind};
use serde_json::{Map, Value, json};

/// How deep values that are made may hold others: a record may hold lists of its own type.
const MAX_DEPTH: usize = 4;

/// The values of an error's fields by their names. Private fields, and those without an example that need
/// no value, have none.
pub fn examples(spec: &Spec<'_>, info: &ErrorInfo<'_>) -> Map<String, Value> {
    fields(spec, info.fields, FieldName::Own, 0)
}

/// Which name of a field its value is found by.
#[derive(Clone, Copy)]
enum FieldName {
    Own,
    Wire,
}

fn fields(
    spec: &Spec<'_>,
    fields: &[FieldInfo<'_>],
    by: FieldName,
    depth: usize,
) -> Map<String, Value> {
    let mut values = Map::new();
    for field in fields.iter().filter(|field| !field.private) {
        let value = match serde_json::from_str(field.example) {
            Ok(example) => example,
            Err(_) if !field.is_required() => continue,
            Err(_) if field.is_rest() => made_in(spec, &field.ty, "other", depth),
            Err(_) => made_in(spec, &field.ty, field.name, depth),
        };
        let name = match by {
            FieldName::Own => field.name,
            FieldName::Wire => field.wire_name(),
        };
        match value {
            Value::Object(others) if field.is_rest() => values.extend(others),
            value => _ = values.insert(name.to_owned(), value),
        }
    }
    values
}

/// A value of a type. Text is the name of its field.
pub fn made(spec: &Spec<'_>, ty: &Type<'_>, name: &str) -> Value {
    made_in(spec, ty, name, 0)
}

fn made_in(spec: &Spec<'_>, ty: &Type<'_>, name: &str, depth: usize) -> Value {
    let is_deep = depth >= MAX_DEPTH;
    match ty {
        Type::String => json!(name),
        Type::Code => code(spec),
        Type::Bool => json!(true),
        Type::Integer | Type::Unsigned | Type::Duration(_) => json!(1),
        Type::Number => json!(1.5),
        Type::Moment(notation) => moment(*notation),
        Type::Any => json!({}),
        Type::List(_) if is_deep => json!([]),
        Type::List(item) => json!([made_in(spec, item, name, depth + 1)]),
        Type::Map(_) if is_deep => json!({}),
        Type::Map(item) => json!({ name: made_in(spec, item, name, depth + 1) }),
        Type::Named(ty) => match spec.type_of(ty).map(|ty| ty.kind) {
            Some(TypeKind::Record(members)) => {
                Value::Object(fields(spec, members, FieldName::Wire, depth + 1))
            }
            Some(TypeKind::Enum(texts)) => json!(texts.first()),
            None => Value::Null,
        },
    }
}

/// The first code of an API that is the same for every occurrence.
fn code(spec: &Spec<'_>) -> Value {
    let mut errors = spec.errors.iter();
    let coded = errors.find(|error| error.kind.has_code && !error.kind.code_has_slots);
    match coded.map(|error| error.code) {
        Some(code) if spec.integer_codes => code.parse::<i64>().map_or(json!(code), Value::from),
        code => json!(code.unwrap_or("CODE")),
    }
}

/// The beginning of 2027, which was a Friday.
fn moment(notation: Notation) -> Value {
    match notation {
        Notation::Seconds => json!(1_798_761_600_u64),
        Notation::Milliseconds => json!(1_798_761_600_000_u64),
        Notation::DateTime => json!("2027-01-01T00:00:00Z"),
        Notation::HttpDate => json!("Fri, 01 Jan 2027 00:00:00 GMT"),
    }
}

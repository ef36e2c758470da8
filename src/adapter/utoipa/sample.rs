//! An error of each kind, its fields filled with examples.

use crate::{ApiError, ErrorCode, FieldInfo, FieldReader, Type};
use serde_json::{Map, Value, json};

/// The error of a code. Private fields, and optional ones without an example, are absent.
pub(super) fn error<E: ApiError>(code: E::Code) -> E {
    let info = code.info();
    let values = fields(info.fields);
    E::build(code, &mut FieldReader::of_object(info.fields, &values))
}

fn fields(fields: &[FieldInfo]) -> Map<String, Value> {
    let public = fields.iter().filter(|field| !field.private);
    let values = public.filter_map(|field| {
        let value = match serde_json::from_str(field.example) {
            Ok(example) => example,
            Err(_) if field.optional => return None,
            Err(_) => value(&field.ty, field.name),
        };
        Some((field.name.to_owned(), value))
    });
    values.collect()
}

/// A value of a type. Text is the name of what it stands for.
fn value(ty: &Type, name: &str) -> Value {
    match ty {
        Type::String => json!(name),
        Type::Bool => json!(true),
        Type::Integer | Type::Unsigned | Type::Duration(_) => json!(1),
        Type::Number => json!(1.5),
        Type::Any => json!({}),
        // A record may hold lists of its own type.
        Type::List(Type::Record(_)) => json!([]),
        Type::List(item) => json!([value(item, name)]),
        Type::Map(Type::Record(_)) => json!({}),
        Type::Map(item) => json!({ name: value(item, name) }),
        Type::Record(record) => Value::Object(fields(record.fields)),
        Type::Enum(texts) => json!(texts.first()),
    }
}

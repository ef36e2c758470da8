//! An error of each kind, its fields filled with examples.

use crate::field::Node;
use crate::model::{FieldInfo, Notation, Spec, Type, TypeKind};
use crate::payload::read_values;
use crate::{ApiError, ErrorCode};
use serde_json::{Map, Value, json};

/// The error of a code. Private fields, and optional ones without an example, are absent.
pub(super) fn error<E: ApiError>(code: E::Code) -> E {
    let info = code.info();
    let sample = Value::Object(fields(E::Code::SPEC, info.fields, |field| field.name));
    let find = |field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)| {
        if let Some(member) = Node::of_json(&sample).member(field.name) {
            read(member);
        }
    };
    let (values, _) = read_values(info, &find, &mut |field, node| E::read(code, field, node));
    E::of(code, values)
}

fn fields<'a>(
    spec: &Spec<'_>,
    fields: &[FieldInfo<'a>],
    name: fn(&FieldInfo<'a>) -> &'a str,
) -> Map<String, Value> {
    let public = fields.iter().filter(|field| !field.private);
    let values = public.filter_map(|field| {
        let value = match serde_json::from_str(field.example) {
            Ok(example) => example,
            Err(_) if !field.is_required() => return None,
            Err(_) => value(spec, &field.ty, field.name),
        };
        Some((name(field).to_owned(), value))
    });
    values.collect()
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

/// A value of a type. Text is the name of the field.
fn value(spec: &Spec<'_>, ty: &Type<'_>, name: &str) -> Value {
    match ty {
        Type::String => json!(name),
        Type::Code => code(spec),
        Type::Bool => json!(true),
        Type::Integer | Type::Unsigned | Type::Duration(_) => json!(1),
        Type::Moment(Notation::Seconds | Notation::Milliseconds) => json!(1),
        Type::Moment(Notation::DateTime) => json!("2026-01-01T00:00:00Z"),
        Type::Moment(Notation::HttpDate) => json!("Thu, 01 Jan 2026 00:00:00 GMT"),
        Type::Number => json!(1.5),
        Type::Any => json!({}),
        // A record may hold lists of its own type.
        Type::List(Type::Named(_)) => json!([]),
        Type::List(item) => json!([value(spec, item, name)]),
        Type::Map(Type::Named(_)) => json!({}),
        Type::Map(item) => json!({ name: value(spec, item, name) }),
        Type::Named(ty) => match spec.type_of(ty).map(|ty| ty.kind) {
            Some(TypeKind::Record(members)) => {
                Value::Object(fields(spec, members, FieldInfo::wire_name))
            }
            Some(TypeKind::Enum(texts)) => json!(texts.first()),
            None => Value::Null,
        },
    }
}

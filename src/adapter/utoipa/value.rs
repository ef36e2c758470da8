//! From the type of a field to the JSON Schema of its values.

use crate::{FieldInfo, Unit};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    AdditionalProperties, ArrayBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat,
    SchemaType, Type,
};

/// Any value of a JSON type.
pub(super) fn of_type(ty: Type) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(ty)
}

/// Any value at all.
pub(super) fn any() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::AnyValue)
}

/// An object with one more field, `inside` the records of these names.
pub(super) fn with_field(
    object: ObjectBuilder,
    field: &FieldInfo,
    inside: &[&str],
) -> ObjectBuilder {
    let object = object.property(field.name, of_field(field, inside));
    if field.optional {
        object
    } else {
        object.required(field.name)
    }
}

/// The schema of a field, with what the spec says of it.
pub(super) fn of_field(field: &FieldInfo, inside: &[&str]) -> Schema {
    let mut schema = of_value(&field.ty, inside);
    if !field.docs.is_empty() {
        let docs = Some(field.docs.to_owned());
        match &mut schema {
            Schema::Object(object) => object.description = docs,
            Schema::Array(array) => array.description = docs,
            _ => {}
        }
    }
    schema
}

/// The schema of a type, `inside` the records of these names.
pub(super) fn of_value(ty: &crate::Type, inside: &[&str]) -> Schema {
    let format = |format| Some(SchemaFormat::KnownFormat(format));
    match ty {
        crate::Type::String => of_type(Type::String),
        crate::Type::Bool => of_type(Type::Boolean),
        crate::Type::Integer => of_type(Type::Integer).format(format(KnownFormat::Int64)),
        crate::Type::Unsigned => of_type(Type::Integer).minimum(Some(0)),
        crate::Type::Number => of_type(Type::Number).format(format(KnownFormat::Double)),
        crate::Type::Duration(unit) => {
            let unit = match unit {
                Unit::Seconds => "in seconds",
                Unit::Milliseconds => "in milliseconds",
            };
            let number = of_type(Type::Number).minimum(Some(0));
            number.description(Some(unit))
        }
        crate::Type::Any => any(),
        crate::Type::Enum(texts) => of_type(Type::String).enum_values(Some(texts.iter().copied())),
        crate::Type::List(item) => {
            let item: RefOr<Schema> = of_value(item, inside).into();
            return ArrayBuilder::new().items(item).into();
        }
        crate::Type::Map(item) => {
            let item = AdditionalProperties::RefOr(of_value(item, inside).into());
            of_type(Type::Object).additional_properties(Some(item))
        }
        // A record that holds another of its own type has no end.
        crate::Type::Record(record) if inside.contains(&record.name) => of_type(Type::Object),
        crate::Type::Record(record) => {
            let inside: Vec<&str> = inside.iter().copied().chain([record.name]).collect();
            let fields = record.fields.iter().filter(|field| !field.private);
            let object = of_type(Type::Object).title(Some(record.name));
            fields.fold(object, |object, field| with_field(object, field, &inside))
        }
    }
    .into()
}

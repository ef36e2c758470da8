//! From the type of a field to the JSON Schema of its values.

use crate::field::to_json;
use crate::model::{self, FieldInfo, Notation, Spec, TypeKind, Unit};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    AdditionalProperties, AnyOfBuilder, ArrayBuilder, KnownFormat, ObjectBuilder, Schema,
    SchemaFormat, SchemaType, Type,
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
    spec: &Spec<'_>,
    field: &FieldInfo<'_>,
    inside: &[&str],
) -> ObjectBuilder {
    let name = field.wire_name();
    let object = object.property(name, of_field(spec, field, inside));
    if field.is_always_written() {
        object.required(name)
    } else {
        object
    }
}

/// The schema of a field, with its documentation.
pub(super) fn of_field(spec: &Spec<'_>, field: &FieldInfo<'_>, inside: &[&str]) -> Schema {
    let mut schema = of_value(spec, &field.ty, inside);
    if let Some(absent) = &field.absent {
        let nothing = any().enum_values(Some([to_json(absent)]));
        let either = AnyOfBuilder::new().item(schema).item(nothing);
        schema = either.into();
    }
    if !field.docs.is_empty() {
        let docs = Some(field.docs.to_owned());
        match &mut schema {
            Schema::Object(object) => object.description = docs,
            Schema::Array(array) => array.description = docs,
            Schema::AnyOf(either) => either.description = docs,
            _ => {}
        }
    }
    schema
}

/// The schema of a type, `inside` the records of these names.
pub(super) fn of_value(spec: &Spec<'_>, ty: &model::Type<'_>, inside: &[&str]) -> Schema {
    let format = |format| Some(SchemaFormat::KnownFormat(format));
    match ty {
        model::Type::Code if spec.integer_codes => of_type(Type::Integer),
        model::Type::String | model::Type::Code => of_type(Type::String),
        model::Type::Bool => of_type(Type::Boolean),
        model::Type::Integer => of_type(Type::Integer).format(format(KnownFormat::Int64)),
        model::Type::Unsigned => of_type(Type::Integer).minimum(Some(0)),
        model::Type::Number => of_type(Type::Number).format(format(KnownFormat::Double)),
        model::Type::Duration(unit) => {
            let unit = match unit {
                Unit::Seconds => "in seconds",
                Unit::Milliseconds => "in milliseconds",
            };
            let number = of_type(Type::Number).minimum(Some(0));
            number.description(Some(unit))
        }
        model::Type::Moment(notation) => of_moment(*notation),
        model::Type::Any => any(),
        model::Type::List(item) => {
            let item: RefOr<Schema> = of_value(spec, item, inside).into();
            return ArrayBuilder::new().items(item).into();
        }
        model::Type::Map(item) => {
            let item = AdditionalProperties::RefOr(of_value(spec, item, inside).into());
            of_type(Type::Object).additional_properties(Some(item))
        }
        // A record that holds another of its own type has no end.
        model::Type::Named(name) if inside.contains(name) => of_type(Type::Object),
        model::Type::Named(name) => match spec.type_of(name).map(|ty| ty.kind) {
            Some(TypeKind::Enum(texts)) => {
                of_type(Type::String).enum_values(Some(texts.iter().copied()))
            }
            Some(TypeKind::Record(fields)) => {
                let inside: Vec<&str> = inside.iter().copied().chain([*name]).collect();
                let fields = fields.iter().filter(|field| !field.private);
                let object = of_type(Type::Object).title(Some(*name));
                fields.fold(object, |object, field| {
                    with_field(object, spec, field, &inside)
                })
            }
            None => any(),
        },
    }
    .into()
}

fn of_moment(notation: Notation) -> ObjectBuilder {
    let (ty, description) = match notation {
        Notation::Seconds => (Type::Number, "in seconds since 1970"),
        Notation::Milliseconds => (Type::Number, "in milliseconds since 1970"),
        Notation::HttpDate => (Type::String, "a date of HTTP (RFC 9110 section 5.6.7)"),
        Notation::DateTime => {
            let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
            return of_type(Type::String).format(Some(format));
        }
    };
    of_type(ty).description(Some(description))
}

//! Responses and schemas in the types of utoipa. Their own `Deserialize` asks each schema for a type, which
//! one of any value has not.

use serde_json::{Map, Value};
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::schema::{
    AdditionalProperties, AnyOfBuilder, ArrayBuilder, ObjectBuilder, OneOfBuilder, Schema,
    SchemaFormat, SchemaType, Type,
};
use utoipa::openapi::xml::{Xml, XmlBuilder};
use utoipa::openapi::{Content, RefOr, Response, ResponseBuilder};

/// A response.
pub(super) fn response(value: &Value) -> Response {
    let description = value["description"].as_str().unwrap_or_default();
    let mut response = ResponseBuilder::new().description(description);
    for (name, value) in members(&value["content"]) {
        response = response.content(name, content(value));
    }
    for (name, value) in members(&value["headers"]) {
        response = response.header(name, header(value));
    }
    response.build()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn content(value: &Value) -> Content {
    let mut content = Content::new(value.get("schema").map(schema));
    for (name, example) in members(&value["examples"]) {
        let example = ExampleBuilder::new()
            .summary(example["summary"].as_str().unwrap_or_default())
            .description(example["description"].as_str().unwrap_or_default())
            .value(example.get("value").cloned());
        let example = RefOr::T(example.build());
        content.examples.insert(name.clone(), example);
    }
    content
}

fn header(value: &Value) -> Header {
    let header = HeaderBuilder::new().schema(schema(&value["schema"]));
    header.description(text(value, "description")).build()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn items<'v>(value: &'v Value, key: &str) -> Option<&'v Vec<Value>> {
    value.get(key)?.as_array()
}

/// A schema as the module `openapi` makes them.
fn schema(value: &Value) -> RefOr<Schema> {
    let description = text(value, "description");
    if let Some(all) = items(value, "oneOf") {
        let one_of = all
            .iter()
            .map(schema)
            .fold(OneOfBuilder::new(), OneOfBuilder::item);
        return one_of.description(description).into();
    }
    if let Some(all) = items(value, "anyOf") {
        let any_of = all
            .iter()
            .map(schema)
            .fold(AnyOfBuilder::new(), AnyOfBuilder::item);
        return any_of.description(description).into();
    }
    if let Some(item) = value.get("items") {
        let at_least = value.get("minItems").and_then(Value::as_u64);
        return ArrayBuilder::new()
            .items(schema(item))
            .min_items(at_least.and_then(|least| usize::try_from(least).ok()))
            .description(description)
            .xml(xml(value))
            .into();
    }
    object(value).description(description).into()
}

fn object(value: &Value) -> ObjectBuilder {
    let mut object = ObjectBuilder::new()
        .schema_type(schema_type(value))
        .title(text(value, "title"))
        .format(text(value, "format").map(SchemaFormat::Custom))
        .pattern(text(value, "pattern"))
        .xml(xml(value))
        .enum_values(items(value, "enum").cloned())
        .minimum(value.get("minimum").and_then(Value::as_u64));
    if let Some(examples) = items(value, "examples") {
        object = object.examples(examples.clone());
    }
    if let Some(others) = value.get("additionalProperties") {
        let others = AdditionalProperties::RefOr(schema(others));
        object = object.additional_properties(Some(others));
    }
    for (name, property) in members(&value["properties"]) {
        object = object.property(name, schema(property));
    }
    let required = items(value, "required").into_iter().flatten();
    required
        .filter_map(Value::as_str)
        .fold(object, ObjectBuilder::required)
}

/// What the schema of an element or attribute has about its name.
fn xml(value: &Value) -> Option<Xml> {
    let xml = value.get("xml")?;
    let is = |key: &str| xml.get(key).and_then(Value::as_bool);
    Some(
        XmlBuilder::new()
            .name(text(xml, "name"))
            .prefix(text(xml, "prefix"))
            .namespace(text(xml, "namespace"))
            .attribute(is("attribute"))
            .wrapped(is("wrapped"))
            .build(),
    )
}

fn schema_type(value: &Value) -> SchemaType {
    match value["type"].as_str() {
        Some("object") => Type::Object.into(),
        Some("string") => Type::String.into(),
        Some("integer") => Type::Integer.into(),
        Some("number") => Type::Number.into(),
        Some("boolean") => Type::Boolean.into(),
        _ => SchemaType::AnyValue,
    }
}

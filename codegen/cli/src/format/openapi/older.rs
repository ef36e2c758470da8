//! What OpenAPI 3.0 says in other words than 3.1, whose schemas are those of JSON Schema.

use serde_json::{Map, Value, json};

/// Changes components of 3.1 into those of 3.0.
pub(super) fn downgrade(components: &mut Value) {
    for schema in members(components.get_mut("schemas")) {
        of_schema(schema);
    }
    for response in members(components.get_mut("responses")) {
        for content in members(response.get_mut("content")) {
            content.get_mut("schema").into_iter().for_each(of_schema);
        }
        for header in members(response.get_mut("headers")) {
            header.get_mut("schema").into_iter().for_each(of_schema);
        }
    }
}

fn members(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    let object = value.and_then(Value::as_object_mut);
    object.into_iter().flat_map(Map::values_mut)
}

fn of_schema(schema: &mut Value) {
    for key in ["oneOf", "anyOf", "allOf"] {
        let all = schema.get_mut(key).and_then(Value::as_array_mut);
        all.into_iter().flatten().for_each(of_schema);
    }
    for key in ["items", "additionalProperties"] {
        schema.get_mut(key).into_iter().for_each(of_schema);
    }
    for property in members(schema.get_mut("properties")) {
        of_schema(property);
    }
    let Value::Object(schema) = schema else {
        return;
    };
    if let Some(Value::Array(examples)) = schema.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.insert("example".to_owned(), first);
    }
    // What one item of a list must be.
    schema.remove("contains");
    let values = schema.get("enum").and_then(Value::as_array);
    if values.is_some_and(|values| values.contains(&Value::Null)) {
        schema.insert("nullable".to_owned(), json!(true));
    }
}

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
    let null = json!({ "enum": [null] });
    if let Some(Value::Array(all)) = schema.get_mut("anyOf")
        && all.contains(&null)
    {
        all.retain(|one| *one != null);
        or_null(schema);
    }
}

/// Lets a schema be `null` as well, for which 3.0 has no type. It counts beside a type alone, and a value of
/// any type may be `null` already.
fn or_null(schema: &mut Map<String, Value>) {
    let Some(Value::Array(mut all)) = schema.remove("anyOf") else {
        return;
    };
    match (all.pop(), all.is_empty()) {
        (Some(Value::Object(only)), true) if only.contains_key("type") => {
            let described = schema.get("description").cloned();
            schema.extend(only);
            schema.extend(described.map(|text| ("description".to_owned(), text)));
            schema.insert("nullable".to_owned(), json!(true));
            if let Some(Value::Array(values)) = schema.get_mut("enum") {
                values.push(Value::Null);
            }
        }
        (Some(last), is_alone) if !is_alone || last.get("$ref").is_some() => {
            let nothing = json!({ "type": "object", "nullable": true, "enum": [null] });
            all.extend([last, nothing]);
            schema.insert("anyOf".to_owned(), all.into());
        }
        _ => {}
    }
}

//! What servers write and clients read is as the schemas say.

use super::{components, shipped};
use crate::program::root;
use crate::schema::Schemas;
use errspec::model::{ErrorInfo, FieldInfo};
use errspec_interpret::Api;
use http::HeaderMap;
use serde_json::Value;
use std::fs;

/// What an API's documentation shows whole, and what a server writes, is as the schema of its error says.
#[test]
fn answers_are_as_their_schemas_say() {
    let mut documented = 0;
    for (api, document) in shipped(&[]) {
        let components = components(&document);
        let mut schemas = Schemas::of(&document);
        let pointer = |component: &str| format!("/components/schemas/{component}");
        let parts = &document["components"];
        for component in components.values() {
            let example = &parts["examples"][component]["value"];
            let schema = &parts["schemas"][component];
            // The example of a body in XML is its text.
            if !is_element(schema) {
                schemas.check(&pointer(component), example);
            }
        }
        for (name, response) in parts["responses"].as_object().unwrap() {
            let contents = response.get("content").and_then(Value::as_object);
            for (media_type, content) in contents.into_iter().flatten() {
                if media_type.contains("xml") {
                    continue;
                }
                let media_type = media_type.replace('/', "~1").replace(' ', "%20");
                let pointer = format!("/components/responses/{name}/content/{media_type}/schema");
                for example in content["examples"].as_object().unwrap().values() {
                    let link = example["$ref"].as_str().unwrap();
                    let example = document.pointer(&link[1..]).unwrap();
                    schemas.check(&pointer, &example["value"]);
                }
            }
        }
        let path = root().join(format!("tests/samples/{api}.yaml"));
        let samples = fs::read_to_string(path).unwrap_or("[]".to_owned());
        let samples: Vec<Value> = serde_yaml::from_str(&samples).unwrap();
        for sample in samples {
            let body = sample["body"].as_str().unwrap_or_default();
            let component = sample["error"]
                .as_str()
                .and_then(|name| components.get(name));
            if let (Some(component), Ok(body)) = (component, serde_json::from_str(body)) {
                documented += 1;
                schemas.check(&pointer(component), &body);
            }
        }
    }
    assert!(documented > 50, "{documented}");
}

/// Removes what is at a path in a value.
fn remove(value: &mut Value, path: &[String]) {
    match path {
        [last] => {
            value.as_object_mut().unwrap().remove(last);
        }
        [first, rest @ ..] => {
            let inner = match value {
                Value::Array(items) => items.get_mut(first.parse::<usize>().unwrap()),
                value => value.get_mut(first),
            };
            remove(inner.unwrap(), rest);
        }
        [] => {}
    }
}

/// The paths of all members in a value.
fn members(value: &Value, path: &[String]) -> Vec<Vec<String>> {
    let at = |step: String| [path, &[step]].concat();
    match value {
        Value::Object(own) => {
            let inner = own.iter();
            let inner = inner.flat_map(|(name, value)| {
                let path = at(name.clone());
                let below = members(value, &path);
                std::iter::once(path).chain(below)
            });
            inner.collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            let items = items.flat_map(|(index, value)| members(value, &at(index.to_string())));
            items.collect()
        }
        _ => Vec::new(),
    }
}

/// A schema refuses no answer that a client reads as the error with all of its fields: from each answer of
/// each error one member after the other is left out.
#[test]
fn what_a_client_reads_is_as_the_schema_says() {
    let (mut read, mut refused) = (0, 0);
    for (name, document) in shipped(&[]) {
        let api = Api::load(root().join(format!("specs/{name}.yaml"))).unwrap();
        let components = components(&document);
        let mut schemas = Schemas::of(&document);
        for info in api.spec().errors {
            let Some(component) = components.get(info.name) else {
                continue;
            };
            let pointer = format!("/components/schemas/{component}");
            let example = &document["components"]["examples"][component]["value"];
            if example.is_string() {
                // A body of another format is text there.
                continue;
            }
            let headers = headers_of(&api, info, example);
            for path in members(example, &[]) {
                let mut less = example.clone();
                remove(&mut less, &path);
                let body = less.to_string();
                let found = api.read(info.status, &headers, body.as_bytes());
                let is_read = found.as_ref().is_some_and(|found| {
                    // A value that is not of its type is no value of a field that needs none.
                    let is_dropped = |field: &FieldInfo<'_>| {
                        let member = format!("\"{}\":", field.wire_name());
                        found.field(field.name).is_none() && body.contains(&member)
                    };
                    found.name() == Some(info.name)
                        && found.missing_field().is_none()
                        && !info.fields.iter().any(is_dropped)
                });
                if is_read {
                    read += 1;
                    schemas.check(&pointer, &less);
                } else if !schemas.is_valid(&pointer, &less) {
                    refused += 1;
                }
            }
        }
    }
    assert!(read > 1_000 && refused > 1_000, "{read}, {refused}");
}

/// The headers that an error is answered with, its fields filled as in its example.
fn headers_of(api: &Api, info: &ErrorInfo<'_>, example: &Value) -> HeaderMap {
    let fields = errspec::openapi::examples(api.spec(), info);
    let error = api.error(info.name).unwrap();
    let error = fields.into_iter().fold(error, |error, (name, value)| {
        error.clone().with(&name, value).unwrap_or(error)
    });
    let response = error.to_response().unwrap();
    let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
    assert_eq!(body, *example, "{}", info.name);
    response.headers().clone()
}

/// Whether a schema is that of a document in XML.
fn is_element(schema: &Value) -> bool {
    let any_of = schema["anyOf"].as_array();
    schema.get("xml").is_some() || any_of.is_some_and(|all| all.iter().any(is_element))
}

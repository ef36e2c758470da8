//! Components and responses of errors in a document that somebody wrote: what errspec made before is made
//! anew or goes, and everything else stays as it is.

use super::components::Components;
use super::{older, yaml};
use crate::input;
use crate::output::{self, Trouble};
use errspec_interpret::Api;
use serde_json::{Value, json};
use serde_yaml::Value as Yaml;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

/// The member by which errspec knows what it made.
const MARK: &str = "x-errspec";

/// What is to be under a key of the object at a path.
pub(super) struct Change {
    pub(super) path: Vec<String>,
    /// Each key with its value. None where it goes.
    pub(super) entries: Vec<(String, Option<Value>)>,
}

/// The document with the errors of an API.
pub(super) fn into(api: &Api, path: &Path) -> Result<String, Trouble> {
    let text = input::read_text(path)?;
    let fail = |why: String| {
        Trouble::said(format!(
            "cannot merge into `{}`: {why}",
            output::shown(path)
        ))
    };
    // For each token the parser would look at all open brackets.
    if errspec_codegen::is_too_deep(&text) {
        return Err(fail(
            "too many brackets stand inside of each other".to_owned(),
        ));
    }
    let document: Yaml = serde_yaml::from_str(&text).map_err(|error| fail(error.to_string()))?;
    let changes = changes(api, &document).map_err(fail)?;
    match text.trim_start().starts_with('{') {
        true => Ok(in_json(document, changes)),
        false => yaml::change(&text, &changes).map_err(fail),
    }
}

fn changes(api: &Api, document: &Yaml) -> Result<Vec<Change>, String> {
    let is_older = match member(document, "openapi").and_then(Yaml::as_str) {
        Some(version) if version.starts_with("3.0") => true,
        Some(version) if version.starts_with("3.") => false,
        Some(other) => {
            return Err(format!(
                "it is OpenAPI {other}: only 3.0 and later are known"
            ));
        }
        None => return Err("it is no document of OpenAPI 3: it has no `openapi`".to_owned()),
    };
    let mut components = Components::of(api);
    let operations = std::mem::take(&mut components.operations);
    let mut changes = Vec::new();
    let own: Vec<_> = components.maps().into_iter().collect();
    for (kind, own) in own {
        let mut own = json!({ kind: own });
        if is_older {
            older::downgrade(&mut own);
        }
        let own = own.get_mut(kind).map(Value::take).unwrap_or_default();
        let there = member(document, "components").and_then(|all| member(all, kind));
        let entries = components_of(api, kind, own, there)?;
        if !entries.is_empty() {
            let path = vec!["components".to_owned(), kind.to_owned()];
            changes.push(Change { path, entries });
        }
    }
    let mut missing: BTreeSet<&str> = operations.keys().map(String::as_str).collect();
    let own_responses = own_responses(api, document);
    let mut by_id = HashMap::new();
    for (name, responses) in &operations {
        by_id.entry(folded(name)).or_insert((name, responses));
    }
    for (path, operation, id) in operations_of(document) {
        let Some((name, responses)) = by_id.get(&folded(&id)) else {
            continue;
        };
        missing.remove(name.as_str());
        let mut entries = Vec::new();
        let there = member(operation, "responses");
        for (status, name) in *responses {
            let old = there.and_then(|there| member(there, status));
            let is_success = status.parse().is_ok_and(|status: u16| status < 400);
            if is_success && old.is_some_and(|old| !is_own(&own_responses, old, name)) {
                output::print_error(&format!(
                    "note: the {status} of `{id}` is not errspec's and stays: its errors are in \
                     `#/components/responses/{name}`\n"
                ));
                continue;
            }
            let link = json!({ "$ref": format!("#/components/responses/{name}") });
            entries.push((status.clone(), Some(link)));
        }
        for (status, old) in members(there) {
            if !responses.contains_key(&status) && is_own(&own_responses, old, "") {
                entries.push((status, None));
            }
        }
        if !entries.is_empty() {
            let path = path.into_iter().chain(["responses".to_owned()]).collect();
            changes.push(Change { path, entries });
        }
    }
    if operations.is_empty() {
        output::print_error("note: the spec has no operations: components alone are merged\n");
    }
    for name in missing {
        output::print_error(&format!(
            "note: no operation of the document has the id `{name}`\n"
        ));
    }
    Ok(changes)
}

/// Components of a kind: those that are, and those that are no more.
fn components_of(
    api: &Api,
    kind: &str,
    own: Value,
    there: Option<&Yaml>,
) -> Result<Vec<(String, Option<Value>)>, String> {
    let mut entries = Vec::new();
    let Value::Object(own) = own else {
        return Ok(entries);
    };
    for (name, old) in members(there) {
        let is_marked = member(old, MARK).and_then(Yaml::as_str) == Some(api.spec().api);
        match (own.contains_key(&name), is_marked) {
            (true, false) => {
                return Err(format!(
                    "`components.{kind}.{name}` is there, and errspec did not make it: rename it"
                ));
            }
            (false, true) => entries.push((name, None)),
            _ => {}
        }
    }
    for (name, mut component) in own {
        component[MARK] = api.spec().api.into();
        entries.push((name, Some(component)));
    }
    Ok(entries)
}

/// The names of the responses that errspec made for an API.
fn own_responses(api: &Api, document: &Yaml) -> HashSet<String> {
    let all = member(document, "components").and_then(|all| member(all, "responses"));
    let own = members(all).filter(|(_, response)| {
        let mark = member(response, MARK).and_then(Yaml::as_str);
        mark == Some(api.spec().api)
    });
    own.map(|(name, _)| name).collect()
}

/// Whether a response is a link to one that errspec made, or makes under this name.
fn is_own(own: &HashSet<String>, response: &Yaml, new: &str) -> bool {
    let link = member(response, "$ref")
        .and_then(Yaml::as_str)
        .unwrap_or_default();
    let name = link.strip_prefix("#/components/responses/");
    name.is_some_and(|name| name == new || own.contains(name))
}

/// The operations of a document: the path to each, and its id.
fn operations_of(document: &Yaml) -> Vec<(Vec<String>, &Yaml, String)> {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let mut found = Vec::new();
    for (route, item) in members(member(document, "paths")) {
        for (method, operation) in members(Some(item)) {
            let id = member(operation, "operationId").and_then(Yaml::as_str);
            if let (true, Some(id)) = (METHODS.contains(&method.as_str()), id) {
                let path = vec!["paths".to_owned(), route.clone(), method];
                found.push((path, operation, id.to_owned()));
            }
        }
    }
    found
}

/// A name without what differs between `place_order`, `placeOrder` and `place-order`.
fn folded(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|one| one.to_ascii_lowercase()).collect()
}

/// The members of an object, by the text of their keys.
fn members(value: Option<&Yaml>) -> impl Iterator<Item = (String, &Yaml)> {
    let object = value.and_then(Yaml::as_mapping);
    let members = object.into_iter().flat_map(|object| object.iter());
    members.filter_map(|(key, value)| Some((key_text(key)?, value)))
}

fn member<'y>(value: &'y Yaml, name: &str) -> Option<&'y Yaml> {
    let mut members = members(Some(value));
    members.find(|(key, _)| key == name).map(|(_, value)| value)
}

/// A status may be written as a number.
fn key_text(key: &Yaml) -> Option<String> {
    match key {
        Yaml::String(text) => Some(text.clone()),
        Yaml::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// JSON has no comments, and its members stay in their order.
fn in_json(mut document: Yaml, changes: Vec<Change>) -> String {
    for Change { path, entries } in changes {
        let mut place = &mut document;
        for name in path {
            let object = serde_yaml::Mapping::new();
            if !place.is_mapping() {
                *place = Yaml::Mapping(object);
            }
            let Some(object) = place.as_mapping_mut() else {
                return String::new();
            };
            place = object.entry(name.into()).or_insert(Yaml::Null);
        }
        if !place.is_mapping() {
            *place = Yaml::Mapping(serde_yaml::Mapping::new());
        }
        let Some(object) = place.as_mapping_mut() else {
            continue;
        };
        let mut gone = HashSet::new();
        for (key, value) in entries {
            match value.map(serde_yaml::to_value) {
                Some(value) => _ = object.insert(key.into(), value.unwrap_or_default()),
                None => _ = gone.insert(key),
            }
        }
        object.retain(|key, _| key_text(key).is_none_or(|key| !gone.contains(&key)));
    }
    output::json(&document)
}

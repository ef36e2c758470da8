//! A random spec in several files: parts that it includes, and the settings for Rust.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// A spec, and what of it is in files of their own.
pub(crate) struct Files {
    pub(crate) spec: Value,
    /// What the spec includes, and the name of that file.
    pub(crate) parts: Option<(String, Value)>,
    /// The settings for Rust, and the name of that file.
    pub(crate) rust: Option<(String, Value)>,
}

impl Files {
    /// Puts parts of some specs into other files, which are named after a seed.
    pub(crate) fn of(rng: &mut Rng, seed: u64, mut spec: Value) -> Self {
        let mut files = Self {
            spec: Value::Null,
            parts: None,
            rust: None,
        };
        if rng.u32(0..6) == 0 {
            let settings = json!({ "errors": of_errors(&mut spec), "types": of_types(&mut spec) });
            files.rust = Some((format!("rust{seed}.yaml"), settings));
        }
        let whole = spec.as_object_mut().filter(|_| rng.u32(0..6) == 0);
        if let Some(whole) = whole {
            let mut parts = Map::new();
            for key in ["types", "statuses", "operations", "envelopes"] {
                let part = whole.remove(key).filter(|_| rng.bool());
                parts.extend(part.map(|part| (key.to_owned(), part)));
            }
            let name = format!("parts{seed}.yaml");
            whole.insert("include".into(), json!([name]));
            files.parts = Some((name, parts.into()));
        }
        files.spec = spec;
        files
    }

    /// All files but the spec, with their names.
    pub(crate) fn others(&self) -> impl Iterator<Item = &(String, Value)> {
        self.parts.iter().chain(&self.rust)
    }
}

/// Takes the settings out of errors.
fn of_errors(spec: &mut Value) -> Value {
    let mut settings = Map::new();
    let errors = spec.get_mut("errors").and_then(Value::as_object_mut);
    for (name, error) in errors.into_iter().flatten() {
        let Some(error) = error.as_object_mut() else {
            continue;
        };
        let own = error.remove("rust");
        let mut own = own
            .and_then(|own| own.as_object().cloned())
            .unwrap_or_default();
        let fields = error.get_mut("fields").map_or(json!({}), of_fields);
        if fields != json!({}) {
            own.insert("fields".into(), fields);
        }
        if !own.is_empty() {
            settings.insert(name.clone(), own.into());
        }
    }
    settings.into()
}

/// Takes the settings out of the members of records.
fn of_types(spec: &mut Value) -> Value {
    let mut settings = Map::new();
    let types = spec.get_mut("types").and_then(Value::as_object_mut);
    for (name, members) in types.into_iter().flatten() {
        let fields = of_fields(members);
        if fields != json!({}) {
            settings.insert(name.clone(), json!({ "fields": fields }));
        }
    }
    settings.into()
}

fn of_fields(fields: &mut Value) -> Value {
    let mut settings = Map::new();
    for (name, field) in fields.as_object_mut().into_iter().flatten() {
        let rust = field.as_object_mut().and_then(|field| field.remove("rust"));
        settings.extend(rust.map(|rust| (name.clone(), rust)));
    }
    settings.into()
}

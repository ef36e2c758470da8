//! The JSON Schemas of the language and of settings for Rust, for editors: fresh, fit for every spec, and
//! strict.
//!
//! `ERRSPEC_BLESS=1` writes it anew.

use crate::paths::root;
use boon::{Compiler, Schemas};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::{env, fs};

const FIRST_LINE: &str = "# yaml-language-server: $schema=errspec.schema.json";

fn schema_path() -> PathBuf {
    root().join("specs/errspec.schema.json")
}

#[test]
fn the_schemas_are_fresh() {
    let of_settings = root().join("specs/errspec.rust.schema.json");
    for (path, fresh) in [
        (schema_path(), errspec_codegen::json_schema()),
        (of_settings, errspec_codegen::json_schema_of_rust_settings()),
    ] {
        if env::var_os("ERRSPEC_BLESS").is_some() {
            fs::write(&path, &fresh).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == fresh,
            "{} is out of date: run with ERRSPEC_BLESS=1",
            path.display()
        );
    }
}

/// What a third party's validator says of a YAML text.
struct Validator {
    schemas: Schemas,
    index: boon::SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        Self::of(&errspec_codegen::json_schema())
    }

    fn of(schema: &str) -> Self {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.add_resource("errspec.json", schema).unwrap();
        let index = compiler.compile("errspec.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn validate(&self, yaml: &str) -> Result<(), String> {
        let yaml: serde_yaml::Value = serde_yaml::from_str(yaml).map_err(|e| e.to_string())?;
        let value = json(yaml);
        let result = self.schemas.validate(&value, self.index);
        result.map_err(|error| format!("{error:#}"))
    }
}

/// JSON has no keys but text.
fn json(yaml: serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Mapping(map) => {
            let members = map.into_iter().map(|(key, value)| {
                let key = key.as_str().map_or_else(
                    || serde_yaml::to_string(&key).unwrap().trim().to_owned(),
                    str::to_owned,
                );
                (key, json(value))
            });
            Value::Object(members.collect())
        }
        serde_yaml::Value::Sequence(items) => items.into_iter().map(json).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|e| e == "yaml"))
        .collect()
}

#[test]
fn every_spec_is_valid_and_names_the_schema() {
    let validator = Validator::new();
    let mut named = 0;
    for path in yaml_files(&root().join("specs")) {
        let text = fs::read_to_string(&path).unwrap();
        named += usize::from(text.lines().next() == Some(FIRST_LINE));
        validator
            .validate(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    assert!(
        named >= 16,
        "{named} specs name the schema in their first line"
    );
    for path in yaml_files(&root().join("tests/specs")) {
        let text = fs::read_to_string(&path).unwrap();
        validator
            .validate(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

#[test]
fn specs_that_break_structure_are_refused() {
    let validator = Validator::new();
    let fixtures = root().join("codegen/tests/reject");
    for name in [
        "e0004_unknown_key",
        "e0005_wrong_kind",
        "e0007_version",
        "twenty_mistakes",
    ] {
        let text = fs::read_to_string(fixtures.join(name).with_extension("yaml")).unwrap();
        // A key that stands twice is no YAML for other readers.
        let text = text.replace("  SOLD: { status: 410 }\n", "");
        assert!(
            validator.validate(&text).is_err(),
            "{name} is taken for valid"
        );
    }
    for wrong in [
        "errors: [A]",
        "errors: { A: { message: x } }",
        "errors: { A: { status: 404, retry: often } }",
        "errors: { A: { status: 404, outcome: maybe } }",
        "errors: { A: { status: 404, fields: { f: 1 } } }",
        "errors: { A: { status: 999 } }",
        "errors: { A: { status: Not Found } }",
        "errors: { A: { status: [404, 999] } }",
        "errors: { A: { status: [Not Found] } }",
        "errors: { A: { status: [] } }",
        "errors: { A: { status: 101 } }",
        "errors: { A: { status: 404, fields: { left: int } } }",
        "errors: { A: { status: 404, fields: { left: { type: boolean } } } }",
        "errors: { A: { status: 404, retry: { after: 30 seconds } } }",
        "errors: { A: { status: 404, retry: { backoff: { attempts: 0 } } } }",
        "statuses: { 4x: nothing }",
        "envelope: { body: none, header: {} }",
    ] {
        let text = format!("errspec: 1\napi: x\n{wrong}\n");
        assert!(
            validator.validate(&text).is_err(),
            "{wrong} is taken for valid"
        );
    }
}

/// Every key has a description, which editors show.
#[test]
fn every_key_is_described() {
    let schema: Value = serde_json::from_str(&errspec_codegen::json_schema()).unwrap();
    let mut seen = 0;
    describe("$", &schema, &mut seen);
    assert!(seen > 60, "{seen} keys");
    let settings = errspec_codegen::json_schema_of_rust_settings();
    let mut seen = 0;
    describe("$", &serde_json::from_str(&settings).unwrap(), &mut seen);
    assert!(seen > 7, "{seen} keys");
}

/// The settings for Rust that the reference shows are valid, and what the engine refuses is not.
#[test]
fn settings_for_rust_have_a_schema_of_their_own() {
    let validator = Validator::of(&errspec_codegen::json_schema_of_rust_settings());
    let reference = fs::read_to_string(root().join("specs/README.md")).unwrap();
    let shown = reference.split("# shop.rust.yaml\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    assert!(shown.contains("BankSilent"));
    validator.validate(shown).unwrap();
    for wrong in [
        "error: { A: { name: B } }",
        "errors: { A: { status: 409 } }",
        "errors: { A: { from: std::io::Error } }",
        "errors: { A: { fields: [x] } }",
        "statuses: { 4xx: { name: B } }",
        "types: { T: { path: String } }",
    ] {
        assert!(validator.validate(wrong).is_err(), "{wrong} is valid");
    }
}

fn describe(at: &str, value: &Value, seen: &mut usize) {
    if let Some(properties) = value.get("properties").and_then(Value::as_object) {
        for (name, property) in properties {
            assert!(
                property.get("description").is_some(),
                "{at}.{name} has no description"
            );
            *seen += 1;
        }
    }
    match value {
        Value::Object(members) => {
            members
                .iter()
                .for_each(|(name, value)| describe(&format!("{at}.{name}"), value, seen));
        }
        Value::Array(items) => items.iter().for_each(|item| describe(at, item, seen)),
        _ => {}
    }
}

//! The JSON Schemas of the spec language and of the settings for Rust, for editors.

use crate::spec::{RustSettings, Spec};
use schemars::Schema;

/// Where the schemas can be had.
const FOLDER: &str = "https://raw.githubusercontent.com/errspec/errspec/main/specs";

/// The JSON Schema of the spec language, made from the types that a spec is read into.
///
/// An editor with a YAML language server completes and checks a spec by it, if the spec's first
/// line names it: `# yaml-language-server: $schema=errspec.schema.json`.
pub fn json_schema() -> String {
    let schema = schemars::schema_for!(Spec);
    named(schema, "errspec.schema.json", "An errspec spec, version 1")
}

/// The JSON Schema of a file with settings for Rust, which is beside a spec: `shop.rust.yaml`.
///
/// Its first line is `# yaml-language-server: $schema=errspec.rust.schema.json`.
pub fn json_schema_of_rust_settings() -> String {
    let schema = schemars::schema_for!(RustSettings);
    let title = "Settings for Rust of an errspec spec, version 1";
    named(schema, "errspec.rust.schema.json", title)
}

fn named(mut schema: Schema, file: &str, title: &str) -> String {
    schema.insert("$id".to_owned(), format!("{FOLDER}/{file}").into());
    schema.insert("title".to_owned(), title.into());
    format!("{:#}\n", schema.to_value())
}

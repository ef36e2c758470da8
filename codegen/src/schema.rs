//! The JSON Schema of the spec language, for editors.

use crate::spec::Spec;

/// Where the schema can be had.
const ID: &str = "https://raw.githubusercontent.com/errspec/errspec/main/specs/errspec.schema.json";

/// The JSON Schema of the spec language, made from the types that a spec is read into.
///
/// An editor with a YAML language server completes and checks a spec by it, if the spec's first
/// line names it: `# yaml-language-server: $schema=errspec.schema.json`.
pub fn json_schema() -> String {
    let mut schema = schemars::schema_for!(Spec);
    schema.insert("$id".to_owned(), ID.into());
    schema.insert("title".to_owned(), "An errspec spec, version 1".into());
    format!("{:#}\n", schema.to_value())
}

//! The JSON Schema of the spec language, for editors.

use crate::spec::Spec;

/// The JSON Schema of the spec language, made from the types that a spec is read into.
///
/// An editor with a YAML language server completes and checks a spec by it, if the spec's first
/// line names it: `# yaml-language-server: $schema=errspec.schema.json`.
pub fn json_schema() -> String {
    format!("{:#}\n", schemars::schema_for!(Spec).to_value())
}

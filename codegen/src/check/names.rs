//! Names in Rust must differ.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, names};
use std::collections::HashMap;

/// Two errors must not become the same Rust variant, nor ones that differ in case alone: functions
/// and constants are named after them.
pub(super) fn variants_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        if let Some(earlier) = first.insert(names::shouty(&error.variant), error) {
            let message = if earlier.variant == error.variant {
                format!(
                    "`{}` and `{}` both become the Rust variant `{}`",
                    earlier.name, error.name, error.variant
                )
            } else {
                format!(
                    "the Rust variants `{}` and `{}` differ in case alone",
                    earlier.variant, error.variant
                )
            };
            diagnostics.report(
                Diagnostic::error(Code::NameClash, error.place, message)
                    .label(earlier.place, "first declared here")
                    .help("name one of them by hand: `rust: { name: … }`"),
            );
        }
    }
}

/// Two fields of an error must not become the same Rust name, nor the one of its cause.
pub(super) fn fields_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let mut first = HashMap::new();
        for field in &error.fields {
            if let Some(earlier) = first.insert(field.ident.as_str(), field) {
                let message = format!(
                    "the fields `{}` and `{}` both become `{}` in Rust",
                    earlier.name, field.name, field.ident
                );
                diagnostics.report(
                    Diagnostic::error(Code::NameClash, field.place, message)
                        .label(earlier.place, "first declared here")
                        .help("give one of them another name"),
                );
            }
            if field.ident == "source" && error.keeps_source {
                let message = "the field `source` has the name of the error's cause in Rust";
                diagnostics.report(
                    Diagnostic::error(Code::NameClash, field.place, message).help(
                        "give it another name, or say that the error keeps no cause: \
                         `rust: { source: false }`",
                    ),
                );
            }
        }
    }
}

/// A Rust type can become one error only.
pub(super) fn causes_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        for cause in &error.from {
            let written: String = cause.split_whitespace().collect();
            if let Some(earlier) = first.insert(written, error) {
                let message = format!(
                    "`{cause}` becomes both `{}` and `{}`",
                    earlier.name, error.name
                );
                diagnostics.report(
                    Diagnostic::error(Code::NameClash, error.place, message)
                        .label(earlier.place, "first declared here")
                        .help("keep it under one of them, and map the other by hand"),
                );
            }
        }
    }
}

//! Rules about names: they differ in Rust too.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, names};
use std::collections::HashMap;

/// The Rust variants of two errors must differ in more than case: functions and constants are named
/// after them.
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
            diagnostics
                .error(Code::NameClash, error.place, message)
                .label(earlier.place, "first declared here")
                .help("name one of them by hand: `rust: { name: … }`");
        }
    }
}

/// The Rust names of an error's fields must differ from each other and from that of its cause.
pub(super) fn fields_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for error in &api.errors {
        let mut first = HashMap::new();
        for field in &error.fields {
            if let Some(earlier) = first.insert(field.ident.as_str(), field) {
                let message = format!(
                    "the fields `{}` and `{}` both become `{}` in Rust",
                    earlier.name, field.name, field.ident
                );
                diagnostics
                    .error(Code::NameClash, field.place, message)
                    .label(earlier.place, "first declared here")
                    .help("give one of them another name");
            }
            if field.ident == "source" && error.keeps_source {
                let message = "the field `source` has the name of the error's cause in Rust";
                diagnostics
                    .error(Code::NameClash, field.place, message)
                    .help(
                        "give it another name, or say that the error keeps no cause: \
                         `rust: { source: false }`",
                    );
            }
        }
    }
}

/// A Rust type must be listed under one error only.
pub(super) fn causes_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut first = HashMap::new();
    for error in &api.errors {
        for cause in &error.from {
            let without_space: String = cause.split_whitespace().collect();
            if let Some(earlier) = first.insert(without_space, error) {
                let message = format!(
                    "`{cause}` becomes both `{}` and `{}`",
                    earlier.name, error.name
                );
                diagnostics
                    .error(Code::NameClash, error.place, message)
                    .label(earlier.place, "first declared here")
                    .help("keep it under one of them, and map the other by hand");
            }
        }
    }
}

//! Types of the author's own must be possible in Rust.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, TypeKind};
use crate::spec::Place;
use std::collections::HashMap;

/// Two types or operations, two fields of a record, or two texts of an enum must not become the same
/// in Rust.
pub(super) fn names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let idents = api
        .types
        .iter()
        .map(|known| (known.ident.as_str(), known.place));
    let operations = api.operations.iter();
    let operations = operations.map(|operation| (operation.ident.as_str(), operation.place));
    report_same(idents.chain(operations), "type", diagnostics);
    for known in &api.types {
        match &known.kind {
            TypeKind::Record(fields) => {
                let names = fields
                    .iter()
                    .map(|field| (field.ident.as_str(), field.place));
                report_same(names, "field", diagnostics);
            }
            TypeKind::Enum(values) => {
                let names = values
                    .iter()
                    .map(|value| (value.variant.as_str(), value.place));
                report_same(names, "variant", diagnostics);
            }
        }
    }
}

fn report_same<'a>(
    names: impl Iterator<Item = (&'a str, Place)>,
    what: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut first = HashMap::new();
    for (name, place) in names {
        if let Some(earlier) = first.insert(name, place) {
            let message = format!("this becomes the Rust {what} `{name}`, as another does");
            diagnostics.report(
                Diagnostic::error(Code::NameClash, place, message)
                    .label(earlier, "first declared here")
                    .help("give one of them another name"),
            );
        }
    }
}

/// A record must not hold a record of its own type in a required field: no value of it would end.
pub(super) fn records_end(api: &Api, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        let TypeKind::Record(fields) = &known.kind else {
            continue;
        };
        for field in fields.iter().filter(|field| !field.optional) {
            if api.requires(&field.ty, &known.name) {
                let message = format!("a `{}` would hold another without end", known.name);
                diagnostics.report(
                    Diagnostic::error(Code::Type, field.place, message)
                        .label(known.place, "declared here")
                        .help("make the field optional with `?`, or a list"),
                );
            }
        }
    }
}

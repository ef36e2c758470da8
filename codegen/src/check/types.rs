//! Rules about the spec's own types: they are possible in Rust.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, TypeKind};
use crate::source::Place;
use std::collections::HashMap;

/// The Rust names of types and operations, of a record's fields, and of an enum's texts must differ.
pub(super) fn names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let idents = api
        .types
        .iter()
        .map(|known| (known.ident.as_str(), known.place));
    let operations = api.operations.iter();
    let operations = operations.map(|operation| (operation.ident.as_str(), operation.place));
    report_clashes(idents.chain(operations), "type", diagnostics);
    for known in &api.types {
        match &known.kind {
            TypeKind::Record(fields) => {
                let names = fields
                    .iter()
                    .map(|field| (field.ident.as_str(), field.place));
                report_clashes(names, "field", diagnostics);
            }
            TypeKind::Enum(values) => {
                let names = values
                    .iter()
                    .map(|value| (value.variant.as_str(), value.place));
                report_clashes(names, "variant", diagnostics);
            }
        }
    }
}

fn report_clashes<'a>(
    names: impl Iterator<Item = (&'a str, Place)>,
    what: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut first = HashMap::new();
    for (name, place) in names {
        if let Some(earlier) = first.insert(name, place) {
            let message = format!("this becomes the Rust {what} `{name}`, as another does");
            diagnostics
                .error(Code::NameClash, place, message)
                .label(earlier, "first declared here")
                .help("give one of them another name");
        }
    }
}

/// A record must not require another record of its own type: its values would have no end.
pub(super) fn records_end(api: &Api, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        let TypeKind::Record(fields) = &known.kind else {
            continue;
        };
        for field in fields.iter().filter(|field| !field.optional) {
            if api.requires(&field.ty, &known.name) {
                let message = format!("a `{}` would hold another without end", known.name);
                diagnostics
                    .error(Code::Type, field.place, message)
                    .label(known.place, "declared here")
                    .help("make the field optional with `?`, or a list");
            }
        }
    }
}

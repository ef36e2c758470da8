//! Operations and the errors that they name.

use super::declared::entries;
use super::named::Named;
use super::text;
use super::volume::Volume;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Operation, names};
use crate::spec::{self, At, Maybe, Scalar, Spec};

pub(super) fn lower_all(
    spec: &Spec,
    errors: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Operation> {
    let mut operations = Vec::new();
    let mut volume = Volume::default();
    for (name, operation) in entries(&spec.operations) {
        let Some(operation) = operation.given() else {
            continue;
        };
        let named = operation.value.errors.given();
        let named = named.map_or(0, |named| named.value.0.len());
        if !volume.has_room_for_operation(named, name.place, diagnostics) {
            break;
        }
        operations.push(lower(name, &operation.value, errors, diagnostics));
    }
    operations
}

fn lower(
    name: &At<Scalar>,
    operation: &spec::Operation,
    errors: &Named<'_>,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let spec::Operation {
        summary,
        docs,
        errors: named,
    } = operation;
    let text_of = |key: &Maybe<String>| text(key).unwrap_or_default().trim().to_owned();
    let name_text = name.value.to_string();
    if !name_text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        let message = format!("`{name_text}` cannot be the name of an operation");
        diagnostics.report(
            Diagnostic::error(Code::Name, name.place, message)
                .help("start it with a letter: its enum is named after it"),
        );
    }
    let items = named
        .given()
        .map(|items| items.value.0.as_slice())
        .unwrap_or_default();
    if items.is_empty() && !matches!(named, Maybe::Broken) {
        let message = format!("the operation `{name_text}` has no `errors`");
        diagnostics.report(
            Diagnostic::error(Code::MissingKey, name.place, message)
                .help("name those that it can answer with: `errors: [NOT_FOUND]`"),
        );
    }
    let mut indices: Vec<usize> = items
        .iter()
        .filter_map(|item| errors.find(item, diagnostics))
        .collect();
    indices.sort_unstable();
    indices.dedup();
    Operation {
        ident: format!("{}Error", names::variant(&name_text)),
        name: name_text,
        place: name.place,
        summary: text_of(summary),
        details: text_of(docs),
        errors: indices,
    }
}

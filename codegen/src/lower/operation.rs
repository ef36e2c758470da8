//! Operations and the errors that they name.

use super::Lower;
use super::named::Named;
use super::volume;
use crate::diagnostics::Code;
use crate::ir::Operation;
use crate::source::Place;
use crate::spec::{self, At, Items, Maybe, Scalar};

pub(super) fn lower_all<'a>(cx: &mut Lower<'_, 'a>, errors: &Named<'_, 'a>) -> Vec<Operation<'a>> {
    let mut operations = Vec::new();
    for (name, operation) in cx.spec.operations.entries() {
        let operation = lower(cx, name, &operation.value, errors);
        if !volume::has_room_for_operation(cx, errors.errors(), &operation) {
            break;
        }
        operations.push(operation);
    }
    operations
}

fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<Scalar>,
    operation: &spec::Operation,
    errors: &Named<'_, 'a>,
) -> Operation<'a> {
    let spec::Operation {
        summary,
        docs,
        errors: named,
    } = operation;
    let text = name.value.to_string();
    check_name(cx, &text, name.place);
    if is_empty(named) {
        let message = format!("the operation `{text}` has no `errors`");
        cx.error(Code::MissingKey, name.place, message)
            .help("name those that it can answer with: `errors: [NOT_FOUND]`");
    }
    let items = named.items().iter();
    let mut indices: Vec<usize> = items.filter_map(|item| errors.find(cx, item)).collect();
    indices.sort_unstable();
    indices.dedup();
    Operation {
        name: cx.text(&text),
        place: name.place,
        summary: cx.text(summary.trimmed()),
        details: cx.text(docs.trimmed()),
        errors: indices,
    }
}

/// Whether an operation names no errors. Broken `errors` were reported already.
fn is_empty(errors: &Maybe<Items<Scalar>>) -> bool {
    errors.items().is_empty() && !matches!(errors, Maybe::Broken)
}

fn check_name(cx: &mut Lower<'_, '_>, name: &str, place: Place) {
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        let message = format!("`{name}` cannot be the name of an operation");
        cx.error(Code::Name, place, message)
            .help("start it with a letter: its enum is named after it");
    }
}

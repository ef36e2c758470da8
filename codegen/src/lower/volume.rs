//! How much a spec stands for: what is said once of a status stands in each of its errors, and a
//! list with an alias in each operation, so that a small file can become gigabytes of Rust.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Error, Part, Template};
use crate::spec::Place;

/// A hundred times what the largest API has.
const MAX_BYTES: usize = 16_000_000;
const MAX_OPERATION_ERRORS: usize = 50_000;

/// What a field, header or attribute weighs beside its texts.
const ITEM: usize = 64;

/// Counts what was made of a spec so far.
#[derive(Default)]
pub(super) struct Volume {
    bytes: usize,
    operation_errors: usize,
}

impl Volume {
    /// Whether there is room for an error. One that is too much is reported.
    pub(super) fn has_room_for(
        &mut self,
        error: &Error,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        self.bytes += weight(error);
        if self.bytes <= MAX_BYTES {
            return true;
        }
        let message = format!("the errors up to here stand for more than {MAX_BYTES} bytes");
        diagnostics.report(
            Diagnostic::error(Code::Range, place, message)
                .help("say less in `statuses`: each error takes over what its status says"),
        );
        false
    }

    /// Whether there is room for an operation with so many errors.
    pub(super) fn has_room_for_operation(
        &mut self,
        errors: usize,
        place: Place,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        self.operation_errors += errors;
        if self.operation_errors <= MAX_OPERATION_ERRORS {
            return true;
        }
        let message =
            format!("the operations up to here name more than {MAX_OPERATION_ERRORS} errors");
        diagnostics.report(
            Diagnostic::error(Code::Range, place, message)
                .help("name only the errors that an operation has a reason of its own for"),
        );
        false
    }
}

fn weight(error: &Error) -> usize {
    let fields = error.fields.iter();
    let fields = fields.map(|field| ITEM + field.name.len() + field.docs.len());
    let headers = error.headers.iter();
    let headers = headers.map(|header| ITEM + header.name.len() + weight_of(&header.value));
    let attributes = error.attributes.iter();
    let attributes = attributes.map(|(name, value)| ITEM + name.len() + value.to_string().len());
    let parts: usize = fields.chain(headers).chain(attributes).sum();
    parts + weight_of(&error.message) + error.docs.action.len()
}

fn weight_of(template: &Template) -> usize {
    let parts = template.0.iter().map(|part| match part {
        Part::Text(text) => text.len(),
        Part::Slot(_) => ITEM,
    });
    parts.sum()
}

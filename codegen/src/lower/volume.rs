//! Limits the size that a spec expands to. An error inherits all settings of its status, and a list of errors
//! can be repeated by an alias in each operation, so a small file could become gigabytes of Rust.

use super::Lower;
use crate::diagnostics::Code;
use crate::ir::Error;
use crate::source::Place;
use errspec_model::{Action, Part};

/// A hundred times the size of the largest API.
const MAX_BYTES: usize = 16_000_000;
const MAX_OPERATION_ERRORS: usize = 50_000;

/// How many bytes a field, header or attribute counts beside its texts.
const ITEM: usize = 64;

/// The size of what was lowered so far.
#[derive(Default)]
pub(super) struct Volume {
    bytes: usize,
    operation_errors: usize,
}

impl Volume {
    /// Counts an error. Returns whether there is room for it, and reports it if not.
    pub(super) fn has_room_for(&mut self, cx: &mut Lower<'_, '_>, error: &Error<'_>) -> bool {
        self.bytes += size_of(error);
        if self.bytes <= MAX_BYTES {
            return true;
        }
        let message = format!("the errors up to here stand for more than {MAX_BYTES} bytes");
        cx.error(Code::Range, error.place, message)
            .help("say less in `statuses`: each error takes over what its status says");
        false
    }

    /// Counts the errors of an operation. Returns whether there is room for them, and reports it if
    /// not.
    pub(super) fn has_room_for_operation(
        &mut self,
        cx: &mut Lower<'_, '_>,
        errors: usize,
        place: Place,
    ) -> bool {
        self.operation_errors += errors;
        if self.operation_errors <= MAX_OPERATION_ERRORS {
            return true;
        }
        let message =
            format!("the operations up to here name more than {MAX_OPERATION_ERRORS} errors");
        cx.error(Code::Range, place, message)
            .help("name only the errors that an operation has a reason of its own for");
        false
    }
}

fn size_of(error: &Error<'_>) -> usize {
    let fields = error.fields.iter();
    let fields = fields.map(|field| ITEM + field.info.name.len() + field.info.docs.len());
    let headers = error.headers.iter();
    let headers =
        headers.map(|header| ITEM + header.shape.name.len() + size_of_text(header.shape.value));
    let attributes = error.attributes.iter();
    let attributes = attributes.map(|(name, value)| ITEM + name.len() + value.to_string().len());
    let items: usize = fields.chain(headers).chain(attributes).sum();
    items + size_of_text(error.message) + size_of_action(&error.docs.action)
}

fn size_of_text(text: &[Part<'_>]) -> usize {
    let parts = text.iter().map(|part| match part {
        Part::Text(text) => text.len(),
        Part::Slot(_) => ITEM,
    });
    parts.sum()
}

fn size_of_action(action: &Action<'_>) -> usize {
    action.by_who().map(|(_, text)| text.len()).sum()
}

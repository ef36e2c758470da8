//! From what the author wrote to what it means. Every mistake in a single value is reported here, so
//! each value of the IR is valid by itself.

mod api;
mod constant;
mod declared;
mod doc_url;
mod docs;
mod envelope;
mod error;
mod field;
mod fill;
mod format;
mod header;
mod identify;
mod named;
mod operation;
mod reading;
mod retry;
mod rust_type;
mod settings;
mod shape;
mod stand_in;
mod status;
mod status_code;
mod template;
#[cfg(test)]
mod tests;
mod type_name;
mod types;
mod volume;
mod word;

pub(crate) use api::check_version;

use crate::arena::Arena;
use crate::diagnostics::{Code, Diagnostics, Reported};
use crate::ir::{Api, Envelope};
use crate::source::Place;
use crate::spec::Spec;
use declared::Declared;
use named::Named;

/// All that lowering needs. Every function that can report a mistake takes it first.
struct Lower<'c, 'a> {
    /// What the IR's texts and lists are copied into.
    arena: &'a Arena,
    spec: &'c Spec,
    declared: &'c Declared<'a>,
    /// The envelopes so far: errors refer to them by index.
    envelopes: Vec<Envelope<'a>>,
    /// How many bytes what is lowered may still expand to.
    room: usize,
    /// The indices of those that an error is written in which names no other.
    usual: Vec<u16>,
    diagnostics: &'c mut Diagnostics,
}

impl<'a> Lower<'_, 'a> {
    /// Copies a text of the spec.
    fn text(&self, text: &str) -> &'a str {
        self.arena.text(text)
    }

    /// Reports a mistake. What it returns borrows the whole context: if the help needs a part of it,
    /// use `cx.diagnostics.error`.
    fn error(&mut self, code: Code, place: Place, message: impl Into<String>) -> Reported<'_> {
        self.diagnostics.error(code, place, message)
    }
}

/// Makes the IR of a spec, whose files have so many bytes. Where a value is wrong, another one takes its place.
pub(crate) fn lower<'a>(
    spec: &Spec,
    arena: &'a Arena,
    (file_name, written): (&str, usize),
    diagnostics: &mut Diagnostics,
) -> Api<'a> {
    let declared = Declared::of(spec, arena);
    let cx = &mut Lower {
        arena,
        spec,
        declared: &declared,
        envelopes: Vec::new(),
        room: volume::room(written),
        usual: Vec::new(),
        diagnostics,
    };
    api::check(cx);
    let name = api::lower_name(cx);
    declared::check_names(cx);
    envelope::lower_all(cx);
    let statuses = status::lower_all(cx);
    let mut errors = error::lower_all(cx, &statuses);
    let named = Named::of(spec, &errors);
    let operations = operation::lower_all(cx, &named);
    let classes = status::lower_classes(cx, &statuses, &named);
    let used = status::lower_used(cx, &statuses, &named);
    for (range, index) in status::lower_uncoded(cx, &statuses, &named) {
        if let Some(error) = errors.get_mut(index) {
            error.uncoded.push(range);
        }
    }
    let identify = identify::lower(cx);
    let types = types::lower_all(cx);
    Api {
        name,
        title: spec.title.value().map_or(name, |title| cx.text(title)),
        docs: cx.text(spec.docs.trimmed()),
        file_name: cx.text(file_name),
        room: volume::room(written),
        envelopes: std::mem::take(&mut cx.envelopes),
        classes,
        statuses: used,
        errors,
        types,
        operations,
        identify,
        is_identify_given: !spec.identify.is_absent(),
        reserved: error::lower_reserved(cx, &spec.reserved),
        success: api::lower_codes(cx, &spec.success),
    }
}

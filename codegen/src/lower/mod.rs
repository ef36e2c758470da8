//! From what the author wrote to what it means. Every mistake in a single value is reported here, so
//! each value of the IR is valid by itself.

mod api;
mod declared;
mod doc_url;
mod docs;
mod envelope;
mod error;
mod field;
mod header;
mod identify;
mod named;
mod operation;
mod retry;
mod rust_type;
mod settings;
mod shape;
mod stand_in;
mod status;
mod status_code;
mod template;
mod types;
mod volume;
mod word;

pub(crate) use api::check_version;
pub(crate) use shape::json_text;

use crate::diagnostics::{Code, Diagnostics, Reported};
use crate::ir::{Api, Envelope};
use crate::source::Place;
use crate::spec::Spec;
use declared::Declared;
use named::Named;

/// All that lowering needs. Every function that can report a mistake takes it first.
struct Lower<'a> {
    spec: &'a Spec,
    declared: &'a Declared,
    /// The envelopes so far: errors refer to them by index.
    envelopes: Vec<Envelope>,
    diagnostics: &'a mut Diagnostics,
}

impl Lower<'_> {
    /// Reports a mistake.
    ///
    /// It borrows the whole context. A caller that needs a part of it for the help goes by
    /// `cx.diagnostics`.
    fn error(&mut self, code: Code, place: Place, message: impl Into<String>) -> Reported<'_> {
        self.diagnostics.error(code, place, message)
    }
}

/// Makes the IR of a spec. Where a value is wrong, another one takes its place.
pub(crate) fn lower(spec: &Spec, file_name: &str, diagnostics: &mut Diagnostics) -> Api {
    let declared = Declared::of(spec);
    let cx = &mut Lower {
        spec,
        declared: &declared,
        envelopes: Vec::new(),
        diagnostics,
    };
    api::check(cx);
    let name = api::lower_name(cx);
    declared::check_names(cx);
    envelope::lower_all(cx);
    let statuses = status::lower_all(cx);
    let errors = error::lower_all(cx, &statuses);
    let named = Named::of(spec, &errors);
    let operations = operation::lower_all(cx, &named);
    let classes = status::lower_classes(cx, &statuses, &named);
    let used = status::lower_used(cx, &statuses, &named);
    let identify = identify::lower(cx);
    let types = types::lower_all(cx);
    Api {
        identify,
        types,
        operations,
        title: spec.title.value().unwrap_or(&name).clone(),
        docs: spec.docs.trimmed(),
        file_name: file_name.to_owned(),
        envelopes: std::mem::take(&mut cx.envelopes),
        classes,
        statuses: used,
        errors,
        reserved: api::lower_codes(&spec.reserved),
        success: api::lower_codes(&spec.success),
        name,
    }
}

//! Rules about the spec's own types: their values have an end.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, TypeKind};

/// A record must not require another record of its own type: its values would have no end.
pub(super) fn records_end(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    for known in &api.types {
        let TypeKind::Record(fields) = &known.kind else {
            continue;
        };
        for field in fields.iter().filter(|field| !field.info.optional) {
            if api.requires(field.ty(), known.name) {
                let message = format!("a `{}` would hold another without end", known.name);
                diagnostics
                    .error(Code::Type, field.place, message)
                    .label(known.place, "declared here")
                    .help("make the field optional with `?`, or a list");
            }
        }
    }
}

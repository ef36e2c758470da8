//! Rules about the spec's own types: their values have an end.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Circles, TypeDef, TypeKind};
use errspec_model::Type;
use std::collections::HashMap;

/// A record must not require another record of its own type: its values would have no end.
pub(super) fn records_end(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let circles = api.endless_circles();
    for known in &api.types {
        let TypeKind::Record(fields) = &known.kind else {
            continue;
        };
        for field in fields.iter().filter(|field| !field.info.optional) {
            if circles.lead_back(known.name, field.ty()) {
                let message = format!("a `{}` would hold another without end", known.name);
                diagnostics
                    .error(Code::Type, field.place, message)
                    .label(known.place, "declared here")
                    .help("make the field optional with `?`, or a list");
            }
        }
    }
}

/// More fields than a value of any API has. Rust keeps them side by side.
const MAX_FIELDS: usize = 10_000;

/// A record must not hold more fields than that, those of records in it included.
pub(super) fn records_are_small(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut sizes = Sizes {
        types: api.types.iter().map(|known| (known.name, known)).collect(),
        circles: api.circles(),
        known: HashMap::new(),
    };
    for known in &api.types {
        if sizes.of(known.name) > MAX_FIELDS {
            let message = format!(
                "a `{}` holds more than {MAX_FIELDS} fields, with those of the records in it",
                known.name
            );
            diagnostics
                .error(Code::Range, known.place, message)
                .help("make some of the records in it lists");
            // Those that hold it are too large as well.
            return;
        }
    }
}

/// How many fields records hold.
struct Sizes<'m, 'a> {
    types: HashMap<&'a str, &'m TypeDef<'a>>,
    circles: Circles<'a>,
    known: HashMap<&'a str, usize>,
}

impl<'a> Sizes<'_, 'a> {
    fn of(&mut self, name: &'a str) -> usize {
        if let Some(size) = self.known.get(name) {
            return *size;
        }
        let kind = self.types.get(name).map(|known| &known.kind);
        let Some(TypeKind::Record(fields)) = kind else {
            return 1;
        };
        let size = fields.iter().fold(0_usize, |sum, field| {
            let size = match field.ty() {
                // It is behind a box.
                ty if self.circles.lead_back(name, ty) => 1,
                Type::Named(inner) => self.of(inner),
                _ => 1,
            };
            sum.saturating_add(size)
        });
        self.known.insert(name, size);
        size
    }
}

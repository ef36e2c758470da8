//! How deep types are nested.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Circles, Field, TypeDef, TypeKind, innermost};
use errspec_model::Type;
use std::collections::HashMap;

/// rustc follows the types in a type 128 levels deep, to see whether values can be sent to another
/// thread. The types of an error's fields add some.
const MAX_DEPTH: usize = 100;

/// How many levels a list or map takes: those of which the standard library makes it.
const OF_LIST: usize = 4;

/// Types must not be nested deeper than rustc follows them, in lists and maps too.
/// Those of a circle may all be nested.
pub(super) fn records_are_shallow(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let mut depths = Depths {
        types: HashMap::new(),
        circles: api.circles_of_all(),
        known: HashMap::new(),
    };
    for known in &api.types {
        let circle = depths.circles.of(known.name).unwrap_or_default();
        depths.types.entry(circle).or_default().push(known);
    }
    for known in &api.types {
        let circle = depths.circles.of(known.name).unwrap_or_default();
        if depths.of(circle) > MAX_DEPTH {
            let message = format!(
                "too many types stand inside of each other in a `{}`",
                known.name
            );
            diagnostics
                .error(Code::Range, known.place, message)
                .help("refer to some of them by an id, or make them `any`");
            return;
        }
    }
}

/// How deep the types of each circle are.
struct Depths<'m, 'a> {
    types: HashMap<usize, Vec<&'m TypeDef<'a>>>,
    circles: Circles<'a>,
    known: HashMap<usize, usize>,
}

impl Depths<'_, '_> {
    fn of(&mut self, circle: usize) -> usize {
        if let Some(depth) = self.known.get(&circle) {
            return *depth;
        }
        let members = self.types.get(&circle).cloned().unwrap_or_default();
        let (mut own, mut inner) = (0, 0);
        for member in members {
            let TypeKind::Record(fields) = &member.kind else {
                continue;
            };
            own += 1 + fields.iter().map(levels).max().unwrap_or_default();
            for name in fields.iter().filter_map(|field| innermost(field.ty())) {
                match self.circles.of(name) {
                    Some(other) if other != circle => inner = inner.max(self.of(other)),
                    _ => {}
                }
            }
        }
        self.known.insert(circle, own + inner);
        own + inner
    }
}

/// The levels that a field adds to the type in it.
fn levels(field: &Field<'_>) -> usize {
    let mut levels = usize::from(field.may_be_absent());
    let mut ty = field.ty();
    while let Type::List(item) | Type::Map(item) = ty {
        levels += OF_LIST;
        ty = *item;
    }
    levels
}

//! The spec's own types: records and enums.

use super::{Lower, field};
use crate::diagnostics::Code;
use crate::ir::{EnumValue, TypeDef, TypeKind, names};
use crate::source::Place;
use crate::spec::{self, At, Items, Maybe, Scalar};

/// Names that the generated module uses itself, its own or from the prelude.
const TAKEN: [&str; 20] = [
    "Code", "Error", "Status", "Failure", "String", "Vec", "Option", "Some", "None", "Box", "Into",
    "From", "Send", "Sync", "FnMut", "Result", "Ok", "Err", "TryFrom", "Self",
];

/// More types than any API's errors have. Each one is compared with all others.
const MAX_TYPES: usize = 1000;

pub(super) fn lower_all(cx: &mut Lower<'_>) -> Vec<TypeDef> {
    let mut lowered = Vec::new();
    let types = cx.spec.types.value();
    for (name, def) in types.into_iter().flat_map(|types| &types.0) {
        if lowered.len() == MAX_TYPES {
            let message = format!("there are more than {MAX_TYPES} types");
            cx.error(Code::Range, name.place, message)
                .help("declare the types that errors have, and no others");
            break;
        }
        lowered.extend(lower(cx, name, def));
    }
    lowered
}

fn lower(cx: &mut Lower<'_>, name: &At<Scalar>, def: &Maybe<spec::TypeDef>) -> Option<TypeDef> {
    let text = name.value.to_string();
    let ident = names::variant(&text);
    check_name(cx, &text, &ident, name.place);
    let def = def.given()?;
    let kind = match &def.value {
        spec::TypeDef::Map(fields) => TypeKind::Record(field::lower_all(cx, fields.given())),
        spec::TypeDef::List(values) => TypeKind::Enum(lower_values(values)),
    };
    if is_empty(&kind) {
        let message = format!("the type `{text}` holds nothing");
        cx.error(Code::Type, def.place, message)
            .help("give a record its fields, and an enum its texts");
    }
    Some(TypeDef {
        name: text,
        ident,
        place: name.place,
        kind,
    })
}

fn is_empty(kind: &TypeKind) -> bool {
    match kind {
        TypeKind::Record(fields) => fields.is_empty(),
        TypeKind::Enum(values) => values.is_empty(),
    }
}

fn lower_values(values: &Items<Scalar>) -> Vec<EnumValue> {
    let value = |value: &At<Scalar>| {
        let text = value.value.to_string();
        EnumValue {
            variant: names::variant(&text),
            text,
            place: value.place,
        }
    };
    values.0.iter().map(value).collect()
}

fn check_name(cx: &mut Lower<'_>, name: &str, ident: &str, place: Place) {
    if TAKEN.contains(&ident) || is_struct_of_fields(ident) {
        let message =
            format!("a type cannot be called `{name}`: generated code has that name itself");
        cx.error(Code::Name, place, message)
            .help("give it another name");
    } else if !is_name(name) {
        let message = format!("`{name}` cannot be the name of a type");
        cx.error(Code::Name, place, message)
            .help("use letters and digits, a letter first");
    }
}

/// Whether generated code may have a struct of this name: for the fields of an error
/// (`SoldFields`), or of a status or class (`Fields404`).
fn is_struct_of_fields(ident: &str) -> bool {
    let suffix = ident.strip_prefix("Fields").unwrap_or_default();
    ident.ends_with("Fields") || suffix.starts_with(|first: char| first.is_ascii_digit())
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

//! Types of the author's own.

use super::declared::{Declared, entries};
use super::field;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{EnumValue, TypeDef, TypeKind, names};
use crate::spec::{self, Items, Place, Scalar, Spec};

/// Names that the generated module has for itself, or uses from the prelude.
const TAKEN: [&str; 20] = [
    "Code", "Error", "Status", "Failure", "String", "Vec", "Option", "Some", "None", "Box", "Into",
    "From", "Send", "Sync", "FnMut", "Result", "Ok", "Err", "TryFrom", "Self",
];

/// More than any API's errors have. Each is looked at beside each other one.
const MAX_TYPES: usize = 1000;

pub(super) fn lower_all(
    spec: &Spec,
    declared: &Declared,
    diagnostics: &mut Diagnostics,
) -> Vec<TypeDef> {
    let mut types = Vec::new();
    for (name, def) in entries(&spec.types) {
        if types.len() == MAX_TYPES {
            let message = format!("there are more than {MAX_TYPES} types");
            diagnostics.report(
                Diagnostic::error(Code::Range, name.place, message)
                    .help("declare the types that errors have, and no others"),
            );
            break;
        }
        let text = name.value.to_string();
        let ident = names::variant(&text);
        check_name(&text, &ident, name.place, diagnostics);
        let Some(def) = def.given() else { continue };
        let kind = match &def.value {
            spec::TypeDef::Map(fields) => {
                TypeKind::Record(field::lower_entries(&fields.0, declared, diagnostics))
            }
            spec::TypeDef::List(values) => TypeKind::Enum(values_of(values)),
        };
        if matches!(&kind, TypeKind::Record(fields) if fields.is_empty())
            || matches!(&kind, TypeKind::Enum(values) if values.is_empty())
        {
            let message = format!("the type `{text}` holds nothing");
            diagnostics.report(
                Diagnostic::error(Code::Type, def.place, message)
                    .help("give a record its fields, and an enum its texts"),
            );
        }
        types.push(TypeDef {
            name: text,
            ident,
            place: name.place,
            kind,
        });
    }
    types
}

fn values_of(values: &Items<Scalar>) -> Vec<EnumValue> {
    let value = |value: &spec::At<Scalar>| {
        let text = value.value.to_string();
        EnumValue {
            variant: names::variant(&text),
            text,
            place: value.place,
        }
    };
    values.0.iter().map(value).collect()
}

/// Whether generated code may have a struct of that name, for the fields of an error (`SoldFields`),
/// or of a status or class (`Fields404`).
fn is_of_fields(ident: &str) -> bool {
    let behind = ident.strip_prefix("Fields").unwrap_or_default();
    ident.ends_with("Fields") || behind.starts_with(|first: char| first.is_ascii_digit())
}

fn check_name(name: &str, ident: &str, place: Place, diagnostics: &mut Diagnostics) {
    let letter = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let (message, help) = if TAKEN.contains(&ident) || is_of_fields(ident) {
        (
            format!("a type cannot be called `{name}`: generated code has that name itself"),
            "give it another name",
        )
    } else if !letter || !plain {
        (
            format!("`{name}` cannot be the name of a type"),
            "use letters and digits, a letter first",
        )
    } else {
        return;
    };
    diagnostics.report(Diagnostic::error(Code::Name, place, message).help(help));
}

//! `__errors_of_spec!`: the errors and their fields, for `#[derive(errspec::ApiError)]`, which cannot see
//! the enum. It calls the macro that it is given, with a table and with what else it is given.
//!
//! It is text first, with a line an error, since no formatter breaks the lines of a table.

use super::Options;
use super::payload::{is_boxed, struct_name};
use crate::ir::{Api, Error, Operation};
use proc_macro2::TokenStream;

/// The items as tokens.
pub(super) fn emit(api: &Api, options: &Options) -> TokenStream {
    text(api, options).parse().unwrap_or_default()
}

/// The items as formatted text.
pub(super) fn text(api: &Api, options: &Options) -> String {
    let name = macro_name(api, options);
    let errors = api.errors.iter().map(error_row);
    let operations = api.operations.iter().map(|row| operation_row(api, row));
    let rows: String = errors
        .chain(operations)
        .map(|row| format!("                {row}\n"))
        .collect();
    format!(
        "#[doc(hidden)]\n\
         #[allow(non_local_definitions, reason = \"the module may stand in a function\")]\n\
         #[macro_export]\n\
         macro_rules! {name} {{\n    \
             ([$($call:tt)*] $($input:tt)*) => {{\n        \
                 $($call)*! {{\n            \
                     {{\n{rows}            }}\n            \
                     $($input)*\n        \
                 }}\n    \
             }};\n\
         }}\n\n\
         #[doc(hidden)]\n\
         #[allow(unused_imports, reason = \"it is for `derive(errspec::ApiError)`\")]\n\
         pub use {name} as __errors_of_spec;\n"
    )
}

/// An exported macro has the whole crate for its scope, so its name must be the only one there.
fn macro_name(api: &Api, options: &Options) -> String {
    let name = api.name.trim_start_matches("r#");
    match options.place.as_str() {
        "" => format!("__errspec_{name}"),
        place => format!("__errspec_{name}_{place}"),
    }
}

/// `Broken(path?) source Box<BrokenFields>;`: the fields, those that may be absent with a `?`, then whether it keeps
/// a cause, and the struct of its fields where they stand behind a box.
fn error_row(error: &Error) -> String {
    let fields = error.fields.iter().map(|field| {
        let absent = if field.may_be_absent() { "?" } else { "" };
        format!("{}{absent}", field.ident)
    });
    let fields: Vec<String> = fields.collect();
    let source = if error.keeps_source { " source" } else { "" };
    let boxed = match is_boxed(error) {
        true => format!(" Box<{}>", struct_name(error)),
        false => String::new(),
    };
    format!("{}({}){source}{boxed};", error.variant, fields.join(", "))
}

/// `enum BuyError(NoFunds, Broken);`: the errors of an operation.
fn operation_row(api: &Api, operation: &Operation) -> String {
    let errors = api.errors_of(operation);
    let errors: Vec<&str> = errors.iter().map(|error| error.variant.as_str()).collect();
    format!("enum {}({});", operation.ident, errors.join(", "))
}

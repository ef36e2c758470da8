//! `__errors_of_spec!`: the errors and their fields, for `#[derive(errspec::IntoApiError)]`, which cannot
//! see the enum. It calls the macro that it is given, with a table and with what else it is given.
//!
//! It is text first, with a line an error, since no formatter breaks the lines of a table.

use super::error::of_operation;
use super::payload::{Struct, is_converted};
use super::{Module, names};
use crate::ir::Operation;
use errspec_model::Type;

/// The items as formatted text.
pub(super) fn text(module: &Module<'_>) -> String {
    let name = macro_name(module);
    let operations = module.api.operations.iter();
    let operations = operations.map(|row| operation_row(module, row));
    let rows: String = error_rows(module)
        .chain(operations)
        .map(|row| format!("                {row}\n"))
        .collect();
    format!(
        "#[doc(hidden)]\n\
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
         pub use {name} as __errors_of_spec;\n\n\
         // So that it is used where no type derives from it.\n\
         __errors_of_spec! {{ [errspec::__nothing] }}\n"
    )
}

/// An exported macro has the whole crate for its scope, so its name must be the only one there.
fn macro_name(module: &Module<'_>) -> String {
    let name = module.api.name.trim_start_matches("r#");
    match module.options.place.as_str() {
        "" => format!("__errspec_{name}"),
        place => format!("__errspec_{name}_{place}"),
    }
}

/// `Broken by_name (into path, size?; text request_id?) source;`: the error's own fields, then those of
/// its status or class. Those that no constructor takes have a `?`. `into`, `text` and `list` are said of
/// what is converted, `by_name` of a constructor that takes its arguments so, and `source` of an error that
/// is the server's own fault.
fn error_rows(module: &Module<'_>) -> impl Iterator<Item = String> {
    let rows = module.with_payloads().map(|(error, variant, payload)| {
        let by_name = match payload.outer() {
            Some(outer) if outer.takes_args() => " by_name ",
            _ => "",
        };
        let own = payload.own.as_ref().map(fields).unwrap_or_default();
        let common = payload.common.as_ref().map(fields);
        let common = common.map(|common| format!("; {common}"));
        let is_the_servers = is_fault_of_server(error.status) || !error.rust.from.is_empty();
        let source = if is_the_servers { " source" } else { "" };
        let common = common.unwrap_or_default();
        format!("{variant}{by_name}({own}{common}){source};")
    });
    rows.collect::<Vec<String>>().into_iter()
}

/// Returns whether a status reports a fault of the server: 511 asks the client to authenticate
/// (RFC 6585 section 6).
fn is_fault_of_server(status: u16) -> bool {
    status >= 500 && status != 511
}

fn fields(one: &Struct<'_>) -> String {
    let fields = one.fields.iter().map(|field| {
        let name = names::of_field(field);
        match field.ty() {
            _ if field.is_required() && is_converted(field) => format!("into {name}"),
            _ if field.is_required() => name,
            _ if field.rust.ty.is_some() => format!("{name}?"),
            Type::String | Type::Code => format!("text {name}?"),
            Type::List(_) => format!("list {name}?"),
            _ => format!("{name}?"),
        }
    });
    // The status is picked as an optional field is set.
    let status = (!one.statuses.is_empty()).then(|| "status?".to_owned());
    fields.chain(status).collect::<Vec<String>>().join(", ")
}

/// `enum BuyError(NoFunds, Broken);`: the errors of an operation.
fn operation_row(module: &Module<'_>, operation: &Operation<'_>) -> String {
    let errors = of_operation(module, operation);
    let errors: Vec<String> = errors.map(|entry| entry.variant.to_string()).collect();
    let name = names::of_operation(operation);
    format!("enum {name}({});", errors.join(", "))
}

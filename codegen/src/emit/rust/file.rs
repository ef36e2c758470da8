//! A module as the text of a file.

use super::{Options, attributes, derive, formattable_items, ident};
use crate::ir::Api;
use proc_macro2::TokenStream;
use quote::quote;

/// The file that a build script writes: `pub mod NAME { … }`, formatted.
pub(crate) fn file(api: &Api, options: &Options) -> String {
    let name = ident(&api.name);
    let attributes = attributes(api);
    let head = print(&quote!(#attributes pub mod #name {}));
    let head = head.trim_end().trim_end_matches('}').trim_end().to_owned();
    let items = formattable_items(api, options);
    let mut items: Vec<String> = items.iter().map(print).collect();
    items.push(derive::text(api, options));
    let body = indent(&items.join("\n"));
    format!(
        "// Made by errspec {} from {}. Do not edit: edit the spec.\n\n{head}\n{body}}}\n",
        env!("CARGO_PKG_VERSION"),
        api.file_name,
    )
}

/// Formats items. What the emitter makes always parses; if it once did not, the tokens as they are
/// let rustc show where.
fn print(tokens: &TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    }
}

/// Indents items and sets the functions of an `impl` apart. No literal spans lines, so that every
/// line can be moved.
fn indent(text: &str) -> String {
    let mut indented = String::with_capacity(text.len() * 5 / 4);
    let mut function_ended = false;
    for line in text.lines() {
        if function_ended && line != "}" {
            indented.push('\n');
        }
        function_ended = line == "    }" || line == "    type Code = Code;";
        if !line.is_empty() {
            indented.push_str("    ");
        }
        indented.push_str(line);
        indented.push('\n');
    }
    indented
}

//! A module as the text of a file.

use super::{Items, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// As wide as rustfmt makes lines.
const WIDTH: usize = 100;

/// The file that a build script writes: `pub mod NAME { … }`, formatted.
pub(crate) fn file(name: &str, file_name: &str, attributes: &TokenStream, items: &Items) -> String {
    let name = ident(name);
    let head = print(&quote!(#attributes pub mod #name {}));
    let head = head.trim_end().trim_end_matches('}').trim_end().to_owned();
    let mut texts: Vec<String> = items.items.iter().map(print).collect();
    texts.push(items.table.clone());
    let body = indent(&texts.join("\n"));
    format!(
        "// Made by errspec {} from {file_name}. Do not edit: edit the spec.\n\n{head}\n{body}}}\n",
        env!("CARGO_PKG_VERSION"),
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

/// Indents items, sets the functions of an `impl` apart, and writes numbers beside each other. No
/// literal spans lines, so that every line can be moved.
fn indent(text: &str) -> String {
    let mut indented = String::with_capacity(text.len() * 5 / 4);
    let mut function_ended = false;
    // How long the line is where it ends in a number of a list; 0 where it does not.
    let mut numbers = 0;
    for line in text.lines() {
        if numbers > 0 && is_number(line) && numbers + line.trim_start().len() < WIDTH {
            let number = line.trim_start();
            indented.truncate(indented.len() - 1);
            indented.extend([" ", number, "\n"]);
            numbers += 1 + number.len();
            continue;
        }
        numbers = if is_number(line) { line.len() + 4 } else { 0 };
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

/// Whether a line is a number of a list and nothing else.
fn is_number(line: &str) -> bool {
    let number = line.trim_start().strip_suffix(',');
    number.is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

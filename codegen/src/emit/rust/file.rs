//! A module as the text of a file.

use super::{Items, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// As wide as rustfmt makes lines.
pub(super) const WIDTH: usize = 100;

/// The file that a build script writes: `pub mod NAME { … }`, formatted.
pub(crate) fn file(name: &str, file_name: &str, attributes: &TokenStream, items: &Items) -> String {
    let name = ident(name);
    let head = print(&quote!(#attributes pub mod #name {}));
    let head = head.trim_end().trim_end_matches('}').trim_end().to_owned();
    let mut texts: Vec<String> = items.items.iter().map(print).collect();
    texts.push(items.table.clone());
    let body = indent(&texts.join("\n"));
    // A line break in the name of a file would end the comment.
    let file_name = file_name.escape_debug();
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

/// Tokens that no formatter knows, on one line.
pub(super) fn print_line(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ,", ","),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
    ] {
        text = text.replace(spaced, tight);
    }
    text.replace("=>", " =>").replace("  ", " ")
}

/// Indents items, sets the functions of an `impl` apart, and writes short items of lists beside each
/// other. No literal spans lines, so that every line can be moved.
fn indent(text: &str) -> String {
    let mut indented = String::with_capacity(text.len() * 5 / 4);
    let mut function_ended = false;
    // How long the line is where it ends in a short item of a list; 0 where it does not.
    let mut short = 0;
    for line in text.lines() {
        if short > 0 && is_short(line) && short + line.trim_start().len() < WIDTH {
            let item = line.trim_start();
            indented.truncate(indented.len() - 1);
            indented.extend([" ", item, "\n"]);
            short += 1 + item.len();
            continue;
        }
        short = if is_short(line) { line.len() + 4 } else { 0 };
        if function_ended && line != "}" {
            indented.push('\n');
        }
        function_ended = line == "    }" || line == "    type Code = Code;";
        if !line.is_empty() {
            indented.push_str("    ");
        }
        indented.push_str(near(line));
        indented.push('\n');
    }
    indented
}

/// A line without so much of its indentation that nobody reads it: of values inside of values without
/// end, it would be more than they are.
fn near(line: &str) -> &str {
    let depth = line.len() - line.trim_start_matches(' ').len();
    line.get(depth.saturating_sub(WIDTH)..).unwrap_or(line)
}

/// Returns whether a line is an item of a list that is a number, or a text and a number.
fn is_short(line: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some(item) = line.trim_start().strip_suffix(',') else {
        return false;
    };
    let pair = item
        .strip_prefix("(\"")
        .and_then(|pair| pair.strip_suffix(')'));
    let number = pair.and_then(|pair| pair.rsplit_once("\", "));
    is_number(number.map_or(item, |(_, number)| number))
}

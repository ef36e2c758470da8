//! Rust types that a spec names.

use super::Lower;
use crate::diagnostics::Code;
use crate::spec::At;

/// Longer texts are refused without parsing: nobody writes such a type.
const MAX_LENGTH: usize = 1000;

/// Deeper nesting is refused without parsing: it could overflow the stack.
const MAX_NESTING: usize = 32;

pub(super) fn lower_rust_type<'a>(cx: &mut Lower<'_, 'a>, path: &At<String>) -> Option<&'a str> {
    if is_type(&path.value) {
        return Some(cx.text(&path.value));
    }
    let message = format!("`{}` is not a Rust type", path.value);
    cx.error(Code::RustPath, path.place, message)
        .help("write its whole path, such as `crate::ledger::Error`");
    None
}

fn is_type(text: &str) -> bool {
    let nesting = text.matches(['<', '(', '[', '{', '&', '*', '-', '!', '|']);
    text.len() <= MAX_LENGTH
        && nesting.count() <= MAX_NESTING
        && syn::parse_str::<syn::Type>(text).is_ok()
}

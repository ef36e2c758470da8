//! The settings of an error for Rust alone.

use crate::diagnostics::Code;
use crate::ir::names;
use crate::lower::Lower;
use crate::lower::rust_type::lower_rust_type;
use crate::spec::{At, Maybe, RustError, Scalar};

/// Returns the name of an error's variant.
pub(super) fn lower_variant(
    cx: &mut Lower<'_>,
    name: &At<Scalar>,
    rust: Option<&RustError>,
) -> String {
    let text = name.value.to_string();
    let Some(given) = rust.and_then(|rust| rust.name.given()) else {
        if !names::has_letter_or_digit(&text) {
            let message = format!("no Rust name can be made of `{text}`");
            cx.error(Code::Name, name.place, message)
                .help("add `rust: { name: … }`");
        }
        return names::variant(&text);
    };
    if is_variant(&given.value) {
        return given.value.clone();
    }
    let message = format!("`{}` cannot be the name of a Rust variant", given.value);
    cx.error(Code::Name, given.place, message)
        .help("write it in camel case, such as `OverBalance`");
    names::variant(&text)
}

fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name != "Self"
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns the Rust types that are converted to an error.
pub(super) fn lower_from(cx: &mut Lower<'_>, rust: Option<&RustError>) -> Vec<String> {
    let from = rust.map_or(&Maybe::Absent, |rust| &rust.from);
    let paths = from.items().iter();
    paths.filter_map(|path| lower_rust_type(cx, path)).collect()
}

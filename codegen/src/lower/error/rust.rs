//! The settings of an error for Rust alone.

use crate::diagnostics::Code;
use crate::ir::RustError;
use crate::lower::Lower;
use crate::lower::rust_type::{For, lower_rust_type};
use crate::spec::{self, At, Maybe, Scalar};

pub(super) fn lower<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<Scalar>,
    rust: Option<&spec::RustError>,
) -> RustError<'a> {
    let absent = spec::RustError::default();
    let spec::RustError {
        name: variant,
        from,
    } = rust.unwrap_or(&absent);
    let from = from.items().iter();
    RustError {
        name: lower_variant(cx, name, variant),
        from: from
            .filter_map(|path| lower_rust_type(cx, path, For::Cause))
            .collect(),
    }
}

/// Returns the name of an error's variant, if the spec sets one. If not, one must be possible.
fn lower_variant<'a>(
    cx: &mut Lower<'_, 'a>,
    name: &At<Scalar>,
    variant: &Maybe<String>,
) -> Option<&'a str> {
    let Some(given) = variant.given() else {
        let text = name.value.to_string();
        if !text.contains(|character: char| character.is_ascii_alphanumeric()) {
            let message = format!("no Rust name can be made of `{text}`");
            cx.error(Code::Name, name.place, message)
                .help("add `rust: { name: … }`");
        }
        return None;
    };
    if is_variant(&given.value) {
        return Some(cx.text(&given.value));
    }
    let message = format!("`{}` cannot be the name of a Rust variant", given.value);
    cx.error(Code::Name, given.place, message)
        .help("write it in camel case, such as `OverBalance`");
    None
}

/// Returns whether rustc takes a name for camel case.
fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.contains('_')
        && name != "Self"
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

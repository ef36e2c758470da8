//! The settings of a field for Rust alone.

use crate::diagnostics::Code;
use crate::ir::RustField;
use crate::lower::Lower;
use crate::lower::rust_type::{For, lower_rust_type};
use crate::spec::{self, At, LongRustField, Maybe};

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>, rust: &Maybe<spec::RustField>) -> RustField<'a> {
    let Some(At { value, place }) = rust.given() else {
        return RustField::default();
    };
    match value {
        spec::RustField::Text(path) => {
            let path = At {
                value: path.clone(),
                place: *place,
            };
            RustField {
                name: None,
                ty: lower_rust_type(cx, &path, For::Field),
            }
        }
        spec::RustField::Map(LongRustField { name, ty }) => RustField {
            name: name.given().and_then(|name| lower_name(cx, name)),
            ty: ty
                .given()
                .and_then(|path| lower_rust_type(cx, path, For::Field)),
        },
    }
}

fn lower_name<'a>(cx: &mut Lower<'_, 'a>, name: &At<String>) -> Option<&'a str> {
    if is_name(&name.value) {
        return Some(cx.text(&name.value));
    }
    let message = format!("`{}` cannot be the name of a Rust field", name.value);
    cx.error(Code::Name, name.place, message)
        .help("write it in snake case, such as `own_id`, and use no keyword");
    None
}

/// Returns whether a text is in snake case. Generated code has names of its own that end in `_`.
fn is_name(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(is_allowed)
        && !text.ends_with('_')
        && !text.contains("__")
        && text != "gen"
        && syn::parse_str::<syn::Ident>(text).is_ok()
}

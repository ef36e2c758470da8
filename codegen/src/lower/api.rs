//! What a spec must state about its API: version, name, and something that can go wrong.

use super::Lower;
use crate::diagnostics::{Code, Diagnostics};
use crate::source::Place;
use crate::spec::{Items, Maybe, Scalar};

/// Checks that the spec has a version and a name and declares something.
pub(super) fn check(cx: &mut Lower<'_, '_>) {
    let spec = cx.spec;
    check_version(&spec.errspec, cx.diagnostics);
    if spec.errspec.is_absent() {
        cx.error(
            Code::MissingKey,
            Place::SPEC,
            "the spec does not say its version",
        )
        .help("add `errspec: 1` at the top");
    }
    if spec.api.is_absent() {
        cx.error(
            Code::MissingKey,
            Place::SPEC,
            "the spec does not name its API",
        )
        .help("add `api: NAME`, which is also the name of the Rust module");
    }
    if spec.errors.is_absent() && spec.statuses.is_absent() {
        let message = "the spec declares neither `errors` nor `statuses`";
        cx.error(Code::MissingKey, Place::SPEC, message)
            .help("add `errors: { OUT_OF_STOCK: { status: 409 } }`, say");
    }
}

/// Checks that a file's version of the language is known, if the file has one.
pub(crate) fn check_version(version: &Maybe<u64>, diagnostics: &mut Diagnostics) {
    if let Some(version) = version.given().filter(|version| version.value != 1) {
        let message = format!(
            "version {} of the spec language is not known",
            version.value
        );
        diagnostics
            .error(Code::Version, version.place, message)
            .help("this errspec reads version 1: write `errspec: 1`, or use a newer errspec");
    }
}

/// Returns the name of the API.
pub(super) fn lower_name<'a>(cx: &mut Lower<'_, 'a>) -> &'a str {
    let Some(name) = cx.spec.api.given() else {
        return "api";
    };
    if !is_module_name(&name.value) {
        let message = format!("`{}` cannot be the name of an API", name.value);
        cx.error(Code::Name, name.place, message)
            .help("use lower-case letters, digits and `_`, a letter first, and no Rust keyword");
    }
    cx.text(&name.value)
}

fn is_module_name(name: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(is_allowed)
        // A keyword of edition 2024, which syn takes for a name.
        && name != "gen"
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns codes that no error may have, as text.
pub(super) fn lower_codes<'a>(
    cx: &Lower<'_, 'a>,
    codes: &Maybe<Items<Scalar>>,
) -> Vec<(&'a str, Place)> {
    let codes = codes.items().iter();
    codes
        .map(|code| (cx.text(&code.value.to_string()), code.place))
        .collect()
}

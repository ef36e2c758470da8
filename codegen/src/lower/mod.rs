//! From what the author wrote to what it means. Every mistake in a single value is reported here;
//! what comes out cannot be wrong by itself.

mod declared;
mod doc_url;
mod docs;
mod envelope;
mod error;
mod field;
mod header;
mod identify;
mod named;
mod operation;
mod retry;
mod settings;
mod shape;
mod stands_in;
mod status;
mod template;
mod types;
mod volume;

pub(crate) use shape::json_text;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, WireCode};
use crate::spec::{At, Items, Maybe, Place, Scalar, Spec};

/// Makes the IR of a spec. None where a mistake leaves nothing to make it of.
pub(crate) fn lower(
    spec: &Spec,
    root: Place,
    file_name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    check_version(&spec.errspec, diagnostics);
    if spec.errspec.is_absent() {
        diagnostics.report(
            Diagnostic::error(Code::MissingKey, root, "the spec does not say its version")
                .help("add `errspec: 1` at the top"),
        );
    }
    let name = api_name(spec, root, diagnostics);
    if spec.errors.is_absent() && spec.statuses.is_absent() {
        let message = "the spec declares neither `errors` nor `statuses`";
        diagnostics.report(Diagnostic::error(Code::MissingKey, root, message));
    }
    let declared = declared::gather(spec, diagnostics);
    let mut envelopes = envelope::lower_all(spec, &declared, diagnostics);
    let statuses = status::lower_all(spec, &declared, &mut envelopes, diagnostics);
    let errors = error::lower_all(spec, &declared, &statuses, &mut envelopes, diagnostics);
    let envelopes = envelopes.into_used();
    let named = named::Named::of(spec, &errors);
    let operations = operation::lower_all(spec, &named, diagnostics);
    let classes = statuses.classes(&named, diagnostics);
    let used = status::all_used(&statuses, &named, diagnostics);
    Some(Api {
        identify: identify::lower(&spec.identify, &envelopes, &declared, diagnostics),
        types: types::lower_all(spec, &declared, diagnostics),
        operations,
        title: text(&spec.title).unwrap_or(&name).to_owned(),
        docs: text(&spec.docs).unwrap_or_default().trim().to_owned(),
        file_name: file_name.to_owned(),
        envelopes,
        classes,
        statuses: used,
        errors,
        reserved: codes(&spec.reserved),
        success: codes(&spec.success),
        name,
    })
}

/// Whether this engine reads a file's version of the language, where the file says it.
pub(crate) fn check_version(version: &Maybe<u64>, diagnostics: &mut Diagnostics) {
    if let Some(version) = version.given().filter(|version| version.value != 1) {
        diagnostics.report(
            Diagnostic::error(
                Code::Version,
                version.place,
                format!(
                    "version {} of the spec language is not known",
                    version.value
                ),
            )
            .help("this errspec reads version 1: write `errspec: 1`, or use a newer errspec"),
        );
    }
}

fn api_name(spec: &Spec, root: Place, diagnostics: &mut Diagnostics) -> String {
    let Some(name) = spec.api.given() else {
        if spec.api.is_absent() {
            diagnostics.report(
                Diagnostic::error(Code::MissingKey, root, "the spec does not name its API")
                    .help("add `api: NAME`, which is also the name of the Rust module"),
            );
        }
        return "api".to_owned();
    };
    let wrong = name.value.is_empty()
        || !name
            .value
            .starts_with(|first: char| first.is_ascii_lowercase())
        || !name
            .value
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        || syn::parse_str::<syn::Ident>(&name.value).is_err();
    if wrong {
        diagnostics.report(
            Diagnostic::error(
                Code::Name,
                name.place,
                format!("`{}` cannot be the name of an API", name.value),
            )
            .help("use lower-case letters, digits and `_`, a letter first, and no Rust keyword"),
        );
    }
    name.value.clone()
}

fn codes(list: &Maybe<Items<Scalar>>) -> Vec<(String, Place)> {
    let given = list.given().map(|list| list.value.0.as_slice());
    let given = given.unwrap_or_default().iter();
    given
        .map(|code| (code.value.to_string(), code.place))
        .collect()
}

/// The text of a key, where it has one.
fn text(key: &Maybe<String>) -> Option<&str> {
    key.given().map(|text| text.value.as_str())
}

/// A name or a number as a wire code.
fn wire_code(scalar: &Scalar) -> WireCode {
    match scalar {
        Scalar::Text(text) => WireCode::Text(text.clone()),
        Scalar::Integer(number) => WireCode::Integer(*number),
    }
}

/// The status code that a scalar says.
fn status_code(scalar: &At<Scalar>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let code = match &scalar.value {
        Scalar::Integer(number) => u16::try_from(*number).ok(),
        // No sign and no leading zero: one status has one spelling.
        Scalar::Text(text) if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().ok()
        }
        Scalar::Text(_) => None,
    };
    let valid = code.filter(|code| (100..=599).contains(code));
    if valid.is_none() {
        diagnostics.report(
            Diagnostic::error(
                Code::Status,
                scalar.place,
                format!("`{}` is not an HTTP status", scalar.value),
            )
            .help("statuses are the numbers from 100 to 599 (RFC 9110 section 15)"),
        );
    }
    valid
}

/// A Rust type that the spec names.
fn rust_type(path: &At<String>, diagnostics: &mut Diagnostics) -> Option<String> {
    if is_type(&path.value) {
        return Some(path.value.clone());
    }
    diagnostics.report(
        Diagnostic::error(
            Code::RustPath,
            path.place,
            format!("`{}` is not a Rust type", path.value),
        )
        .help("write its whole path, such as `crate::ledger::Error`"),
    );
    None
}

/// Past these a text is no type that anybody wrote, and reading it could take more than the stack.
const MAX_TYPE_LENGTH: usize = 1000;
const MAX_TYPE_NESTING: usize = 32;

fn is_type(text: &str) -> bool {
    let nesting = text.matches(['<', '(', '[', '{', '&', '*', '-', '!', '|']);
    text.len() <= MAX_TYPE_LENGTH
        && nesting.count() <= MAX_TYPE_NESTING
        && syn::parse_str::<syn::Type>(text).is_ok()
}

//! The macros of errspec: thin fronts over its engine, `errspec-codegen`.

mod derive;
mod spec;

use proc_macro::TokenStream;

/// Fills a module with what a spec makes: `#[errspec::spec("specs/shop.yaml")] pub mod shop {}`.
///
/// The path is relative to the package. The module is the one that `errspec_codegen::compile`
/// makes in a build script; its name, visibility and attributes are those written here. Behind the
/// spec's path can be `crate = "path"`, by which generated code then reaches the crate `errspec`,
/// `rust = "specs/shop.rust.yaml"`, the file with the settings for Rust that the spec leaves out,
/// `side = "client"` for a module without what only servers have (private fields, causes, and
/// the server's own types that become errors), and `non_exhaustive` for enums of errors to which an error
/// can be added without breaking the crates that depend on this one. The spec's mistakes are shown at the
/// path, each with file, line, column and caret.
#[proc_macro_attribute]
pub fn spec(arguments: TokenStream, module: TokenStream) -> TokenStream {
    spec::expand(arguments.into(), module.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Says of each variant of an error type which error of a spec it is. The crate `errspec`, which
/// re-exports it, documents it.
#[proc_macro_derive(IntoApiError, attributes(api_error))]
pub fn derive_api_error(item: TokenStream) -> TokenStream {
    derive::ask(item.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// The second step of the derive, which a spec's module calls with what it knows.
#[doc(hidden)]
#[proc_macro]
pub fn __derive_api_error(told: TokenStream) -> TokenStream {
    derive::derive(told.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

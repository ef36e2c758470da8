//! The macros of errspec: thin fronts over its engine, `errspec-codegen`.

mod spec;

use proc_macro::TokenStream;

/// Fills a module with what a spec makes: `#[errspec::spec("specs/shop.yaml")] pub mod shop {}`.
///
/// The path is relative to the package. The module is the one that `errspec_codegen::compile`
/// makes in a build script; its name, visibility and attributes are those written here. Behind the
/// spec's path can stand `crate = "path"`, by which generated code then reaches the crate `errspec`,
/// and `side = "client"` for a module without what only servers have: private fields, causes, and
/// the server's own types that become errors. The spec's mistakes are shown at the path, each with file, line, column and caret.
#[proc_macro_attribute]
pub fn spec(arguments: TokenStream, module: TokenStream) -> TokenStream {
    spec::expand(arguments.into(), module.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

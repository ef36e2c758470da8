//! Rust: one module an API, one file here an item of it.

pub(crate) mod check;
mod code;
mod data;
mod derive;
mod docs;
mod error;
mod fields;
mod file;
mod module;
mod names;
mod operation;
mod payload;
mod status;
mod types;

pub(crate) use file::file;

use crate::emit::prose;
use crate::ir::Api;
use errspec_model::Spec;
use module::Module;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What the generated code depends on beside the spec.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// The path of the runtime crate.
    pub(crate) runtime: TokenStream,
    /// What tells the module apart from others of the same API in the same crate; may be empty.
    pub(crate) place: String,
}

/// The items of a module.
#[derive(Debug)]
pub(crate) struct Items {
    /// In reading order.
    pub(crate) items: Vec<TokenStream>,
    /// Those that a formatter does not know how to write, as text.
    pub(crate) table: String,
}

/// The items of an API's module.
pub(crate) fn items(api: &Api<'_>, spec: &Spec<'_>, options: &Options) -> Items {
    let module = Module::of(api, spec, options);
    let runtime = &options.runtime;
    let mut items = vec![quote!(use #runtime as errspec;)];
    items.extend(code::emit(&module));
    items.extend(error::emit(&module));
    items.extend(fields::emit(&module));
    items.extend(operation::emit(&module));
    items.extend(types::emit(&module));
    items.extend(status::emit(&module));
    let failure = docs::attributes(&format!("An answer of {} that is an error.", api.title));
    items.push(quote! {
        #failure
        pub type Failure = errspec::Failure<Error>;
    });
    items.extend(data::emit(&module));
    items.push(quote!(errspec::__items!(Code, Error, Status);));
    Items {
        items,
        table: derive::text(&module),
    }
}

impl Items {
    /// All items as tokens.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        let items = &self.items;
        let table: TokenStream = self.table.parse().unwrap_or_default();
        quote!(#(#items)* #table)
    }
}

/// The attributes of the module: its documentation.
pub(crate) fn attributes(api: &Api<'_>) -> TokenStream {
    docs::attributes(&prose::of_api(api))
}

/// An identifier, raw where the name says so.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

//! Rust: one module an API, one file here an item of it.

mod body;
mod code;
mod derive;
mod docs;
mod envelope;
mod error;
mod fields;
mod file;
mod kinds;
mod lookup;
mod operation;
mod payload;
mod spec;
mod status;
mod types;

pub(crate) use file::file;

use crate::ir::Api;
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

/// The items of an API's module, in reading order.
pub(crate) fn items(api: &Api, options: &Options) -> Vec<TokenStream> {
    let mut items = formattable_items(api, options);
    items.push(derive::emit(api, options));
    items
}

/// The items that a formatter knows how to write.
fn formattable_items(api: &Api, options: &Options) -> Vec<TokenStream> {
    let runtime = &options.runtime;
    let mut items = vec![quote! {
        use #runtime as errspec;
        use errspec::envelope::*;
    }];
    items.extend(code::emit(api));
    items.extend(error::emit(api));
    items.extend(operation::emit(api));
    items.extend(types::emit(api));
    items.extend(status::emit(api));
    let failure = docs::attributes(&format!("An answer of {} that is an error.", api.title));
    items.push(quote! {
        #failure
        pub type Failure = errspec::Failure<Error>;
    });
    items.extend(spec::emit(api));
    items.push(quote!(errspec::__items!(Code, Error, Status);));
    items
}

/// The attributes of the module: its documentation, and leave for what a spec's author writes.
pub(crate) fn attributes(api: &Api) -> TokenStream {
    let docs = docs::attributes(&docs::of_api(api));
    quote! {
        #docs
        #[allow(
            clippy::doc_lazy_continuation,
            clippy::doc_overindented_list_items,
            clippy::enum_variant_names,
            rustdoc::bare_urls,
            rustdoc::broken_intra_doc_links,
            rustdoc::invalid_html_tags,
            reason = "the words are those of the spec"
        )]
        #[allow(clippy::too_many_lines, reason = "there is a line for each error")]
        #[allow(unreachable_pub, reason = "how far the module is seen is its user's to say")]
    }
}

/// An identifier, raw where the name says so.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

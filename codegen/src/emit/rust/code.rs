//! `Code`: one variant an error, and the list of them.

use super::{Module, docs};
use crate::emit::prose;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let title = docs::attributes(&format!(
        "The error codes of {}. `Display` and `FromStr` speak the codes on the wire.",
        module.api.title
    ));
    let errors = module.errors().enumerate();
    let variants = errors.map(|(index, (error, variant))| {
        let docs = docs::attributes(&prose::of_code(error, module.origin(index)));
        quote!(#docs #variant)
    });
    vec![quote! {
        #title
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum Code {
            #(#variants,)*
        }
    }]
}

//! `Status`: every status that the API uses, success too.

use super::{Module, docs, ident, names};
use crate::emit::prose;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let name = |code| ident(&names::of_status(code));
    let statuses = &module.api.statuses;
    let variants = statuses.iter().map(|status| {
        let docs = docs::attributes(&prose::of_status(status));
        let (name, code) = (name(status.code), Literal::u16_unsuffixed(status.code));
        quote!(#docs #name = #code)
    });
    let names = statuses.iter().map(|status| name(status.code));
    let title = docs::attributes(&format!(
        "The HTTP statuses that {} answers with.",
        module.api.title
    ));
    vec![
        quote! {
            #title
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            #[repr(u16)]
            pub enum Status {
                #(#variants,)*
            }
        },
        quote! {
            impl Status {
                /// Every status, in ascending order.
                pub const ALL: &'static [Self] = &[#(Self::#names,)*];
            }
        },
    ]
}

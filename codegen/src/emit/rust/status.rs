//! `Status`: every status that the API uses, success too.

use super::{docs, ident};
use crate::ir::Api;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let names: Vec<_> = api
        .statuses
        .iter()
        .map(|status| ident(&status.variant))
        .collect();
    let variants = api.statuses.iter().zip(&names).map(|(status, name)| {
        let docs = docs::attributes(&docs::of_status(status));
        let code = Literal::u16_unsuffixed(status.code);
        quote!(#docs #name = #code)
    });
    let title = docs::attributes(&format!(
        "The HTTP statuses that {} answers with.",
        api.title
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

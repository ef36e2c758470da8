//! `Status`: every status that the API uses, success too.

use super::{Module, docs, names};
use crate::emit::prose;
use crate::ir::reason_or_code;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let name = |code: u16| {
        let reason = reason_or_code(code).replace('\'', "");
        format_ident!("{}", names::variant(&reason))
    };
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

//! Lookups of texts.

use errspec_model::Lookup;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn lookup(lookup: &Lookup<'_>) -> TokenStream {
    let Lookup {
        entries,
        displacements,
        slots,
    } = lookup;
    if entries.is_empty() {
        return quote!(Lookup::EMPTY);
    }
    let entries = entries.iter().map(|(text, index)| {
        let index = Literal::u16_unsuffixed(*index);
        quote!((#text, #index))
    });
    let hashes = if slots.is_empty() {
        quote!(..Lookup::EMPTY)
    } else {
        let displacements = displacements.iter().copied().map(Literal::u16_unsuffixed);
        let slots = slots.iter().copied().map(Literal::u16_unsuffixed);
        quote!(displacements: &[#(#displacements,)*], slots: &[#(#slots,)*],)
    };
    quote!(Lookup { entries: &[#(#entries,)*], #hashes })
}

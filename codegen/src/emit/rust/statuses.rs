//! `MalformedStatus` and `with_status`: the statuses that a server picks from, of an error that is
//! declared for several. Any other does not compile.

use super::payload::Struct;
use super::{Module, docs, ident, names};
use crate::ir::reason_or_code;
use errspec_model::StatusRange;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The method that picks the status.
pub(super) fn setter(
    variant: &Ident,
    one: &Struct<'_>,
    made: impl Fn(&TokenStream) -> TokenStream,
) -> Option<TokenStream> {
    let first = one.statuses.first()?;
    let ty = match one.status_name() {
        Some(name) => {
            let name = ident(&name);
            quote!(#name)
        }
        None => of_range(*first)?,
    };
    let about = docs::attributes(&format!(
        "Picks the status that the error is answered with, instead of {}.",
        first.first()
    ));
    let made = made(&quote!(status.code(), Code::#variant.info()));
    Some(quote! {
        #about
        #[inline]
        pub fn with_status(self, status: #ty) -> Self {
            #made
        }
    })
}

/// The enum of the statuses, where they are a list.
pub(super) fn list(module: &Module<'_>, variant: &Ident, one: &Struct<'_>) -> Vec<TokenStream> {
    let Some(name) = one.status_name() else {
        return Vec::new();
    };
    let name = ident(&name);
    let about = docs::attributes(&format!(
        "A status that [`Error::{variant}`] is answered with: {} unless a server picks another.",
        one.statuses.first().map_or(500, |first| first.first())
    ));
    let variants = one.statuses.iter().map(|range| declaration(module, *range));
    let exact = one.statuses.iter().filter_map(|range| match range {
        StatusRange::One(status) => {
            let name = ident(&names::of_status(*status));
            let status = Literal::u16_unsuffixed(*status);
            Some(quote!(#name = #status))
        }
        StatusRange::Class(_) | StatusRange::Any => None,
    });
    let ranges = one
        .statuses
        .iter()
        .filter(|range| of_range(**range).is_some());
    let ranges = ranges.map(|range| name_of(*range));
    vec![
        quote! {
            #about
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum #name {
                #(#variants,)*
            }
        },
        quote!(errspec::__statuses!(#name [#(#exact),*] [#(#ranges),*]);),
    ]
}

fn declaration(module: &Module<'_>, range: StatusRange) -> TokenStream {
    let name = name_of(range);
    let (text, held) = match (range, of_range(range)) {
        (StatusRange::One(status), _) => {
            let mut statuses = module.api.statuses.iter();
            let known = statuses.find(|known| known.code == status);
            let summary = known.map_or("", |known| known.docs.summary);
            let phrase = format!("{status} {}", reason_or_code(status));
            match summary {
                "" => (phrase, None),
                summary => (format!("{phrase}: {summary}"), None),
            }
        }
        (StatusRange::Class(_), held) => (format!("A status of {range}."), held),
        (StatusRange::Any, held) => ("Any status from 400 to 599.".to_owned(), held),
    };
    let docs = docs::attributes(&text);
    let held = held.map(|ty| quote!((#ty)));
    quote!(#docs #name #held)
}

fn name_of(range: StatusRange) -> Ident {
    match range {
        StatusRange::One(status) => ident(&names::of_status(status)),
        StatusRange::Class(_) => ident(&format!("Class{range}")),
        StatusRange::Any => ident("Any"),
    }
}

/// The type of the statuses of a class, or of any.
fn of_range(range: StatusRange) -> Option<TokenStream> {
    match range {
        StatusRange::One(_) => None,
        StatusRange::Class(digit) => {
            let digit = Literal::u16_unsuffixed(digit);
            Some(quote!(errspec::ClassStatus<#digit>))
        }
        StatusRange::Any => Some(quote!(errspec::ErrorStatus)),
    }
}

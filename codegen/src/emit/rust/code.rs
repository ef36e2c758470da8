//! `Code`: one variant an error, and the list of them.

use super::{docs, ident};
use crate::ir::{Api, Error};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let variants: Vec<_> = api
        .errors
        .iter()
        .map(|error| ident(&error.variant))
        .collect();
    let documented = api.errors.iter().map(variant);
    let title = docs::attributes(&format!(
        "The error codes of {}. `Display` and `FromStr` speak the codes on the wire.",
        api.title
    ));
    let leave = leave_deprecated(api);
    let every = docs::attributes("Every code, in the order of the spec.");
    vec![
        quote! {
            #title
            #[derive(Clone, Copy, PartialEq, Eq)]
            #[non_exhaustive]
            #[repr(u16)]
            pub enum Code {
                #(#documented,)*
            }
        },
        quote! {
            #leave
            impl Code {
                #every
                pub const ALL: &'static [Self] = &[#(Self::#variants,)*];
            }
        },
    ]
}

fn variant(error: &Error) -> TokenStream {
    let docs = docs::attributes(&docs::of_code(error));
    let deprecated = deprecated(error);
    let name = ident(&error.variant);
    quote!(#docs #deprecated #name)
}

/// `#[deprecated]`, where the spec says so.
pub(super) fn deprecated(error: &Error) -> Option<TokenStream> {
    let deprecated = error.deprecated.as_ref()?;
    let (since, note) = (&deprecated.since, &deprecated.note);
    // `since` of the attribute is a version of a crate, and this one is of the API.
    let note = match (since.as_str(), note.as_str()) {
        ("", "") => return Some(quote!(#[deprecated])),
        ("", note) => note.to_owned(),
        (since, "") => format!("since {since}"),
        (since, note) => format!("since {since}: {note}"),
    };
    Some(quote!(#[deprecated(note = #note)]))
}

/// Leave to name deprecated variants, where there are any: they are still codes and errors.
pub(super) fn leave_deprecated(api: &Api) -> Option<TokenStream> {
    let any = api.errors.iter().any(|error| error.deprecated.is_some());
    any.then(|| quote!(#[allow(deprecated, reason = "what is deprecated is still answered")]))
}

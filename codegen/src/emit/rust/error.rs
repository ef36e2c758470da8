//! `Error`: a variant for each error, how they are made, and how their fields are reached.

use super::fields::{arguments, parameters};
use super::payload::Payload;
use super::{Module, docs, ident, names};
use crate::emit::prose;
use crate::ir::{Deprecated, Error};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let about = docs::attributes(&format!(
        "An error of {}, with its fields. `Display` is its message.",
        module.api.title
    ));
    let every: Vec<Entry<'_>> = entries(module).collect();
    let variants = every.iter().map(Entry::declaration);
    let constructors = every.iter().map(|entry| entry.constructor(module));
    let mut items = vec![
        quote! {
            #about
            #[must_use]
            pub enum Error {
                #(#variants,)*
            }
        },
        quote! {
            impl Error {
                #(#constructors)*
            }
        },
    ];
    items.extend(every.iter().flat_map(|entry| entry.conversions(module)));
    items
}

/// An error in an enum of errors.
pub(super) struct Entry<'m> {
    error: &'m Error<'m>,
    pub(super) variant: Ident,
    payload: &'m Payload<'m>,
}

/// The errors of the module.
pub(super) fn entries<'m>(module: &'m Module<'_>) -> impl Iterator<Item = Entry<'m>> {
    let errors = module.with_payloads();
    errors.map(|(error, variant, payload)| Entry {
        error,
        variant,
        payload,
    })
}

impl Entry<'_> {
    /// The variant, which holds one value.
    pub(super) fn declaration(&self) -> TokenStream {
        let docs = docs::attributes(&prose::title(self.error));
        let (variant, held) = (&self.variant, self.held());
        quote!(#docs #variant(#held))
    }

    /// The type of what the variant holds.
    pub(super) fn held(&self) -> TokenStream {
        let own = self.payload.own.as_ref().map(|own| ident(&own.name));
        let common = self.payload.common.as_ref().map(|one| ident(&one.name));
        match (own, common) {
            (None, None) => quote!(errspec::Held),
            (Some(own), None) => quote!(errspec::Held<#own>),
            (None, Some(common)) => quote!(errspec::Held<(), #common>),
            (Some(own), Some(common)) => quote!(errspec::Held<#own, #common>),
        }
    }

    /// `Error::not_found(resource)`, which takes what is required.
    pub(super) fn constructor(&self, module: &Module<'_>) -> TokenStream {
        let Payload { own, common } = self.payload;
        let mut list = Vec::new();
        let own = own.as_ref().map(|own| {
            list.extend(parameters(module, own).list);
            let (name, arguments) = (ident(&own.name), arguments(own));
            quote!(#name::new(#(#arguments),*))
        });
        let common = common.as_ref().map(|common| {
            let name = ident(&common.name);
            if self.payload.takes_common() {
                list.push(quote!(common: #name));
                return quote!(common);
            }
            list.extend(parameters(module, common).list);
            let arguments = arguments(common);
            quote!(#name::new(#(#arguments),*))
        });
        let held = match (own, common) {
            (None, None) => quote!(errspec::Held::plain()),
            (Some(own), None) => quote!(errspec::Held::new(#own, ())),
            (None, Some(common)) => quote!(#common.into()),
            (Some(own), Some(common)) => quote!(errspec::Held::new(#own, #common)),
        };
        let docs = docs::attributes(&prose::title(self.error));
        let deprecated = self.error.deprecated.as_ref().map(deprecated);
        let (variant, function) = (&self.variant, self.function());
        quote! {
            #docs
            #deprecated
            pub fn #function(#(#list),*) -> Self {
                Self::#variant(#held)
            }
        }
    }

    /// The name of the constructor. A method of every error keeps its own.
    fn function(&self) -> Ident {
        let name = names::snake(&self.variant.to_string());
        if names::is_method(&name) {
            return format_ident!("{name}_error");
        }
        ident(&name)
    }

    /// `From`, for the Rust types that become the error. They are kept as its cause.
    fn conversions(&self, module: &Module<'_>) -> Vec<TokenStream> {
        let variant = &self.variant;
        let from = self.error.rust.from.iter().map(|path| {
            let cause: TokenStream = path.parse().unwrap_or_default();
            let from = module.names.from_trait(&cause);
            quote! {
                impl #from for Error {
                    fn from(cause: #cause) -> Self {
                        errspec::__caused_by(Code::#variant, cause)
                    }
                }
            }
        });
        from.collect()
    }
}

/// The variants, those that hold the same type in one group.
pub(super) fn groups<'e>(every: &'e [Entry<'_>]) -> Vec<Vec<&'e Ident>> {
    let mut groups: Vec<Vec<&Ident>> = Vec::new();
    let mut places = HashMap::new();
    for entry in every {
        let held = entry.held().to_string();
        let place = *places.entry(held).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(variants) => variants.push(&entry.variant),
            None => groups.push(vec![&entry.variant]),
        }
    }
    groups
}

/// `#[deprecated]`, on what makes an error that the spec calls deprecated: who reads it still meets
/// it.
fn deprecated(deprecated: &Deprecated<'_>) -> TokenStream {
    // `since` of the attribute is a version of a crate, and this one is of the API.
    let note = match (deprecated.since, deprecated.note) {
        ("", "") => return quote!(#[deprecated]),
        ("", note) => note.to_owned(),
        (since, "") => format!("since {since}"),
        (since, note) => format!("since {since}: {note}"),
    };
    quote!(#[deprecated(note = #note)])
}

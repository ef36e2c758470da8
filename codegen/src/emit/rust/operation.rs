//! Operations: an enum for the errors of each, which turns into the API's `Error` and back.

use super::error::{Entry, constructors, groups, non_exhaustive, of_operation};
use super::{Module, docs, ident, names};
use crate::ir::Operation;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let operations = module.api.operations.iter();
    operations
        .flat_map(|operation| items(module, operation))
        .collect()
}

fn items(module: &Module<'_>, operation: &Operation<'_>) -> Vec<TokenStream> {
    let name = ident(&names::of_operation(operation));
    let every: Vec<Entry<'_>> = of_operation(module, operation).collect();
    let constructors = constructors(module, &name.to_string(), &every);
    let groups = groups(&every);
    let groups = groups
        .iter()
        .map(|(held, group)| quote!((#(#group)*) => #held,));
    let variants = every.iter().map(|entry| &entry.variant);
    vec![
        declaration(module, operation, &name, &every),
        quote!(impl #name { #(#constructors)* }),
        quote!(errspec::__operation!(#name, Error, Code, values, [#(#variants)*], #(#groups)*);),
        back(module, operation, &name, &every),
    ]
}

fn declaration(
    module: &Module<'_>,
    operation: &Operation<'_>,
    name: &Ident,
    every: &[Entry<'_>],
) -> TokenStream {
    let non_exhaustive = non_exhaustive(module);
    let mut text = format!("What `{}` can answer with.", operation.name);
    for paragraph in [operation.summary, operation.details] {
        if !paragraph.is_empty() {
            text = format!("{text}\n\n{paragraph}");
        }
    }
    let about = docs::attributes(&text);
    let variants = every.iter().map(Entry::declaration);
    quote! {
        #about
        #[must_use]
        #non_exhaustive
        pub enum #name {
            #(#variants,)*
        }
    }
}

/// From `Error`, where the operation has the error.
fn back(
    module: &Module<'_>,
    operation: &Operation<'_>,
    name: &Ident,
    every: &[Entry<'_>],
) -> TokenStream {
    let variants = every.iter().map(|entry| &entry.variant);
    // They are in ascending order.
    let others = module.errors().enumerate();
    let mut others = others
        .filter(|(index, _)| operation.errors.binary_search(index).is_err())
        .map(|(_, (_, variant))| variant);
    let others = match (others.next(), others.next()) {
        (None, _) => None,
        // By its name, so that no error that is added is forgotten.
        (Some(other), None) => Some(quote!(other @ Error::#other(_))),
        (Some(_), Some(_)) => Some(quote!(other)),
    };
    let others = others.map(|other| quote!(#other => return ::core::result::Result::Err(other),));
    let ok = module.names.std("Ok", &quote!(::core::result::Result::Ok));
    quote! {
        impl ::core::convert::TryFrom<Error> for #name {
            type Error = Error;

            fn try_from(error: Error) -> ::core::result::Result<Self, Error> {
                #ok(match error {
                    #(Error::#variants(held) => #name::#variants(held),)*
                    #others
                })
            }
        }
    }
}

//! Operations: an enum for the errors of each, which turns into the API's `Error` and back.

use super::error::{Entry, entries, payload};
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
    let every: Vec<Entry<'_>> = entries(module)
        .enumerate()
        .filter(|(index, _)| operation.errors.contains(index))
        .map(|(_, entry)| entry)
        .collect();
    let constructors = every.iter().map(|entry| entry.constructor(module));
    let payload = payload(&quote!(#name), &every);
    let codes = every.iter().map(|entry| &entry.variant);
    let mut items = vec![
        declaration(operation, &name, &every),
        quote!(impl #name { #(#constructors)* }),
    ];
    items.extend(conversions(module, &name, &every));
    items.push(quote! {
        impl errspec::OperationError for #name {
            type Error = Error;

            const CODES: &'static [Code] = &[#(Code::#codes),*];

            #payload
        }
    });
    items.push(quote!(errspec::__operation!(#name, Error);));
    items
}

fn declaration(operation: &Operation<'_>, name: &Ident, every: &[Entry<'_>]) -> TokenStream {
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
        #[derive(Clone, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }
    }
}

/// From the enum to `Error`, and back where it has the error.
fn conversions(module: &Module<'_>, name: &Ident, every: &[Entry<'_>]) -> [TokenStream; 2] {
    let variants: Vec<&Ident> = every.iter().map(|entry| &entry.variant).collect();
    let others = (every.len() < module.api.errors.len())
        .then(|| quote!(other => return ::core::result::Result::Err(other),));
    let from = module.names.from_trait(&quote!(#name));
    [
        quote! {
            impl #from for Error {
                fn from(error: #name) -> Self {
                    match error {
                        #(#name::#variants(held) => Self::#variants(held),)*
                    }
                }
            }
        },
        quote! {
            impl ::core::convert::TryFrom<Error> for #name {
                type Error = Error;

                fn try_from(error: Error) -> ::core::result::Result<Self, Error> {
                    Ok(match error {
                        #(Error::#variants(held) => #name::#variants(held),)*
                        #others
                    })
                }
            }
        },
    ]
}

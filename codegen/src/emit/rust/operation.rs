//! Operations: an enum of its own errors each, which turns into the API's `Error` and back.

use super::error::{cause, constructor};
use super::payload::{declaration, is_boxed, member_names};
use super::{code, docs, ident};
use crate::ir::{Api, Error, Operation};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    api.operations
        .iter()
        .flat_map(|operation| items(api, operation))
        .collect()
}

fn items(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.ident);
    let errors = api.errors_of(operation);
    let leave = code::leave_deprecated(api);
    let mut items = vec![declare(operation, &name, &errors)];
    let constructors: Vec<_> = errors
        .iter()
        .filter(|error| !error.is_plain())
        .map(|error| constructor(error))
        .collect();
    if !constructors.is_empty() {
        items.push(quote!(#leave impl #name { #(#constructors)* }));
    }
    let into = errors
        .iter()
        .map(|error| arm(error, &quote!(#name), &quote!(Self)));
    items.push(quote! {
        #leave
        impl From<#name> for Error {
            fn from(error: #name) -> Self {
                match error {
                    #(#into)*
                }
            }
        }
    });
    let back = errors
        .iter()
        .map(|error| arm(error, &quote!(Error), &quote!(Self)));
    let others = (errors.len() < api.errors.len()).then(|| quote!(other => return Err(other),));
    items.push(quote! {
        #leave
        impl TryFrom<Error> for #name {
            type Error = Error;

            fn try_from(error: Error) -> Result<Self, Error> {
                Ok(match error {
                    #(#back)*
                    #others
                })
            }
        }
    });
    let cause = cause(&errors);
    let codes = errors.iter().map(|error| ident(&error.variant));
    items.push(quote! {
        #leave
        impl errspec::OperationError for #name {
            type Error = Error;

            const CODES: &'static [Code] = &[#(Code::#codes),*];

            #cause
        }
    });
    items.push(quote!(errspec::__operation!(#name, Error);));
    items
}

fn declare(operation: &Operation, name: &Ident, errors: &[&Error]) -> TokenStream {
    let mut text = format!("What `{}` can answer with.", operation.name);
    for paragraph in [&operation.summary, &operation.details] {
        if !paragraph.is_empty() {
            text = format!("{text}\n\n{paragraph}");
        }
    }
    let docs = docs::attributes(&text);
    let variants = errors.iter().map(|error| {
        let docs = docs::attributes(&docs::of_error(error));
        let deprecated = code::deprecated(error);
        let variant = declaration(error);
        quote!(#docs #deprecated #variant)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }
    }
}

/// Moves the members of a variant from one enum to the other.
fn arm(error: &Error, from: &TokenStream, to: &TokenStream) -> TokenStream {
    let variant = ident(&error.variant);
    let members = member_names(error);
    let rest = match () {
        () if error.is_plain() => quote!(),
        () if is_boxed(error) => quote!((fields)),
        () => quote!({ #(#members),* }),
    };
    quote!(#from::#variant #rest => #to::#variant #rest,)
}

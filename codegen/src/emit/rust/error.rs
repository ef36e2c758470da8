//! `Error`: a variant for each error, how they are made, and how their fields are reached.

use super::arguments::{arguments, parameters};
use super::payload::Payload;
use super::{Module, docs, ident, names};
use crate::emit::prose;
use crate::ir::{Deprecated, Error, Operation};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::HashMap;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let about = docs::attributes(&format!(
        "An error of {}, with its fields. `Display` is its message.",
        module.api.title
    ));
    let every: Vec<Entry<'_>> = entries(module).collect();
    let variants = every.iter().map(Entry::declaration);
    let constructors = constructors(module, "Error", &every);
    let non_exhaustive = non_exhaustive(module);
    let mut items = vec![
        quote! {
            #about
            #[must_use]
            #non_exhaustive
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

/// `#[non_exhaustive]`, where it is asked for.
pub(super) fn non_exhaustive(module: &Module<'_>) -> Option<TokenStream> {
    let wanted = module.options.non_exhaustive;
    wanted.then(|| quote!(#[non_exhaustive]))
}

/// The constructors of an enum of errors.
pub(super) fn constructors(
    module: &Module<'_>,
    name_of_enum: &str,
    every: &[Entry<'_>],
) -> Vec<TokenStream> {
    let variants = every.iter().map(|entry| entry.variant.to_string());
    let variants: Vec<String> = variants.collect();
    let names = names::constructors(name_of_enum, &variants);
    let both = every.iter().zip(names);
    both.map(|(entry, name)| entry.constructor(module, &ident(&name)))
        .collect()
}

/// An error in an enum of errors.
pub(super) struct Entry<'m> {
    error: &'m Error<'m>,
    pub(super) variant: Ident,
    payload: &'m Payload<'m>,
    /// Where it is declared.
    origin: Option<&'m str>,
}

/// The errors of the module.
pub(super) fn entries<'m>(module: &'m Module<'_>) -> impl Iterator<Item = Entry<'m>> {
    let errors = module.with_payloads().enumerate();
    errors.map(|(index, (error, variant, payload))| Entry {
        error,
        variant,
        payload,
        origin: module.origin(index),
    })
}

/// The errors of an operation.
pub(super) fn of_operation<'m>(
    module: &'m Module<'_>,
    operation: &'m Operation<'_>,
) -> impl Iterator<Item = Entry<'m>> {
    let errors = operation.errors.iter();
    errors.filter_map(|index| {
        let (error, variant, payload) = module.with_payload(*index)?;
        Some(Entry {
            error,
            variant,
            payload,
            origin: module.origin(*index),
        })
    })
}

impl Entry<'_> {
    /// The variant, which holds one value.
    pub(super) fn declaration(&self) -> TokenStream {
        let docs = self.docs();
        let (variant, held) = (&self.variant, self.held());
        quote!(#docs #variant(#held))
    }

    /// What is to be known at the place where it is made or matched.
    fn docs(&self) -> TokenStream {
        docs::attributes(&prose::of_error(self.error, self.origin))
    }

    /// The type of what the variant holds.
    fn held(&self) -> TokenStream {
        match self.payload.outer() {
            Some(outer) => {
                let name = ident(&outer.name);
                quote!(#name)
            }
            None => quote!(errspec::Plain),
        }
    }

    /// What the variant holds, around the values: a pattern, and an expression too.
    pub(super) fn around_values(&self) -> TokenStream {
        let Payload { own, common } = self.payload;
        let name = |name: &str| {
            let name = ident(name);
            quote!(#name)
        };
        match (own, common) {
            (None, None) => quote!((errspec::Plain(values))),
            (Some(one), None) | (None, Some(one)) => {
                let name = name(&one.name);
                quote!((#name(values)))
            }
            (Some(own), Some(common)) => {
                let (own, common) = (name(&own.name), name(&common.name));
                quote!((#own(#common(values))))
            }
        }
    }

    /// `Error::not_found(resource)`, which takes what is required.
    fn constructor(&self, module: &Module<'_>, function: &Ident) -> TokenStream {
        let (list, made) = match self.payload.outer() {
            Some(outer) => {
                let (name, arguments) = (ident(&outer.name), arguments(outer));
                (
                    parameters(module, outer),
                    quote!(#name::new(#(#arguments),*)),
                )
            }
            None => (Vec::new(), quote!(errspec::Plain::new())),
        };
        let docs = self.docs();
        let deprecated = self.error.deprecated.as_ref().map(deprecated);
        let variant = &self.variant;
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #function(#(#list),*) -> Self {
                Self::#variant(#made)
            }
        }
    }

    /// `From`, for the Rust types that become the error. They are kept as its cause.
    fn conversions(&self, module: &Module<'_>) -> Vec<TokenStream> {
        let variant = &self.variant;
        let from = self.error.rust.from.iter().map(|path| {
            let cause: TokenStream = path.parse().unwrap_or_default();
            let from = module.names.trait_from(&cause);
            let about = docs::attributes(&format!(
                "Becomes [`Error::{variant}`], and is kept as its cause."
            ));
            quote! {
                #about
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

/// The variants, those that hold the same type in one group, with what is around the values.
pub(super) fn groups<'e>(every: &'e [Entry<'_>]) -> Vec<(TokenStream, Vec<&'e Ident>)> {
    let mut groups: Vec<(TokenStream, Vec<&Ident>)> = Vec::new();
    let mut places = HashMap::new();
    for entry in every {
        let held = entry.around_values();
        let place = *places.entry(held.to_string()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, variants)) => variants.push(&entry.variant),
            None => groups.push((held, vec![&entry.variant])),
        }
    }
    groups
}

/// The variants that hold nothing but the fields of a level, by the name of its struct.
pub(super) fn of_levels<'e>(every: &'e [Entry<'_>]) -> Vec<(&'e str, Vec<&'e Ident>)> {
    let mut levels: Vec<(&str, Vec<&Ident>)> = Vec::new();
    for entry in every {
        let Payload {
            own: None,
            common: Some(common),
        } = entry.payload
        else {
            continue;
        };
        match levels.iter_mut().find(|(name, _)| *name == common.name) {
            Some((_, variants)) => variants.push(&entry.variant),
            None => levels.push((&common.name, vec![&entry.variant])),
        }
    }
    levels
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

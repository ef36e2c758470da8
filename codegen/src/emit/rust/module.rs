//! What every item of a module is made from: the API, its spec as data, and the names in Rust.

use super::payload::Payload;
use super::{Options, ident, names};
use crate::ir::{Api, Circles, Error, TypeDef};
use errspec_model::Spec;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// A module to be written.
pub(super) struct Module<'a> {
    pub(super) api: &'a Api<'a>,
    pub(super) spec: &'a Spec<'a>,
    pub(super) options: &'a Options,
    pub(super) names: Names,
    /// What each error's variant holds, in the order of the errors.
    pub(super) payloads: Vec<Payload<'a>>,
    /// The records that hold themselves, which they do behind boxes.
    pub(super) circles: Circles<'a>,
    /// Whether types are `Copy`, as far as that was asked.
    pub(super) copies: RefCell<HashMap<String, bool>>,
    types: HashMap<&'a str, &'a TypeDef<'a>>,
}

impl<'a> Module<'a> {
    pub(super) fn of(api: &'a Api<'a>, spec: &'a Spec<'a>, options: &'a Options) -> Self {
        let payloads: Vec<Payload<'a>> = api
            .errors
            .iter()
            .map(|error| Payload::of(api, error))
            .collect();
        Self {
            api,
            spec,
            options,
            names: Names::of(api, &payloads),
            payloads,
            circles: api.circles(),
            copies: RefCell::default(),
            types: api.types.iter().map(|known| (known.name, known)).collect(),
        }
    }

    /// An error with its variant and with what that holds.
    pub(super) fn with_payload(
        &self,
        index: usize,
    ) -> Option<(&'a Error<'a>, Ident, &Payload<'a>)> {
        let variant = self.names.variants.get(index)?;
        let (error, payload) = (self.api.errors.get(index)?, self.payloads.get(index)?);
        Some((error, ident(variant), payload))
    }

    /// A type of the spec.
    pub(super) fn type_def(&self, name: &str) -> Option<&'a TypeDef<'a>> {
        self.types.get(name).copied()
    }

    /// The errors, each with the name of its variant.
    pub(super) fn errors(&self) -> impl Iterator<Item = (&'a Error<'a>, Ident)> {
        let variants = self.names.variants.iter();
        let errors = self.api.errors.iter();
        errors.zip(variants.map(|name| ident(name)))
    }

    /// Where the error of an index is declared.
    pub(super) fn origin(&self, index: usize) -> Option<&'a str> {
        self.options.origins.get(index)?.as_deref()
    }

    /// The errors, each with what its variant holds.
    pub(super) fn with_payloads(
        &self,
    ) -> impl Iterator<Item = (&'a Error<'a>, Ident, &Payload<'a>)> {
        let errors = self.errors().zip(&self.payloads);
        errors.map(|((error, variant), payload)| (error, variant, payload))
    }
}

/// The names in Rust.
pub(super) struct Names {
    /// The variants of the errors, in their order.
    variants: Vec<String>,
    /// The names of the module's types that the spec determines.
    types: HashSet<String>,
}

impl Names {
    fn of(api: &Api<'_>, payloads: &[Payload<'_>]) -> Self {
        let types = api.types.iter().map(|known| names::variant(known.name));
        let operations = api.operations.iter().map(names::of_operation);
        let structs = payloads.iter().flat_map(Payload::struct_names);
        Self {
            variants: api.errors.iter().map(names::of_error).collect(),
            types: types.chain(operations).chain(structs).collect(),
        }
    }

    /// The names of the errors' variants.
    pub(super) fn variants(&self) -> impl Iterator<Item = &str> {
        self.variants.iter().map(String::as_str)
    }

    /// Returns whether the spec determines a type of this name.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    /// A type or trait of the standard library: by its name, or by its path where a type of the
    /// module has that name.
    pub(super) fn std(&self, name: &str, path: &TokenStream) -> TokenStream {
        if self.has_type(name) {
            return path.clone();
        }
        let name = ident(name);
        quote!(#name)
    }

    pub(super) fn string(&self) -> TokenStream {
        self.std("String", &quote!(::std::string::String))
    }

    pub(super) fn option(&self, ty: &TokenStream) -> TokenStream {
        let option = self.std("Option", &quote!(::std::option::Option));
        quote!(#option<#ty>)
    }

    /// `impl IntoIterator<Item = T>`, for an argument.
    pub(super) fn impl_iterator(&self, item: &TokenStream) -> TokenStream {
        let iterator = self.std("IntoIterator", &quote!(::std::iter::IntoIterator));
        quote!(impl #iterator<Item = #item>)
    }

    /// `impl Into<T>`, for an argument.
    pub(super) fn impl_into(&self, ty: &TokenStream) -> TokenStream {
        let into = self.std("Into", &quote!(::std::convert::Into));
        quote!(impl #into<#ty>)
    }

    pub(super) fn trait_from(&self, ty: &TokenStream) -> TokenStream {
        let from = self.std("From", &quote!(::std::convert::From));
        quote!(#from<#ty>)
    }
}

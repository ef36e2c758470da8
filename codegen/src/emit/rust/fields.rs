//! Fields as static data: a list an error, shared by errors with the same.

use super::types::type_info;
use crate::ir::{Api, Error, Field, Type, Unit, names};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;

/// The field list of each error, by name where several errors have the same.
pub(super) struct SharedFields<'a> {
    statics: Vec<TokenStream>,
    /// By the name of the error.
    lists: HashMap<&'a str, TokenStream>,
}

impl<'a> SharedFields<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut places = HashMap::new();
        let mut alike: Vec<(TokenStream, Vec<&Error>)> = Vec::new();
        for error in api.errors.iter().filter(|error| !error.fields.is_empty()) {
            let list = field_list(api, error);
            let place = *places.entry(list.to_string()).or_insert(alike.len());
            match alike.get_mut(place) {
                Some((_, errors)) => errors.push(error),
                None => alike.push((list, vec![error])),
            }
        }
        let mut shared = Self {
            statics: Vec::new(),
            lists: HashMap::new(),
        };
        for (list, errors) in alike {
            let list = match errors.as_slice() {
                [first, _, ..] => {
                    let name = format!("FIELDS_OF_{}", names::shouty(&first.variant));
                    let name = super::ident(&name);
                    let item = quote!(static #name: &[errspec::FieldInfo] = #list;);
                    shared.statics.push(item);
                    quote!(#name)
                }
                _ => list,
            };
            let names = errors.iter().map(|error| error.name.as_str());
            shared.lists.extend(names.map(|name| (name, list.clone())));
        }
        shared
    }

    pub(super) fn statics(&self) -> Vec<TokenStream> {
        self.statics.clone()
    }

    /// The fields of an error, by name where others have the same.
    pub(super) fn get(&self, error: &Error) -> Option<&TokenStream> {
        self.lists.get(error.name.as_str())
    }
}

fn field_list(api: &Api, error: &Error) -> TokenStream {
    let fields = error.fields.iter();
    let fields = fields.map(|field| field_info(api, field, api.is_spread(error, field)));
    quote!(&[#(#fields,)*])
}

/// A field; `spread` says whether it goes where its envelope says `{fields}`.
pub(super) fn field_info(api: &Api, field: &Field, spread: bool) -> TokenStream {
    let (name, ty) = (&field.name, field_type(api, &field.ty));
    let optional = field.may_be_absent().then(|| quote!(optional: true,));
    let private = field.private.then(|| quote!(private: true,));
    let spread = spread.then(|| quote!(spread: true,));
    let docs = (!field.docs.is_empty()).then(|| {
        let docs = &field.docs;
        quote!(docs: #docs,)
    });
    let fill = field.fill.map(|fill| {
        let fill = super::ident(&format!("{fill:?}"));
        quote!(fill: Some(errspec::Fill::#fill),)
    });
    let example = field
        .example
        .as_ref()
        .map(|example| quote!(example: #example,));
    quote! {
        errspec::FieldInfo {
            name: #name,
            ty: #ty,
            #optional
            #private
            #spread
            #fill
            #docs
            #example
            ..errspec::FieldInfo::BLANK
        }
    }
}

fn field_type(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(errspec::Type::String),
        Type::Bool => quote!(errspec::Type::Bool),
        Type::Integer => quote!(errspec::Type::Integer),
        Type::Unsigned => quote!(errspec::Type::Unsigned),
        Type::Number => quote!(errspec::Type::Number),
        Type::Duration(Unit::Seconds) => quote!(errspec::Type::Duration(errspec::Unit::Seconds)),
        Type::Duration(Unit::Milliseconds) => {
            quote!(errspec::Type::Duration(errspec::Unit::Milliseconds))
        }
        Type::Any => quote!(errspec::Type::Any),
        Type::List(item) => {
            let item = field_type(api, item);
            quote!(errspec::Type::List(&#item))
        }
        Type::Map(item) => {
            let item = field_type(api, item);
            quote!(errspec::Type::Map(&#item))
        }
        Type::Named(name) => match api.type_def(name) {
            Some(def) => type_info(def),
            None => quote!(errspec::Type::Any),
        },
    }
}

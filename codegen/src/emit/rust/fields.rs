//! Fields as static data: a list an error, shared by errors with the same.

use super::types::type_info;
use crate::ir::{Api, Error, Field, Type, Unit, names};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Field lists that several errors have in common, each with its name.
pub(super) struct SharedFields(Vec<(String, TokenStream, Ident)>);

impl SharedFields {
    pub(super) fn of(api: &Api) -> Self {
        let mut lists: Vec<(String, TokenStream, Ident, usize)> = Vec::new();
        for error in api.errors.iter().filter(|error| !error.fields.is_empty()) {
            let list = field_list(api, error);
            let text = list.to_string();
            match lists.iter_mut().find(|(known, ..)| *known == text) {
                Some((.., count)) => *count += 1,
                None => {
                    let name = format!("FIELDS_OF_{}", names::shouty(&error.variant));
                    lists.push((text, list, super::ident(&name), 1));
                }
            }
        }
        let shared = lists.into_iter().filter(|(.., count)| *count > 1);
        Self(
            shared
                .map(|(text, list, name, _)| (text, list, name))
                .collect(),
        )
    }

    pub(super) fn statics(&self) -> Vec<TokenStream> {
        let item = |(_, list, name): &(String, TokenStream, Ident)| quote!(static #name: &[errspec::FieldInfo] = #list;);
        self.0.iter().map(item).collect()
    }

    /// The fields of an error, by name where others have the same.
    pub(super) fn get(&self, api: &Api, error: &Error) -> TokenStream {
        let list = field_list(api, error);
        let text = list.to_string();
        match self.0.iter().find(|(known, ..)| *known == text) {
            Some((.., name)) => quote!(#name),
            None => list,
        }
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

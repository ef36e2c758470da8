//! The spec's own types, a struct for a record and an enum for an enum, and the types of fields.

use super::data::list_name;
use super::fields::{fields_impl, members};
use super::{Module, docs, ident, names};
use crate::ir::{EnumValue, Field, TypeDef, TypeKind};
use errspec_model::Type;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let items = module.api.types.iter().map(|def| match &def.kind {
        TypeKind::Record(fields) => record(module, def, fields),
        TypeKind::Enum(values) => text_enum(def, values),
    });
    items.flatten().collect()
}

fn record(module: &Module<'_>, def: &TypeDef<'_>, fields: &[Field<'_>]) -> Vec<TokenStream> {
    let name = ident(&names::variant(def.name));
    let about = docs::attributes(&format!("The record `{}`.", def.name));
    let members = members(module, fields, Holder::Record(def.name));
    let list = list_name(def.name);
    vec![
        quote! {
            #about
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#members,)*
            }
        },
        fields_impl(&name, fields),
        quote! {
            impl errspec::field::Record for #name {
                const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::#list;
            }
        },
        quote!(errspec::__record!(#name);),
    ]
}

fn text_enum(def: &TypeDef<'_>, values: &[EnumValue<'_>]) -> Vec<TokenStream> {
    let name = ident(&names::variant(def.name));
    let about = docs::attributes(&format!("The enum `{}`.", def.name));
    let texts = values.iter().map(|value| value.text);
    let variant = |value: &EnumValue<'_>| ident(&names::variant(value.text));
    let variants: Vec<Ident> = values.iter().map(variant).collect();
    let documented = values.iter().zip(&variants).map(|(value, variant)| {
        let docs = docs::attributes(&format!("`{}`", value.text));
        quote!(#docs #variant)
    });
    vec![
        quote! {
            #about
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum #name {
                #(#documented,)*
            }
        },
        quote! {
            impl errspec::field::TextEnum for #name {
                const ALL: &'static [Self] = &[#(#name::#variants,)*];
                const TEXTS: &'static [&'static str] = &[#(#texts,)*];
            }
        },
        quote!(errspec::__text_enum!(#name);),
    ]
}

/// Who holds a field.
#[derive(Clone, Copy)]
pub(super) enum Holder<'a> {
    Error,
    /// The record of this name.
    Record(&'a str),
}

/// The type of a member.
pub(super) fn field_type(
    module: &Module<'_>,
    field: &Field<'_>,
    holder: Holder<'_>,
) -> TokenStream {
    let ty = value_type(module, field);
    let ty = match holder {
        // A record that may hold itself does so behind a box.
        Holder::Record(record) if field.rust.is_none() && module.api.holds(field.ty(), record) => {
            let boxed = module.names.std("Box", &quote!(::std::boxed::Box));
            quote!(#boxed<#ty>)
        }
        _ => ty,
    };
    if field.may_be_absent() {
        module.names.option(&ty)
    } else {
        ty
    }
}

/// The type of a field's value, where it has one.
pub(super) fn value_type(module: &Module<'_>, field: &Field<'_>) -> TokenStream {
    match field.rust {
        Some(path) => path.parse().unwrap_or_default(),
        None => rust_type(module, field.ty()),
    }
}

fn rust_type(module: &Module<'_>, ty: Type<'_>) -> TokenStream {
    match ty {
        Type::String => module.names.string(),
        Type::Bool => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Unsigned => quote!(u64),
        Type::Number => quote!(f64),
        Type::Duration(_) => quote!(::std::time::Duration),
        Type::Any => quote!(errspec::Value),
        Type::Named(name) => {
            let name = ident(&names::variant(name));
            quote!(#name)
        }
        Type::List(item) => {
            let list = module.names.std("Vec", &quote!(::std::vec::Vec));
            let item = rust_type(module, *item);
            quote!(#list<#item>)
        }
        Type::Map(item) => {
            let (key, item) = (module.names.string(), rust_type(module, *item));
            quote!(::std::collections::BTreeMap<#key, #item>)
        }
    }
}

//! The spec's own types, a struct for a record and an enum for an enum, and the types of fields.

use super::data::list_name;
use super::fields::member;
use super::{Module, docs, ident, names};
use crate::emit::prose;
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
    let members = fields.iter().map(|field| {
        let docs = docs::attributes(&prose::of_field(field));
        let (name, ty) = (member(field), member_type(module, field, def.name));
        quote!(#docs pub #name: #ty)
    });
    let list = list_name(def.name);
    let copy = fields.iter().all(|field| is_copy(module, field, def.name));
    let copy = copy.then(|| quote!(Copy,));
    vec![
        quote! {
            #about
            #[derive(Clone, #copy Debug, PartialEq)]
            pub struct #name {
                #(#members,)*
            }
        },
        record_impl(&name, fields, &list),
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

/// The type of a record's member.
fn member_type(module: &Module<'_>, field: &Field<'_>, record: &str) -> TokenStream {
    let ty = value_type(module, field);
    // A record that may hold itself does so behind a box.
    let ty = if field.rust.ty.is_none() && module.circles.lead_back(record, field.ty()) {
        let boxed = module.names.std("Box", &quote!(::std::boxed::Box));
        quote!(#boxed<#ty>)
    } else {
        ty
    };
    if field.may_be_absent() {
        module.names.option(&ty)
    } else {
        ty
    }
}

/// How a record is listed and read.
fn record_impl(name: &Ident, fields: &[Field<'_>], list: &Ident) -> TokenStream {
    let pushes = fields.iter().map(|field| {
        let name = member(field);
        match (field.rust.ty, field.may_be_absent()) {
            (None, _) => quote!(list.push(&self.#name);),
            (Some(_), false) => quote!(list.push_custom(&self.#name);),
            (Some(_), true) => quote!(list.push_optional_custom(&self.#name);),
        }
    });
    let reads = fields.iter().map(|field| {
        let name = member(field);
        match (field.rust.ty, field.may_be_absent()) {
            (None, _) => quote!(#name: fields.next()),
            (Some(_), false) => quote!(#name: fields.next_custom()),
            (Some(_), true) => quote!(#name: fields.next_optional_custom()),
        }
    });
    quote! {
        impl errspec::field::Record for #name {
            const FIELDS: &'static [errspec::model::FieldInfo<'static>] = data::#list;

            fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
                #(#pushes)*
            }

            fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
                Self { #(#reads,)* }
            }
        }
    }
}

/// Returns whether the type of a member is known to be `Copy`.
fn is_copy(module: &Module<'_>, field: &Field<'_>, record: &str) -> bool {
    let is_boxed = module.circles.lead_back(record, field.ty());
    field.rust.ty.is_none() && !is_boxed && is_copy_type(module, field.ty())
}

/// Returns whether values of this type are known to be `Copy`.
pub(super) fn is_copy_type(module: &Module<'_>, ty: Type<'_>) -> bool {
    match ty {
        Type::Bool
        | Type::Integer
        | Type::Unsigned
        | Type::Number
        | Type::Duration(_)
        | Type::Moment(_) => true,
        Type::String | Type::Code | Type::Any | Type::List(_) | Type::Map(_) => false,
        Type::Named(name) => {
            if let Some(known) = module.copies.borrow().get(name) {
                return *known;
            }
            let def = module.type_def(name);
            let is_copy = def.is_some_and(|def| match &def.kind {
                TypeKind::Enum(_) => true,
                TypeKind::Record(fields) => fields.iter().all(|field| is_copy(module, field, name)),
            });
            module.copies.borrow_mut().insert(name.to_owned(), is_copy);
            is_copy
        }
    }
}

/// The type of a field's value, where it has one.
pub(super) fn value_type(module: &Module<'_>, field: &Field<'_>) -> TokenStream {
    match field.rust.ty {
        Some(path) => path.parse().unwrap_or_default(),
        None => rust_type(module, field.ty()),
    }
}

pub(super) fn rust_type(module: &Module<'_>, ty: Type<'_>) -> TokenStream {
    match ty {
        Type::String => module.names.string(),
        Type::Bool => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Unsigned => quote!(u64),
        Type::Number => quote!(f64),
        Type::Duration(_) => quote!(::std::time::Duration),
        Type::Moment(_) => quote!(::std::time::SystemTime),
        Type::Code => quote!(errspec::WireCode<Code>),
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

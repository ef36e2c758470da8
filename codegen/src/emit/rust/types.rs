//! The author's own types: a struct a record, an enum an enum.

use super::payload::{field_type, rust_type, shown, taken};
use super::{docs, fields, ident};
use crate::ir::{Api, EnumValue, Field, TypeDef, TypeKind, names};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let items = api.types.iter().map(|def| match &def.kind {
        TypeKind::Record(fields) => record(api, def, fields),
        TypeKind::Enum(values) => text_enum(def, values),
    });
    items.flatten().collect()
}

/// The type of a field that holds one, as static data.
pub(super) fn type_info(def: &TypeDef) -> TokenStream {
    match &def.kind {
        TypeKind::Record(_) => {
            let info = static_name(def);
            quote!(errspec::Type::Record(&#info))
        }
        TypeKind::Enum(_) => {
            let name = ident(&def.ident);
            quote!(errspec::Type::Enum(<#name as errspec::TextEnum>::TEXTS))
        }
    }
}

fn static_name(def: &TypeDef) -> Ident {
    ident(&format!("{}_RECORD", names::shouty(&def.ident)))
}

fn record(api: &Api, def: &TypeDef, fields: &[Field]) -> Vec<TokenStream> {
    let name = ident(&def.ident);
    let (text, info) = (&def.name, static_name(def));
    let docs = docs::attributes(&format!("The record `{text}`."));
    let members = fields.iter().map(|field| {
        let docs = docs::attributes(&docs::of_field(field));
        let (member, ty) = (ident(&field.ident), member_type(api, def, field));
        quote!(#docs pub #member: #ty)
    });
    let infos = fields
        .iter()
        .map(|field| fields::field_info(api, field, false));
    let idents: Vec<Ident> = fields.iter().map(|field| ident(&field.ident)).collect();
    let values = fields.iter().zip(&idents);
    let values = values.map(|(field, name)| shown(field, &quote!(#name)));
    let indexed = fields.iter().enumerate();
    let read = indexed.map(|(index, field)| taken(field, index));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#members,)*
            }
        },
        quote! {
            static #info: errspec::RecordInfo = errspec::RecordInfo {
                name: #text,
                fields: &[#(#infos,)*],
            };
        },
        quote! {
            impl errspec::Record for #name {
                const INFO: &'static errspec::RecordInfo = &#info;

                fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
                    let Self { #(#idents),* } = self;
                    show(&[#(#values),*]);
                }

                fn build(fields: &mut errspec::FieldReader<'_>) -> Self {
                    Self { #(#idents: #read,)* }
                }
            }
        },
        quote!(errspec::__record!(#name);),
    ]
}

/// A record that may hold itself does so behind a box.
fn member_type(api: &Api, def: &TypeDef, field: &Field) -> TokenStream {
    if field.rust.is_some() {
        return field_type(field);
    }
    let ty = rust_type(&field.ty);
    let ty = if api.holds(&field.ty, &def.name) {
        quote!(Box<#ty>)
    } else {
        ty
    };
    if field.may_be_absent() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

fn text_enum(def: &TypeDef, values: &[EnumValue]) -> Vec<TokenStream> {
    let name = ident(&def.ident);
    let docs = docs::attributes(&format!("The enum `{}`.", def.name));
    let texts: Vec<&String> = values.iter().map(|value| &value.text).collect();
    let variants: Vec<Ident> = values.iter().map(|value| ident(&value.variant)).collect();
    let documented = values.iter().map(|value| {
        let docs = docs::attributes(&format!("`{}`", value.text));
        let variant = ident(&value.variant);
        quote!(#docs #variant)
    });
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum #name {
                #(#documented,)*
            }
        },
        quote! {
            impl errspec::TextEnum for #name {
                const ALL: &'static [Self] = &[#(Self::#variants,)*];
                const TEXTS: &'static [&'static str] = &[#(#texts,)*];
            }
        },
        quote!(errspec::__text_enum!(#name);),
    ]
}

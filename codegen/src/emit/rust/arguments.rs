//! What constructors take: the required fields, one by one or by name.

use super::fields::member;
use super::payload::{Struct, is_converted};
use super::types::{is_copy_type, rust_type, value_type};
use super::{Module, docs, ident, names};
use crate::emit::prose;
use crate::ir::Field;
use errspec_model::Type;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The struct of a constructor's arguments, generic over what is converted.
pub(super) fn args(module: &Module<'_>, one: &Struct<'_>) -> TokenStream {
    let name = ident(&one.args_name());
    let about = docs::attributes(&format!(
        "The required fields of [`{}`], by name.",
        one.name
    ));
    let parameters = type_parameters(module, one);
    let generics = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
    let mut unused = parameters.iter();
    let members = one.required.iter().map(|field| {
        let docs = docs::attributes(&prose::of_field(field));
        let member = member(field);
        let parameter = is_converted(field).then(|| unused.next()).flatten();
        let ty = parameter.map_or_else(|| value_type(module, field), |name| quote!(#name));
        quote!(#docs pub #member: #ty)
    });
    let is_copy = |field: &Field<'_>| field.rust.ty.is_none() && is_copy_type(module, field.ty());
    let derives = if one.required.iter().all(is_copy) {
        quote!(Clone, Copy, Debug)
    } else {
        quote!(Debug)
    };
    quote! {
        #about
        #[derive(#derives)]
        pub struct #name #generics {
            #(#members,)*
        }
    }
}

/// A type parameter for each field whose argument is converted: `network` → `Network`.
fn type_parameters(module: &Module<'_>, one: &Struct<'_>) -> Vec<Ident> {
    let mut names: Vec<String> = Vec::new();
    for field in one.required.iter().filter(|field| is_converted(field)) {
        let mut name = names::variant(field.name());
        while module.names.has_type(&name) || names.contains(&name) {
            name.push_str("Arg");
        }
        names.push(name);
    }
    names.iter().map(|name| ident(name)).collect()
}

/// The parameters of a constructor: the required fields one by one, or by name.
pub(super) fn parameters(module: &Module<'_>, one: &Struct<'_>) -> Vec<TokenStream> {
    if one.takes_args() {
        let name = ident(&one.args_name());
        let converted = one.required.iter().filter(|field| is_converted(field));
        let converted: Vec<TokenStream> = converted.map(|field| taken(module, field)).collect();
        let generics = (!converted.is_empty()).then(|| quote!(<#(#converted),*>));
        return vec![quote!(args: #name #generics)];
    }
    let list = one.required.iter().map(|field| {
        let name = member(field);
        let ty = if is_converted(field) {
            taken(module, field)
        } else {
            value_type(module, field)
        };
        quote!(#name: #ty)
    });
    list.collect()
}

/// What is taken for a field that is converted: anything with the items of a list, and whatever becomes
/// the value of any other.
pub(super) fn taken(module: &Module<'_>, field: &Field<'_>) -> TokenStream {
    let names = &module.names;
    match field.ty() {
        Type::List(Type::String) => names.impl_iterator(&names.impl_into(&names.string())),
        Type::List(item) => names.impl_iterator(&rust_type(module, *item)),
        _ => names.impl_into(&value_type(module, field)),
    }
}

/// What hands the parameters of a constructor on.
pub(super) fn arguments(one: &Struct<'_>) -> Vec<TokenStream> {
    if one.takes_args() {
        return vec![quote!(args)];
    }
    let names = one.required.iter().map(|field| {
        let name = member(field);
        quote!(#name)
    });
    names.collect()
}

//! Structs over the values of fields: an error's own, and those of a status or class. They are made by
//! `new` from what is required, completed by setters, and read by accessors.

use super::arguments::{args, parameters, taken};
use super::defaults::default;
use super::payload::{Payload, Struct};
use super::types::{rust_type, value_type};
use super::{Module, docs, ident, names, statuses};
use crate::emit::prose;
use crate::ir::{Field, TypeKind};
use errspec_model::Type;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The structs of all variants, each once.
pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for (_, variant, payload) in module.with_payloads() {
        if let Some(common) = &payload.common
            && seen.insert(common.name.clone())
        {
            items.extend(of_level(module, common));
        }
        if let Some(own) = &payload.own {
            items.extend(of_error(module, &variant, own, payload));
        }
    }
    items
}

/// The struct of a status or class. Its fields are the last of each error that has them.
fn of_level(module: &Module<'_>, one: &Struct<'_>) -> Vec<TokenStream> {
    let name = ident(&one.name);
    let level = one.level.as_deref().unwrap_or_default();
    let about = docs::attributes(&format!("The fields of the errors of status {level}."));
    let count = one.fields.len();
    let values = one.fields.iter().map(|field| initial(module, field, one));
    let new = new(
        module,
        one,
        &quote!(Self(errspec::Values::of([#(#values),*]))),
    );
    let place = |index: usize| {
        let place = Literal::usize_unsuffixed(count - index);
        (quote!(tail(#place)), quote!(with_tail), place)
    };
    let members = one.fields.iter().enumerate().map(|(index, field)| {
        let (get, set, place) = place(index);
        let accessor = accessor(module, field, &quote!(self.0.#get));
        let setter = setter(
            module,
            field,
            |value| quote!(Self(self.0.#set(#place, #value))),
        );
        quote!(#accessor #setter)
    });
    let mut items = vec![quote! {
        #about
        #[derive(Debug)]
        #[must_use]
        pub struct #name(errspec::Values);
    }];
    items.extend(one.takes_args().then(|| args(module, one)));
    items.push(quote! {
        impl #name {
            #new

            #(#members)*
        }
    });
    items
}

/// The struct of an error with fields of its own.
fn of_error(
    module: &Module<'_>,
    variant: &Ident,
    one: &Struct<'_>,
    payload: &Payload<'_>,
) -> Vec<TokenStream> {
    let name = ident(&one.name);
    let about = docs::attributes(&match one.fields.is_empty() {
        false => format!("The fields of [`Error::{variant}`]."),
        true => format!("What [`Error::{variant}`] holds: the status that it is answered with."),
    });
    let common = payload.common.as_ref();
    let level = common.map(|common| ident(&common.name));
    let all = one.fields.iter();
    let all = all.chain(common.iter().flat_map(|common| &common.fields));
    let values = all.map(|field| initial(module, field, one));
    let values = quote!(errspec::Values::of([#(#values),*]));
    let (made, inner, holds) = match &level {
        Some(level) => (
            quote!(Self(#level(#values))),
            quote!(self.0.0),
            quote!(#level),
        ),
        None => (
            quote!(Self(#values)),
            quote!(self.0),
            quote!(errspec::Values),
        ),
    };
    let new = new(module, one, &made);
    let members = one.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let accessor = accessor(module, field, &quote!(#inner.get(#index)));
        let setter = setter(module, field, |value| {
            let changed = quote!(#inner.with(#index, #value));
            match &level {
                Some(level) => quote!(Self(#level(#changed))),
                None => quote!(Self(#changed)),
            }
        });
        quote!(#accessor #setter)
    });
    let with_status = statuses::setter(variant, one, |status| {
        let changed = quote!(#inner.with_status(#status));
        match &level {
            Some(level) => quote!(Self(#level(#changed))),
            None => quote!(Self(#changed)),
        }
    });
    let of_level = level.as_ref().map(|level| {
        let function = module.names.std("FnOnce", &quote!(::std::ops::FnOnce));
        quote! {
            /// The fields that the error has from its status or class.
            #[inline]
            pub fn common(&self) -> &#level {
                &self.0
            }

            /// Changes the fields that the error has from its status or class.
            pub fn with_common(self, change: impl #function(#level) -> #level) -> Self {
                Self(change(self.0))
            }
        }
    });
    let mut items = vec![quote! {
        #about
        #[derive(Debug)]
        #[must_use]
        pub struct #name(#holds);
    }];
    items.extend(one.takes_args().then(|| args(module, one)));
    items.push(quote! {
        impl #name {
            #new

            #(#members)*

            #with_status

            #of_level
        }
    });
    items.extend(statuses::list(module, variant, one));
    items
}

/// The name of a field in Rust.
pub(super) fn member(field: &Field<'_>) -> Ident {
    ident(&names::of_field(field))
}

/// `new`, which takes what is required.
fn new(module: &Module<'_>, one: &Struct<'_>, made: &TokenStream) -> TokenStream {
    let parameters = parameters(module, one);
    let about = match one.required.first() {
        Some(_) => "The required fields, and none of the others.",
        None => "None of the fields.",
    };
    let about = docs::attributes(about);
    quote! {
        #about
        #[inline]
        pub fn new(#(#parameters),*) -> Self {
            #made
        }
    }
}

/// The value of a field in a new struct.
fn initial(module: &Module<'_>, field: &Field<'_>, one: &Struct<'_>) -> TokenStream {
    if field.may_be_absent() {
        return quote!(errspec::field::FieldValue::Absent);
    }
    if let Some(default) = default(module, field) {
        return default;
    }
    let name = member(field);
    let given = if one.takes_args() {
        quote!(args.#name)
    } else {
        quote!(#name)
    };
    value(field, &given)
}

/// An argument as the value of a field.
fn value(field: &Field<'_>, given: &TokenStream) -> TokenStream {
    match (field.rust.ty, field.ty()) {
        (Some(_), _) => quote!(errspec::field::FieldValue::custom(#given)),
        (None, Type::String) => quote!(errspec::field::text(#given)),
        (None, Type::List(Type::String)) => quote!(errspec::field::texts(#given)),
        (None, Type::List(_)) => quote!(errspec::field::list(#given)),
        (None, Type::Map(_)) => quote!(errspec::field::map(#given)),
        (None, Type::Any) => quote!(errspec::field::any(#given)),
        (None, Type::Code) => quote!(errspec::field::code::<Code>(#given)),
        (None, _) => quote!(errspec::field::value(#given)),
    }
}

/// `sku()`, which returns the value of a field.
fn accessor(module: &Module<'_>, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let docs = docs::attributes(&prose::of_field(field));
    let name = ident(&names::accessor(field));
    let (method, ty) = access(module, field);
    let ty = if field.may_be_absent() {
        module.names.option(&ty)
    } else {
        ty
    };
    quote! {
        #docs
        #[inline]
        #[must_use]
        pub fn #name(&self) -> #ty {
            #value.#method()
        }
    }
}

/// The method that reads a field's value, and what it returns.
fn access(module: &Module<'_>, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let optional = field.may_be_absent();
    let word = |word: &str| {
        let method = if optional {
            format_ident!("as_optional_{word}")
        } else {
            format_ident!("as_{word}")
        };
        quote!(#method)
    };
    let ty = value_type(module, field);
    if field.rust.ty.is_some() {
        let method = if optional {
            quote!(as_optional_ref)
        } else {
            quote!(as_custom)
        };
        return (method, quote!(&#ty));
    }
    match field.ty() {
        Type::String => (word("text"), quote!(&str)),
        Type::Bool => (word("bool"), ty),
        Type::Integer => (word("integer"), ty),
        Type::Unsigned => (word("unsigned"), ty),
        Type::Number => (word("number"), ty),
        Type::Duration(_) => (word("duration"), ty),
        Type::Moment(_) => (word("moment"), ty),
        Type::List(item) => {
            let item = rust_type(module, *item);
            (word("list"), quote!(&[#item]))
        }
        Type::Map(_) if !optional => (quote!(as_map), quote!(&#ty)),
        Type::Any if !optional => (quote!(as_any_value), quote!(&#ty)),
        Type::Named(name) if is_enum(module, name) => (word("choice"), ty),
        Type::Named(_) | Type::Code if !optional => (quote!(as_record), quote!(&#ty)),
        Type::Map(_) | Type::Any | Type::Named(_) | Type::Code => {
            (quote!(as_optional_ref), quote!(&#ty))
        }
    }
}

fn is_enum(module: &Module<'_>, name: &str) -> bool {
    let def = module.type_def(name);
    def.is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)))
}

/// `with_left`, for a field that a constructor does not take.
fn setter(
    module: &Module<'_>,
    field: &Field<'_>,
    made: impl Fn(&TokenStream) -> TokenStream,
) -> Option<TokenStream> {
    if field.is_required() {
        return None;
    }
    let name = member(field);
    let is_converted = matches!(field.ty(), Type::String | Type::Code | Type::List(_));
    let ty = if field.rust.ty.is_none() && is_converted {
        taken(module, field)
    } else {
        value_type(module, field)
    };
    let plain = names::of_field(field);
    let function = match plain.trim_start_matches("r#") {
        // `with_common` changes the fields of the error's status.
        "common" => ident("with_common_"),
        plain => format_ident!("with_{plain}"),
    };
    let accessor = names::accessor(field);
    let about = docs::attributes(&format!("Sets [`{accessor}`](Self::{accessor})."));
    let made = made(&value(field, &quote!(#name)));
    Some(quote! {
        #about
        #[inline]
        pub fn #function(self, #name: #ty) -> Self {
            #made
        }
    })
}

/// How the fields of a type that the runtime does not know are read, and their places: the index of the
/// field, and the errors in which it is there.
pub(super) type Reads = Vec<(TokenStream, BTreeMap<usize, Vec<Ident>>)>;

pub(super) fn reads(module: &Module<'_>) -> Reads {
    let mut reads = Reads::new();
    let mut known = HashMap::new();
    for (error, variant, _) in module.with_payloads() {
        for (index, field) in error.fields.iter().enumerate() {
            let Some(read) = read_field(module, field) else {
                continue;
            };
            let place = *known.entry(read.to_string()).or_insert(reads.len());
            if place == reads.len() {
                reads.push((read, BTreeMap::new()));
            }
            if let Some((_, places)) = reads.get_mut(place) {
                places.entry(index).or_default().push(variant.clone());
            }
        }
    }
    reads
}

fn read_field(module: &Module<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let ty = value_type(module, field);
    if field.rust.ty.is_some() {
        return Some(quote!(read_custom::<#ty>));
    }
    let is_known = !matches!(
        field.ty(),
        Type::List(_) | Type::Map(_) | Type::Named(_) | Type::Code
    );
    (!is_known).then(|| quote!(read::<#ty>))
}

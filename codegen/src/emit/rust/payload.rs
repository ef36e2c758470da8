//! What a variant of `Error` holds: fields in Rust's types, in the variant or behind a box.

use super::{docs, ident};
use crate::ir::{Error, Field, Type, names};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// Up to this many bytes stand in the variant itself. A `Result` of an error of up to 128 bytes
/// costs no more than that of a small one, and a box costs an allocation.
const INLINE_BYTES: usize = 112;

/// Whether the fields of an error stand behind a box.
pub(super) fn is_boxed(error: &Error) -> bool {
    let fields: usize = error.fields.iter().map(bytes).sum();
    fields + if error.keeps_source { SOURCE_BYTES } else { 0 } > INLINE_BYTES
}

/// An `Option<Arc<dyn Error>>`.
const SOURCE_BYTES: usize = 16;

/// How many bytes a field takes, at most.
fn bytes(field: &Field) -> usize {
    if field.rust.is_some() {
        // A type of the user's own may take anything, so it stands behind a box.
        return INLINE_BYTES + 1;
    }
    let (bytes, has_niche) = match &field.ty {
        Type::String | Type::List(_) | Type::Map(_) => (24, true),
        Type::Bool => (1, true),
        Type::Integer | Type::Unsigned | Type::Number => (8, false),
        Type::Duration(_) => (16, true),
        // More than it takes today: its size is another crate's business.
        Type::Any => (40, true),
        // An enum takes a byte; a record may take anything, so it stands behind a box.
        Type::Named(_) => (INLINE_BYTES + 1, true),
    };
    if field.may_be_absent() && !has_niche {
        bytes + 8
    } else {
        bytes
    }
}

/// The type of a field.
pub(super) fn field_type(field: &Field) -> TokenStream {
    let ty = match &field.rust {
        Some(path) => path.parse().unwrap_or_default(),
        None => rust_type(&field.ty),
    };
    if field.may_be_absent() {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

pub(super) fn rust_type(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Bool => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Unsigned => quote!(u64),
        Type::Number => quote!(f64),
        Type::Duration(_) => quote!(std::time::Duration),
        Type::Any => quote!(errspec::Value),
        Type::Named(name) => {
            let name = ident(&names::variant(name));
            quote!(#name)
        }
        Type::List(item) => {
            let item = rust_type(item);
            quote!(Vec<#item>)
        }
        Type::Map(item) => {
            let item = rust_type(item);
            quote!(std::collections::BTreeMap<String, #item>)
        }
    }
}

/// An expression that shows the value of a field to the runtime.
pub(super) fn shown(field: &Field, value: &TokenStream) -> TokenStream {
    match (&field.rust, field.may_be_absent()) {
        (None, _) => value.clone(),
        (Some(_), false) => quote!(&errspec::Custom::new(#value)),
        (Some(_), true) => quote!(&errspec::Custom::optional(#value)),
    }
}

/// An expression that takes the value of a field from the runtime.
pub(super) fn taken(field: &Field, index: usize) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    match (&field.rust, field.may_be_absent()) {
        (None, _) => quote!(fields.take(#index)),
        (Some(_), false) => quote!(fields.take_custom(#index)),
        (Some(_), true) => quote!(fields.take_optional_custom(#index)),
    }
}

/// The struct behind the box. Errors that have the fields of their status or class, and no others,
/// share one.
pub(super) fn struct_name(error: &Error) -> Ident {
    match error.shares_fields_of() {
        Some(level) => format_ident!("Fields{level}"),
        None => format_ident!("{}Fields", error.variant),
    }
}

/// The names of the members of a variant, the cause last.
pub(super) fn member_names(error: &Error) -> Vec<Ident> {
    let fields = error.fields.iter().map(|field| ident(&field.ident));
    fields
        .chain(error.keeps_source.then(|| ident("source")))
        .collect()
}

/// The members of a variant with their types and documentation.
pub(super) fn members(error: &Error, visibility: &TokenStream) -> Vec<TokenStream> {
    let fields = error.fields.iter().map(|field| {
        let docs = docs::attributes(&docs::of_field(field));
        let (name, ty) = (ident(&field.ident), field_type(field));
        quote!(#docs #visibility #name: #ty)
    });
    let source = error.keeps_source.then(|| {
        quote! {
            /// What caused it, for the server's own log.
            #visibility source: errspec::Source
        }
    });
    fields.chain(source).collect()
}

/// The variant as `enum Error` declares it.
pub(super) fn declaration(error: &Error) -> TokenStream {
    let name = ident(&error.variant);
    if error.is_plain() {
        return quote!(#name);
    }
    if is_boxed(error) {
        let payload = struct_name(error);
        return quote!(#name(Box<#payload>));
    }
    let members = members(error, &quote!());
    quote!(#name { #(#members,)* })
}

/// An expression that makes the variant of named values: `a` or `a: b`.
pub(super) fn construction(error: &Error, values: &[TokenStream]) -> TokenStream {
    let name = ident(&error.variant);
    if error.is_plain() {
        return quote!(Self::#name);
    }
    if is_boxed(error) {
        let payload = struct_name(error);
        return quote!(Self::#name(Box::new(#payload { #(#values,)* })));
    }
    quote!(Self::#name { #(#values,)* })
}

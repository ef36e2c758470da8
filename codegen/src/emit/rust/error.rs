//! `Error`: the typed errors, how they are made, and how their fields are shown and read.

use super::payload::{
    construction, declaration, field_type, is_boxed, member_names, members, shown, struct_name,
    taken,
};
use super::{code, docs, ident};
use crate::ir::{Api, Error, Field, Type, names};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::HashSet;

/// As many arguments as clippy takes for a handful.
const MANY_ARGUMENTS: usize = 7;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let variants = api.errors.iter().map(|error| {
        let docs = docs::attributes(&docs::of_error(error));
        let deprecated = code::deprecated(error);
        let variant = declaration(error);
        quote!(#docs #deprecated #variant)
    });
    let title = docs::attributes(&format!(
        "An error of {}, with its fields. `Display` is its message.",
        api.title
    ));
    let mut items = vec![quote! {
        #title
        pub enum Error {
            #(#variants,)*
        }
    }];
    items.extend(payload_structs(api));
    items.extend(constructors(api));
    items.push(api_error(api));
    items.extend(api.errors.iter().flat_map(conversions));
    items
}

fn payload_structs(api: &Api) -> Vec<TokenStream> {
    let mut names = HashSet::new();
    let boxed = api.errors.iter().filter(|error| is_boxed(error));
    let first_of_each = boxed.filter(|error| names.insert(struct_name(error)));
    first_of_each.map(payload_struct).collect()
}

fn payload_struct(error: &Error) -> TokenStream {
    let name = struct_name(error);
    let whose = match error.shares_fields_of() {
        Some(level) => format!("The fields of the errors of {level} that have no others."),
        None => format!("The fields of [`Error::{}`].", error.variant),
    };
    let docs = docs::attributes(&whose);
    let members = members(error, &quote!(pub));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#members,)*
        }
    }
}

fn constructors(api: &Api) -> Option<TokenStream> {
    let functions: Vec<_> = api
        .errors
        .iter()
        .filter(|error| !error.is_plain())
        .map(constructor)
        .collect();
    let leave = code::leave_deprecated(api);
    (!functions.is_empty()).then(|| {
        quote! {
            #leave
            impl Error {
                #(#functions)*
            }
        }
    })
}

/// `Error::not_found(id)`: private fields and the cause are set by name, where there are any.
pub(super) fn constructor(error: &Error) -> TokenStream {
    let public: Vec<&Field> = error.fields.iter().filter(|field| !field.private).collect();
    let arguments = public.iter().map(|field| {
        let (name, ty) = (ident(&field.ident), field_type(field));
        if takes_into(field) {
            quote!(#name: impl Into<#ty>)
        } else {
            quote!(#name: #ty)
        }
    });
    let values: Vec<TokenStream> = error
        .fields
        .iter()
        .map(|field| {
            let name = ident(&field.ident);
            match () {
                () if field.private => quote!(#name: None),
                () if takes_into(field) => quote!(#name: #name.into()),
                () => quote!(#name),
            }
        })
        .chain(
            error
                .keeps_source
                .then(|| quote!(source: errspec::Source::NONE)),
        )
        .collect();
    let made = construction(error, &values);
    let function = ident(&names::snake(&error.variant));
    let docs = docs::attributes(&docs::of_error(error));
    let many = (public.len() > MANY_ARGUMENTS)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "one argument a field")]));
    let caused = error
        .keeps_source
        .then(|| caused_constructor(error, &public));
    quote! {
        #docs
        #many
        pub fn #function(#(#arguments),*) -> Self {
            #made
        }
        #caused
    }
}

/// `Error::internal_server_error_from(cause)`, for an error that nobody has to fill.
fn caused_constructor(error: &Error, public: &[&Field]) -> Option<TokenStream> {
    if public.iter().any(|field| !field.optional) {
        return None;
    }
    let function = format_ident!(
        "{}_from",
        names::snake(&error.variant).trim_start_matches("r#")
    );
    let docs = format!(
        "{}\n\nKeeps `cause` for the server's own log.",
        docs::of_error(error)
    );
    let docs = docs::attributes(&docs);
    let made = caused(error, &quote!(cause));
    Some(quote! {
        #docs
        pub fn #function(
            cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
        ) -> Self {
            #made
        }
    })
}

/// The error with a cause and no field.
fn caused(error: &Error, cause: &TokenStream) -> TokenStream {
    let values: Vec<TokenStream> = error
        .fields
        .iter()
        .map(|field| {
            let name = ident(&field.ident);
            quote!(#name: None)
        })
        .chain([quote!(source: errspec::Source::new(#cause))])
        .collect();
    construction(error, &values)
}

/// Whether a constructor spares its caller a conversion.
fn takes_into(field: &Field) -> bool {
    field.optional
        || matches!(
            field.ty,
            Type::String | Type::List(_) | Type::Map(_) | Type::Any
        )
}

fn api_error(api: &Api) -> TokenStream {
    let code_arms = api.errors.iter().map(|error| {
        let name = ident(&error.variant);
        let rest = match () {
            () if error.is_plain() => quote!(),
            () if is_boxed(error) => quote!((_)),
            () => quote!({ .. }),
        };
        quote!(Self::#name #rest => Code::#name,)
    });
    let leave = code::leave_deprecated(api);
    let fields = fields(api);
    let build = build(api);
    let cause = cause(&api.errors.iter().collect::<Vec<_>>());
    quote! {
        #leave
        impl errspec::ApiError for Error {
            type Code = Code;

            fn code(&self) -> Code {
                match self {
                    #(#code_arms)*
                }
            }

            #fields

            #build

            #cause
        }
    }
}

/// The one visitor: an arm for each distinct set of fields.
fn fields(api: &Api) -> TokenStream {
    let with_fields: Vec<&Error> = api
        .errors
        .iter()
        .filter(|error| !error.fields.is_empty())
        .collect();
    if with_fields.is_empty() {
        return quote! {
            fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
                show(&[]);
            }
        };
    }
    let mut shapes: Vec<Vec<&Error>> = Vec::new();
    for error in with_fields {
        let alike =
            |shape: &&mut Vec<&Error>| shape.iter().all(|other| has_same_fields(other, error));
        match shapes.iter_mut().find(alike) {
            Some(shape) => shape.push(error),
            None => shapes.push(vec![error]),
        }
    }
    let arms = shapes.iter().filter_map(|shape| {
        let first = shape.first()?;
        let names: Vec<_> = first
            .fields
            .iter()
            .map(|field| ident(&field.ident))
            .collect();
        if is_boxed(first) {
            let variants = shape.iter().map(|error| {
                let name = ident(&error.variant);
                quote!(Self::#name(fields))
            });
            let values = first.fields.iter().zip(&names);
            let values = values.map(|(field, name)| shown(field, &quote!(&fields.#name)));
            return Some(quote!(#(#variants)|* => show(&[#(#values),*]),));
        }
        let patterns = shape.iter().map(|error| {
            let name = ident(&error.variant);
            let rest = error.keeps_source.then(|| quote!(, ..));
            quote!(Self::#name { #(#names),* #rest })
        });
        Some(quote!(#(#patterns)|* => show(&[#(#names),*]),))
    });
    let others = api.errors.iter().any(|error| error.fields.is_empty());
    let others = others.then(|| quote!(_ => show(&[]),));
    quote! {
        fn fields(&self, show: &mut dyn FnMut(&[&dyn errspec::Field])) {
            match self {
                #(#arms)*
                #others
            }
        }
    }
}

/// Whether one arm can show both.
fn has_same_fields(left: &Error, right: &Error) -> bool {
    let same = |(left, right): (&Field, &Field)| {
        left.ident == right.ident
            && left.ty == right.ty
            && left.may_be_absent() == right.may_be_absent()
    };
    if is_boxed(left) && is_boxed(right) {
        return struct_name(left) == struct_name(right);
    }
    is_boxed(left) == is_boxed(right)
        && left.fields.len() == right.fields.len()
        && left.fields.iter().zip(&right.fields).all(same)
}

fn build(api: &Api) -> TokenStream {
    let arms = api.errors.iter().map(|error| {
        let name = ident(&error.variant);
        let values: Vec<TokenStream> = member_names(error)
            .iter()
            .enumerate()
            .map(|(index, member)| match error.fields.get(index) {
                Some(field) => {
                    let value = taken(field, index);
                    quote!(#member: #value)
                }
                None => quote!(#member: fields.source()),
            })
            .collect();
        let made = construction(error, &values);
        quote!(Code::#name => #made,)
    });
    let plain = api.errors.iter().all(Error::is_plain);
    let fields = if plain { quote!(_) } else { quote!(fields) };
    quote! {
        fn build(code: Code, #fields: &mut errspec::FieldReader<'_>) -> Self {
            match code {
                #(#arms)*
            }
        }
    }
}

/// Where the cause is kept, by variant.
pub(super) fn cause(errors: &[&Error]) -> TokenStream {
    let keeping: Vec<&Error> = errors
        .iter()
        .copied()
        .filter(|error| error.keeps_source)
        .collect();
    let (boxed, inline): (Vec<&Error>, Vec<&Error>) =
        keeping.iter().partition(|error| is_boxed(error));
    let inline_patterns: Vec<_> = inline
        .iter()
        .map(|error| {
            let name = ident(&error.variant);
            let rest = (!error.fields.is_empty()).then(|| quote!(, ..));
            quote!(Self::#name { source #rest })
        })
        .collect();
    let inline_arm = (!inline.is_empty()).then(|| quote!(#(#inline_patterns)|* => Some(source),));
    let boxed_arms = boxed.iter().map(|error| {
        let name = ident(&error.variant);
        quote!(Self::#name(fields) => Some(&fields.source),)
    });
    let others = (keeping.len() < errors.len()).then(|| quote!(_ => None,));
    let body = if keeping.is_empty() {
        quote!(None)
    } else {
        quote!(match self { #inline_arm #(#boxed_arms)* #others })
    };
    quote! {
        fn cause(&self) -> Option<&errspec::Source> {
            #body
        }
    }
}

/// `From` for each Rust type that becomes this error.
fn conversions(error: &Error) -> Vec<TokenStream> {
    let made = caused(error, &quote!(cause));
    let conversion = |path: &String| {
        let ty: TokenStream = path.parse().unwrap_or_default();
        quote! {
            impl From<#ty> for Error {
                fn from(cause: #ty) -> Self {
                    #made
                }
            }
        }
    };
    error.from.iter().map(conversion).collect()
}

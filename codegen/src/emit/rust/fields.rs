//! Structs of fields: an error's own, and those of a status or class. The spec's own records have
//! the same members.

use super::payload::{Struct, is_converted};
use super::types::{Holder, field_type, value_type};
use super::{Module, docs, ident, names};
use crate::emit::prose;
use crate::ir::Field;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashSet;

/// The structs of all variants, each once.
pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for (_, variant, payload) in module.with_payloads() {
        let common = payload.common.iter();
        for one in common.filter(|one| seen.insert(one.name.clone())) {
            let level = one.level.unwrap_or_default();
            items.extend(of_struct(
                module,
                one,
                &format!("The fields of the errors of status {level}."),
                None,
            ));
        }
        if let Some(own) = &payload.own {
            let about = format!("The fields of [`Error::{variant}`].");
            let into = conversions(module, own, payload.common.as_ref());
            items.extend(of_struct(module, own, &about, Some(into)));
        }
    }
    items
}

/// A struct, its arguments, its functions, and how it is read and listed.
fn of_struct(
    module: &Module<'_>,
    one: &Struct<'_>,
    about: &str,
    conversions: Option<Conversions>,
) -> Vec<TokenStream> {
    let name = ident(&one.name);
    let about = docs::attributes(about);
    let default = one.required().next().is_none().then(|| quote!(Default,));
    let members = members(module, &one.fields, Holder::Error);
    let args = one.takes_args().then(|| args(module, one));
    let new = new(module, one);
    let setters = one.optional().map(|field| setter(module, field));
    let with_common = conversions
        .as_ref()
        .and_then(|into| into.with_common.clone());
    let trait_impl = fields_impl(&name, &one.fields);
    let mut items = vec![quote! {
        #about
        #[derive(Clone, Debug, #default PartialEq)]
        #[must_use]
        #[non_exhaustive]
        pub struct #name {
            #(#members,)*
        }
    }];
    items.extend(args);
    items.push(quote! {
        impl #name {
            #new
            #(#setters)*
            #with_common
        }
    });
    items.extend(conversions.and_then(|into| into.from));
    items.push(trait_impl);
    items
}

/// How an error's own fields become the error.
struct Conversions {
    from: Option<TokenStream>,
    with_common: Option<TokenStream>,
}

fn conversions(module: &Module<'_>, own: &Struct<'_>, common: Option<&Struct<'_>>) -> Conversions {
    let (variant, from) = (
        ident(&own.name),
        module.names.from_trait(&{
            let name = ident(&own.name);
            quote!(#name)
        }),
    );
    let make = |common: TokenStream| {
        quote! {
            impl #from for Error {
                fn from(own: #variant) -> Self {
                    Self::#variant(errspec::Held::new(own, #common))
                }
            }
        }
    };
    let Some(common) = common else {
        return Conversions {
            from: Some(make(quote!(()))),
            with_common: None,
        };
    };
    let name = ident(&common.name);
    let is_blank = common.required().next().is_none();
    Conversions {
        from: is_blank.then(|| make(quote!(#name::new()))),
        with_common: Some(quote! {
            /// The error with these fields and those of its status.
            pub fn with_common(self, common: #name) -> Error {
                Error::#variant(errspec::Held::new(self, common))
            }
        }),
    }
}

/// The members of a struct, with their documentation.
pub(super) fn members(
    module: &Module<'_>,
    fields: &[Field<'_>],
    holder: Holder<'_>,
) -> Vec<TokenStream> {
    let members = fields.iter().map(|field| {
        let docs = docs::attributes(&prose::of_field(field));
        let (name, ty) = (member(field), field_type(module, field, holder));
        quote!(#docs pub #name: #ty)
    });
    members.collect()
}

/// The name of a field in Rust.
pub(super) fn member(field: &Field<'_>) -> Ident {
    ident(&names::snake(field.name()))
}

/// The struct of a constructor's arguments, generic over what is converted.
fn args(module: &Module<'_>, one: &Struct<'_>) -> TokenStream {
    let name = ident(&one.args_name());
    let about = docs::attributes(&format!(
        "The required fields of [`{}`], by name.",
        one.name
    ));
    let parameters = one.required().filter(|field| is_converted(field));
    let parameters: Vec<Ident> = parameters.map(|field| parameter(module, field)).collect();
    let generics = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
    let members = one.required().map(|field| {
        let docs = docs::attributes(&prose::of_field(field));
        let member = member(field);
        let ty = if is_converted(field) {
            let parameter = parameter(module, field);
            quote!(#parameter)
        } else {
            value_type(module, field)
        };
        quote!(#docs pub #member: #ty)
    });
    quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #name #generics {
            #(#members,)*
        }
    }
}

/// The type parameter for a field: `network` → `Network`.
fn parameter(module: &Module<'_>, field: &Field<'_>) -> Ident {
    let name = names::variant(field.name());
    match module.names.has_type(&name) {
        true => format_ident!("{name}Arg"),
        false => ident(&name),
    }
}

/// `new`, which takes what is required.
fn new(module: &Module<'_>, one: &Struct<'_>) -> TokenStream {
    let Parameters { list, value } = parameters(module, one);
    let values = one.fields.iter().map(|field| {
        let name = member(field);
        if field.may_be_absent() {
            return quote!(#name: None);
        }
        let given = value(field);
        match (is_converted(field), one.takes_args()) {
            (true, _) => quote!(#name: #given.into()),
            (false, true) => quote!(#name: #given),
            (false, false) => quote!(#name),
        }
    });
    let about = match one.required().next() {
        Some(_) => "The required fields, and none of the others.",
        None => "None of the fields.",
    };
    let about = docs::attributes(about);
    quote! {
        #about
        pub fn new(#(#list),*) -> Self {
            Self { #(#values,)* }
        }
    }
}

/// The parameters of a constructor.
pub(super) struct Parameters<'f> {
    pub(super) list: Vec<TokenStream>,
    /// The expression of a field's argument.
    value: Box<dyn Fn(&Field<'_>) -> TokenStream + 'f>,
}

/// The required fields of a struct as parameters: one by one, or by name.
pub(super) fn parameters<'f>(module: &'f Module<'_>, one: &Struct<'_>) -> Parameters<'f> {
    if one.takes_args() {
        let name = ident(&one.args_name());
        let converted = one.required().filter(|field| is_converted(field));
        let converted: Vec<TokenStream> = converted
            .map(|field| module.names.impl_into(&value_type(module, field)))
            .collect();
        let generics = (!converted.is_empty()).then(|| quote!(<#(#converted),*>));
        return Parameters {
            list: vec![quote!(args: #name #generics)],
            value: Box::new(|field| {
                let name = member(field);
                quote!(args.#name)
            }),
        };
    }
    let list = one.required().map(|field| {
        let (name, ty) = (member(field), argument_type(module, field));
        quote!(#name: #ty)
    });
    Parameters {
        list: list.collect(),
        value: Box::new(|field| {
            let name = member(field);
            quote!(#name)
        }),
    }
}

/// What hands the parameters of a constructor on.
pub(super) fn arguments(one: &Struct<'_>) -> Vec<TokenStream> {
    if one.takes_args() {
        return vec![quote!(args)];
    }
    let names = one.required().map(|field| {
        let name = member(field);
        quote!(#name)
    });
    names.collect()
}

fn argument_type(module: &Module<'_>, field: &Field<'_>) -> TokenStream {
    let ty = value_type(module, field);
    if is_converted(field) {
        module.names.impl_into(&ty)
    } else {
        ty
    }
}

/// `with_left`, for a field that may be absent.
fn setter(module: &Module<'_>, field: &Field<'_>) -> TokenStream {
    let (name, ty) = (member(field), argument_type(module, field));
    let plain = names::snake(field.name());
    let function = format_ident!("with_{}", plain.trim_start_matches("r#"));
    let about = docs::attributes(&format!("Sets [`{plain}`](Self::{plain})."));
    let value = if is_converted(field) {
        quote!(#name.into())
    } else {
        quote!(#name)
    };
    quote! {
        #about
        pub fn #function(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The values of a struct, listed and read in the order of the spec.
pub(super) fn fields_impl(name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let pushes = fields.iter().map(|field| {
        let name = member(field);
        match (field.rust, field.may_be_absent()) {
            (None, _) => quote!(list.push(&self.#name);),
            (Some(_), false) => quote!(list.push_custom(&self.#name);),
            (Some(_), true) => quote!(list.push_optional_custom(&self.#name);),
        }
    });
    let reads = fields.iter().map(|field| {
        let name = member(field);
        match (field.rust, field.may_be_absent()) {
            (None, _) => quote!(#name: fields.next()),
            (Some(_), false) => quote!(#name: fields.next_custom()),
            (Some(_), true) => quote!(#name: fields.next_optional_custom()),
        }
    });
    quote! {
        impl errspec::Fields for #name {
            fn list<'a>(&'a self, list: &mut errspec::field::FieldList<'a>) {
                #(#pushes)*
            }

            fn read(fields: &mut errspec::field::FieldReader<'_>) -> Self {
                Self { #(#reads,)* }
            }
        }
    }
}

//! The impls: `From` for the API's error, and the frameworks' traits.

use super::attributes::Target;
use super::input::{Case, Input, Part};
use super::mapping::{Cause, Filled, Filling, Mapping};
use super::names::replace_self;
use super::table::FieldRow;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{GenericParam, Generics};

/// The impls of a type. A case without a mapping has been reported, and is given up on here.
pub(super) fn expand(
    input: &Input<'_>,
    target: &Target,
    is_operation: bool,
    mappings: &[Option<Mapping<'_>>],
) -> TokenStream {
    let Target {
        module,
        name,
        runtime,
        becomes: _,
    } = target;
    let whole = Ident::new("error", Span::mixed_site());
    let arms = input.cases.iter().zip(mappings).map(|(case, mapping)| {
        let Some(mapping) = mapping else {
            return given_up(case);
        };
        arm(case, mapping, target, &whole)
    });
    let target = quote!(#module::#name);
    let mut conversions = conversion(input, &target, &quote!(match #whole { #(#arms)* }), &whole);
    if is_operation {
        let own = input.name;
        let (_, types, _) = input.generics.split_for_impl();
        let body = quote! {
            ::core::convert::From::from(
                <#target as ::core::convert::From<#own #types>>::from(#whole),
            )
        };
        conversions.extend(conversion(input, &quote!(#module::Error), &body, &whole));
    }
    let adapters = adapters(input, &quote!(#module::Error), runtime);
    if !input.is_deprecated {
        return quote!(#conversions #adapters);
    }
    quote! {
        #[allow(deprecated, reason = "what is deprecated can still happen")]
        const _: () = { #conversions #adapters };
    }
}

/// `impl From<Mine> for infinex::Error`.
fn conversion(
    input: &Input<'_>,
    target: &TokenStream,
    body: &TokenStream,
    whole: &Ident,
) -> TokenStream {
    let name = input.name;
    let (generics, types, bounds) = input.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics ::core::convert::From<#name #types> for #target #bounds {
            fn from(#whole: #name #types) -> Self {
                #body
            }
        }
    }
}

/// The type answers by itself in each framework whose feature is on.
fn adapters(input: &Input<'_>, error: &TokenStream, runtime: &TokenStream) -> TokenStream {
    let name = input.name;
    let (_, types, bounds) = input.generics.split_for_impl();
    let parameters = parameters(input.generics);
    quote!(#runtime::__operation_adapters!([#parameters] [#name #types] [#bounds], #error);)
}

/// The parameters between the `<` and `>` of an impl.
fn parameters(generics: &Generics) -> TokenStream {
    let parameters = generics.params.iter().cloned().map(|mut parameter| {
        match &mut parameter {
            GenericParam::Lifetime(lifetime) => lifetime.attrs.clear(),
            GenericParam::Type(ty) => {
                ty.attrs.clear();
                ty.default = None;
            }
            GenericParam::Const(constant) => {
                constant.attrs.clear();
                constant.default = None;
            }
        }
        parameter
    });
    quote!(#(#parameters),*)
}

/// A case with a mistake, which is shown beside this and keeps the whole from being built: the arm is
/// there so that the compiler speaks of that mistake alone, and not of a `match` without it.
fn given_up(case: &Case) -> TokenStream {
    let pattern = pattern(case, &[], false);
    quote!(#pattern => ::core::unimplemented!(),)
}

fn arm(case: &Case, mapping: &Mapping<'_>, target: &Target, whole: &Ident) -> TokenStream {
    match mapping {
        Mapping::Transparent(part) => {
            let pattern = pattern(case, &[part], false);
            let value = into(&part.name, part.shown.span());
            quote!(#pattern => #value,)
        }
        Mapping::Error(filled) => {
            let pattern = pattern(case, &filled.bound, filled.by_reference);
            let value = construction(filled, target, whole);
            quote!(#pattern => #value,)
        }
    }
}

/// `Mine::Short { amount: amount, .. }`, which names no more than is needed.
fn pattern(case: &Case, bound: &[&Part], by_reference: bool) -> TokenStream {
    let path = &case.path;
    if case.is_unit {
        return quote!(#path);
    }
    let by = by_reference.then(|| quote!(ref));
    let bindings = bound.iter().map(|Part { index, name, .. }| match index {
        Some(index) => quote!(#index: #by #name),
        None => quote!(#by #name),
    });
    quote!(#path { #(#bindings,)* .. })
}

/// `infinex::Error::NotFound(infinex::NotFound::new(resource))`: made of what is required, completed by
/// what is optional.
fn construction(filled: &Filled<'_>, target: &Target, whole: &Ident) -> TokenStream {
    let Target {
        module,
        name: enum_name,
        runtime,
        ..
    } = target;
    let Filled {
        name,
        row,
        fields,
        by_reference,
        ..
    } = filled;
    let by_reference = *by_reference;
    let made = if row.fields.is_empty() {
        quote!(#runtime::Plain::new())
    } else {
        let new = new(filled, &module.to_token_stream(), whole);
        let optional = fields.iter().filter(|(field, _)| field.may_be_absent);
        optional.fold(new, |made, (field, filling)| {
            let Some((value, span)) = optional_value(field, filling, by_reference, whole) else {
                return made;
            };
            set(field, &value, span, &made)
        })
    };
    let error = quote!(#module::#enum_name::#name(#made));
    match source(filled, runtime, whole) {
        Some(source) => quote!(#runtime::ErrorSet::caused_by(#error, #source)),
        None => error,
    }
}

/// What is made of the required fields, in the order of the spec or by name. Expressions come before
/// what is moved, so their values are bound first.
fn new(filled: &Filled<'_>, module: &TokenStream, whole: &Ident) -> TokenStream {
    let Filled {
        name, row, fields, ..
    } = filled;
    let place = |field: &FieldRow| {
        let text = format!("value_{}", field.name.unraw());
        Ident::new(&text, Span::mixed_site())
    };
    let required = fields.iter().filter(|(field, _)| !field.may_be_absent);
    let bindings = required.filter_map(|(field, filling)| {
        let plain = plain_value(filling, filled.by_reference, whole)?;
        let (place, value) = (place(field), &plain.0);
        let value = if field.is_converted {
            quote!(#value)
        } else {
            into(value, plain.1)
        };
        Some((place, value))
    });
    let bindings: Vec<(Ident, TokenStream)> = bindings.collect();
    let in_order = row.fields.iter().filter(|field| !field.may_be_absent);
    let arguments: Vec<TokenStream> = in_order
        .map(|field| {
            let place = place(field);
            let value = bindings.iter().find(|(bound, _)| *bound == place);
            let value = value.map(|(_, value)| value.clone()).unwrap_or_default();
            let name = &field.name;
            if row.by_name {
                quote!(#name: #value)
            } else {
                value
            }
        })
        .collect();
    if row.by_name {
        let args = Ident::new(&format!("{}Args", name.unraw()), name.span());
        return quote!(#module::#name::new(#module::#args { #(#arguments),* }));
    }
    quote!(#module::#name::new(#(#arguments),*))
}

/// Sets an optional field, if it has a value. One of a wrong type is shown at `span`.
fn set(field: &FieldRow, value: &TokenStream, span: Span, made: &TokenStream) -> TokenStream {
    let setter = match field.name.unraw().to_string().as_str() {
        // `with_common` changes the fields of the error's status.
        "common" => "with_common_".to_owned(),
        name => format!("with_{name}"),
    };
    let span = glue(span);
    let setter = Ident::new(&setter, span);
    let (payload, given) = (
        Ident::new("payload", Span::mixed_site()),
        Ident::new("given", span),
    );
    let changed = if field.is_common {
        let common = Ident::new("common", Span::mixed_site());
        quote!(#payload.with_common(|#common| #common.#setter(#given)))
    } else {
        quote!(#payload.#setter(#given))
    };
    quote! {
        match (#made, #value) {
            (#payload, ::core::option::Option::Some(#given)) => #changed,
            (#payload, ::core::option::Option::None) => #payload,
        }
    }
}

/// What fills an optional field, as an option, and where a mistake in it is shown. None for one that is
/// absent.
fn optional_value(
    field: &FieldRow,
    filling: &Filling<'_>,
    by_reference: bool,
    whole: &Ident,
) -> Option<(TokenStream, Span)> {
    let (value, span) = plain_value(filling, by_reference, whole)?;
    let converted = into(value, span);
    if !field.is_converted {
        return Some((converted, span));
    }
    let glued = glue(span);
    let ty = match field.is_list {
        true => quote_spanned!(glued=> ::std::vec::Vec<_>),
        false => quote_spanned!(glued=> ::std::string::String),
    };
    let value = quote_spanned! {glued=> {
        let value: ::core::option::Option<#ty> = #converted;
        value
    }};
    Some((value, span))
}

/// What fills a field, and where a mistake in it is shown. None for one that is absent.
fn plain_value(
    filling: &Filling<'_>,
    by_reference: bool,
    whole: &Ident,
) -> Option<(TokenStream, Span)> {
    Some(match filling {
        Filling::Expression(value) => (replace_self(value, whole), value.span()),
        Filling::Part(part) => {
            let (name, span) = (&part.name, part.shown.span());
            if by_reference {
                let glued = glue(span);
                (
                    quote_spanned!(glued=> ::core::clone::Clone::clone(#name)),
                    span,
                )
            } else {
                (name.to_token_stream(), span)
            }
        }
        Filling::Absent => return None,
    })
}

/// The cause, which is moved last.
fn source(filled: &Filled<'_>, runtime: &TokenStream, whole: &Ident) -> Option<TokenStream> {
    let (shown, made) = match &filled.cause {
        Cause::Nothing => return None,
        Cause::Expression(value) => (value.span(), replace_self(value, whole)),
        Cause::Part(part) => (part.shown.span(), part.name.to_token_stream()),
        Cause::Whole => {
            let span = glue(filled.name.span());
            let (runtime, whole) = (at(runtime, span), Ident::new(&whole.to_string(), span));
            return Some(quote_spanned!(span=> #runtime::Source::new(#whole)));
        }
    };
    let span = glue(shown);
    let runtime = at(runtime, span);
    Some(quote_spanned!(span=> #runtime::Source::new(#made)))
}

/// A path that means what it meant, in another place: the place is where a mistake is shown.
fn at(path: &TokenStream, place: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        token.set_span(token.span().located_at(place));
        token
    };
    path.clone().into_iter().map(moved).collect()
}

/// A conversion, which is wrong at `span` where it is wrong.
fn into(value: impl ToTokens, span: Span) -> TokenStream {
    let span = glue(span);
    quote_spanned!(span=> ::core::convert::Into::into(#value))
}

/// The place of what the author wrote, for code that the author did not write.
fn glue(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

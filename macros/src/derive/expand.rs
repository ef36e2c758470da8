//! The impls: `From` for the API's error, and the frameworks' traits.

use super::attributes::Target;
use super::input::{Case, Input, Part};
use super::mapping::{Cause, Filled, Filling, Mapping};
use super::names::replace_self;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
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

/// The error without values, which are then set one by one.
fn construction(filled: &Filled<'_>, target: &Target, whole: &Ident) -> TokenStream {
    let Target {
        module,
        name: enum_name,
        runtime,
        ..
    } = target;
    let Filled {
        name,
        fields,
        by_reference,
        ..
    } = filled;
    let variant = quote!(#module::#enum_name::#name);
    let place = Ident::new("held", Span::mixed_site());
    let set = fields.iter().filter_map(|(field, filling)| {
        let value = value(filling, *by_reference, whole)?;
        let common = field.is_common.then(|| quote!(.common));
        let name = &field.name;
        Some(quote!(#place #common.#name = #value;))
    });
    let set: Vec<TokenStream> = set.collect();
    let source = source(filled, runtime, whole).map(|source| quote!(#place.set_source(#source);));
    let made = quote!(#variant(#runtime::Held::blank()));
    if set.is_empty() && source.is_none() {
        return made;
    }
    let made_name = Ident::new("made", Span::mixed_site());
    quote! {{
        let mut #made_name = #made;
        if let #variant(#place) = &mut #made_name {
            #(#set)*
            #source
        }
        #made_name
    }}
}

/// What fills a field. None for one that is absent.
fn value(filling: &Filling<'_>, by_reference: bool, whole: &Ident) -> Option<TokenStream> {
    Some(match filling {
        Filling::Expression(value) => into(replace_self(value, whole), value.span()),
        Filling::Part(part) if by_reference => {
            let (name, span) = (&part.name, glue(part.shown.span()));
            into(
                quote_spanned!(span=> ::core::clone::Clone::clone(#name)),
                part.shown.span(),
            )
        }
        Filling::Part(part) => into(&part.name, part.shown.span()),
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

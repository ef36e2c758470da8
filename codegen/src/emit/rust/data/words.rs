//! Words and values: outcomes, retries, constants, documentation.

use errspec_model::{Action, Backoff, Constant, Docs, Outcome, Retry};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::time::Duration;

pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// The path of a word whose variant is written as `Debug` writes it.
pub(super) fn word(ty: &str, variant: &impl std::fmt::Debug) -> TokenStream {
    let (ty, variant) = (format_ident!("{ty}"), format_ident!("{variant:?}"));
    quote!(#ty::#variant)
}

pub(super) fn outcome(outcome: Outcome) -> TokenStream {
    word("Outcome", &outcome)
}

pub(super) fn retry(retry: &Retry<'_>) -> TokenStream {
    match retry {
        Retry::Never => quote!(Retry::Never),
        Retry::Immediately => quote!(Retry::Immediately),
        Retry::After(delay) => {
            let delay = duration(*delay);
            quote!(Retry::After(#delay))
        }
        Retry::Backoff(growth) if *growth == Backoff::DEFAULT => {
            quote!(Retry::Backoff(Backoff::DEFAULT))
        }
        Retry::Backoff(Backoff {
            initial,
            max,
            factor,
            attempts,
        }) => {
            let (initial, max) = (duration(*initial), duration(*max));
            let attempts = Literal::u32_unsuffixed(*attempts);
            quote! {
                Retry::Backoff(Backoff {
                    initial: #initial,
                    max: #max,
                    factor: #factor,
                    attempts: #attempts,
                })
            }
        }
        Retry::With(what) => quote!(Retry::With(#what)),
    }
}

pub(in super::super) fn duration(duration: Duration) -> TokenStream {
    let seconds = Literal::u64_unsuffixed(duration.as_secs());
    if duration.subsec_nanos() == 0 {
        return quote!(::std::time::Duration::from_secs(#seconds));
    }
    let nanos = Literal::u32_unsuffixed(duration.subsec_nanos());
    let millis = Literal::u128_unsuffixed(duration.as_millis());
    if duration.subsec_nanos().is_multiple_of(1_000_000) {
        return quote!(::std::time::Duration::from_millis(#millis));
    }
    quote!(::std::time::Duration::new(#seconds, #nanos))
}

pub(super) fn constant(value: &Constant<'_>) -> TokenStream {
    match value {
        Constant::Null => quote!(Constant::Null),
        Constant::Bool(value) => quote!(Constant::Bool(#value)),
        Constant::Number(digits) => quote!(Constant::Number(#digits)),
        Constant::Text(text) => quote!(Constant::Text(#text)),
        Constant::List(items) => {
            let items = items.iter().map(constant);
            quote!(Constant::List(&[#(#items,)*]))
        }
        Constant::Map(entries) => {
            let entries = entries.iter().map(|(name, value)| {
                let value = constant(value);
                quote!((#name, #value))
            });
            quote!(Constant::Map(&[#(#entries,)*]))
        }
    }
}

/// A chain of functions: of all ways to write so many of them, the compiler checks this one fastest.
pub(super) fn docs(docs: &Docs<'_>) -> TokenStream {
    let Docs {
        summary,
        details,
        when,
        causes,
        action,
        url,
    } = docs;
    let text = |function: &str, text: &str| {
        let function = format_ident!("{function}");
        (!text.is_empty()).then(|| quote!(.#function(#text)))
    };
    let causes = (!causes.is_empty()).then(|| quote!(.with_causes(&[#(#causes,)*])));
    let (start, details) = match (*summary, *details) {
        ("", "") => (quote!(Docs::BLANK), None),
        ("", details) => (quote!(Docs::of_details(#details)), None),
        (summary, details) => (quote!(Docs::of(#summary)), text("with_details", details)),
    };
    let when = text("with_when", when);
    let Action {
        anyone,
        developer,
        user,
        operator,
    } = action;
    let actions = [
        text("with_action", anyone),
        text("with_developer_action", developer),
        text("with_user_action", user),
        text("with_operator_action", operator),
    ];
    let url = text("with_url", url);
    quote!(#start #details #when #causes #(#actions)* #url)
}

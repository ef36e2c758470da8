//! Statuses and classes. `fields` is their list of fields.

use super::envelope::header;
use super::words::{docs, option, outcome, retry};
use errspec_model::{ClassInfo, StatusInfo, StatusRange};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn status(status: &StatusInfo<'_>, fields: &TokenStream) -> TokenStream {
    let StatusInfo {
        code,
        reason,
        docs: documented,
        outcome: declared,
        retry: repeat,
        fields: _,
        headers,
        stands_in,
    } = status;
    let code = Literal::u16_unsuffixed(*code);
    let (documented, declared, repeat) = (docs(documented), outcome(*declared), retry(repeat));
    let headers = headers.iter().map(header);
    let stands_in = index(*stands_in);
    quote! {
        StatusInfo {
            code: #code,
            reason: #reason,
            docs: #documented,
            outcome: #declared,
            retry: #repeat,
            fields: #fields,
            headers: &[#(#headers,)*],
            stands_in: #stands_in,
        }
    }
}

pub(super) fn class(class: &ClassInfo<'_>, fields: &TokenStream) -> TokenStream {
    let ClassInfo {
        class: digit,
        docs: documented,
        outcome: declared,
        retry: repeat,
        fields: _,
        headers,
        stands_in,
    } = class;
    let digit = Literal::u16_unsuffixed(*digit);
    let documented = docs(documented);
    let declared = option(declared.map(outcome));
    let repeat = option(repeat.as_ref().map(retry));
    let headers = headers.iter().map(header);
    let stands_in = index(*stands_in);
    quote! {
        ClassInfo {
            class: #digit,
            docs: #documented,
            outcome: #declared,
            retry: #repeat,
            fields: #fields,
            headers: &[#(#headers,)*],
            stands_in: #stands_in,
        }
    }
}

fn index(index: Option<u16>) -> TokenStream {
    option(index.map(|index| {
        let index = Literal::u16_unsuffixed(index);
        quote!(#index)
    }))
}

/// What an error is declared for.
pub(super) fn status_range(range: &StatusRange) -> TokenStream {
    let number = |number: &u16| Literal::u16_unsuffixed(*number);
    match range {
        StatusRange::One(status) => {
            let status = number(status);
            quote!(StatusRange::One(#status))
        }
        StatusRange::Class(digit) => {
            let digit = number(digit);
            quote!(StatusRange::Class(#digit))
        }
        StatusRange::Any => quote!(StatusRange::Any),
    }
}

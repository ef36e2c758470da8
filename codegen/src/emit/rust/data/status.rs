//! Statuses and classes.

use super::fields::field_list;
use super::words::{docs, option, outcome, retry};
use errspec_model::{ClassInfo, StatusInfo};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn status(status: &StatusInfo<'_>) -> TokenStream {
    let StatusInfo {
        code,
        reason,
        docs: documented,
        outcome: declared,
        retry: repeat,
        fields,
        stands_in,
    } = status;
    let code = Literal::u16_unsuffixed(*code);
    let (documented, declared, repeat) = (docs(documented), outcome(*declared), retry(repeat));
    let (fields, stands_in) = (field_list(fields), index(*stands_in));
    quote! {
        StatusInfo {
            code: #code,
            reason: #reason,
            docs: #documented,
            outcome: #declared,
            retry: #repeat,
            fields: #fields,
            stands_in: #stands_in,
        }
    }
}

pub(super) fn class(class: &ClassInfo<'_>) -> TokenStream {
    let ClassInfo {
        class: digit,
        docs: documented,
        outcome: declared,
        retry: repeat,
        fields,
        stands_in,
    } = class;
    let digit = Literal::u16_unsuffixed(*digit);
    let documented = docs(documented);
    let declared = option(declared.map(outcome));
    let repeat = option(repeat.as_ref().map(retry));
    let (fields, stands_in) = (field_list(fields), index(*stands_in));
    quote! {
        ClassInfo {
            class: #digit,
            docs: #documented,
            outcome: #declared,
            retry: #repeat,
            fields: #fields,
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

//! `SPEC`: the spec as static data, in a module of its own, so that none of its names can clash with
//! one of the spec's.

mod envelope;
mod fields;
mod lookup;
mod rows;
mod status;
mod words;

use super::Module;
use errspec_model::{Identifier, Lookup, Spec, TypeInfo, TypeKind};
use fields::field_list;
pub(super) use fields::list_name;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use rows::Rows;
use std::collections::BTreeSet;
pub(super) use words::duration;

/// The module of the data, and what is public of it.
pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let spec = module.spec;
    let rows = Rows::of(module);
    let records = spec.types.iter().filter_map(record);
    let codes = lookup::lookup(spec.codes);
    let shared = &rows.shared;
    let row = spec_row(spec, &rows);
    let docs = super::docs::attributes(&format!(
        "Everything that the spec of {} declares, as static data.",
        spec.title
    ));
    let items = quote! {
        #docs
        pub static SPEC: model::Spec<'static> = #row;

        #(#records)*
        #(#shared)*
        static CODES: Lookup = #codes;
    };
    let mut words = BTreeSet::new();
    add_words(items.clone(), &mut words);
    let words = words.iter().map(|word| format_ident!("{word}"));
    vec![
        quote!(
            pub use data::SPEC;
        ),
        quote! {
            mod data {
                use super::errspec::model;
                use super::errspec::model::fixed::{#(#words),*};

                #items
            }
        },
    ]
}

/// The types of the model, by name.
const WORDS: &[&str] = &[
    "Backoff",
    "Charset",
    "ClassInfo",
    "Constant",
    "Docs",
    "Envelope",
    "ErrorInfo",
    "FieldInfo",
    "Fill",
    "Format",
    "Header",
    "Identifier",
    "Kind",
    "Log",
    "Lookup",
    "Member",
    "Named",
    "Notation",
    "Outcome",
    "Param",
    "Params",
    "Part",
    "Retry",
    "Shape",
    "Slot",
    "Spec",
    "StatusInfo",
    "StatusRange",
    "Type",
    "TypeInfo",
    "TypeKind",
    "Unit",
];

/// Adds the types of the model that are named, not counting variants of the same name.
fn add_words(tokens: TokenStream, words: &mut BTreeSet<&'static str>) {
    let mut colons = 0;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => add_words(group.stream(), words),
            TokenTree::Ident(ident) if colons != 2 => {
                words.extend(WORDS.iter().find(|word| ident == *word));
            }
            _ => {}
        }
        let is_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
        colons = if is_colon { colons + 1 } else { 0 };
    }
}

fn spec_row(spec: &Spec<'_>, rows: &Rows) -> TokenStream {
    let Spec {
        api,
        title,
        docs,
        integer_codes,
        success,
        envelopes,
        classes: _,
        statuses: _,
        errors: _,
        types,
        codes,
        identify,
        retryable,
        templates,
        uncoded,
    } = spec;
    let envelopes = envelopes.iter().map(envelope::envelope);
    let Rows {
        shared: _,
        classes,
        statuses,
        errors,
    } = rows;
    let types = types.iter().map(type_info);
    let identify = identify.iter().map(|one| identifier(one, codes));
    let retryable = retryable.iter().map(envelope::header);
    let templates = templates.iter().copied().map(Literal::u16_unsuffixed);
    let uncoded = uncoded.iter().copied().map(Literal::u16_unsuffixed);
    quote! {
        Spec {
            api: #api,
            title: #title,
            docs: #docs,
            integer_codes: #integer_codes,
            success: &[#(#success),*],
            envelopes: &[#(#envelopes,)*],
            classes: &[#(#classes,)*],
            statuses: &[#(#statuses,)*],
            errors: &[#(#errors,)*],
            types: &[#(#types,)*],
            codes: &CODES,
            identify: &[#(#identify,)*],
            retryable: &[#(#retryable,)*],
            templates: &[#(#templates),*],
            uncoded: &[#(#uncoded),*],
        }
    }
}

/// For each slot that tells errors apart, its values: mostly the codes.
fn identifier(identifier: &Identifier<'_>, codes: &Lookup<'_>) -> TokenStream {
    let slot = envelope::slot(identifier.slot);
    let values = if std::ptr::eq(identifier.values, codes) {
        quote!(CODES)
    } else {
        lookup::lookup(identifier.values)
    };
    let others = identifier.others.iter().copied();
    let others = others.map(Literal::u16_unsuffixed);
    quote!(Identifier { slot: #slot, values: &#values, others: &[#(#others),*] })
}

/// The fields of a record, which its type refers to as well.
fn record(ty: &TypeInfo<'_>) -> Option<TokenStream> {
    let TypeKind::Record(fields) = ty.kind else {
        return None;
    };
    let (name, list) = (list_name(ty.name), field_list(fields));
    Some(quote!(pub(super) const #name: &[FieldInfo] = #list;))
}

fn type_info(ty: &TypeInfo<'_>) -> TokenStream {
    let name = ty.name;
    let kind = match ty.kind {
        TypeKind::Record(_) => {
            let list = list_name(name);
            quote!(TypeKind::Record(#list))
        }
        TypeKind::Enum(texts) => quote!(TypeKind::Enum(&[#(#texts,)*])),
    };
    quote!(TypeInfo { name: #name, kind: #kind })
}

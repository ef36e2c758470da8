//! `SPEC`: the spec as static data, in a module of its own, so that none of its names can clash with
//! one of the spec's.

mod envelope;
mod errors;
mod fields;
mod lookup;
mod status;
mod words;

use super::Module;
use errors::Rows;
use errspec_model::{Identifier, Lookup, Spec, TypeInfo, TypeKind};
use fields::field_list;
pub(super) use fields::list_name;
use proc_macro2::TokenStream;
use quote::quote;

/// The module of the data, and what is public of it.
pub(super) fn emit(module: &Module<'_>) -> Vec<TokenStream> {
    let spec = module.spec;
    let rows = Rows::of(module);
    let records = spec.types.iter().filter_map(record);
    let codes = lookup::lookup(spec.codes);
    let (shared, errors) = (&rows.shared, &rows.errors);
    let row = spec_row(spec, errors);
    let variants = module.names.variants();
    let docs = super::docs::attributes(&format!(
        "Everything that the spec of {} declares, as static data.",
        spec.title
    ));
    vec![
        quote!(pub use data::SPEC;),
        quote! {
            mod data {
                use super::errspec::model::*;

                #docs
                pub static SPEC: Spec<'static> = #row;

                pub(super) const VARIANTS: &[&str] = &[#(#variants,)*];

                #(#records)*
                #(#shared)*
                static CODES: Lookup<'static> = #codes;
            }
        },
    ]
}

fn spec_row(spec: &Spec<'_>, errors: &[TokenStream]) -> TokenStream {
    let Spec {
        api,
        title,
        docs,
        integer_codes,
        success,
        envelopes,
        classes,
        statuses,
        errors: _,
        types,
        codes,
        identify,
    } = spec;
    let envelopes = envelopes.iter().map(envelope::envelope);
    let classes = classes.iter().map(status::class);
    let statuses = statuses.iter().map(status::status);
    let types = types.iter().map(type_info);
    let identify = identify.iter().map(|one| identifier(one, codes));
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
    quote!(Identifier { slot: #slot, values: &#values })
}

/// The fields of a record, which its type refers to as well.
fn record(ty: &TypeInfo<'_>) -> Option<TokenStream> {
    let TypeKind::Record(fields) = ty.kind else {
        return None;
    };
    let (name, list) = (list_name(ty.name), field_list(fields));
    Some(quote!(pub(super) const #name: &[FieldInfo<'static>] = #list;))
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

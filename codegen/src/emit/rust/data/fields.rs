//! Fields and their types.

use super::super::names;
use super::words::{constant, word};
use errspec_model::{FieldInfo, Fill, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The name of the fields of a record.
pub(in super::super) fn list_name(record: &str) -> Ident {
    format_ident!("MEMBERS_OF_{}", names::shouty(&names::variant(record)))
}

pub(super) fn field_list(fields: &[FieldInfo<'_>]) -> TokenStream {
    let fields = fields.iter().map(field);
    quote!(&[#(#fields,)*])
}

fn field(field: &FieldInfo<'_>) -> TokenStream {
    let FieldInfo {
        name,
        wire,
        ty,
        optional,
        private,
        spread,
        only_in_slots,
        absent,
        default,
        fill,
        docs,
        example,
    } = field;
    let ty = field_type(ty);
    let start = match spread {
        true => quote!(FieldInfo::spread(#name, #ty)),
        false => quote!(FieldInfo::of(#name, #ty)),
    };
    let wire = (!wire.is_empty()).then(|| quote!(.with_wire(#wire)));
    let optional = optional.then(|| quote!(.as_optional()));
    let private = private.then(|| quote!(.as_private()));
    let only_in_slots = only_in_slots.then(|| quote!(.as_only_in_slots()));
    let absent = absent.as_ref().map(|absent| {
        let absent = constant(absent);
        quote!(.with_absent(#absent))
    });
    let default = default.as_ref().map(|default| {
        let default = constant(default);
        quote!(.with_default(#default))
    });
    let fill = fill.map(|fill| {
        let fill = match fill {
            Fill::Header { name, make } => quote!(Fill::Header { name: #name, make: #make }),
            word_of => word("Fill", &word_of),
        };
        quote!(.with_fill(#fill))
    });
    let docs = (!docs.is_empty()).then(|| quote!(.with_docs(#docs)));
    let example = (!example.is_empty()).then(|| quote!(.with_example(#example)));
    quote!(#start #wire #optional #private #only_in_slots #absent #default #fill #docs #example)
}

fn field_type(ty: &Type<'_>) -> TokenStream {
    match ty {
        Type::String => quote!(Type::String),
        Type::Bool => quote!(Type::Bool),
        Type::Integer => quote!(Type::Integer),
        Type::Unsigned => quote!(Type::Unsigned),
        Type::Number => quote!(Type::Number),
        Type::Duration(unit) => {
            let unit = word("Unit", unit);
            quote!(Type::Duration(#unit))
        }
        Type::Moment(notation) => {
            let notation = word("Notation", notation);
            quote!(Type::Moment(#notation))
        }
        Type::Code => quote!(Type::Code),
        Type::Any => quote!(Type::Any),
        Type::List(item) => {
            let item = field_type(item);
            quote!(Type::List(&#item))
        }
        Type::Map(item) => {
            let item = field_type(item);
            quote!(Type::Map(&#item))
        }
        Type::Named(name) => quote!(Type::Named(#name)),
    }
}

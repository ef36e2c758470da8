//! Kinds as static data: what errors have in common beside their fields, one constant for all of
//! the same.

use super::envelope::header;
use super::ident;
use super::spec::{constant, outcome, retry};
use crate::ir::{Api, Error, Outcome, Retry, names};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::HashMap;

/// The kinds of an API's errors.
pub(super) struct Kinds {
    /// A constant for each kind.
    pub(super) items: Vec<TokenStream>,
    /// The name of each error's kind, in the order of the errors.
    pub(super) names: Vec<Ident>,
}

impl Kinds {
    pub(super) fn of(api: &Api) -> Self {
        let (mut items, mut known) = (Vec::new(), HashMap::new());
        let name_of = |error: &Error| {
            let members = members(api, error);
            let name = known.entry(members.to_string()).or_insert_with(|| {
                let name = name(error, &members);
                items.push(item(&name, &members));
                name
            });
            name.clone()
        };
        let names = api.errors.iter().map(name_of).collect();
        Self { items, names }
    }
}

fn name(error: &Error, members: &TokenStream) -> Ident {
    if members.is_empty() {
        return ident("PLAIN");
    }
    ident(&format!("KIND_OF_{}", names::shouty(&error.variant)))
}

fn item(name: &Ident, members: &TokenStream) -> TokenStream {
    let kind = if members.is_empty() {
        quote!(errspec::Kind::PLAIN)
    } else {
        quote!(errspec::Kind { #members ..errspec::Kind::PLAIN })
    };
    quote!(const #name: &errspec::Kind = &#kind;)
}

/// What tells the kind of an error from the plain one.
fn members(api: &Api, error: &Error) -> TokenStream {
    let has_code = error.code.is_none().then(|| quote!(has_code: false,));
    let by_status = api.is_by_status(error).then(|| quote!(by_status: true,));
    let envelope = Literal::usize_unsuffixed(error.envelope);
    let envelope = (error.envelope > 0).then(|| quote!(envelope: #envelope,));
    let headers = error.headers.iter().map(header);
    let headers = (!error.headers.is_empty()).then(|| quote!(headers: &[#(#headers,)*],));
    let attributes = error.attributes.iter().map(|(name, value)| {
        let value = constant(value);
        quote!((#name, #value))
    });
    let attributes =
        (!error.attributes.is_empty()).then(|| quote!(attributes: &[#(#attributes,)*],));
    let became = (error.outcome != Outcome::Failed).then(|| {
        let became = outcome(error.outcome);
        quote!(outcome: #became,)
    });
    let repeat = (error.retry != Retry::Never).then(|| {
        let repeat = retry(&error.retry);
        quote!(retry: #repeat,)
    });
    let log = error.log.map(|level| {
        let level = ident(&format!("{level:?}"));
        quote!(log: Some(errspec::Log::#level),)
    });
    quote!(#has_code #by_status #envelope #headers #attributes #became #repeat #log)
}

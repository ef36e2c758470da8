//! `SPEC`: the spec as static data, which the encoder and the decoder walk.

use super::body::{Body, body};
use super::envelope::{envelope, slot};
use super::fields::SharedFields;
use super::kinds::Kinds;
use super::lookup::{codes, identifying, lookup};
use crate::ir::{Api, Backoff, Class, Constant, Docs, Error, Outcome, Retry, Slot, Status};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::time::Duration;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let shared = SharedFields::of(api);
    let mut items = shared.statics();
    if api.errors.iter().any(|error| error.fields.is_empty()) {
        items.push(quote!(
            const NO_FIELDS: &[errspec::FieldInfo] = &[];
        ));
    }
    let kinds = Kinds::of(api);
    items.extend_from_slice(&kinds.items);
    let codes = codes(api);
    items.push(codes_item(&codes));
    items.push(spec(api, &shared, &kinds, &codes));
    items
}

fn codes_item(codes: &[(String, usize)]) -> TokenStream {
    let lookup = lookup(codes);
    quote!(static CODES: errspec::Lookup = #lookup;)
}

fn spec(
    api: &Api,
    shared: &SharedFields<'_>,
    kinds: &Kinds,
    codes: &[(String, usize)],
) -> TokenStream {
    let Api {
        name, title, docs, ..
    } = api;
    let integer_codes = api.has_integer_codes();
    let success = api.success.iter().map(|(code, _)| code);
    let envelopes = api.envelopes.iter().map(envelope);
    let classes = api.classes.iter().map(class);
    let statuses = api.statuses.iter().map(status);
    let errors = api.errors.iter().zip(&kinds.names);
    let errors = errors.map(|(error, kind)| error_info(api, shared, kind, error));
    let identifiers = identifiers(api, codes);
    let doc = super::docs::attributes(&format!(
        "All that the spec of {title} says, as static data."
    ));
    quote! {
        #doc
        pub static SPEC: errspec::Spec = errspec::Spec {
            api: #name,
            title: #title,
            docs: #docs,
            integer_codes: #integer_codes,
            success: &[#(#success),*],
            envelopes: &[#(#envelopes,)*],
            classes: &[#(#classes,)*],
            statuses: &[#(#statuses,)*],
            errors: &[#(#errors,)*],
            codes: &CODES,
            identify: &[#(#identifiers,)*],
        };
    }
}

/// For each slot that tells errors apart, its values: mostly the codes.
fn identifiers(api: &Api, codes: &[(String, usize)]) -> Vec<TokenStream> {
    let identifier = |by: &Slot| {
        let slot = slot(by);
        let values = identifying(api, by);
        let values = if values == codes {
            quote!(CODES)
        } else {
            lookup(&values)
        };
        quote!(errspec::Identifier { slot: #slot, values: &#values })
    };
    api.identify.iter().map(identifier).collect()
}

fn error_info(api: &Api, shared: &SharedFields<'_>, kind: &Ident, error: &Error) -> TokenStream {
    let (name, variant) = (&error.name, &error.variant);
    let code = error.code.as_ref().map(ToString::to_string);
    let code = code.as_ref().unwrap_or(name);
    let status = Literal::u16_unsuffixed(error.status);
    let message = match error.message.constant() {
        Some(text) if error.fields.is_empty() => text.to_owned(),
        _ => error.message.to_string(),
    };
    let none = quote!(NO_FIELDS);
    let fields = shared.get(error).unwrap_or(&none);
    let body = match body(api, error) {
        Some(Body::Constant(json) | Body::Skeleton(json)) => json,
        None => String::new(),
    };
    let said = docs(&error.docs);
    quote! {
        errspec::ErrorInfo {
            name: #name,
            variant: #variant,
            code: #code,
            status: #status,
            message: #message,
            fields: #fields,
            body: #body,
            docs: #said,
            kind: #kind,
        }
    }
}

pub(super) fn constant(value: &Constant) -> TokenStream {
    match value {
        Constant::Text(text) => quote!(errspec::Constant::Text(#text)),
        Constant::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(errspec::Constant::Integer(#number))
        }
        Constant::Bool(value) => quote!(errspec::Constant::Bool(#value)),
    }
}

fn status(status: &Status) -> TokenStream {
    let Status {
        code,
        reason,
        variant: _,
        docs: said,
        outcome: became,
        retry: repeat,
        stands_in,
    } = status;
    let code = Literal::u16_unsuffixed(*code);
    let (said, became, repeat) = (docs(said), outcome(*became), retry(repeat));
    let stands_in = option_index(*stands_in);
    quote! {
        errspec::StatusInfo {
            code: #code,
            reason: #reason,
            docs: #said,
            outcome: #became,
            retry: #repeat,
            stands_in: #stands_in,
        }
    }
}

fn class(class: &Class) -> TokenStream {
    let Class {
        digit,
        docs: said,
        outcome: became,
        retry: repeat,
        stands_in,
    } = class;
    let stands_in = option_index(*stands_in);
    let digit = Literal::u16_unsuffixed(*digit);
    let said = docs(said);
    let became = option(became.map(outcome));
    let repeat = option(repeat.as_ref().map(retry));
    quote! {
        errspec::ClassInfo {
            class: #digit,
            docs: #said,
            outcome: #became,
            retry: #repeat,
            stands_in: #stands_in,
        }
    }
}

fn option_index(index: Option<usize>) -> TokenStream {
    option(index.map(|index| {
        let index = Literal::usize_unsuffixed(index);
        quote!(#index)
    }))
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

pub(super) fn outcome(outcome: Outcome) -> TokenStream {
    match outcome {
        Outcome::Succeeded => quote!(errspec::Outcome::Succeeded),
        Outcome::Pending => quote!(errspec::Outcome::Pending),
        Outcome::Failed => quote!(errspec::Outcome::Failed),
        Outcome::Unknown => quote!(errspec::Outcome::Unknown),
    }
}

pub(super) fn retry(retry: &Retry) -> TokenStream {
    match retry {
        Retry::Never => quote!(errspec::Retry::Never),
        Retry::Immediately => quote!(errspec::Retry::Immediately),
        Retry::After(delay) => {
            let delay = duration(*delay);
            quote!(errspec::Retry::After(#delay))
        }
        Retry::Backoff(growth) if *growth == Backoff::default() => {
            quote!(errspec::Retry::Backoff(errspec::Backoff::DEFAULT))
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
                errspec::Retry::Backoff(errspec::Backoff {
                    initial: #initial,
                    max: #max,
                    factor: #factor,
                    attempts: #attempts,
                })
            }
        }
        Retry::With(what) => quote!(errspec::Retry::With(#what)),
    }
}

fn duration(duration: Duration) -> TokenStream {
    let seconds = Literal::u64_unsuffixed(duration.as_secs());
    if duration.subsec_nanos() == 0 {
        return quote!(std::time::Duration::from_secs(#seconds));
    }
    let nanos = Literal::u32_unsuffixed(duration.subsec_nanos());
    let millis = Literal::u128_unsuffixed(duration.as_millis());
    if duration.subsec_nanos().is_multiple_of(1_000_000) {
        return quote!(std::time::Duration::from_millis(#millis));
    }
    quote!(std::time::Duration::new(#seconds, #nanos))
}

fn docs(said: &Docs) -> TokenStream {
    let Docs {
        summary,
        details,
        when,
        causes,
        action,
        url,
    } = said;
    let text = |function: &str, text: &String| {
        let function = super::ident(function);
        (!text.is_empty()).then(|| quote!(.#function(#text)))
    };
    let causes = (!causes.is_empty()).then(|| quote!(.with_causes(&[#(#causes,)*])));
    let summary = text("with_summary", summary);
    let details = text("with_details", details);
    let when = text("with_when", when);
    let action = text("with_action", action);
    let url = text("with_url", url);
    quote!(errspec::Docs::BLANK #summary #details #when #causes #action #url)
}

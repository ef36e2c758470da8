//! `SPEC`: the spec as static data, which the encoder and the decoder walk.

use super::body::constant_body;
use crate::ir::{
    Api, Backoff, Charset, Class, Docs, Envelope, Error, Field, Header, Outcome, Part, Retry,
    Shape, Slot, Status, Template, Type, Unit, names,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::time::Duration;

pub(super) fn emit(api: &Api) -> Vec<TokenStream> {
    let shared = SharedFields::of(api);
    let mut items = shared.statics();
    items.push(spec(api, &shared));
    items
}

/// Field lists that several errors have in common, each with its name.
struct SharedFields(Vec<(String, TokenStream, Ident)>);

impl SharedFields {
    fn of(api: &Api) -> Self {
        let mut lists: Vec<(String, TokenStream, Ident, usize)> = Vec::new();
        for error in api.errors.iter().filter(|error| !error.fields.is_empty()) {
            let list = field_list(api, error);
            let text = list.to_string();
            match lists.iter_mut().find(|(known, ..)| *known == text) {
                Some((.., count)) => *count += 1,
                None => {
                    let name = format!("FIELDS_OF_{}", names::shouty(&error.variant));
                    lists.push((text, list, super::ident(&name), 1));
                }
            }
        }
        let shared = lists.into_iter().filter(|(.., count)| *count > 1);
        Self(
            shared
                .map(|(text, list, name, _)| (text, list, name))
                .collect(),
        )
    }

    fn statics(&self) -> Vec<TokenStream> {
        let item = |(_, list, name): &(String, TokenStream, Ident)| quote!(static #name: &[errspec::FieldInfo] = #list;);
        self.0.iter().map(item).collect()
    }

    /// The fields of an error, by name where others have the same.
    fn get(&self, api: &Api, error: &Error) -> TokenStream {
        let list = field_list(api, error);
        let text = list.to_string();
        match self.0.iter().find(|(known, ..)| *known == text) {
            Some((.., name)) => quote!(#name),
            None => list,
        }
    }
}

fn field_list(api: &Api, error: &Error) -> TokenStream {
    let fields = error.fields.iter();
    let fields = fields.map(|field| field_info(api, field, api.is_spread(error, field)));
    quote!(&[#(#fields,)*])
}

fn spec(api: &Api, shared: &SharedFields) -> TokenStream {
    let Api {
        name, title, docs, ..
    } = api;
    let integer_codes = api.has_integer_codes();
    let envelopes = api.envelopes.iter().map(envelope);
    let classes = api.classes.iter().map(class);
    let statuses = api.statuses.iter().map(status);
    let errors = api
        .errors
        .iter()
        .map(|error| error_info(api, shared, error));
    let identifiers = identifiers(api);
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
            envelopes: &[#(#envelopes,)*],
            classes: &[#(#classes,)*],
            statuses: &[#(#statuses,)*],
            errors: &[#(#errors,)*],
            identify: &[#(#identifiers,)*],
        };
    }
}

/// For each slot that tells errors apart, its values in the order in which the runtime looks them
/// up. Messages are compared with the errors' own.
fn identifiers(api: &Api) -> Vec<TokenStream> {
    let identifier = |by: &Slot| {
        let mut values: Vec<(String, usize)> = Vec::new();
        for (index, error) in api.errors.iter().enumerate() {
            let own = api
                .identity(error)
                .filter(|(slot, _)| *slot == by && **slot != Slot::Message);
            values.extend(own.map(|(_, value)| (value, index)));
            if *by == Slot::Code {
                values.extend(error.aliases.iter().map(|alias| (alias.to_string(), index)));
            }
        }
        values.sort();
        let values = values.iter().map(|(value, index)| {
            let index = Literal::usize_unsuffixed(*index);
            quote!((#value, #index))
        });
        let slot = slot(by);
        quote!(errspec::Identifier { slot: #slot, errors: &[#(#values,)*] })
    };
    api.identify.iter().map(identifier).collect()
}

fn error_info(api: &Api, shared: &SharedFields, error: &Error) -> TokenStream {
    let (name, variant) = (&error.name, &error.variant);
    let code = error.code.as_ref().map(|code| {
        let code = code.to_string();
        quote!(code: Some(#code),)
    });
    let by_status = api.is_by_status(error).then(|| quote!(by_status: true,));
    let status = Literal::u16_unsuffixed(error.status);
    let message = parts(&error.message);
    let fields = (!error.fields.is_empty()).then(|| {
        let fields = shared.get(api, error);
        quote!(fields: #fields,)
    });
    let envelope = Literal::usize_unsuffixed(error.envelope);
    let envelope = (error.envelope > 0).then(|| quote!(envelope: #envelope,));
    let headers = error.headers.iter().map(header);
    let headers = (!error.headers.is_empty()).then(|| quote!(headers: &[#(#headers,)*],));
    let attributes = error
        .attributes
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let attributes =
        (!error.attributes.is_empty()).then(|| quote!(attributes: &[#(#attributes,)*],));
    let body = constant_body(api, error).map(|body| quote!(body: Some(#body),));
    let (outcome, retry) = (outcome(error.outcome), retry(&error.retry));
    let docs = docs(&error.docs);
    quote! {
        errspec::ErrorInfo {
            name: #name,
            variant: #variant,
            #code
            #by_status
            status: #status,
            message: #message,
            #fields
            #envelope
            #headers
            #attributes
            #body
            outcome: #outcome,
            retry: #retry,
            docs: #docs,
            ..errspec::ErrorInfo::BLANK
        }
    }
}

/// A field; `spread` says whether it goes where its envelope says `{fields}`.
pub(super) fn field_info(api: &Api, field: &Field, spread: bool) -> TokenStream {
    let (name, ty) = (&field.name, field_type(api, &field.ty));
    let optional = field.may_be_absent().then(|| quote!(optional: true,));
    let private = field.private.then(|| quote!(private: true,));
    let spread = spread.then(|| quote!(spread: true,));
    let docs = (!field.docs.is_empty()).then(|| {
        let docs = &field.docs;
        quote!(docs: #docs,)
    });
    let example = field
        .example
        .as_ref()
        .map(|example| quote!(example: #example,));
    quote! {
        errspec::FieldInfo {
            name: #name,
            ty: #ty,
            #optional
            #private
            #spread
            #docs
            #example
            ..errspec::FieldInfo::BLANK
        }
    }
}

fn field_type(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(errspec::Type::String),
        Type::Bool => quote!(errspec::Type::Bool),
        Type::Integer => quote!(errspec::Type::Integer),
        Type::Unsigned => quote!(errspec::Type::Unsigned),
        Type::Number => quote!(errspec::Type::Number),
        Type::Duration(Unit::Seconds) => quote!(errspec::Type::Duration(errspec::Unit::Seconds)),
        Type::Duration(Unit::Milliseconds) => {
            quote!(errspec::Type::Duration(errspec::Unit::Milliseconds))
        }
        Type::Any => quote!(errspec::Type::Any),
        Type::List(item) => {
            let item = field_type(api, item);
            quote!(errspec::Type::List(&#item))
        }
        Type::Map(item) => {
            let item = field_type(api, item);
            quote!(errspec::Type::Map(&#item))
        }
        Type::Named(name) => match api.type_def(name) {
            Some(def) => super::types::type_info(def),
            None => quote!(errspec::Type::Any),
        },
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
    } = status;
    let code = Literal::u16_unsuffixed(*code);
    let (said, became, repeat) = (docs(said), outcome(*became), retry(repeat));
    quote! {
        errspec::StatusInfo {
            code: #code,
            reason: #reason,
            docs: #said,
            outcome: #became,
            retry: #repeat,
        }
    }
}

fn class(class: &Class) -> TokenStream {
    let Class {
        digit,
        docs: said,
        outcome: became,
        retry: repeat,
    } = class;
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
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn envelope(envelope: &Envelope) -> TokenStream {
    let Envelope {
        name,
        place: _,
        content_type,
        body,
        headers,
        reason_phrase,
    } = envelope;
    let body = body.as_ref().map(|body| {
        let body = shape(body);
        quote!(content_type: #content_type, body: Some(#body),)
    });
    let header_list = headers.iter().map(header);
    let header_list = (!headers.is_empty()).then(|| quote!(headers: &[#(#header_list,)*],));
    let phrase = reason_phrase.as_ref().map(|phrase| {
        let phrase = header(phrase);
        quote!(reason_phrase: Some(#phrase),)
    });
    quote! {
        Envelope {
            name: #name,
            #body
            #header_list
            #phrase
            ..Envelope::BLANK
        }
    }
}

fn shape(value: &Shape) -> TokenStream {
    match value {
        Shape::Constant(json) => quote!(Shape::Constant(#json)),
        Shape::Slot(filled) => {
            let filled = slot(filled);
            quote!(Shape::Slot(#filled))
        }
        Shape::Text(text) => {
            let text = parts(text);
            quote!(Shape::Text(#text))
        }
        Shape::Object(members) => {
            let members = members.iter().map(|member| {
                let (name, value) = (&member.name, shape(&member.shape));
                quote!(Member { name: #name, shape: #value })
            });
            quote!(Shape::Object(&[#(#members,)*]))
        }
        Shape::Errors(item) => {
            let item = shape(item);
            quote!(Shape::Errors(&#item))
        }
        Shape::List(items) => {
            let items = items.iter().map(shape);
            quote!(Shape::List(&[#(#items,)*]))
        }
    }
}

fn slot(slot: &Slot) -> TokenStream {
    match slot {
        Slot::Code => quote!(Slot::Code),
        Slot::Status => quote!(Slot::Status),
        Slot::Reason => quote!(Slot::Reason),
        Slot::Message => quote!(Slot::Message),
        Slot::Field(name) => quote!(Slot::Field(#name)),
        Slot::Fields => quote!(Slot::Fields),
        Slot::Attribute(name) => quote!(Slot::Attribute(#name)),
        Slot::DocUrl => quote!(Slot::DocUrl),
    }
}

fn parts(template: &Template) -> TokenStream {
    let parts = template.0.iter().map(|part| match part {
        Part::Text(text) => quote!(Part::Text(#text)),
        Part::Slot(filled) => {
            let filled = slot(filled);
            quote!(Part::Slot(#filled))
        }
    });
    quote!(&[#(#parts),*])
}

fn header(header: &Header) -> TokenStream {
    let Header {
        name,
        place: _,
        value,
        charset,
        max_length,
    } = header;
    let value = parts(value);
    let charset = match charset {
        Charset::Ascii => quote!(Charset::Ascii),
        Charset::Utf8 => quote!(Charset::Utf8),
    };
    let max_length = Literal::u64_unsuffixed(*max_length);
    quote! {
        HeaderShape {
            name: #name,
            value: #value,
            charset: #charset,
            max_length: #max_length,
        }
    }
}

fn outcome(outcome: Outcome) -> TokenStream {
    match outcome {
        Outcome::Succeeded => quote!(errspec::Outcome::Succeeded),
        Outcome::Pending => quote!(errspec::Outcome::Pending),
        Outcome::Failed => quote!(errspec::Outcome::Failed),
        Outcome::Unknown => quote!(errspec::Outcome::Unknown),
    }
}

fn retry(retry: &Retry) -> TokenStream {
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
    let text = |name: &str, text: &String| {
        let name = super::ident(name);
        (!text.is_empty()).then(|| quote!(#name: #text,))
    };
    let causes = (!causes.is_empty()).then(|| quote!(causes: &[#(#causes,)*],));
    let members: Vec<TokenStream> = [
        text("summary", summary),
        text("details", details),
        text("when", when),
        causes,
        text("action", action),
        text("url", url),
    ]
    .into_iter()
    .flatten()
    .collect();
    match members.len() {
        0 => quote!(errspec::Docs::BLANK),
        6 => quote!(errspec::Docs { #(#members)* }),
        _ => quote!(errspec::Docs { #(#members)* ..errspec::Docs::BLANK }),
    }
}

//! Envelopes and text with slots.

use super::words::constant;
use errspec_model::{Charset, Envelope, Format, Header, Param, Params, Part, Shape, Slot};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn envelope(envelope: &Envelope<'_>) -> TokenStream {
    let Envelope {
        name,
        content_type,
        format,
        body,
        headers,
        reason_phrase,
    } = envelope;
    let body = body.as_ref().map(|body| {
        let body = shape(body);
        quote!(content_type: #content_type, body: Some(#body),)
    });
    let format = match format {
        Format::Json => None,
        Format::Xml => Some(quote!(format: Format::Xml,)),
        Format::Text => Some(quote!(format: Format::Text,)),
        Format::Form => Some(quote!(format: Format::Form,)),
    };
    let header_list = headers.iter().map(header);
    let header_list = (!headers.is_empty()).then(|| quote!(headers: &[#(#header_list,)*],));
    let phrase = reason_phrase.as_ref().map(|phrase| {
        let phrase = header(phrase);
        quote!(reason_phrase: Some(#phrase),)
    });
    let is_whole = body.is_some() && format.is_some() && header_list.is_some() && phrase.is_some();
    let rest = (!is_whole).then(|| quote!(..Envelope::BLANK));
    quote! {
        Envelope {
            name: #name,
            #format
            #body
            #header_list
            #phrase
            #rest
        }
    }
}

fn shape(value: &Shape<'_>) -> TokenStream {
    match value {
        Shape::Constant(value) => {
            let value = constant(value);
            quote!(Shape::Constant(#value))
        }
        Shape::Slot(filled) => {
            let filled = slot(*filled);
            quote!(Shape::Slot(#filled))
        }
        Shape::Text(text) => {
            let text = parts(text);
            quote!(Shape::Text(#text))
        }
        Shape::Object(members) => {
            let members = members.iter().map(|member| {
                let (name, value) = (member.name, shape(&member.shape));
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
        Shape::Proof(inner) => {
            let inner = shape(inner);
            quote!(Shape::Proof(&#inner))
        }
        Shape::Again(inner) => {
            let inner = shape(inner);
            quote!(Shape::Again(&#inner))
        }
        Shape::Named(named) => {
            let (name, value) = (parts(named.name), shape(&named.shape));
            quote!(Shape::Named(&Named { name: #name, shape: #value }))
        }
    }
}

pub(super) fn slot(slot: Slot<'_>) -> TokenStream {
    match slot {
        Slot::Code => quote!(Slot::Code),
        Slot::Status => quote!(Slot::Status),
        Slot::Reason => quote!(Slot::Reason),
        Slot::Message => quote!(Slot::Message),
        Slot::Field(name) => quote!(Slot::Field(#name)),
        Slot::Fields => quote!(Slot::Fields),
        Slot::Attribute(name) => quote!(Slot::Attribute(#name)),
        Slot::DocUrl => quote!(Slot::DocUrl),
        Slot::Retryable => quote!(Slot::Retryable),
    }
}

pub(super) fn parts(parts: &[Part<'_>]) -> TokenStream {
    let parts = parts.iter().map(|part| match part {
        Part::Text(text) => quote!(Part::Text(#text)),
        Part::Slot(filled) => {
            let filled = slot(*filled);
            quote!(Part::Slot(#filled))
        }
    });
    quote!(&[#(#parts),*])
}

pub(super) fn header(header: &Header<'_>) -> TokenStream {
    let Header {
        name,
        value,
        charset,
        params,
        max_length,
        in_list,
    } = header;
    let value = parts(value);
    let kind = match params {
        Params::None => None,
        Params::Auth(_) => Some(quote!(Auth)),
        Params::Semicolon(_) => Some(quote!(Semicolon)),
        Params::Structured(_) => Some(quote!(Structured)),
        Params::Links(_) => Some(quote!(Links)),
        Params::Query(_) => Some(quote!(Query)),
    };
    let params = kind.map(|kind| {
        let params = header.params().iter().map(param);
        quote!(params: Params::#kind(&[#(#params,)*]),)
    });
    let charset = match charset {
        Charset::Ascii => None,
        Charset::Utf8 => Some(quote!(charset: Charset::Utf8,)),
    };
    let max_length = (*max_length != Header::MAX_LENGTH).then(|| {
        let max_length = Literal::usize_unsuffixed(*max_length);
        quote!(max_length: #max_length,)
    });
    let in_list = in_list.then(|| quote!(in_list: true,));
    let settings = [params, charset, max_length, in_list];
    let rest = settings.iter().any(Option::is_none);
    let rest = rest.then(|| quote!(..Header::BLANK));
    let settings = settings.iter().flatten();
    quote! {
        Header {
            name: #name,
            value: #value,
            #(#settings)*
            #rest
        }
    }
}

fn param(param: &Param<'_>) -> TokenStream {
    let (name, value) = (param.name, parts(param.value));
    quote!(Param { name: #name, value: #value })
}

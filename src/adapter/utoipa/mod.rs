//! utoipa: an API's error and the enum of an operation are `IntoResponses`, so that the OpenAPI
//! document of a server has every error of the spec.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use utoipa::IntoResponses;
//!
//! // In `#[utoipa::path(post, path = "/withdrawals", responses((status = 200), infinex::Error))]`
//! // utoipa calls this by itself.
//! let responses = infinex::Error::responses();
//! let document = serde_json::to_value(&responses["404"]).unwrap();
//! let example = &document["content"]["application/json"]["examples"]["NOT_FOUND"];
//! assert_eq!(example["value"]["error"]["code"], "NOT_FOUND");
//! # }
//! ```
//!
//! Each status has all of its errors, `4XX` those of a class, and `default` those of any status:
//!
//! - the description lists them, with what the spec says of them;
//! - the schema follows from the envelope: its members, the codes and the constants as enums, the
//!   fields with their types and docs. Errors that differ in more than that have a schema each, in a
//!   `oneOf` where codes tell them apart, else in an `anyOf`;
//! - there is an example of each error, by its name: the body that the server writes. Its fields have
//!   the values of the spec's `example`, or ones made of their names and types;
//! - the headers of the envelope and of the errors are described.
//!
//! Private fields are nowhere in it. A handler that returns the enum of an operation names that, and
//! one that returns a type with the derive names the API's error or the operation's enum.
//!
//! utoipa keeps one response for a status, and of two the last one. An API that says errors under
//! 200 merges the two by [`responses`].

mod sample;
mod schema;
mod value;

use crate::model::{self, Envelope, ErrorInfo, Format, Param, Params, Part, Spec, StatusRange};
use crate::{ApiError, ErrorCode};
use bytes::Bytes;
use std::collections::BTreeMap;
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{Content, RefOr, Response, ResponseBuilder};

/// An error with a response that the server would answer with.
struct Sample {
    info: &'static ErrorInfo<'static>,
    /// The status that it is answered with.
    status: u16,
    envelope: &'static Envelope<'static>,
    response: http::Response<Bytes>,
}

/// The responses that say the errors of these codes, by status. Those of a class are under `4XX`,
/// and those of any status under `default`.
pub fn responses<E: ApiError>(codes: &[E::Code]) -> BTreeMap<String, RefOr<Response>> {
    let spec = E::Code::SPEC;
    let mut by_status = BTreeMap::<String, Vec<Sample>>::new();
    for code in codes {
        let info = code.info();
        let Some(envelope) = spec.envelopes.get(usize::from(info.kind.envelope)) else {
            continue;
        };
        let one = [StatusRange::One(info.status)];
        let declared = match info.kind.statuses {
            [] => &one,
            declared => declared,
        };
        for range in declared {
            let error = sample::error::<E>(*code);
            let values = error.values().clone().with_status(range.first(), info);
            let of_status = by_status.entry(key(*range)).or_default();
            of_status.push(Sample {
                info,
                status: range.first(),
                envelope,
                response: E::of(*code, values).to_response(),
            });
        }
    }
    let document = |(key, samples): (String, Vec<Sample>)| {
        let response = response(spec, &key, &samples);
        (key, RefOr::T(response))
    };
    by_status.into_iter().map(document).collect()
}

/// What OpenAPI calls a status, a class of them, or any.
fn key(range: StatusRange) -> String {
    match range {
        StatusRange::One(status) => status.to_string(),
        StatusRange::Class(digit) => format!("{digit}XX"),
        StatusRange::Any => "default".to_owned(),
    }
}

fn response(spec: &'static Spec<'static>, key: &str, samples: &[Sample]) -> Response {
    let mut response = ResponseBuilder::new().description(description(spec, key, samples));
    let mut by_type = BTreeMap::<&str, Vec<&Sample>>::new();
    for sample in samples
        .iter()
        .filter(|sample| sample.envelope.body.is_some())
    {
        let of_type = by_type.entry(sample.envelope.content_type).or_default();
        of_type.push(sample);
    }
    for (content_type, samples) in by_type {
        let mut content = Content::new(schema::of_bodies(spec, &samples));
        for sample in samples {
            let body = sample.response.body();
            let value = match sample.envelope.format {
                Format::Json => serde_json::from_slice(body).ok(),
                // OpenAPI shows what is no JSON as text.
                _ => Some(String::from_utf8_lossy(body).into()),
            };
            let example = ExampleBuilder::new()
                .summary(line(sample.info))
                .description(explanation(sample.info))
                .value(value);
            let name = sample.info.name.to_owned();
            content.examples.insert(name, RefOr::T(example.build()));
        }
        response = response.content(content_type, content);
    }
    for sample in samples {
        for headers in [sample.envelope.headers, sample.info.kind.headers] {
            // Shapes of one header follow each other.
            for shapes in headers.chunk_by(|one, next| one.name == next.name) {
                if let Some(first) = shapes.first() {
                    response = response.header(first.name, header(sample, first.name, shapes));
                }
            }
        }
    }
    response.build()
}

/// A header: the templates of its shapes, and what the server sends.
fn header(sample: &Sample, name: &str, shapes: &[model::Header<'_>]) -> Header {
    let example = sample.response.headers().get(name);
    let example = example.and_then(|value| value.to_str().ok());
    let schema = ObjectBuilder::new().schema_type(Type::String);
    let header = HeaderBuilder::new().schema(schema.examples(example));
    let templates: Vec<String> = shapes.iter().map(template).collect();
    header.description(Some(templates.join(", "))).build()
}

/// What the spec says of the status, and which errors it has.
fn description(spec: &'static Spec<'static>, key: &str, samples: &[Sample]) -> String {
    let status = key.parse().ok().and_then(|status| spec.status(status));
    let summary = status.map(|status| match status.docs.summary {
        "" => status.reason,
        summary => summary,
    });
    let class = key.strip_suffix("XX").and_then(|digit| digit.parse().ok());
    let class = class.and_then(|digit: u16| spec.class(digit * 100));
    let class = class.map(|class| class.docs.summary);
    let summary = summary.or(class.filter(|summary| !summary.is_empty()));
    let mut text = summary.unwrap_or("Error").to_owned();
    text.push('\n');
    for Sample { info, .. } in samples {
        text.push_str("\n- `");
        text.push_str(info.code);
        text.push('`');
        if !line(info).is_empty() {
            text.push_str(": ");
            text.push_str(line(info));
        }
    }
    text
}

/// What the spec says of an error in one line, if it does.
fn line<'a>(info: &ErrorInfo<'a>) -> &'a str {
    let docs = &info.docs;
    let texts = [docs.summary, docs.when, docs.details].map(str::trim_end);
    let mut lines = texts.into_iter().filter(|text| !text.is_empty());
    lines.find(|text| !text.contains('\n')).unwrap_or_default()
}

/// What the spec says of an error beyond its one line.
fn explanation(info: &ErrorInfo) -> String {
    let docs = &info.docs;
    let paragraphs = [docs.details, docs.when].map(|text| text.trim_end().to_owned());
    let actions = docs.action.by_who().map(|(who, what)| match who {
        "" => what.to_owned(),
        who => format!("For the {who}: {what}"),
    });
    let paragraphs = paragraphs
        .into_iter()
        .chain(actions)
        .filter(|text| !text.is_empty() && text != line(info));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// The value of a header as the spec has it, its slots in braces.
fn template(shape: &model::Header<'_>) -> String {
    let separator = match shape.params {
        Params::Links(_) => ", ",
        Params::Semicolon(_) => "; ",
        Params::Structured(_) => ";",
        Params::None | Params::Auth(_) | Params::Query(_) => " ",
    };
    let param = |param: &Param<'_>| match shape.params {
        Params::Links(_) => format!("<{}>; rel=\"{}\"", text(param.value), param.name),
        _ => format!("{}={}", param.name, text(param.value)),
    };
    let params = shape.params().iter().map(param);
    let value = Some(text(shape.value)).filter(|value| !value.is_empty());
    let all: Vec<String> = value.into_iter().chain(params).collect();
    format!("`{}`", all.join(separator))
}

fn text(parts: &[Part]) -> String {
    let show = |part: &Part| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Slot(slot) => slot.to_string(),
    };
    parts.iter().map(show).collect()
}

/// Implements `IntoResponses` for an API's error, or for the enum of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ($Error:ident) => {
        $crate::__utoipa!(
            $Error,
            $Error,
            <<$Error as $crate::ApiError>::Code as $crate::ErrorCode>::ALL
        );
    };
    ($Operation:ident, $Error:ident) => {
        $crate::__utoipa!(
            $Operation,
            $Error,
            <$Operation as $crate::OperationError>::CODES
        );
    };
    ($Own:ident, $Error:ident, $codes:expr) => {
        impl $crate::__private::utoipa::IntoResponses for $Own {
            fn responses() -> ::std::collections::BTreeMap<
                ::std::string::String,
                $crate::__private::utoipa::openapi::RefOr<
                    $crate::__private::utoipa::openapi::Response,
                >,
            > {
                $crate::adapter::utoipa::responses::<$Error>($codes)
            }
        }
    };
}

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
//! - the description lists them, with what the spec says of them, or with their messages, without HTML;
//! - the schema follows from the envelope: its members, the codes and the constants as enums, the
//!   fields with their types and docs. Errors that differ in more than that have a schema each, in a
//!   `oneOf` where codes tell them apart, else in an `anyOf`;
//! - there is an example of each error, by its name: the body that the server writes. Its fields have
//!   the values of the spec's `example`, or ones made of their names and types;
//! - what the caller's `Accept` chooses from has a content for each media type;
//! - the headers of the envelope and of the errors are described.
//!
//! Private fields are nowhere in it. A handler that returns the enum of an operation names that, and
//! one that returns a type with the derive names the API's error or the operation's enum.
//!
//! utoipa keeps one response for a status, and of two the last one. An API that has errors under
//! 200 merges the two by [`responses`].

mod from_json;

use crate::field::Node;
use crate::model::{FieldInfo, Spec};
use crate::openapi::{self, Sample, example, key, ranges};
use crate::payload::read_values;
use crate::server::several::encode_in;
use crate::{ApiError, ErrorCode};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::openapi::{RefOr, Response};

/// The responses with the errors of these codes, by status. Those of a class are under `4XX`,
/// and those of any status under `default`.
pub fn responses<E: ApiError>(codes: &[E::Code]) -> BTreeMap<String, RefOr<Response>> {
    let spec = E::Code::SPEC;
    let mut by_status = BTreeMap::<String, Vec<Sample<'static>>>::new();
    for code in codes {
        let info = code.info();
        for range in ranges(info) {
            let error = sample::<E>(*code);
            let values = error.values().clone().with_status(range.first(), info);
            let of_status = by_status.entry(key(range)).or_default();
            for index in info.kind.envelopes() {
                let envelope = spec.envelopes.get(usize::from(index));
                let response = encode_in(spec, &[(info, &values)], index);
                of_status.extend(envelope.zip(response).map(|(envelope, response)| Sample {
                    info,
                    range,
                    envelope,
                    response,
                }));
            }
        }
    }
    let document = |(key, samples): (String, Vec<Sample<'_>>)| {
        let samples: Vec<_> = samples.iter().collect();
        let mut content = |samples: &[&Sample<'_>]| content(spec, samples);
        let mut response = openapi::response(spec, &key, &samples, &mut content);
        openapi::harmless::of_value(&mut response);
        (key, RefOr::T(from_json::response(&response)))
    };
    by_status.into_iter().map(document).collect()
}

/// The error of a code, its fields filled with examples.
fn sample<E: ApiError>(code: E::Code) -> E {
    let info = code.info();
    let sample = Value::Object(openapi::examples(E::Code::SPEC, info));
    let find = |field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)| {
        if let Some(member) = Node::of_json(&sample).member(field.name) {
            read(member);
        }
    };
    let (values, _) = read_values(info, &find, &mut |field, node| E::read(code, field, node));
    E::of(code, values)
}

/// The schema of some bodies, and an example of each.
fn content(spec: &Spec<'_>, samples: &[&Sample<'_>]) -> Value {
    let examples = samples.iter();
    let examples = examples.map(|sample| (sample.info.name.to_owned(), example(spec, sample)));
    let examples: Map<String, Value> = examples.collect();
    let mut content = json!({ "examples": examples });
    if let Some(schema) = openapi::of_bodies(spec, samples, None) {
        content["schema"] = schema;
    }
    content
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

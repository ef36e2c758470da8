//! OpenAPI from code: every error of every spec stands in the document, as a server writes it.

use boon::{Compiler, Schemas};
use bytes::Bytes;
use errspec::model::{ErrorInfo, Format, StatusRange};
use errspec::{ApiError, ErrorCode, Failure, OperationError};
use errspec_conformance::apis::{self, everything};
use errspec_conformance::values::as_text;
use errspec_conformance::{error_of, for_each_api};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::{IntoResponses, OpenApi};

#[utoipa::path(post, path = "/withdrawals", responses((status = 200), apis::infinex::Error))]
#[expect(dead_code, reason = "it is for the document")]
fn withdraw() {}

#[utoipa::path(post, path = "/buy", responses((status = 200), everything::BuyError))]
#[expect(dead_code, reason = "it is for the document")]
fn buy() {}

#[derive(OpenApi)]
#[openapi(paths(withdraw, buy))]
struct Document;

/// Whether a value is as a JSON Schema says, by a third party's validator.
fn validate(schema: &Value, value: &Value) -> Result<(), String> {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.set_default_draft(boon::Draft::V2020_12);
    compiler.enable_format_assertions();
    let place = "https://errspec.test/schema.json";
    compiler.add_resource(place, schema.clone()).unwrap();
    let index = compiler.compile(place, &mut schemas);
    let index = index.map_err(|error| format!("{error:#}"))?;
    let valid = schemas.validate(value, index);
    valid.map_err(|error| format!("{error:#}"))
}

/// The document of an API whose only operation answers with these responses.
fn document_of<R: IntoResponses>() -> Value {
    let responses = serde_json::to_value(R::responses()).unwrap();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Test", "version": "1" },
        "paths": { "/": { "get": { "responses": responses } } },
    })
}

fn assert_valid(document: &Value) {
    let schema = serde_json::from_str(include_str!("../openapi-3.1.json")).unwrap();
    if let Err(error) = validate(&schema, document) {
        panic!("{error}");
    }
}

/// Where an example stands: the name of its error, the status as OpenAPI has it, and the media type.
type Place = (String, String, String);

/// All examples of an operation, each with its schema.
fn examples(responses: &Value) -> BTreeMap<Place, (Value, Value)> {
    let mut found = BTreeMap::new();
    for (status, response) in responses.as_object().unwrap() {
        let content = response.get("content").and_then(Value::as_object);
        for (media_type, content) in content.into_iter().flatten() {
            for (name, example) in content["examples"].as_object().unwrap() {
                let (schema, body) = (content["schema"].clone(), example["value"].clone());
                let place = (name.clone(), status.clone(), media_type.clone());
                assert!(found.insert(place, (schema, body)).is_none(), "{name}");
            }
        }
    }
    found
}

/// Asserts that a client reads a body as the error of this code, and that a server writes it so.
fn is_what_a_server_writes<E: ApiError>(code: E::Code, body: &Value) {
    let info = code.info();
    let mut answer = http::Response::new(Bytes::from(body.to_string()));
    *answer.status_mut() = http::StatusCode::from_u16(info.status).unwrap();
    let failure = Failure::<E>::check(answer).expect_err("it is an error");
    let envelope = E::Code::SPEC.envelope_of(info).expect("an envelope");
    if envelope.headers.is_empty() && info.kind.headers.is_empty() {
        assert_eq!(failure.code(), Some(code), "{failure:?}");
    }
    let mut written = failure.error().cloned();
    // What does not travel by itself is known where the spec has examples of it.
    let mut public = info.fields.iter().filter(|field| !field.private);
    if public
        .clone()
        .all(|field| field.optional || !field.example.is_empty())
    {
        let examples = public.by_ref().filter(|field| !field.example.is_empty());
        let examples = examples.map(|field| {
            let example: Value = serde_json::from_str(field.example).unwrap();
            (field.name.to_owned(), as_text(&example))
        });
        written = Some(error_of::<E>(code, &examples.collect::<Vec<_>>()));
    }
    if let Some(written) = written {
        let response = written.to_response();
        let written: Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(&written, body, "{}", info.name);
    }
}

/// What OpenAPI calls the statuses of an error.
fn keys(info: &ErrorInfo<'_>) -> Vec<(String, StatusRange)> {
    let one = [StatusRange::One(info.status)];
    let ranges = match info.kind.statuses {
        [] => &one,
        declared => declared,
    };
    let key = |range: &StatusRange| match range {
        StatusRange::One(status) => status.to_string(),
        StatusRange::Class(digit) => format!("{digit}XX"),
        StatusRange::Any => "default".to_owned(),
    };
    ranges.iter().map(|range| (key(range), *range)).collect()
}

/// Asserts that these errors are in the responses, each as a server answers it.
fn has_every_error<E: ApiError>(responses: &Value, codes: &[E::Code]) {
    let examples = examples(responses);
    let mut with_body = 0;
    for code in codes {
        let info = code.info();
        let usual = E::Code::SPEC.envelope_of(info).expect("an envelope");
        for (place, range) in keys(info) {
            let response = &responses[&place];
            let listed = response["description"].as_str().unwrap();
            assert!(listed.contains(&format!("`{}`", info.code)), "{listed}");
            for header in usual.headers.iter().chain(info.kind.headers) {
                assert!(
                    response["headers"][header.name].is_object(),
                    "{}",
                    header.name
                );
            }
            for index in info.kind.envelopes() {
                let envelope = &E::Code::SPEC.envelopes[usize::from(index)];
                if envelope.body.is_none() {
                    continue;
                }
                with_body += 1;
                let media_type = envelope.content_type.to_owned();
                let (schema, body) = &examples[&(info.name.to_owned(), place.clone(), media_type)];
                // An example in XML is its text.
                if envelope.format == Format::Xml {
                    assert!(body.is_string(), "{}", info.name);
                    continue;
                }
                if let Err(error) = validate(schema, body) {
                    panic!("{}: {error}\n{schema:#}", info.name);
                }
                let is_json = envelope.format == Format::Json;
                if is_json && index == info.kind.envelope && range.first() == info.status {
                    is_what_a_server_writes::<E>(*code, body);
                }
            }
        }
    }
    assert_eq!(examples.len(), with_body, "there are no others");
}

#[test]
fn every_error_of_every_spec_is_in_a_valid_document() {
    macro_rules! check {
        ($api:ident) => {{
            let document = document_of::<apis::$api::Error>();
            assert_valid(&document);
            let responses = &document["paths"]["/"]["get"]["responses"];
            has_every_error::<apis::$api::Error>(responses, apis::$api::Code::ALL);
        }};
    }
    for_each_api!(check);
}

#[test]
fn what_utoipa_makes_of_paths_is_a_valid_document() {
    let document = serde_json::to_value(Document::openapi()).unwrap();
    assert_valid(&document);
    let responses = &document["paths"]["/withdrawals"]["post"]["responses"];
    let mut of_errors = responses.clone();
    assert!(of_errors.as_object_mut().unwrap().remove("200").is_some());
    has_every_error::<apis::infinex::Error>(&of_errors, apis::infinex::Code::ALL);
}

#[test]
fn an_operation_has_its_own_errors_and_no_others() {
    let document = document_of::<everything::BuyError>();
    assert_valid(&document);
    let responses = &document["paths"]["/"]["get"]["responses"];
    let codes = <everything::BuyError as OperationError>::CODES;
    has_every_error::<everything::Error>(responses, codes);
    let statuses: BTreeSet<String> = codes
        .iter()
        .map(|code| code.status().as_str().to_owned())
        .collect();
    let documented: BTreeSet<String> = responses.as_object().unwrap().keys().cloned().collect();
    assert_eq!(documented, statuses);
}

#[errspec::spec("../specs/phrases.yaml")]
mod phrases {}

#[test]
fn the_phrases_of_statuses_are_those_that_a_server_writes() {
    let document = document_of::<phrases::Error>();
    let responses = &document["paths"]["/"]["get"]["responses"];
    has_every_error::<phrases::Error>(responses, phrases::Code::ALL);
    for ((name, status, _), (_, body)) in examples(responses) {
        let status: u16 = status.parse().unwrap();
        let phrase = match status {
            413 => "Content Too Large",
            _ => "Unprocessable Content",
        };
        assert_eq!(body["title"], phrase, "{name}");
    }
}

#[test]
fn nothing_private_is_in_the_document() {
    let document = document_of::<apis::infinex::Error>().to_string();
    let private = apis::infinex::Code::ALL
        .iter()
        .flat_map(|code| code.info().fields);
    let mut private = private.filter(|field| field.private).peekable();
    assert!(private.peek().is_some(), "the spec has private fields");
    for field in private {
        assert!(
            !document.contains(&format!("\"{}\"", field.name)),
            "{}",
            field.name
        );
    }
}

/// What readers and client generators get, word for word.
#[test]
fn a_response_says_what_the_spec_says() {
    let document = document_of::<apis::validation::Error>();
    let response = &document["paths"]["/"]["get"]["responses"]["422"];
    let media = &response["content"]["application/json"];
    let messages = json!({ "type": "array", "items": { "type": "string" } });
    let expected = json!({
        "type": "object",
        "required": ["errors"],
        "properties": {
            "message": { "type": "string" },
            "errors": {
                "type": "object",
                "description": "The messages for each field of the request that failed validation",
                "additionalProperties": messages,
            },
        },
    });
    assert_eq!(media["schema"], expected);
    let example = json!({
        "message": "The given data was invalid.",
        "errors": {
            "email": ["The email field is required.", "The email must be a valid email address."],
            "amount": ["The amount must be greater than 0."],
        },
    });
    assert_eq!(media["examples"]["VALIDATION_FAILED"]["value"], example);
    let document = document_of::<apis::infinex::Error>();
    let response = &document["paths"]["/"]["get"]["responses"]["400"];
    let listed = "Missing or invalid request parameters.\n\n\
        - `MISSING_PARAMETER`: A request parameter is missing.\n\
        - `INVALID_PARAMETER`: A request parameter is invalid.";
    assert_eq!(response["description"], listed);
    let schema = &response["content"]["application/json"]["schema"];
    let codes = &schema["properties"]["error"]["properties"]["code"]["enum"];
    assert_eq!(codes, &json!(["MISSING_PARAMETER", "INVALID_PARAMETER"]));
    // A code that the status does not have is none of its bodies.
    let known = json!({ "error": { "code": "INVALID_PARAMETER", "msg": "no" } });
    assert_eq!(validate(schema, &known), Ok(()));
    let other = json!({ "error": { "code": "NOT_FOUND", "msg": "no" } });
    assert!(validate(schema, &other).is_err());
}

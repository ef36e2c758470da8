//! One API of the gallery: its spec, and how to answer with any error of it by name.

use crate::errors;
use axum::response::Response;
use errspec::{ApiError, ErrorCode, ErrorInfo, FieldInfo, FieldReader, Spec, Type};

/// One API, its error type forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    spec: &'static Spec,
    answer: Answer,
}

/// Answers with the error of a name and its fields.
type Answer = fn(&str, Vec<(String, String)>) -> Result<Response, errors::Error>;

impl Api {
    /// The API of this error type.
    pub fn of<E: ApiError>() -> Self {
        Self {
            spec: E::Code::SPEC,
            answer: answer::<E>,
        }
    }

    /// Its spec.
    pub fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// The answer that an error of this name makes with these fields.
    ///
    /// # Errors
    ///
    /// There is no such error, or a field cannot be read.
    pub fn answer(
        &self,
        error: &str,
        fields: Vec<(String, String)>,
    ) -> Result<Response, errors::Error> {
        (self.answer)(error, fields)
    }
}

fn answer<E: ApiError>(
    name: &str,
    fields: Vec<(String, String)>,
) -> Result<Response, errors::Error> {
    let api = E::Code::SPEC.api;
    let known = E::Code::ALL.iter().find(|code| code.info().name == name);
    let Some(code) = known else {
        let names = E::Code::ALL.iter().map(|code| code.info().name.to_owned());
        return Err(errors::Error::unknown_error(
            api,
            name,
            names.collect::<Vec<_>>(),
        ));
    };
    let fields = with_examples(code.info(), fields);
    let mut reader = FieldReader::of_text(code.info(), fields);
    let error = E::build(*code, &mut reader);
    match reader.lacking() {
        None => Ok(errspec::adapter::axum::into_response(&error)),
        Some(field) => {
            let field = code.info().fields.iter().find(|known| known.name == field);
            let (name, ty) = field.map_or(("", &Type::Any), |field| (field.name, &field.ty));
            Err(errors::Error::bad_field(
                name,
                format!("it is no {ty:?}; what is not text is written as JSON"),
            ))
        }
    }
}

/// The fields that were given, and an example for each that was not.
fn with_examples(info: &ErrorInfo, given: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut fields = given;
    for field in info.fields {
        if !fields.iter().any(|(name, _)| name == field.name) && !field.private {
            fields.push((field.name.to_owned(), example(field)));
        }
    }
    fields
}

/// The spec's example as text, or something of the field's type.
fn example(field: &FieldInfo) -> String {
    if !field.example.is_empty() {
        return match serde_json::from_str(field.example) {
            Ok(errspec::Value::String(text)) => text,
            _ => field.example.to_owned(),
        };
    }
    match field.ty {
        Type::String => format!("({})", field.name),
        Type::Bool => "true".to_owned(),
        Type::List(_) => "[]".to_owned(),
        Type::Map(_) => "{}".to_owned(),
        _ => "1".to_owned(),
    }
}

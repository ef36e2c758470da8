//! One API of the gallery: its spec, and how to answer with any error of it by name.

use crate::errors::{self, BadFieldArgs, UnknownError, UnknownErrorArgs};
use axum::response::Response;
use errspec::model::{ErrorInfo, FieldInfo, Spec, Type};
use errspec::{ApiError, ErrorCode};

/// One API, its error type forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    spec: &'static Spec<'static>,
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
    pub fn spec(&self) -> &'static Spec<'static> {
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

/// How many errors fit into an answer about one that there is not.
const FEW: usize = 20;

fn answer<E: ApiError>(
    name: &str,
    fields: Vec<(String, String)>,
) -> Result<Response, errors::Error> {
    let api = E::Code::SPEC.api;
    let known = E::Code::ALL.iter().find(|code| code.info().name == name);
    let Some(code) = known else {
        let mut unknown = UnknownError::new(UnknownErrorArgs { api, name });
        if E::Code::ALL.len() <= FEW {
            let known = E::Code::ALL.iter().map(|code| code.info().name);
            unknown = unknown.with_known(known);
        }
        return Err(errors::Error::UnknownError(unknown));
    };
    let is_unknown = |name: &str| code.info().field_index(name).is_none();
    if let Some((name, _)) = fields.iter().find(|(name, _)| is_unknown(name)) {
        let public = code.info().fields.iter().filter(|field| !field.private);
        let known: Vec<String> = public.map(|field| field.name.to_owned()).collect();
        return Err(errors::Error::unknown_field(name, known));
    }
    let fields = with_examples(code.info(), fields);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    match E::from_texts(*code, &fields) {
        Ok(error) => Ok(errspec::adapter::axum::into_response(&error)),
        Err(field) => {
            let field = code.info().fields.iter().find(|known| known.name == field);
            let (name, ty) = field.map_or(("", &Type::Any), |field| (field.name, &field.ty));
            let problem =
                format!("it is not of the type {ty}; what is not text is written as JSON");
            Err(errors::Error::bad_field(BadFieldArgs { name, problem }))
        }
    }
}

/// The fields that were given, and an example for each that was not.
fn with_examples(info: &ErrorInfo<'_>, given: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut fields = given;
    for field in info.fields {
        if !fields.iter().any(|(name, _)| name == field.name) && !field.private {
            fields.push((field.name.to_owned(), example(field)));
        }
    }
    fields
}

/// The spec's example as text, or something of the field's type.
fn example(field: &FieldInfo<'_>) -> String {
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

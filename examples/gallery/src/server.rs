//! The gallery over HTTP.

use crate::specs::apis;
use crate::{Api, errors};
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use errspec::Value;
use errspec::model::ErrorInfo;
use serde_json::json;

/// The routes of the gallery.
pub fn router() -> Router {
    Router::new()
        .route("/", get(list))
        .route("/{api}/{error}", get(show).post(show))
        .fallback(|| async { errors::Error::unknown_path() })
}

async fn list() -> Json<Value> {
    Json(apis().iter().map(describe_api).collect())
}

fn describe_api(api: &Api) -> Value {
    let spec = api.spec();
    let errors: Vec<Value> = spec
        .errors
        .iter()
        .map(|error| describe_error(spec.api, error))
        .collect();
    json!({ "api": spec.api, "title": spec.title, "errors": errors })
}

fn describe_error(api: &str, error: &ErrorInfo<'_>) -> Value {
    let fields: Vec<&str> = error.fields.iter().map(|field| field.name).collect();
    json!({
        "name": error.name,
        "code": error.wire_code(),
        "status": error.status,
        "fields": fields,
        "summary": error.docs.summary,
        "path": format!("/{api}/{}", error.name),
    })
}

async fn show(
    Path((name, error)): Path<(String, String)>,
    fields: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, errors::Error> {
    let apis = apis();
    let Some(api) = apis.iter().find(|api| api.spec().api == name) else {
        let known: Vec<String> = apis.iter().map(|api| api.spec().api.to_owned()).collect();
        return Err(errors::Error::unknown_api(name, known));
    };
    let Form(fields) =
        fields.map_err(|rejection| errors::Error::bad_form(rejection.body_text()))?;
    api.answer(&error, fields)
}

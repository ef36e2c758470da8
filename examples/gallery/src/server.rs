//! The gallery over HTTP.

use crate::page::List;
use crate::specs::apis;
use crate::{Api, errors};
use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;

/// The routes of the gallery.
pub fn router() -> Router {
    Router::new()
        .route("/", get(list))
        .route("/{api}", get(list_errors))
        .route("/{api}/{error}", get(show).post(show))
        .fallback(|| async { errors::Error::unknown_path() })
}

async fn list(asked: HeaderMap) -> Response {
    List::of_apis(&apis()).answer(&asked)
}

async fn list_errors(
    Path(name): Path<String>,
    asked: HeaderMap,
) -> Result<Response, errors::Error> {
    Ok(List::of_errors(find(&name)?).answer(&asked))
}

fn find(name: &str) -> Result<Api, errors::Error> {
    let apis = apis();
    let found = apis.iter().find(|api| api.spec().api == name);
    found.copied().ok_or_else(|| {
        let known = apis.iter().map(|api| api.spec().api);
        errors::Error::unknown_api(name, known)
    })
}

async fn show(
    Path((name, error)): Path<(String, String)>,
    fields: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Result<Response, errors::Error> {
    let api = find(&name)?;
    let Form(fields) =
        fields.map_err(|rejection| errors::Error::bad_form(rejection.body_text()))?;
    api.answer(&error, fields)
}

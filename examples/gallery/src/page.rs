//! The lists of APIs and of errors: a page where a browser asks, and text for `curl`.

use crate::Api;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use errspec::model::ErrorInfo;

/// A list of links, each with what it leads to.
pub(crate) struct List {
    title: String,
    items: Vec<Item>,
}

struct Item {
    path: String,
    text: String,
}

impl List {
    /// All APIs.
    pub(crate) fn of_apis(apis: &[Api]) -> Self {
        let items = apis.iter().map(|api| {
            let spec = api.spec();
            Item {
                path: format!("/{}", spec.api),
                text: format!("{}: {} errors", spec.title, spec.errors.len()),
            }
        });
        Self {
            title: "The gallery: every error of every API that ships".to_owned(),
            items: items.collect(),
        }
    }

    /// The errors of an API.
    pub(crate) fn of_errors(api: Api) -> Self {
        let spec = api.spec();
        let items = spec.errors.iter().map(|error| Item {
            path: format!("/{}/{}", spec.api, error.name),
            text: about(error),
        });
        Self {
            title: format!("{}: each error as it goes over the wire", spec.title),
            items: items.collect(),
        }
    }

    /// The list as who asks reads it.
    pub(crate) fn answer(&self, asked: &HeaderMap) -> Response {
        let accepted = asked
            .get(header::ACCEPT)
            .and_then(|value| value.to_str().ok());
        match accepted {
            Some(accepted) if accepted.contains("text/html") => Html(self.html()).into_response(),
            _ => self.text().into_response(),
        }
    }

    fn text(&self) -> String {
        let items = self.items.iter();
        let width = items
            .clone()
            .map(|item| item.path.len())
            .max()
            .unwrap_or_default();
        let lines = items.map(|item| format!("{:<width$}  {}\n", item.path, item.text));
        format!("{}\n\n{}", self.title, lines.collect::<String>())
    }

    fn html(&self) -> String {
        let items = self.items.iter().map(|Item { path, text }| {
            let (path, text) = (escaped(path), escaped(text));
            format!("<li><a href=\"{path}\">{path}</a> {text}</li>\n")
        });
        let (title, items) = (escaped(&self.title), items.collect::<String>());
        format!(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <style>body {{ font: 1rem sans-serif; max-width: 60rem; margin: 2rem auto }}</style>\n\
             <h1>{title}</h1>\n<ul>\n{items}</ul>\n"
        )
    }
}

/// The status, the fields and the summary of an error.
fn about(error: &ErrorInfo<'_>) -> String {
    let fields = error.fields.iter().filter(|field| !field.private);
    let fields: Vec<&str> = fields.map(|field| field.name).collect();
    let query = match fields.as_slice() {
        [] => String::new(),
        fields => format!(" ?{}=…", fields.join("=…&")),
    };
    format!("{}{query} {}", error.status, error.docs.summary)
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;")
}

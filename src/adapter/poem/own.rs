//! The errors that are poem's own: what they say of a request.

use crate::server::is_of_framework;
use http::{Method, StatusCode};
use poem::Error;
use poem::error::{
    CorsError, GetDataError, MethodNotAllowedError, NotFoundError, ParseFormError, ParseJsonError,
    ParsePathError, ParseQueryError, ParseTypedHeaderError, ReadBodyError, RouteError,
    SizedLimitError, StaticFileError, UpgradeError,
};
use std::fmt::Write;

/// How errors begin whose types poem has behind features of its own: cookies, multipart forms, XML,
/// YAML and websockets. Those of poem-openapi are known by their texts everywhere.
const BEHIND_FEATURES: [&str; 7] = [
    "cookie is illegal",
    "`Cookie` header is required",
    "invalid content type `",
    "expect content type `",
    "parse error: ",
    "parse: ",
    "no upgrade",
];

/// Returns where the mistake in a request is and what it is, if the error is of a type that poem itself
/// makes a response of, in words that no handler wrote.
pub(super) fn said(error: &Error, method: &Method) -> Option<(&'static str, String)> {
    macro_rules! is_one_of {
        ($($ty:ty)*) => {
            $(error.is::<$ty>())||*
        };
    }
    if let Some(error) = error.downcast_ref() {
        return Some(match error {
            ParseJsonError::Parse(error) => ("body", error.to_string()),
            _ => ("content-type", error.to_string()),
        });
    }
    if let Some(error) = error.downcast_ref() {
        return Some(match error {
            // The form of a GET is its query.
            ParseFormError::UrlDecode(error) if *method == Method::GET => {
                ("query", error.to_string())
            }
            ParseFormError::UrlDecode(error) => ("body", error.to_string()),
            _ => ("content-type", error.to_string()),
        });
    }
    let place = if is_one_of!(ParseQueryError) {
        "query"
    } else if is_one_of!(ParsePathError) {
        "path"
    } else if is_one_of!(ReadBodyError SizedLimitError) {
        "body"
    } else if is_one_of!(
        CorsError GetDataError MethodNotAllowedError NotFoundError ParseTypedHeaderError RouteError
        StaticFileError UpgradeError
    ) {
        "request"
    } else {
        return None;
    };
    Some((place, error.to_string()))
}

/// Returns whether an error of a type that has no name here is poem's own: a status alone, or one with
/// a text of poem's.
pub(super) fn is_of_poem(error: &Error) -> bool {
    let mut text = String::new();
    // What fails to be shown is not poem's.
    write!(text, "{error}").is_ok_and(|()| is_of_poem_by(&text, error.status()))
}

fn is_of_poem_by(text: &str, status: StatusCode) -> bool {
    text.is_empty()
        || text == status.to_string()
        || is_of_framework(text)
        || BEHIND_FEATURES.iter().any(|start| text.starts_with(start))
}

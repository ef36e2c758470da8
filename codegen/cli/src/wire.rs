//! Responses as text, as HTTP/1.1 sends them.

use bytes::Bytes;
use http::Response;
use hyper::ext::ReasonPhrase;

/// The phrase behind the status: the response's own, or the standard one.
pub(crate) fn reason(response: &Response<Bytes>) -> String {
    match response.extensions().get::<ReasonPhrase>() {
        Some(own) => String::from_utf8_lossy(own.as_bytes()).into_owned(),
        None => {
            let standard = response.status().canonical_reason();
            standard.unwrap_or_default().to_owned()
        }
    }
}

/// The whole response, with the length that a server adds.
pub(crate) fn to_text(response: &Response<Bytes>) -> String {
    let mut text = format!(
        "HTTP/1.1 {} {}\n",
        response.status().as_u16(),
        reason(response)
    );
    for (name, value) in response.headers() {
        text.push_str(&format!(
            "{name}: {}\n",
            String::from_utf8_lossy(value.as_bytes())
        ));
    }
    let body = response.body();
    let may_have_body = !matches!(response.status().as_u16(), 100..=199 | 204 | 304);
    if may_have_body && !response.headers().contains_key("content-length") {
        text.push_str(&format!("content-length: {}\n", body.len()));
    }
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&String::from_utf8_lossy(body));
        text.push('\n');
    }
    text
}

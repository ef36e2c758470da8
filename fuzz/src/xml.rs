//! From any bytes to a body that is read, where the spec has bodies in XML, forms and text.

use crate::interpreted::{Answer, read};
use errspec_interpret::Api;
use std::sync::OnceLock;

const SPEC: &str = r#"
errspec: 1
api: bodies
types:
  Line: { sku: string, count: integer?, "@id": string? }
envelope:
  content_type: application/xml
  body:
    Error: { "@version": 1, Code: "{code}", Message: "{message}", Line: "{lines}", Wait: "{retry_after}", "*": "{fields}" }
envelopes:
  listed:
    content_type: text/xml
    body: { Errors: { Error: [{ Code: "{code}", Message: "{message}" }] } }
  form:
    content_type: application/x-www-form-urlencoded
    body: { error: "{code}", error_description: "{message}", left: "{left}" }
  plain: { content_type: text/plain, body: "{code}: {message}" }
errors:
  SOLD_OUT:
    status: 409
    message: only {left} left
    fields: { left: integer, lines: list<Line>?, note: string?, flags: map<bool>? }
  SLOW_DOWN: { status: 503, fields: { retry_after: duration(s)? } }
  LISTED: { status: 422, envelope: listed, message: it is listed }
  FORM: { status: 400, envelope: form, message: it is a form, fields: { left: integer? } }
  PLAIN: { status: 404, envelope: plain, message: it is text }
"#;

/// Reads an answer with this body.
///
/// # Panics
///
/// What comes of it is not what it must be, or the spec has mistakes.
pub(crate) fn xml(input: &[u8]) {
    static API: OnceLock<Api> = OnceLock::new();
    let api = API.get_or_init(|| match Api::parse("xml.yaml", SPEC) {
        Ok(api) => api,
        Err(report) => panic!("{report}"),
    });
    read(api, &Answer::parse(input));
}

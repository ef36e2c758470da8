//! From any headers to an answer that is read, where the spec has parameters of every kind.

use crate::interpreted::{Answer, read};
use errspec_interpret::Api;
use std::sync::OnceLock;

/// Everything that a header can have.
const SPEC: &str = r#"
errspec: 1
api: headers
envelope:
  body: none
  headers:
    X-Code: "code={code}; why={why}"
    WWW-Authenticate:
      - { value: Bearer, params: { error: "{code}", error_description: "{message}", scope: "{scope}" } }
      - { value: Basic, params: { realm: "{realm}" } }
    X-Semicolon: { value: "{code}", style: semicolon, params: { a: "{why}", b: "{realm}" } }
    X-Structured: { value: "error", style: structured, params: { c: "{count}", d: "{why}" } }
    Location: { value: "https://shop.example/{why}", query: { error: "{code}", state: "{state}" } }
    Link: { links: { help: "https://shop.example/{code}", next: "{next}" } }
    Allow: "{methods}"
    Retry-After: "{retry_after}"
    X-Unicode: { value: "{message}", charset: utf-8, max_length: 64 }
  reason_phrase: "{message}"
errors:
  PLAIN: { status: 400, message: it is plain }
  FULL:
    status: [401, 4xx]
    message: no {scope} left
    fields:
      why: string?
      scope: string
      realm: string?
      count: integer?
      state: any?
      next: string?
      methods: list<string>?
      retry_after: duration(s)?
  WAIT: { status: 503, message: wait, fields: { retry_after: duration(s)? } }
"#;

/// Reads an answer with these headers.
///
/// # Panics
///
/// What comes of it is not what it must be, or the spec has mistakes.
pub(crate) fn headers(input: &[u8]) {
    static API: OnceLock<Api> = OnceLock::new();
    let api = API.get_or_init(|| match Api::parse("headers.yaml", SPEC) {
        Ok(api) => api,
        Err(report) => panic!("{report}"),
    });
    read(api, &Answer::parse(input));
}

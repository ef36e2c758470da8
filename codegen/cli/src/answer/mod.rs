//! Answers as they are pasted or recorded: HTTP as text, entries of a HAR file, bare bodies.

mod base64;
mod har;
mod raw;

pub(crate) use har::{entries, is_har};

use http::{HeaderMap, HeaderName, HeaderValue, Method};

/// An answer, and what is known of its request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) reason: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Whether the body is less than was sent.
    pub(crate) truncated: bool,
    pub(crate) method: Option<Method>,
    pub(crate) url: Option<String>,
    pub(crate) has_idempotency_key: bool,
    /// The same for two requests with the same method, address, key and body.
    pub(crate) identity: Option<u64>,
}

/// Reads the answers of a file: one, or those of a HAR file.
pub(crate) fn parse(bytes: &[u8]) -> Result<Vec<Answer>, String> {
    if raw::is_raw(bytes) {
        return raw::parse(bytes).map(|answer| vec![answer]);
    }
    if is_har(bytes) {
        let mut answers = Vec::new();
        entries(bytes, &mut |answer| answers.push(answer)).map_err(|error| error.to_string())?;
        return Ok(answers);
    }
    Err(match bytes {
        [] => "it is empty".to_owned(),
        _ => "it is no HAR file, and has no status line as `curl -i` shows one".to_owned(),
    })
}

/// Adds a header. What HTTP does not allow is left out: other tools write names of their own.
pub(crate) fn add_header(headers: &mut HeaderMap, name: &str, value: &[u8]) {
    let name = HeaderName::from_bytes(name.trim().as_bytes());
    let value = HeaderValue::from_bytes(value.trim_ascii());
    if let (Ok(name), Ok(value)) = (name, value) {
        // Behind 32,768 of them there is no room, and no client keeps as many.
        _ = headers.try_append(name, value);
    }
}

impl Answer {
    /// The text of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

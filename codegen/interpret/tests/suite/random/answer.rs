//! An answer as bytes: what a server writes and a client reads.

use bytes::Bytes;
use errspec::server::reason_phrase;
use errspec_interpret::{Api, Error, Failure};
use http::{HeaderMap, HeaderValue, Response};
use std::fmt;

#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) reason: Option<Vec<u8>>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// What a server answers with.
    pub(crate) fn of(error: &Error<'_>) -> Self {
        Self::from(&error.to_response().expect("all values"))
    }

    /// What a server answers a request with that accepts this media type alone.
    pub(crate) fn accepted(error: &Error<'_>, media_type: &str) -> Self {
        let mut request = HeaderMap::new();
        let accept = HeaderValue::from_str(media_type).expect("a media type");
        request.insert(http::header::ACCEPT, accept);
        Self::from(&error.to_response_for(&request).expect("all values"))
    }

    fn from(response: &Response<Bytes>) -> Self {
        Self {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            reason: reason_phrase(response.extensions()).map(<[u8]>::to_vec),
            body: response.body().to_vec(),
        }
    }

    /// What a client reads.
    pub(crate) fn read<'s>(&self, api: &'s Api) -> Option<Failure<'s>> {
        let reason = self.reason.as_deref();
        api.read_parts(self.status, &self.headers, reason, &self.body, false)
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy;
        let phrase = text(self.reason.as_deref().unwrap_or_default());
        writeln!(f, "{} {phrase}", self.status)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", text(value.as_bytes()))?;
        }
        writeln!(f, "{}", text(&self.body))
    }
}

//! An answer as bytes: what a server writes and a client reads.

use bytes::Bytes;
use errspec::model::{ErrorInfo, Spec};
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

    /// What a server answers with that says several errors.
    pub(crate) fn of_several(first: &Error<'_>, others: &[Error<'_>]) -> Self {
        Self::from(&first.to_response_with(others).expect("all values"))
    }

    /// What a server answers with in one of the envelopes that an error has.
    pub(crate) fn in_envelope(error: &Error<'_>, spec: &Spec<'_>, envelope: u16) -> Self {
        match error.info().kind.alternatives {
            [] => Self::of(error),
            _ => Self::accepted(error, spec.envelopes[usize::from(envelope)].content_type),
        }
    }

    /// What a server answers a request with that accepts this media type alone.
    fn accepted(error: &Error<'_>, media_type: &str) -> Self {
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

/// Statuses that an error can have, of each range some.
pub(crate) fn statuses(info: &ErrorInfo<'_>) -> Vec<u16> {
    let all = [
        200, 202, 207, 299, 302, 400, 404, 409, 422, 429, 499, 500, 503, 599,
    ];
    all.into_iter()
        .filter(|status| info.has_status(*status))
        .collect()
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

//! The headers of an answer that an error of the API takes the place of.

use http::header::{self, HeaderName};
use http::{HeaderMap, StatusCode};

/// Headers that describe the body which is taken away (RFC 9110 sections 6.6.2, 8 and 14.4, RFC 9530).
const OF_THE_BODY: [HeaderName; 15] = [
    header::CONTENT_DISPOSITION,
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LENGTH,
    header::CONTENT_LOCATION,
    header::CONTENT_RANGE,
    header::CONTENT_TYPE,
    header::ETAG,
    header::LAST_MODIFIED,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    HeaderName::from_static("content-digest"),
    HeaderName::from_static("content-md5"),
    HeaderName::from_static("digest"),
    HeaderName::from_static("repr-digest"),
];

/// Under these statuses they describe what the request asked for, and callers act on them (RFC 9110
/// sections 13.1 and 15.5.17).
const OF_THE_RESOURCE: [(StatusCode, HeaderName); 3] = [
    (StatusCode::PRECONDITION_FAILED, header::ETAG),
    (StatusCode::PRECONDITION_FAILED, header::LAST_MODIFIED),
    (StatusCode::RANGE_NOT_SATISFIABLE, header::CONTENT_RANGE),
];

/// Adds the headers that were there before, where they do not speak of the body and `answer` has none
/// of the same name. What caches are told to look at adds up.
pub(crate) fn keep_headers(status: StatusCode, before: &HeaderMap, answer: &mut HeaderMap) {
    let own: Vec<HeaderName> = answer.keys().cloned().collect();
    for (name, value) in before {
        let is_kept = |kept: &(StatusCode, HeaderName)| kept.0 == status && kept.1 == name;
        let goes = OF_THE_BODY.contains(name) && !OF_THE_RESOURCE.iter().any(is_kept);
        let adds_up = *name == header::VARY && answer.get_all(name).iter().all(|own| own != value);
        if !goes && (adds_up || !own.contains(name)) {
            _ = answer.try_append(name, value.clone());
        }
    }
}

//! The headers of an answer that an error of the API takes the place of.

use http::HeaderMap;
use http::header::{self, HeaderName};

/// Headers that describe the body which is taken away (RFC 9110 sections 8 and 14.3).
const OF_THE_BODY: [HeaderName; 11] = [
    header::ACCEPT_RANGES,
    header::CONTENT_DISPOSITION,
    header::CONTENT_ENCODING,
    header::CONTENT_LANGUAGE,
    header::CONTENT_LENGTH,
    header::CONTENT_LOCATION,
    header::CONTENT_RANGE,
    header::CONTENT_TYPE,
    header::ETAG,
    header::LAST_MODIFIED,
    header::TRANSFER_ENCODING,
];

/// Adds the headers that were there before, where they do not speak of the body and `answer` has none
/// of the same name.
pub(super) fn keep_headers(before: &HeaderMap, answer: &mut HeaderMap) {
    let own: Vec<HeaderName> = answer.keys().cloned().collect();
    for (name, value) in before {
        if !OF_THE_BODY.contains(name) && !own.contains(name) {
            answer.append(name, value.clone());
        }
    }
}

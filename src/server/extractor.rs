//! What frameworks' extractors say of a request that they cannot read, taken apart.

/// How the extractors of axum, actix-web and poem-openapi and tower-http's layers begin to say what is
/// wrong, and where that is.
#[rustfmt::skip]
const BEGINNINGS: [(&str, &str); 60] = [
    // axum
    ("Failed to deserialize the JSON body into the target type", "body"),
    ("Failed to parse the request body as JSON", "body"),
    ("Expected request with `Content-Type: application/json`", "content-type"),
    ("Failed to buffer the request body", "body"),
    ("Request body didn't contain valid UTF-8", "body"),
    ("Failed to deserialize query string", "query"),
    ("Failed to deserialize form body", "body"),
    ("Failed to deserialize form", "query"),
    ("Form requests must have `Content-Type", "content-type"),
    ("Invalid URL", "path"),
    ("Invalid UTF-8 in `", "path"),
    ("Wrong number of path arguments for `Path`", "path"),
    ("No paths parameters found for matched route", "path"),
    ("Unsupported type `", "path"),
    ("Invalid `boundary` for `multipart/form-data` request", "content-type"),
    ("Error parsing `multipart/form-data` request", "body"),
    ("Request payload is too large", "body"),
    ("Missing request extension", "request"),
    ("No matched path found", "request"),
    ("The matched route is not nested", "request"),
    ("Header of type `", "request"),
    ("Request method must be `", "request"),
    ("Connection header did not include 'upgrade'", "request"),
    ("`Upgrade` header did not include 'websocket'", "request"),
    ("`:protocol` pseudo-header did not include 'websocket'", "request"),
    ("`Sec-WebSocket-", "request"),
    ("WebSocket request couldn't be upgraded", "request"),
    // tower-http
    ("length limit exceeded", "body"),
    ("Service panicked", "request"),
    // actix-web
    ("Json deserialize error", "body"),
    ("JSON payload (", "body"),
    ("JSON payload has exceeded limit", "body"),
    ("Content type error", "content-type"),
    ("Content-type error", "content-type"),
    ("Content-Type is expected", "content-type"),
    ("Unexpected Content-Type", "content-type"),
    ("could not parse content type", "content-type"),
    ("unknown content encoding", "content-type"),
    ("Parse error: ", "body"),
    ("Encoding error", "body"),
    ("Line limit exceeded", "body"),
    ("Can not decode body", "body"),
    ("Can not decode chunked transfer encoding", "body"),
    ("can not decode content-encoding", "body"),
    ("Error that occur during reading payload", "body"),
    ("payload reached", "body"),
    ("payload length is unknown", "body"),
    ("Payload size is now known", "body"),
    ("URL encoded payload is larger", "body"),
    ("Query deserialize error", "query"),
    ("Path deserialize error", "path"),
    ("Missing expected request extension data", "request"),
    ("Requested application data is not configured correctly", "request"),
    // poem-openapi
    ("failed to parse parameter `", "query"),
    ("failed to parse path `", "path"),
    ("parse request payload error", "body"),
    ("parse multipart error", "body"),
    ("the `Content-Type` requested by the client is not supported", "content-type"),
    ("the client request does not include the `Content-Type` header", "content-type"),
    ("authorization error", "request"),
];

/// Returns whether a text is how a framework says that it cannot read a request: an extractor of axum,
/// actix-web or poem-openapi, or a layer of tower-http.
///
/// ```
/// use errspec::server::is_of_framework;
///
/// assert!(is_of_framework("Query deserialize error: missing field `page`"));
/// assert!(!is_of_framework("the name is too short"));
/// ```
pub fn is_of_framework(text: &str) -> bool {
    BEGINNINGS.iter().any(|(start, _)| text.starts_with(start))
}

/// Where a mistake is, and what it is. An extractor says `…: items[0].price: invalid type …`: the
/// path to the member is before the second colon, if there is one.
pub(super) fn explain(text: &str) -> (&str, &str) {
    let Some((beginning, place)) = BEGINNINGS.iter().find(|(start, _)| text.starts_with(start))
    else {
        return ("request", text);
    };
    match text[beginning.trim_end_matches(": ").len()..].strip_prefix(": ") {
        Some(said) => explain_at(place, said),
        None => (member_of(text).unwrap_or(place), text),
    }
}

/// The same for what is said of a place in the request.
pub(super) fn explain_at<'t>(place: &'t str, said: &'t str) -> (&'t str, &'t str) {
    match said.split_once(": ") {
        Some((path, reason)) if is_path(path) => (path, reason),
        _ => (member_of(said).unwrap_or(place), said),
    }
}

/// Whether a text is a path to a member, as serde_path_to_error writes it.
fn is_path(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']');
    !text.is_empty() && text.chars().all(allowed)
}

/// The member that serde misses or does not know, or that axum or poem-openapi cannot parse, in backticks.
fn member_of(reason: &str) -> Option<&str> {
    let starts = [
        "missing field `",
        "unknown field `",
        "duplicate field `",
        "failed to parse parameter `",
        "failed to parse path `",
    ];
    if let Some(behind) = starts.iter().find_map(|start| reason.strip_prefix(start)) {
        return Some(behind.split_once('`')?.0);
    }
    let (member, _) = reason
        .strip_prefix("Cannot parse `")?
        .split_once("` with value `")?;
    Some(member)
}

#[cfg(test)]
mod tests {
    use super::explain;

    #[test]
    fn what_extractors_say_is_taken_apart() {
        for (text, place, reason) in [
            (
                "Failed to deserialize the JSON body into the target type: items[0].price: invalid type: string \"x\", expected u64 at line 1 column 9",
                "items[0].price",
                "invalid type: string \"x\", expected u64 at line 1 column 9",
            ),
            (
                "Failed to deserialize the JSON body into the target type: missing field `amount` at line 1 column 2",
                "amount",
                "missing field `amount` at line 1 column 2",
            ),
            (
                "Failed to deserialize the JSON body into the target type: invalid type: null, expected struct Order",
                "body",
                "invalid type: null, expected struct Order",
            ),
            (
                "Expected request with `Content-Type: application/json`",
                "content-type",
                "Expected request with `Content-Type: application/json`",
            ),
            (
                "Invalid URL: Cannot parse `id` with value `x` to a `u64`",
                "id",
                "Cannot parse `id` with value `x` to a `u64`",
            ),
            (
                "Query deserialize error: missing field `page`",
                "page",
                "missing field `page`",
            ),
            (
                "failed to parse parameter `page`: missing",
                "page",
                "failed to parse parameter `page`: missing",
            ),
            ("anything else: at all", "request", "anything else: at all"),
        ] {
            assert_eq!(explain(text), (place, reason), "{text}");
        }
    }
}

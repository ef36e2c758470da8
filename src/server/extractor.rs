//! What frameworks' extractors say of a request that they cannot read, taken apart.

/// How axum's and actix-web's extractors begin to say what is wrong, and where that is.
const BEGINNINGS: [(&str, &str); 22] = [
    (
        "Failed to deserialize the JSON body into the target type",
        "body",
    ),
    ("Failed to parse the request body as JSON", "body"),
    (
        "Expected request with `Content-Type: application/json`",
        "content-type",
    ),
    ("Failed to buffer the request body", "body"),
    ("Failed to deserialize query string", "query"),
    ("Failed to deserialize form body", "body"),
    ("Failed to deserialize form", "query"),
    ("Form requests must have `Content-Type", "content-type"),
    ("Invalid URL", "path"),
    ("Json deserialize error", "body"),
    ("JSON payload", "body"),
    ("Content type error", "content-type"),
    ("Content-type error", "content-type"),
    ("Parse error", "body"),
    ("Encoding error", "body"),
    ("Can not decode chunked transfer encoding", "body"),
    ("Error that occur during reading payload", "body"),
    ("Query deserialize error", "query"),
    ("Path deserialize error", "path"),
    ("URL encoded payload", "body"),
    ("Payload", "body"),
    ("payload reached", "body"),
];

/// Where a mistake is, and what it is. An extractor says `…: items[0].price: invalid type …`: the
/// path to the member stands before the second colon, if it is there at all.
pub(super) fn explain(text: &str) -> (&str, &str) {
    let Some((beginning, place)) = BEGINNINGS.iter().find(|(start, _)| text.starts_with(start))
    else {
        return ("request", text);
    };
    let Some(said) = text[beginning.len()..].strip_prefix(": ") else {
        return (place, text);
    };
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

/// The member that serde misses or does not know, or that axum cannot parse, in backticks.
fn member_of(reason: &str) -> Option<&str> {
    let starts = ["missing field `", "unknown field `", "duplicate field `"];
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
            ("anything else: at all", "request", "anything else: at all"),
        ] {
            assert_eq!(explain(text), (place, reason), "{text}");
        }
    }
}

//! The body of an answer as text that can be read.

use std::borrow::Cow;

/// Returns the body as text, without a byte order mark. XML is in the encoding that it names.
///
/// Bytes that are no UTF-8 are U+FFFD, and so is half of a surrogate pair in JSON: servers that cut text by
/// UTF-16 units send it (RFC 8259 section 8.2).
pub(crate) fn text_of(body: &[u8]) -> Cow<'_, str> {
    #[cfg(feature = "xml")]
    if let Some(text) = crate::wire::decode(body) {
        return text;
    }
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    let text = match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(body),
    };
    let is_json = matches!(text.trim_ascii_start().as_bytes(), [b'{' | b'[' | b'"', ..]);
    if is_json && let Some(repaired) = without_half_pairs(&text) {
        return Cow::Owned(repaired);
    }
    text
}

/// Returns the JSON with an escaped U+FFFD in place of each escape that is half of a surrogate pair.
/// None where there is none.
fn without_half_pairs(json: &str) -> Option<String> {
    let mut repaired = String::new();
    let mut kept = 0;
    let mut next = 0;
    while let Some(found) = memchr::memchr(b'\\', json.as_bytes().get(next..)?) {
        let place = next + found;
        next = match (unit(json, place), unit(json, place + ESCAPE)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => place + 2 * ESCAPE,
            (Some(0xd800..0xe000), _) => {
                repaired.push_str(json.get(kept..place)?);
                repaired.push_str("\\ufffd");
                kept = place + ESCAPE;
                kept
            }
            // An escape of two characters, one of which may be a backslash.
            _ => place + 2,
        };
        next = next.min(json.len());
    }
    if kept == 0 {
        return None;
    }
    repaired.push_str(json.get(kept..)?);
    Some(repaired)
}

/// The length of `\u` and four digits.
const ESCAPE: usize = 6;

/// The unit of UTF-16 that an escape at this place is.
fn unit(json: &str, place: usize) -> Option<u16> {
    let digits = json.get(place..place + ESCAPE)?.strip_prefix("\\u")?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_hex)
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn half_of_a_surrogate_pair_is_a_replacement_character() {
        for (body, text) in [
            (r#"{"a":"cut \ud83d"}"#, r#"{"a":"cut \ufffd"}"#),
            (
                r#"["\ude00\ud83d\ude00\uD83D\uD83D"]"#,
                r#"["\ufffd\ud83d\ude00\ufffd\ufffd"]"#,
            ),
            (
                r#"{"\ud83d":"\\ud83d \" \u00e9"}"#,
                r#"{"\ufffd":"\\ud83d \" \u00e9"}"#,
            ),
        ] {
            assert_eq!(text_of(body.as_bytes()), text);
        }
    }

    #[test]
    fn what_needs_no_repair_is_borrowed() {
        for body in [
            r#"{"a":"\ud83d\ude00 \\ud83d \n"}"#,
            r"plain text with \ud83d in it",
            r#"{"a":"\ud8"#,
            r#"{"a":"\"#,
            r#"{"a":"\u+123\ué"}"#,
            "",
        ] {
            let text = text_of(body.as_bytes());
            assert!(matches!(text, std::borrow::Cow::Borrowed(_)), "{body}");
            assert_eq!(text, body);
        }
    }
}

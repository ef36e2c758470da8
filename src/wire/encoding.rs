//! Bodies that are not UTF-8: XML names its own encoding (XML 1.0 appendix F).

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The declaration of an encoding is so near to the start.
const DECLARATION: usize = 256;

/// Returns a body as text, if it is in another encoding than UTF-8. What is no character there becomes
/// U+FFFD.
pub(crate) fn decode(body: &[u8]) -> Option<Cow<'_, str>> {
    let encoding = encoding_of(body)?;
    let (text, _, _) = encoding.decode(body);
    Some(text)
}

fn encoding_of(body: &[u8]) -> Option<&'static Encoding> {
    // Most bodies are JSON, which is UTF-8 (RFC 8259 section 8.1).
    if let [b'{' | b'[', ..] = body {
        return None;
    }
    if let Some((encoding, _)) = Encoding::for_bom(body) {
        return Some(encoding).filter(|encoding| *encoding != UTF_8);
    }
    match body {
        [b'<', 0, ..] => Some(UTF_16LE),
        [0, b'<', ..] => Some(UTF_16BE),
        _ => declared(body),
    }
}

/// Returns the encoding in `<?xml version="1.0" encoding="…"?>`.
fn declared(body: &[u8]) -> Option<&'static Encoding> {
    let start = body.trim_ascii_start();
    let start = start.get(..DECLARATION).unwrap_or(start);
    let declaration = start.strip_prefix(b"<?xml")?;
    let end = memchr::memchr(b'>', declaration)?;
    let declaration = std::str::from_utf8(declaration.get(..end)?).ok()?;
    let (_, behind) = declaration.split_once("encoding")?;
    let value = behind.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value.split(quote).nth(1)?;
    // What could be read byte by byte so far is in no encoding of two bytes a character.
    let encoding = Encoding::for_label(label.as_bytes())?;
    Some(encoding).filter(|encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_says_what_it_is_written_in() {
        let of = |body: &[u8]| encoding_of(body).map(Encoding::name);
        assert_eq!(of(b"\xff\xfe<\0"), Some("UTF-16LE"));
        assert_eq!(of(b"\xfe\xff\0<"), Some("UTF-16BE"));
        assert_eq!(of(b"<\0?\0"), Some("UTF-16LE"));
        assert_eq!(
            of(b"<?xml version='1.0' encoding='ISO-8859-1'?>"),
            Some("windows-1252")
        );
        assert_eq!(
            of(b"<?xml encoding = \"Shift_JIS\" ?><a/>"),
            Some("Shift_JIS")
        );
        assert_eq!(of(b"<?xml encoding=\"utf-8\"?>"), None);
        assert_eq!(of(b"<?xml encoding=\"utf-16\"?>"), None);
        assert_eq!(of(b"<?xml version=\"1.0\"?><a encoding=\"latin1\"/>"), None);
        assert_eq!(of(b"<?xml encoding"), None);
        assert_eq!(of(b"{\"a\":1}"), None);
        assert_eq!(
            decode(b"<?xml encoding='latin1'?>\xe9").as_deref(),
            Some("<?xml encoding='latin1'?>\u{e9}")
        );
    }
}

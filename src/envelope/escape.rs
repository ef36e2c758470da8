//! Text on its way into a JSON string.

use std::fmt::{self, Write};

/// Appends `text` as a JSON string.
#[doc(hidden)]
pub fn write_json_text(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    append(text, out);
    out.push(b'"');
}

/// Appends what is written to it to the JSON string that `0` ends in.
pub(crate) struct JsonText<'a>(pub(crate) &'a mut Vec<u8>);

impl Write for JsonText<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        append(text, self.0);
        Ok(())
    }
}

fn append(text: &str, out: &mut Vec<u8>) {
    if needs_escape(text.as_bytes()) {
        append_escaped(text, out);
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

#[cold]
fn append_escaped(text: &str, out: &mut Vec<u8>) {
    let start = out.len();
    // Writing a string to memory cannot fail.
    let _ = serde_json::to_writer(&mut *out, text);
    out.pop();
    out.remove(start);
}

/// Whether there is a quote, a backslash or a control character (RFC 8259 section 7).
fn needs_escape(text: &[u8]) -> bool {
    match text.last_chunk() {
        Some(last) => {
            let (words, _) = text.as_chunks();
            let one = |word: &[u8; 8]| word_needs_escape(u64::from_ne_bytes(*word));
            one(last) || words.iter().any(one)
        }
        None => {
            let shifted = |word: u64, byte: &u8| word << 8 | u64::from(*byte);
            word_needs_escape(text.iter().fold(each(b' '), shifted))
        }
    }
}

/// The same of eight bytes at a time.
const fn word_needs_escape(word: u64) -> bool {
    let (quote, backslash) = (word ^ each(b'"'), word ^ each(b'\\'));
    // The high bit of a byte is set where the byte, which had it unset, went below zero.
    let below = word.wrapping_sub(each(b' ')) & !word
        | quote.wrapping_sub(each(1)) & !quote
        | backslash.wrapping_sub(each(1)) & !backslash;
    below & each(0x80) != 0
}

/// A word of eight times the same byte.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_as_serde_json_does_it() {
        let plain: String = ('\u{0}'..='\u{2ff}').collect();
        for text in ["", "plain", "é ☕", "\"", "a\\b", "line\nline", &plain] {
            let mut json = vec![b'x'];
            write_json_text(text, &mut json);
            assert_eq!(
                String::from_utf8_lossy(&json),
                format!("x{}", serde_json::Value::from(text))
            );
        }
    }

    #[test]
    fn pieces_of_a_string_are_escaped_one_by_one() {
        let mut json = b"\"".to_vec();
        write!(JsonText(&mut json), "a \" b {:?}", "c").unwrap_or_default();
        assert_eq!(json, br#""a \" b \"c\""#);
    }
}

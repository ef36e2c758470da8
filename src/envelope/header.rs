//! Text made fit for a header or a reason phrase: character set, length, and nothing that could
//! end the line early.

use super::{Charset, HeaderShape};
use std::borrow::Cow;

impl HeaderShape {
    /// The text as it may stand in the header: no control character, only characters of the
    /// charset, at most `max_length` of them.
    pub(crate) fn fit(&self, text: &str) -> String {
        // No character becomes less than none, so what is cut away here cannot come back; but one
        // may become several, hence the second cut. Leading blanks are skipped first, as a reader
        // of the header strips them.
        let text = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
        let mut fit = String::with_capacity(text.len().min(self.max_length));
        let mut length = 0;
        for character in text.chars() {
            for character in self.spell(character).chars() {
                if length == self.max_length {
                    break;
                }
                fit.push(character);
                length += 1;
            }
            if length == self.max_length {
                break;
            }
        }
        fit.truncate(fit.trim_end().len());
        fit
    }

    fn spell(&self, character: char) -> Cow<'static, str> {
        if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
            return Cow::Borrowed(" ");
        }
        if character.is_ascii() || self.charset == Charset::Utf8 {
            return Cow::Owned(character.to_string());
        }
        Cow::Borrowed(in_ascii(character))
    }
}

/// The character spelled in printable ASCII, or `?`.
#[cfg(feature = "transliterate")]
fn in_ascii(character: char) -> &'static str {
    match deunicode::deunicode_char(character) {
        Some(spelled) if spelled.bytes().all(|byte| matches!(byte, b' '..=b'~')) => spelled,
        _ => "?",
    }
}

#[cfg(not(feature = "transliterate"))]
fn in_ascii(_: char) -> &'static str {
    "?"
}

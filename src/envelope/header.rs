//! Text made fit for a header or a reason phrase: character set, length, and nothing that could
//! end the line early.

use super::{Charset, HeaderShape};
use std::borrow::Cow;

impl HeaderShape {
    /// The text as it may stand in the header: no control character, only characters of the
    /// charset, at most `max_length` of them.
    pub(crate) fn fit<'t>(&self, text: &'t str) -> Cow<'t, str> {
        // Leading blanks are skipped first, as a reader of the header strips them.
        let text = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            let kept = text.get(..self.max_length).unwrap_or(text);
            return Cow::Borrowed(kept.trim_end());
        }
        Cow::Owned(self.spell_out(text))
    }

    fn spell_out(&self, text: &str) -> String {
        let mut fit = String::with_capacity(text.len().min(self.max_length));
        let spelled = text.chars().flat_map(|character| self.spell(character));
        fit.extend(spelled.take(self.max_length));
        fit.truncate(fit.trim_end().len());
        fit
    }

    /// The character as it may stand there: itself, or how it is spelled.
    fn spell(&self, character: char) -> impl Iterator<Item = char> + use<> {
        let (itself, spelled) = match character {
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => (Some(' '), ""),
            c if c.is_ascii() || self.charset == Charset::Utf8 => (Some(c), ""),
            c => (None, in_ascii(c)),
        };
        itself.into_iter().chain(spelled.chars())
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

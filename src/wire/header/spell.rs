//! Characters as a header can hold them, and the values of an error spelled with these.

use crate::model::{Charset, FieldInfo, ValueWriter, Values};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// The character as it may be in a header: itself, or how it is transliterated.
pub(super) fn spell(charset: Charset, character: char) -> impl Iterator<Item = char> {
    let (itself, spelled) = match character {
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => (Some(' '), ""),
        c if c.is_ascii() || charset == Charset::Utf8 => (Some(c), ""),
        c => (None, in_ascii(c)),
    };
    itself.into_iter().chain(spelled.chars())
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

/// The values of an error, their texts spelled before anything is made of them: a typographic
/// quotation mark in an item of a list must not become one that ends the item.
pub(super) struct Spelled<'v> {
    pub(super) values: &'v dyn Values,
    pub(super) charset: Charset,
}

impl Values for Spelled<'_> {
    fn is_absent(&self, index: usize) -> bool {
        self.values.is_absent(index)
    }

    fn write(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        let charset = self.charset;
        self.values
            .write(index, field, &mut Speller { out, charset });
    }
}

/// Hands on what is written to it.
struct Speller<'o> {
    out: &'o mut dyn ValueWriter,
    charset: Charset,
}

impl Speller<'_> {
    fn spelled<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Cow::Borrowed(text);
        }
        let characters = text.chars();
        Cow::Owned(characters.flat_map(|c| spell(self.charset, c)).collect())
    }
}

impl ValueWriter for Speller<'_> {
    fn null(&mut self) {
        self.out.null();
    }

    fn bool(&mut self, value: bool) {
        self.out.bool(value);
    }

    fn number(&mut self, digits: &str) {
        self.out.number(digits);
    }

    fn text(&mut self, text: &str) {
        self.out.text(&self.spelled(text));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        let mut text = String::new();
        // Memory takes all that is written to it; a value that fails on its own ends early.
        let _ = write(&mut text);
        self.text(&text);
    }

    fn start_list(&mut self) {
        self.out.start_list();
    }

    fn end_list(&mut self) {
        self.out.end_list();
    }

    fn start_map(&mut self) {
        self.out.start_map();
    }

    fn key(&mut self, name: &str) {
        self.out.key(&self.spelled(name));
    }

    fn end_map(&mut self) {
        self.out.end_map();
    }

    fn start_any(&mut self) {
        self.out.start_any();
    }

    fn end_any(&mut self) {
        self.out.end_any();
    }
}

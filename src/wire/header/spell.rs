//! Characters as a header can hold them, and the values of an error spelled with these.

use crate::model::{Charset, FieldInfo, Header, Params, Part, Type, ValueWriter, Values};
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
    values: &'v dyn Values,
    charset: Charset,
    separators: &'static [char],
}

impl<'v> Spelled<'v> {
    /// The values as they may be in a text of a header.
    pub(super) fn of(values: &'v dyn Values, header: &Header<'_>, parts: &[Part<'_>]) -> Self {
        Self {
            values,
            charset: header.charset,
            separators: separators(header, parts),
        }
    }
}

/// The characters by which a text separates its values, none of which may separate more: a value keeps
/// its place. Parameters are quoted instead.
fn separators(header: &Header<'_>, parts: &[Part<'_>]) -> &'static [char] {
    let has = |separator| parts.iter().any(|part| part.text().contains(separator));
    match header.params {
        Params::None if header.has_links() => &[],
        Params::None => match (has(';'), has(','), has('"')) {
            (false, false, false) => &[],
            (true, false, false) => &[';'],
            (false, true, false) => &[','],
            (true, true, false) => &[';', ','],
            (false, false, true) => &['"', '\\'],
            (true, false, true) => &[';', '"', '\\'],
            (false, true, true) => &[',', '"', '\\'],
            (true, true, true) => &[';', ',', '"', '\\'],
        },
        _ => &[],
    }
}

impl Values for Spelled<'_> {
    fn is_absent(&self, index: usize) -> bool {
        self.values.is_absent(index)
    }

    fn status(&self) -> Option<u16> {
        self.values.status()
    }

    fn write(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        // A date of HTTP has a comma.
        let is_date = matches!(field.ty, Type::Moment(_));
        let mut speller = Speller {
            out,
            charset: self.charset,
            separators: if is_date { &[] } else { self.separators },
        };
        self.values.write(index, field, &mut speller);
    }
}

/// Hands on what is written to it.
struct Speller<'o> {
    out: &'o mut dyn ValueWriter,
    charset: Charset,
    separators: &'static [char],
}

impl Speller<'_> {
    fn spelled<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if is_plain && !text.contains(self.separators) {
            return Cow::Borrowed(text);
        }
        let spelled = text.chars().flat_map(|c| spell(self.charset, c));
        let in_place = |c: char| if self.separators.contains(&c) { ' ' } else { c };
        Cow::Owned(spelled.map(in_place).collect())
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

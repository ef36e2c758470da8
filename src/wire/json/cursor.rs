//! JSON text (RFC 8259), read from one value to the next.
//!
//! It refuses what serde_json refuses, which tests compare it with. What it does not do is to make
//! anything of a value: its type is known only once the error is, so that it is passed over here, and read
//! then.

use super::pass::{pass_blanks, pass_value};
use crate::model::json::special;
use std::borrow::Cow;

/// A place in JSON text. Each method gives None where the text ends or is no JSON.
pub(super) struct Cursor<'a> {
    json: &'a str,
    /// What is not yet read.
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// The beginning of a text.
    pub(super) fn of(json: &'a str) -> Self {
        let rest = json.as_bytes();
        Self { json, rest }
    }

    /// What is not yet read.
    pub(super) fn rest(&self) -> &'a str {
        self.json.get(self.place()..).unwrap_or_default()
    }

    fn place(&self) -> usize {
        self.json.len() - self.rest.len()
    }

    /// The next byte that is not white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.rest = pass_blanks(self.rest);
        self.rest.first().copied()
    }

    /// Returns whether there is nothing more.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The text of the next value, which is passed over.
    pub(super) fn value(&mut self) -> Option<&'a str> {
        self.peek()?;
        let start = self.place();
        self.rest = pass_value(self.rest)?;
        self.json.get(start..self.place())
    }

    /// The characters of the next value, which is a string: borrowed where it holds no escape.
    #[inline]
    pub(super) fn text(&mut self) -> Option<Cow<'a, str>> {
        let inside = pass_blanks(self.rest).strip_prefix(b"\"")?;
        let length = special(inside)?;
        if let Some([b'"', behind @ ..]) = inside.get(length..) {
            self.rest = behind;
            let end = self.place() - 1;
            return self.json.get(end - length..end).map(Cow::Borrowed);
        }
        self.escaped_text()
    }

    /// The characters of a string that holds escapes.
    #[cold]
    fn escaped_text(&mut self) -> Option<Cow<'a, str>> {
        serde_json::from_str(self.value()?).ok().map(Cow::Owned)
    }

    /// The name of the next member of an object, whose value follows.
    #[inline]
    pub(super) fn name(&mut self) -> Option<Cow<'a, str>> {
        let name = self.text()?;
        self.rest = pass_blanks(self.rest).strip_prefix(b":")?;
        Some(name)
    }

    /// Begins a list or an object, whose end is this byte. Returns whether there is anything in it.
    #[inline]
    pub(super) fn enter(&mut self, end: u8) -> Option<bool> {
        let (_, inside) = self.rest.split_first()?;
        self.rest = inside;
        let is_empty = self.peek()? == end;
        if is_empty {
            self.pass_byte();
        }
        Some(!is_empty)
    }

    /// Goes on behind a value in a list or an object. Returns whether another follows.
    #[inline]
    pub(super) fn goes_on(&mut self, end: u8) -> Option<bool> {
        let byte = self.peek()?;
        self.pass_byte();
        match byte {
            b',' => Some(true),
            byte => (byte == end).then_some(false),
        }
    }

    fn pass_byte(&mut self) {
        self.rest = self.rest.get(1..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;
    use serde_core::de::IgnoredAny;

    /// Returns whether a text is JSON, and nothing else.
    fn is_json(text: &str) -> bool {
        let mut json = Cursor::of(text);
        json.value().is_some() && json.is_at_end()
    }

    fn compare(text: &str) {
        let expected = serde_json::from_str::<IgnoredAny>(text).is_ok();
        assert_eq!(is_json(text), expected, "{text:?}");
        let mut json = Cursor::of(text);
        let found = json.peek().and_then(|_| json.text());
        let found = found.filter(|_| json.is_at_end());
        let expected = serde_json::from_str::<String>(text).ok();
        assert_eq!(found.as_deref(), expected.as_deref(), "{text:?}");
    }

    #[test]
    fn it_takes_what_serde_json_takes() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "nulll",
            "true",
            "tru",
            "false",
            "falsy",
            "0",
            "-0",
            "-",
            "00",
            "01",
            "-01",
            "1.",
            "1.5",
            ".5",
            "1.5.5",
            "1e5",
            "1E+5",
            "1e-5",
            "1e",
            "1e+",
            "1e5.5",
            "+1",
            "0x1",
            "1e999999",
            "NaN",
            "\"\"",
            "\"",
            "\"a",
            "\"\\\"",
            "\"\\u00e9\"",
            "\"\\u00g9\"",
            "\"\\u00\"",
            "\"\\x\"",
            "\"\\",
            "\"tab\there\"",
            "\"é ☕ \u{7f}\"",
            "'a'",
            "[]",
            "[",
            "[ ]",
            "[1]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1}",
            "{}",
            "{ }",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":1]",
            "{\"a\" : 1 , \"b\" : [ { } ] }",
            "[[[[]]]]",
            "[[[[]]]",
            "{}{}",
            "[] x",
            "\u{feff}1",
            "\u{a0}1",
            "\u{c}1",
            "{\"a\":1}\r\n\t ",
            "{1:1}",
            "{null:1}",
            "[1:1]",
        ] {
            compare(text);
        }
        for length in 0..40 {
            let plain = "x".repeat(length);
            for end in ["\"", "\\\\\"", "\\n\"", "\n\"", "\\", "é\"", ""] {
                compare(&format!("\"{plain}{end}"));
            }
        }
    }

    #[test]
    fn nesting_has_no_end() {
        for depth in [1, 63, 64, 65, 127, 128, 129, 1_000, 100_000] {
            let (lists, objects) = ("[".repeat(depth), "{\"a\":".repeat(depth));
            let ends = "]".repeat(depth);
            assert!(is_json(&format!("{lists}{ends}")), "{depth}");
            assert!(!is_json(&format!("{lists}{ends}]")), "{depth}");
            assert!(!is_json(&format!("{lists}}}")), "{depth}");
            assert!(
                is_json(&format!("{objects}1{}", "}".repeat(depth))),
                "{depth}"
            );
            let mixed = format!("{}{}", "[{\"a\":".repeat(depth), "1");
            assert!(
                is_json(&format!("{mixed}{}", "}]".repeat(depth))),
                "{depth}"
            );
            assert!(
                !is_json(&format!("{mixed}{}", "]}".repeat(depth))),
                "{depth}"
            );
        }
    }

    /// Whatever is broken in JSON, both refuse it or neither.
    #[test]
    fn broken_json_is_refused_alike() {
        const PIECES: [&str; 24] = [
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "00e9", "d83d", "\\n", "1", "0", "-",
            ".", "e", "+", "true", "null", " ", "\n", "é", "\"a\"",
        ];
        let whole =
            "{\"error\": {\"code\":\"A \\\"b\\\" \\u00e9\",\"left\":[-1.5e+3,0,{}],\"é\" : null}}";
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..15_000 {
            let mut text: Vec<char> = whole.chars().collect();
            for _ in 0..random.usize(0..3) {
                let start = random.usize(0..text.len());
                let end = start + random.usize(0..3).min(text.len() - start);
                let piece = PIECES[random.usize(0..PIECES.len())];
                text.splice(start..end, piece.chars());
            }
            compare(&text.into_iter().collect::<String>());
            let pieces = (0..random.usize(0..9)).map(|_| PIECES[random.usize(0..PIECES.len())]);
            compare(&pieces.collect::<String>());
        }
    }
}

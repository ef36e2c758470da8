//! Text with quoted strings in it (RFC 9110 section 5.6.4): between quotation marks any character
//! stands for itself, and a backslash takes away the meaning of the next.

use crate::Part;
use std::borrow::Cow;

/// Cuts a text at separators that are in no quoted string.
///
/// It takes no memory and reads each byte twice at most. A quotation mark that is never closed is a
/// character like any other.
#[derive(Clone, Copy, Debug)]
pub struct Pieces<'a> {
    rest: &'a str,
    /// Whether a quotation mark can begin a quoted string: not behind one that is never closed.
    has_strings: bool,
}

impl<'a> Pieces<'a> {
    /// Begins at the start of a text.
    pub const fn of(text: &'a str) -> Self {
        Self {
            rest: text,
            has_strings: true,
        }
    }

    /// What was not yet cut off.
    pub const fn rest(&self) -> &'a str {
        self.rest
    }

    /// Takes what is before the next separator, without the blanks around it, and steps over the
    /// separator. The second value is that separator, and none at the end of the text.
    pub fn take(&mut self, separators: &[u8]) -> (&'a str, Option<u8>) {
        let end = self.find(separators);
        let (piece, behind) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        let separator = behind.bytes().next();
        self.rest = behind.get(1..).unwrap_or("");
        (trim(piece), separator)
    }

    /// Steps over so many bytes, up to a place between two characters.
    pub fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or("");
    }

    /// The place of the next separator, or the end of the text.
    fn find(&mut self, separators: &[u8]) -> usize {
        let bytes = self.rest.as_bytes();
        let mut place = 0;
        while let Some(byte) = bytes.get(place) {
            if *byte == b'"' && self.has_strings {
                match end_of_string(bytes, place) {
                    Some(end) => place = end,
                    None => self.has_strings = false,
                }
            } else if separators.contains(byte) {
                return place;
            }
            place += 1;
        }
        bytes.len()
    }
}

/// The place of the quotation mark that ends the string which begins at a place.
fn end_of_string(bytes: &[u8], start: usize) -> Option<usize> {
    let mut place = start + 1;
    loop {
        match bytes.get(place)? {
            b'"' => return Some(place),
            b'\\' => place += 2,
            _ => place += 1,
        }
    }
}

/// What a value in a header is: the characters of a quoted string, or the text as it is.
pub fn value(text: &str) -> Cow<'_, str> {
    inside(text).map_or(Cow::Borrowed(text), unescape)
}

/// Text without the blanks that HTTP allows around it (RFC 9110 section 5.6.3).
pub fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// Returns what is between the quotation marks of a text that is one quoted string.
pub fn inside(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let is_string = bytes.first() == Some(&b'"')
        && end_of_string(bytes, 0).is_some_and(|end| end + 1 == bytes.len());
    is_string.then(|| text.get(1..text.len() - 1)).flatten()
}

/// Returns whether a text with slots is in quotation marks of its own.
pub fn are_quoted(parts: &[Part<'_>]) -> bool {
    match parts {
        [Part::Text(text)] => text.len() > 1 && text.starts_with('"') && text.ends_with('"'),
        [Part::Text(first), .., Part::Text(last)] => first.starts_with('"') && last.ends_with('"'),
        _ => false,
    }
}

/// The characters of what is between quotation marks.
pub fn unescape(inside: &str) -> Cow<'_, str> {
    if !inside.contains('\\') {
        return Cow::Borrowed(inside);
    }
    let mut text = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    Cow::Owned(text)
}

/// A character as it is written between quotation marks: behind a backslash, if it needs one.
pub fn escape(character: char) -> impl Iterator<Item = char> {
    let backslash = matches!(character, '"' | '\\').then_some('\\');
    backslash.into_iter().chain([character])
}

/// Appends a text as a quoted string.
pub fn push(text: &str, out: &mut String) {
    out.push('"');
    out.extend(text.chars().flat_map(escape));
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut pieces = Pieces::of(text);
        let mut all = Vec::new();
        loop {
            let (piece, separator) = pieces.take(b",;");
            all.push(piece);
            if separator.is_none() {
                return all;
            }
        }
    }

    #[test]
    fn separators_in_quoted_strings_separate_nothing() {
        assert_eq!(pieces("a, b ;c"), ["a", "b", "c"]);
        assert_eq!(pieces(r#"a="1, \", 2"; b"#), [r#"a="1, \", 2""#, "b"]);
        assert_eq!(pieces(""), [""]);
        assert_eq!(pieces(r#""a", b", c"#), [r#""a""#, r#"b""#, "c"]);
        assert_eq!(pieces(r#"é"é,"é,"#), [r#"é"é,"é"#, ""]);
        assert_eq!(pieces(r#""\"#), [r#""\"#]);
    }

    #[test]
    fn many_quotation_marks_take_no_longer_than_other_characters() {
        let hostile = r#"\""#.repeat(500_000) + "," + &r#""\"#.repeat(500_000);
        assert!(pieces(&hostile).len() <= 2);
    }

    #[test]
    fn a_quoted_string_is_what_it_was() {
        for text in ["", "a", "a\"b\\c", "\\", "é,"] {
            let mut quoted = String::new();
            push(text, &mut quoted);
            assert_eq!(unescape(inside(&quoted).unwrap_or("?")), text);
        }
        assert_eq!(inside(r#""a", "b""#), None);
        assert_eq!(inside(r#"""#), None);
        assert_eq!(inside(r#""\""#), None);
    }
}

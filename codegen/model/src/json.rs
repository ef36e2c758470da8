//! JSON (RFC 8259): the writer of its values, its strings, and bodies with holes.

use crate::scan::{self, below, each};
use crate::{Constant, ValueWriter};
use std::fmt::{self, Write};

/// Stands in a body before the letter of a field. JSON has no control characters of its own.
pub const HOLE: char = '\u{1}';

/// Returns whether a body has holes for the values of fields.
pub fn has_holes(body: &str) -> bool {
    hole(body.as_bytes()).is_some()
}

/// The place of the first hole in a body.
#[inline]
pub fn hole(body: &[u8]) -> Option<usize> {
    scan::byte(body, HOLE as u8)
}

/// Appends values as JSON.
pub struct JsonWriter<'o> {
    out: &'o mut Vec<u8>,
    /// Where the value begins that is written: nothing before it is followed by a comma.
    start: usize,
}

impl<'o> JsonWriter<'o> {
    /// Appends a value to `out`, whatever is in it.
    pub fn new(out: &'o mut Vec<u8>) -> Self {
        let start = out.len();
        Self { out, start }
    }

    /// Appends values to `out`, which holds the beginning of a list or map.
    pub fn inside(out: &'o mut Vec<u8>) -> Self {
        Self { out, start: 0 }
    }

    /// Appends the comma behind the value before, if there is one.
    fn separate(&mut self) {
        if self.out.len() > self.start && !matches!(self.out.last(), Some(b'[' | b'{' | b':')) {
            self.out.push(b',');
        }
    }

    fn put(&mut self, json: &str) {
        self.separate();
        self.out.extend_from_slice(json.as_bytes());
    }
}

impl ValueWriter for JsonWriter<'_> {
    fn null(&mut self) {
        self.put("null");
    }

    fn bool(&mut self, value: bool) {
        self.put(if value { "true" } else { "false" });
    }

    fn number(&mut self, digits: &str) {
        self.put(digits);
    }

    fn text(&mut self, text: &str) {
        self.separate();
        write_text(text, self.out);
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        self.separate();
        self.out.push(b'"');
        // Memory takes all that is written to it; a value that fails on its own ends early.
        let _ = write(&mut JsonText(self.out));
        self.out.push(b'"');
    }

    fn start_list(&mut self) {
        self.put("[");
    }

    fn end_list(&mut self) {
        self.out.push(b']');
    }

    fn start_map(&mut self) {
        self.put("{");
    }

    fn key(&mut self, name: &str) {
        self.text(name);
        self.out.push(b':');
    }

    fn end_map(&mut self) {
        self.out.push(b'}');
    }
}

/// Returns a constant as JSON.
pub fn of_constant(constant: &Constant<'_>) -> String {
    let mut json = Vec::new();
    constant.write(&mut JsonWriter::new(&mut json));
    into_text(json)
}

/// Returns text as a JSON string.
pub fn of_text(text: &str) -> String {
    let mut json = Vec::new();
    write_text(text, &mut json);
    into_text(json)
}

fn into_text(json: Vec<u8>) -> String {
    String::from_utf8(json).unwrap_or_default()
}

/// Returns whether a text may be JSON by itself. It says so of each text that is, and of some that
/// are not, such as `[x`.
pub fn may_be_json(text: &str) -> bool {
    let text = text.trim_ascii();
    let is_number = |text: &str| {
        let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
        text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            && text.chars().all(is_digit)
    };
    text.starts_with(['"', '[', '{'])
        || matches!(text, "null" | "true" | "false")
        || is_number(text)
}

/// Appends text as a JSON string.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    append(text, out);
    out.push(b'"');
}

/// Appends what is written to it to the JSON string at the end of a buffer.
pub struct JsonText<'o>(pub &'o mut Vec<u8>);

impl Write for JsonText<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        append(text, self.0);
        Ok(())
    }
}

fn append(text: &str, out: &mut Vec<u8>) {
    match special(text.as_bytes()) {
        Some(_) => append_escaped(text, out),
        None => out.extend_from_slice(text.as_bytes()),
    }
}

/// Escapes what must be escaped (RFC 8259 section 7), in the spelling of serde_json.
#[cold]
fn append_escaped(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    while let Some(place) = special(rest) {
        let (plain, special) = rest.split_at(place);
        out.extend_from_slice(plain);
        let Some((byte, behind)) = special.split_first() else {
            return;
        };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x8 => out.extend_from_slice(b"\\b"),
            0xc => out.extend_from_slice(b"\\f"),
            other => out.extend_from_slice(format!("\\u{other:04x}").as_bytes()),
        }
        rest = behind;
    }
    out.extend_from_slice(rest);
}

/// The place of the first quotation mark, backslash or control character (RFC 8259 section 7).
#[inline]
pub fn special(text: &[u8]) -> Option<usize> {
    scan::first(text, marks)
}

/// The same for eight bytes at a time: the high bit of the first such byte is set.
#[inline]
const fn marks(word: u64) -> u64 {
    // With this bit flipped, the quotation mark (0x22) is the one byte behind the control characters.
    below(word ^ each(b'"' ^ b' '), b' ' + 1) | below(word ^ each(b'\\'), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_as_rfc_8259_asks() {
        let json = of_text("é ☕ \" a\\b \n\r\t\u{8}\u{c}\u{1}\u{1f}\u{7f}");
        assert_eq!(
            json,
            r#""é ☕ \" a\\b \n\r\t\b\f\u0001\u001f"#.to_owned() + "\u{7f}\""
        );
        for length in 0..20 {
            let plain = "x".repeat(length);
            assert_eq!(of_text(&plain), format!("\"{plain}\""));
            assert_eq!(of_text(&format!("{plain}\"")), format!("\"{plain}\\\"\""));
        }
    }

    #[test]
    fn what_must_be_escaped_is_found_at_any_place() {
        for byte in 0..=u8::MAX {
            let is_special = matches!(byte, b'"' | b'\\' | ..b' ');
            for length in 0..20 {
                for place in 0..length {
                    let mut text = vec![b'x'; length];
                    text[place] = byte;
                    assert_eq!(special(&text), is_special.then_some(place), "{byte}");
                    text[length - 1] = b'"';
                    let first = if is_special { place } else { length - 1 };
                    assert_eq!(special(&text), Some(first), "{byte}");
                }
            }
        }
    }

    #[test]
    fn pieces_of_a_string_are_escaped_one_by_one() {
        let mut json = Vec::new();
        JsonWriter::new(&mut json).pieces(&mut |out| write!(out, "a \" b {:?}", "c"));
        assert_eq!(json, br#""a \" b \"c\"""#);
    }

    #[test]
    fn values_are_separated_by_commas() {
        let list = Constant::List(&[Constant::Null, Constant::Number("1.0"), Constant::Text("[")]);
        let map = Constant::Map(&[
            ("a", list),
            ("b:", Constant::List(&[])),
            ("c", Constant::Map(&[])),
        ]);
        assert_eq!(of_constant(&map), r#"{"a":[null,1.0,"["],"b:":[],"c":{}}"#);
    }
}

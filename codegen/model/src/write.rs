//! Values on their way out, without a format: whoever has a value hands it to a writer, and the
//! writer knows the format.

use crate::json::JsonWriter;
use std::fmt::{self, Write};

/// Writes values in a format.
///
/// A list is [`start_list`](Self::start_list), its items, [`end_list`](Self::end_list); a map is
/// [`start_map`](Self::start_map), a [`key`](Self::key) before each value, [`end_map`](Self::end_map).
pub trait ValueWriter {
    /// Writes that there is no value.
    fn null(&mut self);

    /// Writes `true` or `false`.
    fn bool(&mut self, value: bool);

    /// Writes a number by its digits, as JSON has them (RFC 8259 section 6).
    fn number(&mut self, digits: &str);

    /// Writes text.
    fn text(&mut self, text: &str) {
        self.pieces(&mut |out| out.write_str(text));
    }

    /// Writes one text that `write` makes piece by piece. What was written before it failed counts.
    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result);

    /// Begins a list.
    fn start_list(&mut self);

    /// Ends a list.
    fn end_list(&mut self);

    /// Begins a map.
    fn start_map(&mut self);

    /// Begins a map with known members: a record of the spec's own.
    fn start_record(&mut self) {
        self.start_map();
    }

    /// Writes the name of the value that comes next.
    fn key(&mut self, name: &str);

    /// Ends a map or record.
    fn end_map(&mut self);
}

/// Writes a value as text for people, in a message or a header: what is in a list or map is
/// separated by commas, and a record is its JSON.
pub struct TextWriter<'o> {
    out: &'o mut dyn Write,
    result: fmt::Result,
    /// Whether the next value comes directly behind the start of a list or map, or behind a key.
    first: bool,
    /// The JSON of a record, and how many maps are open in it.
    record: Option<(Vec<u8>, usize)>,
}

impl<'o> TextWriter<'o> {
    /// Writes to `out`.
    pub fn new(out: &'o mut dyn Write) -> Self {
        Self {
            out,
            result: Ok(()),
            first: true,
            record: None,
        }
    }

    /// Returns whether everything could be written.
    ///
    /// # Errors
    ///
    /// That of the output.
    pub fn finish(self) -> fmt::Result {
        self.result
    }

    /// Calls the writer of the record that is open, if one is.
    fn in_record(&mut self, write: impl FnOnce(&mut JsonWriter<'_>)) -> bool {
        let Some((json, _)) = &mut self.record else {
            return false;
        };
        write(&mut JsonWriter::inside(json));
        true
    }

    fn put(&mut self, text: &str) {
        let separator = if self.first { "" } else { ", " };
        self.first = false;
        self.push(separator);
        self.push(text);
    }

    fn push(&mut self, text: &str) {
        if self.result.is_ok() {
            self.result = self.out.write_str(text);
        }
    }

    fn start(&mut self) {
        if !self.first {
            self.push(", ");
        }
        self.first = true;
    }
}

impl ValueWriter for TextWriter<'_> {
    fn null(&mut self) {
        if !self.in_record(|json| json.null()) {
            self.put("null");
        }
    }

    fn bool(&mut self, value: bool) {
        if !self.in_record(|json| json.bool(value)) {
            self.put(if value { "true" } else { "false" });
        }
    }

    fn number(&mut self, digits: &str) {
        if !self.in_record(|json| json.number(digits)) {
            self.put(digits);
        }
    }

    fn text(&mut self, text: &str) {
        if !self.in_record(|json| json.text(text)) {
            self.put(text);
        }
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        if !self.in_record(|json| json.pieces(write)) {
            self.put("");
            if self.result.is_ok() {
                self.result = write(self.out);
            }
        }
    }

    fn start_list(&mut self) {
        if !self.in_record(|json| json.start_list()) {
            self.start();
        }
    }

    fn end_list(&mut self) {
        if !self.in_record(|json| json.end_list()) {
            self.first = false;
        }
    }

    fn start_map(&mut self) {
        match &mut self.record {
            Some((json, open)) => {
                *open += 1;
                JsonWriter::inside(json).start_map();
            }
            None => self.start(),
        }
    }

    fn start_record(&mut self) {
        self.record.get_or_insert_default();
        self.start_map();
    }

    fn key(&mut self, name: &str) {
        if !self.in_record(|json| json.key(name)) {
            self.put(name);
            self.push(": ");
            self.first = true;
        }
    }

    fn end_map(&mut self) {
        match &mut self.record {
            Some((json, open)) => {
                JsonWriter::inside(json).end_map();
                *open -= 1;
                if *open > 0 {
                    return;
                }
                let json = std::mem::take(json);
                self.record = None;
                self.put(&String::from_utf8_lossy(&json));
            }
            None => self.first = false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut TextWriter<'_>)) -> String {
        let mut text = String::new();
        let mut writer = TextWriter::new(&mut text);
        write(&mut writer);
        writer.finish().unwrap_or_default();
        text
    }

    #[test]
    fn lists_and_maps_are_separated_by_commas_and_records_are_json() {
        let list = text(|out| {
            out.start_list();
            out.text("a");
            out.number("2");
            out.end_list();
        });
        assert_eq!(list, "a, 2");
        let map = text(|out| {
            out.start_map();
            out.key("a");
            out.bool(true);
            out.key("b");
            out.start_record();
            out.key("c");
            out.start_list();
            out.null();
            out.number("1.5");
            out.end_list();
            out.key("d");
            out.start_map();
            out.end_map();
            out.end_map();
            out.end_map();
        });
        assert_eq!(map, r#"a: true, b: {"c":[null,1.5],"d":{}}"#);
    }

    #[test]
    fn a_text_in_pieces_is_one_value() {
        let list = text(|out| {
            out.start_list();
            out.pieces(&mut |out| write!(out, "{}-{}", 1, 2));
            out.pieces(&mut |out| out.write_str("3"));
            out.end_list();
        });
        assert_eq!(list, "1-2, 3");
    }
}

//! Values as text, in a message or a header: written so that a reader who knows the type gets the same
//! value back.

use crate::ValueWriter;
use crate::json::{self, JsonWriter};
use crate::list::push_item;
use std::fmt::{self, Write};

/// Writes a value as text: a list of scalars with commas (RFC 9110 section 5.6.1), any other list and
/// a map as JSON.
pub struct TextWriter<'o> {
    out: &'o mut dyn Write,
    result: fmt::Result,
    /// The list, map or value of any type that is not yet ended. Most values are none.
    open: Option<Box<Open>>,
}

/// What of a value must be known before it can be written.
#[derive(Default)]
struct Open {
    /// The value as JSON, as far as it came.
    json: Vec<u8>,
    /// How many lists and maps are open.
    depth: usize,
    /// The value as a list with commas, as long as it can be one.
    list: Option<List>,
    /// The value of any type.
    any: Option<Any>,
}

#[derive(Default)]
struct List {
    text: String,
    has_items: bool,
}

/// A value of any type.
struct Any {
    /// Where it begins in the JSON.
    start: usize,
    /// How many lists and maps were open before it.
    depth: usize,
    /// The text that it is.
    text: Option<String>,
}

impl<'o> TextWriter<'o> {
    /// Writes to `out`.
    pub fn new(out: &'o mut dyn Write) -> Self {
        Self {
            out,
            result: Ok(()),
            open: None,
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

    fn push(&mut self, text: &str) {
        if self.result.is_ok() {
            self.result = self.out.write_str(text);
        }
    }

    /// Writes a scalar by itself, or into what is open.
    fn put(&mut self, text: &str, write_json: impl FnOnce(&mut JsonWriter<'_>)) {
        let Some(open) = &mut self.open else {
            self.push(text);
            return;
        };
        write_json(&mut JsonWriter::inside(&mut open.json));
        if open.any.is_none() {
            open.add(text);
        }
    }

    fn start(&mut self, is_list: bool, write_json: impl FnOnce(&mut JsonWriter<'_>)) {
        let open = self.open.get_or_insert_default();
        if open.any.is_none() {
            // What is in another is no scalar, so that the whole is JSON.
            let is_outermost = open.depth == 0;
            open.list = (is_outermost && is_list).then(List::default);
        }
        open.depth += 1;
        write_json(&mut JsonWriter::inside(&mut open.json));
    }

    fn end(&mut self, write_json: impl FnOnce(&mut JsonWriter<'_>)) {
        let Some(open) = &mut self.open else {
            return;
        };
        write_json(&mut JsonWriter::inside(&mut open.json));
        open.depth = open.depth.saturating_sub(1);
        if open.is_empty() {
            let Open { json, list, .. } = std::mem::take(&mut **open);
            self.open = None;
            match list {
                Some(list) => self.push(&list.text),
                None => self.push(&String::from_utf8_lossy(&json)),
            }
        }
    }
}

impl Open {
    fn is_empty(&self) -> bool {
        self.depth == 0 && self.any.is_none()
    }

    /// Adds an item to the list that is open, if it is one of scalars.
    fn add(&mut self, item: &str) {
        if let Some(list) = &mut self.list {
            if list.has_items {
                list.text.push_str(", ");
            }
            list.has_items = true;
            push_item(item, &mut list.text);
        }
    }
}

impl ValueWriter for TextWriter<'_> {
    fn null(&mut self) {
        self.put("null", |json| json.null());
    }

    fn bool(&mut self, value: bool) {
        self.put(if value { "true" } else { "false" }, |json| {
            json.bool(value);
        });
    }

    fn number(&mut self, digits: &str) {
        self.put(digits, |json| json.number(digits));
    }

    fn text(&mut self, text: &str) {
        if let Some(open) = &mut self.open
            && let Some(any) = &mut open.any
            && any.depth == open.depth
        {
            any.text = Some(text.to_owned());
        }
        self.put(text, |json| json.text(text));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        if self.open.is_some() {
            let mut text = String::new();
            // Memory takes all that is written to it; a value that fails on its own ends early.
            let _ = write(&mut text);
            self.text(&text);
        } else if self.result.is_ok() {
            self.result = write(self.out);
        }
    }

    fn start_list(&mut self) {
        self.start(true, |json| json.start_list());
    }

    fn end_list(&mut self) {
        self.end(|json| json.end_list());
    }

    fn start_map(&mut self) {
        self.start(false, |json| json.start_map());
    }

    fn key(&mut self, name: &str) {
        if let Some(open) = &mut self.open {
            JsonWriter::inside(&mut open.json).key(name);
        }
    }

    fn end_map(&mut self) {
        self.end(|json| json.end_map());
    }

    fn start_any(&mut self) {
        let open = self.open.get_or_insert_default();
        open.any.get_or_insert(Any {
            start: open.json.len(),
            depth: open.depth,
            text: None,
        });
    }

    fn end_any(&mut self) {
        let Some(open) = &mut self.open else {
            return;
        };
        let Some(Any { start, text, .. }) = open.any.take() else {
            return;
        };
        let json = open.json.get(start..).unwrap_or_default();
        // A comma separates it from the value before.
        let json = json.strip_prefix(b",").unwrap_or(json);
        let text = text
            .filter(|text| !json::may_be_json(text))
            .unwrap_or_else(|| String::from_utf8_lossy(json).into_owned());
        if open.is_empty() {
            self.open = None;
            self.push(&text);
        } else {
            open.add(&text);
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
    fn lists_of_scalars_have_commas_and_all_else_is_json() {
        let list = text(|out| {
            out.start_list();
            out.text("a");
            out.number("2");
            out.text("b, c");
            out.end_list();
        });
        assert_eq!(list, r#"a, 2, "b, c""#);
        let nested = text(|out| {
            out.start_list();
            out.text("a");
            out.start_list();
            out.null();
            out.end_list();
            out.bool(true);
            out.end_list();
        });
        assert_eq!(nested, r#"["a",[null],true]"#);
        let map = text(|out| {
            out.start_map();
            out.key("a");
            out.bool(true);
            out.key("b");
            out.start_list();
            out.number("1.5");
            out.end_list();
            out.end_map();
        });
        assert_eq!(map, r#"{"a":true,"b":[1.5]}"#);
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
        assert_eq!(text(|out| out.pieces(&mut |out| write!(out, "{}", 1))), "1");
    }

    #[test]
    fn of_any_type_text_is_told_from_json() {
        let any = |write: &dyn Fn(&mut TextWriter<'_>)| {
            text(|out| {
                out.start_any();
                write(out);
                out.end_any();
            })
        };
        assert_eq!(any(&|out| out.text("two")), "two");
        assert_eq!(any(&|out| out.text("2")), r#""2""#);
        assert_eq!(any(&|out| out.text("\"")), r#""\"""#);
        assert_eq!(any(&|out| out.number("2")), "2");
        let list = any(&|out| {
            out.start_list();
            out.text("a");
            out.end_list();
        });
        assert_eq!(list, r#"["a"]"#);
        let list = text(|out| {
            out.start_list();
            for digits in ["1", "2"] {
                out.start_any();
                out.start_list();
                out.number(digits);
                out.end_list();
                out.end_any();
                out.start_any();
                out.text(digits);
                out.end_any();
            }
            out.end_list();
        });
        assert_eq!(list, r#""[1]", "\"1\"", "[2]", "\"2\"""#);
    }
}

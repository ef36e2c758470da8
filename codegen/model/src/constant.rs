//! Values that a spec fixes.

use crate::ValueWriter;
use std::fmt;

/// A value that is the same for every answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Constant<'a> {
    /// No value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as JSON writes it (RFC 8259 section 6).
    Number(&'a str),
    /// Text.
    Text(&'a str),
    /// A list.
    List(&'a [Constant<'a>]),
    /// A map, in the order of the spec.
    Map(&'a [(&'a str, Constant<'a>)]),
}

impl Constant<'_> {
    /// Writes the value in the format of the writer.
    pub fn write(&self, out: &mut dyn ValueWriter) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => out.bool(*value),
            Self::Number(digits) => out.number(digits),
            Self::Text(text) => out.text(text),
            Self::List(items) => {
                out.start_list();
                items.iter().for_each(|item| item.write(out));
                out.end_list();
            }
            Self::Map(entries) => {
                out.start_map();
                for (key, value) in *entries {
                    out.key(key);
                    value.write(out);
                }
                out.end_map();
            }
        }
    }
}

impl Constant<'_> {
    /// Returns whether a text is the value.
    pub fn is(&self, text: &str) -> bool {
        match self {
            Self::Text(value) | Self::Number(value) => *value == text,
            other => other.to_string() == text,
        }
    }
}

/// As text: without quotation marks, and a list or map as JSON.
impl fmt::Display for Constant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) | Self::Text(text) => f.write_str(text),
            Self::List(_) | Self::Map(_) => f.write_str(&crate::json::of_constant(self)),
        }
    }
}

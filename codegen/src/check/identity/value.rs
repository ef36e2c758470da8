//! A value as a tree: what a writer without a format is told.

use errspec_model::{Format, ValueWriter, is_filled_text};
use std::fmt::{self, Write};

/// A value, as a body has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    /// A number or a truth value.
    Word(String),
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// A scalar as text, as clients take a code or an attribute.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Word(text) | Self::Text(text) => Some(text),
            Self::Null | Self::List(_) | Self::Map(_) => None,
        }
    }
}

impl Value {
    /// Returns whether something is there that clients take for no nothing.
    pub(super) fn is_filled(&self, format: Format) -> bool {
        match self {
            Self::Null => false,
            Self::Text(text) if format == Format::Json => !text.is_empty(),
            Self::Text(text) => is_filled_text(text),
            Self::Word(word) if format == Format::Json => {
                word == "true" || word.contains(|digit: char| ('1'..='9').contains(&digit))
            }
            Self::Word(word) => is_filled_text(word),
            Self::List(values) => !values.is_empty(),
            Self::Map(members) => !members.is_empty(),
        }
    }
}

/// Makes a tree of what is written.
#[derive(Default)]
pub(super) struct TreeWriter {
    open: Vec<Value>,
    keys: Vec<String>,
    whole: Option<Value>,
}

impl TreeWriter {
    /// What was written.
    pub(super) fn finish(self) -> Value {
        self.whole.unwrap_or(Value::Null)
    }

    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Value::List(items)) => items.push(value),
            Some(Value::Map(members)) => members.extend(self.keys.pop().map(|key| (key, value))),
            _ => self.whole = Some(value),
        }
    }

    fn close(&mut self) {
        if let Some(value) = self.open.pop() {
            self.put(value);
        }
    }
}

impl ValueWriter for TreeWriter {
    fn null(&mut self) {
        self.put(Value::Null);
    }

    fn bool(&mut self, value: bool) {
        self.put(Value::Word(value.to_string()));
    }

    fn number(&mut self, digits: &str) {
        self.put(Value::Word(digits.to_owned()));
    }

    fn pieces(&mut self, write: &mut dyn FnMut(&mut dyn Write) -> fmt::Result) {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write(&mut text);
        self.put(Value::Text(text));
    }

    fn start_list(&mut self) {
        self.open.push(Value::List(Vec::new()));
    }

    fn end_list(&mut self) {
        self.close();
    }

    fn start_map(&mut self) {
        self.open.push(Value::Map(Vec::new()));
    }

    fn key(&mut self, name: &str) {
        self.keys.push(name.to_owned());
    }

    fn end_map(&mut self) {
        self.close();
    }
}

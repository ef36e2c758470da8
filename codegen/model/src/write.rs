//! Values on their way out, without a format: whoever has a value hands it to a writer, and the
//! writer knows the format.

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

    /// Writes the name of the value that comes next.
    fn key(&mut self, name: &str);

    /// The same in a map of any names, which are data.
    fn entry(&mut self, name: &str) {
        self.key(name);
    }

    /// Returns whether a reader would take the entry of a map for the member of this name.
    fn is_name_of(&self, entry: &str, member: &str) -> bool {
        entry == member
    }

    /// Ends a map.
    fn end_map(&mut self);

    /// Begins a value of a type that only the value itself tells: any JSON. In text, it must be told
    /// from other values that would be written alike.
    fn start_any(&mut self) {}

    /// Ends such a value.
    fn end_any(&mut self) {}
}

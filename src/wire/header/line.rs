//! A line of a header while it is written, which must not become longer than it may be.

use crate::model::{Header, quoted};

/// A line of a header, as far as it is written.
pub(super) struct Line {
    text: String,
    max_length: usize,
}

impl Line {
    /// Begins with a text that fits.
    pub(super) fn new(header: &Header<'_>, text: String) -> Self {
        Self {
            text,
            max_length: header.max_length,
        }
    }

    /// How much more there is room for.
    pub(super) fn room(&self) -> usize {
        self.max_length.saturating_sub(self.text.len())
    }

    /// Appends a value behind `start`, if there is room for all of it.
    pub(super) fn push(&mut self, start: &str, value: &str) -> bool {
        let has_room = start.len() + value.len() <= self.room();
        if has_room {
            self.text.push_str(start);
            self.text.push_str(value);
        }
        has_room
    }

    /// Appends a value behind `start` as a quoted string, of which as much as there is room for. Nothing
    /// where not even its first character fits.
    pub(super) fn push_quoted(&mut self, start: &str, value: &str) -> bool {
        let room = self.room().checked_sub(start.len() + 2);
        let Some(kept) = room.and_then(|room| cut(value, room, quoted_length)) else {
            return false;
        };
        self.text.push_str(start);
        quoted::push(kept, &mut self.text);
        true
    }

    /// The whole line.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// How many bytes a character takes in a quoted string.
fn quoted_length(character: char) -> usize {
    quoted::escape(character).map(char::len_utf8).sum()
}

/// As many characters of a value as there is room for, each of the length that it has once it is
/// written. None where there is room for none of them.
pub(super) fn cut(value: &str, room: usize, length: fn(char) -> usize) -> Option<&str> {
    let mut end = 0;
    let mut used = 0;
    for (place, character) in value.char_indices() {
        used += length(character);
        if used > room {
            break;
        }
        end = place + character.len_utf8();
    }
    let kept = value.get(..end)?;
    (!kept.is_empty() || value.is_empty()).then_some(kept)
}

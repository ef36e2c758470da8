//! Text for the log, made of what others hand over: it stays on its line, ends, and takes nothing else
//! with it.

use errspec_model::write_escaped;
use std::fmt::{self, Display, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How many bytes a text of an event has. The log of one request is read by people.
const MOST: usize = 8 * 1024;

/// In how many pieces: without text in them they would have no end.
const MOST_PIECES: usize = 64 * 1024;

/// What is shown in place of a value that cannot be.
const UNSHOWN: &str = "(it cannot be shown)";

/// A text while it is written, with its control characters escaped, up to a number of bytes.
#[derive(Default)]
pub(super) struct LogText {
    text: String,
    pieces: usize,
    is_cut: bool,
}

impl LogText {
    /// The text of one value.
    pub(super) fn of(value: &dyn Display) -> String {
        let mut text = Self::default();
        text.add(|out| write!(out, "{value}"));
        text.into_text()
    }

    #[cfg(feature = "tracing")]
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.is_cut
    }

    /// Appends what `write` writes, as far as it comes: it may fail, panic, and never end.
    pub(super) fn add(&mut self, write: impl FnOnce(&mut dyn Write) -> fmt::Result) {
        let written = guarded(|| write(self));
        if written != Some(Ok(())) && !self.is_cut {
            self.text.push_str(UNSHOWN);
        }
    }

    /// Notes that there is more than is shown.
    #[cfg(feature = "tracing")]
    pub(super) fn cut(&mut self) {
        self.is_cut = true;
    }

    pub(super) fn into_text(mut self) -> String {
        if self.is_cut {
            self.text.push('…');
        }
        self.text
    }
}

impl Write for LogText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.pieces += 1;
        if self.pieces > MOST_PIECES {
            self.is_cut = true;
            return Err(fmt::Error);
        }
        for character in text.chars() {
            if self.text.len() >= MOST {
                self.is_cut = true;
                return Err(fmt::Error);
            }
            write_escaped(character, &mut self.text)?;
        }
        Ok(())
    }
}

/// Calls code of others. None where it panics.
pub(super) fn guarded<T>(call: impl FnOnce() -> T) -> Option<T> {
    // What it may have left half done is its own, and is not looked at again.
    let result = catch_unwind(AssertUnwindSafe(call));
    // Dropping what a panic carries could be the next panic.
    result.map_err(std::mem::forget).ok()
}

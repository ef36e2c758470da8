//! A spec as a document: all that a page, Markdown and the terminal tell people about an API, with
//! settings resolved and in sentences. How it looks is left to the formats.
//!
//! Texts are as `output::escape` leaves them: nothing in them commands a terminal or changes the direction of
//! what follows. Those of the spec's author may be Markdown.

mod anchor;
mod api;
mod entry;
mod handling;
mod near;
mod prose;
mod shape;

pub(crate) use api::{Document, Told};
pub(crate) use entry::{Action, Entry, Field, entry, place_of};
pub(crate) use handling::curl;
pub(crate) use prose::{CALLS, in_words};

use crate::output;

/// No more links are in one place: who looks for one of many errors searches.
pub(crate) const MOST_LINKS: usize = 8;

/// A text of a spec, without what could command a terminal or turn the text around it.
fn clean(text: &str) -> String {
    output::escape(text.trim()).into_owned()
}

/// A text of one line.
fn line(text: &str) -> String {
    output::escape_line(text.trim())
}

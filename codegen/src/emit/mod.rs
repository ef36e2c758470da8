//! Formats, a folder each, and what they all tell people.

mod prose;
pub(crate) mod rust;

//! Formats, a folder each, and what they all tell people.

pub(crate) mod prose;
pub(crate) mod rust;

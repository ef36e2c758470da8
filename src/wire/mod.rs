//! Answers as bytes: what an error looks like on its way out, and what the slots of an envelope hold
//! on its way in. Each format is one file.

mod body;
mod capture;
mod fields;
mod header;
mod headers;
mod json;
mod params;
mod spell;

pub(crate) use body::{is_made, write_body};
pub(crate) use capture::Capture;
pub(crate) use fields::FoundFields;
pub(crate) use header::write_header;

use crate::model::Shape;

/// Finds the slots of a body's shape. False where the body is not whole; what was found before the
/// place where it ends is kept.
pub(crate) fn capture_body<'a>(
    shape: &'a Shape<'a>,
    body: &'a str,
    into: &mut Capture<'a>,
) -> bool {
    json::read(shape, body, into)
}

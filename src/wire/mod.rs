//! Answers as bytes: what an error looks like on its way out, and what the slots of an envelope hold
//! on its way in. Each format is one file.

mod body;
mod capture;
#[cfg(feature = "xml")]
mod encoding;
mod fields;
mod form;
mod header;
mod json;
mod picks;
mod untyped;
#[cfg(feature = "xml")]
mod xml;
#[cfg(feature = "xml")]
mod xml_tree;

pub(crate) use body::{is_made, write_body};
pub(crate) use capture::{Capture, Contested};
#[cfg(feature = "xml")]
pub(crate) use encoding::decode;
pub(crate) use fields::Key;
pub(crate) use header::write_header;

use crate::model::{Envelope, Format, Part, Shape, Slot};
use http::HeaderMap;
use picks::Picks;
use std::borrow::Cow;

/// A body, and what a client was told that it is.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    pub(crate) text: &'a str,
    pub(crate) headers: &'a HeaderMap,
}

/// Finds the slots of a body's shape. False where the body is not whole, or is in another format;
/// what was found before the place where it ends is kept.
pub(crate) fn capture_body<'a>(
    (envelope, shape): (&Envelope<'_>, &'a Shape<'a>),
    body: Body<'a>,
    into: &mut Capture<'a>,
) -> bool {
    let is_read = match envelope.format {
        Format::Json => return json::read(shape, body.text, into),
        #[cfg(feature = "xml")]
        Format::Xml => return xml::read(shape, body.text, into),
        // Generated code that has XML does not compile without the feature.
        #[cfg(not(feature = "xml"))]
        Format::Xml => false,
        Format::Text => {
            body.may_be_untyped(envelope) && {
                into.fill_untyped(shape, Cow::Borrowed(body.text_for(shape)));
                true
            }
        }
        Format::Form => {
            let is_form = body.may_be_untyped(envelope) && form::read(shape, body.text, into);
            // A form in which nothing has a value is empty.
            is_form || body.text.is_empty() && body.is_of(Format::Form)
        }
    };
    // It is another body, however much of it was cut.
    into.mismatch |= !is_read;
    is_read
}

impl<'a> Body<'a> {
    /// The text without the line break at its end, as servers commonly add one, where a code ends it.
    fn text_for(&self, shape: &Shape<'_>) -> &'a str {
        let last = match shape.bare() {
            Shape::Slot(slot) => Some(*slot),
            Shape::Text(parts) => parts.last().and_then(Part::slot),
            _ => None,
        };
        match last {
            Some(Slot::Code) => self.text.trim_end_matches(['\r', '\n']),
            _ => self.text,
        }
    }

    /// Returns whether its media type means a format.
    fn is_of(&self, format: Format) -> bool {
        let named = self.media_type().and_then(Format::of_media_type);
        named == Some(format)
    }

    /// Its media type, if the answer names one.
    fn media_type(&self) -> Option<&str> {
        self.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns whether a body can be the text or form of an envelope. Any body is text, so the media type
    /// tells, and where there is none, what neither JSON nor markup begins with.
    fn may_be_untyped(&self, envelope: &Envelope<'_>) -> bool {
        match self.media_type() {
            Some(media_type) => envelope.takes(media_type),
            None => !self.text.trim_start().starts_with(['{', '[', '<']),
        }
    }
}

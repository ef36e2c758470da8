//! Answers as bytes: what an error looks like on its way out, and what the slots of an envelope hold
//! on its way in. Each format is one file.

mod body;
mod capture;
#[cfg(feature = "xml")]
mod encoding;
mod error_list;
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
pub(crate) use capture::Capture;
#[cfg(feature = "xml")]
pub(crate) use encoding::decode;
pub(crate) use fields::Key;
pub(crate) use header::write_header;

use crate::model::{Envelope, Format, Shape, Slot};
use error_list::ErrorList;
use http::HeaderMap;
use picks::Picks;
use std::borrow::Cow;

/// A body, and what a client was told that it is.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    pub(crate) text: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// Whether more of it was sent.
    pub(crate) is_cut: bool,
}

/// Finds the slots of a body's shape. False where the body is not whole, or is in another format;
/// what was found before the place where it ends is kept.
pub(crate) fn capture_body<'a>(
    (envelope, shape): (&Envelope<'_>, &'a Shape<'a>),
    body: Body<'a>,
    into: &mut Capture<'a>,
) -> bool {
    let is_read = match envelope.format {
        // What is alone may be text that looks like JSON.
        Format::Json if !json::is_compound(body.text) && body.is_told_otherwise() => false,
        Format::Json => return json::read(shape, body.known(json::before_number), into),
        #[cfg(feature = "xml")]
        Format::Xml => return xml::read(shape, body.text, into),
        // Generated code that has XML does not compile without the feature.
        #[cfg(not(feature = "xml"))]
        Format::Xml => false,
        Format::Text => {
            body.may_be_untyped(envelope) && {
                into.fill_untyped(shape, Cow::Borrowed(body.text_for(shape)));
                if body.is_cut && shape.last_slot() == Some(Slot::Code) {
                    into.code = None;
                }
                true
            }
        }
        Format::Form => {
            let text = body.known(form::whole_pairs);
            let is_form = body.may_be_untyped(envelope) && form::read(shape, text, into);
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
        match shape.last_slot() {
            Some(Slot::Code) => self.text.trim_end_matches(['\r', '\n']),
            _ => self.text,
        }
    }

    /// The text up to where it is known, which a number or a pair at its end is not if it was cut: it may be a
    /// longer one. `known` finds that place.
    fn known(&self, known: fn(&str) -> &str) -> &'a str {
        match self.is_cut {
            true => self.text.get(..known(self.text).len()).unwrap_or_default(),
            false => self.text,
        }
    }

    /// Says what makes it no XML with the root of a shape, for people.
    #[cfg(feature = "xml")]
    pub(crate) fn xml_error(&self, shape: &Shape<'_>, is_cut: bool) -> Option<String> {
        xml::error(shape, self.text, is_cut)
    }

    /// Says that XML is not read here.
    #[cfg(not(feature = "xml"))]
    pub(crate) fn xml_error(&self, _: &Shape<'_>, _: bool) -> Option<String> {
        Some("XML is not read without the feature `xml`".to_owned())
    }

    /// Returns whether its media type means a format.
    fn is_of(&self, format: Format) -> bool {
        let named = self.media_type().and_then(Format::of_media_type);
        named == Some(format)
    }

    /// Returns whether its media type means another format than JSON.
    fn is_told_otherwise(&self) -> bool {
        let named = self.media_type().and_then(Format::of_media_type);
        named.is_some_and(|named| named != Format::Json)
    }

    /// Its media type, if the answer names one.
    pub(crate) fn media_type(&self) -> Option<&str> {
        self.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns whether a body can be the text or form of an envelope. Any body is text, so the media type
    /// tells, and where there is none, what neither JSON nor markup begins with.
    pub(crate) fn may_be_untyped(&self, envelope: &Envelope<'_>) -> bool {
        match self.media_type() {
            Some(media_type) => envelope.takes(media_type),
            None => !self.text.trim_start().starts_with(['{', '[', '<']),
        }
    }
}

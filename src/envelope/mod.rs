//! Envelopes: the shape of an error on the wire, as data that one encoder and one decoder walk.

mod capture;
mod encode;
mod escape;
mod fields;
mod header;
mod json;
mod params;
mod parts;
mod skeleton;

pub(crate) use capture::Capture;
pub(crate) use encode::{Writer, start_member};
pub(crate) use escape::JsonText;
#[doc(hidden)]
pub use escape::write_json_text;
pub(crate) use json::capture_json;
pub(crate) use parts::{MessageParts, match_parts};

/// The shape of an error on the wire: body, headers and reason phrase.
#[derive(Debug)]
pub struct Envelope {
    /// Its name in the spec; `envelope` for the one that has no name.
    pub name: &'static str,
    /// The media type of the body.
    pub content_type: &'static str,
    /// The body. None where an error has no body at all.
    pub body: Option<Shape>,
    /// The headers.
    pub headers: &'static [HeaderShape],
    /// The phrase behind the status on HTTP/1.1's status line (RFC 9112 section 4).
    pub reason_phrase: Option<HeaderShape>,
}

impl Envelope {
    /// An envelope without anything, for generated code to fill.
    pub const BLANK: Self = Self {
        name: "envelope",
        content_type: "application/json",
        body: None,
        headers: &[],
        reason_phrase: None,
    };
}

/// A JSON value with slots in it.
#[derive(Debug)]
pub enum Shape {
    /// A constant, as JSON text.
    Constant(&'static str),
    /// A slot that is filled with a value of its own JSON type.
    Slot(Slot),
    /// A string: text with slots in it.
    Text(&'static [Part]),
    /// An object. A member whose slots have no value is left out.
    Object(&'static [Member]),
    /// A list of errors, each of this shape: written with one, read with all.
    Errors(&'static Shape),
    /// A list of a fixed length.
    List(&'static [Shape]),
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    /// Its name. For `*`, the members of the object that the shape makes stand in its place.
    pub name: &'static str,
    /// Its value.
    pub shape: Shape,
}

/// What can stand in a shape, a header or a message in place of a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The error's code on the wire.
    Code,
    /// The HTTP status.
    Status,
    /// The status's standard phrase.
    Reason,
    /// The rendered message.
    Message,
    /// The field of this name.
    Field(&'static str),
    /// An object of all public fields that stand nowhere else.
    Fields,
    /// The constant that each error sets under this name.
    Attribute(&'static str),
    /// The link to the error's documentation.
    DocUrl,
}

impl Slot {
    /// The name of the field that fills the slot.
    pub(crate) fn field(self) -> Option<&'static str> {
        match self {
            Self::Field(name) => Some(name),
            _ => None,
        }
    }
}

/// A piece of a text with slots in it.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Text that stands there as it is.
    Text(&'static str),
    /// A slot.
    Slot(Slot),
}

/// A header or reason phrase: its text, and what fits into it.
#[derive(Debug)]
pub struct HeaderShape {
    /// The header's name, in lower case.
    pub name: &'static str,
    /// Its value.
    pub value: &'static [Part],
    /// The characters it may hold.
    pub charset: Charset,
    /// What stands behind the value.
    pub params: Params,
    /// How many characters it may hold.
    pub max_length: usize,
}

impl HeaderShape {
    /// A header without a name and a value, for generated code to fill.
    pub const BLANK: Self = Self {
        name: "",
        value: &[],
        charset: Charset::Ascii,
        params: Params::None,
        max_length: 4096,
    };
}

/// Parameters by name, which a reader finds in any order. One whose slots have no value is left
/// out.
#[derive(Debug)]
pub enum Params {
    /// There are none.
    None,
    /// Behind an authentication scheme: `Bearer realm="x", error="y"` (RFC 9110 section 11.2).
    Auth(&'static [Param]),
    /// In the query of a link, percent-encoded as a form is: `?error=y&state=z` (RFC 6749 appendix
    /// B).
    Query(&'static [Param]),
}

/// A parameter.
#[derive(Debug)]
pub struct Param {
    /// Its name.
    pub name: &'static str,
    /// Its value: text with slots.
    pub value: &'static [Part],
}

/// The characters that a header may hold. None ever holds a control character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// US-ASCII, which RFC 9110 section 5.5 recommends. What does not fit is spelled in ASCII
    /// where it can be, and replaced with `?` where not.
    Ascii,
    /// UTF-8, for peers who are known to read it.
    Utf8,
}

impl Envelope {
    /// Whether a slot stands anywhere in the envelope.
    pub(crate) fn has(&self, slot: Slot) -> bool {
        let mut headers = self.headers.iter().chain(&self.reason_phrase);
        self.body.as_ref().is_some_and(|body| body.has(slot))
            || headers.any(|header| header.has(slot))
    }
}

impl HeaderShape {
    /// The parameters, of whatever kind.
    pub(crate) fn params(&self) -> &'static [Param] {
        match self.params {
            Params::None => &[],
            Params::Auth(params) | Params::Query(params) => params,
        }
    }

    fn has(&self, slot: Slot) -> bool {
        let mut params = self.params().iter();
        has_slot(self.value, slot) || params.any(|param| has_slot(param.value, slot))
    }
}

fn has_slot(parts: &[Part], slot: Slot) -> bool {
    parts
        .iter()
        .any(|part| matches!(part, Part::Slot(found) if *found == slot))
}

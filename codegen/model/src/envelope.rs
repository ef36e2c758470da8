//! Envelopes: the shape of an error on the wire.

use crate::xml::local_name;
use crate::{Constant, Format, Header, Part, Slot, match_parts};

/// The shape of an error on the wire: body, headers and reason phrase.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    /// Its name in the spec; `envelope` for the one without a name.
    pub name: &'a str,
    /// The media type of the body.
    pub content_type: &'a str,
    /// What the body is written in.
    pub format: Format,
    /// The body. None where an error has no body at all.
    pub body: Option<Shape<'a>>,
    /// The headers.
    pub headers: &'a [Header<'a>],
    /// The phrase behind the status on HTTP/1.1's status line (RFC 9112 section 4).
    pub reason_phrase: Option<Header<'a>>,
}

impl Envelope<'_> {
    /// An envelope with nothing in it, for generated code to fill.
    pub const BLANK: Self = Self {
        name: "envelope",
        content_type: "application/json",
        format: Format::Json,
        body: None,
        headers: &[],
        reason_phrase: None,
    };
}

/// A value with slots in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape<'a> {
    /// A value that is always the same.
    Constant(Constant<'a>),
    /// A slot, filled with a value of its own type.
    Slot(Slot<'a>),
    /// Text with slots in it.
    Text(&'a [Part<'a>]),
    /// An object. A member whose slots have no value is left out.
    Object(&'a [Member<'a>]),
    /// A list of errors, each of this shape: written with one, read with all.
    Errors(&'a Shape<'a>),
    /// A list of a fixed length.
    List(&'a [Shape<'a>]),
    /// A value that, where it is there and not empty, proves that an answer is an error.
    Proof(&'a Shape<'a>),
    /// A value with a slot that is in the shape before: it counts where that has no value.
    Again(&'a Shape<'a>),
    /// A member whose name has slots, and its value: an object has one at most.
    Named(&'a Named<'a>),
}

/// A member whose name has slots. It is the first that no other member of the shape names, and that has this
/// name and a value of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Named<'a> {
    /// The name.
    pub name: &'a [Part<'a>],
    /// The value.
    pub shape: Shape<'a>,
}

/// A member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Member<'a> {
    /// Its name. `*` is replaced by the members of the object that the shape makes: the fields, or the
    /// entries of one that is a map.
    pub name: &'a str,
    /// Its value.
    pub shape: Shape<'a>,
}

impl<'a> Named<'a> {
    /// Reads the name of a member. Returns whether it may be this one; in XML, prefixes do not count.
    pub fn matches<'t>(
        &self,
        name: &'t str,
        without_prefix: bool,
        found: &mut dyn FnMut(Slot<'a>, &'t str),
    ) -> bool {
        let Some((first, rest)) = self.name.split_first() else {
            return false;
        };
        let first = match first {
            Part::Text(text) if without_prefix => Part::Text(local_name(text)),
            first => *first,
        };
        let first = Some(first).filter(|part| *part != Part::Text(""));
        match_parts(first.into_iter().chain(rest.iter().copied()), name, found)
    }

    /// Returns whether what begins with this byte of JSON may be the value.
    pub fn may_begin(&self, first: Option<u8>) -> bool {
        match self.shape.bare() {
            Shape::Object(_) | Shape::Slot(Slot::Fields) => first == Some(b'{'),
            Shape::Errors(_) | Shape::List(_) => first == Some(b'['),
            Shape::Text(_) => !matches!(first, Some(b'{' | b'[')),
            Shape::Slot(slot) if slot.is_scalar() => !matches!(first, Some(b'{' | b'[')),
            _ => true,
        }
    }
}

impl<'a> Member<'a> {
    /// The slot of the field that holds the members which the shape does not name.
    pub fn rest(&self) -> Option<Slot<'a>> {
        match self.shape.bare() {
            Shape::Slot(slot @ Slot::Field(_)) if self.name == "*" => Some(*slot),
            _ => None,
        }
    }

    /// The name and the value of a member whose name has slots.
    pub fn named(&self) -> Option<&'a Named<'a>> {
        match self.shape {
            Shape::Named(named) => Some(named),
            _ => None,
        }
    }

    /// Returns whether this is the member of a name, which is neither `*` nor has slots.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name && self.name != "*" && self.named().is_none()
    }

    /// Returns whether the value is always the same, and tells that this is the shape. `null` tells nothing.
    pub fn is_constant(&self) -> bool {
        matches!(self.shape, Shape::Constant(_)) && !self.shape.is_blank()
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns the number of bytes of the text around a slot. None of that is around one that is not there.
fn text_around(parts: &[Part<'_>], slot: Slot<'_>) -> usize {
    match parts.iter().any(|part| part.slot() == Some(slot)) {
        true => parts.iter().map(|part| part.text().len()).sum(),
        false => 0,
    }
}

impl<'a> Envelope<'a> {
    /// Returns the number of bytes of the text around a slot, of its places where that is the most. Where two
    /// envelopes find a value in the same place, the one with more text has less in it that is no value.
    pub fn text_around(&self, slot: Slot<'_>) -> usize {
        let headers = self.headers.iter().chain(&self.reason_phrase);
        let texts = headers.flat_map(|header| header.texts());
        let texts = texts.map(|text| text_around(text, slot));
        let body = self.body.iter().map(|body| body.text_around(slot));
        body.chain(texts).max().unwrap_or_default()
    }

    /// Returns whether a slot has a place of its own. A member whose name has slots has none: any that nothing
    /// else names may be it.
    pub fn has_place_of(&self, slot: Slot<'_>) -> bool {
        let mut headers = self.headers.iter().chain(&self.reason_phrase);
        self.body
            .as_ref()
            .is_some_and(|body| body.has_place_of(slot))
            || headers.any(|header| header.has(slot))
    }

    /// Returns whether a text or form that has this media type can be one of the envelope. Any body is text,
    /// so that nothing else tells: it has the type of the envelope, or both types mean the format.
    pub fn takes(&self, media_type: &str) -> bool {
        let means = |media_type| Format::of_media_type(media_type) == Some(self.format);
        essence(media_type).eq_ignore_ascii_case(essence(self.content_type))
            || means(media_type) && means(self.content_type)
    }

    /// Returns whether its bodies have this media type, parameters aside.
    pub fn has_media_type(&self, media_type: &str) -> bool {
        self.body.is_some() && essence(media_type).eq_ignore_ascii_case(essence(self.content_type))
    }

    /// Returns whether a slot is anywhere in the envelope.
    pub fn has(&self, slot: Slot<'_>) -> bool {
        let mut headers = self.headers.iter().chain(&self.reason_phrase);
        self.body.as_ref().is_some_and(|body| body.has(slot))
            || headers.any(|header| header.has(slot))
    }
}

impl<'a> Shape<'a> {
    /// Returns whether a slot is anywhere in the shape.
    pub fn has(&self, slot: Slot<'_>) -> bool {
        let mut has = false;
        self.visit_slots(&mut |found| has |= found == slot);
        has
    }

    /// Returns whether it shows anything that depends on the status of the answer.
    pub fn shows_status(&self) -> bool {
        let mut shows = false;
        self.visit_slots(&mut |found| shows |= found.depends_on_status());
        shows
    }

    /// Calls `visit` with each slot in the shape.
    pub fn visit_slots(&self, visit: &mut dyn FnMut(Slot<'a>)) {
        match self {
            Self::Constant(_) => {}
            Self::Slot(slot) => visit(*slot),
            Self::Text(parts) => parts.iter().filter_map(Part::slot).for_each(visit),
            Self::Object(members) => members
                .iter()
                .for_each(|member| member.shape.visit_slots(visit)),
            Self::Errors(inner) | Self::Proof(inner) | Self::Again(inner) => {
                inner.visit_slots(visit);
            }
            Self::List(items) => items.iter().for_each(|item| item.visit_slots(visit)),
            Self::Named(named) => {
                let slots = named.name.iter().filter_map(Part::slot);
                slots.for_each(&mut *visit);
                named.shape.visit_slots(visit);
            }
        }
    }

    /// The slot that a text ends in.
    pub fn last_slot(&self) -> Option<Slot<'a>> {
        match self.bare() {
            Self::Slot(slot) => Some(*slot),
            Self::Text(parts) => parts.last().and_then(Part::slot),
            _ => None,
        }
    }

    /// Returns whether the shape is an object with a constant in it, which tells it from others. An object
    /// inside of it that has a constant is there whenever it is.
    pub fn is_marked(&self) -> bool {
        let is_mark = |member: &Member<'_>| member.is_constant() || member.shape.bare().is_marked();
        matches!(self, Self::Object(members) if members.iter().any(is_mark))
    }

    /// Returns whether there is nothing in the shape: it is `null`, `{}` or `[]`. It is written as it stands,
    /// and on reading anything may be there: an API that shows an empty member in one answer fills it in
    /// others.
    pub fn is_blank(&self) -> bool {
        matches!(
            self,
            Self::Constant(Constant::Null) | Self::Object([]) | Self::List([])
        )
    }

    /// Returns the number of bytes of the text around a slot, of its places where that is the most.
    fn text_around(&self, slot: Slot<'_>) -> usize {
        let own = match self {
            Self::Text(parts) => text_around(parts, slot),
            Self::Named(named) => text_around(named.name, slot),
            _ => 0,
        };
        let inside = self.children().map(|child| child.text_around(slot));
        inside.max().unwrap_or_default().max(own)
    }

    fn has_place_of(&self, slot: Slot<'_>) -> bool {
        match self {
            Self::Slot(own) => *own == slot,
            Self::Text(parts) => parts.iter().any(|part| part.slot() == Some(slot)),
            Self::Named(_) => false,
            other => other.children().any(|child| child.has_place_of(slot)),
        }
    }

    /// The slot of the field that holds the items of a list which none of its shapes picks by constants.
    pub fn others(items: &[Self]) -> Option<Slot<'a>> {
        let mut others = items.iter().filter_map(Self::rest_of_list);
        others
            .next()
            .filter(|_| items.iter().any(|item| item.bare().is_marked()))
    }

    /// The slot of a field that is all of an object. Beside items with constants it holds the other items.
    pub fn rest_of_list(&self) -> Option<Slot<'a>> {
        match self.bare() {
            Self::Object([only]) => only.rest(),
            _ => None,
        }
    }

    /// Returns whether some object in the shape has a field for the members that it does not name.
    pub fn has_rest(&self) -> bool {
        let own =
            matches!(self, Self::Object(members) if members.iter().any(|m| m.rest().is_some()));
        own || self.children().any(Self::has_rest)
    }

    /// Returns whether a value is in the shape that proves an answer to be an error.
    pub fn has_proof(&self) -> bool {
        matches!(self, Self::Proof(_)) || self.children().any(Self::has_proof)
    }

    /// The shape itself, without what is said about it for reading.
    pub fn bare(&self) -> &Self {
        match self {
            Self::Proof(inner) | Self::Again(inner) => inner.bare(),
            _ => self,
        }
    }

    /// The shapes directly inside of this one.
    pub fn children(&self) -> impl Iterator<Item = &'a Shape<'a>> {
        let (members, items): (&'a [Member<'a>], &'a [Shape<'a>]) = match *self {
            Self::Object(members) => (members, &[]),
            Self::Errors(inner) | Self::Proof(inner) | Self::Again(inner) => {
                (&[], std::slice::from_ref(inner))
            }
            Self::List(items) => (&[], items),
            Self::Named(named) => (&[], std::slice::from_ref(&named.shape)),
            Self::Constant(_) | Self::Slot(_) | Self::Text(_) => (&[], &[]),
        };
        members.iter().map(|member| &member.shape).chain(items)
    }
}

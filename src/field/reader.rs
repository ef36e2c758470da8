//! Values as they came over the wire, and the fields of a record.

use super::custom::{self, CustomType};
use super::element::Element;
use super::json::value_of;
use super::number::whole;
use super::scalar::default_of;
use super::{FieldType, Node, characters};
use crate::Value;
use crate::model::{FieldInfo, Kinds, Type};
use std::borrow::Cow;
use std::time::Duration;

/// A value as it came over the wire, not yet read: its type is known once the error is.
#[derive(Clone, Debug)]
pub(crate) enum Raw<'a> {
    Json(&'a str),
    Text(Cow<'a, str>),
    /// A `Retry-After`, and the delay that it asks for. Few answers have one, so it is boxed: every
    /// value is as small as a text.
    Delay(Box<(Cow<'a, str>, Option<Duration>)>),
    /// The lines of a header that came more than once.
    Lines(Box<[Cow<'a, str>]>),
    /// The members of a JSON object that its shape does not name.
    Members(Box<[(Cow<'a, str>, &'a str)]>),
    /// The items of a JSON list that its shape does not pick.
    Items(Box<[&'a str]>),
    /// The same of an element, of which only these children are left.
    #[cfg_attr(
        not(feature = "xml"),
        allow(dead_code, reason = "without the reader of XML there are no elements")
    )]
    Children(Box<Element<'a>>),
    /// The texts of a form that its shape does not name.
    Pairs(Box<[(Cow<'a, str>, Cow<'a, str>)]>),
    /// The elements of one name in an XML document.
    #[cfg_attr(
        not(feature = "xml"),
        allow(dead_code, reason = "without the reader of XML there are no elements")
    )]
    Elements(Box<[Element<'a>]>),
}

/// How many bytes an item of a list or map takes beside its text.
const ITEM: usize = 96;

/// How many a list takes beside its items: there is room for four from the first on.
const LIST: usize = 4 * size_of::<Value>();

/// How many a map takes beside its members: there is room for eleven from the first on.
pub(super) const MAP: usize = 11 * (size_of::<String>() + size_of::<Value>());

/// Returns about how many bytes of memory a text takes that may be a list or a map: it has a comma for
/// each item but the first.
fn weight_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let signs = memchr::memchr3_iter(b',', b'[', b'{', bytes);
    signs.fold(text.len(), |sum, place| {
        let more = match bytes.get(place) {
            Some(b'[') => LIST,
            Some(b'{') => MAP,
            _ => ITEM,
        };
        sum.saturating_add(more)
    })
}

impl Raw<'_> {
    /// Calls `read` with the value. Of a header with more than one line each is handed in, since only
    /// the type of the field tells which of them is one.
    pub(crate) fn read(&self, read: &mut dyn FnMut(Node<'_>)) {
        match self {
            Self::Json(json) if self.is_compound() => {
                if let Some(value) = value_of(json) {
                    read(Node::of_json(&value));
                }
            }
            Self::Json(json) => read(Node::of_scalar(json)),
            Self::Text(text) => read_text(text, read),
            Self::Delay(delay) => read(Node::of_delay(&delay.0, delay.1)),
            Self::Lines(lines) => read_lines(lines, read),
            Self::Elements(elements) => read(Node::of_elements(elements)),
            Self::Children(element) => read(Node::of_children(element)),
            Self::Members(members) => {
                let members = members.iter().map(|(name, value)| {
                    let value = value_of(value).unwrap_or_default();
                    (name.clone().into_owned(), value)
                });
                read(Node::of_members(&Value::Object(members.collect())));
            }
            Self::Items(items) => {
                let items = items.iter();
                let items = items.map(|item| value_of(item).unwrap_or_default());
                read(Node::of_members(&Value::Array(items.collect())));
            }
            Self::Pairs(pairs) => {
                let pairs = pairs.iter().map(|(name, text)| (&**name, &**text));
                read(Node::of_texts(&pairs.collect::<Vec<_>>()));
            }
        }
    }

    /// The same for a field of this type: a `Retry-After` that is no time is a header like others.
    pub(crate) fn read_as(&self, ty: &Type<'_>, read: &mut dyn FnMut(Node<'_>)) {
        match self {
            Self::Delay(delay) if !matches!(ty, Type::Duration(_) | Type::Moment(_)) => {
                read_text(&delay.0, read);
            }
            _ => self.read(read),
        }
    }

    /// Returns about how many bytes of memory the value takes once it is read.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Json(json) => weight_of(json),
            Self::Text(text) => weight_of(text),
            Self::Delay(delay) => weight_of(&delay.0),
            Self::Lines(lines) => lines.iter().map(|line| ITEM + weight_of(line)).sum(),
            Self::Members(members) => members
                .iter()
                .map(|(name, json)| ITEM + name.len() + weight_of(json))
                .sum(),
            Self::Items(items) => {
                let items = items.iter();
                items.map(|json| ITEM + weight_of(json)).sum()
            }
            Self::Children(element) => element.weight(),
            Self::Pairs(pairs) => pairs
                .iter()
                .map(|(name, text)| ITEM + name.len() + weight_of(text))
                .sum(),
            Self::Elements(elements) => elements.iter().map(Element::weight).sum(),
        }
    }

    /// Returns whether the value is a JSON object or list, or an element with others inside.
    pub(crate) fn is_compound(&self) -> bool {
        match self {
            Self::Json(raw) => raw.starts_with(['{', '[']),
            Self::Elements(elements) => !elements.iter().all(Element::is_leaf),
            Self::Members(_) | Self::Items(_) | Self::Children(_) | Self::Pairs(_) => true,
            Self::Text(_) | Self::Delay(_) | Self::Lines(_) => false,
        }
    }

    /// Returns whether the value is of one of these kinds. Text that has no type may be any but an
    /// object, and the rest of an object is one.
    pub(crate) fn fits(&self, kinds: Kinds) -> bool {
        let own = match self {
            Self::Json(raw) => match raw.as_bytes().first() {
                Some(b'"') => Kinds::TEXT,
                Some(b'{') => Kinds::OBJECT,
                Some(b'[') => Kinds::LIST,
                Some(b't' | b'f') => Kinds::BOOL,
                Some(b'n') => return kinds == Kinds::ANY,
                _ => Kinds::NUMBER,
            },
            Self::Text(text) if text.trim_start().starts_with('{') => Kinds::ANY,
            Self::Text(_) | Self::Delay(_) | Self::Lines(_) => Kinds::SCALAR.or(Kinds::LIST),
            Self::Members(_) | Self::Children(_) | Self::Pairs(_) => Kinds::OBJECT,
            Self::Items(_) => Kinds::LIST,
            Self::Elements(elements) => match elements.first() {
                Some(element) if !element.is_leaf() => Kinds::OBJECT,
                Some(element) if element.is_plain_text() => Kinds::SCALAR,
                // An empty element may be text or an object without members.
                _ => Kinds::SCALAR.or(Kinds::OBJECT),
            },
        };
        own.meet(kinds)
    }

    /// Returns whether the value is JSON's `null`, which is the same as a member left out, or holds
    /// none of the members that a shape does not name.
    pub(crate) fn is_null(&self) -> bool {
        match self {
            Self::Json(raw) => *raw == "null",
            Self::Members(members) => members.is_empty(),
            Self::Items(items) => items.is_empty(),
            Self::Children(element) => element.is_leaf(),
            Self::Pairs(pairs) => pairs.is_empty(),
            Self::Text(_) | Self::Delay(_) | Self::Lines(_) | Self::Elements(_) => false,
        }
    }
}

impl<'a> Raw<'a> {
    /// The value of a header with these lines.
    pub(crate) fn of_lines(mut lines: impl Iterator<Item = Cow<'a, str>>) -> Option<Self> {
        let first = lines.next()?;
        let others: Vec<_> = lines.collect();
        Some(if others.is_empty() {
            Self::Text(first)
        } else {
            Self::Lines(std::iter::once(first).chain(others).collect())
        })
    }

    /// The value as the text of a code: of a whole number its digits, however it is written.
    pub(crate) fn into_code(self) -> Cow<'a, str> {
        if let Self::Json(raw) = &self
            && !raw.starts_with('"')
            && (raw.contains(['.', 'e', 'E']) || *raw == "-0")
            && let Some(number) = whole(raw)
        {
            return Cow::Owned(number.to_string());
        }
        self.into_text()
    }

    /// The value as text: a string's characters, or the JSON of anything else.
    pub(crate) fn into_text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => text,
            Self::Delay(delay) => delay.0,
            Self::Lines(lines) => lines.into_iter().next().unwrap_or_default(),
            Self::Json(raw) => characters(raw).unwrap_or(Cow::Borrowed(raw)),
            Self::Elements(elements) => {
                let first = elements.into_iter().next();
                first.map(Element::into_text).unwrap_or_default()
            }
            Self::Members(_) | Self::Items(_) | Self::Children(_) | Self::Pairs(_) => {
                Cow::Borrowed("")
            }
        }
    }
}

/// Text may be the JSON of a list or map.
fn read_text(text: &str, read: &mut dyn FnMut(Node<'_>)) {
    if text.trim_start().starts_with(['{', '['])
        && let Ok(json) = serde_json::from_str::<Value>(text)
    {
        read(Node::of_json_text(text, &json));
    } else {
        read(Node::of_text(text));
    }
}

/// As one, the lines of a header are a list (RFC 9110 section 5.3).
fn read_lines(lines: &[Cow<'_, str>], read: &mut dyn FnMut(Node<'_>)) {
    if let Some(first) = lines.first() {
        read(Node::of_lines(first, &lines.join(", ")));
    }
    lines.iter().for_each(|line| read_text(line, read));
}

/// Hands out the fields of a record, each in its type.
///
/// It goes on past a field that is missing or does not parse, and remembers that there was one: so
/// generated code needs no way out of the middle of a record.
#[derive(Debug)]
pub struct FieldReader<'a> {
    fields: &'static [FieldInfo<'static>],
    /// None for a record without values.
    record: Option<Node<'a>>,
    /// The place of the next field.
    next: usize,
    is_lacking: bool,
}

impl<'a> FieldReader<'a> {
    /// Reads the fields of a record. Without a node none has a value.
    pub(super) fn of(fields: &'static [FieldInfo<'static>], record: Option<Node<'a>>) -> Self {
        Self {
            fields,
            record,
            next: 0,
            is_lacking: false,
        }
    }

    /// The next field.
    #[expect(
        clippy::should_implement_trait,
        reason = "each field has a type of its own"
    )]
    pub fn next<T: FieldType>(&mut self) -> T {
        let mut found = None;
        self.find(&mut |node, ty| found = T::read(node, ty));
        self.pass(found.is_some());
        found.unwrap_or_else(T::blank)
    }

    /// The next field, in a Rust type that the spec names.
    pub fn next_custom<T: CustomType + Default>(&mut self) -> T {
        let mut found = None;
        self.find(&mut |node, ty| found = custom::read_as(node, ty));
        self.pass(found.is_some());
        found.unwrap_or_default()
    }

    /// The next field, in such a type, where it may be absent.
    pub fn next_optional_custom<T: CustomType>(&mut self) -> Option<T> {
        let mut found = None;
        self.find(&mut |node, ty| found = custom::read_as(node, ty));
        self.pass(found.is_some());
        found
    }

    /// Calls `read` with the next field and its type, if it is there or has a default.
    fn find(&self, read: &mut dyn FnMut(Node<'_>, &Type<'_>)) {
        let Some(field) = self.fields.get(self.next) else {
            return;
        };
        let mut is_there = false;
        let mut read_member = |node: Node<'_>| {
            if !node.is_nothing(field) {
                is_there = true;
                read(node, &field.ty);
            }
        };
        if let Some(record) = self.record {
            record.field(field, self.fields, &mut read_member);
        }
        if !is_there && let Some(default) = default_of(field) {
            read(Node::of_json(&default), &field.ty);
        }
    }

    /// Goes on to the field behind the next, and remembers whether that one was missing.
    fn pass(&mut self, is_found: bool) {
        let field = self.fields.get(self.next);
        self.is_lacking |= !is_found && field.is_some_and(|field| !field.may_be_absent());
        self.next += 1;
    }

    /// Returns whether a required field could not be had.
    pub(super) fn is_lacking(&self) -> bool {
        self.is_lacking
    }
}

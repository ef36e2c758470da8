//! Where the fields of an error come from when it is built: the wire, or another error.

use super::custom::{self, CustomType};
use super::{Field, FieldType, Node, characters};
use crate::model::{ErrorInfo, FieldInfo, Type};
use crate::{Source, Value};
use serde_json::value::RawValue;
use std::any::Any;
use std::borrow::Cow;
use std::time::Duration;

/// A value as it came over the wire, not yet read: its type is known once the error is.
#[derive(Clone, Debug)]
pub(crate) enum Raw<'a> {
    Json(&'a RawValue),
    Text(Cow<'a, str>),
    /// A `Retry-After`, and the delay that it asks for. Few answers have one, so it is boxed: every
    /// value is as small as a text.
    Delay(Box<(Cow<'a, str>, Option<Duration>)>),
}

impl Raw<'_> {
    /// Calls `read` with the value.
    pub(crate) fn read(&self, read: &mut dyn FnMut(Node<'_>)) {
        match self {
            Self::Json(json) if self.is_compound() => {
                if let Ok(value) = serde_json::from_str::<Value>(json.get()) {
                    read(Node::of_json(&value));
                }
            }
            Self::Json(json) => read(Node::of_scalar(json)),
            Self::Text(text) => read_text(text, read),
            Self::Delay(delay) => read(Node::of_delay(&delay.0, delay.1)),
        }
    }

    /// Returns whether the value is a JSON object or list.
    pub(crate) fn is_compound(&self) -> bool {
        matches!(self, Self::Json(raw) if raw.get().starts_with(['{', '[']))
    }

    /// Returns whether the value is JSON's `null`, which is the same as a member left out.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Json(raw) if raw.get() == "null")
    }
}

impl<'a> Raw<'a> {
    /// The value as text: a string's characters, or the JSON of anything else.
    pub(crate) fn into_text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => text,
            Self::Delay(delay) => delay.0,
            Self::Json(raw) => characters(raw).unwrap_or(Cow::Borrowed(raw.get())),
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

/// Hands out the fields of one error, each in its type.
///
/// It goes on past a field that is missing or does not parse, and remembers that there was one: so
/// generated code needs no way out of the middle of an error.
#[derive(Debug)]
pub struct FieldReader<'a> {
    fields: &'static [FieldInfo<'static>],
    from: From<'a>,
    cause: Source,
    lacking: Option<usize>,
}

#[derive(Debug)]
enum From<'a> {
    Nothing,
    Values(&'a [&'a dyn Field]),
    Wire(Vec<(Cow<'a, str>, Raw<'a>)>),
    Record(Node<'a>),
}

/// A field that was found, to be read as its type. It is looked for in one place for all types,
/// since code that is generic over them is compiled with each API.
enum Given<'r> {
    /// The field of another error.
    Held(&'r dyn Any),
    /// A value of an answer.
    Node(Node<'r>),
}

impl<'a> FieldReader<'a> {
    fn new(fields: &'static [FieldInfo<'static>], from: From<'a>) -> Self {
        Self {
            fields,
            from,
            cause: Source::NONE,
            lacking: None,
        }
    }

    /// Has no field at all.
    pub fn blank(fields: &'static [FieldInfo<'static>]) -> Self {
        Self::new(fields, From::Nothing)
    }

    /// Reads the fields from text, as in a header or a query string.
    pub fn of_text<K, V>(
        info: &'static ErrorInfo<'static>,
        texts: impl IntoIterator<Item = (K, V)>,
    ) -> Self
    where
        K: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let raws = texts
            .into_iter()
            .map(|(name, text)| (name.into(), Raw::Text(text.into())));
        Self::of_wire(info, raws.collect())
    }

    pub(crate) fn of_wire(
        info: &'static ErrorInfo<'static>,
        raws: Vec<(Cow<'a, str>, Raw<'a>)>,
    ) -> Self {
        Self::new(info.fields, From::Wire(raws))
    }

    /// Reads the fields of a record.
    pub(crate) fn of_record(fields: &'static [FieldInfo<'static>], node: Node<'a>) -> Self {
        Self::new(fields, From::Record(node))
    }

    /// Copies the fields of another error with the same declaration.
    pub(crate) fn of_values(
        info: &'static ErrorInfo<'static>,
        values: &'a [&'a dyn Field],
        cause: Option<&Source>,
    ) -> Self {
        let cause = cause.cloned().unwrap_or_default();
        Self::new(info.fields, From::Values(values)).with_cause(cause)
    }

    /// The field at this place of the error's declaration.
    pub fn take<T: FieldType>(&mut self, index: usize) -> T {
        let mut found = None;
        self.find(index, &mut |given, ty| {
            found = match given {
                Given::Held(value) => value.downcast_ref().cloned(),
                Given::Node(node) => T::read(node, ty),
            };
        });
        found.unwrap_or_else(|| {
            self.lack(index);
            T::blank()
        })
    }

    /// The same for a field in a Rust type that the spec names.
    pub fn take_custom<T: CustomType + Default>(&mut self, index: usize) -> T {
        self.custom(index).unwrap_or_else(|| {
            self.lack(index);
            T::default()
        })
    }

    /// The same for such a field that may be absent.
    pub fn take_optional_custom<T: CustomType>(&mut self, index: usize) -> Option<T> {
        self.custom(index)
    }

    fn custom<T: CustomType>(&self, index: usize) -> Option<T> {
        let mut found = None;
        self.find(index, &mut |given, _| {
            found = match given {
                Given::Held(value) => match value.downcast_ref::<Option<T>>() {
                    Some(option) => option.clone(),
                    None => value.downcast_ref().cloned(),
                },
                Given::Node(node) => custom::read(node),
            };
        });
        found
    }

    /// Calls `read` with a field, if it is there.
    fn find(&self, index: usize, read: &mut dyn FnMut(Given<'_>, &Type<'static>)) {
        let Some(field) = self.fields.get(index) else {
            return;
        };
        match &self.from {
            From::Nothing => {}
            From::Values(values) => {
                if let Some(value) = values.get(index) {
                    read(Given::Held(value.as_any()), &field.ty);
                }
            }
            From::Record(node) => {
                if let Some(member) = node.member(field.name) {
                    read(Given::Node(member), &field.ty);
                }
            }
            From::Wire(raws) => {
                if let Some((_, raw)) = raws.iter().find(|(name, _)| name == field.name) {
                    raw.read(&mut |node| read(Given::Node(node), &field.ty));
                }
            }
        }
    }

    /// Remembers that a field could not be had.
    fn lack(&mut self, index: usize) {
        let optional = self.fields.get(index).is_some_and(|field| field.optional);
        if !optional {
            self.lacking.get_or_insert(index);
        }
    }

    /// Brings a cause, for an error that keeps one.
    pub fn with_cause(self, cause: Source) -> Self {
        Self { cause, ..self }
    }

    /// The cause to keep in the error.
    pub fn source(&mut self) -> Source {
        std::mem::take(&mut self.cause)
    }

    /// The name of the first required field that could not be had.
    pub fn lacking(&self) -> Option<&'static str> {
        Some(self.fields.get(self.lacking?)?.name)
    }
}

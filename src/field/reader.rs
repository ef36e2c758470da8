//! Where the fields of an error come from when it is built: the wire, or another error.

use super::custom::{self, CustomType};
use super::{FieldList, FieldType, Node, characters};
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
    /// The place of the next field.
    next: usize,
    cause: Source,
    lacking: Option<usize>,
}

#[derive(Debug)]
enum From<'a> {
    Nothing,
    Values(&'a FieldList<'a>),
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
            next: 0,
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
        values: &'a FieldList<'a>,
        cause: Source,
    ) -> Self {
        Self::new(info.fields, From::Values(values)).with_cause(cause)
    }

    /// The next field.
    #[expect(
        clippy::should_implement_trait,
        reason = "each field has a type of its own"
    )]
    pub fn next<T: FieldType>(&mut self) -> T {
        let mut found = None;
        self.find(&mut |given, ty| {
            found = match given {
                Given::Held(value) => value.downcast_ref().cloned(),
                Given::Node(node) => T::read(node, ty),
            };
        });
        self.pass(found.is_some());
        found.unwrap_or_else(T::blank)
    }

    /// The next field, in a Rust type that the spec names.
    pub fn next_custom<T: CustomType + Default>(&mut self) -> T {
        let found = self.custom();
        self.pass(found.is_some());
        found.unwrap_or_default()
    }

    /// The next field, in such a type, where it may be absent.
    pub fn next_optional_custom<T: CustomType>(&mut self) -> Option<T> {
        let found = self.custom();
        self.pass(found.is_some());
        found
    }

    fn custom<T: CustomType>(&self) -> Option<T> {
        let mut found = None;
        self.find(&mut |given, _| {
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

    /// Calls `read` with the next field, if it is there.
    fn find(&self, read: &mut dyn FnMut(Given<'_>, &Type<'static>)) {
        let Some(field) = self.fields.get(self.next) else {
            return;
        };
        match &self.from {
            From::Nothing => {}
            From::Values(values) => {
                if let Some(value) = values.get(self.next) {
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

    /// Goes on to the field behind the next, and remembers whether that one was missing.
    fn pass(&mut self, is_found: bool) {
        let field = self.fields.get(self.next);
        if !is_found && field.is_some_and(|field| !field.may_be_absent()) {
            self.lacking.get_or_insert(self.next);
        }
        self.next += 1;
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

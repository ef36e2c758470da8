//! What each variant of a generated `Error` holds: the values of its fields, and the cause.

use crate::Source;
use crate::field::{Custom, CustomType, Field, FieldType, Node, Raw, ReadField, TextEnum};
use crate::model::{ErrorInfo, FieldInfo, Type, ValueWriter};
use crate::{Value, model};
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// The value of a field.
#[derive(Debug)]
pub enum FieldValue {
    /// No value.
    Absent,
    /// Text.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
    /// A signed whole number.
    Integer(i64),
    /// An unsigned whole number.
    Unsigned(u64),
    /// A number.
    Number(f64),
    /// A length of time.
    Duration(Duration),
    /// A value of any other type.
    Other(Box<dyn Field>),
}

impl FieldValue {
    /// A value in a Rust type that the spec names.
    #[doc(hidden)]
    pub fn custom<T: CustomType>(value: T) -> Self {
        Self::Other(Box::new(Custom(value)))
    }

    fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Other(value) => value.is_absent(),
            _ => false,
        }
    }
}

impl Clone for FieldValue {
    fn clone(&self) -> Self {
        match self {
            Self::Absent => Self::Absent,
            Self::Text(text) => Self::Text(text.clone()),
            Self::Bool(value) => Self::Bool(*value),
            Self::Integer(number) => Self::Integer(*number),
            Self::Unsigned(number) => Self::Unsigned(*number),
            Self::Number(number) => Self::Number(*number),
            Self::Duration(duration) => Self::Duration(*duration),
            Self::Other(value) => Self::Other(value.boxed()),
        }
    }
}

impl PartialEq for FieldValue {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::Absent) => true,
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Integer(one), Self::Integer(other)) => one == other,
            (Self::Unsigned(one), Self::Unsigned(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => one == other,
            (Self::Duration(one), Self::Duration(other)) => one == other,
            (Self::Other(one), Self::Other(other)) => one.same(&**other),
            _ => false,
        }
    }
}

/// The values of an error's fields, in the order of the spec, and the cause that a server keeps for
/// its log. Without fields it takes no memory of its own.
#[derive(Clone, PartialEq)]
pub struct Values {
    fields: Box<[FieldValue]>,
    source: Source,
}

impl Values {
    /// These values, and no cause.
    #[doc(hidden)]
    pub fn of<const N: usize>(fields: [FieldValue; N]) -> Self {
        Self::from_list(Box::new(fields))
    }

    pub(crate) fn from_list(fields: Box<[FieldValue]>) -> Self {
        Self {
            fields,
            source: Source::NONE,
        }
    }

    /// Replaces a value.
    #[doc(hidden)]
    #[must_use]
    pub fn with(mut self, index: usize, value: FieldValue) -> Self {
        if let Some(place) = self.fields.get_mut(index) {
            *place = value;
        }
        self
    }

    /// Replaces a value by its place from the end, where the last is 1.
    #[doc(hidden)]
    #[must_use]
    pub fn with_tail(self, place: usize, value: FieldValue) -> Self {
        let index = self.fields.len().wrapping_sub(place);
        self.with(index, value)
    }

    /// The value at a place.
    pub fn get(&self, index: usize) -> &FieldValue {
        self.fields.get(index).unwrap_or(&FieldValue::Absent)
    }

    /// The value at a place from the end, where the last is 1.
    #[doc(hidden)]
    pub fn tail(&self, place: usize) -> &FieldValue {
        self.get(self.fields.len().wrapping_sub(place))
    }

    /// The cause.
    pub fn source(&self) -> &Source {
        &self.source
    }

    pub(crate) fn with_source(self, source: Source) -> Self {
        Self { source, ..self }
    }

    /// The values, in the order of the spec.
    pub fn iter(&self) -> impl Iterator<Item = &FieldValue> {
        self.fields.iter()
    }

    /// The value of a field that is text.
    pub(crate) fn text(&self, index: usize) -> Option<&str> {
        match self.get(index) {
            FieldValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a field that is a duration.
    pub(crate) fn duration(&self, index: usize) -> Option<Duration> {
        match self.get(index) {
            FieldValue::Duration(duration) => Some(*duration),
            _ => None,
        }
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Shown)).finish()
    }
}

/// A value as it is written in Rust.
pub(crate) struct Shown<'a>(pub(crate) &'a FieldValue);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            FieldValue::Absent => f.write_str("None"),
            FieldValue::Text(text) => text.fmt(f),
            FieldValue::Bool(value) => value.fmt(f),
            FieldValue::Integer(number) => number.fmt(f),
            FieldValue::Unsigned(number) => number.fmt(f),
            FieldValue::Number(number) => number.fmt(f),
            FieldValue::Duration(duration) => duration.fmt(f),
            FieldValue::Other(value) => value.fmt(f),
        }
    }
}

impl model::Values for Values {
    fn is_absent(&self, index: usize) -> bool {
        self.get(index).is_absent()
    }

    fn write(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn ValueWriter) {
        let ty = &field.ty;
        match self.get(index) {
            FieldValue::Absent => out.null(),
            FieldValue::Text(text) => out.text(text),
            FieldValue::Bool(value) => out.bool(*value),
            FieldValue::Integer(number) => number.write(ty, out),
            FieldValue::Unsigned(number) => number.write(ty, out),
            FieldValue::Number(number) => number.write(ty, out),
            FieldValue::Duration(duration) => duration.write(ty, out),
            FieldValue::Other(value) => value.write(ty, out),
        }
    }
}

/// What an error without fields holds.
#[derive(Debug)]
#[must_use]
pub struct Plain(#[doc(hidden)] pub Values);

impl Plain {
    /// Nothing, and no cause.
    #[doc(hidden)]
    pub fn new() -> Self {
        Self(Values::of([]))
    }
}

impl Default for Plain {
    fn default() -> Self {
        Self::new()
    }
}

// What generated accessors return. A required field always has a value: constructors take it, and an
// answer without it is no typed error. What an accessor would return otherwise is empty or zero.
impl FieldValue {
    /// Text.
    #[doc(hidden)]
    pub fn as_text(&self) -> &str {
        self.as_optional_text().unwrap_or_default()
    }

    /// Text that may be absent.
    #[doc(hidden)]
    pub fn as_optional_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A list.
    #[doc(hidden)]
    pub fn as_list<T: 'static>(&self) -> &[T] {
        self.as_optional_list().unwrap_or_default()
    }

    /// A list that may be absent.
    #[doc(hidden)]
    pub fn as_optional_list<T: 'static>(&self) -> Option<&[T]> {
        self.as_optional_ref::<Vec<T>>().map(Vec::as_slice)
    }

    /// A map.
    #[doc(hidden)]
    pub fn as_map<T: 'static>(&self) -> &BTreeMap<String, T> {
        let empty = const { &BTreeMap::new() };
        self.as_optional_ref().unwrap_or(empty)
    }

    /// Any value.
    #[doc(hidden)]
    pub fn as_any_value(&self) -> &Value {
        self.as_optional_ref().unwrap_or(&Value::Null)
    }

    /// An enum of the spec's own.
    #[doc(hidden)]
    pub fn as_choice<T: TextEnum + FieldType>(&self) -> T {
        self.as_optional_choice().unwrap_or_else(T::blank)
    }

    /// An enum of the spec's own that may be absent.
    #[doc(hidden)]
    pub fn as_optional_choice<T: TextEnum>(&self) -> Option<T> {
        self.as_optional_ref().copied()
    }

    /// A record of the spec's own.
    #[doc(hidden)]
    pub fn as_record<T: FieldType>(&self) -> &T {
        self.as_optional_ref()
            .unwrap_or_else(|| Box::leak(Box::new(T::blank())))
    }

    /// A value in a Rust type that the spec names.
    #[doc(hidden)]
    pub fn as_custom<T: CustomType + Default>(&self) -> &T {
        self.as_optional_ref()
            .unwrap_or_else(|| Box::leak(Box::new(T::default())))
    }

    /// A value of any other type that may be absent.
    #[doc(hidden)]
    pub fn as_optional_ref<T: 'static>(&self) -> Option<&T> {
        match self {
            Self::Other(value) => value.as_any().downcast_ref(),
            _ => None,
        }
    }
}

/// Accessors of scalars.
macro_rules! scalars {
    ($($variant:ident($ty:ty): $required:ident, $optional:ident;)*) => {
        impl FieldValue {
            $(
                /// A value of this type.
                #[doc(hidden)]
                pub fn $required(&self) -> $ty {
                    self.$optional().unwrap_or_default()
                }

                /// A value of this type that may be absent.
                #[doc(hidden)]
                pub fn $optional(&self) -> Option<$ty> {
                    match self {
                        Self::$variant(value) => Some(*value),
                        _ => None,
                    }
                }
            )*
        }
    };
}

scalars! {
    Bool(bool): as_bool, as_optional_bool;
    Integer(i64): as_integer, as_optional_integer;
    Unsigned(u64): as_unsigned, as_optional_unsigned;
    Number(f64): as_number, as_optional_number;
    Duration(Duration): as_duration, as_optional_duration;
}

/// Calls the function that it is given with the value of a field, if there is one.
pub(crate) type Find<'f> = &'f dyn Fn(&str, &mut dyn FnMut(Node<'_>));

/// Reads a field whose type only generated code knows, by its place. None for any other field.
pub(crate) type ReadOther<'f> = &'f mut dyn FnMut(usize, Node<'_>) -> ReadField;

/// Reads the values of an error's fields. Returns the first required field that is missing or of
/// another type, too: its value is then empty or zero.
pub fn read_values<'s>(
    info: &ErrorInfo<'s>,
    find: Find<'_>,
    other: ReadOther<'_>,
) -> (Values, Option<&'s str>) {
    let mut lacking = None;
    let mut values = Vec::with_capacity(info.fields.len());
    for (index, field) in info.fields.iter().enumerate() {
        let mut found = None;
        find(field.name, &mut |node| {
            found = if node.is_null() && field.may_be_absent() {
                Some(FieldValue::Absent)
            } else {
                read_value(node, index, field, other)
            };
        });
        let value = found.unwrap_or_else(|| {
            if field.may_be_absent() {
                return FieldValue::Absent;
            }
            lacking.get_or_insert(field.name);
            blank(&field.ty)
        });
        values.push(value);
    }
    (Values::from_list(values.into_boxed_slice()), lacking)
}

/// Reads the values of an error's fields from texts by name, likewise.
pub(crate) fn read_texts<'s>(
    info: &ErrorInfo<'s>,
    texts: &[(&str, &str)],
    other: ReadOther<'_>,
) -> (Values, Option<&'s str>) {
    let find = |name: &str, read: &mut dyn FnMut(Node<'_>)| {
        if let Some((_, text)) = texts.iter().find(|(known, _)| *known == name) {
            Raw::Text((*text).into()).read(read);
        }
    };
    read_values(info, &find, other)
}

fn read_value(
    node: Node<'_>,
    index: usize,
    field: &FieldInfo<'_>,
    other: ReadOther<'_>,
) -> Option<FieldValue> {
    let ty = &field.ty;
    if let Some(read) = other(index, node) {
        return read;
    }
    match ty {
        Type::String => String::read(node, ty).map(FieldValue::Text),
        Type::Bool => node.bool().map(FieldValue::Bool),
        Type::Integer => node.integer().map(FieldValue::Integer),
        Type::Unsigned => node.unsigned().map(FieldValue::Unsigned),
        Type::Number => node.number().map(FieldValue::Number),
        Type::Duration(_) => Duration::read(node, ty).map(FieldValue::Duration),
        Type::Any => Some(Value::read(node, ty)?.into_value()),
        Type::List(_) | Type::Map(_) | Type::Named(_) => None,
    }
}

/// What a required field holds in an error that is not shown.
fn blank(ty: &Type<'_>) -> FieldValue {
    match ty {
        Type::String => FieldValue::Text(String::new()),
        _ => FieldValue::Absent,
    }
}

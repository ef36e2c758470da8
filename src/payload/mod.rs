//! What each variant of a generated `Error` holds: the values of its fields, and the cause.

mod access;
mod read;

pub use read::read_values;
pub(crate) use read::{read_fields, read_texts};

use crate::field::{Custom, CustomType, Field, date_time};
use crate::model::{ErrorInfo, FieldInfo, TextWriter, ValueWriter};
use crate::{Source, model};
use std::fmt::{self, Write};
use std::time::{Duration, SystemTime};

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
    /// A moment.
    Moment(SystemTime),
    /// A value of any other type.
    Other(Box<dyn Field>),
    /// No field: the status that a server picked, behind the values of the fields.
    #[doc(hidden)]
    Status(u16),
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
            Self::Moment(moment) => Self::Moment(*moment),
            Self::Other(value) => Self::Other(value.boxed()),
            Self::Status(status) => Self::Status(*status),
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
            (Self::Moment(one), Self::Moment(other)) => one == other,
            (Self::Other(one), Self::Other(other)) => one.same(&**other),
            (Self::Status(one), Self::Status(other)) => one == other,
            _ => false,
        }
    }
}

/// The values of an error's fields, in the order of the spec, and the cause that a server keeps for
/// its log. Without fields it takes no memory of its own.
#[derive(Clone, PartialEq)]
pub struct Values {
    /// The last is the status, where a server picked one.
    list: Box<[FieldValue]>,
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
            list: fields,
            source: Source::NONE,
        }
    }

    /// The values of the fields.
    fn fields(&self) -> &[FieldValue] {
        match self.list.split_last() {
            Some((FieldValue::Status(_), fields)) => fields,
            _ => &self.list,
        }
    }

    /// The status that a server picked, if it is another than the first of those that the error is
    /// declared for.
    pub fn status(&self) -> Option<u16> {
        match self.list.last() {
            Some(FieldValue::Status(status)) => Some(*status),
            _ => None,
        }
    }

    /// Picks a status. One that the error is not declared for is not taken.
    #[doc(hidden)]
    #[must_use]
    pub fn with_status(mut self, status: u16, info: &ErrorInfo<'_>) -> Self {
        self.set_status(status, info);
        self
    }

    /// Picks a status, likewise.
    pub(crate) fn set_status(&mut self, status: u16, info: &ErrorInfo<'_>) {
        if info.has_status(status) {
            self.send_with(status, info);
        }
    }

    /// Has the error answered with a status, whatever it is declared for.
    pub(crate) fn send_with(&mut self, status: u16, info: &ErrorInfo<'_>) {
        if self.status().unwrap_or(info.status) == status {
            return;
        }
        let sent = Some(FieldValue::Status(status)).filter(|_| status != info.status);
        let count = self.fields().len();
        let list = std::mem::take(&mut self.list);
        self.list = list.into_iter().take(count).chain(sent).collect();
    }

    /// Replaces a value.
    #[doc(hidden)]
    #[must_use]
    pub fn with(mut self, index: usize, value: FieldValue) -> Self {
        if let Some(place) = self.list.get_mut(index) {
            *place = value;
        }
        self
    }

    /// Replaces a value by its place from the end, where the last is 1.
    #[doc(hidden)]
    #[must_use]
    pub fn with_tail(self, place: usize, value: FieldValue) -> Self {
        let index = self.fields().len().wrapping_sub(place);
        self.with(index, value)
    }

    /// The value at a place.
    pub fn get(&self, index: usize) -> &FieldValue {
        self.list.get(index).unwrap_or(&FieldValue::Absent)
    }

    /// The value at a place from the end, where the last is 1.
    #[doc(hidden)]
    pub fn tail(&self, place: usize) -> &FieldValue {
        self.get(self.fields().len().wrapping_sub(place))
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
        self.fields().iter()
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

    /// The value of a field that is a moment.
    pub(crate) fn moment(&self, index: usize) -> Option<SystemTime> {
        match self.get(index) {
            FieldValue::Moment(moment) => Some(*moment),
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
            FieldValue::Moment(moment) => f.write_str(&date_time(*moment)),
            FieldValue::Other(value) => value.fmt(f),
            FieldValue::Status(status) => status.fmt(f),
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
            FieldValue::Moment(moment) => moment.write(ty, out),
            FieldValue::Other(value) => value.write(ty, out),
            FieldValue::Status(_) => {}
        }
    }

    fn write_text(&self, index: usize, field: &FieldInfo<'_>, out: &mut dyn Write) -> fmt::Result {
        // What most fields hold is text as it is.
        match self.get(index) {
            FieldValue::Absent => Ok(()),
            FieldValue::Text(text) => out.write_str(text),
            FieldValue::Integer(number) => out.write_str(itoa::Buffer::new().format(*number)),
            FieldValue::Unsigned(number) => out.write_str(itoa::Buffer::new().format(*number)),
            other if other.is_absent() => Ok(()),
            _ => {
                let mut text = TextWriter::new(out);
                model::Values::write(self, index, field, &mut text);
                text.finish()
            }
        }
    }

    fn status(&self) -> Option<u16> {
        Self::status(self)
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

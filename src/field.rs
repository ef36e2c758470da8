//! Fields: the typed values that an occurrence of an error carries, as Rust holds them and as they
//! stand on the wire.

mod custom;
mod reader;
pub mod record;
mod scalar;
mod text_enum;

pub use custom::{Custom, CustomType};
pub use reader::FieldReader;
pub(crate) use reader::Raw;
#[doc(hidden)]
pub use reader::text_of;
pub use record::{Record, RecordInfo};
pub use text_enum::TextEnum;

use serde_json::Value;
use serde_json::value::RawValue;
use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

/// A field of an error, as the spec declares it.
#[derive(Debug)]
pub struct FieldInfo {
    /// Its name in the spec and on the wire.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Whether an occurrence may lack it.
    pub optional: bool,
    /// Whether it is for the server's own log only.
    pub private: bool,
    /// Whether it goes where the error's envelope says `{fields}`.
    pub spread: bool,
    /// What fills it where the error stands in for one that is not of the API.
    pub fill: Option<Fill>,
    /// What the spec says of it.
    pub docs: &'static str,
    /// A value for the documentation, as JSON; empty where the spec has none.
    pub example: &'static str,
}

impl FieldInfo {
    /// A required, public field of which nothing is said, for generated code to fill.
    pub const BLANK: Self = Self {
        name: "",
        ty: Type::Any,
        optional: false,
        private: false,
        spread: false,
        fill: None,
        docs: "",
        example: "",
    };
}

/// What a [`Foreign`](crate::server::Foreign) error can say to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// What is wrong: the text of the framework, if the status is under 500, else the status's
    /// phrase.
    Reason,
    /// Where in the request it is wrong: `items[0].price`, or `body`, `query`, `path`,
    /// `content-type`, or `request` where nothing more is known.
    Place,
    /// The request's method.
    Method,
    /// The path of the request's target, without its query.
    Target,
    /// The place, and under it the reason.
    ByPlace,
}

/// The type of a field in the spec language.
#[derive(Debug)]
#[non_exhaustive]
pub enum Type {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A signed integer of 64 bits.
    Integer,
    /// An unsigned integer of 64 bits.
    Unsigned,
    /// A floating-point number of 64 bits.
    Number,
    /// A length of time, counted in this unit on the wire.
    Duration(Unit),
    /// Any JSON value.
    Any,
    /// A list.
    List(&'static Type),
    /// A map from text.
    Map(&'static Type),
    /// A record of the spec's own.
    Record(&'static RecordInfo),
    /// An enum of the spec's own: the texts that a value can be.
    Enum(&'static [&'static str]),
}

/// What a duration is counted in on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Seconds, possibly with a fraction.
    Seconds,
    /// Milliseconds, possibly with a fraction.
    Milliseconds,
}

/// The value of a field, to be shown.
pub trait Field: fmt::Debug + Send + Sync {
    /// Appends the value as JSON.
    fn write_json(&self, ty: &Type, out: &mut Vec<u8>);

    /// Writes the value as text, for a message or a header.
    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result;

    /// Whether there is no value, so that its member or header is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// The value that the error holds, for a comparison or a copy.
    fn as_any(&self) -> &dyn Any;

    /// Whether the other value has the same type and is equal.
    fn same(&self, other: &dyn Field) -> bool;
}

/// A Rust type that can hold a field.
///
/// It is implemented for the types that generated code uses: `String`, `bool`, `i64`, `u64`,
/// `f64`, [`Duration`](std::time::Duration), [`Value`], and lists, maps and options of them.
pub trait FieldType: Field + Clone + 'static {
    /// Reads the value from JSON.
    fn from_json(value: &Value, ty: &Type) -> Option<Self>;

    /// Reads the value from JSON that is not parsed yet.
    fn from_raw(json: &RawValue, ty: &Type) -> Option<Self> {
        read_parsed(json.get(), |value| Self::from_json(value, ty))
    }

    /// Reads the value from text. What is not text itself is read as JSON.
    fn from_text(text: &str, ty: &Type) -> Option<Self> {
        read_parsed(text, |value| Self::from_json(value, ty))
    }

    /// What stands for a value that could not be had, in an error that is then not shown.
    fn blank() -> Self;
}

/// Parses JSON for a type to be read from it.
pub(crate) fn read_parsed<T>(json: &str, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
    let mut found = None;
    show_parsed(json, &mut |value| found = read(value));
    found
}

/// Generic code is compiled where it is used, and would bring a parser of its own.
fn show_parsed(json: &str, show: &mut dyn FnMut(&Value)) {
    if let Ok(value) = serde_json::from_str(json) {
        show(&value);
    }
}

/// The methods that every type writes in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_value {
    () => {
        fn as_any(&self) -> &dyn ::core::any::Any {
            self
        }

        fn same(&self, other: &dyn $crate::Field) -> bool {
            other.as_any().downcast_ref::<Self>() == ::core::option::Option::Some(self)
        }
    };
}
use crate::__by_value as by_value;

impl<T: Field + PartialEq + 'static> Field for Option<T> {
    by_value!();

    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write_json(ty, out),
            None => out.extend_from_slice(b"null"),
        }
    }

    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        self.as_ref()
            .map_or(Ok(()), |value| value.write_text(ty, out))
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: FieldType + PartialEq> FieldType for Option<T> {
    fn from_json(value: &Value, ty: &Type) -> Option<Self> {
        if value.is_null() {
            Some(None)
        } else {
            T::from_json(value, ty).map(Some)
        }
    }

    fn from_raw(json: &RawValue, ty: &Type) -> Option<Self> {
        if json.get() == "null" {
            Some(None)
        } else {
            T::from_raw(json, ty).map(Some)
        }
    }

    fn from_text(text: &str, ty: &Type) -> Option<Self> {
        T::from_text(text, ty).map(Some)
    }

    fn blank() -> Self {
        None
    }
}

/// A record that holds another of its own type does so behind a box.
impl<T: Field + PartialEq + 'static> Field for Box<T> {
    by_value!();

    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        (**self).write_json(ty, out);
    }

    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        (**self).write_text(ty, out)
    }
}

impl<T: FieldType + PartialEq> FieldType for Box<T> {
    fn from_json(value: &Value, ty: &Type) -> Option<Self> {
        T::from_json(value, ty).map(Self::new)
    }

    fn from_raw(json: &RawValue, ty: &Type) -> Option<Self> {
        T::from_raw(json, ty).map(Self::new)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Field + PartialEq + 'static> Field for Vec<T> {
    by_value!();

    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        let item = ty.item();
        out.push(b'[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            value.write_json(item, out);
        }
        out.push(b']');
    }

    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        let item = ty.item();
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.write_str(", ")?;
            }
            value.write_text(item, out)?;
        }
        Ok(())
    }
}

impl<T: FieldType + PartialEq> FieldType for Vec<T> {
    fn from_json(value: &Value, ty: &Type) -> Option<Self> {
        let item = ty.item();
        value
            .as_array()?
            .iter()
            .map(|value| T::from_json(value, item))
            .collect()
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field + PartialEq + 'static> Field for BTreeMap<String, T> {
    by_value!();

    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        let item = ty.item();
        out.push(b'{');
        for (index, (key, value)) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            crate::envelope::write_json_text(key, out);
            out.push(b':');
            value.write_json(item, out);
        }
        out.push(b'}');
    }

    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        let item = ty.item();
        for (index, (key, value)) in self.iter().enumerate() {
            out.write_str(if index > 0 { ", " } else { "" })?;
            write!(out, "{key}: ")?;
            value.write_text(item, out)?;
        }
        Ok(())
    }
}

impl<T: FieldType + PartialEq> FieldType for BTreeMap<String, T> {
    fn from_json(value: &Value, ty: &Type) -> Option<Self> {
        let item = ty.item();
        // To collect would sort, by code that is compiled for each type of values.
        let mut map = Self::new();
        for (key, value) in value.as_object()? {
            map.insert(key.clone(), T::from_json(value, item)?);
        }
        Some(map)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Type {
    /// The type of what a list or map holds.
    fn item(&self) -> &Type {
        match self {
            Self::List(item) | Self::Map(item) => item,
            _ => self,
        }
    }
}

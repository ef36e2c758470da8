//! Fields in a Rust type that the spec names, by way of serde.

use super::{Field, Type};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;
use std::any::Any;
use std::fmt;

/// A Rust type that a spec can name for a field (`rust: uuid::Uuid`). It stands on the wire as
/// serde writes it.
pub trait CustomType:
    Serialize + DeserializeOwned + Clone + PartialEq + fmt::Debug + Send + Sync + 'static
{
}

impl<T> CustomType for T where
    T: Serialize + DeserializeOwned + Clone + PartialEq + fmt::Debug + Send + Sync + 'static
{
}

/// Shows a value of such a type as a field.
///
/// A field that is text on the wire is written as text, and read from text, even where serde makes
/// it a number or a bool.
pub struct Custom<'a, T> {
    value: Option<&'a T>,
    /// What the error holds: the value, or an option of it.
    held: &'a (dyn Any + Send + Sync),
}

impl<'a, T: CustomType> Custom<'a, T> {
    /// Shows a value.
    pub fn new(value: &'a T) -> Self {
        Self {
            value: Some(value),
            held: value,
        }
    }

    /// Shows a value that may be absent.
    pub fn optional(value: &'a Option<T>) -> Self {
        Self {
            value: value.as_ref(),
            held: value,
        }
    }
}

impl<T: CustomType> fmt::Debug for Custom<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.held.downcast_ref::<Option<T>>() {
            Some(option) => option.fmt(f),
            None => self.value.fmt(f),
        }
    }
}

impl<T: CustomType> Field for Custom<'_, T> {
    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        let json = serde_json::to_value(self.value).unwrap_or_default();
        match (ty, &json) {
            (Type::String, Value::Number(_) | Value::Bool(_)) => {
                crate::envelope::write_json_text(&json.to_string(), out);
            }
            // Writing JSON to memory cannot fail.
            _ => drop(serde_json::to_writer(out, &json)),
        }
    }

    fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        match serde_json::to_value(self.value).unwrap_or_default() {
            Value::Null => Ok(()),
            Value::String(text) => out.write_str(&text),
            json => write!(out, "{json}"),
        }
    }

    fn is_absent(&self) -> bool {
        self.value.is_none()
    }

    fn as_any(&self) -> &dyn Any {
        self.held
    }

    fn same(&self, other: &dyn Field) -> bool {
        let other = other.as_any();
        match other.downcast_ref::<Option<T>>() {
            Some(option) => option.as_ref() == self.value,
            None => other.downcast_ref::<T>() == self.value,
        }
    }
}

pub(super) fn from_json<T: CustomType>(value: &Value) -> Option<T> {
    let read = T::deserialize(value).ok();
    read.or_else(|| serde_json::from_str(value.as_str()?).ok())
}

pub(super) fn from_text<T: CustomType>(text: &str) -> Option<T> {
    from_json(&Value::from(text))
}

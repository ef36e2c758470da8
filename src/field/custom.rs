//! Fields in a Rust type that the spec names, by way of serde.

use super::scalar::write_value;
use super::{Field, Node};
use crate::Value;
use crate::model::{Type, ValueWriter};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use std::any::Any;
use std::fmt;

/// A Rust type that a spec can name for a field (`rust: uuid::Uuid`). On the wire it is what serde
/// makes of it.
pub trait CustomType:
    Serialize + DeserializeOwned + Clone + PartialEq + fmt::Debug + Send + Sync + 'static
{
}

impl<T> CustomType for T where
    T: Serialize + DeserializeOwned + Clone + PartialEq + fmt::Debug + Send + Sync + 'static
{
}

/// A value of such a type, as a field.
///
/// A field that is text on the wire is written as text, and read from text, even where serde makes
/// it a number or a bool.
pub(super) struct Custom<'a, T> {
    value: Option<&'a T>,
    /// What the error holds: the value, or an option of it.
    held: &'a (dyn Any + Send + Sync),
}

impl<'a, T: CustomType> Custom<'a, T> {
    /// A value.
    pub(super) fn new(value: &'a T) -> Self {
        Self {
            value: Some(value),
            held: value,
        }
    }

    /// A value that may be absent.
    pub(super) fn optional(value: &'a Option<T>) -> Self {
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
    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match (ty, serde_json::to_value(self.value).unwrap_or_default()) {
            (Type::String, value @ (Value::Number(_) | Value::Bool(_))) => {
                out.text(&value.to_string());
            }
            (_, value) => write_value(&value, out),
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

/// Reads a value: as it is, and where that fails and it is text, as the JSON in the text.
pub(super) fn read<T: CustomType>(node: Node<'_>) -> Option<T> {
    let value = node.to_typed_value();
    let read = T::deserialize(&value).ok();
    read.or_else(|| serde_json::from_str(value.as_str()?).ok())
}

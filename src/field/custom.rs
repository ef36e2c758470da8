//! Fields in a Rust type that the spec names, by way of serde.

use super::scalar::write_value;
use super::{Field, FieldValue, Node};
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
pub(crate) struct Custom<T>(pub(crate) T);

impl<T: fmt::Debug> fmt::Debug for Custom<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: CustomType> Field for Custom<T> {
    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match (ty, serde_json::to_value(&self.0).unwrap_or_default()) {
            (Type::String, value @ (Value::Number(_) | Value::Bool(_))) => {
                out.text(&value.to_string());
            }
            (ty, value) => write_as(&value, ty, out),
        }
    }

    fn as_any(&self) -> &dyn Any {
        &self.0
    }

    fn same(&self, other: &dyn Field) -> bool {
        other.as_any().downcast_ref() == Some(&self.0)
    }

    fn boxed(&self) -> Box<dyn Field> {
        Box::new(Self(self.0.clone()))
    }
}

/// Writes JSON as a value of a type, in which what can be anything is told from text.
fn write_as(value: &Value, ty: &Type<'_>, out: &mut dyn ValueWriter) {
    match (ty, value) {
        (Type::Any, value) => value.write(ty, out),
        (Type::List(item), Value::Array(items)) => {
            out.start_list();
            items.iter().for_each(|value| write_as(value, item, out));
            out.end_list();
        }
        (_, value) => write_value(value, out),
    }
}

/// The value of a field where none is given, from its JSON, for generated code.
#[doc(hidden)]
pub fn default<T: CustomType + Default>(json: &str) -> FieldValue {
    FieldValue::custom(serde_json::from_str::<T>(json).unwrap_or_default())
}

/// Reads a value: as it is, and where that fails and it is text, as the JSON in the text.
pub(super) fn read_as<T: CustomType>(node: Node<'_>, ty: &Type<'_>) -> Option<T> {
    let value = node.to_typed_value(ty);
    let read = T::deserialize(&value).ok();
    read.or_else(|| serde_json::from_str(value.as_str()?).ok())
}

/// Reads a field, for generated code.
#[doc(hidden)]
pub fn read<T: CustomType>(node: Node<'_>, ty: &Type<'_>) -> Option<FieldValue> {
    read_as::<T>(node, ty).map(FieldValue::custom)
}

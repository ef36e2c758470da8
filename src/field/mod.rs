//! Fields: the typed values that an occurrence of an error carries, as Rust holds them, and on their
//! way out and in.

mod calendar;
mod collection;
mod custom;
mod duration;
#[cfg_attr(
    not(feature = "xml"),
    allow(dead_code, reason = "without the reader of XML there are no elements")
)]
mod element;
mod json;
mod list;
mod member;
mod moment;
mod node;
mod number;
mod reader;
pub mod record;
mod scalar;
mod text_enum;
mod wire_code;

pub(crate) use calendar::{date_time, http_date};
pub(crate) use custom::Custom;
pub use custom::CustomType;
#[doc(hidden)]
pub use custom::{default as default_custom, read as read_custom};
#[cfg(feature = "xml")]
pub(crate) use element::Element;
pub(crate) use json::value_of;
pub use list::FieldList;
pub use node::Node;
pub(crate) use node::characters;
pub use reader::FieldReader;
pub(crate) use reader::Raw;
pub use record::Record;
pub(crate) use scalar::write_value;
#[doc(hidden)]
pub use scalar::{default_of, to_json};
pub use text_enum::TextEnum;
pub use wire_code::WireCode;
#[doc(hidden)]
pub use wire_code::{code, write_code};

pub use crate::payload::FieldValue;

use crate::model::{Type, ValueWriter};
use std::any::Any;
use std::fmt;

/// The value of a field, on its way out.
pub trait Field: fmt::Debug + Send + Sync {
    /// Writes the value.
    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter);

    /// Returns whether there is no value, so that its member or header is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// The value that the error holds, for a comparison or a copy.
    fn as_any(&self) -> &dyn Any;

    /// Returns whether the other value has the same type and is equal.
    fn same(&self, other: &dyn Field) -> bool;

    /// A copy.
    fn boxed(&self) -> Box<dyn Field>;
}

/// A Rust type that can hold a field.
///
/// It is implemented for the types that generated code uses: `String`, `bool`, `i64`, `u64`,
/// `f64`, [`Duration`](std::time::Duration), [`SystemTime`](std::time::SystemTime),
/// [`Value`](crate::Value), and lists, maps and options of them.
pub trait FieldType: Field + Clone + 'static {
    /// Reads the value. None where the node is of another type.
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self>;

    /// A placeholder for a value that is missing, in an error that is then not shown.
    fn blank() -> Self;

    /// The value as an error holds it.
    fn into_value(self) -> FieldValue {
        FieldValue::Other(Box::new(self))
    }
}

/// The methods that every type implements in the same way.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_value {
    () => {
        fn as_any(&self) -> &dyn ::core::any::Any {
            self
        }

        fn same(&self, other: &dyn $crate::field::Field) -> bool {
            other.as_any().downcast_ref::<Self>() == ::core::option::Option::Some(self)
        }

        fn boxed(&self) -> ::std::boxed::Box<dyn $crate::field::Field> {
            ::std::boxed::Box::new(::core::clone::Clone::clone(self))
        }
    };
}
pub(crate) use crate::__by_value as by_value;

/// A field as an error holds it, for generated code.
#[doc(hidden)]
pub fn value<T: FieldType>(value: T) -> FieldValue {
    value.into_value()
}

/// Text as an error holds it, for generated code.
#[doc(hidden)]
pub fn text(text: impl Into<String>) -> FieldValue {
    FieldValue::Text(text.into())
}

/// Reads a field, for generated code.
#[doc(hidden)]
pub fn read<T: FieldType>(node: Node<'_>, ty: &Type<'_>) -> Option<FieldValue> {
    T::read(node, ty).map(FieldType::into_value)
}

/// A list as an error holds it, for generated code.
#[doc(hidden)]
pub fn list<T: FieldType + PartialEq>(list: impl IntoIterator<Item = T>) -> FieldValue {
    Vec::from_iter(list).into_value()
}

/// A list of texts likewise.
#[doc(hidden)]
pub fn texts(list: impl IntoIterator<Item = impl Into<String>>) -> FieldValue {
    self::list(list.into_iter().map(Into::<String>::into))
}

/// A map as an error holds it, for generated code.
#[doc(hidden)]
pub fn map<T: FieldType + PartialEq>(
    map: impl Into<std::collections::BTreeMap<String, T>>,
) -> FieldValue {
    map.into().into_value()
}

/// Any value as an error holds it, for generated code.
#[doc(hidden)]
pub fn any(value: impl Into<crate::Value>) -> FieldValue {
    value.into().into_value()
}

/// What reading a field gives: none for a field whose type the runtime knows, else its value, if it has
/// one of its type.
#[doc(hidden)]
pub type ReadField = Option<Option<FieldValue>>;

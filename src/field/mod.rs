//! Fields: the typed values that an occurrence of an error carries, as Rust holds them, and on their
//! way out and in.

mod collection;
mod custom;
mod duration;
mod list;
mod node;
mod reader;
pub mod record;
mod scalar;
mod text_enum;

use custom::Custom;
pub use custom::CustomType;
pub use list::FieldList;
pub use node::Node;
pub(crate) use node::characters;
pub use reader::FieldReader;
pub(crate) use reader::Raw;
pub use record::Record;
pub use text_enum::TextEnum;

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
}

/// A Rust type that can hold a field.
///
/// It is implemented for the types that generated code uses: `String`, `bool`, `i64`, `u64`,
/// `f64`, [`Duration`](std::time::Duration), [`Value`](crate::Value), and lists, maps and options
/// of them.
pub trait FieldType: Field + Clone + 'static {
    /// Reads the value. None where the node is of another type.
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self>;

    /// A placeholder for a value that is missing, in an error that is then not shown.
    fn blank() -> Self;
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
    };
}
pub(crate) use crate::__by_value as by_value;

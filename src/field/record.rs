//! Records: objects with fields of their own, inside of fields.

use super::{FieldList, FieldReader, Node};
use crate::model::{FieldInfo, Type, ValueWriter};
use crate::payload::Fields;

/// A struct that generated code makes of a record.
pub trait Record: Fields {
    /// The fields of the record's declaration.
    const FIELDS: &'static [FieldInfo<'static>];
}

/// Writes a record, without the fields that it lacks.
#[doc(hidden)]
pub fn write<R: Record>(record: &R, out: &mut dyn ValueWriter) {
    let mut values = FieldList::default();
    record.list(&mut values);
    write_fields(R::FIELDS, &values, out);
}

fn write_fields(fields: &[FieldInfo<'_>], values: &FieldList<'_>, out: &mut dyn ValueWriter) {
    out.start_record();
    for (value, field) in values.iter().zip(fields) {
        if !field.private && !value.is_absent() {
            out.key(field.name);
            value.write(&field.ty, out);
        }
    }
    out.end_map();
}

/// Reads a record. None where the node is no map, or a required field is missing.
#[doc(hidden)]
pub fn read<R: Record>(node: Node<'_>, _: &Type<'_>) -> Option<R> {
    let _members = node.entries()?;
    let mut fields = FieldReader::of_record(R::FIELDS, node);
    let record = R::read(&mut fields);
    fields.lacking().is_none().then_some(record)
}

/// A record without values.
#[doc(hidden)]
pub fn blank<R: Record>() -> R {
    R::read(&mut FieldReader::blank(R::FIELDS))
}

#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($Record:ident) => {
        impl $crate::field::Field for $Record {
            $crate::__by_value!();

            fn write(&self, _: &$crate::model::Type<'_>, out: &mut dyn $crate::model::ValueWriter) {
                $crate::field::record::write(self, out);
            }
        }

        impl ::core::default::Default for $Record {
            /// A record whose fields are empty, zero or absent.
            fn default() -> Self {
                $crate::field::record::blank()
            }
        }

        impl $crate::field::FieldType for $Record {
            fn read(
                node: $crate::field::Node<'_>,
                ty: &$crate::model::Type<'_>,
            ) -> ::core::option::Option<Self> {
                $crate::field::record::read(node, ty)
            }

            fn blank() -> Self {
                $crate::field::record::blank()
            }
        }
    };
}

//! Records: objects with fields of their own, inside of fields.

use super::{FieldList, FieldReader, Node};
use crate::model::{FieldInfo, RestWriter, Type, ValueWriter};
use std::fmt;

/// A struct that generated code makes of a record.
pub trait Record: Clone + PartialEq + fmt::Debug + Send + Sync + Sized + 'static {
    /// The fields of the record's declaration.
    const FIELDS: &'static [FieldInfo<'static>];

    /// Adds the values of the fields to a list, in the order of the declaration.
    fn list<'a>(&'a self, list: &mut FieldList<'a>);

    /// Makes the record from its fields.
    fn read(fields: &mut FieldReader<'_>) -> Self;
}

/// Writes a record, without the fields that it lacks.
#[doc(hidden)]
pub fn write<R: Record>(record: &R, out: &mut dyn ValueWriter) {
    let mut values = FieldList::default();
    record.list(&mut values);
    write_fields(R::FIELDS, &values, out);
}

fn write_fields(fields: &[FieldInfo<'_>], values: &FieldList<'_>, out: &mut dyn ValueWriter) {
    out.start_map();
    for (value, field) in values.iter().zip(fields) {
        let absent = field.absent.filter(|_| value.is_absent());
        if field.private || value.is_absent() && absent.is_none() {
            continue;
        }
        if field.is_rest() {
            value.write(&field.ty, &mut rest_writer(fields, out));
            continue;
        }
        out.key(field.wire_name());
        match absent {
            Some(absent) => absent.write(out),
            None => value.write(&field.ty, out),
        }
    }
    out.end_map();
}

/// A writer of the members of a record that no field has.
pub(crate) fn rest_writer<'o>(
    fields: &'o [FieldInfo<'_>],
    out: &'o mut dyn ValueWriter,
) -> RestWriter<'o> {
    let named = fields.iter().filter(|field| !field.is_rest());
    RestWriter::new(out, named.map(|field| field.wire_name()))
}

/// Reads a record. None where the node is no map, or a required field is missing.
#[doc(hidden)]
pub fn read<R: Record>(node: Node<'_>, _: &Type<'_>) -> Option<R> {
    let _members = node.entries()?;
    let mut fields = FieldReader::of(R::FIELDS, Some(node));
    let record = R::read(&mut fields);
    (!fields.is_lacking()).then_some(record)
}

/// A record without values.
#[doc(hidden)]
pub fn blank<R: Record>() -> R {
    R::read(&mut FieldReader::of(R::FIELDS, None))
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

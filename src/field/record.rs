//! Records: objects with fields of their own, inside of fields.

use super::{Field, FieldInfo, FieldReader, Type};
use serde_json::Value;
use std::fmt;

/// A record, as the spec declares it.
#[derive(Debug)]
pub struct RecordInfo {
    /// Its name in the spec.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [FieldInfo],
}

/// A struct that generated code makes of a record.
pub trait Record: Clone + PartialEq + fmt::Debug + Send + Sync + Sized + 'static {
    /// The record's declaration.
    const INFO: &'static RecordInfo;

    /// Shows the values of the fields, in the order of the declaration.
    fn fields(&self, show: &mut dyn FnMut(&[&dyn Field]));

    /// Makes the record from its fields.
    fn build(fields: &mut FieldReader<'_>) -> Self;
}

/// Appends a record as a JSON object, without the fields that it lacks.
#[doc(hidden)]
pub fn write_json<R: Record>(record: &R, out: &mut Vec<u8>) {
    record.fields(&mut |values| write_object(R::INFO.fields, values, out));
}

fn write_object(fields: &[FieldInfo], values: &[&dyn Field], out: &mut Vec<u8>) {
    out.push(b'{');
    let mut empty = true;
    for (value, field) in values.iter().zip(fields) {
        if !field.private && !value.is_absent() {
            crate::envelope::start_member(field.name, &mut empty, out);
            value.write_json(&field.ty, out);
        }
    }
    out.push(b'}');
}

/// Writes a record as text: its JSON.
#[doc(hidden)]
pub fn write_text<R: Record>(record: &R, out: &mut dyn fmt::Write) -> fmt::Result {
    let mut json = Vec::new();
    write_json(record, &mut json);
    write_lossy(&json, out)
}

fn write_lossy(json: &[u8], out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&String::from_utf8_lossy(json))
}

/// Reads a record from a JSON object.
#[doc(hidden)]
pub fn from_json<R: Record>(value: &Value, _: &Type) -> Option<R> {
    let mut fields = FieldReader::of_object(R::INFO.fields, value.as_object()?);
    let record = R::build(&mut fields);
    fields.lacking().is_none().then_some(record)
}

/// A record without values.
#[doc(hidden)]
pub fn blank<R: Record>() -> R {
    R::build(&mut FieldReader::blank_record(R::INFO.fields))
}

#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    ($Record:ident) => {
        impl $crate::Field for $Record {
            $crate::__by_value!();

            fn write_json(&self, _: &$crate::Type, out: &mut ::std::vec::Vec<u8>) {
                $crate::__private::record::write_json(self, out);
            }

            fn write_text(
                &self,
                _: &$crate::Type,
                out: &mut dyn ::core::fmt::Write,
            ) -> ::core::fmt::Result {
                $crate::__private::record::write_text(self, out)
            }
        }

        impl $crate::FieldType for $Record {
            fn from_json(value: &$crate::Value, ty: &$crate::Type) -> ::core::option::Option<Self> {
                $crate::__private::record::from_json(value, ty)
            }

            fn blank() -> Self {
                $crate::__private::record::blank()
            }
        }
    };
}

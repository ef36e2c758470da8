//! Scalar types of fields, and `any`.

use super::{Field, FieldType, FieldValue, Node, by_value};
use crate::Value;
use crate::model::{Constant, FieldInfo, Type, ValueWriter};
use std::borrow::Cow;

impl Field for String {
    by_value!();

    fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
        out.text(self);
    }
}

impl FieldType for String {
    fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
        node.text().map(Cow::into_owned)
    }

    fn blank() -> Self {
        Self::new()
    }

    fn into_value(self) -> FieldValue {
        FieldValue::Text(self)
    }
}

impl Field for bool {
    by_value!();

    fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
        out.bool(*self);
    }
}

impl FieldType for bool {
    fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
        node.bool()
    }

    fn blank() -> Self {
        false
    }

    fn into_value(self) -> FieldValue {
        FieldValue::Bool(self)
    }
}

/// A whole number.
macro_rules! whole {
    ($($ty:ty: $read:ident, $variant:ident;)*) => {$(
        impl Field for $ty {
            by_value!();

            fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
                out.number(itoa::Buffer::new().format(*self));
            }
        }

        impl FieldType for $ty {
            fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
                node.$read()
            }

            fn blank() -> Self {
                0
            }

            fn into_value(self) -> FieldValue {
                FieldValue::$variant(self)
            }
        }
    )*};
}

whole! {
    i64: integer, Integer;
    u64: unsigned, Unsigned;
}

impl Field for f64 {
    by_value!();

    fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
        // JSON has neither infinities nor NaN: they become `null`, as in serde_json.
        match serde_json::Number::from_f64(*self) {
            Some(number) => out.number(&number.to_string()),
            None => out.null(),
        }
    }
}

impl FieldType for f64 {
    fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
        node.number()
    }

    fn blank() -> Self {
        0.0
    }

    fn into_value(self) -> FieldValue {
        FieldValue::Number(self)
    }
}

impl Field for Value {
    by_value!();

    fn write(&self, _: &Type<'_>, out: &mut dyn ValueWriter) {
        out.start_any();
        write_value(self, out);
        out.end_any();
    }
}

impl FieldType for Value {
    fn read(node: Node<'_>, _: &Type<'_>) -> Option<Self> {
        Some(node.to_value())
    }

    fn blank() -> Self {
        Self::Null
    }
}

/// Returns a constant of a spec as JSON.
pub fn to_json(constant: &Constant<'_>) -> Value {
    serde_json::from_str(&crate::model::json::of_constant(constant)).unwrap_or_default()
}

/// Returns the value of a field where none is given, as JSON.
pub fn default_of(field: &FieldInfo<'_>) -> Option<Value> {
    field.default.as_ref().map(to_json)
}

/// Writes a JSON value in the format of the writer.
pub(crate) fn write_value(value: &Value, out: &mut dyn ValueWriter) {
    match value {
        Value::Null => out.null(),
        Value::Bool(value) => out.bool(*value),
        Value::Number(number) => out.number(&number.to_string()),
        Value::String(text) => out.text(text),
        Value::Array(items) => {
            out.start_list();
            items.iter().for_each(|item| write_value(item, out));
            out.end_list();
        }
        Value::Object(members) => {
            out.start_map();
            for (name, value) in members {
                out.entry(name);
                write_value(value, out);
            }
            out.end_map();
        }
    }
}

//! Fields that hold others: options, boxes, lists and maps.

use super::{Field, FieldType, FieldValue, Node, by_value};
use crate::model::{Type, ValueWriter};
use std::collections::BTreeMap;

impl<T: Field + Clone + PartialEq + 'static> Field for Option<T> {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match self {
            Some(value) => value.write(ty, out),
            None => out.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: FieldType + PartialEq> FieldType for Option<T> {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        if node.is_null() && *ty != Type::Any {
            Some(None)
        } else {
            T::read(node, ty).map(Some)
        }
    }

    fn blank() -> Self {
        None
    }

    fn into_value(self) -> FieldValue {
        self.map_or(FieldValue::Absent, T::into_value)
    }
}

/// A record that holds another of its own type does so behind a box.
impl<T: Field + Clone + PartialEq + 'static> Field for Box<T> {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        (**self).write(ty, out);
    }
}

impl<T: FieldType + PartialEq> FieldType for Box<T> {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        T::read(node, ty).map(Self::new)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Field + Clone + PartialEq + 'static> Field for Vec<T> {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        out.start_list();
        self.iter().for_each(|item| item.write(ty.item(), out));
        out.end_list();
    }
}

impl<T: FieldType + PartialEq> FieldType for Vec<T> {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        node.items()?.map(|item| T::read(item, ty.item())).collect()
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Field + Clone + PartialEq + 'static> Field for BTreeMap<String, T> {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        out.start_map();
        for (key, value) in self {
            out.entry(key);
            value.write(ty.item(), out);
        }
        out.end_map();
    }
}

impl<T: FieldType + PartialEq> FieldType for BTreeMap<String, T> {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        // To collect would sort, by code that is compiled for each type of values.
        let mut map = Self::new();
        for (key, value) in node.entries()? {
            map.insert(key.to_owned(), T::read(value, ty.item())?);
        }
        Some(map)
    }

    fn blank() -> Self {
        Self::new()
    }
}

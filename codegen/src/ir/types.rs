//! The spec's own types: records and enums.

use super::{Api, Field};
use crate::source::Place;
use errspec_model::Type;
use std::collections::{HashMap, HashSet};

/// A type that fields can have, by its name.
#[derive(Debug)]
pub(crate) struct TypeDef<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) kind: TypeKind<'a>,
}

#[derive(Debug)]
pub(crate) enum TypeKind<'a> {
    Record(Vec<Field<'a>>),
    Enum(Vec<EnumValue<'a>>),
}

/// One of the texts that an enum can be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EnumValue<'a> {
    pub(crate) text: &'a str,
    pub(crate) place: Place,
}

impl<'a> Api<'a> {
    /// Returns whether a value of the type holds a record of this name in itself, not in a list or
    /// map.
    pub(crate) fn holds(&self, ty: Type<'a>, record: &str) -> bool {
        self.reaches(ty, record, |_| true)
    }

    /// Returns whether every value of the type holds one.
    pub(crate) fn requires(&self, ty: Type<'a>, record: &str) -> bool {
        self.reaches(ty, record, |field| !field.info.optional)
    }

    fn reaches(&self, ty: Type<'a>, record: &str, follow: fn(&Field<'a>) -> bool) -> bool {
        // Only a record of the spec's own can hold one.
        if !matches!(ty, Type::Named(_)) {
            return false;
        }
        let types: HashMap<&str, &TypeKind<'a>> = self
            .types
            .iter()
            .map(|known| (known.name, &known.kind))
            .collect();
        let mut seen = HashSet::new();
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            let Type::Named(name) = ty else { continue };
            if name == record {
                return true;
            }
            if !seen.insert(name) {
                continue;
            }
            if let Some(TypeKind::Record(fields)) = types.get(name) {
                let fields = fields.iter().filter(|field| follow(field));
                open.extend(fields.map(Field::ty));
            }
        }
        false
    }
}

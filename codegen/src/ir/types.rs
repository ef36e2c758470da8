//! Types of the author's own: records and enums.

use super::{Api, Field, Type};
use crate::source::Place;
use std::collections::{HashMap, HashSet};

/// A type that fields can have, by its name.
#[derive(Debug)]
pub(crate) struct TypeDef {
    /// The name in the spec.
    pub(crate) name: String,
    /// The name in Rust.
    pub(crate) ident: String,
    pub(crate) place: Place,
    pub(crate) kind: TypeKind,
}

#[derive(Debug)]
pub(crate) enum TypeKind {
    Record(Vec<Field>),
    Enum(Vec<EnumValue>),
}

/// One of the texts that an enum can be.
#[derive(Debug)]
pub(crate) struct EnumValue {
    pub(crate) text: String,
    /// The name of its variant.
    pub(crate) variant: String,
    pub(crate) place: Place,
}

impl Api {
    /// The type of a name. Lowering lets no unknown name through.
    pub(crate) fn type_def(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|known| known.name == name)
    }

    /// Whether a value of the type holds a record of this name in itself, not in a list or map.
    pub(crate) fn holds(&self, ty: &Type, record: &str) -> bool {
        self.reaches(ty, record, true)
    }

    /// Whether every value of the type holds one.
    pub(crate) fn requires(&self, ty: &Type, record: &str) -> bool {
        self.reaches(ty, record, false)
    }

    fn reaches(&self, ty: &Type, record: &str, optional: bool) -> bool {
        // Only a record of the spec's own can hold one.
        if !matches!(ty, Type::Named(_)) {
            return false;
        }
        let types: HashMap<&str, &TypeKind> = self
            .types
            .iter()
            .map(|known| (known.name.as_str(), &known.kind))
            .collect();
        let mut seen = HashSet::new();
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            let Type::Named(name) = ty else { continue };
            if name == record {
                return true;
            }
            if !seen.insert(name.as_str()) {
                continue;
            }
            if let Some(TypeKind::Record(fields)) = types.get(name.as_str()) {
                let fields = fields.iter().filter(|field| optional || !field.optional);
                open.extend(fields.map(|field| &field.ty));
            }
        }
        false
    }
}

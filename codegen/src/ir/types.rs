//! Types of the author's own: records and enums.

use super::{Api, Field, Type};
use crate::spec::Place;

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
        self.reaches(ty, record, true, &mut Vec::new())
    }

    /// Whether every value of the type holds one.
    pub(crate) fn requires(&self, ty: &Type, record: &str) -> bool {
        self.reaches(ty, record, false, &mut Vec::new())
    }

    fn reaches<'a>(
        &'a self,
        ty: &'a Type,
        record: &str,
        optional: bool,
        seen: &mut Vec<&'a str>,
    ) -> bool {
        let Type::Named(name) = ty else { return false };
        if name == record {
            return true;
        }
        if seen.contains(&name.as_str()) {
            return false;
        }
        seen.push(name);
        match self.type_def(name).map(|known| &known.kind) {
            Some(TypeKind::Record(fields)) => {
                let mut fields = fields.iter().filter(|field| optional || !field.optional);
                fields.any(|field| self.reaches(&field.ty, record, optional, seen))
            }
            _ => false,
        }
    }
}

//! An API without what only its servers have.

use super::{Api, Error, Field, RustError, TypeDef, TypeKind};
use errspec_model::FieldInfo;

impl Api<'_> {
    /// Returns the API as a client sees it: without private fields, the causes of errors, the Rust
    /// types that become errors, and the errors that are answered in place of a framework's own.
    pub(crate) fn for_clients(mut self) -> Self {
        self.errors = self.errors.into_iter().map(error_for_clients).collect();
        self.types = self.types.into_iter().map(type_for_clients).collect();
        for status in &mut self.statuses {
            status.stands_in = None;
            status.fields = fields_for_clients(std::mem::take(&mut status.fields));
        }
        for class in &mut self.classes {
            class.stands_in = None;
            class.fields = fields_for_clients(std::mem::take(&mut class.fields));
        }
        self
    }
}

fn error_for_clients(error: Error<'_>) -> Error<'_> {
    Error {
        fields: fields_for_clients(error.fields),
        rust: RustError {
            from: Vec::new(),
            ..error.rust
        },
        log: None,
        ..error
    }
}

fn type_for_clients(def: TypeDef<'_>) -> TypeDef<'_> {
    let kind = match def.kind {
        TypeKind::Record(fields) => TypeKind::Record(fields_for_clients(fields)),
        kind @ TypeKind::Enum(_) => kind,
    };
    TypeDef { kind, ..def }
}

fn fields_for_clients(fields: Vec<Field<'_>>) -> Vec<Field<'_>> {
    let public = fields.into_iter().filter(|field| !field.info.private);
    public
        .map(|field| Field {
            info: FieldInfo {
                fill: None,
                ..field.info
            },
            ..field
        })
        .collect()
}

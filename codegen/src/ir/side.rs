//! An API without what only its servers have.

use super::{Api, Error, Field, TypeDef, TypeKind};

impl Api {
    /// The API as a client sees it: without private fields, the causes of errors, the Rust types
    /// that become errors, and the errors that stand in for a framework's own.
    pub(crate) fn for_clients(self) -> Self {
        let mut api = self;
        api.errors = api.errors.into_iter().map(error_for_clients).collect();
        api.types = api.types.into_iter().map(type_for_clients).collect();
        for status in &mut api.statuses {
            status.stands_in = None;
        }
        for class in &mut api.classes {
            class.stands_in = None;
        }
        api
    }
}

fn error_for_clients(error: Error) -> Error {
    Error {
        fields: fields_for_clients(error.fields),
        from: Vec::new(),
        keeps_source: false,
        log: None,
        ..error
    }
}

fn type_for_clients(def: TypeDef) -> TypeDef {
    let kind = match def.kind {
        TypeKind::Record(fields) => TypeKind::Record(fields_for_clients(fields)),
        kind @ TypeKind::Enum(_) => kind,
    };
    TypeDef { kind, ..def }
}

fn fields_for_clients(fields: Vec<Field>) -> Vec<Field> {
    let public = fields.into_iter().filter(|field| !field.private);
    public
        .map(|field| Field {
            fill: None,
            ..field
        })
        .collect()
}

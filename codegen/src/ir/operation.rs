//! Operations.

use super::{Api, Error};
use crate::source::Place;

/// A call of the API and the errors that it can answer with.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name in the spec.
    pub(crate) name: String,
    /// The name of its enum.
    pub(crate) ident: String,
    pub(crate) place: Place,
    pub(crate) summary: String,
    pub(crate) details: String,
    /// The indices of its errors, in the order of the API's.
    pub(crate) errors: Vec<usize>,
}

impl Api {
    /// The errors of an operation.
    pub(crate) fn errors_of<'a>(&'a self, operation: &Operation) -> Vec<&'a Error> {
        operation
            .errors
            .iter()
            .filter_map(|index| self.errors.get(*index))
            .collect()
    }
}

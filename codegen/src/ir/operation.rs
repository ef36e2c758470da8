//! Operations.

use super::{Api, Error};
use crate::source::Place;

/// A call of the API and the errors that it can answer with.
#[derive(Debug)]
pub(crate) struct Operation<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) summary: &'a str,
    pub(crate) details: &'a str,
    /// The indices of its errors, in the order of the API's.
    pub(crate) errors: Vec<usize>,
}

impl<'a> Api<'a> {
    /// The errors of an operation.
    pub(crate) fn errors_of(&self, operation: &Operation<'a>) -> Vec<&Error<'a>> {
        operation
            .errors
            .iter()
            .filter_map(|index| self.errors.get(*index))
            .collect()
    }
}

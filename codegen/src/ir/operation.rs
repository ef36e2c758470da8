//! Operations.

use crate::source::Place;

/// A call of the API and the errors that it can answer with.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'a> {
    /// The name in the spec.
    pub(crate) name: &'a str,
    pub(crate) place: Place,
    pub(crate) summary: &'a str,
    pub(crate) details: &'a str,
    /// The indices of its errors, in the order of the API's.
    pub(crate) errors: Vec<usize>,
}

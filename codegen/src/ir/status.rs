//! Statuses, and classes of them.

use super::{Field, Header};
use crate::source::Place;
use errspec_model::{Docs, Outcome, Retry, reason_phrase};

/// A status that the API uses.
#[derive(Clone, Debug)]
pub(crate) struct Status<'a> {
    pub(crate) code: u16,
    /// The key of its entry, if it has one.
    pub(crate) entry: Option<Place>,
    pub(crate) docs: Docs<'a>,
    pub(crate) outcome: Outcome,
    pub(crate) retry: Retry<'a>,
    /// The fields of all its errors.
    pub(crate) fields: Vec<Field<'a>>,
    /// The headers of all its errors, beside those of an envelope.
    pub(crate) headers: Vec<Header<'a>>,
    /// The index of the error that answers in place of a framework's own.
    pub(crate) stands_in: Option<usize>,
}

/// The settings of a whole class, such as 5xx.
#[derive(Clone, Debug)]
pub(crate) struct Class<'a> {
    /// The first digit.
    pub(crate) digit: u16,
    pub(crate) docs: Docs<'a>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) retry: Option<Retry<'a>>,
    /// The fields of all its errors.
    pub(crate) fields: Vec<Field<'a>>,
    /// The headers of all its errors, beside those of an envelope.
    pub(crate) headers: Vec<Header<'a>>,
    /// The index of the error that answers in place of a framework's own.
    pub(crate) stands_in: Option<usize>,
}

/// Returns the phrase of a status, or one made from its code.
pub(crate) fn reason_or_code(code: u16) -> String {
    reason_phrase(code).map_or_else(|| format!("Status {code}"), str::to_owned)
}

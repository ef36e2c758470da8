//! Operations: calls of the API, and the errors that they can answer with.

use super::{Items, Maybe, Scalar};
use crate::yaml::keys;

/// A call of the API.
#[derive(Debug, Default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(default, deny_unknown_fields)
)]
pub(crate) struct Operation {
    /// One line for people.
    pub(crate) summary: Maybe<String>,
    /// More than one line (Markdown).
    pub(crate) docs: Maybe<String>,
    /// The names of the errors that it can answer with.
    pub(crate) errors: Maybe<Items<Scalar>>,
}

keys! { Operation: summary, docs, errors }

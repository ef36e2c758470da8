//! Operations: calls of the API and the errors they answer with.

use super::{Items, Maybe, Scalar};
use serde::Deserialize;

/// A call of the API.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(crate) struct Operation {
    /// One line for people.
    pub(crate) summary: Maybe<String>,
    /// More than one line (Markdown).
    pub(crate) docs: Maybe<String>,
    /// The names of the errors that it can answer with.
    pub(crate) errors: Maybe<Items<Scalar>>,
}

//! The specs whose errors the clients read.

/// Codes under `error`.
#[errspec::spec("../../specs/infinex.yaml")]
pub mod infinex {}

/// Errors under 200.
#[errspec::spec("../../specs/slack.yaml")]
pub mod slack {}

/// No codes: a message by field.
#[errspec::spec("../../specs/validation.yaml")]
pub mod validation {}

/// No body: a header and the reason phrase.
#[errspec::spec("../../specs/eb.yaml")]
pub mod eb {}

/// Told by status, with delays that the server asks for.
#[errspec::spec("../../specs/statuspage.yaml")]
pub mod statuspage {}

/// A list of errors.
#[errspec::spec("../../specs/jsonapi.yaml")]
pub mod jsonapi {}

/// Every part of the language, with operations.
#[errspec::spec("../specs/everything.yaml")]
pub mod everything {}

//! From any answer to what it means: the client's half.
//!
//! An adapter checks the answers of an HTTP client, and another one repeats requests by a library
//! that is for that: see [`adapter`](crate::adapter). Nothing in here sends, waits or repeats.
//!
//! Without the features of clients it builds for `wasm32-unknown-unknown` too. That target has no
//! clock, so a `Retry-After` that is a date counts only where the answer has a `Date`.

mod around;
mod body;
mod check;
mod diagnosis;
mod evidence;
mod failure;
mod items;
mod limits;
mod occurrence;
mod own;
mod proof;
mod read;
mod retry_after;
mod transport;
mod weigh;

pub(crate) use body::text_of;
pub use check::CheckError;
pub use diagnosis::{Diagnosis, EnvelopeDiagnosis};
pub use failure::Failure;
pub use limits::RetryLimits;
pub use occurrence::Occurrence;
pub(crate) use read::Answer;
pub(crate) use retry_after::{end_of, retry_after};
pub use transport::TransportError;
pub(crate) use weigh::{outcome, retry};

/// How much of an error's body is read, in bytes, unless the caller says otherwise. The rest is
/// dropped, and [`Failure::is_truncated`] says so.
pub const BODY_LIMIT: usize = 64 * 1024;

/// Whether an answer may be an error, so that its body must be looked at: its status says so, or
/// the spec has errors under this very status.
pub(crate) fn may_be_error(spec: &crate::model::Spec<'_>, status: http::StatusCode) -> bool {
    let status = status.as_u16();
    status >= 400 || spec.errors.iter().any(|error| error.has_status(status))
}

//! From any answer to what it means: the client's half.

mod check;
pub(crate) mod failure;
mod read;
mod retry_after;

pub use check::CheckError;
pub use failure::{Failure, Occurrence};
pub(crate) use retry_after::retry_after;

/// How much of an error's body is read. The rest is dropped, and
/// [`Failure::is_truncated`] says so.
pub const BODY_LIMIT: usize = 64 * 1024;

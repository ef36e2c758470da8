//! What an answer means for its caller: outcome and retry of the error, as far as they are its own,
//! else of the status that came.

use crate::model::{ErrorInfo, Outcome, Retry, Spec};

/// Returns what became of a request that was answered with this error under this status.
///
/// What the error itself declares holds under any status. What it inherits is that of the status that
/// came, which need not be the declared one.
pub(crate) fn outcome(spec: &Spec<'_>, error: Option<&ErrorInfo<'_>>, status: u16) -> Outcome {
    match error {
        Some(error) if error.kind.own_outcome => error.kind.outcome,
        // What a spec declares of such a status is about a success, and this is none.
        _ if status < 400 && !spec.outcome(status).is_of_error() => Outcome::Failed,
        _ => spec.outcome(status),
    }
}

/// Returns when to repeat the request, likewise. What the server itself says counts for more.
pub(crate) fn retry<'a>(
    spec: &Spec<'a>,
    error: Option<&ErrorInfo<'a>>,
    status: u16,
    retryable: Option<bool>,
) -> Retry<'a> {
    let declared = match error {
        Some(error) if error.kind.own_retry => error.kind.retry,
        _ => spec.retry(status),
    };
    declared.as_server_says(retryable)
}

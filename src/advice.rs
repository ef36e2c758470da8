//! What a caller should do now: the error's retry and outcome weighed against the request.

use crate::{Outcome, Retry};
use http::Method;
use std::time::Duration;

/// What to do after an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Advice {
    /// The request will not succeed as it is.
    GiveUp,
    /// Send the same request again at once.
    RetryNow,
    /// Send the same request again once this long has passed, as the server or the spec asks.
    RetryAfter(Duration),
    /// Send the same request again after this delay, which grows with each attempt.
    Backoff(Duration),
    /// Send the same request again with this attached.
    Amend(&'static str),
    /// The request may have been carried out, and repeating it could do it twice: find out first.
    Verify,
}

impl std::fmt::Display for Advice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::GiveUp => f.write_str("give up"),
            Self::RetryNow => f.write_str("retry at once"),
            Self::RetryAfter(delay) => write!(f, "retry after {delay:?}"),
            Self::Backoff(delay) => write!(f, "back off for {delay:?}, then retry"),
            Self::Amend(what) => write!(f, "repeat it with this attached: {what}"),
            Self::Verify => f.write_str("verify whether it was carried out before repeating it"),
        }
    }
}

/// The request that was answered, as far as advice depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    method: Method,
    idempotency_key: bool,
    attempt: u32,
}

impl Call {
    /// A first attempt with this method and without an idempotency key.
    pub const fn new(method: Method) -> Self {
        Self {
            method,
            idempotency_key: false,
            attempt: 1,
        }
    }

    /// Says whether the request carries a key by which the server recognises a repetition.
    #[must_use]
    pub fn idempotency_key(mut self, present: bool) -> Self {
        self.idempotency_key = present;
        self
    }

    /// Says which attempt it was, counted from 1.
    #[must_use]
    pub fn attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt.max(1);
        self
    }

    /// Whether the request can be repeated without doing twice what it does: its method is
    /// idempotent (RFC 9110 section 9.2.2), or it carries an idempotency key.
    pub fn is_repeatable(&self) -> bool {
        self.idempotency_key || self.method.is_idempotent()
    }
}

impl From<Method> for Call {
    fn from(method: Method) -> Self {
        Self::new(method)
    }
}

impl<B> From<&http::Request<B>> for Call {
    /// Takes the method, and the header `Idempotency-Key` for what its name says.
    fn from(request: &http::Request<B>) -> Self {
        Self::new(request.method().clone())
            .idempotency_key(request.headers().contains_key("idempotency-key"))
    }
}

/// The advice for an answer.
///
/// | outcome | request | advice |
/// | --- | --- | --- |
/// | succeeded, pending | any | `GiveUp`: there is nothing to repeat |
/// | unknown | not repeatable | `Verify`, whatever `retry` says |
/// | unknown, retry `never` or `with` | repeatable | `Verify` |
/// | failed, or unknown | any, or repeatable | as `retry` says, later if the server asks for it |
pub(crate) fn advise(
    outcome: Outcome,
    retry: Retry,
    server_delay: Option<Duration>,
    call: &Call,
) -> Advice {
    let uncertain = match outcome {
        Outcome::Succeeded | Outcome::Pending => return Advice::GiveUp,
        Outcome::Failed => false,
        Outcome::Unknown => true,
    };
    if uncertain && (!call.is_repeatable() || matches!(retry, Retry::Never | Retry::With(_))) {
        return Advice::Verify;
    }
    match (retry, server_delay) {
        (Retry::Never, _) => Advice::GiveUp,
        (Retry::With(what), _) => Advice::Amend(what),
        (Retry::Backoff(backoff), _) if call.attempt >= backoff.attempts => Advice::GiveUp,
        (Retry::Immediately | Retry::After(_), _)
            if call.attempt >= crate::Backoff::DEFAULT.attempts =>
        {
            Advice::GiveUp
        }
        (_, Some(delay)) => Advice::RetryAfter(delay),
        (Retry::Immediately, None) => Advice::RetryNow,
        (Retry::After(delay), None) => Advice::RetryAfter(delay),
        (Retry::Backoff(backoff), None) => Advice::Backoff(backoff.delay(call.attempt)),
    }
}

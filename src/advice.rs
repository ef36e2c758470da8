//! What a caller should do now: the error's retry and outcome weighed against the request.

use crate::{Backoff, Outcome, Retry, TransportError};
use http::Method;
use std::time::Duration;

/// What to do after an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Advice<'a> {
    /// The request will not succeed as it is, or has been sent often enough.
    GiveUp,
    /// Send the same request again at once.
    RetryNow,
    /// Send the same request again once this long has passed, as the server or the spec asks.
    RetryAfter(Duration),
    /// Send the same request again after this delay, which grows with each attempt.
    Backoff(Duration),
    /// Send the same request again with this attached.
    Amend(&'a str),
    /// The request may have been carried out, and repeating it could do it twice: find out first.
    Verify,
}

impl std::fmt::Display for Advice<'_> {
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

/// The advice for an answer, by the table of [`Failure::advice`](crate::Failure::advice).
pub fn advise<'a>(
    outcome: Outcome,
    retry: Retry<'a>,
    server_delay: Option<Duration>,
    call: &Call,
) -> Advice<'a> {
    let uncertain = match outcome {
        Outcome::Succeeded | Outcome::Pending => return Advice::GiveUp,
        Outcome::Partial => return Advice::Verify,
        Outcome::Failed => false,
        Outcome::Unknown => true,
    };
    if uncertain && !call.is_repeatable() {
        return Advice::Verify;
    }
    // What is not to be repeated has failed for good, unless it may have been carried out.
    let no_more = if uncertain {
        Advice::Verify
    } else {
        Advice::GiveUp
    };
    let attempts = match retry {
        Retry::Never => return no_more,
        Retry::With(_) if uncertain => return Advice::Verify,
        Retry::With(what) => return Advice::Amend(what),
        Retry::Immediately | Retry::After(_) => Backoff::DEFAULT.attempts,
        Retry::Backoff(backoff) => backoff.attempts,
    };
    if call.attempt >= attempts {
        return no_more;
    }
    match (server_delay, retry) {
        (Some(delay), _) | (None, Retry::After(delay)) => Advice::RetryAfter(delay),
        (None, Retry::Backoff(backoff)) => Advice::Backoff(jittered(backoff.ceiling(call.attempt))),
        (None, _) => Advice::RetryNow,
    }
}

/// The advice for a request that got no answer.
pub(crate) fn advise_on_transport(error: &impl TransportError, call: &Call) -> Advice<'static> {
    advise(error.outcome(), error.retry(), None, call)
}

/// A delay between half the ceiling and the ceiling, so that clients which failed together do not come
/// back together.
///
/// On `wasm32-unknown-unknown` the random numbers come from a fixed seed, and such clients do come back
/// together, unless the program turns on the feature `js` of the crate `fastrand`.
pub(crate) fn jittered(ceiling: Duration) -> Duration {
    ceiling.mul_f64(0.5 + fastrand::f64() / 2.0)
}

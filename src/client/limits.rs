//! How far repeating goes, whichever library repeats.

use crate::Advice;
use std::time::Duration;

/// How far a client goes in repeating requests: what the adapters of retry libraries share.
///
/// ```
/// use errspec::{Advice, RetryLimits};
/// use std::time::Duration;
///
/// let limits = RetryLimits::default().max_attempts(3).max_delay(Duration::from_secs(20));
/// let delay = |advice, attempt| limits.delay(advice, attempt);
/// assert_eq!(delay(Advice::RetryNow, 1), Some(Duration::ZERO));
/// assert_eq!(delay(Advice::RetryNow, 3), None);
/// // The server asks for more than the client waits.
/// assert_eq!(delay(Advice::RetryAfter(Duration::from_secs(60)), 1), None);
/// // What may have been carried out is never repeated.
/// assert_eq!(delay(Advice::Verify, 1), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryLimits {
    max_attempts: u32,
    max_delay: Duration,
}

impl RetryLimits {
    /// Ten attempts, and no delay of more than a minute.
    pub const DEFAULT: Self = Self {
        max_attempts: 10,
        max_delay: Duration::from_secs(60),
    };

    /// How many attempts there are at most, the first included. What the spec says counts where it
    /// is fewer.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The longest delay. A growing delay stops at it. Where the server or the spec asks for a
    /// longer one, the request is not repeated: an earlier repetition would only fail again.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How long to wait before the same request goes out again. None if it must not.
    ///
    /// `attempt` is the one that was answered, counted from 1. [`Advice::Amend`] is not repeated:
    /// what it asks for is not attached by repeating.
    pub fn delay(&self, advice: Advice<'_>, attempt: u32) -> Option<Duration> {
        if attempt >= self.max_attempts {
            return None;
        }
        match advice {
            Advice::RetryNow => Some(Duration::ZERO),
            Advice::RetryAfter(delay) => (delay <= self.max_delay).then_some(delay),
            Advice::Backoff(delay) => Some(delay.min(self.max_delay)),
            Advice::GiveUp | Advice::Amend(_) | Advice::Verify => None,
        }
    }
}

impl Default for RetryLimits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

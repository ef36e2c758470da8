//! When a request is worth repeating, as a spec declares it.

use std::time::Duration;

/// When the same request is worth sending again, as the spec declares it.
///
/// Whether repeating is *safe* depends on the request too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Retry<'a> {
    /// It will fail in the same way.
    Never,
    /// At once.
    Immediately,
    /// Once this long has passed.
    After(Duration),
    /// After delays that grow from attempt to attempt.
    Backoff(Backoff),
    /// Identically, with this attached (a second factor, say).
    With(&'a str),
}

/// Delays that grow from attempt to attempt, with jitter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backoff {
    /// The delay before the second attempt.
    pub initial: Duration,
    /// No delay is longer than this.
    pub max: Duration,
    /// Each delay is this many times the one before.
    pub factor: f64,
    /// How many attempts there are at most, the first included.
    pub attempts: u32,
}

impl Backoff {
    /// Half a second, doubled up to half a minute, five attempts.
    pub const DEFAULT: Self = Self {
        initial: Duration::from_millis(500),
        max: Duration::from_secs(30),
        factor: 2.0,
        attempts: 5,
    };

    /// The longest delay after this attempt, counted from 1, before jitter is taken off.
    pub fn ceiling(&self, attempt: u32) -> Duration {
        let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
        let seconds = self.initial.as_secs_f64() * self.factor.powi(exponent);
        Duration::try_from_secs_f64(seconds).map_or(self.max, |delay| delay.min(self.max))
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Retry<'_> {
    /// Returns whether it is the same request that is worth sending again, with nothing attached.
    pub const fn is_repetition(&self) -> bool {
        match self {
            Self::Never | Self::With(_) => false,
            Self::Immediately | Self::After(_) | Self::Backoff(_) => true,
        }
    }

    /// Returns the retry of an answer in which the server itself says whether to repeat the request.
    ///
    /// It counts for more than the spec. Where the spec does not tell how to repeat what the server
    /// wants repeated, it is by the default [`Backoff`]. A [`With`](Self::With) holds in any case: that
    /// the request lacks something is no question of repeating it as it is.
    #[must_use]
    pub const fn as_server_says(self, retryable: Option<bool>) -> Self {
        match (self, retryable) {
            (Self::Never, Some(true)) => Self::Backoff(Backoff::DEFAULT),
            (Self::Immediately | Self::After(_) | Self::Backoff(_), Some(false)) => Self::Never,
            (own, _) => own,
        }
    }

    /// Returns what a status calls for where the spec does not say.
    ///
    /// Only statuses that are defined as a passing condition are worth repeating: 408 and
    /// 425 (RFC 9110 section 15.5.9, RFC 8470), 429 (RFC 6585), 502, 503 and 504 (RFC 9110
    /// section 15.6).
    pub const fn of_status(status: u16) -> Self {
        match status {
            408 | 425 | 429 | 502 | 503 | 504 => Self::Backoff(Backoff::DEFAULT),
            _ => Self::Never,
        }
    }
}

impl std::fmt::Display for Retry<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Never => f.write_str("never"),
            Self::Immediately => f.write_str("immediately"),
            Self::After(delay) => write!(f, "after {delay:?}"),
            Self::Backoff(backoff) => write!(
                f,
                "with backoff from {:?} to {:?}, {} attempts",
                backoff.initial, backoff.max, backoff.attempts
            ),
            Self::With(what) => write!(f, "identically, with {what}"),
        }
    }
}

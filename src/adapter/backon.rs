//! backon: when to repeat a call, and after which delay, as the spec says.
//!
//! ```
//! # #[cfg(all(feature = "macros", feature = "reqwest"))] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use backon::Retryable;
//! use errspec::adapter::backon::{adjust, when};
//! use errspec::adapter::reqwest::Check;
//! use errspec::{Call, CheckError, RetryLimits};
//!
//! type Error = CheckError<infinex::Error, reqwest::Error>;
//!
//! # #[derive(Clone, Copy)] struct Sleeper;
//! # impl backon::Sleeper for Sleeper {
//! #     type Sleep = std::future::Ready<()>;
//! #     fn sleep(&self, _: std::time::Duration) -> Self::Sleep { std::future::ready(()) }
//! # }
//! async fn balances(http: &reqwest::Client) -> Result<String, Error> {
//!     let request = http.get("http://localhost/balances").build()?;
//!     let call = Call::from(&request);
//!     let limits = RetryLimits::default().max_attempts(4);
//!     let send = || async {
//!         let request = request.try_clone().expect("a request without a body");
//!         http.execute(request).await?.check::<infinex::Error>().await
//!     };
//!     let answer = send.retry(limits).when(when(&call)).adjust(adjust(&call, limits));
//! #   let answer = answer.sleep(Sleeper);
//!     Ok(answer.await?.text().await?)
//! }
//! # }
//! ```
//!
//! [`when`] alone keeps what must not be repeated from being repeated. [`adjust`] brings the delays:
//! those that the server asks for, else the spec's. backon's blocking retries have no `adjust`: there
//! the delays are those of the builder.

use crate::{ApiError, Backoff, Call, CheckError, RetryLimits, TransportError};
use backon::BackoffBuilder;
use std::time::Duration;

/// For `when`: whether the call can be repeated at all.
///
/// A call that may have been carried out and is not idempotent cannot, and neither can one that
/// lacks something ([`Advice::Amend`](crate::Advice::Amend)).
pub fn when<E: ApiError, T: TransportError>(call: &Call) -> impl FnMut(&CheckError<E, T>) -> bool {
    let call = call.clone().attempt(1);
    let limits = RetryLimits::DEFAULT.max_delay(Duration::MAX);
    move |error| limits.delay(error.advice(&call), 1).is_some()
}

/// For `adjust`: the delay before the next attempt, by [`CheckError::advice`].
///
/// It counts the attempts of one call, so make a new one for each. The builder's delays are not
/// used; where it has no more of them, or where the advice or the limits say so, the call is not
/// repeated.
pub fn adjust<E: ApiError, T: TransportError>(
    call: &Call,
    limits: RetryLimits,
) -> impl FnMut(&CheckError<E, T>, Option<Duration>) -> Option<Duration> {
    let call = call.clone();
    let mut attempt = 0;
    move |error, next| {
        attempt += 1;
        let delay = limits.delay(error.advice(&call.clone().attempt(attempt)), attempt)?;
        next.map(|_| delay)
    }
}

impl BackoffBuilder for RetryLimits {
    type Backoff = Delays;

    /// The delays of [`Backoff::DEFAULT`], as many and as long as the limits allow.
    fn build(self) -> Delays {
        Delays {
            limits: self,
            attempt: 0,
        }
    }
}

/// Growing delays within [`RetryLimits`], one for each repetition.
#[derive(Clone, Debug)]
pub struct Delays {
    limits: RetryLimits,
    attempt: u32,
}

impl Iterator for Delays {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        self.attempt = self.attempt.saturating_add(1);
        let delay = crate::advice::jittered(Backoff::DEFAULT.ceiling(self.attempt));
        self.limits
            .delay(crate::Advice::Backoff(delay), self.attempt)
    }
}

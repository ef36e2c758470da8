//! tower: a policy for `tower::retry` that follows the spec.
//!
//! The policy is above the check, so it weighs what the API said, code and all, and the caller
//! gets the last failure whole:
//!
//! ```
//! # #[cfg(all(feature = "macros", feature = "reqwest"))] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::reqwest::Check;
//! use errspec::adapter::tower::RetryPolicy;
//! use errspec::{CheckError, RetryLimits};
//! use reqwest::{Client, Request, Response};
//! use tower::retry::{RetryLayer, budget::TpsBudget};
//! use tower::{Service, ServiceBuilder, service_fn};
//!
//! type Error = CheckError<infinex::Error, reqwest::Error>;
//!
//! async fn send(http: Client, request: Request) -> Result<Response, Error> {
//!     http.execute(request).await?.check::<infinex::Error>().await
//! }
//!
//! fn service(http: Client) -> impl Service<Request, Response = Response, Error = Error> {
//!     let policy = RetryPolicy::new()
//!         .limits(RetryLimits::default().max_attempts(4))
//!         .budget(TpsBudget::default());
//!     ServiceBuilder::new()
//!         .layer(RetryLayer::new(policy))
//!         .service(service_fn(move |request| send(http.clone(), request)))
//! }
//! # }
//! ```
//!
//! Each service has a policy of its own. A budget counts for all requests of the service.
//!
//! Requests are [`http::Request`]s whose body can be cloned, or, with the feature `reqwest`,
//! requests of reqwest whose body is in memory. Any other is sent once.

use crate::{ApiError, Call, CheckError, RetryLimits, TransportError};
use std::fmt;
use std::sync::Arc;
use tokio::time::{Sleep, sleep};
use tower::retry::Policy;
use tower::retry::budget::Budget;

/// Repeats a request where [`CheckError::advice`] says that repeating is safe and may help, after
/// the delay that it names.
///
/// A request that may have been carried out and is not idempotent is never repeated, and neither is
/// one that lacks something ([`Advice::Amend`](crate::Advice::Amend)).
#[derive(Clone)]
pub struct RetryPolicy {
    limits: RetryLimits,
    budget: Option<Arc<dyn Budget + Send + Sync>>,
    attempt: u32,
}

impl RetryPolicy {
    /// As often as the spec allows, within [`RetryLimits::DEFAULT`], and without a budget.
    pub const fn new() -> Self {
        Self {
            limits: RetryLimits::DEFAULT,
            budget: None,
            attempt: 1,
        }
    }

    /// Sets how far repeating goes.
    #[must_use]
    pub const fn limits(mut self, limits: RetryLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets a budget, which all requests share: each success pays in, and each repetition is paid
    /// for. Where it is empty, requests are not repeated.
    #[must_use]
    pub fn budget(mut self, budget: impl Budget + Send + Sync + 'static) -> Self {
        self.budget = Some(Arc::new(budget));
        self
    }

    /// The wait before the next attempt. None if there is to be none.
    fn next<Res, E: ApiError, T: TransportError>(
        &mut self,
        call: Call,
        result: &Result<Res, CheckError<E, T>>,
    ) -> Option<Sleep> {
        let Err(error) = result else {
            if let Some(budget) = &self.budget {
                budget.deposit();
            }
            return None;
        };
        let advice = error.advice(&call.attempt(self.attempt));
        let delay = self.limits.delay(advice, self.attempt)?;
        // Asked last, so that nothing is paid for what is not repeated anyway.
        if self
            .budget
            .as_ref()
            .is_some_and(|budget| !budget.withdraw())
        {
            return None;
        }
        self.attempt = self.attempt.saturating_add(1);
        Some(sleep(delay))
    }
}

impl<B: Clone, Res, E: ApiError, T: TransportError> Policy<http::Request<B>, Res, CheckError<E, T>>
    for RetryPolicy
{
    type Future = Sleep;

    fn retry(
        &mut self,
        request: &mut http::Request<B>,
        result: &mut Result<Res, CheckError<E, T>>,
    ) -> Option<Sleep> {
        self.next(Call::from(&*request), result)
    }

    fn clone_request(&mut self, request: &http::Request<B>) -> Option<http::Request<B>> {
        Some(request.clone())
    }
}

#[cfg(feature = "reqwest")]
impl<Res, E: ApiError, T: TransportError> Policy<reqwest::Request, Res, CheckError<E, T>>
    for RetryPolicy
{
    type Future = Sleep;

    fn retry(
        &mut self,
        request: &mut reqwest::Request,
        result: &mut Result<Res, CheckError<E, T>>,
    ) -> Option<Sleep> {
        self.next(Call::from(&*request), result)
    }

    fn clone_request(&mut self, request: &reqwest::Request) -> Option<reqwest::Request> {
        request.try_clone()
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("limits", &self.limits)
            .field("budget", &self.budget.is_some())
            .field("attempt", &self.attempt)
            .finish()
    }
}

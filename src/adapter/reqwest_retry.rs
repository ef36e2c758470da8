//! reqwest-retry 0.9, which is the version for reqwest 0.13: repeat as the spec says.
//!
//! reqwest-retry asks a strategy whether to repeat, and shows it the answer alone: neither the
//! request nor a body that could be read twice. So there are two parts. [`AdviceMiddleware`], the inner one,
//! reads each answer against its request, puts the body back and notes its verdict in the answer's
//! extensions. [`AdviceStrategy`], the strategy, does what was noted.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::{CheckError, RetryLimits};
//! use errspec::adapter::reqwest::Check;
//! use errspec::adapter::reqwest_retry::{AdviceMiddleware, AdviceStrategy};
//! use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
//! use reqwest_retry::RetryTransientMiddleware;
//!
//! fn client() -> ClientWithMiddleware {
//!     let limits = RetryLimits::default().max_attempts(4);
//!     ClientBuilder::new(reqwest::Client::new())
//!         .with(RetryTransientMiddleware::new_with_policy_and_strategy(limits, AdviceStrategy))
//!         .with(AdviceMiddleware::<infinex::Error>::new(limits))
//!         .build()
//! }
//!
//! type Failed = CheckError<infinex::Error, reqwest_middleware::Error>;
//!
//! async fn balances(http: &ClientWithMiddleware) -> Result<String, Failed> {
//!     let answer = http.get("http://localhost/balances").send().await?;
//!     // The last answer arrives as it came, and is checked as ever.
//!     Ok(answer.check::<infinex::Error>().await?.text().await?)
//! }
//! # }
//! ```
//!
//! Any policy of `retry-policies` can stand in the place of `limits` in the outer part. Its delay
//! passes first, and then what is still lacking to the delay that the server or the spec asks for.

use crate::adapter::http_body::failure_of;
use crate::adapter::peeked::Peeked;
use crate::adapter::reqwest::put_back;
use crate::advice::advise_on_transport;
use crate::client::{BODY_LIMIT, may_be_error};
use crate::{
    Advice, ApiError, Call, CheckError, ErrorCode, ErrorSet, Failure, Outcome, Retry, RetryLimits,
    TransportError,
};
use http::Extensions;
use reqwest::{Body, Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};
use reqwest_retry::{RetryDecision, RetryError, RetryPolicy, Retryable, RetryableStrategy};
use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;
use tokio::time::{Instant, sleep_until};

/// Reads each answer by the spec and notes whether the request is to be repeated, and when. It
/// is below `RetryTransientMiddleware`.
pub struct AdviceMiddleware<S> {
    limits: RetryLimits,
    errors: PhantomData<fn() -> S>,
}

impl<S: ErrorSet> AdviceMiddleware<S> {
    /// Notes by these limits.
    pub const fn new(limits: RetryLimits) -> Self {
        Self {
            limits,
            errors: PhantomData,
        }
    }
}

/// How far a request has come, from attempt to attempt.
#[derive(Clone, Default)]
struct Progress {
    attempts: u32,
    not_before: Option<Instant>,
}

/// In the extensions of an answer: the request is to be repeated.
#[derive(Clone)]
struct Repeat;

#[async_trait::async_trait]
impl<S: ErrorSet> Middleware for AdviceMiddleware<S> {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let progress = extensions.get_or_insert_default::<Progress>();
        progress.attempts += 1;
        let attempt = progress.attempts;
        if let Some(instant) = progress.not_before.take() {
            sleep_until(instant).await;
        }
        let call = Call::from(&request).attempt(attempt);
        let mut result = next.run(request, extensions).await;
        let advice = match result {
            Ok(answer) => {
                let (answer, failure) = look_into::<S::Api>(answer).await;
                result = Ok(answer);
                failure.map(|failure| failure.advice(&call))
            }
            Err(Error::Reqwest(ref error)) => Some(advise_on_transport(error, &call)),
            Err(Error::Middleware(_)) => None,
        };
        if let Some(delay) = advice.and_then(|advice| self.limits.delay(advice, attempt)) {
            let progress = extensions.get_or_insert_default::<Progress>();
            progress.not_before = Instant::now().checked_add(delay);
            result = noted(result);
        }
        result
    }
}

/// The failure that an answer is, and the answer with what was read of it put back.
async fn look_into<E: ApiError>(answer: Response) -> (Response, Option<Failure<E>>) {
    if !may_be_error(E::Code::SPEC, answer.status()) {
        return (answer, None);
    }
    let url = answer.url().clone();
    let mut answer = http::Response::<Body>::from(answer).map(Peeked::new);
    let (body, end) = answer.body_mut().peek(BODY_LIMIT).await;
    let failure = failure_of(&answer, &body, end);
    (put_back(answer, &body, end, url), failure)
}

/// Notes that the request is to be repeated, where the strategy finds it.
fn noted(result: Result<Response>) -> Result<Response> {
    match result {
        Ok(mut answer) => {
            answer.extensions_mut().insert(Repeat);
            Ok(answer)
        }
        Err(Error::Reqwest(error)) => Err(Error::middleware(Repeatable(error))),
        Err(other) => Err(other),
    }
}

/// A transport error after which the request is to be repeated.
#[derive(Debug)]
struct Repeatable(reqwest::Error);

impl fmt::Display for Repeatable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Repeatable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// The strategy that does what [`AdviceMiddleware`] noted. Without it, nothing is ever repeated.
#[derive(Clone, Copy, Debug, Default)]
pub struct AdviceStrategy;

impl RetryableStrategy for AdviceStrategy {
    fn handle(&self, result: &Result<Response>) -> Option<Retryable> {
        let repeat = match result {
            Ok(answer) => answer.extensions().get::<Repeat>().is_some(),
            Err(Error::Middleware(error)) => error.is::<Repeatable>(),
            Err(Error::Reqwest(_)) => false,
        };
        repeat.then_some(Retryable::Transient)
    }
}

impl RetryPolicy for RetryLimits {
    /// At once, as long as attempts remain: [`AdviceMiddleware`] sees to the delay.
    fn should_retry(&self, _: SystemTime, past_retries: u32) -> RetryDecision {
        match self.delay(Advice::RetryNow, past_retries.saturating_add(1)) {
            Some(_) => RetryDecision::Retry {
                execute_after: SystemTime::now(),
            },
            None => RetryDecision::DoNotRetry,
        }
    }
}

impl TransportError for Error {
    /// What reqwest's own error says, however often it was wrapped. An error of another
    /// middleware has an unknown outcome.
    fn outcome(&self) -> Outcome {
        reqwest_error(self).map_or(Outcome::Unknown, TransportError::outcome)
    }

    fn retry(&self) -> Retry<'static> {
        reqwest_error(self).map_or(Retry::Never, TransportError::retry)
    }
}

fn reqwest_error(error: &Error) -> Option<&reqwest::Error> {
    let wrapped = match error {
        Error::Reqwest(error) => return Some(error),
        Error::Middleware(wrapped) => wrapped,
    };
    if let Some(Repeatable(error)) = wrapped.downcast_ref() {
        return Some(error);
    }
    match wrapped.downcast_ref()? {
        RetryError::WithRetries { err, .. } | RetryError::Error(err) => reqwest_error(err),
    }
}

impl<E: ApiError> From<Error> for CheckError<E, Error> {
    fn from(error: Error) -> Self {
        Self::Transport(error)
    }
}

impl<E: ApiError> From<reqwest::Error> for CheckError<E, Error> {
    /// So that `?` takes what reading a success's body returns.
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(Error::Reqwest(error))
    }
}

impl<E: ApiError> From<CheckError<E, reqwest::Error>> for CheckError<E, Error> {
    /// So that `?` takes what `check` returns.
    fn from(error: CheckError<E, reqwest::Error>) -> Self {
        match error {
            CheckError::Api(failure) => Self::Api(failure),
            CheckError::Transport(error) => error.into(),
        }
    }
}

impl<S> fmt::Debug for AdviceMiddleware<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdviceMiddleware")
            .field("limits", &self.limits)
            .finish()
    }
}

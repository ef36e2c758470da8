//! hyper: what an error of its client means for the request.
//!
//! Answers are checked by the adapter [`http_body`](super::http_body), which has a feature of its
//! own.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::{Advice, Call, CheckError};
//! use http::Method;
//!
//! /// Whether the order may be placed once more, whatever went wrong.
//! fn may_order_again(error: &CheckError<infinex::Error, hyper::Error>) -> bool {
//!     matches!(
//!         error.advice(&Call::new(Method::POST)),
//!         Advice::RetryNow | Advice::RetryAfter(_) | Advice::Backoff(_)
//!     )
//! }
//! # }
//! ```

use crate::{Outcome, TransportError};

impl TransportError for hyper::Error {
    /// `Failed` for a request that was never sent, `Unknown` otherwise.
    fn outcome(&self) -> Outcome {
        if self.is_canceled() {
            Outcome::Failed
        } else {
            Outcome::Unknown
        }
    }
}

/// Whether an error comes from hyper giving a request back unsent: the connection was closed
/// before it went out.
#[cfg(any(feature = "reqwest", feature = "hyper-util"))]
pub(crate) fn was_never_sent(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut link = Some(error);
    while let Some(error) = link {
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            return error.is_canceled();
        }
        link = error.source();
    }
    false
}

//! hyper-util: what an error of its pooling client means for the request.
//!
//! Answers are checked by the adapter [`http_body`](super::http_body).
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::{Advice, Call, CheckError};
//! use http::Method;
//!
//! type Error = CheckError<infinex::Error, hyper_util::client::legacy::Error>;
//!
//! /// Whether the order may be placed once more, whatever went wrong.
//! fn may_order_again(error: &Error) -> bool {
//!     matches!(
//!         error.advice(&Call::new(Method::POST)),
//!         Advice::RetryNow | Advice::RetryAfter(_) | Advice::Backoff(_)
//!     )
//! }
//! # }
//! ```

use super::hyper::was_never_sent;
use crate::{Outcome, TransportError};
use hyper_util::client::legacy::Error;

impl TransportError for Error {
    /// `Failed` where no connection came about or the request never left, `Unknown` otherwise.
    fn outcome(&self) -> Outcome {
        if self.is_connect() || was_never_sent(self) {
            Outcome::Failed
        } else {
            Outcome::Unknown
        }
    }
}

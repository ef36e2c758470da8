//! reqwest without `async`: `response.check::<Error>()`.
//!
//! ```no_run
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::reqwest_blocking::Check;
//! use errspec::{Advice, Call, CheckError};
//!
//! # fn call(http: reqwest::blocking::Client) -> Result<(), reqwest::Error> {
//! let request = http.post("http://localhost/withdrawals").build()?;
//! let call = Call::new(request.method().clone());
//! match http.execute(request)?.check::<infinex::Error>() {
//!     Ok(ok) => println!("{}", ok.text()?),
//!     Err(CheckError::Api(failure)) => match failure.advice(&call) {
//!         Advice::Verify => println!("look the withdrawal up before trying again"),
//!         Advice::RetryAfter(delay) => println!("again in {delay:?}"),
//!         _ => println!("{failure}"),
//!     },
//!     Err(CheckError::Transport(error)) => println!("the answer broke off: {error}"),
//! }
//! # Ok(()) }
//! # }
//! ```
//!
//! Of a request that got no answer, [`TransportError`](crate::TransportError) says the same as for
//! reqwest's other client.

use crate::adapter::reader::{End, read_beginning};
use crate::adapter::reqwest::with_url;
use crate::client::{BODY_LIMIT, may_be_error};
use crate::server::reason_phrase;
use crate::{ApiError, Call, CheckError, ErrorCode, ErrorSet, Failure};
use bytes::Bytes;
use reqwest::blocking::{Request, Response};
use std::io::{self, Read};
use std::time::{Duration, Instant};

/// How long reading an error's body may take. reqwest counts its timeout anew for each read of a
/// blocking response, so a server that sends byte by byte could keep its client for hours.
pub const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Tells errors of an API from successes.
pub trait Check: Sized {
    /// Hands a success back, and makes a [`Failure`] of an error.
    ///
    /// `S` is an API's `Error`, or the enum of an operation: the failure is the API's in both
    /// cases, and [`Failure::narrow`] makes it the operation's. An error's body is read up to
    /// [`BODY_LIMIT`] and for [`TIME_LIMIT`] at most. One that breaks off is a failure too, with
    /// what came of it. A success is not read, unless the spec has errors under its very status
    /// (200 with `ok: false`): then its body is read whole and handed back.
    ///
    /// # Errors
    ///
    /// [`CheckError::Api`] if the answer is an error, [`CheckError::Transport`] if what may be a
    /// success broke off.
    fn check<S: ErrorSet>(self) -> Result<Response, CheckError<S::Api, io::Error>> {
        self.check_with_limit::<S>(BODY_LIMIT)
    }

    /// The same with another limit, in bytes.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    fn check_with_limit<S: ErrorSet>(
        self,
        limit: usize,
    ) -> Result<Response, CheckError<S::Api, io::Error>>;
}

impl Check for Response {
    fn check_with_limit<S: ErrorSet>(
        mut self,
        limit: usize,
    ) -> Result<Response, CheckError<S::Api, io::Error>> {
        if !may_be_error(<S::Api as ApiError>::Code::SPEC, self.status()) {
            return Ok(self);
        }
        let deadline = Instant::now().checked_add(TIME_LIMIT);
        let (mut body, end) = read_beginning(&mut self, limit, deadline);
        let beginning = Bytes::copy_from_slice(body.get(..limit).unwrap_or(&body));
        let reason = reason_phrase(self.extensions());
        let failure = Failure::read(
            self.status(),
            self.headers(),
            reason,
            &beginning,
            !matches!(end, End::Whole),
        );
        match (failure, end) {
            (Some(failure), _) => return Err(CheckError::Api(failure)),
            (None, End::Broken(error)) => return Err(CheckError::Transport(error)),
            (None, End::Whole) => {}
            (None, End::More) => {
                self.read_to_end(&mut body).map_err(CheckError::Transport)?;
            }
        }
        Ok(with_body(&mut self, body))
    }
}

/// The same answer with its body in memory.
fn with_body(answer: &mut Response, body: Vec<u8>) -> Response {
    let mut copy = http::Response::new(body);
    *copy.status_mut() = answer.status();
    *copy.version_mut() = answer.version();
    *copy.headers_mut() = std::mem::take(answer.headers_mut());
    *copy.extensions_mut() = std::mem::take(answer.extensions_mut());
    with_url(copy, answer.url().clone()).into()
}

impl<E: ApiError> From<reqwest::Error> for CheckError<E, io::Error> {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(io::Error::other(error))
    }
}

impl From<&Request> for Call {
    /// Takes the method, and the header `Idempotency-Key` for what its name says.
    fn from(request: &Request) -> Self {
        Self::new(request.method().clone())
            .idempotency_key(request.headers().contains_key("idempotency-key"))
    }
}

//! ureq 3: `response.check::<Error>()`.
//!
//! ureq makes errors of statuses itself unless it is told not to, and its error has neither headers
//! nor body. So the agent, or the request, needs `http_status_as_error(false)`:
//!
//! ```no_run
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::ureq::Check;
//! use errspec::{Advice, Call};
//!
//! # fn main() -> Result<(), ureq::Error> {
//! let config = ureq::Agent::config_builder().http_status_as_error(false);
//! let agent: ureq::Agent = config.build().into();
//!
//! let answer = agent.post("http://localhost/withdrawals").send("{}");
//! match answer.check::<infinex::Error>() {
//!     Ok(mut ok) => println!("{}", ok.body_mut().read_to_string()?),
//!     // A request that got no answer is weighed by the same rules.
//!     Err(error) => match error.advice(&Call::new(ureq::http::Method::POST)) {
//!         Advice::Verify => println!("look the withdrawal up before trying again"),
//!         Advice::RetryAfter(delay) => println!("again in {delay:?}"),
//!         _ => println!("{error}"),
//!     },
//! }
//! # Ok(()) }
//! # }
//! ```
//!
//! ureq does not keep the reason phrase of HTTP/1.1, so an API that says something there alone is
//! told by its status. A name that does not resolve has an unknown outcome: ureq's error for it is
//! that of any other trouble with a socket.

use crate::adapter::reader::{End, read_beginning};
use crate::client::{BODY_LIMIT, may_be_error};
use crate::server::reason_phrase;
use crate::{
    ApiError, Backoff, CheckError, ErrorCode, ErrorSet, Failure, Outcome, Retry, TransportError,
};
use bytes::Bytes;
use http::Response;
use std::io::{Cursor, Read};
use ureq::{Body, Error, Timeout};

/// Tells errors of an API from successes. It is implemented for an answer, and for what a call
/// returns.
pub trait Check: Sized {
    /// Hands a success back, and makes a [`Failure`] of an error.
    ///
    /// `S` is an API's `Error`, or the enum of an operation: the failure is the API's in both
    /// cases, and [`Failure::narrow`] makes it the operation's. An error's body is read up to
    /// [`BODY_LIMIT`]. One that breaks off is a failure too, with what came of it. Of a success
    /// nothing is read, unless the spec has errors under its very status (200 with `ok: false`):
    /// then its beginning is looked at and put back.
    ///
    /// Reading the body ends when the agent's timeouts say so. By default ureq has none, and then a
    /// server can keep its caller for as long as it likes: `timeout_global` of the agent sets one.
    ///
    /// # Errors
    ///
    /// [`CheckError::Api`] if the answer is an error, [`CheckError::Transport`] if there is none,
    /// or if what may be a success broke off.
    fn check<S: ErrorSet>(self) -> Result<Response<Body>, CheckError<S::Api, Error>> {
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
    ) -> Result<Response<Body>, CheckError<S::Api, Error>>;
}

impl Check for Response<Body> {
    fn check_with_limit<S: ErrorSet>(
        self,
        limit: usize,
    ) -> Result<Response<Body>, CheckError<S::Api, Error>> {
        if !may_be_error(<S::Api as ApiError>::Code::SPEC, self.status()) {
            return Ok(self);
        }
        let (parts, body) = self.into_parts();
        let like = (
            body.mime_type().map(str::to_owned),
            body.charset().map(str::to_owned),
        );
        let mut body = body.into_reader();
        let (bytes, end) = read_beginning(&mut body, limit, None);
        let beginning = Bytes::copy_from_slice(bytes.get(..limit).unwrap_or(&bytes));
        let reason = reason_phrase(&parts.extensions);
        let failure = Failure::read_parts(
            parts.status,
            &parts.headers,
            reason,
            &beginning,
            !matches!(end, End::Whole),
        );
        let whole = match (failure, end) {
            (Some(failure), _) => return Err(CheckError::Api(failure)),
            (None, End::Broken(error)) => return Err(CheckError::Transport(error.into())),
            (None, End::Whole) => rebuild(like).data(bytes),
            (None, End::More) => rebuild(like).reader(Cursor::new(bytes).chain(body)),
        };
        Ok(Response::from_parts(parts, whole))
    }
}

/// A body of the same media type, which is already decoded.
fn rebuild((mime_type, charset): (Option<String>, Option<String>)) -> ureq::BodyBuilder {
    let mut body = Body::builder();
    if let Some(mime_type) = mime_type {
        body = body.mime_type(mime_type);
    }
    match charset {
        Some(charset) => body.charset(charset),
        None => body,
    }
}

impl Check for Result<Response<Body>, Error> {
    fn check_with_limit<S: ErrorSet>(
        self,
        limit: usize,
    ) -> Result<Response<Body>, CheckError<S::Api, Error>> {
        self.map_err(CheckError::Transport)?
            .check_with_limit::<S>(limit)
    }
}

impl<E: ApiError> From<Error> for CheckError<E, Error> {
    fn from(error: Error) -> Self {
        Self::Transport(error)
    }
}

impl TransportError for Error {
    /// `Failed` where the request never left: no address, no connection, or a request that is none.
    /// A status that ureq made an error of means what it means without a spec. All else is
    /// `Unknown`.
    fn outcome(&self) -> Outcome {
        match self {
            Self::StatusCode(status) => Outcome::of_status(*status),
            Self::Io(error) => error.outcome(),
            Self::HostNotFound
            | Self::ConnectionFailed
            | Self::ConnectProxyFailed(_)
            | Self::Timeout(Timeout::Resolve | Timeout::Connect) => Outcome::Failed,
            _ if is_misuse(self) => Outcome::Failed,
            _ => Outcome::Unknown,
        }
    }

    /// `Never` for a request that is none, and for redirections without end.
    fn retry(&self) -> Retry<'static> {
        match self {
            Self::StatusCode(status) => Retry::of_status(*status),
            Self::TooManyRedirects | Self::RedirectFailed => Retry::Never,
            _ if is_misuse(self) => Retry::Never,
            _ => Retry::Backoff(Backoff::DEFAULT),
        }
    }
}

/// Whether it is something that ureq refuses before it opens a connection.
fn is_misuse(error: &Error) -> bool {
    matches!(
        error,
        Error::BadUri(_)
            | Error::Http(_)
            | Error::InvalidProxyUrl
            | Error::RequireHttpsOnly(_)
            | Error::TlsRequired
    )
}

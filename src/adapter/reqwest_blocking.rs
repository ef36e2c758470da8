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
use http_body::{Frame, SizeHint};
use reqwest::Body;
use reqwest::blocking::{Request, Response};
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// How long reading an error's body may take. reqwest counts its timeout anew for each read of a
/// blocking response, so a server that sends byte by byte could keep its client for hours.
///
/// It is looked at between two reads, and a read that has begun ends with the client's own timeout: 30
/// seconds, unless it is [set](reqwest::blocking::ClientBuilder::timeout). So a server that stalls keeps
/// the caller for as long as both together, and one whose client has no timeout for as long as it likes.
pub const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Tells errors of an API from successes.
pub trait Check: Sized {
    /// Hands a success back, and makes a [`Failure`] of an error.
    ///
    /// `S` is an API's `Error`, or the enum of an operation: the failure is the API's in both
    /// cases, and [`Failure::narrow`] makes it the operation's. An error's body is read up to
    /// [`BODY_LIMIT`] and for [`TIME_LIMIT`] at most. One that breaks off is a failure too, with
    /// what came of it. Of a success nothing is read, unless the spec has errors under its very status
    /// (200 with `ok: false`): then its beginning is looked at and put back. The rest is read as the
    /// caller reads it.
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
        let length = self.content_length();
        let deadline = Instant::now().checked_add(TIME_LIMIT);
        let (body, end) = read_beginning(&mut self, limit, deadline);
        let beginning = Bytes::copy_from_slice(body.get(..limit).unwrap_or(&body));
        let reason = reason_phrase(self.extensions());
        let failure = Failure::read_parts(
            self.status(),
            self.headers(),
            reason,
            &beginning,
            !matches!(end, End::Whole),
        );
        let length = match (failure, end) {
            (Some(failure), _) => return Err(CheckError::Api(failure)),
            (None, End::Broken(error)) => return Err(CheckError::Transport(error)),
            (None, End::Whole) => Some(body.len() as u64),
            (None, End::More) => length,
        };
        Ok(put_back(body.into(), length, self))
    }
}

/// The answer as it was before its beginning was read.
fn put_back(beginning: Bytes, length: Option<u64>, mut answer: Response) -> Response {
    let mut whole = http::Response::new(());
    *whole.status_mut() = answer.status();
    *whole.version_mut() = answer.version();
    *whole.headers_mut() = std::mem::take(answer.headers_mut());
    *whole.extensions_mut() = std::mem::take(answer.extensions_mut());
    let url = answer.url().clone();
    let body = Body::wrap(Whole {
        beginning,
        length,
        rest: answer,
    });
    with_url(whole.map(|()| body), url).into()
}

/// A body whose beginning was read. reqwest polls it where the caller reads the response, and so it may
/// wait there as the response itself would.
struct Whole {
    beginning: Bytes,
    /// How much is left of it, if that is known.
    length: Option<u64>,
    rest: Response,
}

impl Whole {
    fn next(&mut self) -> io::Result<Bytes> {
        if !self.beginning.is_empty() {
            return Ok(std::mem::take(&mut self.beginning));
        }
        let mut buffer = vec![0; 16 * 1024];
        loop {
            match self.rest.read(&mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
                Ok(count) => {
                    buffer.truncate(count);
                    return Ok(buffer.into());
                }
            }
        }
    }
}

impl http_body::Body for Whole {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let next = self.next();
        if let (Ok(data), Some(length)) = (&next, &mut self.length) {
            *length = length.saturating_sub(data.len() as u64);
        }
        match next {
            Ok(data) if data.is_empty() => Poll::Ready(None),
            next => Poll::Ready(Some(next.map(Frame::data))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map(SizeHint::with_exact).unwrap_or_default()
    }
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

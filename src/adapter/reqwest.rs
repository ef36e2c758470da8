//! reqwest: `response.check::<Error>()`.
//!
//! ```no_run
//! # #[cfg(feature = "macros")] {
//! # #[errspec::spec("specs/infinex.yaml")]
//! # pub mod infinex {}
//! use errspec::adapter::reqwest::Check;
//! use errspec::{Advice, Call, CheckError};
//!
//! # async fn call(http: reqwest::Client) -> Result<(), reqwest::Error> {
//! let answer = http.post("http://localhost/withdrawals").send().await?;
//! match answer.check::<infinex::Error>().await {
//!     Ok(ok) => println!("{}", ok.text().await?),
//!     Err(CheckError::Api(failure)) => match failure.advice(&Call::new(http::Method::POST)) {
//!         Advice::Verify => println!("look the withdrawal up before trying again"),
//!         Advice::RetryAfter(delay) => println!("again in {delay:?}"),
//!         _ => println!("{failure}"),
//!     },
//!     Err(CheckError::Transport(error)) => return Err(error),
//! }
//! # Ok(()) }
//! # }
//! ```

use crate::client::BODY_LIMIT;
use crate::client::failure::reason_phrase;
use crate::{ApiError, Call, CheckError, ErrorCode, Failure};
use bytes::{Bytes, BytesMut};
use reqwest::Response;

/// Tells errors of an API from successes.
pub trait Check: Sized {
    /// Hands a success back, and makes a [`Failure`] of an error.
    ///
    /// An error's body is read up to [`BODY_LIMIT`]. An answer that breaks off in its body is a
    /// failure too, with what came of it. A success is not read, unless the spec has errors under
    /// its very status (200 with `ok: false`): then its body is read whole and handed back.
    ///
    /// # Errors
    ///
    /// [`CheckError::Api`] if the answer is an error, [`CheckError::Transport`] if the body of a
    /// possible success could not be read.
    fn check<E: ApiError>(
        self,
    ) -> impl Future<Output = Result<Response, CheckError<E, reqwest::Error>>> + Send;
}

impl Check for Response {
    async fn check<E: ApiError>(self) -> Result<Response, CheckError<E, reqwest::Error>> {
        let status = self.status();
        if status.as_u16() >= 400 {
            return Err(read_failure(self).await);
        }
        let may_be_error = |info: &crate::ErrorInfo| info.status == status.as_u16();
        if !E::Code::SPEC.errors.iter().any(may_be_error) {
            return Ok(self);
        }
        let mut response: http::Response<reqwest::Body> = self.into();
        let body = std::mem::take(response.body_mut());
        let body = Response::from(http::Response::new(body)).bytes().await;
        let response = response.map(|_| Bytes::new());
        let (parts, _) = response.into_parts();
        let response = http::Response::from_parts(parts, body.map_err(CheckError::Transport)?);
        Ok(Failure::check(response)?.into())
    }
}

impl<E: ApiError> From<reqwest::Error> for CheckError<E, reqwest::Error> {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

async fn read_failure<E: ApiError>(mut response: Response) -> CheckError<E, reqwest::Error> {
    let (body, truncated) = read_body(&mut response).await;
    let reason = reason_phrase(response.extensions());
    let (status, headers) = (response.status(), response.headers());
    match Failure::read(status, headers, reason.as_deref(), &body, truncated) {
        Some(failure) => CheckError::Api(failure),
        // A status of 400 and above is never a success.
        None => unreachable!("an answer with status {status} was taken for a success"),
    }
}

/// What came of the body, up to the limit, and whether there was more.
async fn read_body(response: &mut Response) -> (Bytes, bool) {
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > BODY_LIMIT => {
                body.extend_from_slice(&chunk[..BODY_LIMIT - body.len()]);
                return (body.freeze(), true);
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return (body.freeze(), false),
            Err(_) => return (body.freeze(), true),
        }
    }
}

impl From<&reqwest::Request> for Call {
    /// Takes the method, and the header `Idempotency-Key` for what its name says.
    fn from(request: &reqwest::Request) -> Self {
        Self::new(request.method().clone())
            .idempotency_key(request.headers().contains_key("idempotency-key"))
    }
}

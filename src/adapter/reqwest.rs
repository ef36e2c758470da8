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
use reqwest::{Response, ResponseBuilderExt};

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
    async fn check<E: ApiError>(mut self) -> Result<Response, CheckError<E, reqwest::Error>> {
        let status = self.status();
        let (body, truncated) = if status.as_u16() >= 400 {
            read_body(&mut self).await
        } else if E::Code::SPEC
            .errors
            .iter()
            .any(|error| error.status == status.as_u16())
        {
            (read_whole_body(&mut self).await?, false)
        } else {
            return Ok(self);
        };
        let reason = reason_phrase(self.extensions());
        let failure = Failure::read(status, self.headers(), reason.as_deref(), &body, truncated);
        match failure {
            Some(failure) => Err(CheckError::Api(failure)),
            None => Ok(with_body(self, body)),
        }
    }
}

impl<E: ApiError> From<reqwest::Error> for CheckError<E, reqwest::Error> {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

/// The response with its body put back, and its URL, which the way through `http` would lose.
fn with_body(response: Response, body: Bytes) -> Response {
    let url = response.url().clone();
    let mut response = http::Response::from(response).map(|_| body);
    if let Ok(with_url) = http::Response::builder().url(url).body(()) {
        let (parts, ()) = with_url.into_parts();
        response.extensions_mut().extend(parts.extensions);
    }
    response.into()
}

/// The body of what may be a success.
async fn read_whole_body(response: &mut Response) -> Result<Bytes, reqwest::Error> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
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

//! What a response remembers of the error that it was made of.

use crate::model::{ErrorInfo, Spec};
use crate::{ApiError, ErrorCode};
use bytes::Bytes;
use http::Response;

/// Which error a response was made of, in the extensions of the response.
///
/// A layer around a service sees by it that a response is an error of a spec, and which one: to
/// count errors by their names, or to tell them from answers that something else made. It holds
/// static data alone, so that copying it costs nothing and no value of a field is in it.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::server::{Answered, answer};
///
/// let response = answer(&infinex::Error::api_key_missing());
/// let answered = response.extensions().get::<Answered>().expect("an adapter leaves it there");
/// assert_eq!(answered.spec().api, "infinex");
/// assert_eq!(answered.error().name, "API_KEY_MISSING");
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Answered {
    spec: &'static Spec<'static>,
    error: &'static ErrorInfo<'static>,
}

impl Answered {
    /// A response for `error`.
    pub fn with<E: ApiError>(error: &E) -> Self {
        Self {
            spec: E::Code::SPEC,
            error: error.info(),
        }
    }

    /// Leaves it in a response.
    pub(super) fn keep(self, mut response: Response<Bytes>) -> Response<Bytes> {
        response.extensions_mut().insert(self);
        response
    }

    /// The spec that declares the error.
    pub fn spec(&self) -> &'static Spec<'static> {
        self.spec
    }

    /// What the spec says of the error.
    pub fn error(&self) -> &'static ErrorInfo<'static> {
        self.error
    }
}

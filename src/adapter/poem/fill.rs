//! Fields that a header fills, in every error that poem answers with.

use super::{Kept, of_response, response};
use crate::adapter::headers::keep_headers;
use crate::server::{Unfilled, filling_headers, refilled};
use crate::{ApiError, ErrorCode};
use http::HeaderMap;
use http::header::HeaderName;
use poem::{Endpoint, IntoResponse, Middleware, Request, Response};
use std::fmt;
use std::marker::PhantomData;

/// A middleware that fills the fields which a spec has filled by a header, in each error of the API `E`
/// that an endpoint answers with or returns.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/infinex.yaml")]
/// # pub mod infinex {}
/// use errspec::adapter::poem::FillFields;
/// use poem::{EndpointExt, Route};
///
/// # #[poem::handler]
/// # fn withdraw() {}
/// let app = Route::new().at("/withdrawals", withdraw).with(FillFields::<infinex::Error>::new());
/// # let _ = app;
/// # }
/// ```
pub struct FillFields<E>(PhantomData<fn() -> E>);

impl<E> FillFields<E> {
    /// The middleware of the API `E`.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<E> Default for FillFields<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> fmt::Debug for FillFields<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FillFields").finish()
    }
}

impl<E: ApiError, P: Endpoint> Middleware<P> for FillFields<E> {
    type Output = Filled<E, P>;

    fn transform(&self, inner: P) -> Filled<E, P> {
        Filled {
            inner,
            names: filling_headers(E::Code::SPEC),
            api: PhantomData,
        }
    }
}

/// An endpoint whose errors have the fields that a header fills.
pub struct Filled<E, P> {
    inner: P,
    /// The headers of requests that fill fields.
    names: Vec<HeaderName>,
    api: PhantomData<fn() -> E>,
}

impl<E, P: fmt::Debug> fmt::Debug for Filled<E, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filled").field(&self.inner).finish()
    }
}

impl<E: ApiError, P: Endpoint> Endpoint for Filled<E, P> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let mut asked = HeaderMap::new();
        for name in &self.names {
            if let Some(value) = request.headers().get(name) {
                _ = asked.try_insert(name, value.clone());
            }
        }
        match self.inner.call(request).await {
            Ok(answer) => Ok(fill(answer.into_response(), &asked)),
            // Several errors are poem's error as a whole response.
            Err(error) if error.is_from_response() && error.data::<Unfilled>().is_some() => {
                Err(of_response(fill(error.into_response(), &asked)))
            }
            Err(error) => {
                let open = error.data::<Unfilled>();
                let filled = open.and_then(|open| open.filled_by(&asked, &HeaderMap::new()));
                if let (Some(filled), Some(kept)) = (filled, error.downcast_ref::<Kept<E>>()) {
                    kept.say(filled);
                }
                Err(error)
            }
        }
    }
}

/// Fills what an error of the API left open.
fn fill(before: Response, request: &HeaderMap) -> Response {
    let Some(filled) = refilled(before.extensions(), request, before.headers()) else {
        return before;
    };
    let mut filled = response(filled);
    keep_headers(filled.status(), before.headers(), filled.headers_mut());
    let (before, _) = before.into_parts();
    let said = std::mem::replace(filled.extensions_mut(), before.extensions);
    filled.extensions_mut().extend(said);
    filled
}

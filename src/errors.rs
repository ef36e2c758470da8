//! Several errors of an API in one answer.

use crate::server::{answer_all, response_of};
use crate::{ApiError, Failure};
use bytes::Bytes;
use http::{Response, StatusCode};
use std::fmt;

/// Several errors of an API, one at least, which are answered as one: for an API whose envelope has a
/// list of errors, such as JSON:API.
///
/// It is a response wherever an error of the API is one, and [`Failure::errors`] gives the errors back on
/// the client, in their order. The status is the one that all of them have, else the general one of the
/// highest class among them: 400 for a 404 and a 422, 500 for a 422 and a 503.
///
/// The first error leads. Its envelope is that of the answer, and what is around the list comes from it.
/// An error that cannot be in such an answer is logged, and not sent: it has another envelope, the
/// envelope has no list of errors, what is around the list would be wrong for it, or its status is all that
/// tells it, is not in the list, and is another than that of the first.
/// [`sent`](Self::sent) are those that are.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// # #[errspec::spec("specs/jsonapi.yaml")]
/// # pub mod jsonapi {}
/// use errspec::Errors;
///
/// let errors = Errors::new(jsonapi::Error::not_found()).with(jsonapi::Error::conflict());
/// assert_eq!(errors.to_response().status(), 400);
/// assert_eq!(errors.to_failure().errors().count(), 2);
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Errors<E> {
    first: E,
    others: Vec<E>,
}

impl<E: ApiError> Errors<E> {
    /// One error, for others to be added.
    pub fn new(first: E) -> Self {
        Self {
            first,
            others: Vec::new(),
        }
    }

    /// All of these. None if there is none.
    pub fn collect(errors: impl IntoIterator<Item: Into<E>>) -> Option<Self> {
        let mut errors = errors.into_iter();
        let mut all = Self::new(errors.next()?.into());
        all.extend(errors);
        Some(all)
    }

    /// Adds an error.
    pub fn push(&mut self, error: impl Into<E>) {
        self.others.push(error.into());
    }

    /// These and one more.
    #[must_use]
    pub fn with(mut self, error: impl Into<E>) -> Self {
        self.push(error);
        self
    }

    /// The first, which leads.
    pub fn first(&self) -> &E {
        &self.first
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &E> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// Those in the answer.
    pub fn sent(&self) -> impl Iterator<Item = &E> {
        crate::server::sent(self).into_iter()
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        crate::server::status_of(self)
    }

    /// The response that a server answers with, in the API's own wire format.
    pub fn to_response(&self) -> Response<Bytes> {
        response_of(self)
    }

    /// The failure that a client makes of that response, for a client's own tests.
    pub fn to_failure(&self) -> Failure<E> {
        Failure::of_response(&self.to_response())
    }
}

impl<E: ApiError> From<E> for Errors<E> {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl<E: ApiError, T: Into<E>> Extend<T> for Errors<E> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, errors: I) {
        self.others.extend(errors.into_iter().map(Into::into));
    }
}

impl<E> IntoIterator for Errors<E> {
    type Item = E;
    type IntoIter = std::iter::Chain<std::iter::Once<E>, std::vec::IntoIter<E>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.first).chain(self.others)
    }
}

/// Their messages.
impl<E: fmt::Display> fmt::Display for Errors<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        self.others
            .iter()
            .try_for_each(|error| write!(f, "; {error}"))
    }
}

impl<E: std::error::Error> std::error::Error for Errors<E> {}

impl<E: ApiError, B: From<Bytes>> From<Errors<E>> for Response<B> {
    fn from(errors: Errors<E>) -> Self {
        answer_all(&errors).map(B::from)
    }
}

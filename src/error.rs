//! The trait that a generated `Error` enum implements, and what is the same for all of them.

use crate::field::{FieldList, FieldReader};
use crate::model::{ErrorInfo, write_message};
use crate::payload::Payload;
use crate::{ErrorCode, Failure, Source};
use bytes::Bytes;
use std::fmt;

/// An API's errors: an enum with one variant for each error of the spec, which carries its fields.
///
/// Generated code implements the four required methods; everything else is the same for all APIs.
pub trait ApiError:
    ErrorSet<Api = Self> + std::error::Error + Clone + PartialEq + Send + Sync + Sized + 'static
{
    /// The enum of its codes.
    type Code: ErrorCode;

    /// Which error it is.
    fn code(&self) -> Self::Code;

    /// What it holds.
    #[doc(hidden)]
    fn payload(&self) -> &dyn Payload;

    /// Makes the error of a code from its fields. A field that cannot be had is left blank, and
    /// `fields` remembers it.
    #[doc(hidden)]
    fn build(code: Self::Code, fields: &mut FieldReader<'_>) -> Self;

    /// Keeps a cause: what [`source`](std::error::Error::source) returns, and what the server's log
    /// shows. It never reaches a client.
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::ApiError;
    /// use std::error::Error;
    ///
    /// let error = infinex::Error::not_found("/orders/7").with_source("no row with the id 7");
    /// assert_eq!(error.source().unwrap().to_string(), "no row with the id 7");
    /// # }
    /// ```
    #[must_use]
    fn with_source(self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        copy(&self, Source::new(cause))
    }

    /// What the spec says of the error.
    fn info(&self) -> &'static ErrorInfo<'static> {
        self.code().info()
    }

    /// The status it is answered with.
    fn status(&self) -> http::StatusCode {
        crate::__status_code(self.info().status)
    }

    /// The response that a server answers with, in the API's own wire format.
    fn to_response(&self) -> http::Response<Bytes> {
        crate::server::response(self)
    }

    /// The failure that a client makes of this error: it goes through the API's wire format and
    /// back, so what does not travel is not in it. A client's own tests mock answers with it.
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::{Advice, ApiError, Call};
    ///
    /// // The code under test.
    /// fn hint(failure: &infinex::Failure) -> &'static str {
    ///     match failure.advice(&Call::new(http::Method::POST)) {
    ///         Advice::Verify => "Please check whether it went through.",
    ///         _ => "Sorry, that did not work.",
    ///     }
    /// }
    ///
    /// let failure = infinex::Error::gateway_timeout().to_failure();
    /// assert_eq!(hint(&failure), "Please check whether it went through.");
    /// # }
    /// ```
    ///
    /// A mock server answers with [`to_response`](Self::to_response), and an answer that the spec
    /// does not declare is made by [`Failure::read`].
    fn to_failure(&self) -> Failure<Self> {
        Failure::of_error(self)
    }
}

/// Errors that a client tells from successes: all of an API, or those of one operation.
///
/// Generated code implements it, for `Error` and for the enum of each operation. An answer is
/// checked for either; [`Failure::narrow`] turns the API's error into the operation's.
pub trait ErrorSet:
    std::error::Error + Clone + Into<Self::Api> + TryFrom<Self::Api> + Send + Sync + 'static
{
    /// The API's error.
    type Api: ApiError;
}

/// The errors of one operation: an enum of some of an API's errors.
///
/// Generated code implements it. Such an enum turns into the API's error by `From`, and back by
/// `TryFrom`.
pub trait OperationError: std::error::Error + Clone + Into<Self::Error> {
    /// The API's error.
    type Error: ApiError;

    /// The codes of its errors, in the order of the spec.
    const CODES: &'static [<Self::Error as ApiError>::Code];

    /// What it holds.
    #[doc(hidden)]
    fn payload(&self) -> &dyn Payload;
}

/// The values of an error's fields.
pub(crate) fn values(payload: &dyn Payload) -> FieldList<'_> {
    let mut values = FieldList::default();
    payload.list(&mut values);
    values
}

/// Writes the message of an error.
#[doc(hidden)]
pub fn display<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display_payload(error.info(), error.payload(), f)
}

fn display_payload(
    info: &ErrorInfo<'_>,
    payload: &dyn Payload,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    // Most messages are one text.
    if info.fields.is_empty() {
        return f.write_str(info.message);
    }
    write_message(info, &values(payload), f)
}

/// Writes an error as `derive(Debug)` would, if its fields were members of the variant.
#[doc(hidden)]
pub fn debug<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let variant = E::Code::VARIANTS.get(error.code().index());
    debug_payload(
        variant.copied().unwrap_or_default(),
        error.info(),
        error.payload(),
        f,
    )
}

fn debug_payload(
    variant: &str,
    info: &ErrorInfo<'_>,
    payload: &dyn Payload,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(variant);
    for (field, value) in info.fields.iter().zip(values(payload).iter()) {
        shown.field(field.name, &value);
    }
    if payload.source().get().is_some() {
        shown.field("source", payload.source());
    }
    shown.finish()
}

/// Makes the error of a code from what caused it. Fields are absent.
#[doc(hidden)]
pub fn caused_by<E: ApiError>(
    code: E::Code,
    cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> E {
    let fields = FieldReader::blank(code.info().fields);
    E::build(code, &mut fields.with_cause(Source::new(cause)))
}

/// Copies an error.
#[doc(hidden)]
pub fn clone<E: ApiError>(error: &E) -> E {
    copy(error, error.payload().source().clone())
}

/// Copies an error through its fields, with this cause.
fn copy<E: ApiError>(error: &E, cause: Source) -> E {
    let values = values(error.payload());
    let mut fields = FieldReader::of_values(error.info(), &values, cause);
    E::build(error.code(), &mut fields)
}

/// Compares two errors by code and fields.
#[doc(hidden)]
pub fn eq<E: ApiError>(one: &E, other: &E) -> bool {
    one.code() == other.code() && values(one.payload()) == values(other.payload())
}

//! The trait that a generated `Error` enum implements, and what is the same for all of them.

use crate::field::{Field, FieldReader, FieldValues};
use crate::model::{ErrorInfo, write_message};
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

    /// Shows the values of the fields, in the order of [`ErrorInfo::fields`].
    fn fields(&self, show: &mut dyn FnMut(&[&dyn Field]));

    /// Makes the error of a code from its fields. A field that cannot be had is left blank, and
    /// `fields` remembers it.
    fn build(code: Self::Code, fields: &mut FieldReader<'_>) -> Self;

    /// The place where the error keeps its cause, if it has one.
    fn cause(&self) -> Option<&Source>;

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

    /// The place where the error keeps its cause, if it has one.
    fn cause(&self) -> Option<&Source>;
}

/// Writes the message of an error.
#[doc(hidden)]
pub fn display<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = error.info();
    // Most messages are one text.
    if info.fields.is_empty() {
        return f.write_str(info.message);
    }
    let mut result = Ok(());
    error.fields(&mut |values| result = write_message(info, &FieldValues(values), f));
    result
}

/// Writes an error as `derive(Debug)` would.
#[doc(hidden)]
pub fn debug<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    error.fields(&mut |values| {
        let variant = E::Code::VARIANTS.get(error.code().index());
        let variant = variant.copied().unwrap_or_default();
        result = debug_fields(variant, error.info(), values, ApiError::cause(error), f);
    });
    result
}

fn debug_fields(
    variant: &str,
    info: &ErrorInfo<'_>,
    values: &[&dyn Field],
    cause: Option<&Source>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(variant);
    for (field, value) in info.fields.iter().zip(values) {
        shown.field(field.name, value);
    }
    if let Some(cause) = cause {
        shown.field("source", cause);
    }
    shown.finish()
}

/// Copies an error through its fields.
#[doc(hidden)]
pub fn clone<E: ApiError>(error: &E) -> E {
    let mut copy = None;
    error.fields(&mut |values| {
        let mut fields = FieldReader::of_values(error.info(), values, ApiError::cause(error));
        copy = Some(E::build(error.code(), &mut fields));
    });
    copy.unwrap_or_else(|| E::build(error.code(), &mut FieldReader::blank(error.info().fields)))
}

/// Compares two errors by code and fields.
#[doc(hidden)]
pub fn eq<E: ApiError>(left: &E, right: &E) -> bool {
    let mut same = left.code() == right.code();
    left.fields(&mut |lefts| {
        right.fields(&mut |rights| same = same && are_same(lefts, rights));
    });
    same
}

fn are_same(lefts: &[&dyn Field], rights: &[&dyn Field]) -> bool {
    let mut both = lefts.iter().zip(rights);
    lefts.len() == rights.len() && both.all(|(left, right)| left.same(*right))
}

//! The trait that a generated `Error` enum implements, and what is the same for all of them.

use crate::field::{Node, ReadField};
use crate::model::{ErrorInfo, write_message};
use crate::payload::{Shown, Values, read_texts, read_values};
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

    /// The values of its fields, and the cause.
    #[doc(hidden)]
    fn values(&self) -> &Values;

    /// The error of a code that holds these values.
    #[doc(hidden)]
    fn of(code: Self::Code, values: Values) -> Self;

    /// Reads a field whose type only generated code knows, by its place. None for any other field.
    #[doc(hidden)]
    fn read(code: Self::Code, field: usize, node: Node<'_>) -> ReadField {
        let _ = (code, field, node);
        None
    }

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
        self.caused_by(Source::new(cause))
    }

    /// Makes the error of a code from the texts of its fields by name, as in a query string or a file
    /// of test data. A list, a map or a record is its JSON.
    ///
    /// # Errors
    ///
    /// The name of the first required field that is missing or of another type.
    ///
    /// ```
    /// # #[cfg(feature = "macros")] {
    /// # #[errspec::spec("specs/infinex.yaml")]
    /// # pub mod infinex {}
    /// use errspec::ApiError;
    /// use infinex::{Code, Error};
    ///
    /// let error = Error::from_texts(Code::NotFound, &[("resource", "/orders/7")]);
    /// assert_eq!(error, Ok(Error::not_found("/orders/7")));
    /// assert_eq!(Error::from_texts(Code::NotFound, &[]), Err("resource"));
    /// # }
    /// ```
    fn from_texts(code: Self::Code, texts: &[(&str, &str)]) -> Result<Self, &'static str> {
        let (values, lacking) = read_texts(code.info(), texts, &mut |field, node| {
            Self::read(code, field, node)
        });
        match lacking {
            None => Ok(Self::of(code, values)),
            Some(field) => Err(field),
        }
    }

    /// What the spec declares about the error.
    fn info(&self) -> &'static ErrorInfo<'static> {
        self.code().info()
    }

    /// The status it is answered with: that of the spec, or, of an error that is declared for several,
    /// the one that a server picked.
    fn status(&self) -> http::StatusCode {
        let picked = self.values().status();
        crate::__status_code(picked.unwrap_or(self.info().status))
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

    /// The same error with a cause.
    #[doc(hidden)]
    fn caused_by(self, cause: Source) -> Self;
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

    /// The values of its fields, and the cause.
    #[doc(hidden)]
    fn values(&self) -> &Values;

    /// The same error with other values.
    #[doc(hidden)]
    fn with_values(&self, values: Values) -> Self;
}

/// Writes the message of an error.
#[doc(hidden)]
pub fn display<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write_message(error.info(), error.values(), f)
}

/// Writes an error as `derive(Debug)` would, if its fields were members of the variant.
#[doc(hidden)]
pub fn debug<E: ApiError>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let variant = E::Code::VARIANTS.get(error.code().index());
    let variant = variant.copied().unwrap_or_default();
    debug_values(variant, error.info(), error.values(), f)
}

fn debug_values(
    variant: &str,
    info: &ErrorInfo<'_>,
    values: &Values,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(variant);
    for (field, value) in info.fields.iter().zip(values.iter()) {
        shown.field(field.name, &Shown(value));
    }
    if let Some(status) = values.status() {
        shown.field("status", &status);
    }
    if values.source().get().is_some() {
        shown.field("source", values.source());
    }
    shown.finish()
}

/// Copies an error.
#[doc(hidden)]
pub fn clone<E: ApiError>(error: &E) -> E {
    E::of(error.code(), error.values().clone())
}

/// Compares two errors by code and fields.
#[doc(hidden)]
pub fn eq<E: ApiError>(one: &E, other: &E) -> bool {
    one.code() == other.code() && one.values() == other.values()
}

/// An error with a cause.
#[doc(hidden)]
pub fn with_source<E: ApiError>(error: &E, source: Source) -> E {
    E::of(error.code(), error.values().clone().with_source(source))
}

/// An error of an operation with a cause.
#[doc(hidden)]
pub fn operation_with_source<O: OperationError>(error: &O, source: Source) -> O {
    error.with_values(error.values().clone().with_source(source))
}

/// Makes the error of a code from what caused it. Fields are absent, or as they are by default.
#[doc(hidden)]
pub fn caused_by<E: ApiError>(
    code: E::Code,
    cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> E {
    let (values, _) = read_values(code.info(), &|_, _| {}, &mut |field, node| {
        E::read(code, field, node)
    });
    E::of(code, values.with_source(Source::new(cause)))
}

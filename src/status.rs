//! Statuses that a server picks where a spec declares an error for a whole class of them, or for any.

use http::StatusCode;
use std::fmt;

/// A status of one class, by its first digit: `ClassStatus<4>` is one from 400 to 499.
///
/// An error whose spec says `status: 4xx` is answered with 400, unless a server picks another:
///
/// ```
/// use errspec::ClassStatus;
/// use http::StatusCode;
///
/// let status = ClassStatus::<4>::UNAVAILABLE_FOR_LEGAL_REASONS;
/// assert_eq!(StatusCode::from(status), 451);
/// // One that no registry knows, checked when the program is compiled.
/// const CLIENT_CLOSED_REQUEST: ClassStatus<4> = ClassStatus::new(499).unwrap();
/// assert_eq!(CLIENT_CLOSED_REQUEST.code(), 499);
/// // One that comes from elsewhere.
/// assert!(ClassStatus::<4>::try_from(StatusCode::BAD_GATEWAY).is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassStatus<const CLASS: u16>(StatusCode);

/// A status from 400 to 599.
///
/// An error whose spec says `status: any` is answered with 500, unless a server picks another:
///
/// ```
/// use errspec::{ClassStatus, ErrorStatus};
///
/// assert_eq!(ErrorStatus::CONFLICT.code(), 409);
/// assert_eq!(ErrorStatus::from(ClassStatus::<5>::BAD_GATEWAY), ErrorStatus::BAD_GATEWAY);
/// assert_eq!(ErrorStatus::new(204), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ErrorStatus(StatusCode);

impl<const CLASS: u16> ClassStatus<CLASS> {
    /// The status of a number. None for one of another class.
    pub const fn new(code: u16) -> Option<Self> {
        match StatusCode::from_u16(code) {
            Ok(status) if code / 100 == CLASS => Some(Self(status)),
            _ => None,
        }
    }
}

impl ErrorStatus {
    /// The status of a number. None for one that is not from 400 to 599.
    pub const fn new(code: u16) -> Option<Self> {
        match StatusCode::from_u16(code) {
            Ok(status) if matches!(code, 400..=599) => Some(Self(status)),
            _ => None,
        }
    }
}

/// What both types have.
macro_rules! statuses {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> $ty {
            /// The status code.
            pub const fn code(self) -> u16 {
                self.0.as_u16()
            }
        }

        impl<$($generics)*> From<$ty> for StatusCode {
            fn from(status: $ty) -> Self {
                status.0
            }
        }

        impl<$($generics)*> TryFrom<StatusCode> for $ty {
            type Error = StatusCode;

            fn try_from(status: StatusCode) -> Result<Self, StatusCode> {
                Self::new(status.as_u16()).ok_or(status)
            }
        }

        impl<$($generics)*> fmt::Debug for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<$($generics)*> fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

statuses! {
    [const CLASS: u16] ClassStatus<CLASS>;
    [] ErrorStatus;
}

impl From<ClassStatus<4>> for ErrorStatus {
    fn from(status: ClassStatus<4>) -> Self {
        Self(status.0)
    }
}

impl From<ClassStatus<5>> for ErrorStatus {
    fn from(status: ClassStatus<5>) -> Self {
        Self(status.0)
    }
}

/// Constants for the statuses of the IANA registry.
macro_rules! registered {
    ($($ty:ty: $($name:ident)*;)*) => {$(
        #[expect(missing_docs, reason = "each is named after its phrase")]
        impl $ty {
            $(pub const $name: Self = Self(StatusCode::$name);)*
        }
    )*};
}

/// Gives the statuses of errors to their class and to `ErrorStatus`.
macro_rules! errors {
    ($($class:literal: $($name:ident)*;)*) => {
        registered! {
            $(ClassStatus<$class>: $($name)*;)*
            ErrorStatus: $($($name)*)*;
        }
    };
}

registered! {
    ClassStatus<1>: CONTINUE SWITCHING_PROTOCOLS PROCESSING;
    ClassStatus<2>: OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT
        PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED;
    ClassStatus<3>: MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY
        TEMPORARY_REDIRECT PERMANENT_REDIRECT;
}

errors! {
    4: BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED
        NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED
        PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE
        RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST
        UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY UPGRADE_REQUIRED PRECONDITION_REQUIRED
        TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS;
    5: INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED
        NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED;
}

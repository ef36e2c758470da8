//! Statuses, and classes of them.

use crate::{Docs, FieldInfo, Header, Outcome, Retry};
use std::fmt;

/// Statuses that an error is declared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatusRange {
    /// One status.
    One(u16),
    /// All statuses of a class, by their first digit: 4 for `4xx`.
    Class(u16),
    /// Every status from 400 on.
    Any,
}

impl StatusRange {
    /// The status that stands for the range: the first of a class, which is what an unknown status of
    /// it counts as (RFC 9110 section 15), and 500 for any.
    pub const fn first(self) -> u16 {
        match self {
            Self::One(status) => status,
            Self::Class(digit) => digit * 100,
            Self::Any => 500,
        }
    }

    /// Returns whether a status is in the range.
    pub const fn contains(self, status: u16) -> bool {
        match self {
            Self::One(one) => one == status,
            Self::Class(digit) => status / 100 == digit,
            Self::Any => status >= 400,
        }
    }
}

/// As a spec writes it: `404`, `4xx`, `any`.
impl fmt::Display for StatusRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(status) => write!(f, "{status}"),
            Self::Class(digit) => write!(f, "{digit}xx"),
            Self::Any => f.write_str("any"),
        }
    }
}

/// What a spec declares about a class of status, for answers whose status it does not list.
#[derive(Clone, Copy, Debug)]
pub struct ClassInfo<'a> {
    /// The first digit: 4 for `4xx`.
    pub class: u16,
    /// Its documentation.
    pub docs: Docs<'a>,
    /// What became of the request, where the spec declares it for the whole class.
    pub outcome: Option<Outcome>,
    /// When to repeat the request, where the spec declares it for the whole class.
    pub retry: Option<Retry<'a>>,
    /// The fields of all its errors.
    pub fields: &'a [FieldInfo<'a>],
    /// The headers of all its errors, beside those of an envelope.
    pub headers: &'a [Header<'a>],
    /// The index of the error that a server answers with in place of one that is not of the API.
    pub stands_in: Option<u16>,
}

/// A status that the API uses.
#[derive(Clone, Copy, Debug)]
pub struct StatusInfo<'a> {
    /// The status code, 100 to 599.
    pub code: u16,
    /// The phrase of the IANA registry, or one made from the code.
    pub reason: &'a str,
    /// Its documentation.
    pub docs: Docs<'a>,
    /// What became of the request.
    pub outcome: Outcome,
    /// When to repeat the request.
    pub retry: Retry<'a>,
    /// The fields of all its errors.
    pub fields: &'a [FieldInfo<'a>],
    /// The headers of all its errors, beside those of an envelope.
    pub headers: &'a [Header<'a>],
    /// The index of the error that a server answers with in place of one that is not of the API.
    pub stands_in: Option<u16>,
}

/// Returns the standard phrase of a status (IANA HTTP Status Code Registry). None for one that is
/// not registered.
pub const fn reason_phrase(code: u16) -> Option<&'static str> {
    Some(match code {
        100 => "Continue",
        101 => "Switching Protocols",
        102 => "Processing",
        103 => "Early Hints",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi-Status",
        208 => "Already Reported",
        226 => "IM Used",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        305 => "Use Proxy",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        418 => "I'm a teapot",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        510 => "Not Extended",
        511 => "Network Authentication Required",
        _ => return None,
    })
}

//! What became of a request.

/// What became of the request: the question a caller has before any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was carried out.
    Succeeded,
    /// It was accepted and is still being carried out (202, RFC 9110 section 15.3.3).
    Pending,
    /// A part of it was carried out, such as some entries of a batch.
    Partial,
    /// It was not carried out.
    Failed,
    /// It may have been carried out or not: find out before doing anything else.
    Unknown,
}

impl Outcome {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("succeeded", Self::Succeeded),
        ("pending", Self::Pending),
        ("partial", Self::Partial),
        ("failed", Self::Failed),
        ("unknown", Self::Unknown),
    ];

    /// The word that a spec uses for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Pending => "pending",
            Self::Partial => "partial",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        }
    }

    /// Returns whether an error can have it from a status below 400: what is declared of such a status
    /// is about a success, unless it says that not all went well.
    pub const fn is_of_error(self) -> bool {
        matches!(self, Self::Partial | Self::Failed | Self::Unknown)
    }

    /// Returns what a status means where the spec does not say: RFC 9110 read conservatively.
    ///
    /// A server error is `Unknown` unless its definition says that the request was not handled
    /// (501, 503, 505, 511): a server that fails may have failed after the work was done.
    pub const fn of_status(status: u16) -> Self {
        match status {
            202 => Self::Pending,
            200..=299 => Self::Succeeded,
            501 | 503 | 505 | 506 | 507 | 508 | 510 | 511 => Self::Failed,
            500..=599 => Self::Unknown,
            _ => Self::Failed,
        }
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

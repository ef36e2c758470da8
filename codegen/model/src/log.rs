//! How a server logs an error.

/// The level at which a server logs an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Log {
    /// Somebody has to look at it.
    Error,
    /// Somebody should look at it.
    Warn,
    /// It is worth knowing.
    Info,
    /// It is of use to developers.
    Debug,
    /// It is of use to developers who look for something.
    Trace,
    /// It is not logged.
    Off,
}

impl Log {
    /// The words of the language.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("error", Self::Error),
        ("warn", Self::Warn),
        ("info", Self::Info),
        ("debug", Self::Debug),
        ("trace", Self::Trace),
        ("off", Self::Off),
    ];

    /// Returns the level where the spec does not say: `error` for a status of 500 and above, which is the
    /// server's own fault (RFC 9110 section 15.6), else `debug`.
    pub const fn of_status(status: u16) -> Self {
        match status {
            500.. => Self::Error,
            _ => Self::Debug,
        }
    }
}

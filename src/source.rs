//! The cause that a server keeps beside an error, for its own log only.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The cause of an error, kept for the log of the server that it happened on.
///
/// It never reaches the wire. Two errors that differ in nothing else are equal, because what a
/// client reads back has no cause.
#[derive(Clone, Default)]
pub struct Source(Option<Arc<dyn Error + Send + Sync>>);

impl Source {
    /// No cause.
    pub const NONE: Self = Self(None);

    /// Keeps `cause`.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Some(Arc::from(cause.into())))
    }

    /// The cause that was kept.
    pub fn get(&self) -> Option<&(dyn Error + 'static)> {
        self.0
            .as_deref()
            .map(|cause| cause as &(dyn Error + 'static))
    }
}

/// Keeps an error of the author's own: `derive(ApiError)` does so with all of it.
#[doc(hidden)]
pub fn keep_as_cause(error: impl Error + Send + Sync + 'static) -> Source {
    Source(Some(Arc::new(error)))
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(cause) => fmt::Debug::fmt(cause, f),
            None => f.write_str("None"),
        }
    }
}

impl PartialEq for Source {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

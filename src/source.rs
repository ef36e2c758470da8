//! The cause that a server keeps beside an error, for its own log only.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The cause of an error: what `source` returns, and what a server's log shows. It never reaches a
/// client, and two errors that differ in it alone are equal.
#[derive(Clone, Default)]
pub struct Source(Option<Arc<Box<dyn Error + Send + Sync>>>);

impl Source {
    /// No cause.
    pub const NONE: Self = Self(None);

    /// Keeps a cause.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Some(Arc::new(cause.into())))
    }

    /// The cause, if there is one.
    pub fn get(&self) -> Option<&(dyn Error + 'static)> {
        let cause = self.0.as_deref()?;
        Some(&**cause)
    }
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

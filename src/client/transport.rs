//! What a client knows of a request that got no answer.

use crate::{Backoff, Outcome, Retry};
use std::error::Error;
use std::io;

/// The error of an HTTP client: no answer came, or not the whole of one.
///
/// The rules are those for answers. A request that never left, because the connection was refused
/// or took too long to open, was not carried out. One that was sent may have been: the answer may
/// have been lost on its way.
///
/// The adapters implement it for the clients that they are for. Implement it for the error of your
/// own, and [`CheckError::advice`](crate::CheckError::advice) weighs it like any other.
pub trait TransportError {
    /// What became of the request.
    fn outcome(&self) -> Outcome;

    /// When it is worth repeating: the default is with [`Backoff::DEFAULT`].
    fn retry(&self) -> Retry<'static> {
        Retry::Backoff(Backoff::DEFAULT)
    }
}

impl TransportError for io::Error {
    /// `Failed` where no connection came about, `Unknown` otherwise. An error that wraps the one
    /// of a known client says what that one says.
    fn outcome(&self) -> Outcome {
        use io::ErrorKind as Kind;
        match self.kind() {
            Kind::ConnectionRefused
            | Kind::HostUnreachable
            | Kind::NetworkUnreachable
            | Kind::NetworkDown
            | Kind::AddrNotAvailable => Outcome::Failed,
            _ => inner(self).map_or(Outcome::Unknown, TransportError::outcome),
        }
    }

    fn retry(&self) -> Retry<'static> {
        inner(self).map_or(Retry::Backoff(Backoff::DEFAULT), TransportError::retry)
    }
}

impl TransportError for Box<dyn Error + Send + Sync> {
    /// Looks for the error of a known client in the chain of sources, since services of `tower`
    /// box them. What none of them is has an unknown outcome.
    fn outcome(&self) -> Outcome {
        known(self.as_ref()).map_or(Outcome::Unknown, TransportError::outcome)
    }

    fn retry(&self) -> Retry<'static> {
        known(self.as_ref()).map_or(Retry::Backoff(Backoff::DEFAULT), TransportError::retry)
    }
}

fn inner(error: &io::Error) -> Option<&dyn TransportError> {
    known(error.get_ref()?)
}

/// The first error of a chain that says something.
fn known<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e dyn TransportError> {
    let of_the_system = || {
        let error = error.downcast_ref::<io::Error>()?;
        Some(error as &dyn TransportError)
    };
    crate::adapter::transport_error(error)
        .or_else(of_the_system)
        .or_else(|| known(error.source()?))
}

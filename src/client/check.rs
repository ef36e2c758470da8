//! What can come of a call that did not succeed.

use crate::advice::advise_on_transport;
use crate::{Advice, ApiError, Call, ErrorSet, Failure, Outcome, TransportError};
use std::fmt;

/// A call that did not succeed: the API said so, or no answer came.
///
/// `T` is the error of the HTTP client in use.
pub enum CheckError<E: ApiError, T> {
    /// An answer came, and it is an error.
    Api(Failure<E>),
    /// No whole answer came.
    Transport(T),
}

impl<E: ApiError, T> CheckError<E, T> {
    /// The answer, if one came.
    pub fn failure(&self) -> Option<&Failure<E>> {
        match self {
            Self::Api(failure) => Some(failure),
            Self::Transport(_) => None,
        }
    }

    /// The typed error, where an answer came and has one: [`Failure::error`].
    pub fn error(&self) -> Option<&E> {
        self.failure().and_then(Failure::error)
    }

    /// The typed error as one of an operation's own errors, where an answer came: [`Failure::narrow`].
    ///
    /// # Errors
    ///
    /// The API's error, where the operation does not declare it.
    pub fn narrow<S: ErrorSet<Api = E>>(&self) -> Option<Result<S, &E>> {
        self.failure().and_then(Failure::narrow)
    }
}

impl<E: ApiError, T: TransportError> CheckError<E, T> {
    /// What became of the request.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Api(failure) => failure.outcome(),
            Self::Transport(error) => error.outcome(),
        }
    }

    /// What to do now, given the request: by the table of [`Failure::advice`], whether an answer
    /// came or not.
    pub fn advice<'c, C>(&self, call: &'c C) -> Advice<'static>
    where
        C: ?Sized,
        Call: From<&'c C>,
    {
        match self {
            Self::Api(failure) => failure.advice(call),
            Self::Transport(error) => advise_on_transport(error, &Call::from(call)),
        }
    }
}

impl<E: ApiError, T> From<Failure<E>> for CheckError<E, T> {
    fn from(failure: Failure<E>) -> Self {
        Self::Api(failure)
    }
}

impl<E: ApiError, T: fmt::Debug> fmt::Debug for CheckError<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => f.debug_tuple("Api").field(failure).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
        }
    }
}

impl<E: ApiError, T: fmt::Display> fmt::Display for CheckError<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => failure.fmt(f),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl<E: ApiError, T: std::error::Error + 'static> std::error::Error for CheckError<E, T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(failure) => failure.source(),
            Self::Transport(error) => error.source(),
        }
    }
}

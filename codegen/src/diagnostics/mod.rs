//! Mistakes in a spec: collected, never returned at the first, and shown with line and caret.

mod code;
mod nearest;
mod render;

pub(crate) use code::Code;
pub(crate) use nearest::{nearest, one_of};
pub(crate) use render::{File, Rendered, render};

use crate::spec::Place;
use std::fmt;

/// Whether a diagnostic stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The spec means nothing as it is.
    Error,
    /// The spec means something, but hardly what its author wants.
    Warning,
    /// The spec is right, and its author may want to know this. Builds do not show it.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// One thing that is wrong with a spec.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    pub(crate) severity: Severity,
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) place: Place,
    pub(crate) labels: Vec<(Place, String)>,
    pub(crate) help: Option<String>,
}

impl Diagnostic {
    pub(crate) fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            place,
            labels: Vec::new(),
            help: None,
        }
    }

    pub(crate) fn warning(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, place, message)
        }
    }

    pub(crate) fn note(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Note,
            ..Self::error(code, place, message)
        }
    }

    /// Points at a second place.
    pub(crate) fn label(mut self, place: Place, label: impl Into<String>) -> Self {
        self.labels.push((place, label.into()));
        self
    }

    /// Says what to write instead.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// All that is wrong with a spec.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Keeps a diagnostic. What a status says is read again for each of its errors, so the same
    /// mistake may come more than once: it counts once.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let same = |known: &Diagnostic| {
            known.place == diagnostic.place
                && known.code == diagnostic.code
                && known.message == diagnostic.message
        };
        if !self.0.iter().any(same) {
            self.0.push(diagnostic);
        }
    }

    /// Whether such a mistake is known at a place.
    pub(crate) fn knows(&self, code: Code, place: Place) -> bool {
        self.0
            .iter()
            .any(|known| known.code == code && known.place == place)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.0
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.0
    }
}

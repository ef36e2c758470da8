//! Mistakes in a spec: collected, never returned at the first, and shown with line and caret.

mod code;
mod nearest;
mod render;

pub(crate) use code::Code;
pub use nearest::nearest;
pub(crate) use nearest::one_of;
pub(crate) use render::{File, render};

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

/// More mistakes than this are counted and not kept: a file of ten megabytes may be all mistakes.
const MAX_KEPT: usize = 1000;

/// A hundred mistakes are shown: of these, and of some more, it is looked for what was meant.
const MAX_SUGGESTIONS: usize = 200;

/// All that is wrong with a spec.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    kept: Vec<Diagnostic>,
    not_kept: NotKept,
    has_errors: bool,
}

/// How many diagnostics were not kept.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NotKept {
    pub(crate) errors: usize,
    pub(crate) others: usize,
}

impl Diagnostics {
    /// Keeps a diagnostic. What a status says is read again for each of its errors, so the same
    /// mistake may come more than once: it counts once.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let same = |known: &Diagnostic| {
            known.place == diagnostic.place
                && known.code == diagnostic.code
                && known.message == diagnostic.message
        };
        let is_error = diagnostic.severity == Severity::Error;
        // The first error is kept in any case: it is what stops the build.
        if self.is_full() && (self.has_errors || !is_error) {
            self.not_kept.errors += usize::from(is_error);
            self.not_kept.others += usize::from(!is_error);
        } else if !self.kept.iter().any(same) {
            self.has_errors |= is_error;
            self.kept.push(diagnostic);
        }
    }

    fn is_full(&self) -> bool {
        self.kept.len() >= MAX_KEPT
    }

    /// The known name that a wrong one was probably meant to be. It is not looked for where nobody
    /// would see it: to compare names takes long, and a file may be all wrong names.
    pub(crate) fn nearest<'n>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        if self.kept.len() >= MAX_SUGGESTIONS {
            return None;
        }
        nearest(name, known)
    }

    /// Whether such a mistake is known at a place.
    pub(crate) fn knows(&self, code: Code, place: Place) -> bool {
        self.kept
            .iter()
            .any(|known| known.code == code && known.place == place)
    }

    pub(crate) fn count(&self) -> usize {
        self.kept.len()
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.has_errors
    }

    /// What was kept, in the order of places, and how many were not. Nodes are counted in the order
    /// of the text.
    pub(crate) fn into_sorted(mut self) -> (Vec<Diagnostic>, NotKept) {
        self.kept.sort_by_key(|diagnostic| diagnostic.place);
        (self.kept, self.not_kept)
    }
}

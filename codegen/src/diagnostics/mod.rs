//! Mistakes in a spec: all are collected, and shown with line and caret.
//!
//! A diagnostic is in the collection from the moment that it is reported, so none can be made and
//! forgotten; labels and help are added to it there.

mod code;
mod nearest;
mod render;
mod reported;

pub(crate) use code::Code;
pub use nearest::nearest;
pub(crate) use render::render;
pub use render::shown_code;
pub(crate) use reported::{Reported, one_of, some_of};

use crate::source::Place;
use errspec_model::OneLine;
use std::fmt;

/// Whether a diagnostic stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The spec is invalid. Nothing is generated from it.
    Error,
    /// The spec is valid, but probably not what its author wants.
    Warning,
    /// The spec is valid, and this is worth knowing. Builds do not show it.
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

/// One mistake, warning or note.
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
    fn new(severity: Severity, code: Code, place: Place, message: &str) -> Self {
        Self {
            severity,
            code,
            message: shown(message),
            place,
            labels: Vec::new(),
            help: None,
        }
    }

    /// Whether another one is about the same mistake.
    fn is_same_as(&self, other: &Self) -> bool {
        self.place == other.place && self.code == other.code && self.message == other.message
    }
}

/// No message has more characters: it names what somebody wrote, which may be megabytes.
const MAX_SHOWN: usize = 1000;

/// Returns a text as messages have it. It names what somebody wrote: a line break in that would begin a
/// line of its own in cargo's output or in a log, where others take it for a command.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(MAX_SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    OneLine(&shown).to_string()
}

/// Diagnostics past this number are counted and not kept: a file of ten megabytes may consist of
/// mistakes.
const MAX_KEPT: usize = 1000;

/// Diagnostics past this number get no "did you mean": only the first hundred, by place, are shown.
const MAX_SUGGESTIONS: usize = 200;

/// The diagnostics of a spec.
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

impl NotKept {
    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning | Severity::Note => self.others += 1,
        }
    }
}

impl Diagnostics {
    /// Reports a mistake that stops the build.
    pub(crate) fn error(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
    ) -> Reported<'_> {
        self.report(Diagnostic::new(
            Severity::Error,
            code,
            place,
            &message.into(),
        ))
    }

    /// Reports something that is valid, but probably not what the author wants.
    pub(crate) fn warning(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
    ) -> Reported<'_> {
        self.report(Diagnostic::new(
            Severity::Warning,
            code,
            place,
            &message.into(),
        ))
    }

    /// Reports something that is valid and worth knowing.
    pub(crate) fn note(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
    ) -> Reported<'_> {
        self.report(Diagnostic::new(
            Severity::Note,
            code,
            place,
            &message.into(),
        ))
    }

    /// Keeps a diagnostic, unless it is known: the settings of a status are read again for each of
    /// its errors, and so are their mistakes.
    fn report(&mut self, diagnostic: Diagnostic) -> Reported<'_> {
        let suggests = self.kept.len() < MAX_SUGGESTIONS;
        let is_error = diagnostic.severity == Severity::Error;
        // The first error is kept in any case: it is what stops the build.
        let has_room = self.kept.len() < MAX_KEPT || (is_error && !self.has_errors);
        let mut kept = None;
        if !has_room {
            self.not_kept.count(diagnostic.severity);
        } else if !self.kept.iter().any(|known| known.is_same_as(&diagnostic)) {
            self.has_errors |= is_error;
            self.kept.push(diagnostic);
            kept = self.kept.last_mut();
        }
        Reported {
            diagnostic: kept,
            suggests,
        }
    }

    /// Whether a mistake of this kind was reported at this place.
    pub(crate) fn knows(&self, code: Code, place: Place) -> bool {
        self.kept
            .iter()
            .any(|known| known.code == code && known.place == place)
    }

    /// Returns how many diagnostics are kept.
    pub(crate) fn count(&self) -> usize {
        self.kept.len()
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.has_errors
    }

    /// Returns whether an error has a code of some kind. The first error of all is kept in any case; of
    /// further ones that were not, some may have been of the kind.
    pub(crate) fn has_errors_that(&self, is: impl Fn(Code) -> bool) -> bool {
        let mut errors = self
            .kept
            .iter()
            .filter(|one| one.severity == Severity::Error);
        self.not_kept.errors > 0 || errors.any(|error| is(error.code))
    }

    /// The mistakes that were kept.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        let kept = self.kept.iter();
        kept.filter(|one| one.severity == Severity::Error)
    }

    /// Gives the mistakes of a kind another help, those for which there is one.
    pub(crate) fn help_instead(
        &mut self,
        code: Code,
        mut help: impl FnMut(&Diagnostic) -> Option<String>,
    ) {
        for diagnostic in self.kept.iter_mut().filter(|one| one.code == code) {
            if let Some(better) = help(diagnostic) {
                diagnostic.help = Some(shown(&better));
            }
        }
    }

    /// Returns the diagnostics that were kept, in the order of the text, and how many were not.
    pub(crate) fn into_sorted(mut self) -> (Vec<Diagnostic>, NotKept) {
        self.kept.sort_by_key(|diagnostic| diagnostic.place);
        (self.kept, self.not_kept)
    }
}

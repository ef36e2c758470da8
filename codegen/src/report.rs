//! What is wrong with a spec, for those who asked for it to be generated.

use crate::diagnostics::{Diagnostic, Diagnostics, File, NotKept, Severity, render};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// What is wrong with a spec, or noteworthy: all of it, in the order of places.
///
/// Texts are made when they are asked for: finding a line takes another reading of the file, which
/// a spec that is built need not pay for what nobody looks at.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Arc<[Diagnostic]>,
    files: Arc<[File]>,
    not_kept: NotKept,
}

/// One thing that is wrong with a spec, or noteworthy.
#[derive(Clone, Debug)]
pub struct Message {
    severity: Severity,
    text: String,
}

impl Message {
    /// Whether it stops the build.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The message as rustc would show it: file, line, column, the line itself, a caret, help.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// How many bytes are read again to show mistakes: a hundred mistakes in 100 KB, fewer in
/// a larger file.
const MAX_BYTES_READ: usize = 10_000_000;

impl Report {
    pub(crate) fn new(diagnostics: Diagnostics, files: Vec<File>) -> Self {
        let (kept, not_kept) = diagnostics.into_sorted();
        Self {
            diagnostics: kept.into(),
            files: files.into(),
            not_kept,
        }
    }

    /// The files that were read: the spec, and what it includes.
    pub fn files(&self) -> Vec<PathBuf> {
        self.files
            .iter()
            .map(|file| PathBuf::from(&file.path))
            .collect()
    }

    /// The messages of one severity. The first hundred, and how many more there are.
    pub fn of(&self, severity: Severity) -> Vec<Message> {
        let not_kept = match severity {
            Severity::Error => self.not_kept.errors,
            Severity::Warning => self.not_kept.others,
            Severity::Note => 0,
        };
        self.render(
            |diagnostic| diagnostic.severity == severity,
            severity,
            not_kept,
        )
    }

    fn render(
        &self,
        wanted: impl Fn(&Diagnostic) -> bool,
        severity: Severity,
        not_kept: usize,
    ) -> Vec<Message> {
        let bytes: usize = self.files.iter().map(|file| file.text.len()).sum();
        let shown = (MAX_BYTES_READ / bytes.max(1)).clamp(3, 100);
        let wanted: Vec<&Diagnostic> = self.diagnostics.iter().filter(|d| wanted(d)).collect();
        let mut messages: Vec<Message> = wanted
            .iter()
            .take(shown)
            .map(|diagnostic| Message {
                severity: diagnostic.severity,
                text: render(diagnostic, &self.files),
            })
            .collect();
        let more = wanted.len().saturating_sub(shown) + not_kept;
        if more > 0 {
            messages.push(Message {
                severity,
                text: format!("{severity}: {more} more like these are not shown"),
            });
        }
        messages
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not_kept = self.not_kept.errors + self.not_kept.others;
        let messages = self.render(|_| true, Severity::Error, not_kept);
        for (index, message) in messages.iter().enumerate() {
            f.write_str(if index > 0 { "\n\n" } else { "" })?;
            f.write_str(&message.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}

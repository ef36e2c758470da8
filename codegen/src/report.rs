//! The report on a spec, for the callers of the engine.

use crate::diagnostics::{Diagnostic, Diagnostics, NotKept, Severity, render};
use crate::source::{Files, Place};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// All errors, warnings and notes on a spec, in the order of the text.
///
/// Messages are rendered when they are asked for: to find a line, the file has to be read again, and
/// a build has no need of notes.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Arc<[Diagnostic]>,
    files: Arc<Files>,
    not_kept: NotKept,
}

/// An error, warning or note on a spec.
#[derive(Clone, Debug)]
pub struct Message {
    severity: Severity,
    text: String,
}

impl Message {
    /// The severity: only an error stops the build.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The message in the format of rustc: file, line, column, the line itself, a caret, help.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// An error, warning or note on a spec, taken apart.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its severity.
    pub severity: Severity,
    /// Its code, which never changes.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub span: Span,
    /// Other places that have to do with it, and what each is.
    pub labels: Vec<(Span, String)>,
    /// What to write instead.
    pub help: Option<String>,
}

/// A piece of a file of a spec.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The index of the file among those that were read.
    pub file: usize,
    /// Its bytes.
    pub bytes: Range<usize>,
}

/// How many bytes are read again to show messages: enough for a hundred messages on 100 KB, and for
/// fewer on a larger file.
const MAX_BYTES_READ: usize = 10_000_000;

impl Report {
    pub(crate) fn new(diagnostics: Diagnostics, files: Files) -> Self {
        let (kept, not_kept) = diagnostics.into_sorted();
        Self {
            diagnostics: without_aliases(kept, &files).into(),
            files: Arc::new(files),
            not_kept,
        }
    }

    /// The files that were read: the spec, and those that it includes.
    pub fn files(&self) -> Vec<PathBuf> {
        self.files.paths()
    }

    /// The path and the text of a file, by its index.
    pub fn source(&self, file: usize) -> Option<(&str, &str)> {
        let file = self.files.get(file)?;
        Some((file.path(), file.text()))
    }

    /// The first errors, warnings and notes of the severities that are wanted, taken apart, and the
    /// number of the others.
    pub fn entries(&self, wanted: impl Fn(Severity) -> bool) -> (Vec<Entry>, usize) {
        let wanted = |one: &&Diagnostic| wanted(one.severity);
        let count = self.diagnostics.iter().filter(wanted).count();
        let shown = self.diagnostics.iter().filter(wanted);
        let shown = shown.take(self.most_shown());
        let entries = shown.map(|diagnostic| Entry {
            severity: diagnostic.severity,
            code: diagnostic.code.to_string(),
            message: diagnostic.message.clone(),
            span: self.span(diagnostic.place),
            labels: diagnostic
                .labels
                .iter()
                .map(|(place, label)| (self.span(*place), label.clone()))
                .collect(),
            help: diagnostic.help.clone(),
        });
        let entries: Vec<Entry> = entries.collect();
        let others = count - entries.len();
        let not_kept = self.not_kept.errors + self.not_kept.others;
        (entries, others + not_kept)
    }

    /// The place of the key at the end of a path of keys: `["errors", "SOLD_OUT", "status"]`. None
    /// if no file of the spec has it.
    pub fn find(&self, path: &[&str]) -> Option<Place> {
        self.files.find(path)
    }

    /// The piece of text at a place.
    pub fn span(&self, place: Place) -> Span {
        Span {
            file: usize::from(place.file),
            bytes: self.files.span(place),
        }
    }

    /// Where keys of the spec are, as `shop.yaml:17`: the places are those of the errors, in any order.
    pub(crate) fn origins(&self, keys: impl Iterator<Item = Place>) -> Vec<Option<String>> {
        self.files.origins(&keys.collect::<Vec<_>>())
    }

    /// How many messages are shown at most.
    fn most_shown(&self) -> usize {
        (MAX_BYTES_READ / self.files.size().max(1)).clamp(3, 100)
    }

    /// The messages of one severity: the first hundred, and one with the number of the others.
    pub fn of(&self, severity: Severity) -> Vec<Message> {
        let not_kept = match severity {
            Severity::Error => self.not_kept.errors,
            Severity::Warning => self.not_kept.others,
            Severity::Note => 0,
        };
        self.render(|diagnostic| diagnostic.severity == severity, not_kept)
    }

    /// Where to read more about the messages of one severity. None without any.
    pub fn read_more(&self, severity: Severity) -> Option<String> {
        let mut diagnostics = self.diagnostics.iter();
        let first = diagnostics.find(|one| one.severity == severity)?;
        Some(format!(
            "for more about a mistake, try `errspec explain {}`, of `cargo install errspec-cli`",
            first.code
        ))
    }

    fn render(&self, wanted: impl Fn(&Diagnostic) -> bool, not_kept: usize) -> Vec<Message> {
        let shown = self.most_shown();
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
        // What is not shown is as severe as the worst of it; errors come with errors.
        let hidden = wanted.iter().skip(shown).map(|one| one.severity);
        let severity = hidden.min_by_key(|severity| *severity as u8);
        let severity = severity.or_else(|| messages.last().map(Message::severity));
        if let Some(severity) = severity.filter(|_| more > 0) {
            messages.push(Message {
                severity,
                text: format!("{severity}: {more} more like these are not shown"),
            });
        }
        messages
    }
}

/// Leaves out what is said of the same text again: each alias of an anchor has nodes of its own, and
/// all of them are at the anchor.
fn without_aliases(mut diagnostics: Vec<Diagnostic>, files: &Files) -> Vec<Diagnostic> {
    let mut alike: HashMap<(String, u16), Vec<usize>> = HashMap::new();
    for (index, one) in diagnostics.iter().enumerate() {
        let has_anchors = files
            .get(usize::from(one.place.file))
            .is_some_and(|file| file.text().contains('&') && file.text().contains('*'));
        if has_anchors {
            let key = (format!("{}{}", one.code, one.message), one.place.file);
            alike.entry(key).or_default().push(index);
        }
    }
    // To find a place, the file is read again.
    let mut left = MAX_BYTES_READ / files.size().max(1);
    let mut again = HashSet::new();
    for indices in alike.values().filter(|indices| indices.len() > 1) {
        let mut known = HashSet::new();
        for index in indices {
            let Some(one) = diagnostics.get(*index).filter(|_| left > 0) else {
                break;
            };
            left -= 1;
            if !known.insert(files.span(one.place)) {
                again.insert(*index);
            }
        }
    }
    let mut index = 0;
    diagnostics.retain(|_| {
        index += 1;
        !again.contains(&(index - 1))
    });
    diagnostics
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not_kept = self.not_kept.errors + self.not_kept.others;
        let messages = self.render(|_| true, not_kept);
        for (index, message) in messages.iter().enumerate() {
            f.write_str(if index > 0 { "\n\n" } else { "" })?;
            f.write_str(&message.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}

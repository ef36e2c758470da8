//! Findings: mistakes and lints in one form, with their places.

use errspec_codegen::{Entry, Severity, Span};
use std::ops::Range;
use std::path::PathBuf;

/// A spec that was checked.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The path of the spec.
    pub(crate) path: PathBuf,
    /// Its own text, and those of the files that it includes.
    pub(crate) files: Vec<Text>,
    /// What was found, in the order of the text.
    pub(crate) findings: Vec<Finding>,
    /// How many mistakes are not among the findings, because there are too many.
    pub(crate) not_shown: usize,
    /// How many findings the spec or the baseline allows.
    pub(crate) allowed: usize,
}

/// A mistake or a lint.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    /// The code of a mistake, or the name of a lint.
    pub(crate) id: String,
    pub(crate) is_lint: bool,
    pub(crate) message: String,
    pub(crate) span: Span,
    /// Other places that have to do with it, and what each is.
    pub(crate) labels: Vec<(Span, String)>,
    /// What to write instead.
    pub(crate) help: Option<String>,
    pub(crate) fix: Option<Fix>,
}

/// A change of a text by which a finding goes away.
#[derive(Clone, Debug)]
pub(crate) struct Fix {
    pub(crate) span: Span,
    /// What to write there.
    pub(crate) text: String,
    /// Whether it cannot change what the spec means.
    pub(crate) is_safe: bool,
}

impl Finding {
    /// A mistake, as the engine reports it.
    pub(crate) fn of_entry(entry: Entry) -> Self {
        let Entry {
            severity,
            code,
            message,
            span,
            labels,
            help,
        } = entry;
        Self {
            severity,
            id: code,
            is_lint: false,
            message,
            span,
            labels,
            help,
            fix: None,
        }
    }
}

impl Checked {
    /// The text that a piece is of.
    pub(crate) fn text_of(&self, span: &Span) -> Option<&Text> {
        self.files.get(span.file)
    }

    /// How many findings there are of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        let findings = self.findings.iter();
        findings.filter(|one| one.severity == severity).count()
    }
}

/// The text of a file, and where its lines begin.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) path: String,
    pub(crate) text: String,
    starts: Vec<usize>,
}

/// A line and a column, counted from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Text {
    pub(crate) fn new(path: String, text: String) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = breaks.map(|(index, _)| index + 1);
        let starts = std::iter::once(0).chain(starts).collect();
        Self { path, text, starts }
    }

    /// The position of a byte.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let before = self.text.get(start.unwrap_or_default()..offset);
        Position {
            line,
            column: before.map_or(0, |before| before.chars().count()) + 1,
        }
    }

    /// The positions at which a piece begins and ends.
    pub(crate) fn range(&self, bytes: &Range<usize>) -> (Position, Position) {
        (self.position(bytes.start), self.position(bytes.end))
    }

    /// The lines, each with its first byte and without its end.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let ends = self.starts.iter().skip(1).copied().chain([self.text.len()]);
        self.starts.iter().zip(ends).map(|(start, end)| {
            let line = self.text.get(*start..end).unwrap_or_default();
            (*start, line.trim_end_matches(['\r', '\n']))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Text};

    #[test]
    fn columns_count_characters() {
        let text = Text::new(String::new(), "aé\nb\n".to_owned());
        let at = |line, column| Position { line, column };
        assert_eq!(text.position(0), at(1, 1));
        assert_eq!(text.position(3), at(1, 3));
        assert_eq!(text.position(4), at(2, 1));
        assert_eq!(text.position(6), at(3, 1));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines, [(0, "aé"), (4, "b"), (6, "")]);
    }
}

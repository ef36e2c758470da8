//! Findings in the formats that people and other programs read: a file each, and a table.

mod annotations;
mod gitlab;
mod human;
mod json;
mod junit;
mod sarif;

use crate::check::{Checked, Finding};
use crate::output;
use clap::ValueEnum;
use errspec_codegen::{Severity, Span};
use std::fmt::Write as _;

pub(crate) use human::count;
pub(crate) use json::schema as json_schema;

/// What a format is given.
pub(crate) struct Results {
    pub(crate) checked: Vec<Checked>,
    /// How many fixes were made.
    pub(crate) fixed: usize,
}

/// A format of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The text underlined, as rustc shows it
    #[default]
    Human,
    /// One line each
    Short,
    /// JSON, whose schema `errspec schema check` shows
    Json,
    /// SARIF 2.1.0, for GitHub's code scanning and others
    Sarif,
    /// Annotations of GitHub's workflows
    Github,
    /// JUnit's XML
    Junit,
    /// GitLab's report on code quality
    Gitlab,
}

impl Format {
    /// The findings as text.
    pub(crate) fn render(self, results: &Results) -> String {
        match self {
            Self::Human => human::render(results),
            Self::Short => short(results),
            Self::Json => json::render(results),
            Self::Sarif => sarif::render(results),
            Self::Github => annotations::render(results),
            Self::Junit => junit::render(results),
            Self::Gitlab => gitlab::render(results),
        }
    }
}

impl Results {
    /// All findings, each with its spec.
    fn findings(&self) -> impl Iterator<Item = (&Checked, &Finding)> {
        let all = self.checked.iter();
        all.flat_map(|checked| checked.findings.iter().map(move |one| (checked, one)))
    }

    /// Whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.checked
            .iter()
            .all(|one| one.findings.is_empty() && one.not_shown == 0)
    }

    /// How many findings there are of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.checked.iter().map(|one| one.count(severity)).sum()
    }

    /// How many mistakes are not among the findings.
    fn not_shown(&self) -> usize {
        self.checked.iter().map(|one| one.not_shown).sum()
    }

    /// How many findings specs and the baseline allow.
    fn allowed(&self) -> usize {
        self.checked.iter().map(|one| one.allowed).sum()
    }
}

/// The path, the first line and the first column of a piece.
fn place(checked: &Checked, span: &Span) -> (String, usize, usize) {
    match checked.text_of(span) {
        Some(text) => {
            let start = text.position(span.bytes.start);
            (text.path.replace('\\', "/"), start.line, start.column)
        }
        None => (checked.path.display().to_string(), 1, 1),
    }
}

/// One line for each finding, as editors and grep read it.
fn short(results: &Results) -> String {
    let mut text = String::new();
    for (checked, finding) in results.findings() {
        let (path, line, column) = place(checked, &finding.span);
        let message = output::escape_line(&finding.message);
        let Finding { severity, id, .. } = finding;
        let path = output::escape_line(&path);
        let _ = writeln!(text, "{path}:{line}:{column}: {severity}[{id}]: {message}");
    }
    text
}

/// A stable number of a finding, in hexadecimal digits. Lines are no part of it.
fn fingerprint(checked: &Checked, finding: &Finding) -> String {
    let (path, ..) = place(checked, &finding.span);
    let text = format!("{}\n{path}\n{}", finding.id, finding.message);
    // FNV-1a in two halves: nobody attacks it, and it never changes.
    let hash = |seed: u64| {
        text.bytes().fold(seed, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    };
    format!(
        "{:016x}{:016x}",
        hash(0xcbf2_9ce4_8422_2325),
        hash(0x9ae1_6a3b_2f90_404f)
    )
}

/// Text inside of XML. What XML cannot hold is replaced.
pub(crate) fn xml(text: &str) -> String {
    let text = output::escape(text);
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // It would be a blank in the value of an attribute, and a line of its own in a log.
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

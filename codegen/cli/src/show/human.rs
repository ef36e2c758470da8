//! Findings for people: the text underlined, as rustc shows it, and a last line that sums up.

use super::Results;
use crate::check::{Checked, Finding};
use crate::output;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use anstyle::AnsiColor;
use errspec_codegen::{Severity, Span, shown_code};
use std::fmt::Write as _;

pub(super) fn render(results: &Results) -> String {
    let mut text = String::new();
    for (checked, finding) in results.findings() {
        let _ = writeln!(text, "{}\n", rendered(checked, finding));
    }
    let _ = writeln!(text, "{}", summary(results));
    text
}

fn rendered(checked: &Checked, finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = output::escape_line(&finding.message);
    let id = match finding.is_lint {
        true => finding.id.clone(),
        false => shown_code(&finding.id),
    };
    let title = level.primary_title(message.as_str()).id(id);
    let mut group = Group::with_title(title);
    let paths: Vec<_> = checked
        .files
        .iter()
        .map(|text| output::escape_line(&text.path))
        .collect();
    let labels: Vec<_> = finding
        .labels
        .iter()
        .map(|(span, label)| (span, output::escape_line(label)))
        .collect();
    for (file, (source, path)) in checked.files.iter().zip(&paths).enumerate() {
        let mut annotations: Vec<Annotation<'_>> = Vec::new();
        if finding.span.file == file {
            annotations.push(AnnotationKind::Primary.span(finding.span.bytes.clone()));
        }
        let snippet = || Snippet::source(source.text.as_str()).path(path.as_str());
        let mut apart = Vec::new();
        for (span, label) in labels.iter().filter(|(span, _)| span.file == file) {
            let context = AnnotationKind::Context.span(span.bytes.clone());
            let context = context.label(label.as_str());
            match is_far_in_line(&source.text, &finding.span, span) {
                true => apart.push(snippet().annotation(context)),
                false => annotations.push(context),
            }
        }
        if !annotations.is_empty() {
            group = group.element(snippet().annotations(annotations));
        }
        for snippet in apart {
            group = group.element(snippet);
        }
    }
    let help = finding.help.as_deref().map(output::escape);
    if let Some(help) = &help {
        group = group.element(Level::HELP.message(help.as_ref()));
    }
    Renderer::styled().render(&[group])
}

/// How many bytes of one line are shown between two pieces of it.
const BETWEEN: usize = 500;

/// Whether a piece is in the line of another and far from it. All between them would be shown with them, which
/// is the whole spec where that is one line.
fn is_far_in_line(text: &str, one: &Span, other: &Span) -> bool {
    let start = one.bytes.end.min(other.bytes.end);
    let end = one.bytes.start.max(other.bytes.start);
    let between = text.get(start..end).unwrap_or_default();
    one.file == other.file && between.len() > BETWEEN && !between.contains('\n')
}

/// What was checked, and how much was found.
fn summary(results: &Results) -> String {
    let specs = count(results.checked.len(), "spec");
    let counts = [
        (results.count(Severity::Error), "error", AnsiColor::Red),
        (
            results.count(Severity::Warning),
            "warning",
            AnsiColor::Yellow,
        ),
        (results.count(Severity::Note), "note", AnsiColor::Green),
    ];
    let found = counts.into_iter().filter(|(number, ..)| *number > 0);
    let mut parts: Vec<String> = found
        .map(|(number, word, color)| output::styled(color.on_default().bold(), count(number, word)))
        .collect();
    if parts.is_empty() {
        parts.push(output::styled(
            AnsiColor::Green.on_default().bold(),
            "nothing wrong",
        ));
    }
    let mut text = format!("{specs}: {}", parts.join(", "));
    let more = [
        (results.not_shown(), "not shown"),
        (results.allowed(), "allowed"),
        (results.fixed, "fixed"),
    ];
    for (number, word) in more.into_iter().filter(|(number, _)| *number > 0) {
        let _ = write!(text, ", {number} {word}");
    }
    let fixes = results.findings().filter(|(_, one)| one.fix.is_some());
    match fixes.count() {
        0 => {}
        number => {
            let _ = write!(
                text,
                "; {number} can be fixed by `--fix` or `--unsafe-fixes`"
            );
        }
    }
    text
}

/// A number of things.
pub(crate) fn count(number: usize, word: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}

//! Findings as annotations of a GitHub workflow. A step shows ten errors and ten warnings, so alike
//! ones are joined; the log has all, and the step's summary a table.

use super::{Results, human, place, short};
use crate::check::{Checked, Finding};
use crate::output;
use errspec_codegen::Severity;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::Write as _;

/// How many annotations of a severity a step shows.
const MOST: usize = 10;

/// Findings that one annotation shows: the first, and how many are like it.
struct Joined<'r> {
    checked: &'r Checked,
    first: &'r Finding,
    others: usize,
}

pub(super) fn render(results: &Results) -> String {
    let mut text = String::new();
    if results.findings().next().is_some() {
        // What a spec says must not be taken for a command to the workflow.
        let all = short(results).replace("::", ":\u{200b}:");
        let _ = write!(text, "::group::All findings\n{all}::endgroup::\n");
    }
    let mut left_out = 0;
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let joined = joined(results, severity);
        let lines = joined.iter().take(MOST).map(annotation);
        lines.for_each(|line| text.push_str(&line));
        left_out += joined.len().saturating_sub(MOST);
    }
    if left_out > 0 {
        let _ = writeln!(text, "{left_out} more are in the group above");
    }
    write_summary(results);
    text
}

/// Joins findings of the same kind in the same file.
fn joined(results: &Results, severity: Severity) -> Vec<Joined<'_>> {
    let mut joined: Vec<Joined<'_>> = Vec::new();
    let wanted = results
        .findings()
        .filter(|(_, one)| one.severity == severity);
    for (checked, finding) in wanted {
        let same = joined.iter_mut().find(|one| {
            one.first.id == finding.id
                && one.checked.path == checked.path
                && one.first.span.file == finding.span.file
        });
        match same {
            Some(same) => same.others += 1,
            None => joined.push(Joined {
                checked,
                first: finding,
                others: 0,
            }),
        }
    }
    joined
}

fn annotation(joined: &Joined<'_>) -> String {
    let Joined {
        checked,
        first,
        others,
    } = joined;
    let command = match first.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let (path, line, column) = place(checked, &first.span);
    let mut message = output::escape(&first.message).into_owned();
    if let Some(help) = &first.help {
        let _ = write!(message, "\n{}", output::escape(help));
    }
    if *others > 0 {
        let _ = write!(message, "\n{others} more like it in this file");
    }
    format!(
        "::{command} file={},line={line},col={column},title={}::{}\n",
        property(&path),
        property(&first.id),
        data(&message)
    )
}

/// The text behind a command.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Adds a table to the summary of the step, if there is one. A summary that cannot be written is no
/// reason to fail the step.
fn write_summary(results: &Results) {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY") else {
        return;
    };
    let mut text = format!(
        "### errspec: {}, {}, {}\n\n",
        human::count(results.count(Severity::Error), "error"),
        human::count(results.count(Severity::Warning), "warning"),
        human::count(results.count(Severity::Note), "note")
    );
    if results.findings().next().is_some() {
        text.push_str("| | where | what |\n| --- | --- | --- |\n");
    }
    for (checked, finding) in results.findings() {
        let (path, line, _) = place(checked, &finding.span);
        let message = cell(&finding.message);
        let _ = writeln!(
            text,
            "| `{}` | {}:{line} | {message} |",
            finding.id,
            cell(&path)
        );
    }
    let file = OpenOptions::new().append(true).create(true).open(path);
    let _ = file.and_then(|mut file| file.write_all(text.as_bytes()));
}

/// Text in a cell of a table, which is no Markdown and no HTML.
fn cell(text: &str) -> String {
    let mut out = String::new();
    for character in output::escape_line(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '|' | '\\' | '*' | '_' | '[' | ']' | '@' | '#' | '~' => {
                out.push('\\');
                out.push(character);
            }
            other => out.push(other),
        }
    }
    out
}

//! Findings as JSON. The types are the format: its schema is made from them.

use super::{Results, fingerprint};
use crate::check::{self, Checked};
use crate::output;
use errspec_codegen::Span;
use schemars::JsonSchema;
use serde::Serialize;

/// The result of `errspec check --format json`.
#[derive(Serialize, JsonSchema)]
struct Document<'r> {
    /// The version of this format. Within a version, members are only added.
    #[schemars(extend("const" = 1))]
    version: u32,
    /// The specs that were checked.
    specs: Vec<String>,
    /// What was found, by spec and in the order of the text.
    findings: Vec<Finding<'r>>,
    summary: Summary,
}

/// A mistake or a lint.
#[derive(Serialize, JsonSchema)]
struct Finding<'r> {
    /// The path of the spec.
    spec: String,
    /// The code of a mistake (`E0014`), or the name of a lint (`missing-retry-after`).
    id: &'r str,
    kind: Kind,
    severity: Severity,
    /// What is wrong.
    message: &'r str,
    /// What to write instead.
    help: Option<&'r str>,
    location: Location,
    /// Other places that have to do with it.
    related: Vec<Related<'r>>,
    /// A change by which it goes away.
    fix: Option<Fix<'r>>,
    /// The same for the same finding, whatever changes elsewhere in the file.
    fingerprint: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// The spec is wrong, or probably so.
    Mistake,
    /// The spec is right, and could be better.
    Lint,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Severity {
    Error,
    Warning,
    Note,
}

/// A piece of a file.
#[derive(Serialize, JsonSchema)]
struct Location {
    /// The path of the file: of the spec, or of one that it includes.
    path: String,
    start: Position,
    /// The position behind the piece.
    end: Position,
}

/// A position in a file.
#[derive(Serialize, JsonSchema)]
struct Position {
    /// The line, from 1.
    line: usize,
    /// The column in characters, from 1.
    column: usize,
    /// The byte, from 0.
    offset: usize,
}

/// A second place of a finding.
#[derive(Serialize, JsonSchema)]
struct Related<'r> {
    /// What is there.
    message: &'r str,
    location: Location,
}

/// A change of the text.
#[derive(Serialize, JsonSchema)]
struct Fix<'r> {
    /// What is replaced.
    location: Location,
    /// What to write there.
    text: &'r str,
    /// Whether the change cannot alter what the spec means.
    safe: bool,
}

/// How much was found.
#[derive(Serialize, JsonSchema)]
struct Summary {
    errors: usize,
    warnings: usize,
    notes: usize,
    /// Findings that the spec or the baseline allows.
    allowed: usize,
    /// Mistakes that are not listed, because there are too many.
    not_shown: usize,
    /// Fixes that were made.
    fixed: usize,
}

/// The JSON Schema of the format.
pub(crate) fn schema() -> serde_json::Value {
    schemars::schema_for!(Document<'static>).to_value()
}

pub(super) fn render(results: &Results) -> String {
    let specs = results.checked.iter();
    let document = Document {
        version: 1,
        specs: specs.map(|one| one.path.display().to_string()).collect(),
        findings: results
            .findings()
            .map(|(checked, finding)| of_finding(checked, finding))
            .collect(),
        summary: Summary {
            errors: results.count(errspec_codegen::Severity::Error),
            warnings: results.count(errspec_codegen::Severity::Warning),
            notes: results.count(errspec_codegen::Severity::Note),
            allowed: results.allowed(),
            not_shown: results.not_shown(),
            fixed: results.fixed,
        },
    };
    output::json(&document)
}

fn of_finding<'r>(checked: &'r Checked, finding: &'r check::Finding) -> Finding<'r> {
    let check::Finding {
        severity,
        id,
        is_lint,
        message,
        span,
        labels,
        help,
        fix,
    } = finding;
    Finding {
        spec: checked.path.display().to_string(),
        id,
        kind: if *is_lint { Kind::Lint } else { Kind::Mistake },
        severity: match severity {
            errspec_codegen::Severity::Error => Severity::Error,
            errspec_codegen::Severity::Warning => Severity::Warning,
            errspec_codegen::Severity::Note => Severity::Note,
        },
        message,
        help: help.as_deref(),
        location: location(checked, span),
        related: labels
            .iter()
            .map(|(span, message)| Related {
                message,
                location: location(checked, span),
            })
            .collect(),
        fix: fix.as_ref().map(|fix| Fix {
            location: location(checked, &fix.span),
            text: &fix.text,
            safe: fix.is_safe,
        }),
        fingerprint: fingerprint(checked, finding),
    }
}

fn location(checked: &Checked, span: &Span) -> Location {
    let position = |offset: usize| {
        let text = checked.text_of(span);
        let at = text.map_or(check::Position { line: 1, column: 1 }, |text| {
            text.position(offset)
        });
        Position {
            line: at.line,
            column: at.column,
            offset,
        }
    };
    let (path, ..) = super::place(checked, span);
    Location {
        path,
        start: position(span.bytes.start),
        end: position(span.bytes.end),
    }
}

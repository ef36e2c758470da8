//! Findings as JUnit's XML: a suite for each spec, and a case for each finding.

use super::{Results, place, xml};
use crate::check::{Checked, Finding};
use errspec_codegen::Severity;
use std::fmt::Write as _;

pub(super) fn render(results: &Results) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for checked in &results.checked {
        push_suite(&mut text, checked);
    }
    text.push_str("</testsuites>\n");
    text
}

fn push_suite(text: &mut String, checked: &Checked) {
    let failures = checked.findings.iter();
    let failures = failures
        .filter(|one| one.severity != Severity::Note)
        .count();
    let name = xml(&checked.path.display().to_string());
    let tests = checked.findings.len().max(1);
    let _ = writeln!(
        text,
        "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">"
    );
    if checked.findings.is_empty() {
        let _ = writeln!(text, "    <testcase classname=\"{name}\" name=\"check\"/>");
    }
    for finding in &checked.findings {
        push_case(text, checked, finding, &name);
    }
    text.push_str("  </testsuite>\n");
}

fn push_case(text: &mut String, checked: &Checked, finding: &Finding, suite: &str) {
    let (path, line, column) = place(checked, &finding.span);
    let message = xml(&finding.message);
    let id = xml(&finding.id);
    let _ = writeln!(
        text,
        "    <testcase classname=\"{suite}\" name=\"{id} at {line}:{column}\" file=\"{}\" line=\"{line}\">",
        xml(&path)
    );
    let help = xml(finding.help.as_deref().unwrap_or_default());
    let _ = match finding.severity {
        // A note fails nothing.
        Severity::Note => writeln!(text, "      <system-out>{message}\n{help}</system-out>"),
        severity => writeln!(
            text,
            "      <failure type=\"{severity}\" message=\"{message}\">{help}</failure>"
        ),
    };
    text.push_str("    </testcase>\n");
}

//! Findings as GitLab's report on code quality, a format of Code Climate's.

use super::{Results, fingerprint, place};
use crate::output;
use errspec_codegen::Severity;
use serde_json::{Value, json};
use std::collections::HashMap;

pub(super) fn render(results: &Results) -> String {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let issues = results.findings().map(|(checked, finding)| {
        let (path, line, _) = place(checked, &finding.span);
        let mut id = fingerprint(checked, finding);
        // GitLab drops all but one of the same fingerprint.
        let count = seen.entry(id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            id = format!("{id}-{count}");
        }
        json!({
            "description": output::escape(&finding.message),
            "check_name": finding.id,
            "fingerprint": id,
            "severity": match finding.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            "location": {
                "path": path.strip_prefix("./").unwrap_or(&path),
                "lines": { "begin": line },
            },
        })
    });
    let issues: Vec<Value> = issues.collect();
    output::json(&issues)
}

//! Findings as SARIF 2.1.0 (OASIS), which code scanning reads.

use super::{Results, fingerprint};
use crate::check::{Checked, Finding};
use crate::output;
use errspec_codegen::{Severity, Span};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) fn render(results: &Results) -> String {
    let ids: BTreeSet<&str> = results.findings().map(|(_, one)| one.id.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let rules: Vec<Value> = ids.iter().map(|id| rule(id)).collect();
    let found: Vec<Value> = results
        .findings()
        .map(|(checked, finding)| result(checked, finding, &ids))
        .collect();
    output::json(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "errspec",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": found,
        }],
    }))
}

fn rule(id: &str) -> Value {
    let mut rule = Map::new();
    rule.insert("id".to_owned(), id.into());
    if let Some(section) = crate::explain::section(id) {
        rule.insert(
            "shortDescription".to_owned(),
            json!({ "text": section.title }),
        );
        rule.insert(
            "help".to_owned(),
            json!({ "text": section.text, "markdown": section.text }),
        );
    }
    Value::Object(rule)
}

fn result(checked: &Checked, finding: &Finding, ids: &[&str]) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut text = finding.message.clone();
    if let Some(help) = &finding.help {
        text = format!("{text}\n{help}");
    }
    let mut result = json!({
        "ruleId": finding.id,
        "ruleIndex": ids.iter().position(|id| *id == finding.id),
        "level": level,
        "message": { "text": output::escape(&text) },
        "locations": [location(checked, &finding.span, None)],
        "partialFingerprints": { "errspec/v1": fingerprint(checked, finding) },
    });
    let related: Vec<Value> = finding
        .labels
        .iter()
        .map(|(span, label)| location(checked, span, Some(label)))
        .collect();
    if let (Value::Object(result), false) = (&mut result, related.is_empty()) {
        result.insert("relatedLocations".to_owned(), related.into());
    }
    if let (Value::Object(result), Some(fix)) = (&mut result, &finding.fix) {
        let replacement = json!({
            "deletedRegion": region(checked, &fix.span),
            "insertedContent": { "text": fix.text },
        });
        let change = json!({
            "artifactLocation": artifact(checked, &fix.span),
            "replacements": [replacement],
        });
        result.insert("fixes".to_owned(), json!([{ "artifactChanges": [change] }]));
    }
    result
}

fn location(checked: &Checked, span: &Span, label: Option<&str>) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(checked, span),
            "region": region(checked, span),
        },
    });
    if let (Value::Object(location), Some(label)) = (&mut location, label) {
        location.insert(
            "message".to_owned(),
            json!({ "text": output::escape(label) }),
        );
    }
    location
}

/// A relative path is a relative link: what a link cannot hold is percent-encoded.
fn artifact(checked: &Checked, span: &Span) -> Value {
    let (path, ..) = super::place(checked, span);
    let path = path.strip_prefix("./").unwrap_or(&path);
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    match path.starts_with('/') {
        true => json!({ "uri": format!("file://{uri}") }),
        false => json!({ "uri": uri }),
    }
}

fn region(checked: &Checked, span: &Span) -> Value {
    let Some(text) = checked.text_of(span) else {
        return json!({ "startLine": 1 });
    };
    let (start, end) = text.range(&span.bytes);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

//! The lints: each page shows what is found and what is right, and the shipped specs are clean.

use crate::program::{root, run, run_with};
use serde_json::Value;
use std::collections::BTreeSet;

/// A section of the page.
struct Section {
    id: String,
    category: String,
    level: String,
    found: String,
    right: String,
}

fn sections() -> Vec<Section> {
    let page = std::fs::read_to_string(root().join("codegen/cli/lints.md")).unwrap();
    let sections = page.split("\n## ").skip(1);
    let of = |section: &str| {
        let mut specs = section.split("```yaml\n").skip(1);
        let mut spec = || {
            specs
                .next()
                .unwrap()
                .split("```")
                .next()
                .unwrap()
                .to_owned()
        };
        let mut quoted = section.split('`').skip(1).step_by(2);
        let line = section
            .lines()
            .find(|line| line.starts_with("Category "))
            .unwrap();
        let mut settings = line.split('`').skip(1).step_by(2).map(str::to_owned);
        Section {
            id: quoted.next().unwrap().to_owned(),
            category: settings.next().unwrap(),
            level: settings.next().unwrap(),
            found: spec(),
            right: spec(),
        }
    };
    sections.map(of).collect()
}

/// What is found in a spec, as JSON.
fn found(spec: &str, flags: &[&str]) -> Vec<Value> {
    let arguments = [&["check", "-", "--notes", "--format", "json"], flags].concat();
    let ran = run_with(spec.as_bytes(), &arguments);
    assert!(ran.code < 2, "{}", ran.err);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    document["findings"].as_array().unwrap().clone()
}

#[test]
fn each_lint_finds_what_its_section_shows_and_nothing_in_what_is_right() {
    for section in sections() {
        let id = section.id.as_str();
        // What is off is asked for.
        let flags = ["--warn", id];
        let flags = if section.level == "off" {
            &flags[..]
        } else {
            &[]
        };
        let findings = found(&section.found, flags);
        let finding = findings.iter().find(|finding| finding["id"] == id);
        let finding = finding.unwrap_or_else(|| panic!("{id} is not found in\n{}", section.found));
        if section.level != "off" {
            assert_eq!(finding["severity"], section.level.as_str(), "{id}");
        }
        assert!(finding["help"].is_string(), "{id} has help");
        let right = found(&section.right, flags);
        assert!(
            right
                .iter()
                .all(|finding| finding["id"] != id && finding["severity"] != "error"),
            "{id}: {right:?}"
        );
        let allowed = found(&section.found, &["--allow", &section.category]);
        assert!(allowed.iter().all(|finding| finding["id"] != id), "{id}");
    }
}

#[test]
fn every_lint_has_a_section_and_every_section_a_lint() {
    let page: BTreeSet<String> = sections().into_iter().map(|one| one.id).collect();
    let listed = run(&["explain"]).expect(0);
    let words = listed.split_whitespace();
    let listed: BTreeSet<String> = words.map(str::to_owned).collect();
    let missing: Vec<_> = page.difference(&listed).collect();
    assert_eq!(missing, [""; 0], "sections without a lint");
    assert!(page.len() > 40);
}

#[test]
fn the_shipped_specs_are_clean() {
    let ran = run(&["check", "specs", "--deny", "warnings"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

#[test]
fn a_comment_sets_the_level_of_an_entry() {
    let spec = "errspec: 1\napi: shop\nerrors:\n  \
                # errspec: deny vague-code\n  ERROR: { status: 409, message: sold out }\n";
    let findings = found(spec, &[]);
    let vague = findings
        .iter()
        .find(|one| one["id"] == "vague-code")
        .unwrap();
    assert_eq!(vague["severity"], "error");
}

#[test]
fn a_flag_for_one_lint_goes_before_one_for_all() {
    let spec = "errspec: 1\napi: shop\nerrors:\n  ERROR: { status: 409, message: sold out }\n";
    let findings = found(spec, &["--deny", "vague-code", "--allow", "lints"]);
    let ids: Vec<&Value> = findings.iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, ["vague-code"]);
}

#[test]
fn a_comment_allows_a_warning_of_the_engine_too() {
    let spec = "errspec: 1\napi: shop\nenvelope: { body: { code: \"{code}\" } }\nerrors:\n  \
                A: { status: 409, message: a, fields: { b: string } }\n";
    let deny = ["--deny", "warnings"];
    assert!(found(spec, &deny).iter().any(|one| one["id"] == "W0001"));
    let allowed = format!("# errspec: allow W0001, it comes later\n{spec}");
    assert!(
        found(&allowed, &deny)
            .iter()
            .all(|one| one["id"] != "W0001")
    );
}

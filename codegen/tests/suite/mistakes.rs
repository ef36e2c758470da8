//! The page `specs/mistakes.md`: one section a code, with a spec that makes that mistake alone and
//! one that makes none.

use crate::golden::root;
use errspec_codegen::{Options, generate};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A section of the page.
struct Section<'a> {
    code: &'a str,
    title: &'a str,
    specs: Vec<&'a str>,
}

fn sections(page: &str) -> Vec<Section<'_>> {
    let parts = page.split("\n## ").skip(1);
    parts
        .map(|part| {
            let (heading, body) = part.split_once('\n').unwrap();
            let (code, title) = heading
                .split_once(": ")
                .unwrap_or_else(|| panic!("`## {heading}` is not `## CODE: what is wrong`"));
            let blocks = body.split("```yaml\n").skip(1);
            let specs = blocks
                .map(|block| {
                    let end = block.find("```").expect("a block of YAML ends");
                    block.get(..end).unwrap()
                })
                .collect();
            Section { code, title, specs }
        })
        .collect()
}

/// The codes in the order in which the engine declares them.
fn declared(source: &str) -> Vec<&str> {
    source
        .lines()
        .filter_map(|line| line.split_once(" = \"")?.1.strip_suffix("\","))
        .collect()
}

/// The codes that a spec yields, of errors, warnings and notes.
fn codes(spec: &str) -> (BTreeSet<String>, String) {
    let read = |_: &Path| Err(std::io::Error::other("no such file"));
    let shown = match generate(Path::new("shop.yaml"), spec, &Options::default(), &read) {
        Ok(generated) => generated.report().to_string(),
        Err(report) => report.to_string(),
    };
    let heads = shown.lines().filter_map(|line| {
        let (level, rest) = line.split_once("[errspec::")?;
        matches!(level, "error" | "warning" | "note").then_some(rest.split_once(']')?.0)
    });
    (heads.map(str::to_owned).collect(), shown)
}

fn is_error(code: &str) -> bool {
    code.starts_with('E')
}

#[test]
fn the_page_of_mistakes_has_one_section_for_each_code() {
    let source = fs::read_to_string(root().join("codegen/src/diagnostics/code.rs")).unwrap();
    let page = fs::read_to_string(root().join("specs/mistakes.md")).unwrap();
    let declared = declared(&source);
    assert!(declared.len() > 25, "{declared:?}");
    let sections = sections(&page);
    let written: Vec<&str> = sections.iter().map(|section| section.code).collect();
    assert_eq!(written, declared, "the sections of specs/mistakes.md");
    for section in &sections {
        assert!(!section.title.trim().is_empty(), "{}", section.code);
        assert_eq!(
            section.specs.len(),
            2,
            "{}: one spec that is wrong, and one that is right",
            section.code
        );
    }
}

#[test]
fn the_wrong_specs_of_the_page_make_their_mistake_alone() {
    let page = fs::read_to_string(root().join("specs/mistakes.md")).unwrap();
    for Section { code, specs, .. } in sections(&page) {
        let (found, shown) = codes(specs[0]);
        assert!(
            found.contains(code),
            "{code} does not arise:\n{}\n{shown}",
            specs[0]
        );
        assert!(
            found.iter().all(|found| found == code || !is_error(found)),
            "{code} does not stand alone:\n{}\n{shown}",
            specs[0]
        );
    }
}

#[test]
fn the_right_specs_of_the_page_make_no_mistake() {
    let page = fs::read_to_string(root().join("specs/mistakes.md")).unwrap();
    for Section { code, specs, .. } in sections(&page) {
        let (found, shown) = codes(specs[1]);
        assert!(
            found
                .iter()
                .all(|found| found != code && found.starts_with('N')),
            "{code}: the second spec is not right:\n{}\n{shown}",
            specs[1]
        );
    }
}

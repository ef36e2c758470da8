//! The documents, held to the engine: every spec that they show, every code that they list, every
//! number that they give.

use crate::golden::{generated, root, specs};
use errspec_codegen::{Options, generate};
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

fn document(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A block of YAML in a document.
struct Block {
    /// The line of its fence.
    line: usize,
    /// The code that it must be refused with, if the line before says so.
    refused: Option<String>,
    text: String,
}

fn blocks(document: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = document.lines().enumerate();
    let mut before = "";
    while let Some((index, line)) = lines.next() {
        if line == "```yaml" {
            let text = lines.by_ref().map(|(_, line)| line);
            let text: Vec<&str> = text.take_while(|line| *line != "```").collect();
            let refused = before.strip_prefix("<!-- refused: ");
            found.push(Block {
                line: index + 1,
                refused: refused.and_then(|code| Some(code.strip_suffix(" -->")?.to_owned())),
                text: text.join("\n"),
            });
        }
        before = line;
    }
    found
}

#[test]
fn every_whole_spec_in_the_documents_is_what_it_claims_to_be() {
    let unreadable = |_: &Path| Err(io::Error::other("a document includes no file"));
    let mut seen = 0;
    for path in ["README.md", "specs/README.md"] {
        for block in blocks(&document(path)) {
            if !block.text.contains("errspec: 1") {
                assert_eq!(block.refused, None, "{path}:{} is no spec", block.line);
                continue;
            }
            seen += 1;
            let name = format!("{path}:{}", block.line);
            let result = generate(
                Path::new(&name),
                &block.text,
                &Options::default(),
                &unreadable,
            );
            match (block.refused, result) {
                (None, Ok(generated)) => {
                    let report = generated.report().to_string();
                    assert!(!report.contains("warning["), "{report}");
                }
                (None, Err(report)) => panic!("{report}"),
                (Some(code), Ok(_)) => panic!("{name} is not refused with {code}"),
                (Some(code), Err(report)) => {
                    let shown = report.to_string();
                    assert!(
                        shown.contains(&format!("error[errspec::{code}]")),
                        "{shown}"
                    );
                }
            }
        }
    }
    assert!(seen >= 12, "{seen} specs");
}

#[test]
fn every_code_stands_in_the_reference() {
    let source = document("codegen/src/diagnostics/code.rs");
    let declared: BTreeSet<&str> = source
        .lines()
        .filter_map(|line| line.split_once(" = \"")?.1.strip_suffix("\","))
        .collect();
    let reference = document("specs/README.md");
    let listed: BTreeSet<&str> = reference
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0))
        .filter(|code| code.len() == 5 && code[1..].parse::<u32>().is_ok())
        .collect();
    assert!(declared.len() > 30, "{declared:?}");
    assert_eq!(listed, declared);
}

/// The rows of the README's table of APIs: name, errors, samples.
fn rows(readme: &str) -> Vec<(&str, usize, usize)> {
    readme
        .lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let ["", spec, _, errors, samples, ""] = cells.as_slice() else {
                return None;
            };
            let name = spec.split_once("(specs/")?.1.strip_suffix(".yaml)")?;
            Some((name, errors.parse().ok()?, samples.parse().ok()?))
        })
        .collect()
}

#[test]
fn the_table_of_apis_counts_right() {
    let readme = document("README.md");
    let expected: Vec<(String, usize, usize)> = specs()
        .iter()
        .map(|spec| {
            let name = spec.file_stem().unwrap().to_string_lossy().into_owned();
            let errors = generated(spec).to_file().matches("ErrorInfo {").count();
            let samples = root().join(format!("tests/samples/{name}.yaml"));
            // An API whose documentation shows no answers has no file.
            let samples = fs::read_to_string(samples).unwrap_or_default();
            let samples = samples.lines().filter(|line| line.starts_with("- "));
            (name, errors, samples.count())
        })
        .collect();
    let listed = rows(&readme);
    assert!(listed.len() >= 16, "{listed:?}");
    // A new spec may be tried before it has its row.
    for (name, errors, samples) in listed {
        let row = (name.to_owned(), errors, samples);
        assert!(expected.contains(&row), "{row:?} is not among {expected:?}");
    }
}

#[test]
fn the_client_that_the_readme_shows_is_the_one_that_runs() {
    let client = document("examples/client/src/client.rs");
    let (_, code) = client
        .split_once("\n\n")
        .expect("a line of docs before the code");
    let lines = code.lines().count();
    assert!(lines <= 40, "the client has {lines} lines");
    assert!(
        document("README.md").contains(code),
        "README.md shows another client"
    );
}

//! Spec mistakes: one fixture each in `reject/`, with the exact text that its author sees.
//!
//! A fixture's name begins with the code it is about. `ERRSPEC_BLESS=1` writes the texts anew.

use crate::golden::{compare, root};
use errspec_codegen::{Options, Report, generate};
use std::fs;
use std::path::{Path, PathBuf};

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("codegen/tests/reject")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    paths.sort();
    paths
}

fn read(path: &Path) -> std::io::Result<String> {
    fs::read_to_string(root().join("codegen/tests/reject").join(path))
}

fn report(name: &str, text: &str) -> Report {
    match generate(Path::new(name), text, &Options::default(), &read) {
        Ok(generated) => generated.report().clone(),
        Err(report) => report,
    }
}

#[test]
fn every_mistake_is_shown_as_its_text_says() {
    for path in fixtures() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let shown = format!("{}\n", report(&name, &text));
        let code = name.split('_').next().unwrap().to_uppercase();
        let about = code.len() == 5 && code[1..].parse::<u32>().is_ok();
        assert!(
            !about || shown.contains(&format!("[errspec::{code}]")),
            "{name} shows no {code}:\n{shown}"
        );
        assert!(
            shown.contains(&format!("--> {name}:")),
            "{name} shows no place:\n{shown}"
        );
        compare(&path.with_extension("txt"), &shown);
    }
}

/// All mistakes of a file come in one go, in the order of their places.
#[test]
fn twenty_mistakes_are_twenty_messages() {
    let text =
        fs::read_to_string(root().join("codegen/tests/reject/twenty_mistakes.yaml")).unwrap();
    let shown = report("twenty.yaml", &text).to_string();
    let places: Vec<(u32, u32)> = shown
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("--> twenty.yaml:"))
        .map(|place| {
            let (line, column) = place.split_once(':').unwrap();
            (line.parse().unwrap(), column.parse().unwrap())
        })
        .collect();
    assert!(places.len() >= 20, "{} messages:\n{shown}", places.len());
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn every_code_has_a_fixture() {
    let source = fs::read_to_string(root().join("codegen/src/diagnostics/code.rs")).unwrap();
    let codes: Vec<&str> = source
        .lines()
        .filter_map(|line| line.split_once(" = \"")?.1.strip_suffix("\","))
        .collect();
    assert!(codes.len() > 25, "{codes:?}");
    let names: Vec<String> = fixtures()
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().to_uppercase())
        .collect();
    for code in codes {
        let has = names
            .iter()
            .any(|name| name.starts_with(&format!("{code}_")));
        assert!(
            has,
            "no fixture in reject/ begins with {}_",
            code.to_lowercase()
        );
    }
}

/// Generated code names other items by their paths, so a type can have any of their names.
#[test]
fn types_can_have_names_that_generated_code_uses() {
    let spec = "errspec: 1
api: shop
types: { String: [a], Vec: [a], Option: [a], Some: [a], Result: [a], OutOfStockFields: [a] }
statuses: { 404: { fields: { path: string } } }
errors:
  OUT_OF_STOCK: { status: 409, fields: { left: integer } }
  GONE: { status: 404, rust: { name: Gone } }
";
    let report = generate(Path::new("x.yaml"), spec, &Options::default(), &read).map(|_| ());
    assert!(report.is_ok(), "{}", report.unwrap_err());
}

/// A list of errors has the code or the message in it: other lists can be beside it.
#[test]
fn a_list_of_one_field_is_no_list_of_errors() {
    let spec = |item: &str| {
        format!(
            "errspec: 1
api: shop
envelope: {{ body: {{ links: [\"{item}\"], errors: [{{ code: \"{{code}}\" }}] }} }}
errors:
  SOLD: {{ status: 409, fields: {{ link: string? }} }}
"
        )
    };
    assert_eq!(report("x.yaml", &spec("{link}")).to_string(), "");
    assert_eq!(report("x.yaml", &spec("{doc_url}/{link}")).to_string(), "");
    let refused = report("x.yaml", &spec("{message}")).to_string();
    assert!(refused.contains("error[errspec::E0015]"), "{refused}");
}

/// Whatever a file holds, there is a report or a module, and never a panic.
#[test]
fn nothing_panics_on_a_broken_file() {
    let mut texts: Vec<String> = vec![
        String::new(),
        "\u{feff}errspec: 1\r\napi: x\r\nerrors:\r\n  A: { status: 400 }\r\n".to_owned(),
        "\0".to_owned(),
        "\t- x".to_owned(),
        "[".repeat(10_000),
        "{a: ".repeat(10_000),
        "- ".repeat(10_000),
        "errspec: 1\n---\nerrspec: 1\n".to_owned(),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n".to_owned(),
        "a: *missing\n".to_owned(),
        "errspec: 1\napi: x\nerrors: { ? [complex, key] : { status: 400 } }\n".to_owned(),
        "errspec: !tag 1\napi: x\nerrors: !map { A: { status: !s 400 } }\n".to_owned(),
        "errspec: 1e3\napi: ~\nerrors: { no: {}, 0o17: {}, 1e3: {}, ~: {}, 2001-01-01: {} }\n"
            .to_owned(),
        "errspec: 1\napi: x\nerrors: { 🦀: { status: 99999999999999999999 } }\n".to_owned(),
        "errspec: 1\napi: x\nenvelope: { body: { a: [\"{code}\", .inf, .nan] } }\nerrors: {}\n"
            .to_owned(),
        bomb(),
    ];
    for spec in crate::golden::specs() {
        let whole = fs::read_to_string(spec).unwrap();
        // A file cut anywhere, as an editor saves it half-way.
        let step = (whole.len() / 40).max(1);
        let cuts = (0..whole.len())
            .step_by(step)
            .filter_map(|end| whole.get(..end));
        texts.extend(cuts.map(str::to_owned));
    }
    for text in texts {
        match generate(Path::new("broken.yaml"), &text, &Options::default(), &read) {
            Ok(generated) => assert!(generated.to_file().contains("pub mod")),
            Err(report) => assert!(report.to_string().contains("broken.yaml")),
        }
    }
}

/// A large file that is all mistakes is refused in the time that reading it takes.
#[test]
fn megabytes_of_mistakes_are_cut_short() {
    let line = "  ERROR_NUMBER: { statsu: 404, message: \"{missing}\" }\n";
    let text = format!("errspec: 1\napi: x\nerrors:\n{}", line.repeat(40_000));
    let shown = report("large.yaml", &text).to_string();
    assert!(
        shown.contains("large.yaml:5:"),
        "the first mistakes are shown"
    );
    assert!(shown.contains("more like these are not shown"));
    assert!(shown.len() < 100_000);

    // One map of names alone, wherever a map is.
    let names: String = (0..100_000).map(|index| format!(", no {index}")).collect();
    for text in [
        format!("errspec: 1\napi: x\nerrors: {{ A: {{ status: 404, docs: none{names} }} }}\n"),
        format!("errspec: 1\napi: x\nenvelope: {{ body: {{ a: none{names} }} }}\n"),
    ] {
        let shown = report("names.yaml", &text).to_string();
        assert!(shown.contains("put all of it in quotes"), "{shown}");
    }
}

/// What is not shown of many warnings is a warning, and stops no build.
#[test]
fn more_than_a_hundred_warnings_are_warnings() {
    let line =
        |index| format!("  E{index}: {{ status: 429, fields: {{ retry_after: integer }} }}\n");
    let errors: String = (0..150).map(line).collect();
    let text = format!("errspec: 1\napi: x\nerrors:\n{errors}");
    let shown = report("many.yaml", &text);
    assert!(shown.of(errspec_codegen::Severity::Error).is_empty());
    let warnings = shown.of(errspec_codegen::Severity::Warning);
    assert!(
        warnings.last().unwrap().text().starts_with("warning: "),
        "{}",
        warnings.last().unwrap().text()
    );
}

/// Ten lines that stand for ten thousand million values.
fn bomb() -> String {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let alias = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{alias}]\n"));
    }
    text
}

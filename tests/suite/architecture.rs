//! Who may name whom: the rules of ARCHITECTURE.md, as a test.

use crate::paths::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below a folder, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}")) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((relative(&path), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has sources");
    found
}

fn relative(path: &Path) -> String {
    let root: PathBuf = root();
    let path = path.strip_prefix(root).unwrap().display().to_string();
    path.replace('\\', "/")
}

/// Asserts that only files under these paths name any of the words.
fn only(allowed: &[&str], folder: &str, words: &[&str]) {
    for (path, text) in sources(folder) {
        let named = words.iter().find(|word| {
            text.lines()
                .any(|line| !line.trim_start().starts_with("//") && line.contains(**word))
        });
        if let Some(word) = named {
            let fine = allowed.iter().any(|allowed| path.starts_with(allowed));
            assert!(fine, "{path} names `{word}`, which is for {allowed:?}");
        }
    }
}

#[test]
fn yaml_is_read_in_one_place() {
    only(&["codegen/src/yaml/"], "codegen/src", &["serde_yaml"]);
}

#[test]
fn rust_is_written_in_one_place() {
    let allowed = ["codegen/src/emit/rust/", "codegen/src/pipeline.rs"];
    only(
        &allowed,
        "codegen/src",
        &["quote!", "TokenStream", "prettyplease"],
    );
}

#[test]
fn names_are_made_in_two_places() {
    let allowed = [
        "codegen/src/emit/rust/names.rs",
        "codegen/src/lower/error/name.rs",
    ];
    only(&allowed, "codegen/src", &["use heck", "heck::To"]);
}

#[test]
fn no_name_of_rust_is_made_before_rust_is_written() {
    only(&["codegen/src/emit/rust/"], "codegen/src", &["names::"]);
}

#[test]
fn only_the_front_touches_files_and_output() {
    let words = ["std::fs", "fs::", "println!", "env::var", "process::"];
    only(&["codegen/src/front/"], "codegen/src", &words);
}

#[test]
fn frameworks_are_named_in_their_adapters() {
    let allowed = ["src/adapter/", "src/lib.rs"];
    let words = [
        "actix",
        "axum",
        "backon",
        "garde",
        "http_body",
        "poem",
        "reqwest",
        "rocket",
        "tower",
        "ureq",
        "utoipa",
        "validator",
    ];
    only(&allowed, "src", &words);
    only(&[], "codegen/src", &words);
}

#[test]
fn the_runtime_reads_no_yaml_and_writes_no_rust() {
    only(&[], "src", &["serde_yaml", "quote!", "errspec_codegen"]);
}

/// What the engine and the runtime share is in the model, which knows neither.
#[test]
fn the_halves_meet_in_the_model_alone() {
    let runtime = ["errspec::", "use errspec;"];
    // What messages put in front of their codes is no path of Rust.
    let named = [
        "codegen/src/emit/rust/",
        "codegen/src/diagnostics/render.rs",
    ];
    only(&named, "codegen/src", &runtime);
    let halves = [
        "errspec::",
        "errspec_codegen",
        "errspec_macros",
        "crate::ir",
    ];
    only(&[], "codegen/model/src", &halves);
    let dependencies = [
        ("Cargo.toml", &["errspec-codegen", "errspec-interpret"][..]),
        ("codegen/Cargo.toml", &["errspec", "errspec-interpret"]),
        (
            "codegen/model/Cargo.toml",
            &["errspec", "errspec-codegen", "errspec-interpret"],
        ),
    ];
    for (manifest, forbidden) in dependencies {
        let named = dependencies_of(manifest);
        assert!(!named.is_empty(), "{manifest} has dependencies");
        for name in forbidden {
            assert!(
                !named.iter().any(|other| other == name),
                "{manifest}: {name}"
            );
        }
    }
}

/// The dependencies of a package, those of its tests aside.
fn dependencies_of(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let tables = ["[dependencies]", "[build-dependencies]"];
    let mut is_inside = false;
    let mut names = Vec::new();
    for line in text.lines() {
        if line.starts_with('[') {
            is_inside = tables.contains(&line);
        } else if is_inside && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            names.extend(Some(name.to_owned()).filter(|name| !name.is_empty()));
        }
    }
    names
}

/// A word of the language, and a table of a spec, is declared once: in the model.
#[test]
fn nothing_of_the_model_is_declared_again() {
    let own = declared("codegen/model/src");
    assert!(own.len() > 30, "{own:?}");
    for folder in ["codegen/src/ir", "src"] {
        for (name, path) in declared(folder) {
            let twin = own.iter().find(|(other, _)| *other == name);
            assert_eq!(twin, None, "{path} declares `{name}` again");
        }
    }
}

/// The public types that files below a folder declare, each with its file.
fn declared(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (path, text) in sources(folder) {
        for line in text.lines() {
            let line = line.trim_start();
            let ty = ["pub enum ", "pub struct ", "pub type "]
                .iter()
                .find_map(|word| line.strip_prefix(word));
            let Some(ty) = ty else {
                continue;
            };
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let name: String = ty.chars().take_while(|c| is_part(*c)).collect();
            if !name.is_empty() {
                found.push((name, path.clone()));
            }
        }
    }
    found
}

#[test]
fn positions_are_found_in_one_place() {
    only(&["codegen/src/yaml/"], "codegen/src", &[".location()"]);
}

/// The front page of the documentation has what users write, and what generated code needs is hidden.
#[test]
fn the_root_of_the_runtime_shows_what_users_write() {
    let source = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut shown: Vec<String> = Vec::new();
    let mut is_hidden = false;
    let source = source.split("pub mod __private").next().unwrap();
    let code = source.lines().filter(|line| !line.starts_with("//"));
    for line in code
        .collect::<Vec<_>>()
        .join("\n")
        .split_inclusive([';', ']'])
    {
        let line = line.trim();
        match line.strip_suffix(';') {
            None => is_hidden |= line.ends_with("#[doc(hidden)]"),
            Some(item) => {
                let names = item.split_once("pub use ").map(|(_, path)| {
                    let names = path.rsplit_once("::").map_or(path, |(_, names)| names);
                    names.rsplit_once(" as ").map_or(names, |(_, name)| name)
                });
                let names = names.or_else(|| Some(item.split_once("pub mod ")?.1));
                if let Some(names) = names.filter(|_| !is_hidden) {
                    let names = names.trim_matches(['{', '}']).split(',');
                    shown.extend(names.map(|name| name.trim().to_owned()));
                }
                is_hidden = false;
            }
        }
    }
    shown.sort();
    let expected = [
        "Advice",
        "ApiError",
        "Backoff",
        "Call",
        "CheckError",
        "ClassStatus",
        "ErrorCode",
        "ErrorSet",
        "ErrorStatus",
        "Errors",
        "Failure",
        "IntoApiError",
        "Outcome",
        "Plain",
        "Retry",
        "RetryLimits",
        "Source",
        "TransportError",
        "UnknownCode",
        "Value",
        "WireCode",
        "adapter",
        "client",
        "field",
        "guide",
        "model",
        "server",
        "spec",
    ];
    assert_eq!(shown, expected);
}

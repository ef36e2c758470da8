//! The generated Rust of every spec in `specs/`, compared with its golden file.
//!
//! `ERRSPEC_BLESS=1` writes the files anew. A new spec's file is written by its first run, and
//! compiled by the next; where `ERRSPEC_STRICT` is set, as by `.ci/run`, a missing file is a failure.

use errspec_codegen::{Generated, Options, generate};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every spec in `specs/`, in the order of names.
pub(crate) fn specs() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("specs")).expect("specs/ can be listed");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    paths.sort();
    assert!(paths.len() >= 4, "the four first specs are there");
    paths
}

pub(crate) fn generated(spec: &Path) -> Generated {
    let text = fs::read_to_string(spec).unwrap();
    let name = Path::new("specs").join(spec.file_name().unwrap());
    generate(&name, &text, &Options::default(), &|path| {
        fs::read_to_string(root().join(path))
    })
    .unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn generated_code_is_the_golden_file() {
    for spec in specs() {
        let generated = generated(&spec);
        let path = root().join(format!("tests/golden/{}.rs", generated.name()));
        compare(&path, &generated.to_file());
    }
}

#[test]
fn no_golden_file_has_lost_its_spec() {
    let names: Vec<String> = specs()
        .iter()
        .map(|spec| generated(spec).name().to_owned())
        .collect();
    for entry in fs::read_dir(root().join("tests/golden")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(names.contains(&name), "{} has no spec", path.display());
    }
}

/// Compares a text with the file that holds what it should be.
pub(crate) fn compare(path: &Path, actual: &str) {
    let bless = env::var_os("ERRSPEC_BLESS").is_some();
    if bless || (!path.exists() && env::var_os("ERRSPEC_STRICT").is_none()) {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let differs = expected
        .lines()
        .zip(actual.lines())
        .position(|(left, right)| left != right);
    assert!(
        expected == actual,
        "{} is out of date from line {}: look at the change and run with ERRSPEC_BLESS=1",
        path.display(),
        differs.map_or(0, |line| line + 1),
    );
}

/// What the macro makes is what the file says: both are printed by one printer and compared.
#[test]
fn the_macro_and_the_file_have_the_same_items() {
    for spec in specs() {
        let generated = generated(&spec);
        let file: syn::File = syn::parse_str(&generated.to_file()).unwrap();
        let Some(syn::Item::Mod(module)) = file.items.into_iter().next() else {
            panic!("a generated file is one module");
        };
        let (_, items) = module.content.unwrap();
        let mut content: syn::File = syn::parse_str("").unwrap();
        content.items = items;
        let from_file = prettyplease::unparse(&content);
        let from_macro = prettyplease::unparse(&syn::parse2(generated.to_items()).unwrap());
        assert!(from_file == from_macro, "{}", spec.display());
    }
}

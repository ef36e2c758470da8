//! The generated Rust, compared with the golden files in `tests/golden/`.
//!
//! The specs that are restated from documents, and a small spec for each feature of the emitter,
//! have golden files to read. Of the other specs that ship there is a digest, which changes when
//! their modules do.
//!
//! `ERRSPEC_BLESS=1` writes the files anew. A missing file is written by the first run, and compiled
//! by the next; where `ERRSPEC_STRICT` is set, as by `.ci/run`, it is a failure.

use errspec_codegen::{Generated, Options, Side, generate};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The specs in `specs/` that have a golden file.
const DOCUMENTS: [&str; 4] = ["eb", "infinex", "statuspage", "validation"];

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every spec in `specs/`, in the order of names.
pub(crate) fn specs() -> Vec<PathBuf> {
    let paths = files("specs", "yaml");
    assert!(paths.len() >= 4, "the four first specs are there");
    paths
}

/// The spec of each feature of the emitter.
fn features() -> Vec<PathBuf> {
    files("tests/golden/features", "yaml")
}

/// The files in a folder with this extension, in the order of names.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|other| other == extension));
    paths.sort();
    paths
}

/// The name of a file without its extension, which for a spec is the name of its API.
fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

fn is_document(spec: &Path) -> bool {
    DOCUMENTS.contains(&stem(spec))
}

pub(crate) fn generated(spec: &Path) -> Generated {
    let text = fs::read_to_string(spec).unwrap();
    let name = Path::new("specs").join(spec.file_name().unwrap());
    let side = match stem(spec) {
        "client_side" => Side::Client,
        _ => Side::Both,
    };
    let options = Options::default().with_side(side);
    let options = match stem(spec) {
        "non_exhaustive" => options.with_non_exhaustive(),
        _ => options,
    };
    let generated = generate(&name, &text, &options, &|path| {
        fs::read_to_string(root().join(path))
    })
    .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(generated.name(), stem(spec), "{}", spec.display());
    generated
}

/// What stands in a module because its spec says something, and the words by which a spec says it.
const TRACES: [(&str, &[&str]); 6] = [
    (
        "StatusRange::",
        &[
            "status: [",
            "status: 4xx",
            "status: 5xx",
            "status: any",
            "uncoded:",
        ],
    ),
    ("alternatives: &", &["envelope: ["]),
    ("Slot::Retryable", &["{retryable"]),
    ("Type::Moment", &["timestamp(", "date-time", "http-date"]),
    ("Fill::", &["fill:"]),
    // Of the developer, the user or the operator.
    (
        "r_action(",
        &[
            ", action: {",
            "    action: {",
            " developer: ",
            " operator: ",
        ],
    ),
];

/// Returns whether a code of a spec has slots, beside text: a slot alone is a place for the code.
fn has_family(spec: &str) -> bool {
    let codes = spec.split("code: \"").skip(1);
    let mut codes = codes.filter_map(|rest| rest.split_once('"'));
    codes.any(|(code, _)| code.contains('{') && !(code.starts_with('{') && code.ends_with('}')))
}

/// Whoever does not use a part of the language has no code of it.
#[test]
fn what_a_spec_does_not_say_leaves_no_trace_in_its_module() {
    let mut without = [0; TRACES.len() + 1];
    for path in specs() {
        let name = stem(&path);
        let module = generated(&path).to_file();
        let spec = fs::read_to_string(&path).unwrap();
        // What is said for people says nothing.
        let lines = spec
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        let spec: String = lines.flat_map(|line| [line, "\n"]).collect();
        for ((mark, words), without) in TRACES.iter().zip(&mut without) {
            let says = words.iter().any(|word| spec.contains(word));
            assert_eq!(module.contains(mark), says, "{name}: {mark}");
            *without += usize::from(!says);
        }
        let says = has_family(&spec);
        assert_eq!(module.contains("code_has_slots: true"), says, "{name}");
        assert_eq!(module.contains("templates: &[],"), !says, "{name}");
        *without.last_mut().unwrap() += usize::from(!says);
    }
    assert!(without.iter().all(|count| *count > 15), "{without:?}");
}

#[test]
fn documents_become_their_golden_files() {
    for name in DOCUMENTS {
        let module = generated(&root().join(format!("specs/{name}.yaml"))).to_file();
        compare(&root().join(format!("tests/golden/{name}.rs")), &module);
    }
}

#[test]
fn features_become_their_golden_files() {
    let features = features();
    assert!(features.len() > 10, "{features:?}");
    for spec in features {
        let module = generated(&spec).to_file();
        compare(&spec.with_extension("rs"), &module);
        let lines = module.lines().count();
        // What is larger than this is about more than one feature, and nobody reads it.
        assert!(lines <= 400, "{}: {lines} lines", spec.display());
    }
}

/// A module that has changed is written beside the one that its digest is of, for `diff`.
#[test]
fn other_specs_have_their_digests() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("modules");
    fs::create_dir_all(&folder).unwrap();
    let digests = root().join("tests/golden/digests.txt");
    let pinned = fs::read_to_string(&digests).unwrap_or_default();
    let blesses = env::var_os("ERRSPEC_BLESS").is_some();
    let mut actual = String::new();
    let mut changed = String::new();
    for spec in specs().iter().filter(|spec| !is_document(spec)) {
        let (name, module) = (stem(spec), generated(spec).to_file());
        let line = format!("{name} {} {}\n", module.lines().count(), hex(&module));
        let (old, new) = (format!("{name}.rs"), format!("{name}.new.rs"));
        if blesses || pinned.contains(&line) {
            fs::write(folder.join(old), module).unwrap();
        } else {
            writeln!(changed, "diff {old} {new}").unwrap();
            fs::write(folder.join(new), module).unwrap();
        }
        actual.push_str(&line);
    }
    if !changed.is_empty() {
        println!("modules have changed; in {}:\n{changed}", folder.display());
    }
    compare(&digests, &actual);
}

fn hex(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text) {
        write!(hex, "{byte:02x}").unwrap();
    }
    hex
}

#[test]
fn no_golden_file_has_lost_its_spec() {
    let documents: Vec<PathBuf> = files("tests/golden", "rs");
    let documents: Vec<&str> = documents.iter().map(|path| stem(path)).collect();
    assert_eq!(documents, DOCUMENTS);
    for path in files("tests/golden/features", "rs") {
        let spec = path.with_extension("yaml");
        assert!(spec.exists(), "{} has no spec", path.display());
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
    for spec in specs().into_iter().chain(features()) {
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

//! Makes a client of the OpenAPI of each spec that ships, by the program that `ERRSPEC` names.

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// So many errors of a spec are read from their examples: each is compiled.
const MOST_EXAMPLES: usize = 8;

fn main() {
    println!("cargo::rerun-if-env-changed=ERRSPEC");
    let program = env::var("ERRSPEC").expect("ERRSPEC names the program: run `.ci/openapi`");
    println!("cargo::rerun-if-changed={program}");
    println!("cargo::rerun-if-changed=../../specs");
    let mut specs: Vec<PathBuf> = fs::read_dir("../../specs")
        .expect("the specs")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|one| one == "yaml"))
        .collect();
    specs.sort();
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut all = String::new();
    for spec in specs {
        let name = spec
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let document = document(&program, &spec);
        fs::write(out.join(format!("{name}.rs")), client(&document)).expect("it can be written");
        let _ = writeln!(
            all,
            "pub mod {name} {{\n    include!(concat!(env!(\"OUT_DIR\"), \"/{name}.rs\"));\n{}}}",
            examples(&document)
        );
    }
    fs::write(out.join("clients.rs"), all).expect("it can be written");
}

/// The document of a spec, with an operation for each of its responses: progenitor reads no 3.1, and takes one
/// type of error for an operation.
fn document(program: &str, spec: &Path) -> Value {
    let made = Command::new(program)
        .args(["generate", "openapi", "--openapi", "3.0"])
        .arg(spec)
        .output()
        .expect("the program runs");
    assert!(
        made.status.success(),
        "{}: {}",
        spec.display(),
        String::from_utf8_lossy(&made.stderr)
    );
    let mut document: Value = serde_json::from_slice(&made.stdout).expect("it is JSON");
    let responses = document["components"]["responses"].clone();
    for name in responses.as_object().expect("responses").keys() {
        let status = name.get(name.len() - 3..).unwrap_or_default();
        let is_status = status.starts_with(|one: char| one.is_ascii_digit());
        let key = if is_status { status } else { "default" };
        let mut all = json!({ key: { "$ref": format!("#/components/responses/{name}") } });
        if is_status && !status.starts_with('2') {
            all["204"] = json!({ "description": "done" });
        }
        document["paths"][format!("/{name}")] =
            json!({ "get": { "operationId": format!("get_{name}"), "responses": all } });
    }
    document
}

fn client(document: &Value) -> String {
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).expect("it is OpenAPI 3.0");
    let tokens = progenitor::Generator::default()
        .generate_tokens(&document)
        .expect("a client");
    prettyplease::unparse(&syn::parse2(tokens).expect("it is Rust"))
}

/// A test that reads the examples of errors as their types.
fn examples(document: &Value) -> String {
    let components = &document["components"];
    let schemas = components["schemas"].as_object();
    let mut test = String::from("    #[test]\n    fn examples_are_read() {\n");
    for name in schemas
        .into_iter()
        .flat_map(|all| all.keys())
        .take(MOST_EXAMPLES)
    {
        // An example in XML is a text.
        let value = &components["examples"][name]["value"];
        if value.is_object() {
            let text = value.to_string();
            let _ = writeln!(test, "        crate::read::<types::{name}>({text:?});");
        }
    }
    test.push_str("    }\n");
    test
}

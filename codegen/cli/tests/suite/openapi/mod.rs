//! `errspec generate openapi`: the schemas of errors, what answers are by them, and merging into a document.

mod answers;
mod merge;
mod schemas;

use crate::program::{root, run, run_with};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { code: "{code}", "*": "{fields}", help: "{message}" }, headers: { X-Code: "{code}" } }
types:
  Size: [small, large]
  Line: { sku: string, lines: list<Line>? }
errors:
  SOLD_OUT:
    status: 409
    summary: There is not enough.
    message: "only {left} left"
    fields: { left: { type: unsigned, example: 2 }, size: Size?, who: { type: string, private: true }, line: Line?, none: { type: string?, absent: null } }
  TAKEN: { status: 409, message: taken }
  CLOSED: { status: [503, 5xx], message: closed }
operations:
  place_order: { errors: [SOLD_OUT, CLOSED] }
"#;

/// The specs that ship, with the document of each.
fn shipped(options: &[&str]) -> Vec<(String, Value)> {
    let entries = fs::read_dir(root().join("specs")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned));
    let document = |name: String| {
        let spec = format!("specs/{name}.yaml");
        let out = run(&[&["generate", "openapi", &spec], options].concat()).expect(0);
        let document = serde_json::from_str(&out).unwrap();
        (name, document)
    };
    names.map(document).collect()
}

/// The component of each error, by its name in the spec.
fn components(document: &Value) -> BTreeMap<String, String> {
    let responses = document["components"]["responses"].as_object().unwrap();
    let contents = responses.values().filter_map(|one| one.get("content"));
    let contents = contents.flat_map(|content| content.as_object().unwrap().values());
    let examples = contents.flat_map(|content| content["examples"].as_object().unwrap());
    let named = examples.map(|(name, example)| {
        let link = example["$ref"].as_str().unwrap();
        let component = link.strip_prefix("#/components/examples/").unwrap();
        (name.clone(), component.to_owned())
    });
    named.collect()
}

/// The OpenAPI Initiative's schema of documents.
fn schema_of_openapi() -> Value {
    let schema = fs::read_to_string(root().join("tests/frameworks/openapi-3.1.json")).unwrap();
    serde_json::from_str(&schema).unwrap()
}

#[test]
fn a_response_says_what_each_of_its_errors_means() {
    let spec = SHOP.replace("There is not enough.", "Fewer than <b>asked</b>.");
    let out = run_with(spec.as_bytes(), &["generate", "openapi", "-"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    let mut responses = document["components"]["responses"]
        .as_object()
        .unwrap()
        .values();
    // One without a summary is told by its message.
    let said = "Conflict\n\n- `SOLD_OUT`: Fewer than &lt;b>asked&lt;/b>.\n- `TAKEN`: `taken`";
    assert!(responses.any(|one| one["description"] == said), "{out}");
}

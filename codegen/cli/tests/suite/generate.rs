//! `errspec generate`.

use crate::program::{folder, root, run, run_in};
use crate::schema::{Schemas, validate};
use serde_json::Value;
use std::fs;

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { error: { code: "{code}", "*": "{fields}" }, help: "{message}", tag: "{{x}}" } }
statuses:
  503: { retry: { after: 30s } }
types:
  Size: [small, large]
errors:
  SOLD_OUT:
    status: 409
    summary: There is not enough.
    message: "only {left} left"
    aliases: [GONE]
    fields: { left: { type: unsigned, example: 2 }, size: Size?, who: { type: string, private: true } }
  CLOSED: { status: 503, message: closed, deprecated: use SHUT }
operations:
  order: { summary: Order something., errors: [SOLD_OUT] }
"#;

/// The specs that ship.
fn shipped() -> Vec<String> {
    let entries = fs::read_dir(root().join("specs")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|one| one == "yaml"));
    paths.map(|path| path.display().to_string()).collect()
}

#[test]
fn rust_is_what_a_build_script_makes() {
    let golden = fs::read_to_string(root().join("tests/golden/eb.rs")).unwrap();
    assert_eq!(
        run(&["generate", "rust", "specs/eb.yaml"]).expect(0),
        golden
    );
}

#[test]
fn json_has_all_that_the_spec_means_and_follows_its_schema() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let out = run_in(folder.path(), &["generate", "json", "shop.yaml"]).expect(0);
    let document: Value = serde_json::from_str(&out).unwrap();
    let error = &document["errors"][0];
    assert_eq!(error["aliases"][0], "GONE");
    assert_eq!(error["outcome"], "failed");
    assert_eq!(error["fields"][1]["type"], "Size");
    assert_eq!(error["fields"][1]["optional"], true);
    let body = r#"{"error":{"code":"SOLD_OUT","left":2},"help":"only 2 left","tag":"{x}"}"#;
    assert_eq!(error["example"]["body"], body);
    assert_eq!(document["errors"][1]["retry"]["seconds"], 30.0);
    assert_eq!(document["errors"][1]["deprecated"]["note"], "use SHUT");
    assert_eq!(document["envelopes"][0]["body"]["tag"], "{{x}}");
    assert_eq!(document["envelopes"][0]["body"]["error"]["*"], "{fields}");
    assert_eq!(document["operations"][0]["errors"][0], "SOLD_OUT");
    let schema = run(&["schema", "json"]).expect(0);
    let schema: Value = serde_json::from_str(&schema).unwrap();
    validate(&schema, &document);
    for spec in shipped() {
        let out = run(&["generate", "json", &spec]).expect(0);
        validate(&schema, &serde_json::from_str(&out).unwrap());
    }
}

/// The schema of each error accepts what a server writes, and not what another error is.
#[test]
fn json_schema_describes_what_is_written() {
    for spec in shipped() {
        let schema = run(&["generate", "json-schema", &spec]).expect(0);
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let json = run(&["generate", "json", &spec]).expect(0);
        let json: Value = serde_json::from_str(&json).unwrap();
        let mut schemas = Schemas::of(&schema);
        for error in json["errors"].as_array().unwrap() {
            let name = error["name"].as_str().unwrap();
            let body = error["example"]["body"].as_str().unwrap();
            if schema["$defs"].get(name).is_none() || body.is_empty() {
                continue;
            }
            // The usual body may be in another format than the one with a schema.
            let Ok(body) = serde_json::from_str::<Value>(body) else {
                assert!(json["envelopes"].as_array().unwrap().len() > 1, "{body}");
                continue;
            };
            let name = name.replace('~', "~0").replace('/', "~1");
            schemas.check(&format!("/$defs/{name}"), &body);
        }
    }
    let folder = folder(&[("shop.yaml", SHOP)]);
    let out = run_in(folder.path(), &["generate", "json-schema", "shop.yaml"]).expect(0);
    let schema: Value = serde_json::from_str(&out).unwrap();
    let own = &schema["$defs"]["SOLD_OUT"];
    assert_eq!(
        own["properties"]["error"]["properties"]["code"]["const"],
        "SOLD_OUT"
    );
    assert_eq!(
        own["properties"]["error"]["required"],
        serde_json::json!(["code", "left"])
    );
    assert!(
        own["properties"]["error"]["properties"]
            .get("who")
            .is_none()
    );
}

#[test]
fn a_stale_file_is_found_and_nothing_else_is_written() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let path = folder.path().join("shop.json");
    let write = ["generate", "json", "shop.yaml", "-o", "shop.json"];
    let check = [&write[..], &["--check"]].concat();
    let ran = run_in(folder.path(), &check);
    assert_eq!(ran.code, 1);
    assert!(!path.exists());
    run_in(folder.path(), &write).expect(0);
    run_in(folder.path(), &check).expect(0);
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("closed", "shut"),
    )
    .unwrap();
    let ran = run_in(folder.path(), &check);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("run `errspec generate json shop.yaml --output shop.json`")
    );
    // A spec with mistakes leaves what was there.
    fs::write(folder.path().join("shop.yaml"), "errspec: 1\n").unwrap();
    let ran = run_in(folder.path(), &write);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("E0006"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), whole);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_clients_rust_has_no_private_fields() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let arguments = ["generate", "rust", "shop.yaml", "--side", "client"];
    let out = run_in(folder.path(), &arguments).expect(0);
    assert!(out.contains("pub mod shop") && !out.contains("with_who"));
}

//! Merging into a document that somebody wrote.

use super::{SHOP, schema_of_openapi};
use crate::program::{folder, run_in};
use crate::schema::validate;
use serde_json::Value;
use std::fs;

const DOCUMENT: &str = r##"# The shop.
openapi: 3.1.0
info: {title: Shop, version: "1"}   # in braces
paths:
  /orders:
    # Places one.
    post:
      operationId: placeOrder
      responses:
        200:
          description: |
            done
            # not a comment
        '503': { description: old }   # goes

    get:
      operationId: other
      responses: { 200: { description: all } }
components:
  # Mine.
  schemas:
    Order: { type: object }
# The end.
"##;

#[test]
fn merging_changes_what_errspec_makes_and_nothing_else() {
    let folder = folder(&[("shop.yaml", SHOP), ("api.yaml", DOCUMENT)]);
    let merge = [
        "generate",
        "openapi",
        "shop.yaml",
        "--merge",
        "api.yaml",
        "-o",
        "api.yaml",
    ];
    let read = || fs::read_to_string(folder.path().join("api.yaml")).unwrap();
    run_in(folder.path(), &merge).expect(0);
    let merged = read();
    for line in DOCUMENT.lines().filter(|line| !line.contains("goes")) {
        assert!(
            merged.contains(&format!("{line}\n")),
            "`{line}` is gone from\n{merged}"
        );
    }
    assert!(
        merged.contains(
            "        '409':\n          $ref: '#/components/responses/ShopPlaceOrder409'\n"
        )
    );
    assert!(merged.contains("        '503':\n          $ref: '#/components/responses/Shop503'\n"));
    assert!(!merged.contains("description: old"));
    assert!(merged.ends_with("# The end.\n"), "{merged}");
    let document: Value = serde_yaml::from_str::<serde_yaml::Value>(&merged)
        .map(|document| {
            // Statuses that are numbers are texts in JSON.
            let text = serde_yaml::to_string(&document)
                .unwrap()
                .replace(" 200:", " '200':");
            serde_yaml::from_str(&text).unwrap()
        })
        .unwrap();
    assert_eq!(
        document["components"]["schemas"]["ShopTaken"]["x-errspec"],
        "shop"
    );
    assert_eq!(
        document["paths"]["/orders"]["get"]["responses"]
            .as_object()
            .unwrap()
            .len(),
        1
    );
    validate(&schema_of_openapi(), &document);

    // Again it changes nothing.
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(0);
    run_in(folder.path(), &merge).expect(0);
    assert_eq!(read(), merged);

    // An error goes, and what was made for it goes too.
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("TAKEN: { status: 409, message: taken }", ""),
    )
    .unwrap();
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(1);
    run_in(folder.path(), &merge).expect(0);
    let less = read();
    assert!(
        !less.contains("ShopTaken") && !less.contains("ShopPlaceOrder409"),
        "{less}"
    );
    assert!(
        less.contains("        '409':\n          $ref: '#/components/responses/Shop409'\n"),
        "{less}"
    );
    fs::write(
        folder.path().join("shop.yaml"),
        SHOP.replace("[SOLD_OUT, CLOSED]", "[CLOSED]"),
    )
    .unwrap();
    run_in(folder.path(), &merge).expect(0);
    assert!(!read().contains("        '409':\n"), "{}", read());
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    run_in(folder.path(), &merge).expect(0);
    run_in(folder.path(), &[&merge[..], &["--check"]].concat()).expect(0);
}

#[test]
fn json_keeps_its_order_and_success_its_response() {
    let spec = "errspec: 1\napi: shop\nenvelope: { body: { ok: false, error: \"{code}\" } }\nerrors:\n  \
                BUSY: { status: 200 }\noperations:\n  order: { errors: [BUSY] }\n";
    let json = r#"{"openapi":"3.0.3","info":{"title":"b","version":"1"},"paths":{"/":{"get":{"operationId":"order","responses":{"200":{"description":"ok"}}}}}}"#;
    let folder = folder(&[("shop.yaml", spec), ("api.json", json)]);
    let merge = ["generate", "openapi", "shop.yaml", "--merge", "api.json"];
    let ran = run_in(folder.path(), &merge);
    assert!(
        ran.err
            .contains("the 200 of `order` is not errspec's and stays"),
        "{}",
        ran.err
    );
    let out = ran.expect(0);
    let order = ["openapi", "info", "paths", "components"]
        .map(|key| out.find(&format!("\n  \"{key}\"")).unwrap());
    assert!(order.is_sorted(), "{out}");
    assert!(
        out.contains("\"ShopBusy\"") && out.contains("\"description\": \"ok\""),
        "{out}"
    );
}

#[test]
fn what_cannot_be_merged_says_why() {
    let folder = folder(&[
        ("shop.yaml", SHOP),
        ("old.yaml", "swagger: '2.0'\n"),
        ("older.yaml", "openapi: 2.0.0\n"),
        (
            "flow.yaml",
            "openapi: 3.1.0\ncomponents: { schemas: { A: {} } }\n",
        ),
        (
            "own.yaml",
            "openapi: 3.1.0\ncomponents:\n  schemas:\n    ShopTaken: {}\n",
        ),
        ("bad.yaml", "openapi: [\n"),
        ("text.yaml", "just text\n"),
    ]);
    for (document, why) in [
        ("no.yaml", "cannot read `no.yaml`"),
        ("old.yaml", "it is no document of OpenAPI 3"),
        ("older.yaml", "it is OpenAPI 2.0.0"),
        (
            "flow.yaml",
            "line 2: `components` is no object in block style",
        ),
        (
            "own.yaml",
            "`components.schemas.ShopTaken` is there, and errspec did not make it",
        ),
        ("bad.yaml", "cannot merge into `bad.yaml`"),
        ("text.yaml", "it is no document of OpenAPI 3"),
    ] {
        let ran = run_in(
            folder.path(),
            &["generate", "openapi", "shop.yaml", "--merge", document],
        );
        assert_eq!(ran.code, 2, "{document}");
        assert!(ran.err.contains(why), "{document}: {}", ran.err);
    }
    let ran = run_in(
        folder.path(),
        &["generate", "json", "shop.yaml", "--merge", "own.yaml"],
    );
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("`--merge` is for the format `openapi`"),
        "{}",
        ran.err
    );
}

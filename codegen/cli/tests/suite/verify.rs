//! `errspec verify`.

use crate::program::{folder, run, run_in};
use crate::schema::validate;
use serde_json::{Value, json};

const SHOP: &str = r#"
errspec: 1
api: shop
envelope: { body: { code: "{code}", text: "{message}", sku: "{sku}" } }
errors:
  SOLD_OUT:
    status: 409
    message: "no {sku} left"
    headers: { X-Shop: "1" }
    fields: { sku: string, account: { type: string, private: true } }
  BROKEN: { status: 500, message: broken }
  UNSEEN: { status: 403, message: not today }
"#;

/// An entry of a HAR file.
fn entry(method: &str, status: u16, headers: &Value, body: &Value) -> Value {
    json!({
        "request": { "method": method, "url": "https://shop.example/orders?token=s3cret", "headers": [],
            "postData": { "mimeType": "application/json", "text": "{}" } },
        "response": { "status": status, "statusText": "", "headers": headers,
            "content": { "text": body.to_string() } },
    })
}

fn har(entries: &[Value]) -> String {
    json!({ "log": { "version": "1.2", "entries": entries } }).to_string()
}

fn header() -> Value {
    json!([{ "name": "X-Shop", "value": "1" }])
}

#[test]
fn traffic_is_held_against_the_spec() {
    let sold = json!({ "code": "SOLD_OUT", "text": "no pens left", "sku": "pens" });
    let leaking = json!({ "code": "SOLD_OUT", "text": "no", "account": "anna-s3cret" });
    let broken = json!({ "code": "BROKEN", "text": "s3cret" });
    let other = json!({ "code": "OTHER", "text": "s3cret" });
    let har = har(&[
        entry("POST", 409, &header(), &sold),
        entry("GET", 409, &json!([]), &leaking),
        entry("PUT", 500, &json!([]), &broken),
        entry("DELETE", 500, &json!([]), &broken),
        entry("POST", 200, &json!([]), &json!({})),
        entry("GET", 400, &json!([]), &other),
        entry("GET", 502, &json!([]), &json!("<html>s3cret")),
    ]);
    let folder = folder(&[("shop.yaml", SHOP), ("seen/a.har", &har)]);
    let ran = run_in(folder.path(), &["verify", "shop.yaml", "seen"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        "\
Errors that were seen
         2  409  SOLD_OUT
         2  500  BROKEN

Errors that were not seen
  UNSEEN

What is wrong
         1  400  undeclared code: OTHER  GET /orders
         1  502  other shape  GET /orders
         1  409  missing field: SOLD_OUT.sku  GET /orders
         1  409  missing header: x-shop of SOLD_OUT  GET /orders
         1  409  leaked field: SOLD_OUT.account  GET /orders
         1  200  repeated by a client: SOLD_OUT  POST /orders

7 answers, 6 errors; 67 % of the declared errors were seen
"
    );
    for format in ["json", "junit"] {
        let out = run_in(
            folder.path(),
            &["verify", "shop.yaml", "seen", "--format", format],
        )
        .out;
        assert!(!out.contains("s3cret") && out.contains("UNSEEN"), "{out}");
        if format == "json" {
            let schema = run(&["schema", "verify"]).expect(0);
            let schema = serde_json::from_str(&schema).unwrap();
            validate(&schema, &serde_json::from_str(&out).unwrap());
        }
    }
}

#[test]
fn what_is_declared_is_clean_and_coverage_has_a_threshold() {
    let raw = "HTTP/1.1 409 Conflict\nX-Shop: 1\n\n\
               {\"code\":\"SOLD_OUT\",\"text\":\"no pens left\",\"sku\":\"pens\"}";
    let folder = folder(&[("shop.yaml", SHOP), ("answer.txt", raw)]);
    let verify = ["verify", "shop.yaml", "answer.txt"];
    run_in(folder.path(), &verify).expect(0);
    let ran = run_in(
        folder.path(),
        &[&verify[..], &["--min-coverage", "0.5"]].concat(),
    );
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("33 % of the errors were seen, and 50 % have to be"),
        "{}",
        ran.err
    );
}

#[test]
fn what_cannot_run_says_why() {
    let folder = folder(&[
        ("shop.yaml", SHOP),
        ("broken.har", "{\"log\":{\"entries\":[{]}}"),
        ("a.txt", "x"),
    ]);
    for (file, message) in [
        ("no.har", "cannot read `no.har`"),
        ("broken.har", "`broken.har` cannot be read"),
        ("a.txt", "it is no HAR file"),
    ] {
        let ran = run_in(folder.path(), &["verify", "shop.yaml", file]);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(message), "{}", ran.err);
    }
}

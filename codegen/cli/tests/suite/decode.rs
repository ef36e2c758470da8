//! `errspec decode`.

use crate::program::{folder, root, run, run_in, run_with};
use crate::schema::validate;
use serde_json::Value;

const SHOP: &str = r#"
errspec: 1
api: shop
identify: [code, kind]
envelope: { body: { code: "{code}", kind: "{kind}", text: "{message}", data: "{fields}" } }
errors:
  SOLD_OUT: { status: 409, message: "no {sku} left", fields: { sku: string }, attributes: { kind: stock } }
  CLOSED: { status: 503, message: closed, retry: { after: 30s } }
"#;

const ANSWER: &str = "HTTP/1.1 409 Conflict\r\ncontent-type: application/json\r\n\r\n\
    {\"code\":\"SOLD_OUT\",\"kind\":\"stock\",\"text\":\"no pens left\",\"data\":{\"sku\":\"pens\"}}";

#[test]
fn an_answer_is_read_and_the_reason_told() {
    let folder = folder(&[("shop.yaml", SHOP), ("answer.txt", ANSWER)]);
    let out = run_in(folder.path(), &["decode", "shop.yaml", "answer.txt"]).expect(0);
    assert_eq!(
        out,
        "\
409 Conflict: SOLD_OUT
  code           SOLD_OUT
  message        no pens left
  sku            \"pens\"

Why
  identified by  {code} \"SOLD_OUT\", {kind} \"stock\"
  envelope       fits

What to do
  outcome        failed
  POST           give up: the same request fails again
"
    );
}

#[test]
fn what_the_spec_does_not_declare_is_found() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let spec = folder.path().join("shop.yaml").display().to_string();
    let near = ANSWER.replace("SOLD_OUT", "SOLD_OTU");
    let ran = run_with(near.as_bytes(), &["decode", &spec]);
    assert_eq!(ran.code, 1);
    let hint = "the nearest code is `SOLD_OUT`";
    assert!(ran.out.contains(hint), "{}", ran.out);
    let lacking = ANSWER.replace("sku", "art");
    let ran = run_with(lacking.as_bytes(), &["decode", &spec]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("missing        sku"), "{}", ran.out);
    let proxy = "HTTP/1.1 502 Bad Gateway\n\n<html>";
    let ran = run_with(proxy.as_bytes(), &["decode", &spec]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("something in between may have answered"),
        "{}",
        ran.out
    );
    let cut = ANSWER.trim_end().trim_end_matches('}');
    let ran = run_with(cut.as_bytes(), &["decode", &spec]);
    assert!(ran.out.contains("JSON that was cut"), "{}", ran.out);
    assert!(!ran.out.contains("in between"), "{}", ran.out);
    let ran = run_with(b"HTTP/1.1 200 OK\n\n{}", &["decode", &spec]);
    assert_eq!(ran.expect(0), "200 OK: a success\n");
}

#[test]
fn an_answer_with_more_headers_than_a_map_holds_is_read() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let spec = folder.path().join("shop.yaml").display().to_string();
    let headers: String = (0..40_000).map(|n| format!("X-{n}: 1\r\n")).collect();
    let answer = format!(
        "HTTP/1.1 500 x\r\n{headers}\r\n{}",
        r#"{"code":"CLOSED","text":"closed"}"#
    );
    let ran = run_with(answer.as_bytes(), &["decode", &spec]);
    assert!(ran.expect(0).contains("CLOSED"));
}

#[test]
fn a_bare_body_needs_a_status_and_the_call_changes_the_advice() {
    let folder = folder(&[("shop.yaml", SHOP)]);
    let spec = folder.path().join("shop.yaml").display().to_string();
    let body = br#"{"code":"CLOSED","text":"closed"}"#;
    let ran = run_with(body, &["decode", &spec]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("`--status 404`"), "{}", ran.err);
    let empty = run_with(b"", &["decode", &spec]);
    assert_eq!(empty.code, 2);
    assert!(empty.err.contains("it is empty"), "{}", empty.err);
    let status = ["decode", &spec, "--status", "500", "--json"];
    let advice = |flags: &[&str]| {
        let out = run_with(body, &[&status[..], flags].concat()).expect(0);
        let verdicts: Value = serde_json::from_str(&out).unwrap();
        verdicts[0]["advice"].as_str().unwrap().to_owned()
    };
    assert!(advice(&[]).starts_with("look whether"));
    assert_eq!(advice(&["--method", "GET"]), "repeat it after 30s");
    assert_eq!(advice(&["--idempotency-key"]), "repeat it after 30s");
}

#[test]
fn a_har_file_is_read_entry_by_entry_and_json_follows_its_schema() {
    let har = r#"{ "log": { "version": "1.2", "entries": [
        { "request": { "method": "GET", "url": "http://shop/a", "headers": [] },
          "response": { "status": 503, "statusText": "", "headers": [
              { "name": ":status", "value": "503" }, { "name": "Retry-After", "value": "7" } ],
            "content": { "text": "eyJjb2RlIjoiQ0xPU0VEIiwidGV4dCI6ImNsb3NlZCJ9", "encoding": "base64" } } },
        { "request": { "method": "POST", "url": "http://shop/b" }, "response": { "status": 0 } },
        { "request": { "method": "POST", "url": "http://shop/b" }, "response": { "status": 200 } }
    ] } }"#;
    let folder = folder(&[("shop.yaml", SHOP), ("seen.har", har)]);
    let out = run_in(
        folder.path(),
        &["decode", "shop.yaml", "seen.har", "--json"],
    )
    .expect(0);
    let verdicts: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(verdicts.as_array().unwrap().len(), 2);
    assert_eq!(verdicts[0]["errors"][0]["name"], "CLOSED");
    assert_eq!(verdicts[0]["retry_after"], 7.0);
    assert_eq!(verdicts[0]["method"], "GET");
    assert_eq!(verdicts[1]["success"], true);
    let schema = run(&["schema", "decode"]).expect(0);
    validate(&serde_json::from_str(&schema).unwrap(), &verdicts);
}

/// What each error looks like, as `generate json` has it, is that error.
#[test]
fn every_error_that_ships_is_read_back() {
    for api in ["shopify", "oauth2", "google", "jsonapi", "slack"] {
        let spec = root()
            .join(format!("specs/{api}.yaml"))
            .display()
            .to_string();
        let json = run(&["generate", "json", &spec]).expect(0);
        let json: Value = serde_json::from_str(&json).unwrap();
        for error in json["errors"].as_array().unwrap().iter().take(12) {
            let answer = &error["example"];
            let mut text = format!(
                "HTTP/1.1 {} {}\n",
                answer["status"],
                answer["reason"].as_str().unwrap()
            );
            for header in answer["headers"].as_array().unwrap() {
                let line = format!(
                    "{}: {}\n",
                    header[0].as_str().unwrap(),
                    header[1].as_str().unwrap()
                );
                text.push_str(&line);
            }
            text.push('\n');
            text.push_str(answer["body"].as_str().unwrap());
            let ran = run_with(text.as_bytes(), &["decode", &spec, "--json"]);
            let verdicts: Value = serde_json::from_str(&ran.expect(0)).unwrap();
            assert_eq!(verdicts[0]["errors"][0]["name"], error["name"], "{text}");
        }
    }
}

//! `errspec init`.

use crate::program::{folder, run, run_in, run_with};
use std::fs;

#[test]
fn each_preset_is_a_spec_without_mistakes_and_warnings() {
    let help = run(&["init", "--help"]).expect(0);
    let names: Vec<&str> = [
        "problem", "plain", "google", "stripe", "jsonapi", "oauth2", "slack", "headers",
    ]
    .into_iter()
    .filter(|name| help.contains(&format!("- {name}:")))
    .collect();
    assert_eq!(names.len(), 8, "{help}");
    for name in names {
        let spec = run(&["init", "-", "--envelope", name, "--api", "shop"]).expect(0);
        let ran = run_with(spec.as_bytes(), &["check", "-", "--deny", "warnings"]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.out);
        assert!(spec.contains("api: shop"));
    }
}

#[test]
fn nothing_is_overwritten() {
    let folder = folder(&[("errors.yaml", "mine")]);
    let ran = run_in(folder.path(), &["init"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("`--force` replaces it"), "{}", ran.err);
    assert_eq!(
        fs::read_to_string(folder.path().join("errors.yaml")).unwrap(),
        "mine"
    );
    run_in(folder.path(), &["init", "--force"]).expect(0);
    run_in(folder.path(), &["check", "--deny", "warnings"]).expect(0);
    assert_eq!(run(&["init", "-", "--api", "My Shop"]).code, 2);
}

/// Answers of made-up APIs, and a line that the guess must have.
const ANSWERS: [(&str, &[&str]); 5] = [
    (
        "HTTP/1.1 409 Conflict\n\n{\"error\":{\"code\":\"SOLD_OUT\",\"message\":\"only 2 left\",\"left\":2}}",
        &[
            "\"code\": \"{code}\"",
            "\"message\": \"{message}\"",
            "left: { type: \"unsigned?\", example: 2 }",
        ],
    ),
    (
        "HTTP/1.1 404 Not Found\n\n{\"status\":404,\"error\":\"Not Found\",\"errorCode\":\"no-such-order\",\"detail\":\"no order 7\",\"requestId\":\"a1\"}",
        &[
            "\"status\": \"{status}\"",
            "\"error\": \"{reason}\"",
            "\"errorCode\": \"{code}\"",
            "request_id:",
        ],
    ),
    (
        "HTTP/1.1 422 X\n\n{\"errors\":[{\"status\":\"422\",\"code\":\"SHORT\",\"detail\":\"too short\",\"source\":{\"pointer\":\"/a\"}}]}",
        &[
            "- \"",
            "\"status\": \"{status:text}\"",
            "\"pointer\": \"{pointer}\"",
        ],
    ),
    (
        "HTTP/1.1 200 OK\n\n{\"ok\":false,\"errcode\":40001,\"errmsg\":\"{bad} token\"}",
        &["\"ok\": false", "code: 40001", "\"{{bad}} token\""],
    ),
    (
        "HTTP/1.1 403 Forbidden\n\n{\"message\":\"Not allowed here\"}",
        &["code: null"],
    ),
];

#[test]
fn a_shape_is_guessed_from_an_answer_that_it_then_reads() {
    for (answer, lines) in ANSWERS {
        let folder = folder(&[("answer.txt", answer)]);
        let ran = run_in(
            folder.path(),
            &["init", "shop.yaml", "--from", "answer.txt"],
        );
        let spec = fs::read_to_string(folder.path().join("shop.yaml")).unwrap();
        assert!(ran.err.starts_with("wrote"), "{}\n{spec}", ran.err);
        for line in lines {
            assert!(spec.contains(line), "{line} is not in\n{spec}");
        }
        let ran = run_in(folder.path(), &["decode", "shop.yaml", "answer.txt"]);
        assert_eq!(ran.code, 0, "{}\n{spec}", ran.out);
    }
}

#[test]
fn several_answers_tell_what_varies() {
    let sold =
        "HTTP/1.1 409 Conflict\n\n{\"v\":\"2\",\"code\":\"SOLD_OUT\",\"message\":\"2 left\"}";
    let more =
        "HTTP/1.1 409 Conflict\n\n{\"v\":\"2\",\"code\":\"SOLD_OUT\",\"message\":\"3 left\"}";
    let gone = "HTTP/1.1 410 Gone\n\n{\"v\":\"2\",\"code\":\"GONE\",\"message\":\"gone\",\"since\":\"May\"}";
    let folder = folder(&[("a", sold), ("b", more), ("c", gone)]);
    let arguments = ["init", "-", "--from", "a", "--from", "b", "--from", "c"];
    let spec = run_in(folder.path(), &arguments).expect(0);
    for line in [
        "\"v\": \"2\"   # guessed: it is always this",
        "message: \"{text}\"",
        "  GONE:",
        "since:",
    ] {
        assert!(spec.contains(line), "{line} is not in\n{spec}");
    }
    let ran = run_with(b"HTTP/1.1 502 x\n\n<html>", &["init", "-", "--from", "-"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("no JSON object"), "{}", ran.err);
}

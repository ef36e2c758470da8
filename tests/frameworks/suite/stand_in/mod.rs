//! What frameworks answer in shapes of their own leaves as errors of the spec: one suite for all, and what
//! each of them says by itself.

mod hyper;
mod poem;
mod rocket;

use serde::Deserialize;

#[derive(Deserialize)]
struct Order {
    items: Vec<u64>,
}

#[derive(Deserialize)]
struct Page {
    page: u32,
}

/// An error of Infinex on the wire.
fn error(code: &str, msg: &str) -> serde_json::Value {
    serde_json::json!({ "error": { "code": code, "msg": msg } })
}

fn json_of(answer: &errspec_conformance::Answer) -> serde_json::Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {answer:?}"))
}

//! What frameworks answer in shapes of their own leaves as errors of the spec.

mod actix_web;
mod kept;
mod layer;

use crate::net::{self, Raw};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Order {
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    price: u64,
}

impl Order {
    fn total(&self) -> String {
        let prices = self.items.iter().map(|item| item.price);
        prices.sum::<u64>().to_string()
    }
}

#[derive(Deserialize)]
struct Page {
    page: u32,
}

async fn send(address: &str, line: &str, content_type: &str, body: &str) -> Raw {
    let kind = match content_type {
        "" => String::new(),
        kind => format!("Content-Type: {kind}\r\n"),
    };
    let request = format!(
        "{line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{kind}Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    net::exchange(address, request.as_bytes()).await
}

/// An error of Infinex on the wire.
fn error(code: &str, msg: &str) -> Value {
    json!({ "error": { "code": code, "msg": msg } })
}

//! From an answer to the typed error.

use crate::bodies::{CLOSED, Order, Size, body};
use crate::{Job, by_hand, of_1000};
use bytes::Bytes;
use errspec::Failure;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use std::hint::black_box;

/// The one error that is expected, as people write it who know which one will come.
#[derive(Deserialize)]
pub struct Borrowed<'a> {
    #[serde(borrow)]
    pub error: BorrowedInner<'a>,
}

#[derive(Deserialize)]
pub struct BorrowedInner<'a> {
    pub code: &'a str,
    pub message: &'a str,
    #[serde(borrow)]
    pub details: BorrowedDetails<'a>,
}

#[derive(Deserialize)]
pub struct BorrowedDetails<'a> {
    pub sku: &'a str,
    pub left: i64,
}

/// The same of an error without fields.
#[derive(Deserialize)]
pub struct BorrowedClosed<'a> {
    #[serde(borrow)]
    pub error: BorrowedOnlyCode<'a>,
}

#[derive(Deserialize)]
pub struct BorrowedOnlyCode<'a> {
    pub code: &'a str,
    pub message: &'a str,
}

/// Several errors, of which serde tries one after the other.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Untagged {
    ShopClosed { error: OnlyClosed },
    NoSuchOrder { error: WithOrder },
    OutOfStock { error: WithStock },
    Other { error: OnlyCode },
}

#[derive(Deserialize)]
pub struct OnlyClosed {
    pub code: Closed,
    pub message: String,
}

#[derive(Deserialize)]
pub enum Closed {
    #[serde(rename = "SHOP_CLOSED")]
    ShopClosed,
}

#[derive(Deserialize)]
pub struct WithOrder {
    pub code: String,
    pub message: String,
    pub details: Order1,
}

#[derive(Deserialize)]
pub struct Order1 {
    pub order: String,
}

#[derive(Deserialize)]
pub struct WithStock {
    pub code: String,
    pub message: String,
    pub details: Stock,
}

#[derive(Deserialize)]
pub struct Stock {
    pub sku: String,
    pub left: i64,
}

#[derive(Deserialize)]
pub struct OnlyCode {
    pub code: String,
    pub message: String,
}

/// Each size and order, with a code that the spec declares and with one that it does not.
pub fn jobs() -> Vec<Job> {
    let mut jobs = vec![closed()];
    for size in [Size::Small, Size::Middle, Size::Large] {
        for order in [Order::CodeFirst, Order::CodeLast] {
            jobs.push(job(size, order, "OUT_OF_STOCK"));
        }
    }
    jobs.push(job(Size::Middle, Order::CodeFirst, "SOLD_OUT_LATELY"));
    jobs.push(job(Size::Large, Order::CodeLast, "SOLD_OUT_LATELY"));
    jobs.push(hostile());
    jobs
}

fn job(size: Size, order: Order, code: &str) -> Job {
    let body = Bytes::from(body(size, order, code));
    let known = if code == "OUT_OF_STOCK" {
        "known"
    } else {
        "unknown"
    };
    let place = match order {
        Order::CodeFirst => "first",
        Order::CodeLast => "last",
    };
    let name = format!("decode {} bytes, {known} code {place}", body.len());
    let b = body.clone();
    let job = Job::new(name, ours(&body)).beside("serde_json, borrowed", move || {
        serde_json::from_slice::<Borrowed>(black_box(&b)).map(|body| body.error.details.left)
    });
    beside_others(job, body)
}

/// An error without fields.
fn closed() -> Job {
    let body = Bytes::from(CLOSED);
    let name = format!("decode {} bytes, no fields", body.len());
    let b = body.clone();
    let job = Job::new(name, ours(&body)).beside("serde_json, borrowed", move || {
        serde_json::from_slice::<BorrowedClosed>(black_box(&b)).map(|body| body.error.code.len())
    });
    beside_others(job, body)
}

fn ours(body: &Bytes) -> impl FnMut() -> Option<of_1000::Failure> + use<> {
    let body = body.clone();
    move || read(&body)
}

fn beside_others(job: Job, body: Bytes) -> Job {
    let (b, c, d, e) = (body.clone(), body.clone(), body.clone(), body);
    job.beside("by hand", move || {
        by_hand::read(StatusCode::CONFLICT, &HeaderMap::new(), black_box(&b))
    })
    .beside("Value", move || {
        let body: Value = serde_json::from_slice(black_box(&c)).unwrap_or_default();
        let error = &body["error"];
        error["code"] == "OUT_OF_STOCK" && error["details"]["left"].is_i64()
    })
    .beside("untagged enum", move || {
        serde_json::from_slice::<Untagged>(black_box(&d))
    })
    .beside("checking its UTF-8", move || {
        std::str::from_utf8(black_box(&e)).map(str::len)
    })
}

/// 64 KiB of nothing but objects in a list.
fn hostile() -> Job {
    let body = format!(r#"{{"error":[{}0]}}"#, r#"{"code":{}},"#.repeat(5_400));
    let body = Bytes::from(body);
    let (a, b, c, d) = (body.clone(), body.clone(), body.clone(), body);
    Job::new(format!("decode {} hostile bytes", a.len()), move || {
        read(&a)
    })
    .beside("serde_json, ignored", move || {
        serde_json::from_slice::<serde::de::IgnoredAny>(black_box(&b))
    })
    .beside("Value", move || {
        serde_json::from_slice::<Value>(black_box(&c))
    })
    .beside("checking its UTF-8", move || {
        std::str::from_utf8(black_box(&d)).map(str::len)
    })
}

fn read(body: &Bytes) -> Option<of_1000::Failure> {
    Failure::read_parts(
        StatusCode::CONFLICT,
        &HeaderMap::new(),
        None,
        black_box(body),
        false,
    )
}

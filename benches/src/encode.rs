//! From an error to its message and to its body.

use crate::Job;
use crate::of_1000::Error;
use serde::Serialize;
use std::fmt::Write;
use std::hint::black_box;

/// The errors as people write them by hand.
#[derive(Debug, thiserror::Error)]
enum ByHand {
    #[error("only {left} of {sku} left")]
    OutOfStock { sku: String, left: i64 },
    #[error("the shop is closed")]
    ShopClosed,
}

#[derive(Serialize)]
struct Body<'a, D> {
    error: Inner<'a, D>,
}

#[derive(Serialize)]
struct Inner<'a, D> {
    code: &'static str,
    message: std::fmt::Arguments<'a>,
    details: D,
}

#[derive(Serialize)]
struct OutOfStock<'a> {
    sku: &'a str,
    left: i64,
}

#[derive(Serialize)]
struct Nothing {}

/// `Display` and the body, without fields and with them.
pub fn jobs() -> Vec<Job> {
    vec![
        display(
            "Display without fields",
            Error::shop_closed(),
            ByHand::ShopClosed,
        ),
        display("Display with two fields", ours(), by_hand()),
        Job::new("response without fields", || {
            black_box(Error::shop_closed()).to_response()
        })
        .beside("serde_json", || response(&black_box(ByHand::ShopClosed)))
        .beside("copying the body", || black_box(CLOSED).to_vec()),
        with_fields(),
    ]
}

const CLOSED: &[u8] =
    br#"{"error":{"code":"SHOP_CLOSED","message":"the shop is closed","details":{}}}"#;

fn ours() -> Error {
    Error::out_of_stock("pen-blue-07", 2)
}

fn by_hand() -> ByHand {
    ByHand::OutOfStock {
        sku: "pen-blue-07".to_owned(),
        left: 2,
    }
}

fn display(name: &str, ours: Error, by_hand: ByHand) -> Job {
    let said = by_hand.to_string();
    let (mut a, mut b, mut c) = (
        String::with_capacity(99),
        String::with_capacity(99),
        String::with_capacity(99),
    );
    Job::new(name, move || {
        a.clear();
        let _ = write!(a, "{}", black_box(&ours));
        a.len()
    })
    .beside("thiserror", move || {
        b.clear();
        let _ = write!(b, "{}", black_box(&by_hand));
        b.len()
    })
    .beside("copying the text", move || {
        c.clear();
        c.push_str(black_box(&said));
        c.len()
    })
}

fn with_fields() -> Job {
    let (ours, by_hand) = (ours(), by_hand());
    let body = ours.to_response().into_body();
    Job::new("response with two fields", move || {
        black_box(&ours).to_response()
    })
    .beside("serde_json", move || response(black_box(&by_hand)))
    .beside("copying the body", move || black_box(&body).to_vec())
}

/// The response that a hand-written server makes with serde_json.
fn response(error: &ByHand) -> http::Response<bytes::Bytes> {
    let (status, body) = match error {
        ByHand::OutOfStock { sku, left } => (
            409,
            to_json(
                "OUT_OF_STOCK",
                format_args!("{error}"),
                OutOfStock { sku, left: *left },
            ),
        ),
        ByHand::ShopClosed => (
            403,
            to_json("SHOP_CLOSED", format_args!("{error}"), Nothing {}),
        ),
    };
    let mut response = http::Response::new(body.into());
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
    response.headers_mut().insert(
        http::header::CONTENT_TYPE,
        http::HeaderValue::from_static("application/json"),
    );
    response
}

fn to_json<D: Serialize>(
    code: &'static str,
    message: std::fmt::Arguments<'_>,
    details: D,
) -> Vec<u8> {
    serde_json::to_vec(&Body {
        error: Inner {
            code,
            message,
            details,
        },
    })
    .unwrap_or_default()
}

//! Prints the answer of a handler: its status, and its body.

use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use shop_errors::shop;

async fn order(count: i64) -> Result<String, shop::Error> {
    match count {
        ..=2 => Ok("ordered".to_owned()),
        _ => Err(shop::Error::out_of_stock("pen", 2)),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let answer: Response = order(3).await.into_response();
    let status = answer.status().as_u16();
    let body = answer.into_body().collect().await.expect("it is whole");
    println!("{status} {}", String::from_utf8_lossy(&body.to_bytes()));
}

//! From a server to a client over a real socket: what one writes, and what the other makes of it.

use crate::net;
use axum::Router;
use axum::response::IntoResponse;
use errspec::adapter::reqwest::Check;
use errspec::{ApiError, CheckError, Failure};
use serde_json::Value;
use tokio::net::TcpListener;

/// Answers every request with this error.
async fn serve<E: ApiError + IntoResponse>(error: E) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = Router::new().fallback(move || {
        let error = error.clone();
        async move { error }
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Sends an error around: the raw answer, and what a client made of it.
pub(crate) async fn around<E: ApiError + IntoResponse>(error: E) -> (net::Raw, Failure<E>) {
    let address = serve(error).await;
    let raw = net::post_form(&address, "/", &[]).await;
    (raw, read(&format!("http://{address}/")).await)
}

async fn read<E: ApiError>(url: &str) -> Failure<E> {
    match reqwest::get(url).await.unwrap().check::<E>().await {
        Err(CheckError::Api(failure)) => failure,
        other => panic!("expected a failure, got {other:?}"),
    }
}

/// What a client makes of an answer that no server of ours wrote.
pub(crate) async fn received<E: ApiError>(status: u16, body: &Value) -> Failure<E> {
    let body = body.to_string();
    let answer = format!(
        "HTTP/1.1 {status} x\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    read(&net::scripted(answer).await).await
}

//! What axum and its layers answer, by the tower layer.

use super::{Order, Page, error, send};
use axum::extract::{DefaultBodyLimit, Form, Path, Query};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use errspec::ApiError;
use errspec::adapter::layer::StandInLayer;
use errspec_tests::api::{coinbase, eb, infinex, validation};
use serde_json::json;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

async fn order(Json(order): Json<Order>) -> String {
    order.total()
}

async fn slow() {
    std::future::pending::<()>().await;
}

async fn panics() -> String {
    panic!("secret: the password is hunter2")
}

async fn page(Query(page): Query<Page>) -> String {
    page.page.to_string()
}

async fn by_id(Path(id): Path<u32>) -> String {
    id.to_string()
}

async fn form(Form(page): Form<Page>) -> String {
    page.page.to_string()
}

fn routes() -> Router {
    Router::new()
        .route("/orders", post(order))
        .route("/pages", get(page).post(form))
        .route("/orders/{id}", get(by_id))
        .route("/slow", get(slow))
        .route("/panics", get(panics))
        .route(
            "/busy",
            get(|| async {
                (
                    http::StatusCode::SERVICE_UNAVAILABLE,
                    [("retry-after", "7"), ("x-kept", "1")],
                    "db-3 is down",
                )
            }),
        )
        .route("/gone", get(|| async { http::StatusCode::GONE }))
        .route("/own", get(|| async { infinex::Error::api_key_missing() }))
        .layer(DefaultBodyLimit::max(1000))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(
            http::StatusCode::GATEWAY_TIMEOUT,
            Duration::from_millis(20),
        ))
}

async fn serve<E: ApiError + IntoResponse>() -> String {
    let router = routes().layer(StandInLayer::<E>::new());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

#[tokio::test]
async fn requests_that_axum_cannot_read_are_errors_of_the_spec() {
    let address = serve::<infinex::Error>().await;
    let json = "application/json";
    let wrong = |place: &str, what: &str| {
        error(
            "INVALID_PARAMETER",
            &format!("invalid request parameter {place}: {what}"),
        )
    };
    for (line, kind, body, expected) in [
        (
            "POST /orders",
            json,
            r#"{"items":[{"price":1},{"price":"x"}]}"#,
            wrong(
                "items[1].price",
                "invalid type: string \"x\", expected u64 at line 1 column 34",
            ),
        ),
        (
            "POST /orders",
            json,
            "{}",
            wrong("items", "missing field `items` at line 1 column 2"),
        ),
        (
            "POST /orders",
            json,
            "{",
            wrong("body", "EOF while parsing an object at line 1 column 1"),
        ),
        (
            "POST /orders",
            "text/plain",
            "{}",
            wrong(
                "content-type",
                "Expected request with `Content-Type: application/json`",
            ),
        ),
        (
            "GET /pages?page=x",
            "",
            "",
            wrong("page", "invalid digit found in string"),
        ),
        (
            "POST /pages",
            "application/x-www-form-urlencoded",
            "a=1",
            wrong("page", "missing field `page`"),
        ),
        (
            "GET /orders/x",
            "",
            "",
            wrong("path", "Cannot parse `x` to a `u32`"),
        ),
    ] {
        let raw = send(&address, line, kind, body).await;
        assert!(matches!(raw.status, 400 | 415 | 422), "{line} {body}");
        assert_eq!(raw.header("content-type"), Some(json), "{line}");
        assert_eq!(raw.json(), expected, "{line} {body}");
    }
    let large = format!("{{\"items\":[{}]}}", "{\"price\":1},".repeat(200));
    let raw = send(&address, "POST /orders", json, &large).await;
    let said = wrong("body", "length limit exceeded");
    assert_eq!((raw.status, raw.json()), (413, said));
}

#[tokio::test]
async fn unknown_routes_and_wrong_methods_keep_what_they_say_in_headers() {
    let address = serve::<infinex::Error>().await;
    let raw = send(&address, "GET /nowhere?token=secret", "", "").await;
    assert_eq!(raw.status, 404);
    assert_eq!(raw.json(), error("NOT_FOUND", "/nowhere does not exist"));
    let raw = send(&address, "DELETE /orders", "", "").await;
    assert_eq!((raw.status, raw.header("allow")), (405, Some("POST")));
    let said = error("METHOD_NOT_ALLOWED", "DELETE cannot be used on /orders");
    assert_eq!(raw.json(), said);
    // The answer to a HEAD has the headers of a GET, and no body (RFC 9110 section 9.3.2).
    let raw = send(&address, "HEAD /nowhere", "", "").await;
    assert_eq!((raw.status, raw.text()), (404, ""));
    let length = error("NOT_FOUND", "/nowhere does not exist")
        .to_string()
        .len();
    assert_eq!(
        raw.header("content-length"),
        Some(length.to_string().as_str())
    );
}

#[tokio::test]
async fn what_went_wrong_inside_is_not_told() {
    let address = serve::<infinex::Error>().await;
    let raw = send(&address, "GET /panics", "", "").await;
    let internal = error("INTERNAL_SERVER_ERROR", "Internal server error");
    assert_eq!(raw.status, 500);
    assert_eq!(raw.json()["error"]["code"], internal["error"]["code"]);
    assert!(!raw.text().contains("hunter2"), "{raw:?}");
    let raw = send(&address, "GET /slow", "", "").await;
    assert_eq!(raw.status, 504);
    assert_eq!(raw.json()["error"]["code"], "GATEWAY_TIMEOUT");
}

#[tokio::test]
async fn an_error_of_the_spec_passes_and_an_empty_one_does_not() {
    let address = serve::<infinex::Error>().await;
    let raw = send(&address, "GET /own", "", "").await;
    assert_eq!(raw.status, 401);
    assert_eq!(raw.json()["error"]["code"], "API_KEY_MISSING");
    let raw = send(&address, "GET /gone", "", "").await;
    assert_eq!(raw.status, 410);
    assert_eq!(raw.json()["error"]["code"], "INVALID_PARAMETER");
    let raw = send(&address, "GET /orders/7", "", "").await;
    assert_eq!((raw.status, raw.text()), (200, "7"));
}

#[tokio::test]
async fn other_specs_say_it_in_their_own_shape() {
    let address = serve::<validation::Error>().await;
    let raw = send(
        &address,
        "POST /orders",
        "application/json",
        "{\"items\":[{\"price\":-1}]}",
    )
    .await;
    assert_eq!(raw.status, 422);
    let reason = "invalid value: integer `-1`, expected u64 at line 1 column 21";
    let expected = json!({
        "message": "The given data was invalid.",
        "errors": { "items[0].price": [reason] },
    });
    assert_eq!(raw.json(), expected);

    let address = serve::<eb::Error>().await;
    let raw = send(&address, "GET /pages?page=%C3%A9", "", "").await;
    assert_eq!((raw.status, raw.text()), (400, ""));
    assert_eq!(
        raw.header("eb-reason-phrase"),
        Some("invalid digit found in string")
    );
    assert_eq!(raw.reason, "invalid digit found in string");

    // A spec without an error that could stand in leaves the answer alone.
    let address = serve::<coinbase::Error>().await;
    let raw = send(&address, "GET /busy", "", "").await;
    assert_eq!((raw.status, raw.text()), (503, "db-3 is down"));
}

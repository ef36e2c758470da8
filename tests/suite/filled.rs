//! Fields that a header of the request fills, in every error that a server answers with.

use crate::net::{self, Raw};
use actix_web::{App, HttpResponse, HttpServer, rt, web};
use axum::Router;
use axum::routing::get;
use bytes::Bytes;
use errspec::adapter::actix_web::StandIn;
use errspec::adapter::layer::StandInLayer;
use errspec::server::{answer, filled};
use errspec_tests::specs::filled::{Error, Failure, Taken};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use std::net::TcpListener as StdListener;
use std::thread;
use tokio::net::TcpListener;

fn known() -> Error {
    Error::Taken(Taken::new("a").with_common(|common| common.with_request_id("own")))
}

async fn serve_axum() -> String {
    let router = Router::new()
        .route("/taken", get(|| async { Error::taken("a") }))
        .route("/known", get(|| async { known() }))
        .route(
            "/beside",
            get(|| async {
                (
                    [("x-request-id", "resp-1"), ("x-kept", "1")],
                    Error::taken("a"),
                )
            }),
        )
        .route(
            "/broken",
            get(|| async { StatusCode::INTERNAL_SERVER_ERROR }),
        )
        .layer(StandInLayer::<Error>::new());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn serve_actix() -> String {
    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let beside = || async {
            let mut answer = HttpResponse::from_error(Error::taken("a"));
            for (name, value) in [("x-request-id", "resp-1"), ("x-kept", "1")] {
                let name = actix_web::http::header::HeaderName::from_static(name);
                let value = actix_web::http::header::HeaderValue::from_static(value);
                answer.headers_mut().insert(name, value);
            }
            answer
        };
        let app = move || {
            App::new()
                .wrap(StandIn::<Error>::new())
                .route("/taken", web::get().to(|| async { Error::taken("a") }))
                .route("/known", web::get().to(|| async { known() }))
                .route("/beside", web::get().to(beside))
                .route("/broken", web::get().to(HttpResponse::InternalServerError))
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

async fn ask(address: &str, path: &str, headers: &[u8]) -> Raw {
    let mut request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n").into_bytes();
    request.extend_from_slice(headers);
    request.extend_from_slice(b"\r\n");
    net::exchange(address, &request).await
}

/// The id in the body, which is the one in the header too.
fn id_of(raw: &Raw) -> Value {
    let id = raw.json()["request_id"].clone();
    assert_eq!(raw.header("x-error-id"), id.as_str(), "{raw:?}");
    id
}

fn is_uuid(value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12]
        && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
        && text.as_bytes()[14] == b'4'
        && b"89ab".contains(&text.as_bytes()[19])
}

#[tokio::test]
async fn a_header_fills_errors_of_the_api_and_those_that_stand_in() {
    for address in [serve_axum().await, serve_actix()] {
        for (path, status) in [("/taken", 409), ("/nowhere", 404)] {
            let raw = ask(&address, path, b"x-request-id: req-1\r\nX-Trace: t-1\r\n").await;
            assert_eq!(
                (raw.status, id_of(&raw)),
                (status, json!("req-1")),
                "{raw:?}"
            );
            assert_eq!(raw.json()["status"], status);
            assert_eq!(raw.json()["trace"], "t-1");
            // The client has it as a field.
            let answer = http::Response::builder().status(raw.status);
            let answer = answer.body(Bytes::copy_from_slice(raw.text().as_bytes()));
            let failure: Failure = Failure::check(answer.unwrap()).unwrap_err();
            if let Some(Error::Taken(held)) = failure.error() {
                assert_eq!(held.common().request_id(), Some("req-1"));
            }
        }
        // What the handler set stays.
        let raw = ask(&address, "/known", b"x-request-id: req-1\r\n").await;
        assert_eq!(id_of(&raw), "own");
        // The response's header counts where the request has none.
        let raw = ask(&address, "/beside", b"").await;
        assert_eq!(id_of(&raw), "resp-1");
        assert_eq!(raw.header("x-request-id"), Some("resp-1"));
        assert_eq!(raw.header("x-kept"), Some("1"));
    }
}

#[tokio::test]
async fn an_id_is_made_where_the_spec_says_so() {
    for address in [serve_axum().await, serve_actix()] {
        let one = ask(&address, "/taken", b"").await.json();
        let other = ask(&address, "/taken", b"").await.json();
        assert_eq!(one.get("request_id"), None);
        assert!(is_uuid(&one["trace"]), "{one}");
        assert_ne!(one["trace"], other["trace"]);
        // A required field of an error that stands in.
        let raw = ask(&address, "/broken", b"").await;
        assert_eq!((raw.status, is_uuid(&id_of(&raw))), (500, true));
    }
}

#[tokio::test]
async fn what_is_not_fit_to_be_copied_is_not_copied() {
    let long = format!("x-request-id: {}\r\n", "x".repeat(300));
    for address in [serve_axum().await, serve_actix()] {
        let hostile: [&[u8]; 4] = [
            long.as_bytes(),
            b"x-request-id: \xff\xfe\r\n",
            "x-request-id: é\r\n".as_bytes(),
            b"x-request-id:   \r\n",
        ];
        for header in hostile {
            let raw = ask(&address, "/taken", header).await;
            assert_eq!(
                (raw.status, raw.header("x-error-id")),
                (409, None),
                "{raw:?}"
            );
            assert_eq!(raw.json().get("request_id"), None, "{raw:?}");
        }
        let raw = ask(&address, "/taken", b"x-trace: a\tb\r\n").await;
        assert!(is_uuid(&raw.json()["trace"]), "{raw:?}");
    }
}

#[test]
fn a_server_without_a_layer_fills_by_hand() {
    let mut request = HeaderMap::new();
    request.insert("x-request-id", HeaderValue::from_static("req-1"));
    let response = filled(answer(&Error::taken("a")), &request);
    assert_eq!(response.headers()["x-error-id"], "req-1");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["request_id"], "req-1");
    let whole = known().to_response();
    assert_eq!(whole.headers()["x-error-id"], "own");
}

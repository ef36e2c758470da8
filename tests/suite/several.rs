//! Several errors in one answer: written by a server, and given back on the client.

use crate::net::{self, Raw};
use actix_web::{App, HttpServer, rt, web};
use axum::Router;
use axum::routing::get;
use errspec::Errors;
use errspec::adapter::actix_web::StandIn;
use errspec::adapter::layer::StandInLayer;
use errspec_interpret::Api;
use errspec_tests::specs::several;
use errspec_tests::specs::several::{Code, Error, Failure, TooMany, TooShort};
use serde_json::{Value, json};
use std::net::TcpListener as StdListener;
use std::thread;
use std::time::Duration;
use tokio::net::TcpListener;

fn short() -> Error {
    Error::TooShort(TooShort::new("the name").with_common(|common| common.with_pointer("/name")))
}

fn codes(failure: &Failure) -> Vec<Option<Code>> {
    failure.errors().map(|error| error.code()).collect()
}

/// An error type of the server's own.
#[derive(Debug, thiserror::Error, errspec::IntoApiError)]
#[api_error(several::Error)]
enum Own {
    #[error("there is no title")]
    #[api_error(NoTitle)]
    Untitled,
}

/// What a handler does: one mistake by `?`, or all of them at the end.
fn check(all: bool) -> Result<&'static str, Errors<Error>> {
    if !all {
        Err(Own::Untitled)?;
    }
    let found = vec![short(), Own::Untitled.into(), Error::taken()];
    Errors::collect(found).map_or(Ok("fine"), Err)
}

async fn serve_axum() -> String {
    let router = Router::new()
        .route("/all", get(|| async { check(true) }))
        .route("/one", get(|| async { check(false) }))
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
        let app = || {
            App::new()
                .wrap(StandIn::<Error>::new())
                .route("/all", web::get().to(|| async { check(true) }))
                .route("/one", web::get().to(|| async { check(false) }))
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

async fn ask(address: &str, path: &str) -> Raw {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nx-request-id: r-1\r\n\r\n"
    );
    net::exchange(address, request.as_bytes()).await
}

#[tokio::test]
async fn all_errors_are_in_the_list_under_their_common_status() {
    for address in [serve_axum().await, serve_actix()] {
        let raw = ask(&address, "/all").await;
        let expected = json!({
            "status": 400,
            "request_id": "r-1",
            "errors": [
                { "status": "422", "code": "TOO_SHORT", "detail": "the name is too short", "source": { "pointer": "/name" }, "meta": { "what": "the name" } },
                { "status": "422", "code": "NO_TITLE", "detail": "no title" },
                { "status": "409", "code": "TAKEN", "detail": "taken" },
            ],
        });
        assert_eq!((raw.status, raw.json()), (400, expected));
        assert_eq!(raw.header("content-type"), Some("application/vnd.api+json"));
        let raw = ask(&address, "/one").await;
        assert_eq!(
            (raw.status, &raw.json()["errors"][0]["code"]),
            (422, &json!("NO_TITLE"))
        );
    }
}

#[test]
fn a_client_has_them_in_their_order_with_their_fields() {
    let failure = check(true).unwrap_err().to_failure();
    let expected = [Code::TooShort, Code::NoTitle, Code::Taken].map(Some);
    assert_eq!(codes(&failure), expected);
    let typed: Vec<_> = failure
        .errors()
        .map(|error| error.error().cloned())
        .collect();
    let made = [short(), Error::no_title(), Error::taken()].map(Some);
    assert_eq!(typed, made);
    assert_eq!(failure.status(), 400);
}

#[test]
fn the_status_is_the_common_one_or_the_general_one_of_the_highest_class() {
    let errors = Errors::<Error>::new(short()).with(Error::no_title());
    assert_eq!(
        (
            errors.status().as_u16(),
            errors.to_response().status().as_u16()
        ),
        (422, 422)
    );
    let errors = errors.with(Error::broken());
    assert_eq!(
        (
            errors.status().as_u16(),
            errors.to_response().status().as_u16()
        ),
        (500, 500)
    );
    let one = Errors::new(Error::taken());
    assert_eq!(
        one.to_response().body(),
        Error::taken().to_response().body()
    );
    assert!(Errors::<Error>::collect(Vec::<Error>::new()).is_none());
}

#[test]
fn what_one_answer_cannot_say_is_not_sent() {
    // Another envelope.
    let errors = Errors::<Error>::new(short())
        .with(Error::alone())
        .with(Error::taken());
    let sent: Vec<_> = errors.sent().map(|error| error.code()).collect();
    assert_eq!(sent, [Code::TooShort, Code::Taken]);
    assert_eq!(codes(&errors.to_failure()).len(), 2);
    // An envelope without a list.
    let errors = Errors::<Error>::new(Error::alone()).with(short());
    assert_eq!(
        errors.to_response().body(),
        Error::alone().to_response().body()
    );
    assert_eq!(errors.status(), 400);
    // Around the list stands one value alone.
    let known = |id: &str| {
        let base = TooShort::new("a");
        Error::TooShort(base.with_common(|held| held.with_request_id(id)))
    };
    assert_eq!(
        Errors::<Error>::new(known("a"))
            .with(known("a"))
            .sent()
            .count(),
        2
    );
    assert_eq!(
        Errors::<Error>::new(known("a"))
            .with(known("b"))
            .sent()
            .count(),
        1
    );
}

#[test]
fn headers_of_an_error_that_does_not_lead_are_sent_too() {
    let wait = |seconds| {
        let held = TooMany::new();
        let delay = Duration::from_secs(seconds);
        Error::TooMany(held.with_retry_after(delay))
    };
    let errors = Errors::<Error>::new(short()).with(wait(7));
    assert_eq!(errors.to_response().headers()["retry-after"], "7");
    let failure = errors.to_failure();
    assert_eq!(codes(&failure), [Some(Code::TooShort), Some(Code::TooMany)]);
    assert_eq!(errors.with(wait(9)).sent().count(), 2);
}

#[test]
fn an_interpreted_spec_writes_the_same() {
    let api = Api::load(crate::paths::root().join("tests/specs/several.yaml")).unwrap();
    let short = api
        .error("TOO_SHORT")
        .unwrap()
        .with("what", "the name")
        .unwrap();
    let short = short.with("pointer", "/name").unwrap();
    let others = ["NO_TITLE", "ALONE", "TAKEN"].map(|name| api.error(name).unwrap());
    let interpreted = short.to_response_with(&others).unwrap();
    let compiled = check(true).unwrap_err().to_response();
    assert_eq!(interpreted.status(), compiled.status());
    assert_eq!(interpreted.headers(), compiled.headers());
    assert_eq!(interpreted.body(), compiled.body());
    let body: Value = serde_json::from_slice(interpreted.body()).unwrap();
    assert_eq!(body["errors"].as_array().map(Vec::len), Some(3));
}

//! One error in several envelopes: the server writes the one that the request's `Accept` prefers, and a
//! client reads all.

use crate::net::{self, Raw};
use crate::paths::root;
use actix_web::{App, HttpServer, rt, web};
use axum::Router;
use axum::routing::get;
use bytes::Bytes;
use errspec::Errors;
use errspec::adapter::actix_web::StandIn;
use errspec::adapter::layer::StandInLayer;
use errspec::server::{answer, answer_all, filled};
use errspec_interpret::Api;
use errspec_tests::specs::negotiated::{Code, Error, Failure, SoldOut, Wrong};
use http::{HeaderMap, HeaderValue, Response, header};
use serde_json::json;
use std::net::TcpListener as StdListener;
use std::thread;
use tokio::net::TcpListener;

const JSON: &str = "application/json";
const XML: &str = "application/xml; charset=utf-8";
const TEXT: &str = "text/plain";

/// What a request accepts, and what it gets.
const ACCEPTS: [(&str, &str); 9] = [
    ("application/xml", XML),
    ("text/*;q=0.5, application/xml;q=0.4", TEXT),
    ("text/plain, application/xml, application/json", JSON),
    ("application/json;q=0, */*;q=0.1", XML),
    ("image/png", JSON),
    ("", JSON),
    ("application/xml;q=0.2, application/json;q=0.1", XML),
    ("*/*", JSON),
    ("nonsense/;;=,", JSON),
];

fn sold_out() -> Error {
    Error::SoldOut(SoldOut::new("pens & <ink>").with_left(2))
}

async fn serve_axum() -> String {
    let several = || async {
        let error = |at: &str| Error::Wrong(Wrong::new().with_at(at));
        let mut errors = Errors::new(error("a"));
        errors.push(error("b"));
        errors
    };
    let router = Router::new()
        .route(
            "/sold-out",
            get(|| async { ([("vary", "Origin")], sold_out()) }),
        )
        .route("/several", get(several))
        .layer(StandInLayer::<Error>::new())
        .route("/alone", get(|| async { sold_out() }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
    address
}

fn serve_actix() -> String {
    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let app = || {
            App::new()
                .wrap(StandIn::<Error>::new())
                .route("/sold-out", web::get().to(|| async { sold_out() }))
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

async fn ask(address: &str, path: &str, accept: &str) -> Raw {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nx-request-id: r-1\r\n\
         Accept: {accept}\r\n\r\n"
    );
    net::exchange(address, request.as_bytes()).await
}

fn read(raw: &Raw) -> Failure {
    let answer = Response::builder().status(raw.status);
    let answer = answer.header("content-type", raw.header("content-type").unwrap());
    let answer = answer.body(Bytes::copy_from_slice(&raw.body)).unwrap();
    Failure::check(answer).unwrap_err()
}

#[tokio::test]
async fn the_format_that_the_caller_accepts_is_written_and_every_one_is_read() {
    for address in [serve_axum().await, serve_actix()] {
        for (accept, content_type) in ACCEPTS {
            let raw = ask(&address, "/sold-out", accept).await;
            let sent = (raw.status, raw.header("content-type"));
            assert_eq!(sent, (409, Some(content_type)), "{accept}: {raw:?}");
            let vary = raw.header("vary").unwrap();
            assert!(vary.contains("Accept"), "{vary}");
            let failure = read(&raw);
            assert_eq!(failure.code(), Some(Code::SoldOut), "{accept}: {raw:?}");
            if content_type != TEXT {
                let Some(Error::SoldOut(held)) = failure.error() else {
                    panic!("{raw:?} has no typed error");
                };
                let fields = (held.sku(), held.left(), held.common().request_id());
                assert_eq!(fields, ("pens & <ink>", Some(2), Some("r-1")), "{raw:?}");
            }
        }
        // What stands in for the framework's own is chosen in the same way.
        let raw = ask(&address, "/nowhere", "application/xml").await;
        assert_eq!(raw.header("content-type"), Some(XML), "{raw:?}");
        assert_eq!(read(&raw).code(), Some(Code::BadRequest));
    }
}

#[tokio::test]
async fn what_caches_look_at_adds_up() {
    let address = serve_axum().await;
    for accept in ["application/xml", "application/json"] {
        assert_eq!(
            all_vary(&address, accept).await,
            ["Accept", "Origin"],
            "{accept}"
        );
    }
}

/// The values of all lines of `Vary`, in an order that does not depend on that of the lines.
async fn all_vary(address: &str, accept: &str) -> Vec<String> {
    let http = reqwest::Client::new();
    let answer = http.get(format!("http://{address}/sold-out"));
    let answer = answer.header("accept", accept).send().await.unwrap();
    let lines = answer.headers().get_all(header::VARY).into_iter();
    let mut lines: Vec<String> = lines
        .map(|line| line.to_str().unwrap().to_owned())
        .collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn without_a_layer_it_is_the_first_unless_the_handler_fills_the_answer() {
    let address = serve_axum().await;
    let raw = ask(&address, "/alone", "application/xml").await;
    assert_eq!(raw.header("content-type"), Some(JSON));
    assert_eq!(raw.header("vary"), Some("Accept"));
    let mut request = HeaderMap::new();
    for line in ["image/png", "text/plain"] {
        request.append(header::ACCEPT, HeaderValue::from_static(line));
    }
    let answer = filled(answer(&sold_out()), &request);
    assert_eq!(answer.headers()[header::CONTENT_TYPE], TEXT);
    assert_eq!(answer.body(), "SOLD_OUT: no pens & <ink> left");
}

#[tokio::test]
async fn several_errors_are_written_in_one_format() {
    let address = serve_axum().await;
    for (accept, content_type) in [("text/xml", "text/xml"), ("application/json", JSON)] {
        let raw = ask(&address, "/several", accept).await;
        assert_eq!(raw.header("content-type"), Some(content_type), "{raw:?}");
        let failure = read(&raw);
        let errors: Vec<_> = failure.errors().map(|error| error.code()).collect();
        assert_eq!(errors, [Some(Code::Wrong), Some(Code::Wrong)], "{raw:?}");
    }
    let error = || Error::Wrong(Wrong::new());
    let mut errors = Errors::new(error());
    errors.push(error());
    assert_eq!(answer_all(&errors).headers()[header::VARY], "Accept");
}

#[test]
fn interpreted_and_compiled_are_alike() {
    let api = Api::load(root().join("tests/specs/negotiated.yaml")).unwrap();
    let errors = [
        sold_out(),
        Error::bad_request("no"),
        Error::constant(),
        Error::under200(),
        Error::one(),
        Error::broken(),
        Error::Wrong(Wrong::new().with_at("a")),
    ];
    assert_eq!(errors.len(), Code::ALL.len());
    for error in errors {
        let name = error.info().name;
        let mut same = api.error(name).unwrap();
        let values = [
            ("sku", json!("pens & <ink>")),
            ("left", json!(2)),
            ("text", json!("no")),
            ("at", json!("a")),
        ];
        for (field, value) in values {
            if error.info().field_index(field).is_some() {
                same = same.with(field, value).unwrap();
            }
        }
        for (accept, _) in ACCEPTS
            .into_iter()
            .chain([("text/xml", ""), ("application/problem+json", "")])
        {
            let mut request = HeaderMap::new();
            request.insert(header::ACCEPT, HeaderValue::from_str(accept).unwrap());
            let compiled = filled(answer(&error), &request);
            let interpreted = same.to_response_for(&request).unwrap();
            assert_eq!(compiled.headers(), interpreted.headers(), "{name} {accept}");
            assert_eq!(compiled.body(), interpreted.body(), "{name} {accept}");
            let has_choice = !error.info().kind.alternatives.is_empty();
            assert_eq!(
                compiled.headers().contains_key(header::VARY),
                has_choice,
                "{name}"
            );
            // Each is read as itself, by both.
            let read = api.read(
                compiled.status().as_u16(),
                compiled.headers(),
                compiled.body(),
            );
            assert_eq!(
                read.and_then(|read| read.name().map(str::to_owned))
                    .as_deref(),
                Some(name)
            );
            let read = Failure::check(compiled).unwrap_err();
            assert_eq!(read.code(), Some(error.code()), "{name} {accept}");
        }
    }
}

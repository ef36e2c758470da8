//! What the layer and the middleware leave as it is, and what they keep of what they replace.

use super::send;
use crate::net::Raw;
use actix_web::{App, HttpResponse, HttpServer, ResponseError, rt, web};
use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use errspec::ApiError;
use errspec::adapter::Replace;
use errspec::adapter::actix_web::StandIn;
use errspec::adapter::layer::StandInLayer;
use errspec_tests::api::twirp;
use errspec_tests::specs::stand_in::{Code, Error, Failure};
use serde_json::json;
use std::net::TcpListener as StdListener;
use std::thread;
use tokio::net::TcpListener;

/// A header, or a body and its media type.
type Pair = (&'static str, &'static str);

/// What a server answers: a path, a status, headers, and a body with its media type.
const ANSWERS: [(&str, u16, &[Pair], Option<Pair>); 14] = [
    (
        "/401",
        401,
        &[("www-authenticate", "Basic realm=\"a\"")],
        None,
    ),
    ("/407", 407, &[("proxy-authenticate", "Basic")], None),
    (
        "/412",
        412,
        &[("etag", "\"v2\""), ("content-digest", "sha-256=:YQ==:")],
        None,
    ),
    (
        "/415",
        415,
        &[("accept", "application/json"), ("accept-post", "text/csv")],
        None,
    ),
    (
        "/416",
        416,
        &[("content-range", "bytes */47"), ("x-kept", "1")],
        None,
    ),
    ("/426", 426, &[("x-kept", "1")], None),
    ("/429", 429, &[("retry-after", "7"), ("x-kept", "1")], None),
    (
        "/503",
        503,
        &[("retry-after", "7")],
        Some(("text/plain", "db-3 is down")),
    ),
    ("/503/empty", 503, &[("retry-after", "9")], None),
    (
        "/json",
        409,
        &[("x-kept", "1")],
        Some(("application/json", "1")),
    ),
    (
        "/problem",
        404,
        &[],
        Some(("application/problem+json", "{}")),
    ),
    ("/html", 400, &[], Some(("text/html", "<p>no</p>"))),
    (
        "/text",
        400,
        &[],
        Some(("text/plain; charset=utf-8", "the name is too short")),
    ),
    (
        "/rejection",
        422,
        &[],
        Some((
            "Text/Plain",
            "Query deserialize error: missing field `page`",
        )),
    ),
];

fn axum_answer(
    status: u16,
    headers: &[(&str, &str)],
    body: Option<(&str, &str)>,
) -> http::Response<axum::body::Body> {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers
        .iter()
        .copied()
        .chain(body.map(|(kind, _)| ("content-type", kind)))
    {
        answer = answer.header(name, value);
    }
    let body = body.map_or_else(axum::body::Body::empty, |(_, body)| body.to_owned().into());
    answer.body(body).unwrap()
}

async fn serve_axum<E: ApiError + IntoResponse>(replace: Replace) -> String {
    let mut router = Router::new();
    for (path, status, headers, body) in ANSWERS {
        router = router.route(
            path,
            get(move || async move { axum_answer(status, headers, body) }),
        );
    }
    let router = router.layer(StandInLayer::<E>::new().replace(replace));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn serve_actix<E: ApiError + ResponseError>(replace: Replace) -> String {
    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let app = move || {
            let mut app = App::new().wrap(StandIn::<E>::new().replace(replace));
            for (path, status, headers, body) in ANSWERS {
                let answer = move || async move {
                    let status = actix_web::http::StatusCode::from_u16(status).unwrap();
                    let mut answer = HttpResponse::build(status);
                    for header in headers {
                        answer.insert_header(*header);
                    }
                    match body {
                        Some((kind, body)) => answer.content_type(kind).body(body),
                        None => answer.finish(),
                    }
                };
                app = app.route(path, web::get().to(answer));
            }
            app
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

/// Both servers.
async fn serve(replace: Replace) -> [String; 2] {
    [
        serve_axum::<Error>(replace).await,
        serve_actix::<Error>(replace),
    ]
}

async fn ask(address: &str, path: &str) -> Raw {
    send(address, &format!("GET {path}"), "", "").await
}

#[tokio::test]
async fn the_error_of_a_class_keeps_the_status_and_what_callers_act_on() {
    for address in serve(Replace::Framework).await {
        for (path, status, headers, _) in &ANSWERS[..7] {
            let raw = ask(&address, path).await;
            assert_eq!(raw.status, *status, "{raw:?}");
            let reason = errspec::model::reason_phrase(*status);
            let expected = json!({
                "status": status, "title": reason, "code": "REFUSED", "detail": "the request was refused",
            });
            assert_eq!(raw.json(), expected, "{raw:?}");
            for (name, value) in *headers {
                let kept = Some(*value).filter(|_| *name != "content-digest");
                assert_eq!(raw.header(name), kept, "{name} {raw:?}");
            }
            // Its client knows the error, and under which status it came.
            let answer = http::Response::builder().status(raw.status);
            let answer = answer.body(bytes::Bytes::copy_from_slice(raw.text().as_bytes()));
            let failure: Failure = Failure::check(answer.unwrap()).unwrap_err();
            assert_eq!(failure.code(), Some(Code::Refused));
            assert_eq!(failure.status(), *status);
        }
        // Unknown routes too.
        assert_eq!(ask(&address, "/nowhere").await.json()["status"], 404);
    }
}

#[tokio::test]
async fn a_status_can_be_answered_with_an_error_of_another() {
    for address in serve(Replace::Framework).await {
        let raw = ask(&address, "/rejection").await;
        assert_eq!(raw.status, 400, "{raw:?}");
        let expected = json!({
            "status": 400, "title": "Bad Request", "code": "BAD_INPUT", "detail": "page: missing field `page`",
        });
        assert_eq!(raw.json(), expected);
    }
}

#[tokio::test]
async fn a_status_without_an_error_and_bodies_of_handlers_pass_as_they_are() {
    for address in serve(Replace::Framework).await {
        for path in ["/503", "/503/empty", "/json", "/problem", "/html", "/text"] {
            assert_passes(&address, path).await;
        }
    }
    // 415, which axum answers too, and a class without an error of a shipped spec.
    let address = serve_axum::<twirp::Error>(Replace::All).await;
    assert_passes(&address, "/415").await;
}

async fn assert_passes(address: &str, path: &str) {
    let (_, status, headers, body) = ANSWERS.iter().find(|answer| answer.0 == path).unwrap();
    let raw = ask(address, path).await;
    assert_eq!(raw.status, *status, "{raw:?}");
    assert_eq!(raw.text(), body.map_or("", |(_, body)| body), "{raw:?}");
    let kind = body.map(|(kind, _)| ("content-type", kind));
    for (name, value) in headers.iter().copied().chain(kind) {
        assert_eq!(raw.header(name), Some(value), "{raw:?}");
    }
}

#[tokio::test]
async fn bodies_of_handlers_are_replaced_where_that_is_asked_for() {
    for address in serve(Replace::Text).await {
        let raw = ask(&address, "/text").await;
        assert_eq!((raw.status, &raw.json()["code"]), (400, &json!("REFUSED")));
        assert_passes(&address, "/json").await;
        assert_passes(&address, "/html").await;
        assert_passes(&address, "/503").await;
    }
    for address in serve(Replace::All).await {
        for (path, status) in [
            ("/json", 409),
            ("/problem", 404),
            ("/html", 400),
            ("/text", 400),
        ] {
            let raw = ask(&address, path).await;
            assert_eq!(
                (raw.status, &raw.json()["code"]),
                (status, &json!("REFUSED"))
            );
            assert_eq!(raw.header("content-type"), Some("application/json"));
        }
        assert_passes(&address, "/503").await;
    }
}

/// The answer to a HEAD is without the body that says whose it is.
#[tokio::test]
async fn what_a_handler_answers_to_a_head_passes_too() {
    let address = serve_axum::<Error>(Replace::Framework).await;
    let raw = send(&address, "HEAD /json", "", "").await;
    assert_eq!(
        (raw.status, raw.header("content-type")),
        (409, Some("application/json"))
    );
    let raw = send(&address, "HEAD /429", "", "").await;
    assert_eq!(
        (raw.status, raw.header("content-type")),
        (429, Some("application/json"))
    );
}

//! What actix-web and its middlewares answer, by a middleware.

use super::{Order, Page, error, send};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, Bytes, Form, FormConfig, Json, JsonConfig, Path, PayloadConfig, Query};
use actix_web::{App, HttpResponse, HttpServer, ResponseError, rt};
use errspec::ApiError;
use errspec::adapter::actix_web::{StandIn, kept};
use errspec::server::Answered;
use errspec_tests::api::{coinbase, eb, infinex, validation};
use serde_json::json;
use std::fmt;
use std::net::TcpListener;
use std::thread;

/// An error of the server's own, which shows clients less than it says.
#[derive(Debug)]
struct Guarded(StatusCode);

impl fmt::Display for Guarded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the password is hunter2")
    }
}

impl ResponseError for Guarded {
    fn status_code(&self) -> StatusCode {
        self.0
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.0).json("no")
    }
}

/// A middleware that lets nobody into `/closed`.
async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    match request.path() {
        "/closed" => Err(Guarded(StatusCode::FORBIDDEN).into()),
        "/closed/own" => Err(infinex::Error::api_key_missing().into()),
        "/closed/other" => Err(eb::Error::not_found("no").into()),
        "/closed/broken" => Err(std::io::Error::other("the password is hunter2").into()),
        "/closed/odd" => Err(actix_web::error::ErrorImATeapot("a teapot")),
        _ => next.call(request).await,
    }
}

/// A middleware around the one that is tested, which tells what it finds beside the response.
async fn tell<E: ApiError + ResponseError>(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let error = response.response().error().and_then(kept::<E>);
    let error = error.map(|error| error.info().name);
    let extensions = response.response().extensions();
    let answered = extensions.get::<Answered>();
    let answered = answered.map(|answered| answered.error().name);
    drop(extensions);
    for (name, value) in [("x-kept-error", error), ("x-answered", answered)] {
        if let Some(value) = value {
            let value = HeaderValue::from_static(value);
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    Ok(response)
}

fn routes(config: &mut web::ServiceConfig) {
    let busy = || async {
        HttpResponse::ServiceUnavailable()
            .insert_header(("retry-after", "7"))
            .insert_header(("x-kept", "1"))
            .body("db-3 is down")
    };
    let gone = || async { HttpResponse::Gone().finish() };
    let broken = || async { Err::<(), _>(std::io::Error::other("db-3 is down")) };
    let own = || async { Err::<(), _>(infinex::Error::api_key_missing()) };
    config
        .app_data(JsonConfig::default().limit(1000))
        .app_data(FormConfig::default().limit(1000))
        .app_data(PayloadConfig::new(1000))
        .service(web::resource("/orders").post(|order: Json<Order>| async move { order.total() }))
        .service(
            web::resource("/pages")
                .get(|page: Query<Page>| async move { page.page.to_string() })
                .post(|page: Form<Page>| async move { page.page.to_string() }),
        )
        .service(web::resource("/orders/{id}").get(|id: Path<u32>| async move { id.to_string() }))
        .route("/bytes", web::post().to(|_: Bytes| async { "" }))
        .route(
            "/no-data",
            web::get().to(|_: web::Data<Order>| async { "" }),
        )
        .route("/busy", web::get().to(busy))
        .route("/gone", web::get().to(gone))
        .route("/broken", web::get().to(broken))
        .route("/own", web::get().to(own));
}

/// Serves on a free port until the tests end.
fn serve<E: ApiError + ResponseError>() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let app = || {
            App::new()
                .configure(routes)
                .wrap(from_fn(guard))
                .wrap(StandIn::<E>::new())
                .wrap(from_fn(tell::<E>))
        };
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
        let run = server.disable_signals().run();
        rt::System::new().block_on(run).unwrap();
    });
    address
}

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn requests_that_actix_web_cannot_read_are_errors_of_the_spec() {
    let address = serve::<infinex::Error>();
    let large = format!("{{\"items\":[{}]}}", "{\"price\":1},".repeat(200));
    let large_form = format!("page={}", "1".repeat(2000));
    for (line, kind, body, place, what) in [
        (
            "POST /orders",
            JSON,
            r#"{"items":[{"price":1},{"price":"x"}]}"#,
            "body",
            "invalid type: string \"x\", expected u64 at line 1 column 34",
        ),
        (
            "POST /orders",
            JSON,
            "{}",
            "items",
            "missing field `items` at line 1 column 2",
        ),
        (
            "POST /orders",
            JSON,
            "{",
            "body",
            "EOF while parsing an object at line 1 column 1",
        ),
        (
            "POST /orders",
            "text/plain",
            "{}",
            "content-type",
            "Content type error",
        ),
        (
            "POST /orders",
            JSON,
            &large,
            "body",
            "JSON payload (2412 bytes) is larger than allowed (limit: 1000 bytes).",
        ),
        (
            "GET /pages?page=x",
            "",
            "",
            "query",
            "invalid digit found in string",
        ),
        ("GET /pages", "", "", "page", "missing field `page`"),
        ("POST /pages", FORM, "a=1", "page", "missing field `page`."),
        (
            "POST /pages",
            FORM,
            "page=x",
            "body",
            "invalid digit found in string.",
        ),
        (
            "POST /pages",
            JSON,
            "{}",
            "content-type",
            "Content type error.",
        ),
        (
            "POST /pages",
            FORM,
            &large_form,
            "body",
            "URL encoded payload is larger (2005 bytes) than allowed (limit: 1000 bytes).",
        ),
        (
            "POST /bytes",
            "",
            &large,
            "body",
            "payload reached size limit",
        ),
    ] {
        let raw = send(&address, line, kind, body).await;
        assert_eq!(raw.header("content-type"), Some(JSON), "{line} {raw:?}");
        let said = format!("invalid request parameter {place}: {what}");
        let expected = error("INVALID_PARAMETER", &said);
        assert!(matches!(raw.status, 400 | 413 | 415), "{line} {body}");
        assert_eq!(raw.json(), expected, "{line} {body}");
        assert_eq!(raw.header("x-kept-error"), Some("INVALID_PARAMETER"));
        assert_eq!(raw.header("x-answered"), Some("INVALID_PARAMETER"));
    }
}

#[tokio::test]
async fn unknown_routes_and_wrong_methods_of_actix_web_are_errors_of_the_spec() {
    let address = serve::<infinex::Error>();
    let missing = |path: &str| error("NOT_FOUND", &format!("{path} does not exist"));
    let raw = send(&address, "GET /nowhere?token=secret", "", "").await;
    assert_eq!((raw.status, raw.json()), (404, missing("/nowhere")));
    // For actix-web a path whose segments cannot be read is no path of the API.
    let raw = send(&address, "GET /orders/x", "", "").await;
    assert_eq!((raw.status, raw.json()), (404, missing("/orders/x")));
    let raw = send(&address, "DELETE /orders", "", "").await;
    let said = error("METHOD_NOT_ALLOWED", "DELETE cannot be used on /orders");
    assert_eq!((raw.status, raw.json()), (405, said));
    // The answer to a HEAD has the headers of a GET, and no body (RFC 9110 section 9.3.2).
    let raw = send(&address, "HEAD /nowhere", "", "").await;
    assert_eq!((raw.status, raw.text()), (404, ""));
    let length = missing("/nowhere").to_string().len().to_string();
    assert_eq!(raw.header("content-length"), Some(length.as_str()));
}

#[tokio::test]
async fn what_went_wrong_inside_of_actix_web_is_not_told() {
    let address = serve::<infinex::Error>();
    for path in ["/broken", "/no-data"] {
        let raw = send(&address, &format!("GET {path}"), "", "").await;
        assert_eq!(raw.status, 500, "{raw:?}");
        assert_eq!(raw.json()["error"]["code"], "INTERNAL_SERVER_ERROR");
        assert!(!raw.text().contains("db-3"), "{raw:?}");
    }
}

#[tokio::test]
async fn an_error_of_the_spec_passes_the_middleware_and_an_empty_one_does_not() {
    let address = serve::<infinex::Error>();
    let raw = send(&address, "GET /own", "", "").await;
    assert_eq!(raw.json()["error"]["code"], "API_KEY_MISSING");
    assert_eq!(
        (raw.status, raw.header("x-kept-error")),
        (401, Some("API_KEY_MISSING"))
    );
    let raw = send(&address, "GET /gone", "", "").await;
    assert_eq!(raw.status, 410);
    assert_eq!(raw.json()["error"]["code"], "INVALID_PARAMETER");
    let raw = send(&address, "GET /orders/7", "", "").await;
    assert_eq!((raw.status, raw.text()), (200, "7"));
    assert_eq!(raw.header("x-answered"), None);
}

#[tokio::test]
async fn what_another_middleware_fails_with_is_an_error_of_the_spec() {
    let address = serve::<infinex::Error>();
    // Its body is its own.
    let raw = send(&address, "GET /closed", "", "").await;
    assert_eq!((raw.status, raw.text()), (403, "\"no\""));
    // A type of actix-web's, whose body nobody wrote.
    let raw = send(&address, "GET /closed/broken", "", "").await;
    assert!(!raw.text().contains("hunter2"), "{raw:?}");
    assert_eq!(raw.status, 500);
    assert_eq!(raw.json()["error"]["code"], "INTERNAL_SERVER_ERROR");
    assert_eq!(
        raw.header("x-kept-error"),
        None,
        "the response is made behind it"
    );
    let raw = send(&address, "GET /closed/own", "", "").await;
    assert_eq!(raw.json()["error"]["code"], "API_KEY_MISSING");
    // Of another API.
    let raw = send(&address, "GET /closed/other", "", "").await;
    assert_eq!(
        (raw.status, raw.header("eb-reason-phrase")),
        (404, Some("no"))
    );
}

#[tokio::test]
async fn other_specs_say_it_on_actix_web_in_their_own_shape() {
    let address = serve::<validation::Error>();
    let raw = send(&address, "POST /orders", JSON, "{}").await;
    assert_eq!(raw.status, 400);
    let expected = json!({ "message": "The request is malformed or has invalid parameters." });
    assert_eq!(raw.json(), expected);

    let address = serve::<eb::Error>();
    let raw = send(&address, "GET /pages?page=%C3%A9", "", "").await;
    assert_eq!((raw.status, raw.text()), (400, ""));
    let said = raw.header("eb-reason-phrase");
    assert_eq!(said, Some("invalid digit found in string"));

    // A spec without an error that could stand in leaves the answer alone.
    let address = serve::<coinbase::Error>();
    let raw = send(&address, "GET /busy", "", "").await;
    assert_eq!((raw.status, raw.text()), (503, "db-3 is down"));
    let raw = send(&address, "GET /closed/odd", "", "").await;
    assert_eq!((raw.status, raw.text()), (418, "a teapot"));
}

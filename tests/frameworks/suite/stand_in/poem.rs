//! The suite on poem, and what poem says by itself.

use super::{Order, Page, error, json_of};
use errspec::adapter::poem::{StandIn, kept};
use errspec_conformance::apis::{filled, infinex, stand_in};
use errspec_conformance::stand_in::{ANSWERS, BESIDE, Own, known, taken};
use errspec_conformance::{Answer, Connection};
use poem::endpoint::{EndpointExt, make, make_sync};
use poem::listener::TcpAcceptor;
use poem::middleware::{CatchPanic, SizeLimit};
use poem::web::{Form, Json, Path, Query};
use poem::{Endpoint, IntoResponse, Response, Route, Server, get, handler, post};
use serde_json::{Value, json};
use std::net::SocketAddr;

errspec_conformance::stand_in_suite!(start, start_filled);

fn serve(app: impl Endpoint + 'static) -> SocketAddr {
    crate::listen(|listener| async {
        let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
        Server::new_with_acceptor(acceptor).run(app).await.unwrap();
    })
}

fn own((_, status, headers, body): Own) -> Response {
    let mut answer = Response::builder().status(http::StatusCode::from_u16(status).unwrap());
    let kind = body.map(|(kind, _)| ("content-type", kind));
    for (name, value) in headers.iter().copied().chain(kind) {
        answer = answer.header(name, value);
    }
    match body {
        Some((_, body)) => answer.body(body),
        None => answer.finish(),
    }
}

fn start(replace: Replace) -> SocketAddr {
    let mut routes = Route::new();
    for answer in ANSWERS {
        // Half of them are returned as errors.
        let in_err = answer.0.len() % 2 == 0;
        routes = routes.at(
            answer.0,
            get(make_sync(move |_| match in_err {
                true => Err(poem::Error::from_response(own(answer))),
                false => Ok(own(answer)),
            })),
        );
    }
    serve(routes.with(StandIn::<stand_in::Error>::new().replace(replace)))
}

fn start_filled() -> SocketAddr {
    let [request_id, other] = BESIDE;
    let beside = move || {
        let answer = taken().with_header(request_id.0, request_id.1);
        answer.with_header(other.0, other.1)
    };
    let routes = Route::new()
        .at("/taken", make_sync(|_| Err::<(), _>(taken())))
        .at("/known", make_sync(|_| Err::<(), _>(known())))
        .at("/gone", make_sync(|_| Err::<(), _>(filled::Error::gone())))
        .at("/beside", make_sync(move |_| beside()))
        .at(
            "/broken",
            make_sync(|_| http::StatusCode::INTERNAL_SERVER_ERROR),
        );
    serve(routes.with(StandIn::<filled::Error>::new()))
}

#[handler]
fn order(Json(order): Json<Order>) -> String {
    order.items.iter().sum::<u64>().to_string()
}

#[handler]
fn page(Query(asked): Query<Page>) -> String {
    asked.page.to_string()
}

#[handler]
fn form(Form(asked): Form<Page>) -> String {
    asked.page.to_string()
}

#[handler]
fn by_id(Path(id): Path<u32>) -> String {
    id.to_string()
}

/// An error of the server's own, which shows clients less than it says.
#[derive(Debug, thiserror::Error)]
#[error("the password is hunter2")]
struct Guarded(u16, &'static str);

impl poem::error::ResponseError for Guarded {
    fn status(&self) -> http::StatusCode {
        http::StatusCode::from_u16(self.0).unwrap()
    }

    fn as_response(&self) -> Response {
        let answer = Response::builder().status(self.status());
        answer.content_type(self.1).body("no")
    }
}

/// What handlers fail with: a status, an error of their own, one that is wrapped, one of another API.
async fn fail(path: &str) -> poem::Result<()> {
    let io = || std::io::Error::other("the password is hunter2");
    Err(match path {
        "/fails/bare" => poem::Error::from_status(http::StatusCode::GONE),
        "/fails/json" => Guarded(403, "application/json").into(),
        "/fails/text" => Guarded(403, "text/plain").into(),
        "/fails/inside" => poem::error::InternalServerError(io()),
        "/fails/own" => infinex::Error::api_key_missing().into(),
        "/fails/other" => taken().into(),
        "/fails/panic" => panic!("the password is hunter2"),
        _ => poem::Error::from_string(
            "failed to parse parameter `page`: no",
            http::StatusCode::BAD_REQUEST,
        ),
    })
}

/// poem's own answers under the middleware, and around it one that tells what it finds in an error.
fn start_poem(replace: Replace) -> SocketAddr {
    let fails = |request: poem::Request| async move { fail(request.original_uri().path()).await };
    let app = Route::new()
        .at("/orders", post(order))
        .at("/pages", get(page).post(form))
        .at("/orders/:id", get(by_id))
        .at("/limited", post(order).with(SizeLimit::new(10)))
        .at("/fails/*rest", make(fails))
        .with(CatchPanic::new())
        .with(StandIn::<infinex::Error>::new().replace(replace))
        .catch_all_error(|error: poem::Error| async move {
            let found =
                kept::<infinex::Error>(&error).map(|error| errspec::ApiError::info(error).name);
            let found = found.unwrap_or("none");
            error
                .into_response()
                .with_header("x-kept-error", found)
                .into_response()
        });
    serve(app)
}

fn ask(address: SocketAddr, line: &str, kind: &str, body: &str) -> Answer {
    let (method, path) = line.split_once(' ').unwrap();
    let kind = match kind {
        "" => String::new(),
        kind => format!("Content-Type: {kind}\r\n"),
    };
    Connection::open(address).send_with(method, path, kind.as_bytes(), body.as_bytes())
}

#[test]
fn requests_that_poem_cannot_read_are_errors_of_the_spec() {
    const JSON: &str = "application/json";
    let address = start_poem(Replace::Framework);
    for (line, kind, body, place, what) in [
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
            "invalid content type `text/plain`, expect: `application/json`",
        ),
        (
            "POST /orders",
            "",
            "{}",
            "content-type",
            "expect content type `application/json`",
        ),
        (
            "GET /pages?page=x",
            "",
            "",
            "query",
            "invalid digit found in string",
        ),
        ("GET /pages", "", "", "page", "missing field `page`"),
        (
            "POST /pages",
            "application/x-www-form-urlencoded",
            "a=1",
            "page",
            "missing field `page`",
        ),
        ("GET /orders/x", "", "", "path", "invalid path params"),
        (
            "POST /limited",
            JSON,
            "{\"items\":[1]}",
            "body",
            "payload too large",
        ),
        (
            "GET /fails/openapi",
            "",
            "",
            "page",
            "failed to parse parameter `page`: no",
        ),
    ] {
        let answer = ask(address, line, kind, body);
        let said = format!("invalid request parameter {place}: {what}");
        assert_eq!(
            json_of(&answer),
            error("INVALID_PARAMETER", &said),
            "{line}"
        );
        assert!(matches!(answer.status, 400 | 413 | 415), "{answer:?}");
        assert_eq!(
            answer.header("x-kept-error"),
            Some(&b"INVALID_PARAMETER"[..])
        );
    }
    let answer = ask(address, "GET /nowhere?token=secret", "", "");
    let missing = error("NOT_FOUND", "/nowhere does not exist");
    assert_eq!((answer.status, json_of(&answer)), (404, missing));
    let answer = ask(address, "DELETE /orders", "", "");
    let wrong = error("METHOD_NOT_ALLOWED", "DELETE cannot be used on /orders");
    assert_eq!((answer.status, json_of(&answer)), (405, wrong));
}

#[test]
fn what_handlers_on_poem_fail_with_is_theirs_unless_it_says_nothing() {
    let code = |answer: &Answer| json_of(answer)["error"]["code"].clone();
    let address = start_poem(Replace::Framework);
    for (path, status, expected) in [
        ("bare", 410, "INVALID_PARAMETER"),
        ("panic", 500, "INTERNAL_SERVER_ERROR"),
        ("own", 401, "API_KEY_MISSING"),
    ] {
        let answer = ask(address, &format!("GET /fails/{path}"), "", "");
        assert_eq!(
            (answer.status, code(&answer)),
            (status, json!(expected)),
            "{answer:?}"
        );
    }
    for (path, status, body) in [
        ("json", 403, "no"),
        ("text", 403, "no"),
        ("inside", 500, "the password is hunter2"),
    ] {
        let answer = ask(address, &format!("GET /fails/{path}"), "", "");
        assert_eq!(
            (answer.status, &*answer.body),
            (status, body.as_bytes()),
            "{path}"
        );
        assert_eq!(answer.header("x-kept-error"), Some(&b"none"[..]), "{path}");
    }
    // Of another API.
    let answer = ask(address, "GET /fails/other", "", "");
    assert_eq!(
        (answer.status, &json_of(&answer)["code"]),
        (409, &json!("TAKEN"))
    );

    // Where that is asked for, no more is told than the response would have told.
    let told = |answer: &Answer| String::from_utf8_lossy(&answer.raw).contains("hunter2");
    let address = start_poem(Replace::Text);
    let answer = ask(address, "GET /fails/inside", "", "");
    assert_eq!(
        (code(&answer), told(&answer)),
        (json!("INTERNAL_SERVER_ERROR"), false)
    );
    let answer = ask(address, "GET /fails/text", "", "");
    assert_eq!(
        (code(&answer), told(&answer)),
        (json!("INVALID_PARAMETER"), false)
    );
    let answer = ask(address, "GET /fails/json", "", "");
    assert_eq!((answer.status, &*answer.body), (403, &b"no"[..]));
    let address = start_poem(Replace::All);
    let answer = ask(address, "GET /fails/json", "", "");
    assert_eq!(
        (code(&answer), told(&answer)),
        (json!("INVALID_PARAMETER"), false)
    );
    assert_ne!(json_of(&answer)["error"]["msg"], Value::Null);
}

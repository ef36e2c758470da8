//! The suite on Rocket, and what Rocket says by itself.

use super::{Order, error, json_of};
use crate::rocket::launch;
use errspec::adapter::rocket::{StandIn, answered};
use errspec_conformance::apis::{filled, infinex, stand_in};
use errspec_conformance::stand_in::{ANSWERS, BESIDE, known, taken};
use errspec_conformance::{ANSWERED, Answer, Connection};
use rocket::data::{Data, FromData, Outcome, ToByteUnit};
use rocket::fairing::AdHoc;
use rocket::http::{ContentType, Status};
use rocket::response::Responder;
use rocket::response::content::{RawJson, RawText};
use rocket::{Build, Request, Response, Rocket, catch, catchers, get, post, routes};
use serde_json::json;
use std::io::Cursor;
use std::net::SocketAddr;

errspec_conformance::stand_in_suite!(start, start_filled);

/// What a handler answers, by its place in the list.
struct Listed(usize);

impl<'r> Responder<'r, 'static> for Listed {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let (_, status, headers, body) = ANSWERS[self.0];
        let mut answer = Response::build();
        answer.status(Status::new(status));
        for (name, value) in headers {
            answer.raw_header(*name, *value);
        }
        if let Some((kind, body)) = body {
            answer.raw_header("content-type", kind);
            answer.sized_body(body.len(), Cursor::new(body));
        }
        answer.ok()
    }
}

#[get("/<path>")]
fn listed(path: &str) -> Option<Listed> {
    let place = ANSWERS.iter().position(|answer| answer.0[1..] == *path);
    place.map(Listed)
}

fn start(replace: Replace) -> SocketAddr {
    launch(move |rocket| {
        let stand_in = StandIn::<stand_in::Error>::new().replace(replace);
        rocket.mount("/", routes![listed]).attach(stand_in)
    })
}

/// An error, with headers that are put beside it.
struct Beside(filled::Error);

impl<'r> Responder<'r, 'static> for Beside {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut answer = self.0.respond_to(request)?;
        for (name, value) in BESIDE {
            answer.set_raw_header(name, value);
        }
        Ok(answer)
    }
}

#[get("/<path>", rank = 9)]
fn fails(path: &str) -> Result<Beside, filled::Error> {
    match path {
        "taken" => Err(taken()),
        "known" => Err(known()),
        "gone" => Err(filled::Error::gone()),
        _ => Ok(Beside(taken())),
    }
}

#[get("/broken")]
fn broken() -> Status {
    Status::InternalServerError
}

#[get("/nowhere")]
fn nowhere() -> Option<()> {
    None
}

fn start_filled() -> SocketAddr {
    launch(|rocket| {
        let rocket = rocket.mount("/", routes![broken, nowhere, fails]);
        rocket.attach(StandIn::<filled::Error>::new())
    })
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Order {
    type Error = ();

    async fn from_data(_: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self> {
        let body = data.open(64.kibibytes()).into_bytes().await.unwrap();
        match serde_json::from_slice(&body) {
            Ok(order) => Outcome::Success(order),
            Err(_) => Outcome::Error((Status::UnprocessableEntity, ())),
        }
    }
}

#[post("/orders", data = "<order>")]
fn order(order: Order) -> String {
    order.items.iter().sum::<u64>().to_string()
}

#[get("/panics")]
fn panics() -> String {
    panic!("the password is hunter2")
}

#[get("/own")]
fn own() -> infinex::Error {
    infinex::Error::api_key_missing()
}

#[get("/json")]
fn with_json() -> (Status, RawJson<&'static str>) {
    (Status::Conflict, RawJson("1"))
}

#[get("/text")]
fn with_text() -> (Status, RawText<&'static str>) {
    (Status::BadRequest, RawText("the name is too short"))
}

fn routed(rocket: Rocket<Build>) -> Rocket<Build> {
    rocket.mount("/", routes![order, panics, own, with_json, with_text])
}

fn ask(address: SocketAddr, method: &str, path: &str, body: &str) -> Answer {
    Connection::open(address).send(method, path, body.as_bytes())
}

#[test]
fn what_rocket_answers_by_itself_is_an_error_of_the_spec() {
    // A fairing behind it sees the error that stands in.
    let mark = AdHoc::on_response("mark", |request, response| {
        Box::pin(async move {
            if let Some(error) = answered(request) {
                response.set_raw_header(ANSWERED, error.error().name);
            }
        })
    });
    let address = launch(|rocket| {
        routed(rocket)
            .attach(StandIn::<infinex::Error>::new())
            .attach(mark)
    });
    let missing = error("NOT_FOUND", "/nowhere does not exist");
    let answer = ask(address, "GET", "/nowhere?token=secret", "");
    assert_eq!((answer.status, json_of(&answer)), (404, missing.clone()));
    assert_eq!(answer.header(ANSWERED), Some(&b"NOT_FOUND"[..]));
    let answer = ask(address, "HEAD", "/nowhere", "");
    let length = missing.to_string().len().to_string();
    assert_eq!(answer.header("content-length"), Some(length.as_bytes()));
    let answer = ask(address, "POST", "/orders", "{");
    let said = "invalid request parameter request: Unprocessable Entity";
    assert_eq!(
        (answer.status, json_of(&answer)),
        (422, error("INVALID_PARAMETER", said))
    );
    let answer = ask(address, "GET", "/panics", "");
    let code = &json_of(&answer)["error"]["code"];
    assert_eq!(
        (answer.status, code),
        (500, &json!("INTERNAL_SERVER_ERROR"))
    );
    assert_eq!(answer.header(ANSWERED), Some(&b"INTERNAL_SERVER_ERROR"[..]));
    assert!(
        !String::from_utf8_lossy(&answer.raw).contains("hunter2"),
        "{answer:?}"
    );
    // Errors of the API and what handlers say pass.
    let answer = ask(address, "GET", "/own", "");
    assert_eq!(json_of(&answer)["error"]["code"], "API_KEY_MISSING");
    for (path, body) in [("/json", "1"), ("/text", "the name is too short")] {
        let answer = ask(address, "GET", path, "");
        assert_eq!(
            (&*answer.body, answer.header(ANSWERED)),
            (body.as_bytes(), None)
        );
    }
    assert_eq!(
        ask(address, "POST", "/orders", "{\"items\":[1,2]}").body,
        b"3"
    );
}

/// A spec that has no error for the status leaves Rocket's page.
#[test]
fn a_status_without_an_error_has_rockets_own_page() {
    let address = launch(|rocket| {
        let rocket = rocket.attach(StandIn::<stand_in::Error>::new());
        rocket.mount("/", routes![closed])
    });
    let answer = ask(address, "GET", "/closed", "");
    assert_eq!(answer.status, 503);
    let kind = ContentType::HTML.to_string();
    assert_eq!(answer.header("content-type"), Some(kind.as_bytes()));
    assert_eq!(
        json_of(&ask(address, "GET", "/nowhere", ""))["code"],
        "REFUSED"
    );
}

#[get("/closed")]
fn closed() -> Status {
    Status::ServiceUnavailable
}

#[catch(default)]
fn caught(status: Status, _: &Request<'_>) -> String {
    format!("mine: {}", status.code)
}

/// Catchers of the server's own go before, each API has one at its path.
#[test]
fn catchers_of_the_servers_own_go_before() {
    let address = launch(|rocket| {
        let rocket = rocket.register("/", catchers![caught]);
        let rocket = rocket.register("/v1", StandIn::<infinex::Error>::new());
        rocket.attach(StandIn::<stand_in::Error>::new())
    });
    assert_eq!(ask(address, "GET", "/nowhere", "").body, b"mine: 404");
    let said = error("NOT_FOUND", "/v1/nowhere does not exist");
    assert_eq!(json_of(&ask(address, "GET", "/v1/nowhere", "")), said);
}

//! The suite on a server of Rocket.

use errspec::adapter::rocket::answered;
use errspec::{ApiError, Errors};
use errspec_conformance::apis::jsonapi::{Error, Failure, Fields4xx};
use errspec_conformance::apis::{self, everything};
use errspec_conformance::{ANSWERED, BODY_LIMIT, Connection, Framework, asked, for_each_api};
use rocket::config::LogLevel;
use rocket::data::{Data, ToByteUnit};
use rocket::fairing::AdHoc;
use rocket::http::Method;
use rocket::response::Responder;
use rocket::route::{Handler, Outcome, Route};
use rocket::{Build, Config, Request, Rocket};
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;

errspec_conformance::suite!(
    start,
    Framework {
        own_headers: &[
            "date",
            "permissions-policy",
            "server",
            "x-content-type-options",
            "x-frame-options",
        ],
        reason_phrases: false,
    }
);

fn start() -> SocketAddr {
    launch(routes_of_all)
}

/// Serves on a free port until the tests end.
pub(crate) fn launch(
    build: impl FnOnce(Rocket<Build>) -> Rocket<Build> + Send + 'static,
) -> SocketAddr {
    let (send, receive) = mpsc::channel();
    let tell = AdHoc::on_liftoff("address", move |rocket| {
        let config = rocket.config();
        let _ = send.send(SocketAddr::new(config.address, config.port));
        Box::pin(async {})
    });
    let config = Config {
        port: 0,
        log_level: LogLevel::Off,
        ..Config::debug_default()
    };
    thread::spawn(move || {
        let launch = build(rocket::custom(config)).attach(tell).launch();
        super::runtime().block_on(launch).unwrap();
    });
    receive.recv().unwrap()
}

fn routes_of_all(rocket: Rocket<Build>) -> Rocket<Build> {
    let mut rocket = rocket.attach(mark());
    macro_rules! add {
        ($api:ident) => {
            let path = concat!("/", stringify!($api));
            rocket = rocket.mount(path, routes::<apis::$api::Error>());
        };
    }
    for_each_api!(add);
    rocket.mount("/buy", [Route::new(Method::Post, "/<error>", Buy)])
}

/// `GET` answers `HEAD` too.
fn routes<E: ApiError + for<'r> Responder<'r, 'static>>() -> Vec<Route> {
    let handlers = [("/<error>", false), ("/<error>/alone", true)];
    let routes = handlers.into_iter().flat_map(|(path, alone)| {
        let handler = Fail::<E>(alone, PhantomData);
        [Method::Get, Method::Post].map(|method| Route::new(method, path, handler.clone()))
    });
    routes.collect()
}

/// Returns an error in a `Result`, or alone.
struct Fail<E>(bool, PhantomData<fn() -> E>);

impl<E> Clone for Fail<E> {
    fn clone(&self) -> Self {
        Self(self.0, PhantomData)
    }
}

#[rocket::async_trait]
impl<E: ApiError + for<'r> Responder<'r, 'static>> Handler for Fail<E> {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        let error: E = error(request, data).await;
        if self.0 {
            Outcome::from(request, error)
        } else {
            Outcome::from(request, Err::<(), E>(error))
        }
    }
}

#[derive(Clone)]
struct Buy;

#[rocket::async_trait]
impl Handler for Buy {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        let error: everything::Error = error(request, data).await;
        let error = everything::BuyError::try_from(error).unwrap();
        Outcome::from(request, Err::<(), _>(error))
    }
}

async fn error<E: ApiError>(request: &Request<'_>, data: Data<'_>) -> E {
    let body = data.open(BODY_LIMIT.bytes()).into_bytes().await.unwrap();
    let name = request.uri().path().segments().get(1).unwrap().to_owned();
    asked(&name, &body)
}

/// A fairing, which learns from the request which error it was answered with.
fn mark() -> AdHoc {
    AdHoc::on_response("mark", |request, response| {
        Box::pin(async move {
            if let Some(error) = answered(request) {
                response.set_raw_header(ANSWERED, errspec_conformance::answered(&error));
            }
        })
    })
}

/// Rocket has no place for the phrase: the status keeps its own, and the header says the rest.
#[test]
fn the_reason_phrase_is_that_of_the_status() {
    let mut connection = Connection::open(start());
    let ask = br#"{"fields":[["detail","no such order"]],"cause":null}"#;
    let answer = connection.send("POST", "/eb/NOT_FOUND", ask);
    assert_eq!(answer.reason, "Not Found");
    let header = answer.header("eb-reason-phrase");
    assert_eq!(header, Some(&b"no such order"[..]));
}

/// What Rocket answers by itself is no error of a spec.
#[test]
fn a_catchers_answer_says_no_error() {
    let mut connection = Connection::open(start());
    let answer = connection.send("GET", "/nowhere", b"");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header(ANSWERED), None);
}

#[rocket::get("/several")]
fn several() -> Result<(), Errors<Error>> {
    let invalid = |text| Error::InvalidAttribute(Fields4xx::new().with_detail(text));
    let errors = ["no title", "no author"].map(invalid);
    Errors::collect(errors).map_or(Ok(()), Err)
}

/// Several errors are one answer, and an observer sees the first.
#[test]
fn several_errors_are_answered_as_one() {
    let address = launch(|rocket| rocket.attach(mark()).mount("/", rocket::routes![several]));
    let answer = Connection::open(address).send("GET", "/several", b"");
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.header(ANSWERED),
        Some(&b"jsonapi/INVALID_ATTRIBUTE"[..])
    );
    let failure = Failure::read(
        http::StatusCode::UNPROCESSABLE_ENTITY,
        &http::HeaderMap::new(),
        &answer.body.into(),
    );
    let failure = failure.unwrap();
    let details = failure.errors().map(|error| error.field("detail").unwrap());
    assert_eq!(details.collect::<Vec<_>>(), ["no title", "no author"]);
}

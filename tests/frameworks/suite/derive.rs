//! Error types of users' own, by the derive: poem and Rocket answer them as what they become.

use errspec::{ApiError, IntoApiError};
use errspec_conformance::apis::everything;
use errspec_conformance::apis::infinex;
use errspec_conformance::{Answer, Connection};
use poem::endpoint::make;
use poem::listener::TcpAcceptor;
use poem::{IntoResponse, Route, Server};
use rocket::response::Responder;
use rocket::route::{Handler, Outcome};
use rocket::{Data, Request};
use std::fmt::Debug;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// With a cause, by thiserror, and what is an error of the API already.
#[derive(Debug, thiserror::Error, IntoApiError)]
#[api_error(infinex::Error)]
enum Withdrawal {
    #[error("no order {0}")]
    #[api_error(NotFound, resource = format!("order {_0}"))]
    NoOrder(u64),
    #[error("the ledger cannot be read")]
    #[api_error(InternalServerError)]
    Disk(#[from] std::io::Error),
    #[error(transparent)]
    #[api_error(transparent)]
    Api(#[from] infinex::Error),
}

/// With parameters and a lifetime that is called as the frameworks call theirs.
#[derive(Debug, IntoApiError)]
#[api_error(infinex::Error)]
enum Borrowed<'r, T, const N: usize>
where
    T: Debug + ToString,
{
    #[api_error(NotFound, resource = _0)]
    Unknown(&'r str),
    #[api_error(ApiKeyNameTaken, name = name.to_string())]
    Taken { name: T },
    #[api_error(MissingParameter, parameter = many.join(" or "))]
    Missing { many: [&'r str; N] },
}

/// The errors of one operation.
#[derive(Debug, IntoApiError)]
#[api_error(everything::BuyError)]
enum Purchase {
    #[api_error(NoFunds)]
    Broke,
}

fn own() -> Withdrawal {
    infinex::Error::api_key_missing().into()
}

fn disk() -> Withdrawal {
    std::io::Error::other("sector 9").into()
}

fn unknown() -> Borrowed<'static, u64, 0> {
    Borrowed::Unknown("x")
}

fn taken() -> Borrowed<'static, u64, 0> {
    Borrowed::Taken { name: 5 }
}

fn missing() -> Borrowed<'static, u64, 2> {
    Borrowed::Missing { many: ["a", "b"] }
}

/// Calls a macro with the path of each route, what it fails with, and what that becomes.
macro_rules! for_each_own {
    ($call:ident) => {
        $call!(
            "/order",
            || Withdrawal::NoOrder(7),
            infinex::Error::not_found("order 7")
        );
        $call!("/disk", disk, infinex::Error::internal_server_error());
        $call!("/own", own, infinex::Error::api_key_missing());
        $call!("/unknown", unknown, infinex::Error::not_found("x"));
        $call!("/taken", taken, infinex::Error::api_key_name_taken("5"));
        $call!(
            "/missing",
            missing,
            infinex::Error::missing_parameter("a or b")
        );
        $call!("/broke", || Purchase::Broke, everything::Error::no_funds());
    };
}

/// Asserts that a server answers each as the error of the API that it becomes.
fn each_is_answered_as_what_it_becomes(address: SocketAddr) {
    let mut connection = Connection::open(address);
    macro_rules! check {
        ($path:literal, $own:expr, $error:expr) => {
            let _ = $own;
            for path in [$path, concat!($path, "/alone")] {
                let answer = connection.send("GET", path, b"");
                is_said(path, &answer, &$error);
            }
        };
    }
    for_each_own!(check);
}

fn is_said<E: ApiError>(path: &str, answer: &Answer, error: &E) {
    let said = error.to_response();
    assert_eq!(answer.status, said.status().as_u16(), "{path}");
    assert_eq!(answer.body, said.body().as_ref(), "{path}");
    for (name, value) in said.headers() {
        assert_eq!(
            answer.header(name.as_str()),
            Some(value.as_bytes()),
            "{path}"
        );
    }
}

async fn serve_poem(listener: TcpListener) {
    let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
    let mut routes = Route::new();
    macro_rules! add {
        ($path:literal, $own:expr, $error:expr) => {
            let fail = make(async |_| fail($own));
            let alone = make(async |_| alone($own));
            routes = routes.at($path, fail).at(concat!($path, "/alone"), alone);
        };
    }
    for_each_own!(add);
    Server::new_with_acceptor(acceptor)
        .run(routes)
        .await
        .unwrap();
}

/// With poem's own error type, as a handler has it that may fail in many ways.
fn fail<Own: Into<poem::Error>>(own: impl Fn() -> Own) -> poem::Result<()> {
    Err(own().into())
}

fn alone<Own: IntoResponse>(own: impl Fn() -> Own) -> Own {
    own()
}

#[test]
fn poem_answers_types_with_the_derive_as_what_they_become() {
    each_is_answered_as_what_it_becomes(super::listen(serve_poem));
}

/// A handler of Rocket's that returns an error in a `Result`, or alone.
#[derive(Clone)]
struct Fail<F> {
    own: F,
    alone: bool,
}

#[rocket::async_trait]
impl<Own, F> Handler for Fail<F>
where
    Own: for<'r> Responder<'r, 'static>,
    F: Fn() -> Own + Clone + Send + Sync + 'static,
{
    async fn handle<'r>(&self, request: &'r Request<'_>, _: Data<'r>) -> Outcome<'r> {
        if self.alone {
            Outcome::from(request, (self.own)())
        } else {
            Outcome::from(request, Err::<(), Own>((self.own)()))
        }
    }
}

fn rocket_routes() -> Vec<rocket::Route> {
    let mut routes = Vec::new();
    macro_rules! add {
        ($path:literal, $own:expr, $error:expr) => {
            for (path, alone) in [($path, false), (concat!($path, "/alone"), true)] {
                let handler = Fail { own: $own, alone };
                routes.push(rocket::Route::new(rocket::http::Method::Get, path, handler));
            }
        };
    }
    for_each_own!(add);
    routes
}

#[test]
fn rocket_answers_types_with_the_derive_as_what_they_become() {
    let address = super::rocket::launch(|rocket| rocket.mount("/", rocket_routes()));
    each_is_answered_as_what_it_becomes(address);
}

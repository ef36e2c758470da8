//! The suite on a server of poem.

use errspec::server::Answered;
use errspec::{ApiError, adapter};
use errspec_conformance::apis::{self, everything};
use errspec_conformance::{ANSWERED, Framework, answered, asked, for_each_api};
use poem::endpoint::make;
use poem::listener::TcpAcceptor;
use poem::{EndpointExt, IntoResponse, Request, Response, Route, Server};
use std::net::SocketAddr;
use tokio::net::TcpListener;

errspec_conformance::suite!(
    start,
    Framework {
        own_headers: &["date"],
        reason_phrases: true,
    }
);

fn start() -> SocketAddr {
    super::listen(serve)
}

async fn serve(listener: TcpListener) {
    let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
    let mut routes = Route::new().at("/buy/:error", make(buy));
    macro_rules! add {
        ($api:ident) => {
            let api = concat!("/", stringify!($api));
            routes = routes
                .at(format!("{api}/:error"), make(fail::<apis::$api::Error>))
                .at(
                    format!("{api}/:error/alone"),
                    make(alone::<apis::$api::Error>),
                );
        };
    }
    for_each_api!(add);
    let app = routes.catch_all_error(mark_error).after(mark);
    Server::new_with_acceptor(acceptor).run(app).await.unwrap();
}

async fn fail<E: ApiError + Into<poem::Error>>(request: Request) -> Result<(), E> {
    Err(error(request).await)
}

async fn alone<E: ApiError + IntoResponse>(request: Request) -> E {
    error(request).await
}

/// With poem's own error type, as a handler has it that may fail in many ways.
async fn buy(request: Request) -> poem::Result<()> {
    let error: everything::Error = error(request).await;
    Err(everything::BuyError::try_from(error).unwrap())?
}

async fn error<E: ApiError>(mut request: Request) -> E {
    let body = request.take_body().into_bytes().await.unwrap();
    asked(&request.path_params::<String>().unwrap(), &body)
}

/// Where poem asks for it, an error of a handler is a response.
async fn mark_error(error: poem::Error) -> Response {
    error.into_response()
}

/// A middleware, which learns from the response which error it says.
async fn mark(response: poem::Result<Response>) -> poem::Result<Response> {
    let mut response = response?;
    if let Some(error) = response.data::<Answered>() {
        let value = answered(error).parse().unwrap();
        response.headers_mut().insert(ANSWERED, value);
    }
    Ok(response)
}

/// A middleware has the error itself.
#[test]
fn the_error_is_kept_in_poems_own() {
    let error = apis::infinex::Error::not_found("order 7");
    let kept = poem::Error::from(error.clone());
    assert_eq!(adapter::poem::kept(&kept), Some(&error));
    assert_eq!(kept.status(), 404);
    assert_eq!(kept.to_string(), error.to_string());
    assert_eq!(kept.data::<Answered>().unwrap().error().name, "NOT_FOUND");
    assert!(adapter::poem::kept::<apis::eb::Error>(&kept).is_none());
}

/// An id of a request is in each error, whether a handler answers with it, returns it or has several.
#[test]
fn a_header_fills_errors_that_are_answered_and_returned() {
    use apis::filled::Error;

    async fn serve(listener: TcpListener) {
        let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
        let taken = || Error::taken("a");
        let beside =
            move || async move { taken().into_response().with_header("x-request-id", "own") };
        let routes = Route::new()
            .at("/alone", make(move |_| async move { taken() }))
            .at(
                "/failed",
                make(move |_| async move { Err::<(), _>(taken()) }),
            )
            .at(
                "/several",
                make(move |_| async move { Err::<(), _>(errspec::Errors::new(taken())) }),
            )
            .at("/beside", make(move |_| beside()))
            .at("/fine", make(|_| async { "fine" }));
        // The error is still poem's own around the middleware.
        let app = routes
            .with(adapter::poem::StandIn::<Error>::new())
            .catch_all_error(|error: poem::Error| async move {
                let kept = adapter::poem::kept::<Error>(&error).is_some();
                error
                    .into_response()
                    .with_header("x-kept", kept.to_string())
                    .into_response()
            });
        Server::new_with_acceptor(acceptor).run(app).await.unwrap();
    }

    let address = super::listen(serve);
    super::runtime().block_on(async {
        let client = reqwest::Client::new();
        for (path, kept) in [
            ("alone", None),
            ("failed", Some("true")),
            ("several", Some("false")),
            ("beside", None),
        ] {
            let request = client.get(format!("http://{address}/{path}"));
            let request = request.header("x-trace", "t-1");
            let asked = match path {
                "beside" => request.send().await,
                _ => request.header("X-Request-Id", "req-1").send().await,
            };
            let answer = asked.unwrap();
            let header = |name: &str| {
                answer
                    .headers()
                    .get(name)
                    .map(|value| value.to_str().unwrap())
            };
            let id = if path == "beside" { "own" } else { "req-1" };
            assert_eq!(
                (answer.status().as_u16(), header("x-error-id")),
                (409, Some(id)),
                "{path}"
            );
            assert_eq!(header("x-kept"), kept, "{path}");
            let body = answer.bytes().await.unwrap();
            let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(
                (&body["request_id"], &body["trace"]),
                (&id.into(), &"t-1".into()),
                "{path}"
            );
        }
        let fine = client
            .get(format!("http://{address}/fine"))
            .send()
            .await
            .unwrap();
        assert_eq!(fine.text().await.unwrap(), "fine");
    });
}

/// Of several errors, the first is known from poem's own as it is from a response.
#[test]
fn several_errors_are_kept_in_poems_own() {
    let errors = errspec::Errors::new(apis::infinex::Error::not_found("order 7"));
    let kept = poem::Error::from(errors);
    assert_eq!(kept.data::<Answered>().unwrap().error().name, "NOT_FOUND");
    assert!(kept.into_response().data::<Answered>().is_some());
}

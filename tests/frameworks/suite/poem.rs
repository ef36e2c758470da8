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

super::suite!(
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

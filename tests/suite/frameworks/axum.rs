//! The suite on a server of axum.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use axum::{Router, serve};
use errspec::ApiError;
use errspec::server::Answered;
use errspec_conformance::apis::{self, everything};
use errspec_conformance::{ANSWERED, BODY_LIMIT, Framework, answered, asked, for_each_api};
use std::net::{SocketAddr, TcpListener};
use std::thread;

const AXUM: Framework = Framework {
    own_headers: &["date"],
    reason_phrases: true,
};

errspec_conformance::suite!(start, AXUM);

/// Serves on a free port until the tests end.
fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    thread::spawn(move || {
        runtime.unwrap().block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            serve(listener, router()).await.unwrap();
        });
    });
    address
}

fn router() -> Router {
    let mut router = Router::new().route("/buy/{error}", any(buy));
    macro_rules! add {
        ($api:ident) => {
            let api = concat!("/", stringify!($api));
            router = router
                .route(&format!("{api}/{{error}}"), any(fail::<apis::$api::Error>))
                .route(
                    &format!("{api}/{{error}}/alone"),
                    any(alone::<apis::$api::Error>),
                );
        };
    }
    for_each_api!(add);
    router
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(map_response(mark))
}

async fn fail<E: ApiError + IntoResponse>(Path(name): Path<String>, body: Bytes) -> Result<(), E> {
    Err(asked(&name, &body))
}

async fn alone<E: ApiError + IntoResponse>(Path(name): Path<String>, body: Bytes) -> E {
    asked(&name, &body)
}

async fn buy(Path(name): Path<String>, body: Bytes) -> Result<(), everything::BuyError> {
    let error: everything::Error = asked(&name, &body);
    Err(error.try_into().unwrap())
}

/// A layer, which learns from the response which error it says.
async fn mark(mut response: Response) -> Response {
    if let Some(error) = response.extensions().get::<Answered>() {
        let value = answered(error).parse().unwrap();
        response.headers_mut().insert(ANSWERED, value);
    }
    response
}

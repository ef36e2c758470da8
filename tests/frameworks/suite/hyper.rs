//! The suite on a service of hyper, without any framework.

use bytes::Bytes;
use errspec::ApiError;
use errspec::server::Answered;
use errspec_conformance::apis::{self, everything};
use errspec_conformance::{ANSWERED, Framework, answered, asked, for_each_api};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::net::SocketAddr;
use tokio::net::TcpListener;

errspec_conformance::suite!(
    start,
    Framework {
        own_headers: &["date"],
        reason_phrases: true,
    }
);

/// Serves HTTP/1.1, and HTTP/2 to who begins with it.
pub(crate) fn start() -> SocketAddr {
    super::listen(serve)
}

async fn serve(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(async move {
            let connection = Builder::new(TokioExecutor::new());
            let service = service_fn(route);
            // A client that goes away in the middle is none of the server's business.
            let _ = connection
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn route(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut segments = head.uri.path().split('/').skip(1);
    let (api, error) = (segments.next().unwrap(), segments.next().unwrap());
    let mut response = if api == "buy" {
        buy(error, &body).unwrap_or_else(Into::into)
    } else {
        let mut answer = None;
        macro_rules! try_api {
            ($api:ident) => {
                if api == stringify!($api) {
                    answer = Some(fail::<apis::$api::Error>(error, &body));
                }
            };
        }
        for_each_api!(try_api);
        answer.unwrap()
    };
    if let Some(error) = response.extensions().get::<Answered>() {
        let value = answered(error).parse().unwrap();
        response.headers_mut().insert(ANSWERED, value);
    }
    Ok(response)
}

fn fail<E: ApiError + Into<Response<Full<Bytes>>>>(
    name: &str,
    body: &[u8],
) -> Response<Full<Bytes>> {
    asked::<E>(name, body).into()
}

fn buy(name: &str, body: &[u8]) -> Result<Response<Full<Bytes>>, everything::BuyError> {
    let error: everything::Error = asked(name, body);
    Err(error.try_into().unwrap())
}

//! The suite on a service of hyper, under the tower layer.

use bytes::Bytes;
use errspec::adapter::layer::StandInLayer;
use errspec_conformance::apis::{filled, stand_in};
use errspec_conformance::stand_in::{ANSWERS, BESIDE, known, taken};
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use std::convert::Infallible;
use std::net::SocketAddr;
use tower::{Layer, service_fn};

errspec_conformance::stand_in_suite!(start, start_filled);

type Answer = Response<Full<Bytes>>;

fn serve<E: errspec::ApiError>(layer: StandInLayer<E>, answer: fn(&str) -> Answer) -> SocketAddr {
    crate::listen(move |listener| async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service_fn(move |request: Request<Incoming>| async move {
                Ok::<_, Infallible>(answer(request.uri().path()))
            });
            let service = TowerToHyperService::new(layer.layer(service));
            tokio::spawn(async move {
                let connection = hyper::server::conn::http1::Builder::new();
                // A client that goes away in the middle is none of the server's business.
                let _ = connection
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    })
}

fn bare(status: u16) -> Answer {
    Response::builder()
        .status(status)
        .body(Full::default())
        .unwrap()
}

fn start(replace: Replace) -> SocketAddr {
    serve(
        StandInLayer::<stand_in::Error>::new().replace(replace),
        |path| {
            let Some(own) = ANSWERS.iter().find(|own| own.0 == path) else {
                return bare(404);
            };
            let (_, status, headers, body) = own;
            let mut answer = Response::builder().status(*status);
            let kind = body.map(|(kind, _)| ("content-type", kind));
            for (name, value) in headers.iter().copied().chain(kind) {
                answer = answer.header(name, value);
            }
            let body = body.map_or("", |(_, body)| body);
            answer.body(Full::from(body)).unwrap()
        },
    )
}

fn start_filled() -> SocketAddr {
    serve(StandInLayer::<filled::Error>::new(), |path| match path {
        "/taken" => taken().into(),
        "/known" => known().into(),
        "/gone" => filled::Error::gone().into(),
        "/beside" => {
            let mut answer: Answer = taken().into();
            for (name, value) in BESIDE {
                let value = HeaderValue::from_static(value);
                answer.headers_mut().insert(name, value);
            }
            answer
        }
        "/broken" => bare(500),
        _ => bare(404),
    })
}

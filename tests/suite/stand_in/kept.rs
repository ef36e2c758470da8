//! The suite of what stands in, on axum and actix-web.

mod on_axum {
    use axum::Router;
    use axum::response::IntoResponse;
    use axum::routing::get;
    use errspec::ApiError;
    use errspec::adapter::layer::StandInLayer;
    use errspec_conformance::apis::{filled, stand_in};
    use errspec_conformance::stand_in::{ANSWERS, BESIDE, Own, known, taken};
    use errspec_tests::api::twirp;
    use std::net::{SocketAddr, TcpListener};
    use std::thread;

    errspec_conformance::stand_in_suite!(start, start_filled);

    /// Serves on a free port until the tests end.
    fn serve(router: Router) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().unwrap();
        thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                axum::serve(listener, router).await.unwrap();
            });
        });
        address
    }

    fn own((_, status, headers, body): Own) -> http::Response<axum::body::Body> {
        let mut answer = http::Response::builder().status(status);
        let kind = body.map(|(kind, _)| ("content-type", kind));
        for (name, value) in headers.iter().copied().chain(kind) {
            answer = answer.header(name, value);
        }
        let body = body.map_or_else(axum::body::Body::empty, |(_, body)| body.into());
        answer.body(body).unwrap()
    }

    fn start_as<E: ApiError + IntoResponse>(replace: Replace) -> SocketAddr {
        let mut router = Router::new();
        for answer in ANSWERS {
            router = router.route(answer.0, get(move || async move { own(answer) }));
        }
        serve(router.layer(StandInLayer::<E>::new().replace(replace)))
    }

    fn start(replace: Replace) -> SocketAddr {
        start_as::<stand_in::Error>(replace)
    }

    fn start_filled() -> SocketAddr {
        let broken = || async { http::StatusCode::INTERNAL_SERVER_ERROR };
        let router = Router::new()
            .route("/taken", get(|| async { taken() }))
            .route("/known", get(|| async { known() }))
            .route("/gone", get(|| async { filled::Error::gone() }))
            .route("/beside", get(|| async { (BESIDE, taken()) }))
            .route("/broken", get(broken))
            .layer(StandInLayer::<filled::Error>::new());
        serve(router)
    }

    /// A status that a shipped spec has no error for, whatever is to be replaced.
    #[test]
    fn a_status_without_an_error_passes_even_where_all_is_replaced() {
        let answer = errspec_conformance::Connection::open(start_as::<twirp::Error>(Replace::All))
            .send("GET", "/415", b"");
        assert_eq!((answer.status, answer.body.as_slice()), (415, &b""[..]));
        assert_eq!(answer.header("accept"), Some(&b"application/json"[..]));
    }
}

mod on_actix_web {
    use actix_web::http::StatusCode;
    use actix_web::http::header::{HeaderName, HeaderValue};
    use actix_web::web::{self, ServiceConfig};
    use actix_web::{App, HttpResponse, HttpServer, rt};
    use errspec::adapter::actix_web::StandIn;
    use errspec_conformance::apis::{filled, stand_in};
    use errspec_conformance::stand_in::{ANSWERS, BESIDE, Own, known, taken};
    use std::net::{SocketAddr, TcpListener};
    use std::thread;

    errspec_conformance::stand_in_suite!(start, start_filled);

    fn serve<E>(stand_in: StandIn<E>, routes: fn(&mut ServiceConfig)) -> SocketAddr
    where
        E: errspec::ApiError + actix_web::ResponseError,
    {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            let app = move || App::new().wrap(stand_in).configure(routes);
            let server = HttpServer::new(app).workers(1).listen(listener).unwrap();
            let run = server.disable_signals().run();
            rt::System::new().block_on(run).unwrap();
        });
        address
    }

    fn own((_, status, headers, body): Own) -> HttpResponse {
        let mut answer = HttpResponse::build(StatusCode::from_u16(status).unwrap());
        for header in headers {
            answer.insert_header(*header);
        }
        match body {
            Some((kind, body)) => answer.content_type(kind).body(body),
            None => answer.finish(),
        }
    }

    fn start(replace: Replace) -> SocketAddr {
        serve(
            StandIn::<stand_in::Error>::new().replace(replace),
            |config| {
                for answer in ANSWERS {
                    let handler = move || async move { own(answer) };
                    config.route(answer.0, web::route().to(handler));
                }
            },
        )
    }

    fn start_filled() -> SocketAddr {
        serve(StandIn::<filled::Error>::new(), |config| {
            config
                .route("/taken", web::get().to(|| async { taken() }))
                .route("/known", web::get().to(|| async { known() }))
                .route("/gone", web::get().to(|| async { filled::Error::gone() }))
                .route("/beside", web::get().to(|| async { beside() }))
                .route("/broken", web::get().to(HttpResponse::InternalServerError));
        })
    }

    fn beside() -> HttpResponse {
        let mut answer = HttpResponse::from_error(taken());
        for (name, value) in BESIDE {
            let value = HeaderValue::from_static(value);
            let name = HeaderName::from_static(name);
            answer.headers_mut().insert(name, value);
        }
        answer
    }
}

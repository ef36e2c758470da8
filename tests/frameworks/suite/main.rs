//! The frameworks that the workspace does not compile: each must pass the suite that axum and
//! actix-web pass in `tests/suite/frameworks/`, and HTTP/2 must say what it can.

#![forbid(unsafe_code)]

mod derive;
mod http2;
mod hyper;
mod openapi;
mod poem;
mod rocket;
mod stand_in;
mod validation;

/// A free port, and the runtime of a server that listens on it until the tests end.
fn listen<F: Future<Output = ()>>(
    serve: impl FnOnce(tokio::net::TcpListener) -> F + Send + 'static,
) -> std::net::SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        runtime().block_on(async {
            serve(tokio::net::TcpListener::from_std(listener).unwrap()).await;
        });
    });
    address
}

fn runtime() -> tokio::runtime::Runtime {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap()
}

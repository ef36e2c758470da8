//! The server: a service of tower with its layers, on each of hyper's connections.

use crate::count::Counts;
use crate::rates::answer;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::net::TcpListener;
use tower::{ServiceBuilder, service_fn};

/// Serves on a free port as long as the program runs.
pub(crate) async fn start() -> io::Result<(SocketAddr, Counts)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let counts = Counts::default();
    tokio::spawn(serve(listener, counts.clone()));
    Ok((address, counts))
}

async fn serve(listener: TcpListener, counts: Counts) -> io::Result<()> {
    let service = ServiceBuilder::new()
        .map_response(move |response| counts.count(response))
        .service(service_fn(answer));
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("[server] a connection broke: {error}");
            }
        });
    }
}

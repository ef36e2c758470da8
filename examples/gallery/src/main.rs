//! `gallery --port N`: serves every error of every spec in `specs/` on 127.0.0.1.

use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = port(std::env::args().skip(1))?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, gallery::router()).await?;
    Ok(())
}

/// The port of `--port N`; 8080 without, any free one with 0.
fn port(mut arguments: impl Iterator<Item = String>) -> Result<u16, Box<dyn Error>> {
    match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => Ok(8080),
        (Some("--port"), Some(port)) => port
            .parse()
            .map_err(|_| format!("`{port}` is not a port: write `--port 8080`").into()),
        _ => Err("usage: gallery [--port N]".into()),
    }
}

//! A link shortener on actix-web, whose errors come from one spec, `links.yaml`.
//!
//! `cargo run -p links` starts it on a free port of this machine, calls it as a client would, and
//! ends. `cargo run -p links -- --port 8080` serves until it is stopped:
//!
//! ```sh
//! curl -i localhost:8080/docs
//! curl -i localhost:8080/docs -X PUT -H 'content-type: application/json' \
//!     -d '{"url": "https://docs.rs", "owner": "me"}'
//! ```
//!
//! Where to look:
//!
//! - `server.rs`: handlers that answer errors with `?`, and a middleware that makes errors of the spec
//!   of what actix-web answers by itself
//! - `log.rs`: a middleware that sees which error a response says
//! - `store.rs`: the links, which know nothing of HTTP
//! - `tour.rs`: the client

mod log;
mod server;
mod store;
mod tour;

use std::error::Error;
use std::net::{Ipv4Addr, TcpListener};

/// The errors of the API, from the spec.
#[errspec::spec("links.yaml")]
pub mod links {}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            let address = listener.local_addr()?;
            let server = server::start(listener)?;
            actix_web::rt::spawn(server);
            tour::run(&format!("http://{address}")).await
        }
        ["--port", port] => {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?))?;
            println!("listening on http://{}", listener.local_addr()?);
            Ok(server::start(listener)?.await?)
        }
        _ => Err("usage: links [--port N]".into()),
    }
}

//! A small exchange whose errors come from one spec, `specs/infinex.yaml`, on both ends.
//!
//! `cargo run -p exchange` starts the server on a free port of this machine, provokes every error
//! of the spec, and shows each as it goes over the wire and as the client reads it. The server's own
//! log is on standard error.
//!
//! Where to look:
//!
//! - `build.rs` and `api.rs`: how the errors get from the spec into the program
//! - `ledger/error.rs`: the domain's errors, and which error of the API each of them is
//! - `request.rs` and `server.rs`: handlers that answer errors with `?`, and the layer that answers
//!   for the framework
//! - `client.rs`: the client's side, in a few lines
//! - `careful.rs`: what a client does with the advice that an error comes with

mod amount;
// What is generated is public, as it must be for a library's own users.
pub mod api;
mod careful;
mod client;
mod ledger;
mod payouts;
mod report;
mod request;
mod server;
mod tour;

use std::error::Error;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    // One event for each error that is answered: those of clients at `debug`, which is left out.
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .without_time()
        .init();
    let provoked = tour::run().await?;
    let complete = report::summary(&provoked);
    careful::verify_instead_of_repeating().await?;
    careful::repeat_with_the_code().await?;
    Ok(if complete {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

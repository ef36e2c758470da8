//! A small exchange whose errors come from one spec, `specs/infinex.yaml`, on both ends.
//!
//! `cargo run -p exchange` starts the server on a free port of this machine, provokes every error
//! of the spec, and shows what the client makes of each, one a line. With `-- -v` it shows each as it
//! goes over the wire too, and the server's own log on standard error.
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

use report::Detail;
use std::error::Error;
use std::io;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let detail = match std::env::args().nth(1).as_deref() {
        None => Detail::Table,
        Some("-v") => Detail::Wire,
        Some(_) => return Err("usage: exchange [-v]".into()),
    };
    if detail == Detail::Wire {
        // One event for each error that is answered: those of clients at `debug`, which is left out.
        tracing_subscriber::fmt()
            .with_writer(std::io::stderr)
            .without_time()
            .init();
    }
    // One of the requests has a handler panic, which is answered as any error is.
    std::panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
    match show(detail).await {
        Ok(true) => Ok(ExitCode::SUCCESS),
        Ok(false) => Ok(ExitCode::FAILURE),
        // Nobody reads any more, as in `exchange | head -1`.
        Err(error) if is_closed_pipe(&*error) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error),
    }
}

/// Shows all that there is. False if an error of the spec was not provoked.
async fn show(detail: Detail) -> Result<bool, Box<dyn Error>> {
    let provoked = tour::run(detail).await?;
    let complete = report::summary(&provoked)?;
    careful::verify_instead_of_repeating().await?;
    careful::repeat_with_the_code().await?;
    Ok(complete)
}

fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

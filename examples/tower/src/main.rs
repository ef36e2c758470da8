//! A service for exchange rates on hyper and tower alone, whose errors come from one spec,
//! `rates.yaml`.
//!
//! `cargo run -p rates` starts it on a free port of this machine, calls it as a client would, shows
//! how often it answered with each error, and ends.
//!
//! Where to look:
//!
//! - `rates.rs`: what the service does; its errors turn into `http::Response` by `into()`
//! - `count.rs`: a layer of tower that counts errors, of this API or any other
//! - `server.rs`: a service of tower, served by hyper

mod count;
mod rates;
mod server;

use errspec::adapter::reqwest::Check;
use errspec::{Call, CheckError};
use http::Method;
use std::error::Error;
use std::io::{self, Write as _};

/// The errors of the API, from the spec.
#[errspec::spec("rates.yaml")]
pub mod api {}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (address, counts) = server::start().await?;
    for path in ["EUR/USD", "EUR/XXX", "USD/USD", "EUR", "USD/RUB", "EUR/ABC"] {
        let answer = reqwest::get(format!("http://{address}/{path}")).await?;
        // Where nobody reads any more, as in `rates | head -1`, `println!` panics.
        match answer.check::<api::Error>().await {
            Ok(answer) => writeln!(io::stdout(), "{path}: {}", answer.text().await?)?,
            Err(CheckError::Api(failure)) => {
                let advice = failure.advice(&Call::new(Method::GET));
                writeln!(io::stdout(), "{path}: {failure}, advice: {advice:?}")?;
            }
            Err(CheckError::Transport(error)) => return Err(error.into()),
        }
    }
    let counts = counts.shown();
    writeln!(io::stdout(), "{counts}")?;
    let expected = "MARKET_CLOSED: 1, NO_SUCH_PATH: 1, SAME_CURRENCY: 1, UNKNOWN_CURRENCY: 2";
    if counts == expected {
        Ok(())
    } else {
        Err(format!("counted `{counts}`, not `{expected}`").into())
    }
}

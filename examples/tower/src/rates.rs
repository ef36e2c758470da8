//! What the service does: a path in, a rate or an error out.

use crate::api::Error;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use std::convert::Infallible;
use std::time::Duration;

/// How many euro cents each currency is worth.
const WORTH: [(&str, f64); 3] = [("EUR", 100.0), ("USD", 92.5), ("RUB", 1.0)];

/// The service: it always answers, and an error is an answer.
pub(crate) async fn answer<B>(request: Request<B>) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(match rate(request.uri().path()) {
        Ok(rate) => Response::new(Full::from(format!("{rate:.4}"))),
        // Status, headers, body and reason phrase, as the spec says.
        Err(error) => error.into(),
    })
}

fn rate(path: &str) -> Result<f64, Error> {
    let pair = path.strip_prefix('/').and_then(|path| path.split_once('/'));
    let (from, to) = pair.ok_or_else(Error::no_such_path)?;
    let rate = worth(from)? / worth(to)?;
    if from == to {
        return Err(Error::same_currency(from));
    }
    if to == "RUB" {
        return Err(Error::market_closed(Duration::from_secs(1800)));
    }
    Ok(rate)
}

fn worth(currency: &str) -> Result<f64, Error> {
    let known = WORTH.iter().find(|(name, _)| *name == currency);
    let (_, worth) = known.ok_or_else(|| Error::unknown_currency(currency))?;
    Ok(*worth)
}

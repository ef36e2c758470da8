//! What a careful client does where an error leaves something to do.

use crate::client::{self, Request, send};
use crate::request::TWO_FACTOR_CODE;
use crate::server::Server;
use crate::tour::{by_alice, guarded_withdrawal, slow_withdrawal};
use axum::http::Method;
use errspec::{Advice, CheckError};
use serde_json::Value;
use std::error::Error;
use std::time::Duration;
use tokio::time::sleep;

/// After a 504 nobody knows whether the money left. Sending the order again could pay it twice, so
/// the client looks the withdrawal up by the reference that it gave it.
pub(crate) async fn verify_instead_of_repeating() -> Result<(), Box<dyn Error>> {
    println!("A careful client and a 504");
    let (http, server) = (reqwest::Client::new(), Server::start().await?);
    let order = slow_withdrawal();
    let advice = advice_for(&order, send(&http, server.address, &order).await)?;
    if advice != Some(Advice::Verify) {
        return Err(format!("expected to be told to verify, not {advice:?}").into());
    }
    let look_up = by_alice(Method::GET, "/withdrawals/order-7");
    for _ in 0..20 {
        // The spec says: preferably after some time has passed.
        sleep(Duration::from_millis(100)).await;
        let found = send(&http, server.address, &look_up).await?;
        let found = found.text().await?;
        println!("  GET {}: {found}", look_up.path);
        if serde_json::from_str::<Value>(&found)?["state"] == "sent" {
            let balances = by_alice(Method::GET, "/accounts/1/balances");
            let balances = send(&http, server.address, &balances).await?;
            println!("  It was carried out, once: {}\n", balances.text().await?);
            return Ok(());
        }
    }
    Err("the withdrawal was never paid out".into())
}

/// A 511 says what is lacking. The same request goes out again with it attached.
pub(crate) async fn repeat_with_the_code() -> Result<(), Box<dyn Error>> {
    println!("A careful client and a 511");
    let (http, server) = (reqwest::Client::new(), Server::start().await?);
    let order = guarded_withdrawal();
    let advice = advice_for(&order, send(&http, server.address, &order).await)?;
    let Some(Advice::Amend(what)) = advice else {
        return Err(format!("expected to be told what to attach, not {advice:?}").into());
    };
    println!("  The user types the {what}.");
    let order = order.header(TWO_FACTOR_CODE, "246810");
    let done = send(&http, server.address, &order).await?;
    println!("  {}: {}", done.status(), done.text().await?);
    Ok(())
}

/// What the API says to do after an answer. None after a success.
fn advice_for(
    request: &Request,
    answer: Result<reqwest::Response, client::Error>,
) -> Result<Option<Advice>, reqwest::Error> {
    match answer {
        Ok(_) => Ok(None),
        Err(CheckError::Api(failure)) => {
            println!("  {} {}: {failure}", request.method, request.path);
            Ok(Some(failure.advice(request)))
        }
        Err(CheckError::Transport(error)) => Err(error),
    }
}

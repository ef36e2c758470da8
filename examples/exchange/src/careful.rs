//! What a careful client does where an error leaves something to do.

use crate::client::{self, Request, send};
use crate::report::say;
use crate::request::TWO_FACTOR_CODE;
use crate::server::Server;
use crate::tour::{by_alice, guarded_withdrawal, lost_withdrawal, slow_withdrawal};
use axum::http::Method;
use errspec::{Advice, CheckError};
use serde_json::Value;
use std::error::Error;
use std::time::Duration;
use tokio::time::sleep;

/// After a 504 nobody knows whether the money left. Sending the order again could pay it twice, so
/// the client looks the withdrawal up by the reference that it gave it, whichever way it went.
pub(crate) async fn verify_instead_of_repeating() -> Result<(), Box<dyn Error>> {
    say!("A careful client and a 504 after which the money left")?;
    withdraw_once(slow_withdrawal(), "BTC", "1.5").await?;
    say!("A careful client and a 504 after which the money stayed")?;
    withdraw_once(lost_withdrawal(), "ETH", "8.75").await
}

/// Withdraws, and sees to it that the balance is right in the end.
async fn withdraw_once(order: Request, coin: &str, rest: &str) -> Result<(), Box<dyn Error>> {
    let (http, server) = (reqwest::Client::new(), Server::start().await?);
    let advice = advice_for(&order, send(&http, server.address, &order).await)?;
    if advice != Some(Advice::Verify) {
        return Err(format!("expected to be told to verify, not {advice:?}").into());
    }
    match state_in_the_end(&http, &server).await?.as_str() {
        "sent" => say!("  It was carried out: there is nothing to repeat.")?,
        // Only now is it safe, and under a name of its own the new order can be looked up as well.
        "cancelled" => {
            let again = order.with_reference("order-8");
            let done = send(&http, server.address, &again).await?;
            say!("  It was not carried out. Sent again: {}", done.status())?;
        }
        other => return Err(format!("what is a withdrawal that is {other}?").into()),
    }
    let balances = by_alice(Method::GET, "/accounts/1/balances");
    let balances = send(&http, server.address, &balances).await?.text().await?;
    say!("  Withdrawn once: {balances}\n")?;
    if serde_json::from_str::<Value>(&balances)?[coin] != rest {
        return Err(format!("there should be {rest} {coin} left").into());
    }
    Ok(())
}

/// Looks the withdrawal up until its state is one that stays.
async fn state_in_the_end(
    http: &reqwest::Client,
    server: &Server,
) -> Result<String, Box<dyn Error>> {
    let look_up = by_alice(Method::GET, "/withdrawals/order-7");
    for _ in 0..20 {
        // The spec says: preferably after some time has passed.
        sleep(Duration::from_millis(100)).await;
        let found = send(http, server.address, &look_up).await?.text().await?;
        say!("  GET {}: {found}", look_up.path)?;
        match serde_json::from_str::<Value>(&found)?["state"].as_str() {
            Some("accepted") => {}
            state => return Ok(state.unwrap_or_default().to_owned()),
        }
    }
    Err("the withdrawal was never decided".into())
}

/// A 511 says what is lacking. The same request goes out again with it attached.
pub(crate) async fn repeat_with_the_code() -> Result<(), Box<dyn Error>> {
    say!("A careful client and a 511")?;
    let (http, server) = (reqwest::Client::new(), Server::start().await?);
    let order = guarded_withdrawal();
    let advice = advice_for(&order, send(&http, server.address, &order).await)?;
    let Some(Advice::Amend(what)) = advice else {
        return Err(format!("expected to be told what to attach, not {advice:?}").into());
    };
    say!("  The user types the {what}.")?;
    let order = order.header(TWO_FACTOR_CODE, "246810");
    let done = send(&http, server.address, &order).await?;
    say!("  {}: {}", done.status(), done.text().await?)?;
    Ok(())
}

/// What the API says to do after an answer. None after a success.
fn advice_for(
    request: &Request,
    answer: Result<reqwest::Response, client::Error>,
) -> Result<Option<Advice<'static>>, Box<dyn Error>> {
    match answer {
        Ok(_) => Ok(None),
        Err(CheckError::Api(failure)) => {
            say!("  {} {}: {failure}", request.method, request.path)?;
            Ok(Some(failure.advice(request)))
        }
        Err(CheckError::Transport(error)) => Err(error.into()),
    }
}

//! The tour: one request for each error of the spec.

use crate::api::infinex;
use crate::client::{self, Request};
use crate::report::{self, Detail, say};
use crate::request::API_KEY;
use crate::server::Server;
use axum::http::Method;
use errspec::CheckError;
use serde_json::{Value, json};
use std::error::Error;

/// Something that goes wrong, and the request that makes it.
struct Stop {
    title: &'static str,
    request: Request,
}

/// Provokes every error, shows each, and returns the codes in the order in which they came.
pub(crate) async fn run(detail: Detail) -> Result<Vec<infinex::Code>, Box<dyn Error>> {
    let http = reqwest::Client::new();
    let mut provoked = Vec::new();
    report::head(detail)?;
    for (number, stop) in (1..).zip(stops()) {
        if detail == Detail::Wire {
            report::request(number, stop.title, &stop.request)?;
            // A new exchange for each sending, so that the second meets what the first met.
            let server = Server::start().await?;
            report::wire(&client::send_raw(server.address, &stop.request).await?)?;
        }
        let server = Server::start().await?;
        match client::send(&http, server.address, &stop.request).await {
            Ok(response) => say!("  no error: {}\n", response.status())?,
            Err(CheckError::Api(failure)) => {
                match detail {
                    Detail::Table => report::row(stop.title, &failure, &stop.request)?,
                    Detail::Wire => report::failure(&failure, &stop.request)?,
                }
                provoked.extend(failure.code());
            }
            Err(CheckError::Transport(error)) => return Err(error.into()),
        }
    }
    Ok(provoked)
}

/// In the order of the spec, and then what the framework answers by itself.
fn stops() -> Vec<Stop> {
    let mut stops = refused_requests();
    stops.extend(refused_callers());
    stops.extend(refused_resources());
    stops.extend(refused_withdrawals());
    stops.extend(troubles_of_the_server());
    stops.extend(answers_of_the_framework());
    stops
}

fn refused_requests() -> Vec<Stop> {
    let mut without_amount = order("BTC", "Lightning", "1");
    if let Some(members) = without_amount.as_object_mut() {
        members.remove("amount");
    }
    vec![
        stop("A withdrawal without an amount", withdrawal(without_amount)),
        stop(
            "A withdrawal of less than nothing",
            withdrawal(order("BTC", "Lightning", "-1")),
        ),
    ]
}

fn refused_callers() -> Vec<Stop> {
    let balances = || Request::new(Method::GET, "/accounts/1/balances");
    let new_key = Request::new(Method::POST, "/api-keys").body(json!({ "name": "robot" }));
    vec![
        stop("No API key", balances()),
        stop("A wrong API key", balances().header(API_KEY, "guessed-key")),
        stop(
            "A change with a key that may only look",
            new_key.header(API_KEY, "alice-viewer-key"),
        ),
        stop(
            "A look at somebody else's account",
            by_alice(Method::GET, "/accounts/2/balances"),
        ),
        stop(
            "A withdrawal of a coin that an administrator has stopped",
            withdrawal(order("DOGE", "Dogecoin", "100")),
        ),
    ]
}

fn refused_resources() -> Vec<Stop> {
    vec![
        stop("An unknown route", Request::new(Method::GET, "/futures")),
        stop(
            "A method that the route does not have",
            by_alice(Method::PUT, "/withdrawals"),
        ),
        stop(
            "A new trading pair, where the list is read-only",
            by_alice(Method::POST, "/pairs").body(json!({ "pair": "DOGE/BTC" })),
        ),
        stop(
            "Cancelling a deposit",
            by_alice(Method::DELETE, "/transactions/1"),
        ),
    ]
}

fn refused_withdrawals() -> Vec<Stop> {
    vec![
        stop(
            "A withdrawal over another coin's network",
            withdrawal(order("BTC", "TRON", "1")),
        ),
        stop(
            "A withdrawal of more than there is",
            withdrawal(order("BTC", "Lightning", "2.5")),
        ),
        stop(
            "An API key with a name that is taken",
            by_alice(Method::POST, "/api-keys").body(json!({ "name": "trading" })),
        ),
    ]
}

fn troubles_of_the_server() -> Vec<Stop> {
    vec![
        stop(
            "A statement that the server cannot read any more",
            by_alice(Method::GET, "/statements/2026-02"),
        ),
        stop("A payout service that does not answer", slow_withdrawal()),
        stop("A withdrawal that needs a 2FA code", guarded_withdrawal()),
    ]
}

/// What no handler has seen: axum and its layers answer, and the errors are those of the spec.
fn answers_of_the_framework() -> Vec<Stop> {
    let withdrawals = || by_alice(Method::POST, "/withdrawals");
    vec![
        stop(
            "JSON that breaks off",
            withdrawals().body(json!("{\"amount\":")),
        ),
        stop(
            "A number where text is expected",
            withdrawals().body(json!({ "reference": 7 })),
        ),
        stop(
            "A request that is too long",
            withdrawals().body(json!({ "reference": "7".repeat(2000) })),
        ),
        stop(
            "An account that is no number",
            by_alice(Method::GET, "/accounts/mine/balances"),
        ),
        stop("A handler that panics", Request::new(Method::GET, "/bug")),
    ]
}

/// Alice withdraws over a network that takes longer than the server waits.
pub(crate) fn slow_withdrawal() -> Request {
    withdrawal(order("BTC", "Bitcoin", "0.5"))
}

/// Alice withdraws over a network that loses it.
pub(crate) fn lost_withdrawal() -> Request {
    withdrawal(order("ETH", "Arbitrum", "1.25"))
}

/// Bob withdraws, who has switched 2FA on.
pub(crate) fn guarded_withdrawal() -> Request {
    Request::new(Method::POST, "/withdrawals")
        .header(API_KEY, "bob-key")
        .body(order("ETH", "Ethereum", "1.25"))
}

pub(crate) fn by_alice(method: Method, path: &'static str) -> Request {
    Request::new(method, path).header(API_KEY, "alice-key")
}

fn withdrawal(order: Value) -> Request {
    by_alice(Method::POST, "/withdrawals").body(order)
}

fn order(asset: &str, network: &str, amount: &str) -> Value {
    json!({ "reference": "order-7", "asset": asset, "network": network, "amount": amount })
}

fn stop(title: &'static str, request: Request) -> Stop {
    Stop { title, request }
}

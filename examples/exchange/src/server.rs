//! The server: an axum router whose handlers return the API's errors.

use crate::amount::Amount;
use crate::api::infinex;
use crate::errors::log;
use crate::ledger::{Caller, Entry, Ledger, PAIRS, Transaction};
use crate::payouts::pay_out;
use crate::request::{Code, Json, NewKey, NewWithdrawal, Segment};
use axum::Router;
use axum::extract::State;
use axum::http::{Method, Uri};
use axum::routing::{delete, get, post};
use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// What all handlers share.
#[derive(Clone)]
pub(crate) struct Exchange(Arc<Mutex<Ledger>>);

impl Exchange {
    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A server that runs until it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Starts a new exchange on a free port.
    pub(crate) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let exchange = Exchange(Arc::new(Mutex::new(Ledger::new())));
        let task = tokio::spawn(async { axum::serve(listener, router(exchange)).await });
        Ok(Self { address, task })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn router(exchange: Exchange) -> Router {
    Router::new()
        // For any other method this one route has an error of its own in the spec.
        .route("/pairs", get(pairs).fallback(read_only_pairs))
        .route("/api-keys", post(create_key))
        .route("/accounts/{account}/balances", get(balances))
        .route("/withdrawals", post(withdraw))
        .route("/withdrawals/{reference}", get(withdrawal))
        .route("/transactions/{transaction}", delete(cancel))
        .route("/statements/{month}", get(statement))
        // Without these two, axum would answer with empty bodies that no client of ours expects.
        .fallback(no_such_route)
        .method_not_allowed_fallback(method_not_allowed)
        .with_state(exchange)
}

/// What a handler returns. The error is a response: errspec's feature `axum` sees to that.
type Answer<T> = Result<axum::Json<T>, infinex::Error>;

async fn no_such_route(uri: Uri) -> infinex::Error {
    infinex::Error::not_found(uri.path())
}

async fn method_not_allowed(method: Method, uri: Uri) -> infinex::Error {
    infinex::Error::method_not_allowed(method.as_str(), uri.path())
}

async fn pairs() -> axum::Json<&'static [&'static str]> {
    axum::Json(PAIRS)
}

async fn read_only_pairs(method: Method) -> infinex::Error {
    infinex::Error::read_only_resource(method.as_str(), "the trading pairs list")
}

async fn create_key(
    State(exchange): State<Exchange>,
    caller: Caller,
    Json(new): Json<NewKey>,
) -> Answer<String> {
    let name = new.name()?;
    Ok(axum::Json(exchange.ledger().create_key(caller, &name)?))
}

async fn balances(
    State(exchange): State<Exchange>,
    caller: Caller,
    Segment(account): Segment<u64>,
) -> Answer<BTreeMap<&'static str, Amount>> {
    Ok(axum::Json(exchange.ledger().balances(caller, account)?))
}

async fn withdraw(
    State(exchange): State<Exchange>,
    caller: Caller,
    Code(code): Code,
    Json(new): Json<NewWithdrawal>,
) -> Answer<Transaction> {
    let order = new.order()?;
    let id = exchange.ledger().withdraw(caller, order, code.as_deref())?;
    let accepted = exchange.ledger().transaction(id)?;
    // The money has left the account: from here on an error cannot mean that nothing happened.
    let paid = pay_out(&exchange, accepted).await;
    paid.map_err(infinex::Error::from).inspect_err(log)?;
    Ok(axum::Json(exchange.ledger().transaction(id)?))
}

async fn withdrawal(
    State(exchange): State<Exchange>,
    caller: Caller,
    Segment(reference): Segment<String>,
) -> Answer<Transaction> {
    Ok(axum::Json(
        exchange.ledger().withdrawal(caller, &reference)?,
    ))
}

async fn cancel(
    State(exchange): State<Exchange>,
    caller: Caller,
    Segment(id): Segment<u64>,
) -> Answer<Transaction> {
    Ok(axum::Json(exchange.ledger().cancel(caller, id)?))
}

async fn statement(
    State(exchange): State<Exchange>,
    caller: Caller,
    Segment(month): Segment<String>,
) -> Answer<Vec<Entry>> {
    let entries = exchange.ledger().statement(caller, &month);
    let entries = entries.map_err(infinex::Error::from).inspect_err(log)?;
    Ok(axum::Json(entries))
}

//! The server: an axum router whose handlers return the API's errors.

use crate::amount::Amount;
use crate::api::infinex::{self, ReadOnlyResourceArgs};
use crate::ledger::{Caller, Entry, Ledger, PAIRS, Transaction};
use crate::payouts::pay_out;
use crate::request::{Code, NewKey, NewWithdrawal};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::Method;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use errspec::adapter::layer::StandInLayer;
use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::catch_panic::CatchPanicLayer;

/// No request to this server is longer, in bytes.
const BODY_LIMIT: usize = 1024;

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
        .route("/bug", get(bug))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(CatchPanicLayer::new())
        // What axum and the layers above answer by themselves leaves as an error of the spec.
        .layer(StandInLayer::<infinex::Error>::new())
        .with_state(exchange)
}

/// What a handler returns. The error is a response: errspec's feature `axum` sees to that.
type Answer<T> = Result<Json<T>, infinex::Error>;

/// What no server should have, to show what its clients see of it.
async fn bug() -> Json<u8> {
    let nothing: Vec<u8> = Vec::new();
    Json(nothing[PAIRS.len()])
}

async fn pairs() -> Json<&'static [&'static str]> {
    Json(PAIRS)
}

async fn read_only_pairs(method: Method) -> infinex::Error {
    infinex::Error::read_only_resource(ReadOnlyResourceArgs {
        method: method.as_str(),
        resource: "the trading pairs list",
    })
}

async fn create_key(
    State(exchange): State<Exchange>,
    caller: Caller,
    Json(new): Json<NewKey>,
) -> Answer<String> {
    let name = new.name()?;
    Ok(Json(exchange.ledger().create_key(caller, &name)?))
}

async fn balances(
    State(exchange): State<Exchange>,
    caller: Caller,
    Path(account): Path<u64>,
) -> Answer<BTreeMap<&'static str, Amount>> {
    Ok(Json(exchange.ledger().balances(caller, account)?))
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
    pay_out(&exchange, accepted).await?;
    Ok(Json(exchange.ledger().transaction(id)?))
}

async fn withdrawal(
    State(exchange): State<Exchange>,
    caller: Caller,
    Path(reference): Path<String>,
) -> Answer<Transaction> {
    Ok(Json(exchange.ledger().withdrawal(caller, &reference)?))
}

async fn cancel(
    State(exchange): State<Exchange>,
    caller: Caller,
    Path(id): Path<u64>,
) -> Answer<Transaction> {
    Ok(Json(exchange.ledger().cancel(caller, id)?))
}

async fn statement(
    State(exchange): State<Exchange>,
    caller: Caller,
    Path(month): Path<String>,
) -> Answer<Vec<Entry>> {
    Ok(Json(exchange.ledger().statement(caller, &month)?))
}

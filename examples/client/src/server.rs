//! A shop that has a bad day, to order from.

use crate::shop::Error;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::post;
use std::collections::BTreeSet;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

/// What the shop remembers.
#[derive(Default)]
pub(crate) struct Books {
    pub(crate) requests: u32,
    /// The keys of the orders that were carried out.
    pub(crate) orders: BTreeSet<String>,
}

/// The shop's books, which its handlers write and the demonstration reads.
pub(crate) type Shared = Arc<Mutex<Books>>;

/// Opens a shop on a free port, and returns its address.
pub(crate) async fn open(books: Shared) -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let router = Router::new()
        .route("/orders/{sku}", post(order))
        .with_state(books);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

/// Closed at first. Then the bank is slow, although the order is noted. Then all is well, and the
/// key says that it is the same order.
async fn order(
    State(books): State<Shared>,
    Path(sku): Path<String>,
    headers: HeaderMap,
) -> Result<String, Error> {
    match sku.as_str() {
        "pen" => {}
        "ink" => return Err(Error::out_of_stock(sku, 2)),
        // Paper is ordered at a bank that never answers.
        "paper" => return Err(Error::payment_timeout()),
        _ => return Err(Error::no_such_product(sku)),
    }
    let mut books = books.lock().unwrap_or_else(PoisonError::into_inner);
    books.requests += 1;
    let key = headers
        .get("idempotency-key")
        .map(|key| key.as_bytes().escape_ascii());
    let key = key.map(|key| key.to_string()).unwrap_or_default();
    match books.requests {
        1 => Err(Error::closed()),
        2 => {
            books.orders.insert(key);
            Err(Error::payment_timeout())
        }
        _ => {
            books.orders.insert(key);
            Ok(format!("no. {}", books.orders.len()))
        }
    }
}

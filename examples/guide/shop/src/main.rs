//! A shop.

use axum::extract::{Path, State};
use axum::routing::post;
use axum::{Json, Router};
use errspec::adapter::layer::StandInLayer;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

#[errspec::spec("specs/shop.yaml")]
pub mod shop {}

type Stock = BTreeMap<String, i64>;

async fn order(
    State(stock): State<Arc<Stock>>,
    Path((sku, count)): Path<(String, i64)>,
) -> Result<Json<i64>, shop::Error> {
    let left = stock.get(&sku).copied();
    let left = left.ok_or_else(|| shop::Error::no_such_product(&sku))?;
    if count > left {
        return Err(shop::Error::out_of_stock(sku, left));
    }
    pay(&sku)?;
    Ok(Json(left - count))
}

/// Why a payment did not come about.
#[derive(Debug, errspec::IntoApiError)]
#[api_error(shop::Error)]
enum PayError {
    #[api_error(PaymentTimeout)]
    Bank(#[api_error(source)] io::Error),
}

/// The bank, which is slow where gold is concerned.
fn pay(sku: &str) -> Result<(), PayError> {
    match sku {
        "gold" => Err(PayError::Bank(io::ErrorKind::TimedOut.into())),
        _ => Ok(()),
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let stock = [("pen", 2), ("gold", 1)].map(|(sku, left)| (sku.to_owned(), left));
    let router = Router::new()
        .route("/orders/{sku}/{count}", post(order))
        .layer(StandInLayer::<shop::Error>::new())
        .with_state(Arc::new(Stock::from(stock)));
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    axum::serve(tokio::net::TcpListener::bind(address).await?, router).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_gets_more_than_there_is() {
        let stock = Stock::from([("pen".to_owned(), 2)]);
        let answer = order(State(stock.into()), Path(("pen".to_owned(), 3))).await;
        assert_eq!(answer.err(), Some(shop::Error::out_of_stock("pen", 2)));
    }

    #[test]
    fn the_bank_is_in_the_log_alone() {
        let error = shop::Error::from(pay("gold").unwrap_err());
        assert_eq!(error.code(), shop::Code::PaymentTimeout);
        assert!(std::error::Error::source(&error).is_some());
        assert!(!error.to_string().contains("timed out"));
    }
}

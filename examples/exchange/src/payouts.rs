//! The backend service that sends coins over their networks. Some networks take their time.

use crate::api::infinex;
use crate::ledger::Transaction;
use crate::server::Exchange;
use std::fmt;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// How long the server waits for the service. Real ones wait longer; a demonstration need not.
const PATIENCE: Duration = Duration::from_millis(100);

/// The service gave no answer. Whether it paid out, nobody knows.
#[derive(Debug, errspec::IntoApiError)]
#[api_error(infinex::Error, GatewayTimeout)]
pub(crate) struct NoAnswer(Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the payout service did not answer")
    }
}

impl std::error::Error for NoAnswer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause: &(dyn std::error::Error + 'static) = self.0.as_ref();
        Some(cause)
    }
}

/// Hands a withdrawal to the service and waits for its answer.
pub(crate) async fn pay_out(exchange: &Exchange, withdrawal: Transaction) -> Result<(), NoAnswer> {
    // A task of its own: like a service elsewhere, it goes on when nobody waits for it any more.
    let service = tokio::spawn(send(exchange.clone(), withdrawal));
    match timeout(PATIENCE, service).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(crash)) => Err(NoAnswer(crash.into())),
        Err(elapsed) => Err(NoAnswer(elapsed.into())),
    }
}

async fn send(exchange: Exchange, withdrawal: Transaction) {
    match withdrawal.network() {
        // This network is busy today.
        Some("Bitcoin") => sleep(3 * PATIENCE).await,
        // This one loses what it is given first, which comes to light after a while.
        Some("Arbitrum") if exchange.ledger().is_first_over("Arbitrum") => {
            sleep(3 * PATIENCE).await;
            exchange.ledger().mark_returned(withdrawal.id);
            return;
        }
        _ => {}
    }
    exchange.ledger().mark_sent(withdrawal.id);
}

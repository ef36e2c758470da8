//! A complete client: typed errors, and repetitions where they are safe.

use crate::shop::{self, OrderError};
use backon::Retryable;
use errspec::adapter::backon::{adjust, when};
use errspec::adapter::reqwest::Check;
use errspec::{Call, CheckError, Outcome, RetryLimits};
use reqwest::{Client, Method};

/// Orders something, and says what to tell the user. `key` is a new one for each order.
pub(crate) async fn order(http: &Client, url: &str, key: &str) -> String {
    let send = || async {
        let answer = http.post(url).header("idempotency-key", key).send().await?;
        let answer = answer.check::<OrderError>().await?;
        Ok::<_, CheckError<shop::Error, reqwest::Error>>(answer.text().await?)
    };
    let call = Call::new(Method::POST).idempotency_key(true);
    let limits = RetryLimits::default().max_attempts(4);
    let sent = send
        .retry(limits)
        .when(when(&call))
        .adjust(adjust(&call, limits));
    let error = match sent.await {
        Ok(receipt) => return format!("ordered, receipt {receipt}"),
        Err(error) => error,
    };
    match error.narrow() {
        Some(Ok(OrderError::OutOfStock(held))) => {
            format!("take {} of {} instead?", held.left(), held.sku())
        }
        Some(Ok(OrderError::NoSuchProduct(held))) => format!("what is {}?", held.sku()),
        Some(Ok(OrderError::Closed(_) | OrderError::PaymentTimeout(_)) | Err(_)) | None => {
            match error.outcome() {
                Outcome::Unknown => "it may be ordered: look before ordering again".to_owned(),
                _ => format!("not ordered: {error}"),
            }
        }
    }
}

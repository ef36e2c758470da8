//! A client of the tickets service.

use crate::tickets::Error;
use backon::Retryable;
use errspec::adapter::backon::{adjust, when};
use errspec::adapter::reqwest::Check;
use errspec::{Call, CheckError, Outcome, RetryLimits};
use reqwest::{Client, Method};
use serde::Serialize;

/// The errors of the service.
#[errspec::spec("../tickets/specs/tickets.yaml", side = "client")]
pub mod tickets {}

/// Why a call failed.
pub type CallError = CheckError<Error, reqwest::Error>;

/// A client with the token of a user.
pub struct Tickets {
    /// What sends the requests.
    pub http: Client,
    /// Where the service is.
    pub url: String,
    /// Who asks.
    pub token: String,
}

/// What to book.
#[derive(Serialize)]
pub struct Order<'a> {
    /// The seat.
    pub seat: &'a str,
    /// The card that pays.
    pub card: &'a str,
}

impl Tickets {
    /// Books a seat. `key` is a new one for each booking.
    ///
    /// # Errors
    ///
    /// The service refused, or did not answer.
    pub async fn book(&self, show: u64, order: &Order<'_>, key: &str) -> Result<u64, CallError> {
        let call = Call::new(Method::POST).idempotency_key(true);
        let limits = RetryLimits::default().max_attempts(4);
        let send = || async {
            let request = self
                .http
                .post(format!("{}/shows/{show}/bookings", self.url));
            let request = request
                .bearer_auth(&self.token)
                .header("idempotency-key", key);
            let answer = request.json(order).send().await?.check::<Error>().await?;
            Ok(answer.json().await?)
        };
        send.retry(limits)
            .when(when(&call))
            .adjust(adjust(&call, limits))
            .await
    }

    /// Cancels a booking.
    ///
    /// # Errors
    ///
    /// The service refused, or did not answer.
    pub async fn cancel(&self, booking: u64) -> Result<(), CallError> {
        let request = self.http.delete(format!("{}/bookings/{booking}", self.url));
        request
            .bearer_auth(&self.token)
            .send()
            .await?
            .check::<Error>()
            .await?;
        Ok(())
    }
}

/// What to tell the user.
pub fn explain(error: &CallError) -> String {
    match error.error() {
        Some(Error::SeatTaken(held)) => match held.nearest() {
            Some(nearest) => format!("{} is taken, {nearest} is free", held.seat()),
            None => format!("{} is taken", held.seat()),
        },
        Some(Error::CardDeclined(held)) => format!("declined: {:?}", held.cause()),
        _ if error.outcome() == Outcome::Unknown => {
            "it may be booked: look before trying again".into()
        }
        Some(error) => error.to_string(),
        None => error.to_string(),
    }
}

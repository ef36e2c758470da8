//! A client of the tickets service.

mod error;

pub use error::{DeclineReason, Error};
use reqwest::Client;
use serde::Serialize;

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
    pub async fn book(&self, show: u64, order: &Order<'_>, key: &str) -> Result<u64, Error> {
        let mut attempt = 1;
        loop {
            let error = match self.book_once(show, order, key).await {
                Ok(id) => return Ok(id),
                Err(error) => error,
            };
            match error.delay(true, attempt) {
                Some(delay) => tokio::time::sleep(delay).await,
                None => return Err(error),
            }
            attempt += 1;
        }
    }

    async fn book_once(&self, show: u64, order: &Order<'_>, key: &str) -> Result<u64, Error> {
        let response = self
            .http
            .post(format!("{}/shows/{show}/bookings", self.url))
            .bearer_auth(&self.token)
            .header("idempotency-key", key)
            .json(order)
            .send()
            .await?;
        if response.status().is_success() {
            Ok(response.json().await?)
        } else {
            Err(Error::of(response).await)
        }
    }

    /// Cancels a booking.
    ///
    /// # Errors
    ///
    /// The service refused, or did not answer.
    pub async fn cancel(&self, booking: u64) -> Result<(), Error> {
        let response = self
            .http
            .delete(format!("{}/bookings/{booking}", self.url))
            .bearer_auth(&self.token)
            .send()
            .await?;
        if response.status().is_success() {
            Ok(())
        } else {
            Err(Error::of(response).await)
        }
    }
}

/// What to tell the user.
pub fn explain(error: &Error) -> String {
    match error {
        Error::SeatTaken {
            seat,
            nearest: Some(nearest),
        } => {
            format!("{seat} is taken, {nearest} is free")
        }
        Error::CardDeclined { reason } => format!("declined: {reason:?}"),
        Error::BankTimeout | Error::Internal => "it may be booked: look before trying again".into(),
        other => other.to_string(),
    }
}

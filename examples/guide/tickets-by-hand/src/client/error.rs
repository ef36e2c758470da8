//! What the tickets service answers when it fails.

use reqwest::{Response, StatusCode, header};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// Why a call failed.
#[allow(missing_docs, reason = "the messages say it")]
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there is no show {show}")]
    NoSuchShow { show: u64 },
    #[error("there is no booking {booking}")]
    NoSuchBooking { booking: u64 },
    #[error("seat {seat} is taken")]
    SeatTaken {
        seat: String,
        nearest: Option<String>,
    },
    #[error("only {left} seats are left")]
    SoldOut { left: u64 },
    #[error("the show has begun")]
    TooLate,
    #[error("the card was declined")]
    CardDeclined { reason: DeclineReason },
    #[error("a token is needed")]
    NoToken,
    #[error("the token has expired")]
    TokenExpired,
    #[error("this needs the role {role}")]
    Forbidden { role: String },
    #[error("too many requests")]
    TooManyRequests { retry_after: Option<Duration> },
    #[error("the request is not valid")]
    Invalid {
        errors: BTreeMap<String, Vec<String>>,
    },
    #[error("{0}")]
    BadBody(String),
    #[error("{0}")]
    BadPath(String),
    #[error("the bank did not answer in time")]
    BankTimeout,
    #[error("something went wrong")]
    Internal,
    #[error("{status}: {body}")]
    Other { status: StatusCode, body: String },
    #[error(transparent)]
    Transport(#[from] reqwest::Error),
}

/// Why a card was declined.
#[allow(missing_docs, reason = "the names say it")]
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    Expired,
    Insufficient,
}

#[derive(Deserialize)]
struct Body {
    error: Inner,
}

#[derive(Deserialize)]
struct Inner {
    code: String,
    message: String,
    #[serde(default)]
    details: Details,
}

#[derive(Default, Deserialize)]
struct Details {
    show: Option<u64>,
    booking: Option<u64>,
    seat: Option<String>,
    nearest: Option<String>,
    left: Option<u64>,
    reason: Option<DeclineReason>,
    role: Option<String>,
    errors: Option<BTreeMap<String, Vec<String>>>,
}

impl Error {
    pub(crate) async fn of(response: Response) -> Self {
        let status = response.status();
        let retry_after = response
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok())
            .map(Duration::from_secs);
        let body = match response.text().await {
            Ok(body) => body,
            Err(error) => return Self::Transport(error),
        };
        let other = || Self::Other {
            status,
            body: body.clone(),
        };
        let Ok(Body { error }) = serde_json::from_str::<Body>(&body) else {
            return other();
        };
        let details = error.details;
        let known = match error.code.as_str() {
            "no_such_show" => details.show.map(|show| Self::NoSuchShow { show }),
            "no_such_booking" => details
                .booking
                .map(|booking| Self::NoSuchBooking { booking }),
            "seat_taken" => details.seat.map(|seat| Self::SeatTaken {
                seat,
                nearest: details.nearest,
            }),
            "sold_out" => details.left.map(|left| Self::SoldOut { left }),
            "too_late" => Some(Self::TooLate),
            "card_declined" => details.reason.map(|reason| Self::CardDeclined { reason }),
            "no_token" => Some(Self::NoToken),
            "token_expired" => Some(Self::TokenExpired),
            "forbidden" => details.role.map(|role| Self::Forbidden { role }),
            "too_many_requests" => Some(Self::TooManyRequests { retry_after }),
            "invalid" => details.errors.map(|errors| Self::Invalid { errors }),
            "bad_body" => Some(Self::BadBody(error.message)),
            "bad_path" => Some(Self::BadPath(error.message)),
            "bank_timeout" => Some(Self::BankTimeout),
            "internal" => Some(Self::Internal),
            _ => None,
        };
        known.unwrap_or_else(other)
    }

    /// How long to wait before the request is sent again. None if it must not be.
    pub(crate) fn delay(&self, is_repeatable: bool, attempt: u32) -> Option<Duration> {
        if attempt >= 4 {
            return None;
        }
        let grown = Duration::from_millis(100 << attempt);
        match self {
            Self::TooManyRequests { retry_after } => Some(retry_after.unwrap_or(grown)),
            Self::BankTimeout if is_repeatable => Some(grown),
            Self::Other { status, .. } if matches!(status.as_u16(), 502..=504) && is_repeatable => {
                Some(grown)
            }
            Self::Transport(error) if error.is_connect() || is_repeatable => Some(grown),
            _ => None,
        }
    }
}

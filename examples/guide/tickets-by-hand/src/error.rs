//! The service's errors, and how they look to clients.

use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use validator::ValidationErrors;

#[derive(Debug, thiserror::Error)]
pub(crate) enum ApiError {
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
    Forbidden { role: &'static str },
    #[error("too many requests")]
    TooManyRequests { retry_after: u64 },
    #[error("the request is not valid")]
    Invalid(#[from] ValidationErrors),
    #[error("the body cannot be read: {0}")]
    BadBody(#[from] JsonRejection),
    #[error("the path cannot be read: {0}")]
    BadPath(#[from] PathRejection),
    #[error("the bank did not answer in time")]
    BankTimeout(#[source] std::io::Error),
    #[error("something went wrong")]
    Storage(#[from] crate::store::StoreError),
    #[error("there is nothing here")]
    NoRoute,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeclineReason {
    Expired,
    Insufficient,
}

impl ApiError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchShow { .. } | Self::NoSuchBooking { .. } | Self::NoRoute => {
                StatusCode::NOT_FOUND
            }
            Self::SeatTaken { .. } | Self::SoldOut { .. } | Self::TooLate => StatusCode::CONFLICT,
            Self::CardDeclined { .. } => StatusCode::PAYMENT_REQUIRED,
            Self::NoToken | Self::TokenExpired => StatusCode::UNAUTHORIZED,
            Self::Forbidden { .. } => StatusCode::FORBIDDEN,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::BadBody(_) | Self::BadPath(_) => StatusCode::BAD_REQUEST,
            Self::BankTimeout(_) => StatusCode::GATEWAY_TIMEOUT,
            Self::Storage(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchShow { .. } => "no_such_show",
            Self::NoSuchBooking { .. } => "no_such_booking",
            Self::SeatTaken { .. } => "seat_taken",
            Self::SoldOut { .. } => "sold_out",
            Self::TooLate => "too_late",
            Self::CardDeclined { .. } => "card_declined",
            Self::NoToken => "no_token",
            Self::TokenExpired => "token_expired",
            Self::Forbidden { .. } => "forbidden",
            Self::TooManyRequests { .. } => "too_many_requests",
            Self::Invalid(_) => "invalid",
            Self::BadBody(_) => "bad_body",
            Self::BadPath(_) => "bad_path",
            Self::BankTimeout(_) => "bank_timeout",
            Self::Storage(_) => "internal",
            Self::NoRoute => "no_route",
        }
    }

    fn details(&self) -> Option<serde_json::Value> {
        Some(match self {
            Self::NoSuchShow { show } => json!({ "show": show }),
            Self::NoSuchBooking { booking } => json!({ "booking": booking }),
            Self::SeatTaken { seat, nearest } => json!({ "seat": seat, "nearest": nearest }),
            Self::SoldOut { left } => json!({ "left": left }),
            Self::CardDeclined { reason } => json!({ "reason": reason }),
            Self::Forbidden { role } => json!({ "role": role }),
            Self::Invalid(errors) => {
                let errors: BTreeMap<_, Vec<_>> = errors
                    .field_errors()
                    .into_iter()
                    .map(|(field, errors)| {
                        let texts = errors.iter().map(|error| match &error.message {
                            Some(message) => message.to_string(),
                            None => error.code.to_string(),
                        });
                        (field.to_string(), texts.collect())
                    })
                    .collect();
                json!({ "errors": errors })
            }
            _ => return None,
        })
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status = self.status();
        if status.is_server_error() {
            eprintln!("ERROR {self}: {:?}", std::error::Error::source(&self));
        }
        let mut error = json!({ "code": self.code(), "message": self.to_string() });
        if let Some(details) = self.details() {
            error["details"] = details;
        }
        let mut response = (status, Json(json!({ "error": error }))).into_response();
        match self {
            Self::TooManyRequests { retry_after } => {
                let value = HeaderValue::from(retry_after);
                response.headers_mut().insert(header::RETRY_AFTER, value);
            }
            Self::NoToken | Self::TokenExpired => {
                let value = HeaderValue::from_static("Bearer realm=\"tickets\"");
                response
                    .headers_mut()
                    .insert(header::WWW_AUTHENTICATE, value);
            }
            _ => {}
        }
        response
    }
}

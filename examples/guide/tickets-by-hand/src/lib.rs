//! Tickets for shows, and a client of the service.

pub mod client;
mod error;
mod extract;
mod layer;
mod store;

use crate::error::{ApiError, DeclineReason};
use crate::extract::{Json, Path};
use crate::store::{Paid, Store};
use axum::Router;
use axum::extract::State;
use axum::middleware::from_fn;
use axum::routing::{delete, post};
use serde::Deserialize;
use std::sync::Arc;
use validator::Validate;

/// The service.
pub fn router() -> Router {
    Router::new()
        .route("/shows/{show}/bookings", post(book))
        .route("/bookings/{booking}", delete(cancel))
        .layer(from_fn(layer::authenticate))
        .layer(from_fn(layer::limit))
        .fallback(|| async { ApiError::NoRoute })
        .with_state(Arc::new(Store::default()))
}

#[derive(Deserialize, Validate)]
struct Order {
    #[validate(length(min = 2, max = 4, message = "is like A1"))]
    seat: String,
    #[validate(length(min = 1, message = "is missing"))]
    card: String,
}

async fn book(
    State(store): State<Arc<Store>>,
    Path(show): Path<u64>,
    Json(order): Json<Order>,
) -> Result<axum::Json<u64>, ApiError> {
    order.validate()?;
    let found = store.show(show)?.ok_or(ApiError::NoSuchShow { show })?;
    if found.begun {
        return Err(ApiError::TooLate);
    }
    if store.is_taken(show, &order.seat)? {
        return Err(ApiError::SeatTaken {
            seat: order.seat,
            nearest: Some("B2".into()),
        });
    }
    let left = found.seats - store.taken(show)?;
    if left == 0 {
        return Err(ApiError::SoldOut { left });
    }
    match store::pay(&order.card).map_err(ApiError::BankTimeout)? {
        Paid::Yes => Ok(axum::Json(store.book(show, order.seat)?)),
        Paid::Expired => Err(ApiError::CardDeclined {
            reason: DeclineReason::Expired,
        }),
        Paid::Insufficient => Err(ApiError::CardDeclined {
            reason: DeclineReason::Insufficient,
        }),
    }
}

async fn cancel(
    State(store): State<Arc<Store>>,
    Path(booking): Path<u64>,
    user: axum::Extension<layer::User>,
) -> Result<(), ApiError> {
    if user.role != "agent" {
        return Err(ApiError::Forbidden { role: "agent" });
    }
    store
        .cancel(booking)?
        .ok_or(ApiError::NoSuchBooking { booking })?;
    Ok(())
}

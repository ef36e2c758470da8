//! Tickets for shows.

mod layer;
mod store;

use crate::store::{Paid, Store};
use crate::tickets::{DeclineReason, Error, SeatTaken};
use axum::extract::{Path, State};
use axum::middleware::from_fn;
use axum::routing::{delete, post};
use axum::{Json, Router};
use errspec::adapter::layer::StandInLayer;
use errspec::adapter::validator::by_place;
use serde::Deserialize;
use std::sync::Arc;
use validator::Validate;

/// The errors of the service.
#[errspec::spec("specs/tickets.yaml")]
pub mod tickets {}

/// The service.
pub fn router() -> Router {
    Router::new()
        .route("/shows/{show}/bookings", post(book))
        .route("/bookings/{booking}", delete(cancel))
        .layer(from_fn(layer::authenticate))
        .layer(from_fn(layer::limit))
        .layer(StandInLayer::<Error>::new())
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
) -> Result<Json<u64>, Error> {
    order
        .validate()
        .map_err(|errors| Error::invalid(by_place(&errors)))?;
    let found = store.show(show)?.ok_or(Error::no_such_show(show))?;
    if found.begun {
        return Err(Error::too_late());
    }
    if store.is_taken(show, &order.seat)? {
        return Err(Error::SeatTaken(
            SeatTaken::new(order.seat).with_nearest("B2"),
        ));
    }
    let left = found.seats - store.taken(show)?;
    if left == 0 {
        return Err(Error::sold_out(left));
    }
    let paid = store::pay(&order.card).map_err(|cause| Error::bank_timeout().with_source(cause))?;
    match paid {
        Paid::Yes => Ok(Json(store.book(show, order.seat)?)),
        Paid::Expired => Err(Error::card_declined(DeclineReason::Expired)),
        Paid::Insufficient => Err(Error::card_declined(DeclineReason::Insufficient)),
    }
}

async fn cancel(
    State(store): State<Arc<Store>>,
    Path(booking): Path<u64>,
    user: axum::Extension<layer::User>,
) -> Result<(), Error> {
    if user.role != "agent" {
        return Err(Error::forbidden("agent"));
    }
    store
        .cancel(booking)?
        .ok_or(Error::no_such_booking(booking))?;
    Ok(())
}

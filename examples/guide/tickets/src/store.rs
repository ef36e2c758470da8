//! Shows and seats, in memory.

use crate::tickets;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Debug, thiserror::Error, errspec::IntoApiError)]
#[api_error(tickets::Error)]
pub(crate) enum StoreError {
    #[error("the database is gone: {0}")]
    #[api_error(Internal)]
    Gone(String),
}

/// Shows and seats by the numbers of bookings.
type Bookings = BTreeMap<u64, (u64, String)>;

#[derive(Default)]
pub(crate) struct Store(Mutex<Bookings>);

pub(crate) struct Show {
    pub(crate) seats: u64,
    pub(crate) begun: bool,
}

impl Store {
    fn bookings(&self) -> MutexGuard<'_, Bookings> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn show(&self, id: u64) -> Result<Option<Show>, StoreError> {
        match id {
            1 => Ok(Some(Show {
                seats: 2,
                begun: false,
            })),
            2 => Ok(Some(Show {
                seats: 100,
                begun: true,
            })),
            13 => Err(StoreError::Gone("connection reset".into())),
            _ => Ok(None),
        }
    }

    pub(crate) fn is_taken(&self, show: u64, seat: &str) -> Result<bool, StoreError> {
        Ok(self
            .bookings()
            .values()
            .any(|(s, t)| *s == show && t == seat))
    }

    pub(crate) fn taken(&self, show: u64) -> Result<u64, StoreError> {
        Ok(self.bookings().values().filter(|(s, _)| *s == show).count() as u64)
    }

    pub(crate) fn book(&self, show: u64, seat: String) -> Result<u64, StoreError> {
        let mut bookings = self.bookings();
        let id = bookings.len() as u64 + 1;
        bookings.insert(id, (show, seat));
        Ok(id)
    }

    pub(crate) fn cancel(&self, id: u64) -> Result<Option<(u64, String)>, StoreError> {
        Ok(self.bookings().remove(&id))
    }
}

/// The bank behind the service.
pub(crate) fn pay(card: &str) -> Result<Paid, std::io::Error> {
    match card {
        "slow" => Err(std::io::ErrorKind::TimedOut.into()),
        "old" => Ok(Paid::Expired),
        "empty" => Ok(Paid::Insufficient),
        _ => Ok(Paid::Yes),
    }
}

pub(crate) enum Paid {
    Yes,
    Expired,
    Insufficient,
}

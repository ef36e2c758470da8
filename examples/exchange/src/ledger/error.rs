//! What can go wrong in the domain, in the domain's own words.

use super::archive::Damaged;
use super::model::Order;
use crate::amount::Amount;

/// Why the ledger refused, or could not. `errors.rs` says which error of the API each one is, so
/// this file stays free of statuses and codes.
#[derive(Debug)]
pub(crate) enum Error {
    UnknownKey,
    /// The key may look at this, but not change it.
    ReadOnlyKey(String),
    OfAnotherUser(String),
    Disabled(String),
    Unknown(String),
    /// A value of this parameter that the exchange does not list.
    Unlisted(&'static str),
    WrongNetwork {
        network: String,
        asset: String,
    },
    Overdrawn {
        order: Order,
        available: Amount,
        account: u64,
    },
    KeyNameTaken(String),
    CodeMissing,
    CodeWrong,
    NotAWithdrawal(u64),
    TooLateToCancel,
    /// The archive is broken: nothing that the caller did.
    Archive(Damaged),
}

impl From<Damaged> for Error {
    fn from(damage: Damaged) -> Self {
        Self::Archive(damage)
    }
}

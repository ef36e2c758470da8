//! What can go wrong in the domain, and which error of the API each of it is.

use super::archive::Damaged;
use super::model::Order;
use crate::amount::Amount;
use crate::api::infinex;

/// Why the ledger refused, or could not. Statuses, codes and messages are the spec's business.
///
/// With the derive a handler needs no more than `?`.
#[derive(Debug, errspec::IntoApiError)]
#[api_error(infinex::Error)]
pub(crate) enum Error {
    #[api_error(ApiKeyInvalid)]
    UnknownKey,
    /// The key may look at this, but not change it.
    #[api_error(PermissionDenied, resource = _0)]
    ReadOnlyKey(String),
    #[api_error(ResourceOfAnotherUser, resource = _0)]
    OfAnotherUser(String),
    #[api_error(ResourceDisabled, resource = _0)]
    Disabled(String),
    #[api_error(NotFound, resource = _0)]
    Unknown(String),
    /// A value of this parameter that the exchange does not list.
    #[api_error(InvalidParameter, parameter = _0, problem = "is not listed here")]
    Unlisted(&'static str),
    #[api_error(NetworkMismatch)]
    WrongNetwork { network: String, asset: String },
    #[api_error(
        WithdrawalExceedsBalance,
        amount = order.amount.to_string(),
        asset = order.asset,
        available = available.to_string(),
        // Private in the spec: `Debug` shows it, and no client ever sees it.
        account_id = account
    )]
    Overdrawn {
        order: Order,
        available: Amount,
        account: u64,
    },
    #[api_error(ApiKeyNameTaken, name = _0)]
    KeyNameTaken(String),
    #[api_error(TwoFactorRequired)]
    CodeMissing,
    #[api_error(InvalidParameter, parameter = "2FA code", problem = "is wrong")]
    CodeWrong,
    #[api_error(NotAWithdrawal, transaction = _0.to_string())]
    NotAWithdrawal(u64),
    #[api_error(
        InvalidParameter,
        parameter = "transaction",
        problem = "is not waiting to be paid out"
    )]
    TooLateToCancel,
    /// The archive is broken: nothing that the caller did. Clients learn that it is our fault and
    /// no more; the cause is kept for the log.
    #[api_error(InternalServerError)]
    Archive(#[api_error(source)] Damaged),
}

impl From<Damaged> for Error {
    fn from(damage: Damaged) -> Self {
        Self::Archive(damage)
    }
}

//! The one place where what went wrong inside becomes what the API says about it.
//!
//! With these conversions a handler needs no more than `?`.

use crate::api::infinex;
use crate::ledger;
use crate::payouts::NoAnswer;
use std::error::Error;

impl From<ledger::Error> for infinex::Error {
    fn from(error: ledger::Error) -> Self {
        use ledger::Error as Ledger;
        match error {
            Ledger::UnknownKey => Self::ApiKeyInvalid,
            Ledger::ReadOnlyKey(resource) => Self::permission_denied(resource),
            Ledger::OfAnotherUser(resource) => Self::resource_of_another_user(resource),
            Ledger::Disabled(resource) => Self::resource_disabled(resource),
            Ledger::Unknown(resource) => Self::not_found(resource),
            Ledger::Unlisted(parameter) => Self::invalid_parameter(parameter, "is not listed here"),
            Ledger::WrongNetwork { network, asset } => Self::network_mismatch(network, asset),
            Ledger::Overdrawn {
                order,
                available,
                account,
            } => Self::WithdrawalExceedsBalance {
                amount: order.amount.to_string(),
                asset: order.asset,
                available: available.to_string(),
                // Private in the spec: `Debug` shows it, and no client ever sees it.
                account_id: Some(account),
            },
            Ledger::KeyNameTaken(name) => Self::api_key_name_taken(name),
            Ledger::CodeMissing => Self::TwoFactorRequired,
            Ledger::CodeWrong => Self::invalid_parameter("2FA code", "is wrong"),
            Ledger::NotAWithdrawal(id) => Self::not_a_withdrawal(id.to_string()),
            Ledger::TooLateToCancel => {
                Self::invalid_parameter("transaction", "is not waiting to be paid out")
            }
            // Clients learn that it is our fault and no more; the cause is kept for the log.
            Ledger::Archive(damage) => Self::internal_server_error_from(damage),
        }
    }
}

impl From<NoAnswer> for infinex::Error {
    fn from(cause: NoAnswer) -> Self {
        Self::gateway_timeout_from(cause)
    }
}

/// Writes an error to the server's log, with the causes that no client gets to see.
pub(crate) fn log(error: &infinex::Error) {
    let mut line = format!("[server] {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        line += &format!(": {inner}");
        cause = inner.source();
    }
    eprintln!("{line}");
}

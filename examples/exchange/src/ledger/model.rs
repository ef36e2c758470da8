//! What the ledger is made of.

use super::Error;
use crate::amount::Amount;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a key lets its holder do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    ReadOnly,
    Full,
}

pub(super) struct ApiKey {
    pub(super) name: String,
    pub(super) secret: String,
    pub(super) account: u64,
    pub(super) scope: Scope,
}

/// Whoever sent a request, as far as the key tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller {
    pub(crate) account: u64,
    pub(super) scope: Scope,
}

impl Caller {
    pub(super) fn may_change(self, resource: &str) -> Result<(), Error> {
        match self.scope {
            Scope::Full => Ok(()),
            Scope::ReadOnly => Err(Error::ReadOnlyKey(resource.to_owned())),
        }
    }

    pub(super) fn owns(self, account: u64, resource: String) -> Result<(), Error> {
        if self.account == account {
            Ok(())
        } else {
            Err(Error::OfAnotherUser(resource))
        }
    }
}

pub(super) struct Account {
    pub(super) balances: BTreeMap<&'static str, Amount>,
    /// The code that a withdrawal needs, if the owner has switched 2FA on.
    pub(super) code: Option<&'static str>,
}

impl Account {
    pub(super) fn check_code(&self, given: Option<&str>) -> Result<(), Error> {
        match (self.code, given) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(Error::CodeMissing),
            (Some(code), Some(given)) if code == given => Ok(()),
            (Some(_), Some(_)) => Err(Error::CodeWrong),
        }
    }
}

pub(super) struct Coin {
    pub(super) ticker: &'static str,
    pub(super) networks: &'static [&'static str],
    /// Whether an administrator has stopped withdrawals.
    pub(super) disabled: bool,
}

/// What somebody wants to withdraw.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    /// The client's own name for it. It may be anything: two orders that share one are two orders.
    pub(crate) reference: String,
    pub(crate) asset: String,
    pub(crate) network: String,
    pub(crate) amount: Amount,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Transaction {
    pub(crate) id: u64,
    #[serde(skip)]
    pub(crate) account: u64,
    pub(crate) coin: &'static str,
    pub(crate) amount: Amount,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

impl Transaction {
    /// The network that it goes over, if it goes out.
    pub(crate) fn network(&self) -> Option<&str> {
        match &self.kind {
            Kind::Withdrawal { network, .. } => Some(network),
            Kind::Deposit => None,
        }
    }

    pub(super) fn reference(&self) -> Option<&str> {
        match &self.kind {
            Kind::Withdrawal { reference, .. } => Some(reference),
            Kind::Deposit => None,
        }
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Kind {
    Deposit,
    Withdrawal {
        reference: String,
        network: String,
        state: State,
    },
}

/// How far a withdrawal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    Accepted,
    Sent,
    Cancelled,
}

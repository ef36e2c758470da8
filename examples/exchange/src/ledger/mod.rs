//! The domain: who owns what, and what may be done with it. It knows nothing of HTTP.

mod archive;
mod error;
mod model;
mod seed;

pub(crate) use archive::Entry;
pub(crate) use error::Error;
pub(crate) use model::{Caller, Kind, Order, State, Transaction};

use crate::amount::Amount;
use model::{Account, ApiKey, Coin, Scope};
use std::collections::BTreeMap;

pub(crate) const PAIRS: &[&str] = &["BTC/USDT", "ETH/USDT", "ETH/BTC"];

/// Everything that the exchange knows.
pub(crate) struct Ledger {
    accounts: BTreeMap<u64, Account>,
    keys: Vec<ApiKey>,
    coins: Vec<Coin>,
    transactions: BTreeMap<u64, Transaction>,
    archive: BTreeMap<(u64, &'static str), &'static str>,
}

impl Ledger {
    /// Whose key it is.
    pub(crate) fn authenticate(&self, secret: &str) -> Result<Caller, Error> {
        let key = self.keys.iter().find(|key| key.secret == secret);
        let key = key.ok_or(Error::UnknownKey)?;
        Ok(Caller {
            account: key.account,
            scope: key.scope,
        })
    }

    /// Makes a key of a new name, and returns its secret.
    pub(crate) fn create_key(&mut self, caller: Caller, name: &str) -> Result<String, Error> {
        caller.may_change("the API keys")?;
        let taken = |key: &ApiKey| key.account == caller.account && key.name == name;
        if self.keys.iter().any(taken) {
            return Err(Error::KeyNameTaken(name.to_owned()));
        }
        let secret = format!("key-{}", self.keys.len() + 1);
        self.keys.push(ApiKey {
            name: name.to_owned(),
            secret: secret.clone(),
            account: caller.account,
            scope: Scope::Full,
        });
        Ok(secret)
    }

    /// How much of each coin an account holds.
    pub(crate) fn balances(
        &self,
        caller: Caller,
        account: u64,
    ) -> Result<BTreeMap<&'static str, Amount>, Error> {
        let resource = format!("account {account}");
        let found = self.accounts.get(&account);
        let found = found.ok_or_else(|| Error::Unknown(resource.clone()))?;
        caller.owns(account, resource)?;
        Ok(found.balances.clone())
    }

    /// Takes the money off the account and notes a withdrawal that is still to be paid out.
    pub(crate) fn withdraw(
        &mut self,
        caller: Caller,
        order: Order,
        code: Option<&str>,
    ) -> Result<u64, Error> {
        caller.may_change("withdrawals")?;
        let coin = self.coin_for(&order)?.ticker;
        let account = caller.account;
        let holder = self.accounts.get_mut(&account);
        let holder = holder.ok_or_else(|| Error::Unknown(format!("account {account}")))?;
        let available = holder.balances.get(coin).copied().unwrap_or(Amount::ZERO);
        let Some(rest) = available.checked_sub(order.amount) else {
            return Err(Error::Overdrawn {
                order,
                available,
                account,
            });
        };
        // Asked for last, so that nobody fetches a code for what would be refused anyway.
        holder.check_code(code)?;
        holder.balances.insert(coin, rest);
        let kind = Kind::Withdrawal {
            reference: order.reference,
            network: order.network,
            state: State::Accepted,
        };
        let id = self.transactions.len() as u64 + 1;
        let withdrawal = Transaction {
            id,
            account,
            coin,
            amount: order.amount,
            kind,
        };
        self.transactions.insert(id, withdrawal);
        Ok(id)
    }

    /// The coin of an order, if it can go over the order's network today.
    fn coin_for(&self, order: &Order) -> Result<&Coin, Error> {
        let coin = self.coins.iter().find(|coin| coin.ticker == order.asset);
        let coin = coin.ok_or(Error::Unlisted("asset"))?;
        let carries = |coin: &Coin| coin.networks.contains(&order.network.as_str());
        if !self.coins.iter().any(carries) {
            return Err(Error::Unlisted("network"));
        }
        if !carries(coin) {
            return Err(Error::WrongNetwork {
                network: order.network.clone(),
                asset: order.asset.clone(),
            });
        }
        if coin.disabled {
            return Err(Error::Disabled(format!("withdrawing {}", coin.ticker)));
        }
        Ok(coin)
    }

    /// The caller's withdrawal with the reference that the caller gave it.
    pub(crate) fn withdrawal(&self, caller: Caller, reference: &str) -> Result<Transaction, Error> {
        let own = self.transactions.values().find(|transaction| {
            transaction.account == caller.account && transaction.reference() == Some(reference)
        });
        own.cloned()
            .ok_or_else(|| Error::Unknown(format!("withdrawal {reference}")))
    }

    pub(crate) fn transaction(&self, id: u64) -> Result<Transaction, Error> {
        let found = self.transactions.get(&id);
        found
            .cloned()
            .ok_or_else(|| Error::Unknown(format!("transaction {id}")))
    }

    /// Notes that a withdrawal was paid out, unless it was cancelled before.
    pub(crate) fn mark_sent(&mut self, id: u64) {
        let transaction = self.transactions.get_mut(&id);
        if let Some(Kind::Withdrawal { state, .. }) = transaction.map(|found| &mut found.kind)
            && *state == State::Accepted
        {
            *state = State::Sent;
        }
    }

    /// Whether no more than one withdrawal went over a network.
    pub(crate) fn is_first_over(&self, network: &str) -> bool {
        let over = |transaction: &&Transaction| transaction.network() == Some(network);
        self.transactions.values().filter(over).count() <= 1
    }

    /// Notes that a withdrawal cannot be paid out any more, and gives the money back.
    pub(crate) fn mark_returned(&mut self, id: u64) {
        let transaction = self.transactions.get_mut(&id);
        if let Some(transaction) = transaction
            && let Kind::Withdrawal { state, .. } = &mut transaction.kind
            && *state == State::Accepted
        {
            *state = State::Cancelled;
            let (account, coin, amount) =
                (transaction.account, transaction.coin, transaction.amount);
            self.give_back(account, coin, amount);
        }
    }

    fn give_back(&mut self, account: u64, coin: &'static str, amount: Amount) {
        if let Some(account) = self.accounts.get_mut(&account) {
            let balance = account.balances.entry(coin).or_insert(Amount::ZERO);
            *balance = balance.saturating_add(amount);
        }
    }

    /// Cancels a withdrawal that was not paid out yet, and gives the money back.
    pub(crate) fn cancel(&mut self, caller: Caller, id: u64) -> Result<Transaction, Error> {
        let resource = format!("transaction {id}");
        let transaction = self.transactions.get_mut(&id);
        let transaction = transaction.ok_or_else(|| Error::Unknown(resource.clone()))?;
        caller.owns(transaction.account, resource)?;
        caller.may_change("withdrawals")?;
        let Kind::Withdrawal { state, .. } = &mut transaction.kind else {
            return Err(Error::NotAWithdrawal(id));
        };
        if *state != State::Accepted {
            return Err(Error::TooLateToCancel);
        }
        *state = State::Cancelled;
        let transaction = transaction.clone();
        self.give_back(caller.account, transaction.coin, transaction.amount);
        Ok(transaction)
    }

    /// What went in and out in a month, from the archive.
    pub(crate) fn statement(&self, caller: Caller, month: &str) -> Result<Vec<Entry>, Error> {
        let unknown = || Error::Unknown(format!("statement {month}"));
        let text = self.archive.get(&(caller.account, month));
        Ok(archive::read(text.ok_or_else(unknown)?)?)
    }
}

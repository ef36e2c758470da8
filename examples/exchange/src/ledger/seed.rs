//! The state that the exchange starts with: two users and a little of everything.

use super::Ledger;
use super::model::{Account, ApiKey, Coin, Kind, Scope, State, Transaction};
use crate::amount::Amount;
use std::collections::BTreeMap;

const ALICE: u64 = 1;
const BOB: u64 = 2;

impl Ledger {
    /// Alice has three coins and a damaged statement; Bob has switched 2FA on.
    pub(crate) fn new() -> Self {
        Self {
            accounts: BTreeMap::from([
                (
                    ALICE,
                    account(&[("BTC", 2), ("ETH", 10), ("DOGE", 900)], None),
                ),
                (BOB, account(&[("ETH", 5)], Some("246810"))),
            ]),
            keys: vec![
                key("trading", "alice-key", ALICE, Scope::Full),
                key("viewer", "alice-viewer-key", ALICE, Scope::ReadOnly),
                key("trading", "bob-key", BOB, Scope::Full),
            ],
            coins: vec![
                coin("BTC", &["Bitcoin", "Lightning"], false),
                coin("ETH", &["Ethereum", "Arbitrum"], false),
                coin("USDT", &["Ethereum", "TRON"], false),
                coin("DOGE", &["Dogecoin"], true),
            ],
            transactions: BTreeMap::from([
                (1, transaction(1, ALICE, "BTC", Kind::Deposit)),
                (2, transaction(2, BOB, "ETH", withdrawal("rent"))),
            ]),
            archive: BTreeMap::from([
                ((ALICE, "2026-01"), "deposit 2 BTC\ndeposit 10.5 ETH"),
                ((ALICE, "2026-02"), "deposit 900 DOGE\nwithdrawal 0.#5 ETH"),
            ]),
        }
    }
}

fn account(coins: &[(&'static str, u64)], code: Option<&'static str>) -> Account {
    let balances = coins
        .iter()
        .map(|(coin, count)| (*coin, Amount::whole(*count)));
    Account {
        balances: balances.collect(),
        code,
    }
}

fn key(name: &str, secret: &str, account: u64, scope: Scope) -> ApiKey {
    ApiKey {
        name: name.to_owned(),
        secret: secret.to_owned(),
        account,
        scope,
    }
}

fn coin(ticker: &'static str, networks: &'static [&'static str], disabled: bool) -> Coin {
    Coin {
        ticker,
        networks,
        disabled,
    }
}

fn transaction(id: u64, account: u64, coin: &'static str, kind: Kind) -> Transaction {
    Transaction {
        id,
        account,
        coin,
        amount: Amount::whole(1),
        kind,
    }
}

fn withdrawal(reference: &str) -> Kind {
    Kind::Withdrawal {
        reference: reference.to_owned(),
        network: "Ethereum".to_owned(),
        state: State::Accepted,
    }
}

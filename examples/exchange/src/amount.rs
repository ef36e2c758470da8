//! Amounts of money: whole numbers of the smallest unit, because a float would lose some.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

const DECIMALS: usize = 8;
const UNIT: u64 = 10_u64.pow(8);

/// An amount of a coin, in its hundred-millionth parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Amount(u64);

impl Amount {
    pub(crate) const ZERO: Self = Self(0);

    pub(crate) const fn whole(coins: u64) -> Self {
        Self(coins.saturating_mul(UNIT))
    }

    pub(crate) fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    pub(crate) fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// A text that is not an amount.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NotAnAmount(String);

impl fmt::Display for NotAnAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an amount", self.0)
    }
}

impl std::error::Error for NotAnAmount {}

impl FromStr for Amount {
    type Err = NotAnAmount;

    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let amount = || {
            if !digits(whole) || !digits(part) || part.len() > DECIMALS {
                return None;
            }
            let part: u64 = format!("{part:0<DECIMALS$}").parse().ok()?;
            let whole = whole.parse::<u64>().ok()?.checked_mul(UNIT)?;
            whole.checked_add(part).map(Self)
        };
        amount().ok_or_else(|| NotAnAmount(text.to_owned()))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}.{:08}", self.0 / UNIT, self.0 % UNIT);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

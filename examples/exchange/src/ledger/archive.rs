//! Past months, kept as lines of text: `deposit 2.5 BTC`.

use crate::amount::{Amount, NotAnAmount};
use serde::Serialize;
use std::fmt;

#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    kind: String,
    amount: Amount,
    coin: String,
}

/// A line of the archive that cannot be read.
#[derive(Debug)]
pub(crate) struct Damaged {
    line: usize,
    cause: Option<NotAnAmount>,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} of the archive is damaged", self.line)
    }
}

impl std::error::Error for Damaged {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.cause.as_ref()?;
        Some(cause)
    }
}

pub(super) fn read(text: &str) -> Result<Vec<Entry>, Damaged> {
    let numbered = text.lines().zip(1..);
    numbered.map(|(text, line)| entry(text, line)).collect()
}

fn entry(text: &str, line: usize) -> Result<Entry, Damaged> {
    let mut words = text.split(' ');
    let (Some(kind), Some(amount), Some(coin)) = (words.next(), words.next(), words.next()) else {
        return Err(Damaged { line, cause: None });
    };
    let amount = amount.parse().map_err(|cause| Damaged {
        line,
        cause: Some(cause),
    })?;
    Ok(Entry {
        kind: kind.to_owned(),
        amount,
        coin: coin.to_owned(),
    })
}

//! What a mock was asked and what it answered.

use serde::Serialize;
use std::collections::HashMap;
use std::time::Instant;

/// A request, and what was answered.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Recorded {
    #[serde(skip)]
    pub(crate) at: Instant,
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) has_idempotency_key: bool,
    /// Two requests with the same number have the same method, target, key and body.
    pub(crate) identity: u64,
    /// The name of the error; none for a success or the answer of the service behind.
    pub(crate) error: Option<String>,
    pub(crate) fault: Option<String>,
    /// The status; none where the connection ended before.
    pub(crate) status: Option<u16>,
}

/// The requests since the start, the last ones in full.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) last: Vec<Recorded>,
    pub(crate) counts: HashMap<String, usize>,
    pub(crate) total: usize,
}

/// So many requests are kept in full.
const MOST: usize = 1000;

impl Record {
    /// Keeps a request.
    pub(crate) fn push(&mut self, recorded: Recorded) {
        self.total += 1;
        let what = match (&recorded.error, &recorded.fault) {
            (Some(error), _) => error.as_str(),
            (None, Some(fault)) => fault,
            (None, None) => "ok",
        };
        match self.counts.get_mut(what) {
            Some(count) => *count += 1,
            None => _ = self.counts.insert(what.to_owned(), 1),
        }
        if self.last.len() >= MOST {
            self.last.drain(..MOST / 2);
        }
        self.last.push(recorded);
    }

    /// What the admin address shows.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        serde_json::json!({
            "total": self.total,
            "counts": self.counts,
            "requests": self.last,
        })
    }
}

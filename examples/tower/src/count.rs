//! A layer that counts which errors go out: it knows no API, and needs none.

use errspec::server::Answered;
use http::Response;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How often each error went out, by its name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts(Arc<Mutex<BTreeMap<&'static str, u64>>>);

impl Counts {
    /// Counts the error that a response says, if it says one.
    pub(crate) fn count<B>(&self, response: Response<B>) -> Response<B> {
        if let Some(answered) = response.extensions().get::<Answered>() {
            let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            *counts.entry(answered.error().name).or_default() += 1;
        }
        response
    }

    /// All of them in a line.
    pub(crate) fn shown(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = counts
            .iter()
            .map(|(name, count)| format!("{name}: {count}"));
        shown.collect::<Vec<_>>().join(", ")
    }
}

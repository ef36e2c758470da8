//! What is said for people to read.

use super::text;
use crate::ir::Docs;
use crate::spec::{Items, Maybe};

/// The keys that a status and an error have in common.
pub(super) struct DocKeys<'s> {
    pub(super) summary: &'s Maybe<String>,
    pub(super) docs: &'s Maybe<String>,
    pub(super) when: &'s Maybe<String>,
    pub(super) causes: &'s Maybe<Items<String>>,
    pub(super) action: &'s Maybe<String>,
}

pub(super) fn docs(keys: &DocKeys<'_>) -> Docs {
    let DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    } = keys;
    let trimmed = |key: &Maybe<String>| text(key).unwrap_or_default().trim().to_owned();
    let causes = causes
        .given()
        .map(|causes| causes.value.0.as_slice())
        .unwrap_or_default();
    Docs {
        summary: trimmed(summary),
        details: trimmed(docs),
        when: trimmed(when),
        causes: causes
            .iter()
            .map(|cause| cause.value.trim().to_owned())
            .collect(),
        action: trimmed(action),
        url: String::new(),
    }
}

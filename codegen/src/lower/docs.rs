//! The documentation of statuses and errors.

use crate::ir::Docs;
use crate::spec::{Items, Maybe};

/// The keys of documentation that statuses and errors have in common.
pub(super) struct DocKeys<'s> {
    pub(super) summary: &'s Maybe<String>,
    pub(super) docs: &'s Maybe<String>,
    pub(super) when: &'s Maybe<String>,
    pub(super) causes: &'s Maybe<Items<String>>,
    pub(super) action: &'s Maybe<String>,
}

pub(super) fn lower(keys: &DocKeys<'_>) -> Docs {
    let DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    } = keys;
    let causes = causes.items().iter();
    Docs {
        summary: summary.trimmed(),
        details: docs.trimmed(),
        when: when.trimmed(),
        causes: causes.map(|cause| cause.value.trim().to_owned()).collect(),
        action: action.trimmed(),
        url: String::new(),
    }
}

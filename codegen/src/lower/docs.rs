//! The documentation of statuses and errors.

use super::Lower;
use crate::spec::{Items, Maybe};
use errspec_model::Docs;

/// The keys of documentation that statuses and errors have in common.
pub(super) struct DocKeys<'s> {
    pub(super) summary: &'s Maybe<String>,
    pub(super) docs: &'s Maybe<String>,
    pub(super) when: &'s Maybe<String>,
    pub(super) causes: &'s Maybe<Items<String>>,
    pub(super) action: &'s Maybe<String>,
}

pub(super) fn lower<'a>(cx: &Lower<'_, 'a>, keys: &DocKeys<'_>) -> Docs<'a> {
    let DocKeys {
        summary,
        docs,
        when,
        causes,
        action,
    } = keys;
    let causes = causes.items().iter();
    let causes: Vec<&str> = causes.map(|cause| cx.text(cause.value.trim())).collect();
    Docs {
        summary: cx.text(summary.trimmed()),
        details: cx.text(docs.trimmed()),
        when: cx.text(when.trimmed()),
        causes: cx.arena.list(&causes),
        action: cx.text(action.trimmed()),
        url: "",
    }
}

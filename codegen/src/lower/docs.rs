//! The documentation of statuses and errors.

use super::Lower;
use crate::diagnostics::Code;
use crate::spec::{self, At, Items, LongAction, Maybe};
use errspec_model::{Action, Docs};

/// The keys of documentation that statuses and errors have in common.
pub(super) struct DocKeys<'s> {
    pub(super) summary: &'s Maybe<String>,
    pub(super) docs: &'s Maybe<String>,
    pub(super) when: &'s Maybe<String>,
    pub(super) causes: &'s Maybe<Items<String>>,
    pub(super) action: &'s Maybe<spec::Action>,
}

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>, keys: &DocKeys<'_>) -> Docs<'a> {
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
        action: lower_action(cx, action),
        url: "",
    }
}

fn lower_action<'a>(cx: &mut Lower<'_, 'a>, action: &Maybe<spec::Action>) -> Action<'a> {
    let Some(At { value, place }) = action.given() else {
        return Action::NONE;
    };
    match value {
        spec::Action::Text(text) => Action {
            anyone: cx.text(text.trim()),
            ..Action::NONE
        },
        spec::Action::Map(long) => {
            let LongAction {
                developer,
                user,
                operator,
            } = long;
            if developer.is_absent() && user.is_absent() && operator.is_absent() {
                cx.error(Code::MissingKey, *place, "this `action` is for nobody")
                    .help("write what the `developer`, the `user` or the `operator` is to do");
            }
            Action {
                anyone: "",
                developer: cx.text(developer.trimmed()),
                user: cx.text(user.trimmed()),
                operator: cx.text(operator.trimmed()),
            }
        }
    }
}

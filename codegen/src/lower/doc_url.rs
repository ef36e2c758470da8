//! The link to an error's documentation: one template for all errors.

use super::{Lower, template};
use crate::diagnostics::Code;
use crate::ir::{Error, Slot};
use errspec_model::Part;

/// Gives each error its link, if the spec has a `doc_url`.
pub(super) fn set<'a>(cx: &mut Lower<'_, 'a>, errors: &mut [Error<'a>]) {
    let Some(text) = cx.spec.doc_url.given() else {
        return;
    };
    let parts = template::parse(cx, &text.value, text.place, &mut |cx, name| match name {
        "code" => Some(Slot::Code),
        "status" => Some(Slot::Status),
        _ => {
            let message = format!("`{{{name}}}` is not the same for every occurrence of an error");
            cx.error(Code::MisplacedSlot, text.place, message)
                .help("the slots of `doc_url` are `{code}` and `{status}`");
            None
        }
    });
    let is_forbidden = |c: char| c.is_whitespace() || c.is_control();
    if text.value.contains(is_forbidden) {
        cx.error(Code::Word, text.place, "a link holds no spaces");
    }
    for error in errors {
        error.docs.url = cx.text(&render(parts, error));
    }
}

fn render(parts: &[Part<'_>], error: &Error<'_>) -> String {
    let parts = parts.iter().map(|part| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Slot(Slot::Status) => error.status.to_string(),
        Part::Slot(_) => match &error.code {
            Some(code) if code.template().is_none() => code.to_string(),
            _ => error.name.to_owned(),
        },
    });
    parts.collect()
}

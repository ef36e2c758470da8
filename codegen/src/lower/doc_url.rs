//! The link to an error's documentation: one template for all errors.

use super::{Lower, template};
use crate::diagnostics::Code;
use crate::ir::{Error, Part, Slot, Template};

/// Gives each error its link, if the spec has a `doc_url`.
pub(super) fn set(cx: &mut Lower<'_>, errors: &mut [Error]) {
    let Some(text) = cx.spec.doc_url.given() else {
        return;
    };
    let template = template::parse(cx, &text.value, text.place, &mut |cx, name| match name {
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
        error.docs.url = render(&template, error);
    }
}

fn render(template: &Template, error: &Error) -> String {
    let parts = template.0.iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Slot(Slot::Status) => error.status.to_string(),
        Part::Slot(_) => match &error.code {
            Some(code) => code.to_string(),
            None => error.name.clone(),
        },
    });
    parts.collect()
}

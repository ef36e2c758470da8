//! The link to an error's documentation: one template for all errors.

use super::template;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Error, Part, Slot, Template};
use crate::spec::Maybe;

/// Gives each error its link, as the spec's `doc_url` says.
pub(super) fn set(doc_url: &Maybe<String>, errors: &mut [Error], diagnostics: &mut Diagnostics) {
    let Some(text) = doc_url.given() else { return };
    let template = template::parse(&text.value, text.place, diagnostics, &mut |name, sink| {
        match name {
            "code" => return Some(Slot::Code),
            "status" => return Some(Slot::Status),
            _ => {}
        }
        let message = format!("`{{{name}}}` is not the same for every occurrence of an error");
        sink.report(
            Diagnostic::error(Code::MisplacedSlot, text.place, message)
                .help("the slots of `doc_url` are `{code}` and `{status}`"),
        );
        None
    });
    if text
        .value
        .chars()
        .any(|c| c.is_whitespace() || c.is_control())
    {
        let message = "a link holds no spaces";
        diagnostics.report(Diagnostic::error(Code::Word, text.place, message));
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

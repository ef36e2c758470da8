//! Documentation comments from what a spec says.

use crate::ir::{Api, Docs, Error, Field, Outcome, Retry, Status};
use proc_macro2::TokenStream;
use quote::quote;

/// One `#[doc]` a line, which is `///` once it is printed.
pub(super) fn attributes(markdown: &str) -> TokenStream {
    let lines = tame(markdown).into_iter().map(|line| {
        if line.is_empty() {
            line
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Markdown in which no code block is taken for a Rust test.
fn tame(markdown: &str) -> Vec<String> {
    let mut fenced = false;
    let mut blank_before = true;
    let mut lines = Vec::new();
    for line in markdown.lines() {
        let line = line.trim_end();
        let text = line.trim_start();
        let fence = text.starts_with("```") || text.starts_with("~~~");
        let opens = fence && !fenced;
        let indented = !fenced && blank_before && line.starts_with("    ");
        lines.push(match () {
            () if opens && text.chars().all(|c| c == '`' || c == '~') => format!("{line}text"),
            () if indented => text.to_owned(),
            () => line.to_owned(),
        });
        fenced ^= fence;
        blank_before = line.is_empty();
    }
    lines
}

pub(super) fn of_api(api: &Api) -> String {
    let mut text = format!(
        "The errors of {}, made from `{}`.",
        api.title, api.file_name
    );
    push(&mut text, &api.docs);
    for class in &api.classes {
        let said = if class.docs.summary.is_empty() {
            &class.docs.details
        } else {
            &class.docs.summary
        };
        if !said.is_empty() {
            push(&mut text, &format!("{}xx: {said}", class.digit));
        }
    }
    text
}

/// What a variant of `Code` says: all that the spec does.
pub(super) fn of_code(error: &Error) -> String {
    let first = match &error.code {
        Some(code) => format!("`{code}`: {}", headline(error)),
        None => headline(error),
    };
    let mut text = first;
    push_docs(&mut text, &error.docs);
    push(
        &mut text,
        &format!(
            "Status {}. {}",
            error.status,
            advice(error.outcome, &error.retry)
        ),
    );
    text
}

/// What a variant of `Error` says: what it is, and where to read on.
pub(super) fn of_error(error: &Error) -> String {
    headline(error)
}

pub(super) fn of_status(status: &Status) -> String {
    let summary = &status.docs.summary;
    let mut text = format!("{} {}", status.code, status.reason);
    if !summary.is_empty() {
        text = format!("{text}: {summary}");
    }
    push_docs(&mut text, &status.docs);
    push(&mut text, &advice(status.outcome, &status.retry));
    text
}

pub(super) fn of_field(field: &Field) -> String {
    let mut text = if field.docs.is_empty() {
        format!("The field `{}`.", field.name)
    } else {
        field.docs.clone()
    };
    if let Some(example) = &field.example {
        push(&mut text, &format!("Example: `{example}`"));
    }
    if field.private {
        push(&mut text, "Private: for the server's own log.");
    }
    text
}

/// The summary, or the message.
fn headline(error: &Error) -> String {
    if !error.docs.summary.is_empty() {
        return error.docs.summary.clone();
    }
    let parts = error.message.0.iter().map(|part| match part {
        crate::ir::Part::Text(text) => text.clone(),
        crate::ir::Part::Slot(crate::ir::Slot::Field(name)) => format!("`{{{name}}}`"),
        crate::ir::Part::Slot(_) => String::new(),
    });
    parts.collect()
}

fn push_docs(text: &mut String, docs: &Docs) {
    push(text, &docs.details);
    if !docs.when.is_empty() {
        push(text, &format!("**When to expect it.** {}", docs.when));
    }
    if !docs.causes.is_empty() {
        push(
            text,
            &format!("**Causes**\n\n- {}", docs.causes.join("\n- ")),
        );
    }
    if !docs.action.is_empty() {
        push(text, &format!("**What to do.** {}", docs.action));
    }
    if !docs.url.is_empty() {
        push(text, &format!("See <{}>.", docs.url));
    }
}

/// Appends a paragraph.
fn push(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
}

fn advice(outcome: Outcome, retry: &Retry) -> String {
    let outcome = match outcome {
        Outcome::Succeeded => "The request was carried out.",
        Outcome::Pending => "The request was accepted and is being carried out.",
        Outcome::Failed => "The request was not carried out.",
        Outcome::Unknown => "The request may have been carried out: verify before repeating it.",
    };
    let retry = match retry {
        Retry::Never => return outcome.to_owned(),
        Retry::Immediately => "Retry at once.".to_owned(),
        Retry::After(delay) => format!("Retry after {delay:?}."),
        Retry::Backoff(_) => "Retry with exponential backoff.".to_owned(),
        Retry::With(what) => format!("Repeat it identically with this attached: {what}."),
    };
    format!("{outcome} {retry}")
}

//! What is told about one error.

use super::Page;
use crate::document::{Document, Entry};
use crate::format::markup::{code, code_block, to_markdown_line};
use errspec::openapi::harmless::leads_to_page;

/// A part of a page.
pub(super) fn section(page: &mut Page<'_>, document: &Document, error: &Entry) {
    let anchors = std::iter::once(&error.anchor).chain(&error.other_anchors);
    let anchors: String = anchors
        .map(|anchor| format!("<a id=\"{anchor}\"></a>"))
        .collect();
    page.line(&anchors);
    page.line(&format!("### {}", code(&error.name)));
    body(page, document, error);
}

/// A page of its own.
pub(super) fn page(page: &mut Page<'_>, document: &Document, error: &Entry) {
    page.line(&format!("# {}", code(&error.name)));
    body(page, document, error);
}

fn body(page: &mut Page<'_>, document: &Document, error: &Entry) {
    let Entry {
        name,
        anchor: _,
        other_anchors: _,
        code: wire_code,
        status: _,
        statuses,
        summary,
        details,
        when,
        causes,
        actions,
        url,
        deprecated,
        message,
        outcome,
        carried_out: _,
        repeat: _,
        advice,
        answer,
        fields: _,
        rust,
        operations: _,
        near: _,
        aliases,
        uncoded,
    } = error;
    let wire_code = match wire_code {
        Some(own) if own == name => String::new(),
        Some(own) => format!(", code {}", code(own)),
        None => ", without a code".to_owned(),
    };
    page.line(&format!("**{}**{wire_code}", statuses.join(", ")));
    if let Some(deprecated) = deprecated {
        page.told(deprecated);
    }
    page.told(summary);
    page.actions(actions);
    let advice = advice.iter();
    let advice =
        advice.map(|advice| format!("\n- {}: {}", advice.calls(), to_markdown_line(&advice.text)));
    page.line(&format!("{outcome}\n{}", advice.collect::<String>()));
    page.told(details);
    page.told_as("When to expect it", when);
    page.causes(causes);
    if let Some(answer) = answer {
        page.line("**The answer**");
        page.line(&code_block("http", answer));
    }
    if error.fields.is_empty() && !message.is_empty() && message != summary {
        page.line(&format!("**Message.** {}", code(message)));
    }
    fields(page, error);
    page.line("**In Rust**");
    page.line(&code_block("rust", rust));
    related(page, document, error);
    if !aliases.is_empty() {
        let aliases = aliases.iter().map(|alias| code(alias));
        page.line(&format!(
            "**Read as this error too.** {}",
            aliases.collect::<Vec<_>>().join(", ")
        ));
    }
    if !uncoded.is_empty() {
        page.line(&format!(
            "An answer of {} without a code is this error.",
            uncoded.join(" or ")
        ));
    }
    page.see(url);
}

fn fields(page: &mut Page<'_>, error: &Entry) {
    let rows = error.fields.iter().map(|field| {
        let example = match field.example.as_str() {
            "" => String::new(),
            example => code(example),
        };
        vec![
            code(&field.name),
            code(&field.ty),
            format!("{}, {}", field.presence, field.place),
            to_markdown_line(&field.docs),
            example,
        ]
    });
    page.table(&["Field", "Type", "There", "Meaning", "Example"], rows);
}

fn related(page: &mut Page<'_>, document: &Document, error: &Entry) {
    if !error.operations.is_empty() {
        let names = error.operations.iter().map(|name| code(name));
        page.line(&format!(
            "**Operations.** {}",
            names.collect::<Vec<_>>().join(", ")
        ));
    }
    let near = error.near.iter().filter_map(|near| {
        let other = document.errors.get(near.index)?;
        let link = page.link(document, other);
        Some(format!(
            "- {link} ({}): {}",
            near.why,
            to_markdown_line(&other.summary)
        ))
    });
    let near: Vec<String> = near.collect();
    if !near.is_empty() {
        page.line(&format!("**Easily taken for it**\n\n{}", near.join("\n")));
    }
}

impl Page<'_> {
    /// Where more is told.
    pub(super) fn see(&mut self, url: &str) {
        if leads_to_page(url) {
            self.line(&format!("See <{}>.", in_brackets(url)));
        } else if !url.is_empty() {
            self.line(&format!("See {}.", code(url)));
        }
    }
}

/// A link that nothing of Markdown or of a template is read in. Some programs, such as MkDocs, look for
/// `[a](b)` first, also between `<` and `>`.
fn in_brackets(url: &str) -> String {
    let mut text = String::new();
    for character in url.chars() {
        match character {
            '<' | '>' | '{' | '}' | '[' | ']' | '`' | '\\' => {
                text += &format!("%{:02X}", u32::from(character));
            }
            other => text.push(other),
        }
    }
    text
}

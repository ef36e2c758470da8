//! What is told about a whole API.

use super::Page;
use crate::document::{Document, Told, curl};
use crate::format::markup::{code, code_block, to_markdown_line};

/// The title, the table of errors, the rules, the statuses and the codes that are not errors any more.
pub(super) fn index(page: &mut Page<'_>, document: &Document) {
    page.line(&format!("# {}", to_markdown_line(&document.title)));
    page.told(&document.docs);
    page.line("## Errors");
    let rows = document.errors.iter().map(|error| {
        let link = page.link(document, error);
        let link = match &error.code {
            Some(own) if *own != error.name => format!("{link} {}", code(own)),
            _ => link,
        };
        vec![
            link,
            error.statuses.join(", "),
            to_markdown_line(&error.summary),
            error.carried_out.to_owned(),
            to_markdown_line(&error.repeat),
        ]
    });
    let rows: Vec<_> = rows.collect();
    page.table(
        &["Error", "Status", "What happened", "Carried out", "Repeat"],
        rows.into_iter(),
    );
    handling(page, document);
    statuses(page, document);
    operations(page, document);
    types(page, document);
    old(page, document);
}

fn handling(page: &mut Page<'_>, document: &Document) {
    page.line("## How to handle errors");
    for shape in &document.shapes {
        match document.shapes.len() {
            1 => page.line("An error looks like this, with slots in braces:"),
            _ => page.line(&format!(
                "An error of the shape {} looks like this, with slots in braces:",
                code(&shape.name)
            )),
        }
        page.line(&code_block("http", &shape.text));
        let rows = shape.slots.iter();
        let rows = rows.map(|slot| vec![code(&slot.slot), to_markdown_line(&slot.meaning)]);
        page.table(&["Slot", "What it holds"], rows);
    }
    page.told(&document.identified_by);
    page.line("Whether to repeat a request depends on the error and on the request:");
    let rows = document.rules.iter().map(|rule| {
        let statuses = rule.statuses.iter().map(u16::to_string);
        let statuses = statuses.collect::<Vec<_>>().join(", ");
        let advice = rule.advice.iter();
        let advice = advice.map(|one| format!("{}: {}", one.calls(), to_markdown_line(&one.text)));
        vec![
            statuses,
            rule.count.to_string(),
            rule.carried_out.to_owned(),
            advice.collect::<Vec<_>>().join(". "),
        ]
    });
    page.table(&["Status", "Errors", "Carried out", "What to do"], rows);
    page.line("In Rust:");
    page.line(&code_block("rust", &document.rust));
    if let Some(error) = document.errors.first() {
        page.line("To see an answer: `errspec mock SPEC`, and beside it");
        page.line(&code_block("sh", &curl("localhost:4010", &error.name)));
    }
}

fn statuses(page: &mut Page<'_>, document: &Document) {
    page.line("## Statuses");
    for class in &document.classes {
        page.line(&format!(
            "**{}.** {}",
            class.name,
            to_markdown_line(&class.docs.summary)
        ));
        told(page, &class.docs);
    }
    let rows = document.statuses.iter().map(|status| {
        let summary = match status.docs.summary.is_empty() {
            true => String::new(),
            false => format!("{} ", to_markdown_line(&status.docs.summary)),
        };
        vec![
            format!("{} {}", status.code, to_markdown_line(&status.reason)),
            format!("{summary}{}", to_markdown_line(&status.meaning)),
            page.links(document, &status.errors),
        ]
    });
    let rows: Vec<_> = rows.collect();
    page.table(&["Status", "What it means", "Errors"], rows.into_iter());
    for status in &document.statuses {
        let docs = &status.docs;
        if !status.is_told_by_error && has_more(docs) {
            page.line(&format!(
                "**{} {}**",
                status.code,
                to_markdown_line(&status.reason)
            ));
            told(page, docs);
        }
    }
}

fn has_more(docs: &Told) -> bool {
    let texts = [&docs.details, &docs.when, &docs.url];
    texts.iter().any(|text| !text.is_empty()) || !docs.causes.is_empty() || !docs.actions.is_empty()
}

/// What is told beyond the summary.
fn told(page: &mut Page<'_>, docs: &Told) {
    page.told(&docs.details);
    page.told_as("When to expect it", &docs.when);
    page.causes(&docs.causes);
    page.actions(&docs.actions);
    page.see(&docs.url);
}

fn operations(page: &mut Page<'_>, document: &Document) {
    if document.operations.is_empty() {
        return;
    }
    page.line("## Operations");
    let rows = document.operations.iter().map(|operation| {
        let told = format!("{}\n\n{}", operation.summary, operation.details);
        vec![
            code(&operation.name),
            to_markdown_line(&told),
            page.links(document, &operation.errors),
        ]
    });
    let rows: Vec<_> = rows.collect();
    page.table(&["Operation", "What it does", "Errors"], rows.into_iter());
}

fn types(page: &mut Page<'_>, document: &Document) {
    if document.types.is_empty() {
        return;
    }
    page.line("## Types");
    for ty in &document.types {
        match ty.texts.is_empty() {
            true => page.line(&code(&ty.name)),
            false => {
                let texts = ty.texts.iter().map(|text| code(text));
                let texts = texts.collect::<Vec<_>>().join(", ");
                page.line(&format!("{}: one of {texts}", code(&ty.name)));
            }
        }
        let rows = ty.members.iter().map(|(name, ty, presence, docs)| {
            let presence = (*presence).to_owned();
            vec![code(name), code(ty), presence, to_markdown_line(docs)]
        });
        page.table(&["Member", "Type", "There", "Meaning"], rows);
    }
}

fn old(page: &mut Page<'_>, document: &Document) {
    if document.old.is_empty() {
        return;
    }
    page.line("## Codes of other errors, and old ones");
    let rows = document.old.iter().map(|old| {
        let anchor = old.anchor.as_deref();
        let anchor = anchor.map(|anchor| format!("<a id=\"{anchor}\"></a>"));
        vec![
            format!("{}{}", anchor.unwrap_or_default(), code(&old.code)),
            old.meaning.to_owned(),
            page.links(document, &old.errors),
        ]
    });
    let rows: Vec<_> = rows.collect();
    page.table(&["Code", "What it is", "Errors"], rows.into_iter());
}

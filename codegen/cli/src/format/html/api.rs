//! What the page tells about a whole API.

use super::error::{actions, block, causes, line, link, see, told};
use super::facets::Facets;
use super::page::{Place, encode, text};
use crate::document::{Document, MOST_LINKS, Told, curl};
use maud::{Markup, html};

/// The rules, the table of errors, the statuses and the codes that are not errors any more.
pub(super) fn section(
    document: &Document,
    count: usize,
    facets: &Facets,
    place: Place<'_>,
) -> Markup {
    let is_alone = count == 1;
    html! {
        section id={ "page--" (document.api) } aria-label=(document.title) {
            div class="front" {
                @if !is_alone { h2 { (document.title) } }
                (block(&document.docs))
                (downloads(document, place))
                (handling(document))
            }
            h2 id=[is_alone.then_some("page--errors")] { "Errors" }
            (table(document, facets))
            div class="front" {
                (statuses(document))
                (operations(document))
                (types(document))
                (old(document))
            }
        }
    }
}

/// The same for programs, where it is beside the page or in it.
fn downloads(document: &Document, place: Place<'_>) -> Markup {
    let api = &document.api;
    let names = [format!("{api}.json"), format!("{api}.openapi.json")];
    let links = match place {
        Place::File(files) => {
            let link = |name: &String| {
                let mut files = files.iter();
                let (_, text) = files.find(|(known, _)| known == name)?;
                Some(format!(
                    "data:application/json;base64,{}",
                    encode(text.as_bytes())
                ))
            };
            names.each_ref().map(link)
        }
        Place::Folder => names.clone().map(Some),
        Place::Server { .. } => ["/spec.json", "/openapi.json"].map(|link| Some(link.to_owned())),
    };
    let [Some(json), Some(openapi)] = links else {
        return html! {};
    };
    let [json_name, openapi_name] = names;
    html! {
        p {
            "The same for programs: " a href=(json) download=(json_name) { "JSON" } ", "
            a href=(openapi) download=(openapi_name) { "OpenAPI" } "."
        }
    }
}

fn table(document: &Document, facets: &Facets) -> Markup {
    html! {
        table class="errors" {
            thead {
                tr {
                    th scope="col" { "Error" }
                    th scope="col" { "Status" }
                    th scope="col" { "What happened" }
                    th scope="col" { "Carried out" }
                    th scope="col" { "Repeat" }
                }
            }
            tbody {
                @for error in &document.errors {
                    tr data-t=(facets.tokens(error)) {
                        th scope="row" {
                            (link(error))
                            @match &error.code {
                                Some(code) if *code != error.name => { " " span { code { (code) } } }
                                _ => {}
                            }
                        }
                        td { (error.statuses.join(", ")) }
                        td { (line(&error.summary)) }
                        td { (error.carried_out) }
                        td { (error.repeat) }
                    }
                }
            }
        }
    }
}

fn handling(document: &Document) -> Markup {
    html! {
        h2 { "How to handle errors" }
        @for shape in &document.shapes {
            figure {
                figcaption {
                    @if document.shapes.len() > 1 { "The shape " code { (shape.name) } }
                    @else { "What an error looks like" }
                    ", with slots in braces"
                }
                pre { (text(&shape.text)) }
            }
            dl class="f" {
                @for slot in &shape.slots {
                    dt { code { (slot.slot) } }
                    dd { (line(&slot.meaning)) }
                }
            }
        }
        (block(&document.identified_by))
        p { "Whether to repeat a request depends on the error and on the request:" }
        table class="rules" {
            thead {
                tr {
                    th scope="col" { "Status" }
                    th scope="col" { "Errors" }
                    th scope="col" { "Carried out" }
                    th scope="col" { "What to do" }
                }
            }
            tbody {
                @for rule in &document.rules {
                    tr {
                        th scope="row" {
                            (rule.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", "))
                        }
                        td { (rule.count) }
                        td { (rule.carried_out) }
                        td {
                            @for advice in &rule.advice {
                                div { (advice.calls()) ": " (advice.text) }
                            }
                        }
                    }
                }
            }
        }
        figure {
            figcaption { "In Rust" }
            pre { (text(&document.rust)) }
        }
        @if let Some(error) = document.errors.first() {
            figure {
                figcaption { "To see an answer: " code { "errspec mock SPEC" } ", and beside it" }
                pre { (text(&curl("localhost:4010", &error.name))) }
            }
        }
    }
}

fn statuses(document: &Document) -> Markup {
    html! {
        h2 { "Statuses" }
        @for class in &document.classes {
            p { b { (class.name) ". " } (line(&class.docs.summary)) }
            (more(&class.docs))
        }
        dl class="f" {
            @for status in &document.statuses {
                dt { (status.code) " " (status.reason) }
                dd {
                    p { (line(&status.docs.summary)) " " (status.meaning) }
                    @if !status.is_told_by_error { (more(&status.docs)) }
                    (links(document, &status.errors))
                }
            }
        }
    }
}

/// What is told beyond the summary.
fn more(docs: &Told) -> Markup {
    html! {
        (block(&docs.details))
        (told("When to expect it", &docs.when))
        (causes(&docs.causes))
        (actions(&docs.actions))
        (see(&docs.url))
    }
}

/// Links to errors: the first of many.
fn links(document: &Document, indices: &[usize]) -> Markup {
    let (shown, rest) = indices.split_at(indices.len().min(MOST_LINKS));
    html! {
        @if !shown.is_empty() {
            p class="links" {
                @for error in document.at(shown) { (link(error)) " " }
                @if !rest.is_empty() { "and " (rest.len()) " more" }
            }
        }
    }
}

fn operations(document: &Document) -> Markup {
    html! {
        @if !document.operations.is_empty() {
            h2 { "Operations" }
            dl class="f" {
                @for operation in &document.operations {
                    dt { code { (operation.name) } }
                    dd {
                        (block(&operation.summary))
                        (block(&operation.details))
                        (links(document, &operation.errors))
                    }
                }
            }
        }
    }
}

fn types(document: &Document) -> Markup {
    html! {
        @if !document.types.is_empty() {
            h2 { "Types" }
            dl class="f" {
                @for ty in &document.types {
                    dt { code { (ty.name) } }
                    dd {
                        @if !ty.texts.is_empty() {
                            "one of "
                            @for (index, text) in ty.texts.iter().enumerate() {
                                @if index > 0 { ", " }
                                code { (text) }
                            }
                        }
                        @if !ty.members.is_empty() {
                            dl class="f" {
                                @for (name, ty, presence, docs) in &ty.members {
                                    dt { code { (name) } " " span { (ty) ", " (presence) } }
                                    dd { (line(docs)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn old(document: &Document) -> Markup {
    html! {
        @if !document.old.is_empty() {
            h2 { "Codes of other errors, and old ones" }
            dl class="f" {
                @for old in &document.old {
                    dt id=[old.anchor.as_deref()] { code { (old.code) } " " span { (old.meaning) } }
                    dd { (links(document, &old.errors)) }
                }
            }
        }
    }
}

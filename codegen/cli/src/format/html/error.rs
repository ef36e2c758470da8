//! One error on the page.

use super::page::text;
use crate::document::{Action, Document, Entry, Field};
use crate::format::markup::{to_html, to_line};
use errspec::openapi::harmless::leads_to_page;
use maud::{Markup, PreEscaped, html};

/// What is told about an error.
pub(super) fn article(document: &Document, error: &Entry) -> Markup {
    html! {
        article id=(error.anchor) {
            h3 {
                a href={ "#" (error.anchor) } { code { (error.name) } }
                @for other in &error.other_anchors { a id=(other) {} }
            }
            p class="s" {
                (error.statuses.join(", "))
                @match &error.code {
                    Some(code) if *code == error.name => {}
                    Some(code) => { ", code " code { (code) } }
                    None => { ", without a code" }
                }
            }
            @if let Some(deprecated) = &error.deprecated {
                p class="old" { (line(deprecated)) }
            }
            p class="w" { (line(&error.summary)) }
            (actions(&error.actions))
            dl class="box" {
                dt { "Carried out?" }
                dd { (error.outcome) }
                @for advice in &error.advice {
                    dt { (advice.calls()) }
                    dd { (advice.text) }
                }
            }
            (block(&error.details))
            (told("When to expect it", &error.when))
            (causes(&error.causes))
            @if let Some(answer) = &error.answer {
                figure {
                    figcaption { "The answer" }
                    pre { (text(answer)) }
                }
            }
            @if !error.fields.is_empty() {
                (fields(&error.fields))
            } @else if !error.message.is_empty() && error.message != error.summary {
                p { b { "Message. " } (error.message) }
            }
            figure {
                figcaption { "In Rust" }
                pre { (text(&error.rust)) }
            }
            (related(document, error))
        }
    }
}

fn fields(fields: &[Field]) -> Markup {
    html! {
        dl class="f" {
            @for field in fields {
                dt { code { (field.name) } " " span { (field.ty) ", " (field.presence) ", " (field.place) } }
                dd {
                    (line(&field.docs))
                    @if !field.example.is_empty() { div { "Example: " code { (text(&field.example)) } } }
                }
            }
        }
    }
}

fn related(document: &Document, error: &Entry) -> Markup {
    html! {
        @if !error.operations.is_empty() {
            p { b { "Operations. " } (codes(&error.operations)) }
        }
        @if !error.near.is_empty() {
            p { b { "Easily taken for it" } }
            ul {
                @for near in &error.near {
                    @if let Some(other) = document.errors.get(near.index) {
                        li { (link(other)) " (" (near.why) "): " (line(&other.summary)) }
                    }
                }
            }
        }
        @if !error.aliases.is_empty() {
            p { b { "Read as this error too. " } (codes(&error.aliases)) }
        }
        @if !error.uncoded.is_empty() {
            p { "An answer of " (error.uncoded.join(" or ")) " without a code is this error." }
        }
        (see(&error.url))
    }
}

fn codes(codes: &[String]) -> Markup {
    html! {
        @for (index, one) in codes.iter().enumerate() {
            @if index > 0 { ", " }
            code { (one) }
        }
    }
}

/// A link to an error.
pub(super) fn link(error: &Entry) -> Markup {
    html! { a href={ "#" (error.anchor) } { code { (error.name) } } }
}

/// What somebody does, by who must act.
pub(super) fn actions(actions: &[Action]) -> Markup {
    html! {
        @if !actions.is_empty() {
            div class="do" {
                @for action in actions { (told(&action.heading, &action.text)) }
            }
        }
    }
}

/// Causes, likeliest first.
pub(super) fn causes(causes: &[String]) -> Markup {
    html! {
        @if !causes.is_empty() {
            p { b { "Causes" } }
            ul { @for cause in causes { li { (line(cause)) } } }
        }
    }
}

/// Paragraphs of the author's behind a heading.
pub(super) fn told(heading: &str, text: &str) -> Markup {
    if text.is_empty() {
        return html! {};
    }
    let html = to_html(text);
    match html.strip_prefix("<p>") {
        Some(rest) => html! { (PreEscaped("<p>")) b { (heading) ". " } (PreEscaped(rest)) },
        None => html! { p { b { (heading) "." } } (PreEscaped(html)) },
    }
}

/// Paragraphs of the author's.
pub(super) fn block(text: &str) -> PreEscaped<String> {
    PreEscaped(to_html(text))
}

/// A line of the author's.
pub(super) fn line(text: &str) -> PreEscaped<String> {
    PreEscaped(to_line(text))
}

/// Where more is told.
pub(super) fn see(url: &str) -> Markup {
    html! {
        @if leads_to_page(url) {
            p { "See " a href=(url) { (url) } "." }
        } @else if !url.is_empty() {
            p { "See " code { (url) } "." }
        }
    }
}

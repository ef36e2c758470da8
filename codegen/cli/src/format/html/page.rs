//! The page around the APIs: its head, its search, its script.

use super::facets::Facets;
use super::{api, error};
use crate::document::Document;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Where a page is.
#[derive(Clone, Copy)]
pub(crate) enum Place<'p> {
    /// In a file, alone, with the files in it that can be downloaded from it, by their names.
    File(&'p [(String, String)]),
    /// In a folder, with the files that it leads to, named after their APIs.
    Folder,
    /// On a server that follows the spec, and says itself what may run.
    Server {
        /// What is wrong with the spec since it was shown.
        mistakes: Option<&'p str>,
    },
}

/// The style of a page, for a server that has it as a file.
pub(crate) const fn style() -> &'static str {
    STYLE
}

/// The script of a page, likewise.
pub(crate) const fn script() -> &'static str {
    SCRIPT
}

/// The page of some APIs.
pub(crate) fn page(documents: &[Document], place: Place<'_>) -> String {
    let title = match documents {
        [one] => one.title.clone(),
        _ => "Errors".to_owned(),
    };
    let facets = Facets::of(documents);
    let count: usize = documents.iter().map(|one| one.errors.len()).sum();
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="errspec";
                meta name="referrer" content="no-referrer";
                title { (title) }
                @match place {
                    Place::Server { .. } => {
                        link rel="stylesheet" href="/page.css";
                        link rel="stylesheet" href="/live.css";
                    }
                    Place::File(_) | Place::Folder => {
                        meta http-equiv="Content-Security-Policy" content=(policy());
                        style { (PreEscaped(STYLE)) }
                    }
                }
            }
            body {
                a class="skip" href="#page--errors" { "Skip to the errors" }
                header {
                    h1 { (title) }
                    @if documents.len() > 1 {
                        nav aria-label="APIs" {
                            @for document in documents {
                                a href={ "#page--" (document.api) } { (document.title) }
                            }
                        }
                    }
                }
                @if let Place::Server { mistakes } = place {
                    (live(mistakes))
                }
                main {
                    (search(&facets, count))
                    @for document in documents {
                        (api::section(document, documents.len(), &facets, place))
                    }
                    @for document in documents {
                        section class="errors" aria-label={ "Each error of " (document.title) } {
                            @for error in &document.errors {
                                (error::article(document, error))
                            }
                        }
                    }
                }
                footer {
                    p { "Made by errspec from the spec of "
                        @for (index, document) in documents.iter().enumerate() {
                            @if index > 0 { ", " }
                            code { (document.api) }
                        }
                        "."
                    }
                }
                @match place {
                    Place::Server { .. } => {
                        script src="/page.js" defer {}
                        script src="/live.js" defer {}
                    }
                    Place::File(_) | Place::Folder => {
                        script { (PreEscaped(SCRIPT)) }
                    }
                }
            }
        }
    };
    let mut text = markup.into_string();
    text.push('\n');
    text
}

/// Nothing is asked of anybody, and nothing runs but the page's own script.
fn policy() -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

/// The hash of a text, as a browser compares it.
fn hash(text: &str) -> String {
    format!("sha256-{}", encode(&Sha256::digest(text.as_bytes())))
}

/// Bytes in base 64.
pub(super) fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::with_capacity(bytes.len() / 3 * 4 + 4);
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        let bits = bits << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = DIGITS.get(bits >> (18 - 6 * place) & 63);
            let is_there = place <= group.len();
            encoded.push(
                digit
                    .filter(|_| is_there)
                    .map_or('=', |digit| char::from(*digit)),
            );
        }
    }
    encoded
}

/// What only a script can do: it is shown where one runs.
fn search(facets: &Facets, count: usize) -> Markup {
    html! {
        search class="tools" {
            label for="page--search" { "Search by code, status or word, or paste an answer" }
            input id="page--search" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/";
            @for group in facets.groups() {
                fieldset {
                    legend { (group.title) }
                    @for (token, label) in &group.chips {
                        button type="button" aria-pressed="false" data-t=(token) { (label) }
                    }
                }
            }
            p id="page--count" role="status" data-n=(count) { (count) " errors" }
        }
    }
}

/// What only a server can do: it tells of mistakes, and reads answers by the spec.
fn live(mistakes: Option<&str>) -> Markup {
    html! {
        section id="page--mistakes" aria-label="Mistakes" hidden[mistakes.is_none()] {
            h2 { "The spec has mistakes" }
            p { "What follows is the last spec without mistakes." }
            pre { (mistakes.unwrap_or_default()) }
        }
        details id="page--decode" {
            summary { "Which error is it? Paste an answer" }
            form {
                label for="page--answer" { "An answer, as " code { "curl -i" } " shows it" }
                textarea id="page--answer" rows="6" spellcheck="false" {}
                button { "Read it" }
            }
            pre id="page--verdict" role="status" hidden {}
        }
    }
}

/// Text with what HTML begins with escaped, and no more: bytes of JSON are full of quotation marks.
pub(super) fn text(text: &str) -> PreEscaped<String> {
    PreEscaped(
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;"),
    )
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn hashes_are_those_of_browsers() {
        let known = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(hash("abc"), known);
    }
}

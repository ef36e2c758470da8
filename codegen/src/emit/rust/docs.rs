//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

/// One `#[doc]` a line, which is `///` once it is printed.
///
/// Text of a spec is never a test. Where a code block in it could be taken for one, rustdoc does not
/// see the text when it collects tests.
pub(super) fn attributes(markdown: &str) -> TokenStream {
    match without_tests(markdown) {
        Some(lines) => {
            let lines = lines.into_iter().map(|line| match line.as_str() {
                "" => line,
                _ => format!(" {line}"),
            });
            quote!(#(#[doc = #lines])*)
        }
        None => quote!(#[cfg_attr(not(doctest), doc = #markdown)]),
    }
}

/// The lines of a text whose code blocks all begin and end with a fence of three backquotes and have
/// a language that is not Rust. A block without a language is `text`. None of any other text in
/// which there may be a code block: one inside of a list, an indented one, longer fences.
fn without_tests(markdown: &str) -> Option<Vec<String>> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in markdown.lines() {
        let line = line.trim_end();
        match line.strip_prefix("```") {
            Some("") if fenced => fenced = false,
            Some("") => {
                fenced = true;
                lines.push("```text".to_owned());
                continue;
            }
            Some(language) if !fenced && is_foreign(language) => fenced = true,
            _ if line.contains("```") || line.contains("~~~") => return None,
            _ if !fenced && (line.contains("    ") || line.contains('\t')) => return None,
            _ => {}
        }
        lines.push(line.to_owned());
    }
    (!fenced).then_some(lines)
}

/// Returns whether a code block of this language is not compiled by rustdoc.
fn is_foreign(language: &str) -> bool {
    let languages = [
        "json", "text", "http", "yaml", "xml", "html", "sh", "toml", "js",
    ];
    languages.contains(&language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_of_other_languages_stay() {
        let text = "a\n\n```json\n    {}\n```\n\n```\nplain\n```";
        let lines = without_tests(text).unwrap_or_default().join("\n");
        assert_eq!(lines, "a\n\n```json\n    {}\n```\n\n```text\nplain\n```");
    }

    #[test]
    fn what_may_be_a_test_is_hidden_from_rustdoc() {
        for text in [
            "```rust\nx\n```",
            "```\n~~~\n```",
            "````\n```\nx\n```\n````",
            "- a\n\n      x",
            "- ```\n  x\n  ```",
            "    x",
            "\tx",
            "```json\nno end",
        ] {
            assert_eq!(without_tests(text), None, "{text}");
        }
    }
}

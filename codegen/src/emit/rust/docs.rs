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
///
/// This is no parser of Markdown, which would have to be the one of the rustdoc that reads the text:
/// a text that it lets pass has no other code blocks by any reading of the CommonMark specification.
fn without_tests(markdown: &str) -> Option<Vec<String>> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in markdown.lines() {
        let line = line.trim_end();
        if !is_printable(line) {
            return None;
        }
        match line.strip_prefix("```") {
            Some("") if fenced => fenced = false,
            Some("") => {
                fenced = true;
                lines.push("```text".to_owned());
                continue;
            }
            Some(language) if !fenced && is_foreign(language) => fenced = true,
            _ if line.contains("```") || line.contains("~~~") => return None,
            _ if !fenced && (is_indented(line) || may_begin_html(line)) => return None,
            _ => {}
        }
        lines.push(line.to_owned());
    }
    (!fenced).then_some(lines)
}

/// Returns whether a line may be code by its indentation, behind the mark of an item or a quotation
/// too. Three spaces are four with the one that is put before each line.
fn is_indented(line: &str) -> bool {
    line.contains("   ") || line.contains('\t')
}

/// Returns whether a line may begin a block of HTML: in one, fences are no fences. Before it are
/// marks of items and quotations, or a footnote's name in brackets.
fn may_begin_html(line: &str) -> bool {
    let before = line.split_once('<').map(|(before, _)| before);
    before.is_some_and(|before| !before.contains(char::is_alphabetic) || before.contains('['))
}

/// Returns whether a line can be in a comment: rustc refuses some control characters there, and
/// those that turn the direction of text.
fn is_printable(line: &str) -> bool {
    let is_escaped = |c: char| !matches!(c, '"' | '\'' | '\\' | '\t') && c.escape_debug().len() > 1;
    !line.contains(is_escaped)
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
            "> ```\n> x\n> ```",
            "1. a\n\n   ```\n   x\n   ```",
            "<!--\n```json\n-->\n\n    x\n\n```\n",
            "> - <pre>\n```json\n```",
            "[^a]: <pre>\n```json\n```",
            "   x",
        ] {
            assert_eq!(without_tests(text), None, "{text}");
        }
    }

    #[test]
    fn what_rustc_refuses_in_a_comment_is_escaped() {
        for text in ["a\rb", "a\u{202e}b", "a\u{2066}b", "a\0b"] {
            let shown = attributes(text).to_string();
            assert!(
                shown.contains("cfg_attr") && !shown.contains(text),
                "{shown}"
            );
        }
        let usual = "\"it's\" 100 \\ größer, see <https://example.org>";
        assert!(!attributes(usual).to_string().contains("cfg_attr"));
    }
}

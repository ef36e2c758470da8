//! Text that ends at a `#`, because YAML takes what is behind it for a comment.

use super::syntax::swallowed;
use super::tree::Tree;
use crate::diagnostics::{Code, Diagnostics};
use crate::source::Place;

/// How many lines are looked at closely.
const MOST: usize = 20;

/// Keys whose values are for people to read, also where they are one word.
const PROSE: [&str; 8] = [
    "message",
    "summary",
    "docs",
    "when",
    "action",
    "note",
    "title",
    "developer",
];

/// Warns of text that ends at a `#` which is written like a part of it.
pub(crate) fn report_swallowed(tree: &Tree, text: &str, file: u16, diagnostics: &mut Diagnostics) {
    let lines = text.lines().filter_map(swallowed).take(MOST);
    for (before, behind) in lines {
        let Some(value) = value_before(before) else {
            continue;
        };
        // Inside of quotes or a block of text it is no comment.
        let whole = format!("{value} #{}", behind.trim_end());
        if tree.texts().any(|(_, text)| text.contains(&whole)) {
            continue;
        }
        let Some((node, _)) = tree.texts().find(|(_, text)| *text == value) else {
            continue;
        };
        let message = format!("this text is `{value}` alone: behind ` #` stands a comment");
        let right = whole.replace('\\', "\\\\").replace('"', "\\\"");
        diagnostics
            .warning(Code::TextInComment, Place { file, node }, message)
            .help(format!(
                "put all of it in quotes: `\"{right}\"`, or a blank behind the `#` of a comment"
            ));
    }
}

/// Returns the text in front of a comment, if it is likely to go on behind it: prose.
fn value_before(before: &str) -> Option<&str> {
    let (key, value) = before
        .rsplit_once(": ")
        .or_else(|| before.rsplit_once("- "))?;
    let (key, value) = (key.trim_start_matches(['-', ' ', '{']), value.trim());
    (value.contains(' ') || PROSE.contains(&key) && !value.is_empty()).then_some(value)
}

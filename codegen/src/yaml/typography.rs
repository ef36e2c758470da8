//! Text in quotes that word processors make of `"`: they quote nothing in YAML, and clients would see them.

use super::syntax::{quoted, straight};
use super::tree::Tree;
use crate::diagnostics::{Code, Diagnostics};
use crate::source::Place;

/// Warns of text that stands in quotes of typography and in no others.
pub(crate) fn report_quotes(tree: &Tree, text: &str, file: u16, diagnostics: &mut Diagnostics) {
    let around = tree.texts().filter_map(|(node, value)| {
        let inner = straight(value);
        let is_quoted = inner.len() < value.len() && !inner.contains(['“', '”', '‘', '«']);
        (is_quoted && tree.text_from(text, node).starts_with(value)).then_some((node, inner))
    });
    for (node, inner) in around {
        let right = quoted(inner);
        diagnostics
            .warning(
                Code::QuotesInText,
                Place { file, node },
                "clients would see the quotes around this text: they are none of YAML",
            )
            .help(format!(
                "write `{right}`; where they belong to the text, put all of it in quotes"
            ));
    }
}

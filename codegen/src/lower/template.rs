//! Text with slots in it: `only {left} of {sku} left`, with `{{` and `}}` for literal braces.

use super::Lower;
use crate::diagnostics::Code;
use crate::ir::{Part, Slot, Template};
use crate::source::Place;

/// Returns the slot of a name, or reports why there is none.
pub(super) type Find<'f> = &'f mut dyn FnMut(&mut Lower<'_>, &str) -> Option<Slot>;

/// Parses a text. `find` is called for the name of each slot.
pub(super) fn parse(cx: &mut Lower<'_>, text: &str, place: Place, find: Find<'_>) -> Template {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(start);
        push_text(&mut parts, before);
        if let Some(after) = brace.strip_prefix("{{") {
            push_text(&mut parts, "{");
            rest = after;
        } else if let Some(after) = brace.strip_prefix("}}") {
            push_text(&mut parts, "}");
            rest = after;
        } else if let Some((name, after)) = slot_name(brace) {
            parts.extend(find(cx, name).map(Part::Slot));
            rest = after;
        } else {
            report_brace(cx, brace, place);
            return Template(parts);
        }
    }
    push_text(&mut parts, rest);
    Template(parts)
}

/// Returns the name in `{name}` at the start of a text, and the text after it.
fn slot_name(text: &str) -> Option<(&str, &str)> {
    let (name, after) = text.strip_prefix('{')?.split_once('}')?;
    let is_name = !name.is_empty() && !name.contains(['{', ' ', '\n', '"']);
    is_name.then_some((name, after))
}

fn report_brace(cx: &mut Lower<'_>, brace: &str, place: Place) {
    let message = if brace.starts_with('}') {
        "a `}` stands here without its `{`"
    } else {
        "a `{` stands here without the name of a slot and a `}`"
    };
    cx.error(Code::Braces, place, message)
        .help("a slot is written `{name}`, a literal brace `{{` or `}}`");
}

/// Adds text, to the last part if that is text too.
fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

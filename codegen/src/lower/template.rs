//! Text with slots in it: `only {left} of {sku} left`, with `{{` and `}}` for literal braces.

use super::Lower;
use crate::diagnostics::Code;
use crate::ir::Slot;
use crate::source::Place;
use errspec_model::Part;

/// Returns the slot of a name, or reports why there is none.
pub(super) type Find<'f, 'a> = &'f mut dyn FnMut(&mut Lower<'_, 'a>, &str) -> Option<Slot<'a>>;

/// Parses a text. `find` is called for the name of each slot.
pub(super) fn parse<'a>(
    cx: &mut Lower<'_, 'a>,
    text: &str,
    place: Place,
    find: Find<'_, 'a>,
) -> &'a [Part<'a>] {
    let mut parts = Vec::new();
    let mut before_slot = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(start);
        before_slot.push_str(before);
        if let Some(after) = brace.strip_prefix("{{") {
            before_slot.push('{');
            rest = after;
        } else if let Some(after) = brace.strip_prefix("}}") {
            before_slot.push('}');
            rest = after;
        } else if let Some((name, after)) = slot_name(brace) {
            if let Some(slot) = find(cx, name) {
                push_text(cx, &mut parts, &before_slot);
                before_slot.clear();
                parts.push(Part::Slot(slot));
            }
            rest = after;
        } else {
            report_brace(cx, brace, place);
            rest = "";
        }
    }
    before_slot.push_str(rest);
    push_text(cx, &mut parts, &before_slot);
    cx.arena.list(&parts)
}

/// Returns the name in `{name}` at the start of a text, and the text after it.
fn slot_name(text: &str) -> Option<(&str, &str)> {
    let (name, after) = text.strip_prefix('{')?.split_once('}')?;
    let is_name = !name.is_empty() && !name.contains(['{', ' ', '\n', '"']);
    is_name.then_some((name, after))
}

fn report_brace(cx: &mut Lower<'_, '_>, brace: &str, place: Place) {
    let message = if brace.starts_with('}') {
        "a `}` stands here without its `{`"
    } else {
        "a `{` stands here without the name of a slot and a `}`"
    };
    // `{ "code": "{code}" }`: a body of JSON, written as text.
    let is_json = brace.trim_start_matches(['{', ' ', '\n']).starts_with('"');
    cx.error(Code::Braces, place, message).help(if is_json {
        "write a body of JSON as a map without quotes around it, `{ code: \"{code}\" }`; in text a slot is \
         written `{name}`, a literal brace `{{` or `}}`"
    } else {
        "a slot is written `{name}`, a literal brace `{{` or `}}`"
    });
}

fn push_text<'a>(cx: &Lower<'_, 'a>, parts: &mut Vec<Part<'a>>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Text(cx.text(text)));
    }
}

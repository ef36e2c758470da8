//! Text with slots in it: `only {left} of {sku} left`, `{{` and `}}` for literal braces.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Part, Slot, Template};
use crate::spec::Place;

/// Reads a text; `find` turns a slot's name into a slot, or reports why it cannot.
pub(super) fn parse(
    text: &str,
    place: Place,
    diagnostics: &mut Diagnostics,
    find: &mut dyn FnMut(&str, &mut Diagnostics) -> Option<Slot>,
) -> Template {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(start);
        push_text(&mut parts, before);
        if let Some(behind) = from.strip_prefix("{{") {
            push_text(&mut parts, "{");
            rest = behind;
        } else if let Some(behind) = from.strip_prefix("}}") {
            push_text(&mut parts, "}");
            rest = behind;
        } else if let Some((name, behind)) = slot_name(from) {
            parts.extend(find(name, diagnostics).map(Part::Slot));
            rest = behind;
        } else {
            report_braces(from, place, diagnostics);
            return Template(parts);
        }
    }
    push_text(&mut parts, rest);
    Template(parts)
}

/// The name in `{name}` at the start of a text, and what follows.
fn slot_name(text: &str) -> Option<(&str, &str)> {
    let (name, behind) = text.strip_prefix('{')?.split_once('}')?;
    let valid = !name.is_empty() && !name.contains(['{', ' ', '\n', '"']);
    valid.then_some((name, behind))
}

fn report_braces(text: &str, place: Place, diagnostics: &mut Diagnostics) {
    let message = if text.starts_with('}') {
        "a `}` stands here without its `{`"
    } else {
        "a `{` stands here without the name of a slot and a `}`"
    };
    diagnostics.report(
        Diagnostic::error(Code::Braces, place, message)
            .help("a slot is written `{name}`, a literal brace `{{` or `}}`"),
    );
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

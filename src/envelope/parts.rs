//! Text with slots in it: a template's pieces, and text read back, where what stands around the
//! slots tells where they are.

use super::{Part, Slot};

/// The pieces of a message with slots: `{name}` is the field of that name, `{{` and `}}` are braces.
#[derive(Clone)]
pub(crate) struct MessageParts(pub(crate) &'static str);

impl MessageParts {
    /// The slot that the rest begins with.
    fn slot(&mut self) -> Option<Part> {
        let rest = self
            .0
            .strip_prefix('{')
            .filter(|rest| !rest.starts_with('{'))?;
        let (name, end) = rest.split_at_checked(memchr::memchr(b'}', rest.as_bytes())?)?;
        self.0 = end.get(1..)?;
        Some(Part::Slot(Slot::Field(name)))
    }
}

impl Iterator for MessageParts {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        if let Some(slot) = self.slot() {
            return Some(slot);
        }
        let text = std::mem::take(&mut self.0);
        let brace = memchr::memchr2(b'{', b'}', text.as_bytes());
        let Some((before, rest)) = brace.and_then(|brace| text.split_at_checked(brace)) else {
            return (!text.is_empty()).then_some(Part::Text(text));
        };
        let doubled = rest.strip_prefix("{{").or_else(|| rest.strip_prefix("}}"));
        self.0 = doubled.unwrap_or(rest);
        match doubled {
            Some(_) => text.get(..=before.len()).map(Part::Text),
            None => (!before.is_empty()).then_some(Part::Text(before)),
        }
    }
}

/// Finds the values of the slots in `text`, if the text around them is the same.
///
/// A slot takes what stands up to the first occurrence of the text that follows it; the last one
/// takes the rest.
pub(crate) fn match_parts<'t>(
    mut parts: impl Iterator<Item = Part> + Clone,
    text: &'t str,
    found: &mut dyn FnMut(Slot, &'t str),
) -> bool {
    let mut rest = text;
    while let Some(part) = parts.next() {
        match part {
            Part::Text(expected) => match rest.strip_prefix(expected) {
                Some(behind) => rest = behind,
                // A header arrives without the blanks at its end, which may be all that stood there.
                None if !rest.is_empty() && rest == expected.trim_end() => rest = "",
                None => return false,
            },
            Part::Slot(slot) => {
                let mut following = parts.clone();
                let end = match (following.next(), following.next()) {
                    // The last text must end the whole, so it is looked for from the end.
                    (Some(Part::Text(last)), None) => rest.strip_suffix(last).map(str::len),
                    (Some(Part::Text(next)), Some(_)) => rest.find(next),
                    _ => Some(rest.len()),
                };
                let Some((value, behind)) = end.and_then(|end| rest.split_at_checked(end)) else {
                    return false;
                };
                found(slot, value);
                rest = behind;
            }
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(message: &'static str) -> String {
        let show = |part| match part {
            Part::Text(text) => format!("[{text}]"),
            Part::Slot(slot) => format!("<{}>", slot.field().unwrap_or_default()),
        };
        MessageParts(message).map(show).collect()
    }

    #[test]
    fn a_message_is_taken_apart_at_its_slots_and_doubled_braces() {
        assert_eq!(shown(""), "");
        assert_eq!(shown("no such thing"), "[no such thing]");
        assert_eq!(shown("{whole}"), "<whole>");
        assert_eq!(shown("no {a}{b}, no c"), "[no ]<a><b>[, no c]");
        assert_eq!(shown("{{{a}}} and {{}}"), "[{]<a>[}][ and {][}]");
    }

    #[test]
    fn values_are_found_between_the_braces_of_a_message() {
        let mut found = Vec::new();
        let message = MessageParts("only {left} {{of}} {sku} left");
        let matched = match_parts(message, "only 2 {of} pens left", &mut |slot, value| {
            found.push((slot, value));
        });
        assert!(matched);
        let expected = [(Slot::Field("left"), "2"), (Slot::Field("sku"), "pens")];
        assert_eq!(found, expected);
    }
}

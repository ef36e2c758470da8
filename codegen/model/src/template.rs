//! Text with slots in it: a message's pieces, and text read back, where the text around the slots
//! delimits their values.

use crate::scan::{self, below, each};
use crate::{Part, Slot};

/// The pieces of a message with slots: `{name}` is the field of that name, `{{` and `}}` are braces.
#[derive(Clone, Debug)]
pub struct MessageParts<'a>(&'a str);

impl<'a> MessageParts<'a> {
    /// Takes a message apart.
    pub const fn of(message: &'a str) -> Self {
        Self(message)
    }

    /// The next piece, which ends before the byte `end`; what is behind `next` follows it.
    fn cut(&mut self, end: usize, next: usize) -> Option<&'a str> {
        let piece = self.0.get(..end)?;
        self.0 = self.0.get(next..)?;
        Some(piece)
    }
}

impl<'a> Iterator for MessageParts<'a> {
    type Item = Part<'a>;

    #[inline]
    fn next(&mut self) -> Option<Part<'a>> {
        let bytes = self.0.as_bytes();
        match brace(bytes) {
            None if bytes.is_empty() => None,
            None => self.cut(bytes.len(), bytes.len()).map(Part::Text),
            // A doubled brace is one brace of the text.
            Some(brace) if bytes.get(brace) == bytes.get(brace + 1) => {
                self.cut(brace + 1, brace + 2).map(Part::Text)
            }
            Some(0) => {
                let end = 1 + brace(bytes.get(1..)?)?;
                let name = self.cut(end, end + 1)?.get(1..)?;
                Some(Part::Slot(Slot::Field(name)))
            }
            Some(brace) => self.cut(brace, brace).map(Part::Text),
        }
    }
}

/// The place of the first brace.
#[inline]
fn brace(text: &[u8]) -> Option<usize> {
    scan::first(text, |word| {
        below(word ^ each(b'{'), 1) | below(word ^ each(b'}'), 1)
    })
}

/// Finds the values of the slots in `text`, if the text around them is the same.
///
/// A slot takes the text up to the first occurrence of the text that follows it; the last one
/// takes the rest. A status is three digits, and nothing else can be one. A header arrives without the
/// blanks at its start and end, so those may be missing where a slot before or behind them is empty.
pub fn match_parts<'p, 't>(
    mut parts: impl Iterator<Item = Part<'p>> + Clone,
    text: &'t str,
    found: &mut dyn FnMut(Slot<'p>, &'t str),
) -> bool {
    let mut rest = text;
    while let Some(part) = parts.next() {
        let is_start = rest.len() == text.len();
        match part {
            Part::Text(expected) => match rest.strip_prefix(expected) {
                Some(behind) => rest = behind,
                None if !text.is_empty() && rest == expected.trim_end() => rest = "",
                None => match rest.strip_prefix(expected.trim_start()) {
                    Some(behind) if is_start && expected.starts_with(' ') => rest = behind,
                    _ => return false,
                },
            },
            Part::Slot(slot) => {
                let mut following = parts.clone();
                let (next, has_more) = (following.next(), following.next().is_some());
                let Some((value, behind)) = rest.split_at_checked(match next {
                    Some(Part::Text(next)) => match end_of_value(rest, next, has_more) {
                        Some(end) => end,
                        None if is_start && is_behind_blanks(rest, next) => 0,
                        None => return false,
                    },
                    _ => rest.len(),
                }) else {
                    return false;
                };
                if slot == Slot::Status && !is_status(value) {
                    return false;
                }
                found(slot, value);
                rest = behind;
            }
        }
    }
    rest.is_empty()
}

/// Returns where the value ends that stands before a text.
fn end_of_value(rest: &str, next: &str, has_more: bool) -> Option<usize> {
    if !has_more {
        // The last text must end the whole, so it is looked for from the end.
        return rest.strip_suffix(next).map(str::len);
    }
    rest.find(next).or_else(|| {
        let bare = next.trim_end();
        let is_cut = bare.len() < next.len();
        is_cut.then(|| rest.strip_suffix(bare).map(str::len))?
    })
}

/// Returns whether a text has another at its start, but for the blanks before that.
fn is_behind_blanks(rest: &str, next: &str) -> bool {
    next.starts_with(' ') && rest.starts_with(next.trim_start())
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number of bytes of the text around the slots, if `text` has that text.
pub(crate) fn fixed_text_in<'p>(
    parts: impl Iterator<Item = Part<'p>> + Clone,
    text: &str,
) -> Option<usize> {
    let fits = match_parts(parts.clone(), text, &mut |_, _| {});
    fits.then(|| parts.map(|part| part.text().len()).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(message: &'static str) -> String {
        let show = |part| match part {
            Part::Text(text) => format!("[{text}]"),
            Part::Slot(slot) => format!("<{}>", slot.field().unwrap_or_default()),
        };
        MessageParts::of(message).map(show).collect()
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
    fn blanks_beside_empty_slots_may_be_missing() {
        let read = |message: &'static str, text: &'static str| {
            let mut found = Vec::new();
            let parts = MessageParts::of(message);
            match_parts(parts, text, &mut |_, value| found.push(value)).then_some(found)
        };
        assert_eq!(read("no {a} of {b}", "no pens of"), Some(vec!["pens", ""]));
        assert_eq!(read("{a} left of {b}", "left of 3"), Some(vec!["", "3"]));
        assert_eq!(read("{a} left", "left"), Some(vec![""]));
        assert_eq!(read("{a} {b}", "pens"), Some(vec!["pens", ""]));
        assert_eq!(read("no {a} of {b}", "no pens off"), None);
        assert_eq!(read("no {a} of {b}", "nopens of 3"), None);
        assert_eq!(read("{a} left of {b}", "right of 3"), None);
    }

    #[test]
    fn values_are_found_between_the_braces_of_a_message() {
        let mut found = Vec::new();
        let message = MessageParts::of("only {left} {{of}} {sku} left");
        let matched = match_parts(message, "only 2 {of} pens left", &mut |slot, value| {
            found.push((slot, value));
        });
        assert!(matched);
        let expected = [(Slot::Field("left"), "2"), (Slot::Field("sku"), "pens")];
        assert_eq!(found, expected);
    }
}

//! Text that has no types, wherever a format has nothing else: slots found in it.

use super::Capture;
use crate::model::{Constant, Part, Shape, Slot, is_filled_text};
use std::borrow::Cow;

impl<'a> Capture<'a> {
    /// Finds the slots of a shape in a text.
    pub(super) fn fill_untyped(&mut self, shape: &'a Shape<'a>, text: Cow<'a, str>) {
        match shape {
            blank if blank.is_blank() => {}
            Shape::Text(parts) => {
                // The text around a code is as good as a constant.
                let is_mark = parts.len() > 1 && parts.contains(&Part::Slot(Slot::Code));
                self.marked |= self.fill_parts(parts, text) && is_mark;
            }
            Shape::Slot(slot) => self.fill_text(*slot, text),
            Shape::Constant(expected) if is_constant(&text, expected) => self.marked = true,
            Shape::Proof(inner) => {
                self.proof |= is_filled_text(&text);
                self.fill_untyped(inner, text);
            }
            // Texts are read in the order of the shape, so what comes first counts.
            Shape::Again(inner) => self.fill_untyped(inner, text),
            Shape::Constant(_)
            | Shape::Object(_)
            | Shape::Errors(_)
            | Shape::List(_)
            | Shape::Named(_) => {
                self.mismatch = true;
            }
        }
    }
}

/// Returns whether text is a constant. Blanks around what is no text do not count.
pub(super) fn is_constant(text: &str, expected: &Constant<'_>) -> bool {
    match expected {
        Constant::Null => text.is_empty(),
        Constant::Text(expected) => text == *expected,
        other => other.is(text.trim()),
    }
}

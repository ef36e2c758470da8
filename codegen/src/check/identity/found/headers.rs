//! What the headers of an envelope find in an answer.

use super::super::value::Value;
use super::Found;
use crate::check::identity::sample::WrittenHeader;
use errspec_model::{Header, Params, Part};

impl<'s> Found<'s> {
    pub(super) fn fill_headers(&mut self, shapes: &[Header<'s>], written: &[WrittenHeader<'_>]) {
        for shape in shapes {
            let mut lines = written
                .iter()
                .filter(|header| header.shape.name == shape.name)
                .peekable();
            let is_there = lines.peek().is_some();
            let others = std::mem::take(&mut self.mismatch);
            let fits = lines.any(|line| self.fill_header(shape, line));
            let differs = std::mem::replace(&mut self.mismatch, others);
            if differs || is_there && !fits && !shape.in_list {
                self.misfit_headers.push(shape.name);
            }
        }
    }

    /// Reads a line of a header. Returns whether it has the shape.
    fn fill_header(&mut self, shape: &Header<'s>, line: &WrittenHeader<'_>) -> bool {
        let is_constant = Part::constant(shape.value).is_some();
        let is_ours = |name: &str| shape.params().iter().any(|param| param.name == name);
        let fits = match (&shape.params, &line.shape.params) {
            // A constant identifies nothing.
            (Params::None, _) if is_constant => true,
            (Params::None, _) => {
                let text = line.line_without(&|_| false);
                match shape.value {
                    // Whatever it is, it is the value of the slot.
                    [Part::Slot(slot)] => {
                        self.fill_slot(*slot, &Value::Text(text));
                        true
                    }
                    parts => self.try_text(parts, &text),
                }
            }
            (Params::Query(_), _) => self.try_text(shape.value, &line.line_without(&is_ours)),
            (Params::Auth(_), Params::Auth(_))
            | (Params::Semicolon(_), Params::Semicolon(_))
            | (Params::Structured(_), Params::Structured(_)) => {
                // Parameters go without a value, but not where one is expected.
                line.value.is_empty() && !is_constant || self.try_text(shape.value, &line.value)
            }
            (Params::Links(_), Params::Links(_)) => {
                for (text, value) in values_of(shape, line) {
                    // Another link of the same relation is for other readers.
                    self.try_text(text, value);
                }
                return true;
            }
            // Nothing else has to be there, and parameters are not looked for in other text.
            (Params::Auth(_) | Params::Links(_), _) => return true,
            (Params::Semicolon(_) | Params::Structured(_), _) => return false,
        };
        if fits {
            self.fill_params(shape, line);
        }
        fits || matches!(shape.params, Params::Auth(_))
    }

    fn fill_params(&mut self, shape: &Header<'s>, written: &WrittenHeader<'_>) {
        for (text, value) in values_of(shape, written) {
            self.fill_text(text, value);
        }
    }
}

/// The parameters or links of a header that are written, beside their shapes.
fn values_of<'s, 'w>(
    shape: &Header<'s>,
    written: &'w WrittenHeader<'_>,
) -> impl Iterator<Item = (&'s [Part<'s>], &'w str)> {
    shape.params().iter().filter_map(|param| {
        let mut params = written.params.iter();
        let (_, value) = params.find(|(name, _)| *name == param.name)?;
        Some((param.value, value.as_str()))
    })
}

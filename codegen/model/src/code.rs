//! Codes with slots, which are families of codes: `PT{n}` is `PT1`, `PT2` and so on.

use crate::template::fixed_text_in;
use crate::{ErrorInfo, Part, Spec};

impl<'a> ErrorInfo<'a> {
    /// The code, taken apart, if it has slots: the fields in it are read from it.
    pub fn code_parts(&self) -> Option<&'a [Part<'a>]> {
        let first = self.kind.templates.first();
        first.filter(|_| self.kind.code_has_slots).copied()
    }

    /// Returns whether a field is in the code.
    pub fn code_has(&self, field: &str) -> bool {
        let parts = self.code_parts().unwrap_or_default();
        let mut slots = parts.iter().filter_map(Part::slot);
        slots.any(|slot| slot.field() == Some(field))
    }

    /// The code or alias with slots that a text fits, the one with the most text beside them, and how
    /// many bytes that is.
    pub fn template_of(&self, code: &str) -> Option<(usize, &'a [Part<'a>])> {
        best(self.kind.templates, code)
    }

    /// The aliases that have slots.
    fn alias_templates(&self) -> &'a [&'a [Part<'a>]] {
        let templates = self.kind.templates;
        let first = usize::from(self.kind.code_has_slots);
        templates.get(first..).unwrap_or_default()
    }
}

/// The one of these that a text fits with the most text beside the slots.
fn best<'a>(templates: &'a [&'a [Part<'a>]], code: &str) -> Option<(usize, &'a [Part<'a>])> {
    let fitting = templates.iter().filter_map(|parts| {
        let fixed = fixed_text_in(parts.iter().copied(), code)?;
        Some((fixed, *parts))
    });
    // Of equals the first.
    fitting.rev().max_by_key(|(fixed, _)| *fixed)
}

impl<'a> Spec<'a> {
    /// The errors that a code on the wire is claimed by: those that have it, or have it as an alias. If
    /// there are none, those whose code or alias with slots it fits, the ones with the most text beside
    /// them.
    pub fn errors_of_code(&self, code: &str) -> impl Iterator<Item = &'a ErrorInfo<'a>> {
        let info = |index| self.errors.get(usize::from(index));
        // A code with slots is not found by what the spec calls it.
        let has_it = |error: &&ErrorInfo<'_>| error.kind.has_code && !error.is_template_named(code);
        let mut exact = self
            .codes
            .find(code)
            .filter_map(info)
            .filter(has_it)
            .peekable();
        let is_exact = exact.peek().is_some();
        let fitting = match is_exact {
            true => Vec::new(),
            false => self.fitting(code, &|_| true),
        };
        exact.chain(fitting.into_iter().filter_map(info))
    }

    /// The index of the first error that has a code, or whose code with slots it fits, or which has this
    /// name and no code.
    #[inline]
    pub fn find_code(&self, code: &str) -> Option<u16> {
        let exact = self.codes.find_first(code);
        if exact.is_some() || self.templates.is_empty() {
            return exact;
        }
        self.fitting(code, &|_| true).first().copied()
    }

    /// The indices of the errors whose code or alias with slots a text fits, those with the most text
    /// beside them. The code counts of those only that `is_written` accepts.
    pub(crate) fn fitting(
        &self,
        code: &str,
        is_written: &dyn Fn(&ErrorInfo<'a>) -> bool,
    ) -> Vec<u16> {
        let mut most = 0;
        let mut fitting = Vec::new();
        for index in self.templates {
            let error = self.errors.get(usize::from(*index));
            let fixed = error.and_then(|error| match is_written(error) {
                true => error.template_of(code),
                false => best(error.alias_templates(), code),
            });
            let Some((fixed, _)) = fixed else {
                continue;
            };
            if fixed > most {
                most = fixed;
                fitting.clear();
            }
            if fixed == most {
                fitting.push(*index);
            }
        }
        fitting
    }
}

impl ErrorInfo<'_> {
    fn is_template_named(&self, text: &str) -> bool {
        self.kind.code_has_slots && self.code == text
    }
}

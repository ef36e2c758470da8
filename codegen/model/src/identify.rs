//! Which error an answer is: the rule of the language, for whoever has an answer and for the check
//! that no two errors of a spec are confused.

mod candidates;
mod told;

pub use told::{By, Told};

use crate::template::fixed_text_in;
use crate::{ErrorInfo, Identifier, Slot, Spec, StatusRange};
use candidates::{Candidates, Left};

/// What an answer has by which its error can be identified.
pub trait Evidence {
    /// The status of the answer, or of one error in a list.
    fn status(&self) -> u16;

    /// The value of a slot, in whatever envelope it is.
    fn value(&self, slot: Slot<'_>) -> Option<&str>;

    /// Returns whether there is a code, even one without the text that the spec has around it.
    fn has_code(&self) -> bool {
        self.value(Slot::Code).is_some()
    }

    /// Returns whether there is a code, for an error that has none. One does not count that was found in
    /// another envelope whose errors all have something else too, which this answer lacks: what stands there
    /// is no code then, but what the error's own envelope has in its place.
    fn has_code_beside(&self, _error: &ErrorInfo<'_>) -> bool {
        self.has_code()
    }

    /// Returns whether the answer can be this error at all: under a success status it must prove it.
    fn allows(&self, error: &ErrorInfo<'_>) -> bool;

    /// Returns whether the answer has the shape of an error that its status alone identifies.
    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool;

    /// Returns how many values the answer has that every answer with an error has, each of its kind.
    /// None if one of them is missing, or something else is in the shape's place.
    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize>;
}

impl<'a> Spec<'a> {
    /// Returns the index of the error that an answer is. None where the evidence fits no error, or
    /// several.
    ///
    /// An error claims a value for each slot of `identify` that it is written with: its code and
    /// aliases, its attributes, its message where that has fixed text. From all errors, each step
    /// leaves fewer:
    ///
    /// | step | the answer has a value there | it has none |
    /// | --- | --- | --- |
    /// | code, if `identify` has it | those that claim it; else those whose code with slots fits, the most fixed text first; else those that claim no code; else none | those that claim no code; else none |
    /// | each attribute, in the order of `identify` | those that claim it; else those that claim nothing there; else all | those that claim nothing there; else all |
    /// | status | those declared for this very status; else for its class; else for any; else all | |
    /// | message, if `identify` has it | those whose fixed text fits, the most fixed text first; else those without fixed text; else all | all |
    /// | shape, if several are left and no attribute is another than theirs | those whose required values are there in their types, the most first; else all | |
    ///
    /// The one that is left must agree with the answer in some slot, or claim nothing at all, while
    /// the answer has its status, its shape, and no code.
    ///
    /// An answer without a code that agrees with no error is the one that its status names for such
    /// answers, else the one that its class names, unless the very status alone tells another.
    pub fn identify(&self, evidence: &dyn Evidence) -> Option<u16> {
        let mut left = self.all(evidence);
        let found = match left.take_steps() {
            true => left.only(),
            false => None,
        };
        self.uncoded(evidence, found).or(found)
    }

    /// Returns the index of the error that a status or class names for answers without a code.
    fn uncoded(&self, evidence: &dyn Evidence, found: Option<u16>) -> Option<u16> {
        let found = found.and_then(|index| self.errors.get(usize::from(index)));
        let is_told = || found.is_some_and(|error| error.kind.claims != 0);
        if self.uncoded.is_empty() || is_told() || evidence.has_code() {
            return None;
        }
        let named_by = |range: StatusRange| {
            let mut named = self.uncoded.iter().copied();
            named.find(|index| {
                let error = self.errors.get(usize::from(*index));
                let is_named = |error: &ErrorInfo<'_>| error.kind.uncoded.contains(&range);
                error.is_some_and(|error| is_named(error) && evidence.allows(error))
            })
        };
        let status = StatusRange::One(evidence.status());
        let class = || {
            let is_nearer = found.is_some_and(|error| error.is_declared_for(status));
            let class = StatusRange::Class(evidence.status() / 100);
            named_by(class).filter(|_| !is_nearer)
        };
        named_by(status).or_else(class)
    }

    /// Returns the indices of the errors that the steps leave, whether or not they identify one.
    pub fn candidates(&self, evidence: &dyn Evidence) -> Vec<u16> {
        let mut left = self.all(evidence);
        match left.take_steps() {
            true => left.indices().collect(),
            false => Vec::new(),
        }
    }

    /// All errors, before any step.
    fn all<'e>(&'e self, evidence: &'e dyn Evidence) -> Candidates<'a, 'e> {
        Candidates {
            spec: self,
            evidence,
            left: Left::All,
            has_claimed_code: false,
        }
    }
}

impl ErrorInfo<'_> {
    /// Returns whether an attribute has a value.
    pub(crate) fn has(&self, slot: Slot<'_>, value: &str) -> bool {
        let Slot::Attribute(name) = slot else {
            return false;
        };
        self.attribute(name)
            .is_some_and(|constant| constant.is(value))
    }

    /// Returns whether the error, which has this index, claims this value of a slot.
    pub fn agrees(&self, identifier: &Identifier<'_>, index: u16, value: &str) -> bool {
        match identifier.slot {
            Slot::Code => {
                identifier.values.find(value).any(|found| found == index)
                    || self.template_of(value).is_some()
            }
            Slot::Message => fixed_text_in(self.message_parts(), value).is_some(),
            slot => self.has(slot, value),
        }
    }
}

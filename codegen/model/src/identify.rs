//! Which error an answer is: the rule of the language, for whoever has an answer and for the check
//! that no two errors of a spec are confused.

use crate::{ErrorInfo, Slot, Spec, StatusRange, template::fixed_text_in};

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

/// The errors that an answer can still be.
struct Candidates<'a, 'e> {
    spec: &'e Spec<'a>,
    evidence: &'e dyn Evidence,
    left: Left,
    /// Whether the errors that are left claim the code of the answer.
    has_claimed_code: bool,
}

/// The indices of the errors that are left.
enum Left {
    /// All errors that the evidence allows.
    All,
    /// One error, which most codes leave at once: it needs no list.
    One(u16),
    /// Several errors.
    Several(Vec<u16>),
}

impl Left {
    /// Returns the errors at these indices, if there are any.
    fn of(mut indices: impl Iterator<Item = u16>) -> Option<Self> {
        let first = indices.next()?;
        let Some(second) = indices.next() else {
            return Some(Self::One(first));
        };
        let all = [first, second].into_iter().chain(indices);
        Some(Self::Several(all.collect()))
    }
}

impl<'a> Candidates<'a, '_> {
    fn info(&self, index: u16) -> Option<&'a ErrorInfo<'a>> {
        self.spec.errors.get(usize::from(index))
    }

    /// The places of the attributes in `identify`, or of another slot.
    fn places(
        &self,
        is: fn(Slot<'_>) -> bool,
    ) -> impl Iterator<Item = (usize, Slot<'a>)> + use<'a> {
        let identify = self.spec.identify.iter().enumerate();
        identify
            .map(|(place, identifier)| (place, identifier.slot))
            .filter(move |(_, slot)| is(*slot))
    }

    /// The indices of the errors that are left.
    fn indices(&self) -> impl Iterator<Item = u16> + use<'_, 'a> {
        let (all, listed): (_, &[u16]) = match &self.left {
            Left::All => (self.spec.errors, &[]),
            Left::One(index) => (&[] as _, std::slice::from_ref(index)),
            Left::Several(indices) => (&[] as _, indices),
        };
        let allowed = (0_u16..)
            .zip(all)
            .filter(|(_, error)| self.evidence.allows(error));
        allowed
            .map(|(index, _)| index)
            .chain(listed.iter().copied())
    }

    /// Leaves the errors that `keep` accepts, unless it accepts none. Returns whether it accepts any.
    fn retain(&mut self, keep: impl Fn(&ErrorInfo<'a>) -> bool) -> bool {
        let keeps = |index: &u16| self.info(*index).is_some_and(&keep);
        self.leave(Left::of(self.indices().filter(keeps)))
    }

    /// Leaves these errors, if there are any. Returns whether there are.
    fn leave(&mut self, left: Option<Left>) -> bool {
        let any = left.is_some();
        if let Some(left) = left {
            self.left = left;
        }
        any
    }

    /// Takes all steps. Returns whether the code leaves any error.
    fn take_steps(&mut self) -> bool {
        let is_any_left = self.by_code();
        // No step leaves less than one.
        if is_any_left && !matches!(self.left, Left::One(_)) {
            self.by_attributes();
            self.by_status();
            self.by_message();
            self.by_shape();
        }
        is_any_left
    }

    /// Returns whether any error is left.
    fn by_code(&mut self) -> bool {
        let mut identify = self.spec.identify.iter().enumerate();
        let Some((place, by)) = identify.find(|(_, by)| by.slot == Slot::Code) else {
            return true;
        };
        if let Some(code) = self.evidence.value(Slot::Code) {
            let claim = by.values.find(code);
            if self.leave(Left::of(claim.filter(|index| self.allows(*index)))) {
                self.has_claimed_code = true;
                return true;
            }
            if !self.spec.templates.is_empty() && by.values.find_first(code).is_none() {
                let fitting = self.spec.fitting(code, &|error| error.kind.claims(place));
                let allowed = |index: &u16| self.allows(*index);
                if self.leave(Left::of(fitting.into_iter().filter(allowed))) {
                    self.has_claimed_code = true;
                    return true;
                }
            }
        }
        let others = by.others.iter().copied();
        self.leave(Left::of(others.filter(|index| self.allows(*index))))
    }

    fn allows(&self, index: u16) -> bool {
        let error = self.info(index);
        error.is_some_and(|error| self.evidence.allows(error))
    }

    /// Leaves the errors whose shape the answer has, those with the most in it.
    fn by_shape(&mut self) {
        if matches!(self.left, Left::One(_)) || self.spec.errors.len() == 1 {
            return;
        }
        let evidence = self.evidence;
        let infos: Vec<_> = self
            .indices()
            .filter_map(|index| self.info(index))
            .collect();
        // What an attribute speaks against, no shape speaks for.
        if infos.iter().any(|error| self.is_contradicted(error)) {
            return;
        }
        let shapes = infos.iter().filter_map(|error| evidence.shape_of(error));
        if let Some(most) = shapes.max() {
            self.retain(|error| evidence.shape_of(error) == Some(most));
        }
    }

    /// Returns whether the answer has another value than an error for an attribute that tells it.
    fn is_contradicted(&self, error: &ErrorInfo<'_>) -> bool {
        let mut attributes = self.places(|slot| matches!(slot, Slot::Attribute(_)));
        attributes.any(|(place, slot)| {
            let value = self.evidence.value(slot);
            error.kind.claims(place) && value.is_some_and(|value| !error.has(slot, value))
        })
    }

    fn by_status(&mut self) {
        let status = self.evidence.status();
        let class = StatusRange::Class(status / 100);
        let mut closest = [StatusRange::One(status), class, StatusRange::Any]
            .into_iter()
            .filter(|range| range.contains(status));
        closest.any(|range| self.retain(|error| error.is_declared_for(range)));
    }

    fn by_attributes(&mut self) {
        let evidence = self.evidence;
        for (place, slot) in self.places(|slot| matches!(slot, Slot::Attribute(_))) {
            let value = evidence.value(slot);
            let claim = |error: &ErrorInfo<'_>| {
                error.kind.claims(place) && value.is_some_and(|value| error.has(slot, value))
            };
            if !self.retain(claim) {
                self.retain(|error| !error.kind.claims(place));
            }
        }
    }

    fn by_message(&mut self) {
        let Some((place, _)) = self.places(|slot| slot == Slot::Message).next() else {
            return;
        };
        let Some(message) = self.evidence.value(Slot::Message) else {
            return;
        };
        let fixed = |error: &ErrorInfo<'_>| match error.kind.claims(place) {
            true => fixed_text_in(error.message_parts(), message),
            false => None,
        };
        let infos = self.indices().filter_map(|index| self.info(index));
        match infos.filter_map(fixed).max() {
            Some(most) => self.retain(|error| fixed(error) == Some(most)),
            None => self.retain(|error| !error.kind.claims(place)),
        };
    }

    /// The error that is left, if it is one and the answer agrees with it.
    fn only(&self) -> Option<u16> {
        let index = match self.left {
            Left::One(index) => index,
            Left::All if self.spec.errors.len() == 1 && self.allows(0) => 0,
            Left::All | Left::Several(_) => return None,
        };
        if self.has_claimed_code {
            return Some(index);
        }
        let error = self.info(index)?;
        if error.kind.claims == 0 {
            let is_meant = error.has_status(self.evidence.status())
                && self.evidence.allows(error)
                && !self.has_code_beside(error)
                && self.evidence.has_shape_of(error);
            return is_meant.then_some(index);
        }
        let slots = (0..).zip(self.spec.identify);
        let agrees = |(place, identifier): (usize, &crate::Identifier<'_>)| {
            error.kind.claims(place)
                && self
                    .evidence
                    .value(identifier.slot)
                    .is_some_and(|value| error.agrees(identifier, index, value))
        };
        slots.into_iter().any(agrees).then_some(index)
    }

    /// Returns whether the answer has a code. It is one that nobody claims, if errors that claim no
    /// code are left.
    fn has_code_beside(&self, error: &ErrorInfo<'_>) -> bool {
        let named = self.places(|slot| slot == Slot::Code).next().is_some();
        named && self.evidence.has_code_beside(error)
    }
}

impl ErrorInfo<'_> {
    /// Returns whether an attribute has a value.
    fn has(&self, slot: Slot<'_>, value: &str) -> bool {
        let Slot::Attribute(name) = slot else {
            return false;
        };
        self.attribute(name)
            .is_some_and(|constant| constant.is(value))
    }

    /// Returns whether the error, which has this index, claims this value of a slot.
    fn agrees(&self, identifier: &crate::Identifier<'_>, index: u16, value: &str) -> bool {
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

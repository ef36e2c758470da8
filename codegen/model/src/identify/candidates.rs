//! The errors that an answer can still be, and the steps that leave fewer of them.

use super::Evidence;
use crate::template::fixed_text_in;
use crate::{ErrorInfo, Identifier, Slot, Spec, StatusRange};

/// The errors that an answer can still be.
pub(super) struct Candidates<'a, 'e> {
    pub(super) spec: &'e Spec<'a>,
    pub(super) evidence: &'e dyn Evidence,
    pub(super) left: Left,
    /// Whether the errors that are left claim the code of the answer.
    pub(super) has_claimed_code: bool,
}

/// The indices of the errors that are left.
pub(super) enum Left {
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
    pub(super) fn indices(&self) -> impl Iterator<Item = u16> + use<'_, 'a> {
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
    pub(super) fn take_steps(&mut self) -> bool {
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
    pub(super) fn by_code(&mut self) -> bool {
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
    pub(super) fn by_shape(&mut self) {
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

    pub(super) fn by_status(&mut self) {
        let status = self.evidence.status();
        let class = StatusRange::Class(status / 100);
        let mut closest = [StatusRange::One(status), class, StatusRange::Any]
            .into_iter()
            .filter(|range| range.contains(status));
        closest.any(|range| self.retain(|error| error.is_declared_for(range)));
    }

    fn by_attributes(&mut self) {
        for (place, slot) in self.places(|slot| matches!(slot, Slot::Attribute(_))) {
            self.by_attribute(place, slot);
        }
    }

    pub(super) fn by_attribute(&mut self, place: usize, slot: Slot<'_>) {
        let value = self.evidence.value(slot);
        let claim = |error: &ErrorInfo<'_>| {
            error.kind.claims(place) && value.is_some_and(|value| error.has(slot, value))
        };
        if !self.retain(claim) {
            self.retain(|error| !error.kind.claims(place));
        }
    }

    pub(super) fn by_message(&mut self) {
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
    pub(super) fn only(&self) -> Option<u16> {
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
        let agrees = |(place, identifier): (usize, &Identifier<'_>)| {
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

//! How an answer came to be read as an error, step by step: for people, who ask for it.

use super::Evidence;
use crate::{Slot, Spec, StatusRange};

/// What a step goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// The value of a slot of `identify`.
    Slot(Slot<'a>),
    /// The status.
    Status,
    /// The shape of the body.
    Shape,
}

/// How an answer came to be read as an error, or as none.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The steps that were taken, with the indices of the errors that each left.
    pub steps: Vec<(By<'a>, Vec<u16>)>,
    /// The index of the error.
    pub error: Option<u16>,
    /// The status or class that names the error for answers without a code, if that told it.
    pub uncoded: Option<StatusRange>,
}

impl<'a> Told<'a> {
    /// Returns the errors that were left, whether or not they identify one.
    pub fn left(&self) -> &[u16] {
        self.steps.last().map_or(&[], |(_, left)| left)
    }

    /// Returns what left fewer errors than there were before, of `all`.
    pub fn decided(&self, all: usize) -> impl Iterator<Item = By<'a>> {
        let before = std::iter::once(all).chain(self.steps.iter().map(|(_, left)| left.len()));
        let steps = self.steps.iter().zip(before);
        let decided = steps.filter(|((_, left), before)| left.len() < *before);
        decided.map(|((by, _), _)| *by)
    }
}

impl<'a> Spec<'a> {
    /// Identifies the error of an answer as [`identify`](Self::identify) does, and keeps what each step
    /// left.
    pub fn told(&self, evidence: &dyn Evidence) -> Told<'a> {
        let mut left = self.all(evidence);
        let mut steps = Vec::new();
        let mut found = None;
        let names_code = self.identify.iter().any(|one| one.slot == Slot::Code);
        let is_any_left = left.by_code();
        if names_code {
            let indices = left.indices().filter(|_| is_any_left);
            steps.push((By::Slot(Slot::Code), indices.collect()));
        }
        if is_any_left {
            let mut take = |by, step: &mut dyn FnMut(&mut super::Candidates<'a, '_>)| {
                if left.indices().nth(1).is_some() {
                    step(&mut left);
                    steps.push((by, left.indices().collect()));
                }
            };
            let slots = self.identify.iter().map(|one| one.slot).enumerate();
            for (place, slot) in slots.filter(|(_, slot)| matches!(slot, Slot::Attribute(_))) {
                take(By::Slot(slot), &mut |left| left.by_attribute(place, slot));
            }
            take(By::Status, &mut |left| left.by_status());
            if self.identify.iter().any(|one| one.slot == Slot::Message) {
                take(By::Slot(Slot::Message), &mut |left| left.by_message());
            }
            take(By::Shape, &mut |left| left.by_shape());
            if steps.is_empty() {
                steps.push((By::Status, left.indices().collect()));
            }
            found = left.only();
        }
        let named = self.uncoded(evidence, found);
        let uncoded = named.and_then(|index| {
            let error = self.errors.get(usize::from(index))?;
            let status = StatusRange::One(evidence.status());
            let class = StatusRange::Class(evidence.status() / 100);
            let mut ranges = [status, class].into_iter();
            ranges.find(|range| error.kind.uncoded.contains(range))
        });
        Told {
            steps,
            error: named.or(found),
            uncoded,
        }
    }
}

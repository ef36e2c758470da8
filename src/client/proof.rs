//! Whether an answer under a status below 400 is an error: it is one only by proof.

use super::around::Around;
use super::read::Answer;
use crate::model::{ErrorInfo, Proof, Sighting};
use crate::wire::Capture;

impl<'a> Answer<'a> {
    /// Weighs what one envelope found. Items of a list that prove nothing are dropped: they went well,
    /// or are of another kind than errors.
    pub(super) fn prove(&self, index: u16, capture: &mut Capture<'a>) {
        if !capture.has_list {
            capture.proven = self.proof_of(index, capture, None);
            return;
        }
        let mut items = std::mem::take(&mut capture.items);
        let mut around = Around::of(capture);
        for item in &mut items {
            item.proven = self.proof_of(index, item, Some(around.next()));
        }
        let went_well = |item: &Capture<'_>| item.proven == Proof::None && item.object;
        capture.partial |= items.iter().any(went_well);
        items.retain(|item| item.proven != Proof::None);
        capture.proven = items.first().map_or(Proof::None, |first| first.proven);
        capture.mismatch |= items.is_empty();
        capture.items = items;
    }

    /// Drops the items of a list that have a status of a success of their own, in an answer that is
    /// an error.
    pub(super) fn drop_successes(capture: &mut Capture<'a>) {
        // Items of other kinds tell nothing about what was carried out.
        capture.partial = false;
        let is_success = |item: &Capture<'_>| item.status.is_some_and(|status| status < 400);
        if capture.items.iter().any(is_success) && !capture.items.iter().all(is_success) {
            capture.partial = true;
            capture.items.retain(|item| !is_success(item));
        }
    }

    /// Returns what one error proves. What is around a list counts for its items.
    fn proof_of(&self, index: u16, part: &Capture<'a>, around: Option<&Capture<'a>>) -> Proof {
        let around = around.unwrap_or(part);
        let seen = Seen {
            answer: self,
            part,
            around,
        };
        self.spec.proof(index, self.status, &seen)
    }
}

/// What one envelope found.
struct Seen<'c, 'a> {
    answer: &'c Answer<'a>,
    part: &'c Capture<'a>,
    around: &'c Capture<'a>,
}

impl Sighting for Seen<'_, '_> {
    fn code(&self) -> Option<&str> {
        let code = self.part.code.as_deref().or(self.around.code.as_deref());
        code.filter(|code| !code.is_empty())
    }

    fn own_status(&self) -> Option<u16> {
        self.part.status
    }

    fn is_marked(&self) -> bool {
        (self.part.marked || self.around.marked) && !self.answer.truncated
    }

    fn has_proof(&self) -> bool {
        self.part.proof || self.around.proof
    }

    fn fits(&self, error: &ErrorInfo<'_>) -> bool {
        !self.part.is_misfit_of(error) && !self.around.is_misfit_of(error)
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        self.answer.has_shape(error, self.part, self.around)
    }
}

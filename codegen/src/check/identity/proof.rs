//! What an answer under a status below 400 proves.

use super::found::Found;
use super::readings::has_shape;
use errspec_model::{Envelope, ErrorInfo, Proof, Sighting, Slot, Spec};

impl Found<'_> {
    /// Weighs what one envelope found, as clients do. Items of a list that prove nothing are dropped.
    pub(super) fn prove(&mut self, spec: &Spec<'_>, index: u16, status: u16, is_empty: bool) {
        let Some(envelope) = spec.envelopes.get(usize::from(index)) else {
            return;
        };
        let proof = |part: &Found<'_>, around: &Found<'_>| {
            let seen = Seen {
                spec,
                index,
                envelope,
                is_empty,
                part,
                around,
            };
            spec.proof(index, status, &seen)
        };
        if !self.has_list {
            self.proven = proof(self, self);
            return;
        }
        let mut items = std::mem::take(&mut self.items);
        for item in &mut items {
            item.proven = proof(item, self);
        }
        items.retain(|item| item.proven != Proof::None);
        self.proven = items.first().map_or(Proof::None, |first| first.proven);
        self.mismatch |= items.is_empty();
        self.items = items;
    }
}

/// What one envelope found.
struct Seen<'f, 's> {
    spec: &'f Spec<'s>,
    index: u16,
    envelope: &'f Envelope<'s>,
    /// Whether the body is there and has nothing in it.
    is_empty: bool,
    part: &'f Found<'s>,
    around: &'f Found<'s>,
}

impl Sighting for Seen<'_, '_> {
    fn code(&self) -> Option<&str> {
        let own = self.part.own_value(Slot::Code);
        own.or_else(|| self.around.own_value(Slot::Code))
    }

    fn own_status(&self) -> Option<u16> {
        self.part.own_status()
    }

    fn is_marked(&self) -> bool {
        self.part.marked || self.around.marked
    }

    fn has_proof(&self) -> bool {
        self.part.proof || self.around.proof
    }

    fn fits(&self, error: &ErrorInfo<'_>) -> bool {
        !self.part.is_misfit_of(error) && !self.around.is_misfit_of(error)
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        // In another envelope than its own an error must have what it has in that.
        let own = match error.kind.is_written_in(self.index) {
            true => None,
            false => self.spec.envelope_of(error),
        };
        let envelope = own.unwrap_or(self.envelope);
        self.is_empty || has_shape(envelope, error, self.part, self.around)
    }
}

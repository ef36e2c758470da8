//! Several errors in one answer: in the list of errors of their envelope.

use crate::{Encoder, Held, Shape, Slot};

impl<'a> Shape<'a> {
    /// Returns the shape of one error in the list of errors, if there is one.
    pub fn error_item(&self) -> Option<&'a Shape<'a>> {
        match self {
            Self::Errors(item) => Some(item),
            _ => self.children().find_map(Shape::error_item),
        }
    }

    /// Calls `visit` with each slot outside of the list of errors.
    fn visit_around(&self, visit: &mut dyn FnMut(Slot<'a>)) {
        match self {
            Self::Errors(_) => {}
            Self::Constant(_) | Self::Slot(_) | Self::Text(_) => self.visit_slots(visit),
            _ => self.children().for_each(|child| child.visit_around(visit)),
        }
    }
}

impl<'a> Encoder<'a> {
    /// Returns whether one answer can say both errors: they have one envelope, with a list of errors, and
    /// what stands around the list and not in it is the same for both.
    pub fn goes_with(&self, other: &Self) -> bool {
        let item = |encoder: &Self| encoder.spec.envelope_of(encoder.info)?.body?.error_item();
        let Some(item) = item(self) else {
            return false;
        };
        let mut goes = self.info.kind.envelope == other.info.kind.envelope;
        let mut check = |slot| goes &= item.has(slot) || self.agrees(other, slot);
        self.visit_around(&mut check);
        let own = other.info.kind.headers;
        own.iter().flat_map(|header| header.slots()).for_each(check);
        goes
    }

    /// Calls `visit` with each slot outside of the list of errors, in headers too.
    fn visit_around(&self, visit: &mut dyn FnMut(Slot<'a>)) {
        let Some(envelope) = self.spec.envelope_of(self.info) else {
            return;
        };
        if let Some(body) = &envelope.body {
            body.visit_around(visit);
        }
        let headers = envelope.headers.iter().chain(&envelope.reason_phrase);
        for header in headers.chain(self.info.kind.headers) {
            header.slots().for_each(&mut *visit);
        }
    }

    /// Returns whether two errors have the same in a slot, or whether it is none that speaks of both.
    fn agrees(&self, other: &Self, slot: Slot<'_>) -> bool {
        if matches!(slot, Slot::Status | Slot::Reason) {
            return true;
        }
        let is_lacking = |encoder: &Self| encoder.held(slot) == Held::Nothing;
        if matches!(slot, Slot::Field(_)) && (is_lacking(self) || is_lacking(other)) {
            return true;
        }
        self.text_in(slot) == other.text_in(slot)
    }

    fn text_in(&self, slot: Slot<'_>) -> Option<String> {
        let mut text = String::new();
        let part = [crate::Part::Slot(slot)];
        // A value that fails to be written ends early, in both alike.
        let _ = self.write_text(&part, &mut text);
        self.has(slot).then_some(text)
    }
}

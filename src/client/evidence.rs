//! What an answer, or one item of its list of errors, has by which its error is identified.

use super::read::{Answer, Reading};
use crate::model::{Envelope, ErrorInfo, Evidence, Slot};
use crate::wire::Capture;

impl Evidence for Reading<'_> {
    fn status(&self) -> u16 {
        let own = self
            .captures()
            .find_map(|capture| capture.items.first()?.status);
        own.unwrap_or(self.answer.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let fits = self.captures().filter(|capture| !capture.mismatch);
        let others = self.captures().filter(|capture| capture.mismatch);
        fits.chain(others)
            .find_map(|capture| value_of(capture, slot))
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        if !self.answer.is_success() {
            return true;
        }
        let spec = self.answer.spec;
        let fits =
            |(envelope, capture): (&Envelope<'_>, &Capture<'_>)| self.is_proof(envelope, capture);
        error.status == self.answer.status
            && spec
                .envelopes
                .iter()
                .zip(self.captures())
                .nth(usize::from(error.kind.envelope))
                .is_some_and(fits)
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        let capture = self.capture_of(error.kind.envelope);
        capture.is_some_and(|capture| self.answer.has_shape(error, capture, capture))
    }
}

/// One item of a list of errors.
pub(super) struct Item<'i, 'a> {
    pub(super) answer: Answer<'a>,
    pub(super) item: &'i Capture<'a>,
    /// What is around the list counts where the item itself lacks it.
    pub(super) around: &'i Capture<'a>,
}

impl Evidence for Item<'_, '_> {
    fn status(&self) -> u16 {
        self.item.status.unwrap_or(self.answer.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let value = self.item.value(slot).or_else(|| self.around.value(slot));
        value.filter(|value| slot != Slot::Code || !value.is_empty())
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        !self.answer.is_success() || error.status == self.answer.status
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        self.answer.has_shape(error, self.item, self.around)
    }
}

impl Answer<'_> {
    /// Returns whether an error is identified by what one envelope found.
    pub(super) fn identifies(&self, error: &ErrorInfo<'_>, capture: &Capture<'_>) -> bool {
        if error.kind.claims == 0 {
            return self.has_shape(error, capture, capture);
        }
        let identify = self.spec.identify.iter().enumerate();
        let mut claimed = identify.filter(|(place, _)| error.kind.claims(*place));
        claimed.any(|(_, identifier)| value_of(capture, identifier.slot).is_some())
    }

    /// Returns whether an answer has the shape of an error that its status alone identifies. An
    /// answer without a body, such as that to `HEAD`, has any shape, and one that repeats the status
    /// needs nothing else.
    fn has_shape(
        &self,
        error: &ErrorInfo<'_>,
        capture: &Capture<'_>,
        around: &Capture<'_>,
    ) -> bool {
        if self.body.trim_ascii().is_empty() || capture.status == Some(error.status) {
            return true;
        }
        let Some(body) = self
            .spec
            .envelope_of(error)
            .and_then(|envelope| envelope.body)
        else {
            return true;
        };
        if self.truncated {
            return !capture.mismatch;
        }
        let needs_message = body.has(Slot::Message) && error.always_has_message();
        let has_field = |name| capture.has_field(name) || around.has_field(name);
        let mut required = error.fields.iter().filter(|field| !field.may_be_absent());
        !capture.mismatch
            && required.all(|field| !body.has(Slot::Field(field.name)) || has_field(field.name))
            && (!needs_message || has_text_of(error, capture) || has_text_of(error, around))
    }
}

/// The value of a slot, in the first error of a list where there is one.
fn value_of<'c>(capture: &'c Capture<'_>, slot: Slot<'_>) -> Option<&'c str> {
    let inside = capture.items.first();
    let found = inside.and_then(|item| item.value(slot));
    // Empty text is no code.
    found
        .or_else(|| capture.value(slot))
        .filter(|value| slot != Slot::Code || !value.is_empty())
}

/// Returns whether an answer has the text of an error: the message, or what else describes this
/// occurrence where the message was left out.
fn has_text_of(error: &ErrorInfo<'_>, capture: &Capture<'_>) -> bool {
    let mut fields = error.fields.iter();
    value_of(capture, Slot::Message).is_some()
        || capture.reason.is_some()
        || fields.any(|field| capture.has_field(field.name))
}

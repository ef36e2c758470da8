//! What an answer holds by the envelope and headers of its error, once that is known, and what other
//! envelopes add to it.

use super::read::Answer;
use crate::model::{Contested, ErrorInfo, Header};
use crate::wire::Capture;

impl<'a> Answer<'a> {
    /// Reads the headers that an error has of its own. One takes the place of a header of the
    /// envelope, which then is read once more without that.
    pub(super) fn read_own_headers(&self, error: &'a ErrorInfo<'a>, best: &mut Capture<'a>) {
        let own = error.kind.headers;
        let is_own = |header: &Header<'_>| own.iter().any(|own| own.name == header.name);
        let index = best.envelope;
        match self.spec.envelopes.get(index) {
            Some(envelope) if envelope.headers.iter().any(is_own) => {
                *best = Capture::default();
                self.fill(best, index, own);
            }
            _ => best.fill_headers(own, self.headers),
        }
    }

    /// Returns whether an answer is in the envelope that an error is read from.
    pub(super) fn is_in_own_envelope(&self, error: &ErrorInfo<'_>, best: &Capture<'_>) -> bool {
        // Of several envelopes the media type says which it is.
        let is_named =
            !error.kind.alternatives.is_empty() && self.names_media_type_of(best.envelope);
        is_named || self.identifies(error, best)
    }

    /// Completes what an error's own envelope found by what the others found, as far as they fit. If
    /// the answer is in the error's own envelope, that says what is where.
    pub(super) fn complete(
        &self,
        (error, is_own): (&ErrorInfo<'a>, bool),
        best: &mut Capture<'a>,
        others: &[Capture<'a>],
    ) {
        let own = self.spec.envelopes.get(best.envelope);
        let own = own.filter(|_| is_own && !best.is_misfit_of(error));
        let own_items = is_own.then(|| (std::mem::take(&mut best.items), best.partial));
        for other in others.iter().filter(|other| !other.is_misfit()) {
            let envelope = self.spec.envelopes.get(other.envelope);
            let contested = own
                .zip(envelope)
                .map(|(own, other)| Contested::between(own, error, other));
            let mut contested = contested.unwrap_or_default();
            if self.body.trim_ascii().is_empty() {
                // No body is no text without anything in it.
                let body = envelope.and_then(|envelope| envelope.body);
                body.into_iter()
                    .for_each(|body| body.visit_slots(&mut |slot| contested.slots.push(slot)));
            }
            best.complete(other, &contested);
        }
        // What is a list of errors in another envelope is none here.
        if let Some((items, partial)) = own_items {
            (best.items, best.partial) = (items, partial);
        }
    }
}

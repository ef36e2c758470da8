//! What an answer, or one item of its list of errors, has by which its error is identified.

use super::read::{Answer, Reading};
use crate::model::{Envelope, ErrorInfo, Evidence, FieldInfo, Format, Kinds, Proof, Shape, Slot};
use crate::wire::{Capture, Key};

impl Evidence for Reading<'_, '_> {
    fn status(&self) -> u16 {
        let own = self
            .captures
            .iter()
            .find_map(|capture| capture.items.first()?.status);
        own.unwrap_or(self.answer.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let fits = self.captures.iter().filter(|capture| !capture.is_misfit());
        let others = || self.captures.iter().filter(|capture| capture.is_misfit());
        self.closest(slot, fits)
            .or_else(|| self.closest(slot, others()))
    }

    fn has_code(&self) -> bool {
        self.captures.iter().any(has_code)
    }

    fn has_code_beside(&self, error: &ErrorInfo<'_>) -> bool {
        let mut captures = self.captures.iter();
        captures.any(|capture| {
            let envelope = self.answer.spec.envelopes.get(capture.envelope);
            let has_place = || envelope.is_some_and(|envelope| envelope.has_place_of(Slot::Code));
            let may_be_one = || capture.is_misfit() || self.may_be_whole(capture);
            // A name that nobody knows is no code of another envelope.
            let is_own = || capture.is_of(error) && error.kind.alternatives.is_empty();
            has_code(capture) && (is_own() || has_place() && (capture.is_of(error) || may_be_one()))
        })
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        let answer = self.answer;
        let is_proven = |capture: &Capture<'_>| answer.proves(capture.proven, error, self);
        !answer.is_success() || self.captures.iter().any(is_proven)
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        let mut captures = self.captures_of(error);
        captures.any(|(inside, capture)| self.answer.has_shape(error, inside, capture))
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        let captures = self.captures_of(error);
        let shapes =
            captures.filter_map(|(inside, capture)| self.answer.shape_of(error, inside, capture));
        shapes.max()
    }
}

/// Returns whether an envelope found a code, even one without the text that the spec has around it.
fn has_code(capture: &Capture<'_>) -> bool {
    let inside = capture.items.first().unwrap_or(capture);
    let unfit = || inside.unfit(Slot::Code).or(capture.unfit(Slot::Code));
    value_of(capture, Slot::Code).is_some() || unfit().is_some()
}

impl<'a> Reading<'_, 'a> {
    /// The value of a slot that was found by some envelopes. Of several codes, one with the rest of an error
    /// that has a code counts before others, then one that an error has; of any values, one in a
    /// place of its own before one under a name with slots, then that of the envelope with the most text
    /// around the slot; of equals the first.
    fn closest<'c>(
        &self,
        slot: Slot<'_>,
        captures: impl Iterator<Item = &'c Capture<'a>>,
    ) -> Option<&'c str>
    where
        'a: 'c,
    {
        let spec = self.answer.spec;
        let rank = |(capture, value): (&Capture<'a>, &str)| {
            let envelope = spec.envelopes.get(capture.envelope);
            let place =
                |envelope: &Envelope<'_>| (envelope.has_place_of(slot), envelope.text_around(slot));
            let is_code = slot == Slot::Code;
            let is_whole = is_code && self.is_whole(capture) == Some(true);
            let is_known = is_code && spec.errors_of_code(value).next().is_some();
            (is_whole, is_known, envelope.map(place))
        };
        let values = captures.filter_map(|capture| Some((capture, value_of(capture, slot)?)));
        let closest =
            values.reduce(
                |best, next| match best.1 != next.1 && rank(next) > rank(best) {
                    true => next,
                    false => best,
                },
            );
        closest.map(|(_, value)| value)
    }

    /// Returns whether what an envelope found can be all of an error with a code that is written in it, or
    /// no error is.
    pub(super) fn may_be_whole(&self, capture: &Capture<'a>) -> bool {
        self.is_whole(capture) != Some(false)
    }

    /// Returns whether what an envelope found can be all of an error with a code that is written in it. None
    /// where no error is.
    fn is_whole(&self, capture: &Capture<'a>) -> Option<bool> {
        let errors = self.answer.spec.errors.iter();
        let coded = errors.filter(|error| error.kind.has_code && capture.is_of(error));
        let mut coded = coded.peekable();
        coded.peek()?;
        let inside = capture.items.first().unwrap_or(capture);
        Some(coded.any(|error| self.answer.shape_of(error, inside, capture).is_some()))
    }

    /// What the envelopes found that an error is written in: in a list of errors, the first is the one
    /// that counts.
    fn captures_of(
        &self,
        error: &ErrorInfo<'_>,
    ) -> impl Iterator<Item = (&Capture<'a>, &Capture<'a>)> {
        let captures = error.kind.envelopes();
        let captures = captures.filter_map(|index| self.captures.get(usize::from(index)));
        captures.map(|capture| (capture.items.first().unwrap_or(capture), capture))
    }
}

/// One item of a list of errors.
pub(super) struct Item<'i, 'a> {
    pub(super) answer: &'i Answer<'a>,
    pub(super) item: &'i Capture<'a>,
    /// What is around the list counts where the item itself lacks it.
    pub(super) around: &'i Capture<'a>,
}

impl Evidence for Item<'_, '_> {
    fn status(&self) -> u16 {
        self.item.status.unwrap_or(self.answer.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let values = [self.item, self.around].map(|found| found.value(slot));
        // Empty text is no code.
        let mut values = values.into_iter().flatten();
        values.find(|value| slot != Slot::Code || !value.is_empty())
    }

    fn has_code(&self) -> bool {
        let unfit = self.item.unfit(Slot::Code);
        self.value(Slot::Code).is_some() || unfit.or(self.around.unfit(Slot::Code)).is_some()
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        !self.answer.is_success() || self.answer.proves(self.item.proven, error, self)
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        self.answer.has_shape(error, self.item, self.around)
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        // What is in it was found by this envelope, and says nothing about the shape of another.
        let is_own = self.around.is_of(error);
        is_own.then(|| self.answer.shape_of(error, self.item, self.around))?
    }
}

impl Answer<'_> {
    /// Returns whether what is proven under a status below 400 allows an error.
    fn proves(&self, proof: Proof, error: &ErrorInfo<'_>, evidence: &dyn Evidence) -> bool {
        let code = evidence.value(Slot::Code);
        self.spec.proves(proof, self.status, error, code)
    }

    /// Returns whether an error is identified by what one envelope found.
    pub(super) fn identifies(&self, error: &ErrorInfo<'_>, capture: &Capture<'_>) -> bool {
        if error.kind.claims == 0 {
            let inside = capture.items.first().unwrap_or(capture);
            return self.has_shape(error, inside, capture);
        }
        let identify = self.spec.identify.iter().enumerate();
        let mut claimed = identify.filter(|(place, _)| error.kind.claims(*place));
        claimed.any(|(_, identifier)| value_of(capture, identifier.slot).is_some())
    }

    /// Returns whether an answer has the shape of an error that its status alone identifies. An
    /// answer without a body, such as that to `HEAD`, has any shape, and one that repeats the status
    /// needs nothing else.
    pub(super) fn has_shape(
        &self,
        error: &ErrorInfo<'_>,
        capture: &Capture<'_>,
        around: &Capture<'_>,
    ) -> bool {
        let repeats_status = capture.status.is_some_and(|own| error.has_status(own));
        if self.body.trim_ascii().is_empty() || repeats_status {
            return true;
        }
        let Some((format, body)) = self.body_of(error, around) else {
            return true;
        };
        let fits = !capture.is_misfit_of(error) && !around.is_misfit_of(error);
        if self.truncated {
            return fits;
        }
        let mut fields = error.fields.iter();
        fits && fields.all(|field| {
            let is_named = body.has(Slot::Field(field.name));
            !is_named
                || !error.requires(field, format, &body)
                || self.has_fitting(field, (format, &body), capture)
                || self.has_fitting(field, (format, &body), around)
        }) && (!error.requires_message(&body)
            || has_text_of(error, capture)
            || has_text_of(error, around))
    }

    /// Returns how many values are there that every answer with an error has.
    fn shape_of(
        &self,
        error: &ErrorInfo<'_>,
        capture: &Capture<'_>,
        around: &Capture<'_>,
    ) -> Option<usize> {
        let Some((format, body)) = self.body_of(error, around) else {
            return Some(0);
        };
        let fits = !capture.is_misfit_of(error) && !around.is_misfit_of(error);
        if self.truncated {
            return fits.then_some(0);
        }
        if self.body.trim_ascii().is_empty() {
            // The media type says what would have been there.
            return Some(usize::from(self.names_media_type_of(around.envelope)));
        }
        let fields = error.fields.iter();
        let mut required = 0;
        for field in fields.filter(|field| error.requires(field, format, &body)) {
            required += 1;
            let mut parts = [capture, around].into_iter();
            let fits = parts.any(|part| self.has_fitting(field, (format, &body), part));
            if !fits {
                return None;
            }
        }
        let has_message = || {
            value_of(capture, Slot::Message).is_some() || value_of(around, Slot::Message).is_some()
        };
        let needs_message = error.requires_message(&body);
        let fits = fits && (!needs_message || has_message());
        fits.then_some(required + usize::from(needs_message))
    }

    /// The body of an error: in the envelope that a capture is of, if the error is written in that.
    pub(super) fn body_of(
        &self,
        error: &ErrorInfo<'_>,
        capture: &Capture<'_>,
    ) -> Option<(Format, Shape<'_>)> {
        let envelope = match capture.is_of(error) {
            true => self.spec.envelopes.get(capture.envelope),
            false => self.spec.envelope_of(error),
        };
        Some((envelope?.format, envelope?.body?))
    }

    /// The envelope that an answer with an error is in, by its index. Of several it is the one whose
    /// media type the answer has, else the first that fits.
    pub(super) fn written_in(&self, error: &ErrorInfo<'_>, captures: &[Capture<'_>]) -> usize {
        let usual = usize::from(error.kind.envelope);
        if error.kind.alternatives.is_empty() {
            return usual;
        }
        let fits = |index: &usize| {
            let capture = captures.get(*index);
            capture.is_some_and(|capture| !capture.is_misfit_of(error))
        };
        let all = || error.kind.envelopes().map(usize::from);
        let named = all().find(|index| self.names_media_type_of(*index));
        named.or_else(|| all().find(fits)).unwrap_or(usual)
    }

    /// Returns whether the answer names the media type of an envelope.
    pub(super) fn names_media_type_of(&self, envelope: usize) -> bool {
        let named = self.headers.get(http::header::CONTENT_TYPE);
        let named = named.and_then(|value| value.to_str().ok());
        let envelope = self.spec.envelopes.get(envelope);
        envelope
            .zip(named)
            .is_some_and(|(envelope, named)| envelope.has_media_type(named))
    }

    /// Returns whether a field has a value of one of the kinds that it can have, where a body has it.
    pub(super) fn has_fitting(
        &self,
        field: &FieldInfo<'_>,
        (format, body): (Format, &Shape<'_>),
        capture: &Capture<'_>,
    ) -> bool {
        let kinds = Kinds::of_type(self.spec, format, &field.ty);
        // One that is written in a slot of its own is not looked for among others, nor one of these in a
        // slot that other errors have.
        let is_there = |key: &Key<'_>| match key {
            Key::Slot(name) => key.is_of(field) && (!field.spread || body.has(Slot::Field(name))),
            Key::Member(_) => field.spread && key.is_of(field),
        };
        let mut values = capture.fields.iter();
        values.any(|(key, value)| is_there(key) && value.fits(kinds))
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
pub(super) fn has_text_of(error: &ErrorInfo<'_>, capture: &Capture<'_>) -> bool {
    let mut fields = error.fields.iter();
    value_of(capture, Slot::Message).is_some()
        || capture.reason.is_some()
        || fields.any(|field| capture.has_value(field))
}

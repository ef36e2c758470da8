//! From an answer to its errors: what each envelope finds in it, which error that is, and what is
//! kept of it. Nothing here is generic over the API, or it would be compiled with each one.

use crate::field::Raw;
use crate::model::{ErrorInfo, FieldInfo, Header, Part, Proof, Slot, Spec, match_parts};
use crate::wire::{Body, Capture, Key, capture_body};
use http::HeaderMap;

/// An answer as a client has it.
#[derive(Clone, Copy)]
pub(crate) struct Answer<'a> {
    pub(crate) spec: &'a Spec<'a>,
    pub(crate) status: u16,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) reason: Option<&'a [u8]>,
    pub(crate) body: &'a str,
    /// Whether the body is less than was sent.
    pub(crate) truncated: bool,
}

/// The errors of an answer.
#[derive(Default)]
pub(crate) struct Errors<'e, 'a> {
    /// What was found of each, of which there is at least one.
    pub(crate) all: &'e [Capture<'a>],
    /// Whether some items of its list were no errors: a part of the request was carried out.
    pub(crate) partial: bool,
}

impl<'a> Answer<'a> {
    /// Returns what `take` makes of the errors of the answer. None for a success.
    pub(crate) fn read<R>(&self, take: impl FnOnce(Errors<'_, 'a>) -> R) -> Option<R> {
        self.reading(|reading| match self.is_success() && !reading.is_error() {
            true => None,
            false => Some(take(reading.into_errors())),
        })
    }

    /// Returns what `take` makes of the errors of an answer that is an error, whatever its status.
    pub(crate) fn read_error<R>(&self, take: impl FnOnce(Errors<'_, 'a>) -> R) -> R {
        self.reading(|reading| take(reading.into_errors()))
    }

    pub(super) fn is_success(&self) -> bool {
        self.status < 400
    }

    /// Returns what `take` makes of what every envelope finds in the answer. That is large, so it stays
    /// where it is filled: for one envelope on the stack.
    pub(super) fn reading<R>(&self, take: impl FnOnce(Reading<'_, 'a>) -> R) -> R {
        let (mut one, mut several);
        let captures = match self.spec.envelopes.len() {
            0 | 1 => {
                one = [Capture::default()];
                &mut one[..]
            }
            envelopes => {
                several = vec![Capture::default(); envelopes];
                &mut several[..]
            }
        };
        for (index, capture) in captures.iter_mut().enumerate() {
            self.fill(capture, index, &[]);
        }
        take(Reading {
            answer: self,
            captures,
        })
    }

    pub(super) fn body(&self) -> Body<'a> {
        Body {
            text: self.body,
            headers: self.headers,
            is_cut: self.truncated,
        }
    }

    /// Reads the answer by one envelope, and by headers that an error has of its own.
    pub(super) fn fill(&self, capture: &mut Capture<'a>, envelope: usize, own: &'a [Header<'a>]) {
        capture.envelope = envelope;
        let Some(shape) = self.spec.envelopes.get(envelope) else {
            return;
        };
        let index = u16::try_from(envelope).unwrap_or(u16::MAX);
        if self.is_success() && self.spec.errors_in(index, self.status).next().is_none() {
            // Under a status of successes only errors that are declared for it count.
            capture.mismatch = true;
            return;
        }
        if let Some(body) = &shape.body {
            let whole = capture_body((shape, body), self.body(), capture);
            // What is missing from a body that was cut is unknown.
            capture.mismatch |= !whole && !self.truncated;
        }
        capture.fill_envelope(shape, own, self.headers, self.reason);
        match self.is_success() {
            true => self.prove(index, capture),
            false => Self::drop_successes(capture),
        }
    }
}

/// An answer, read by every envelope.
pub(super) struct Reading<'r, 'a> {
    pub(super) answer: &'r Answer<'a>,
    /// What each envelope found, in the order of the envelopes. There is one at least.
    pub(super) captures: &'r mut [Capture<'a>],
}

impl<'r, 'a> Reading<'r, 'a> {
    /// Returns whether an answer with a status below 400 is an error all the same.
    pub(super) fn is_error(&self) -> bool {
        let mut captures = self.captures.iter();
        captures.any(|capture| capture.proven != Proof::None)
    }

    fn into_errors(mut self) -> Errors<'r, 'a> {
        let answer = self.answer;
        let error = answer.spec.identify(&self);
        // It is said of the answer, whichever error that is and whatever else fits.
        let mut captures = self.captures.iter();
        let retryable = captures.find_map(|capture| capture.retryable);
        let info = error.and_then(|index| answer.info(index));
        let around_others = self.lead(info.or_else(|| self.error_of_another_list()));
        self.keep_own_code(error);
        let Some(best) = self.captures.first_mut() else {
            return Errors::default();
        };
        best.retryable = best.retryable.or(retryable);
        if error.is_none() {
            best.retryable = best.retryable.or_else(|| answer.retryable_in_headers());
            let headers = answer.spec.headers_of(best.status.unwrap_or(answer.status));
            best.fill_headers(headers, answer.headers);
        }
        if !best.items.is_empty() {
            let (leading, around_others) = answer.lead_by_item(best, error, around_others);
            answer.settle_items(best, leading, around_others.as_ref());
        }
        answer.settle(error, best);
        match &*best.items {
            [] => Errors {
                all: std::slice::from_ref(best),
                partial: false,
            },
            items => Errors {
                all: items,
                partial: best.partial,
            },
        }
    }

    /// Has the code that an error claims count where its own envelope reads more as the code, and another has
    /// text around that.
    fn keep_own_code(&mut self, error: Option<u16>) {
        let Some((best, others)) = self.captures.split_first_mut() else {
            return;
        };
        let spec = self.answer.spec;
        let info = error.and_then(|index| self.answer.info(index));
        let Some(info) = info.filter(|info| info.kind.has_code && best.items.is_empty()) else {
            return;
        };
        let is_own = |code: &str| {
            let mut errors = spec.errors_of_code(code);
            errors.any(|error| std::ptr::eq(error, info))
        };
        if !others.is_empty() && best.code.as_deref().is_some_and(|code| !is_own(code)) {
            let codes = others.iter().filter_map(|other| other.code.as_ref());
            let own = codes.into_iter().find(|code| is_own(code)).cloned();
            best.code = own.or(best.code.take());
        }
    }

    /// The place of the capture that holds the most: a code is worth more than a message, and a message
    /// more than a shape that fits. What is no code in an answer that lacks the rest is worth nothing.
    pub(super) fn best(&self) -> usize {
        if self.captures.len() < 2 {
            return 0;
        }
        let worth = |capture: &Capture<'a>| {
            let has = |slot| {
                let mut parts = parts_of(capture);
                capture.value(slot).is_some() || parts.any(|part| part.value(slot).is_some())
            };
            let has_code = has(Slot::Code) && (capture.is_misfit() || self.may_be_whole(capture));
            (has_code, has(Slot::Message), !capture.is_misfit())
        };
        let ranked = self.captures.iter().enumerate();
        // Of equals the first.
        let best =
            ranked.max_by_key(|(place, capture)| (worth(capture), std::cmp::Reverse(*place)));
        best.map_or(0, |(place, _)| place)
    }

    /// The place of the capture that leads.
    pub(super) fn leading(&self, error: Option<&ErrorInfo<'_>>) -> usize {
        let own = error.map(|error| self.answer.written_in(error, self.captures));
        own.unwrap_or_else(|| self.best())
    }

    /// Has that capture lead which is of the envelope of an error, completed by what others found.
    /// For no error it is the one that fits best. Returns what is around a list for other errors, where
    /// that is something else: without the headers that this error has of its own.
    pub(super) fn lead(&mut self, error: Option<&'a ErrorInfo<'a>>) -> Option<Capture<'a>> {
        let own = self.leading(error);
        // The others stay in their order.
        if let Some(up_to) = self.captures.get_mut(..=own) {
            up_to.rotate_right(1);
        }
        let (best, others) = self.captures.split_first_mut()?;
        let (answer, error) = (self.answer, error?);
        let items = std::mem::take(&mut best.items);
        let is_alone = items.is_empty() || error.kind.headers.is_empty();
        let mut around_others = (!is_alone).then(|| best.clone());
        best.items = items;
        answer.read_own_headers(error, best);
        if others.is_empty() {
            return around_others;
        }
        let is_own = answer.is_in_own_envelope(error, best);
        if let Some(around) = &mut around_others {
            answer.complete((error, is_own), around, others);
        }
        answer.complete((error, is_own), best, others);
        around_others
    }
}

/// The errors of a list, or the one error that an answer is.
fn parts_of<'c, 'a>(capture: &'c Capture<'a>) -> impl Iterator<Item = &'c Capture<'a>> {
    let alone = capture.items.is_empty().then_some(capture);
    alone.into_iter().chain(&capture.items)
}

/// Keeps the values of the fields in a text with slots, of which the answer has no other.
fn keep_values<'a>(
    error: &ErrorInfo<'_>,
    parts: impl Iterator<Item = Part<'a>> + Clone,
    text: &str,
    fields: &mut Vec<(Key<'a>, Raw<'a>)>,
) {
    match_parts(parts, text, &mut |slot, value| {
        let Some(name) = slot.field() else { return };
        let declared = error.field_index(name);
        let declared = declared.and_then(|index| error.fields.get(index));
        if declared.is_none_or(|field| !fields.iter().any(|found| is_found(error, field, found))) {
            fields.push((Key::Slot(name), Raw::Text(value.to_owned().into())));
        }
    });
}

/// Returns whether what was found is the value of a field, and not that of another with this name on the
/// wire.
fn is_found(
    error: &ErrorInfo<'_>,
    field: &FieldInfo<'_>,
    (key, value): &(Key<'_>, Raw<'_>),
) -> bool {
    let is_other =
        |other: &FieldInfo<'_>| other.spread && other.name != field.name && key.is_of(other);
    key.is_of(field)
        && !value.is_null()
        && !(matches!(key, Key::Member(_)) && error.fields.iter().any(is_other))
}

impl<'a> Answer<'a> {
    pub(super) fn info(&self, index: u16) -> Option<&'a ErrorInfo<'a>> {
        self.spec.errors.get(usize::from(index))
    }

    /// The server's word on whether to repeat the request, in a header that some error has beside
    /// those of its envelope: the error need not be known to understand it.
    fn retryable_in_headers(&self) -> Option<bool> {
        self.spec.retryable.iter().find_map(|header| {
            let mut capture = Capture::default();
            capture.fill_headers(std::slice::from_ref(header), self.headers);
            capture.retryable
        })
    }

    /// Settles what is kept of one error, once it is known which it is.
    pub(super) fn settle(&self, error: Option<u16>, found: &mut Capture<'a>) {
        found.error = error;
        let info = error.and_then(|index| self.info(index));
        if let Some(info) = info
            && let Some(code) = found.code.as_deref()
            && let Some((_, parts)) = info.template_of(code)
        {
            keep_values(info, parts.iter().copied(), code, &mut found.fields);
        }
        if found.code.as_deref().is_none_or(str::is_empty) {
            found.code = found.unfit(Slot::Code).cloned();
        }
        let message = found.message.take();
        if let Some(message) = message.or_else(|| found.unfit(Slot::Message).cloned()) {
            if let Some(info) = info
                && self.reads_message(info)
            {
                keep_values(info, info.message_parts(), &message, &mut found.fields);
            }
            found.message = Some(message);
        } else {
            // It says nothing about the fields of a message.
            found.message = found.reason.take();
        }
    }

    /// Returns whether the fields in an error's message are read back from it: where it is one field
    /// and nothing else, or where messages identify errors. Any other message is for people alone.
    fn reads_message(&self, info: &ErrorInfo<'_>) -> bool {
        let has_slot = |part| matches!(part, Part::Slot(_));
        let mut identify = self.spec.identify.iter();
        info.message_field().is_some()
            || identify.any(|identifier| identifier.slot == Slot::Message)
                && info.message_parts().any(has_slot)
    }
}

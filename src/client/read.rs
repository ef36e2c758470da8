//! From an answer to its errors: what each envelope finds in it, which error that is, and what is
//! kept of it. Nothing here is generic over the API, or it would be compiled with each one.

use super::Proof;
use super::evidence::Item;
use crate::field::{Node, Raw};
use crate::model::{Envelope, ErrorInfo, FieldInfo, Header, Part, Slot, Spec, match_parts};
use crate::wire::{Body, Capture, Contested, FoundFields, Key, capture_body};
use http::HeaderMap;
use std::borrow::Cow;

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

/// The errors of an answer. Most answers have one, which needs no list.
pub(crate) struct Errors<'a> {
    pub(crate) first: Found<'a>,
    pub(crate) others: Vec<Found<'a>>,
    /// Whether some items of its list were no errors: a part of the request was carried out.
    pub(crate) partial: bool,
}

/// One error of an answer, not yet in the type of its API.
pub(crate) struct Found<'a> {
    /// The index of the error, if the spec declares it.
    pub(crate) error: Option<u16>,
    /// The code as it came.
    pub(crate) code: Option<Cow<'a, str>>,
    /// The message as it came.
    pub(crate) message: Option<Cow<'a, str>>,
    /// The server's word on whether to repeat the request.
    pub(crate) retryable: Option<bool>,
    /// The status that it has of its own in a list.
    pub(crate) status: Option<u16>,
    /// Its place in the list that it was in.
    pub(crate) index: Option<usize>,
    /// The values of fields. The first of a field counts.
    pub(crate) fields: FoundFields<'a>,
    /// Whether a list that is not there may have no items.
    hides_lists: bool,
}

impl Found<'_> {
    /// Calls `read` with the value of a field, if it is there.
    pub(crate) fn field(&self, field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)) {
        if let Some((_, raw)) = self.fields.iter().find(|(key, _)| key.is_of(field)) {
            raw.read(read);
        } else if self.hides_lists {
            read(Node::of_elements(&[]));
        }
    }
}

impl<'a> Answer<'a> {
    /// Returns the errors of the answer. None for a success.
    pub(crate) fn read(&self) -> Option<Errors<'a>> {
        let reading = self.reading();
        if self.is_success() && !reading.is_error() {
            return None;
        }
        Some(reading.into_errors())
    }

    /// Returns the errors of an answer that is an error, whatever its status.
    pub(crate) fn read_error(&self) -> Errors<'a> {
        self.reading().into_errors()
    }

    pub(super) fn is_success(&self) -> bool {
        self.status < 400
    }

    /// Reads the answer by every envelope.
    pub(super) fn reading(&self) -> Reading<'a> {
        let mut captures = (0_u16..)
            .zip(self.spec.envelopes)
            .map(|(index, envelope)| self.capture(index, envelope, &[]));
        Reading {
            answer: *self,
            first: captures.next().unwrap_or_default(),
            others: captures.collect(),
        }
    }

    fn body(&self) -> Body<'a> {
        let media_type = self.headers.get(http::header::CONTENT_TYPE);
        Body {
            text: self.body,
            media_type: media_type.and_then(|value| value.to_str().ok()),
        }
    }

    /// Reads the answer by one envelope, and by headers that an error has of its own.
    pub(super) fn capture(
        &self,
        index: u16,
        envelope: &'a Envelope<'a>,
        own: &'a [Header<'a>],
    ) -> Capture<'a> {
        let mut capture = Capture::default();
        if self.is_success() && self.spec.errors_in(index, self.status).next().is_none() {
            // Under a status of successes only errors that are declared for it count.
            capture.mismatch = true;
            return capture;
        }
        if let Some(shape) = &envelope.body {
            let whole = capture_body((envelope.format, shape), self.body(), &mut capture);
            // What is missing from a body that was cut is unknown.
            capture.mismatch |= !whole && !self.truncated;
        }
        capture.fill_envelope(envelope, own, self.headers, self.reason);
        match self.is_success() {
            true => self.prove(envelope, index, &mut capture),
            false => Self::drop_successes(&mut capture),
        }
        capture
    }
}

/// An answer, read by every envelope.
pub(super) struct Reading<'a> {
    pub(super) answer: Answer<'a>,
    /// What the first envelope found.
    first: Capture<'a>,
    /// What the others found, in their order.
    others: Vec<Capture<'a>>,
}

impl<'a> Reading<'a> {
    pub(super) fn captures(&self) -> impl Iterator<Item = &Capture<'a>> {
        std::iter::once(&self.first).chain(&self.others)
    }

    pub(super) fn capture_of(&self, envelope: u16) -> Option<&Capture<'a>> {
        self.captures().nth(usize::from(envelope))
    }

    /// Returns whether an answer with a status below 400 is an error all the same.
    pub(super) fn is_error(&self) -> bool {
        self.captures().any(|capture| capture.proven != Proof::None)
    }

    fn into_errors(self) -> Errors<'a> {
        let error = self.answer.spec.identify(&self);
        let answer = self.answer;
        // It is said of the answer, whichever error that is and whatever else fits.
        let retryable = self.captures().find_map(|capture| capture.retryable);
        let mut capture = self.best_for(error.and_then(|index| answer.info(index)));
        capture.retryable = capture.retryable.or(retryable);
        if error.is_none() {
            capture.retryable = capture.retryable.or_else(|| answer.retryable_in_headers());
        }
        let items = std::mem::take(&mut capture.items);
        let partial = capture.partial;
        let mut items = items.into_iter().map(|mut item| {
            let error = answer.spec.identify(&Item {
                answer,
                item: &item,
                around: &capture,
            });
            item.complete(&capture, &Contested::default());
            answer.found(error, item)
        });
        match items.next() {
            Some(first) => Errors {
                first,
                others: items.collect(),
                partial,
            },
            None => {
                drop(items);
                Errors {
                    first: answer.found(error, capture),
                    others: Vec::new(),
                    partial: false,
                }
            }
        }
    }

    /// What was found by the envelope of an error, completed by what others found. For none, what
    /// was found by the envelope that fits best.
    fn best_for(self, error: Option<&'a ErrorInfo<'a>>) -> Capture<'a> {
        let answer = self.answer;
        let mut best = self.first;
        let mut envelopes = answer.spec.envelopes.iter();
        let first = envelopes.next();
        let mut others: Vec<_> = envelopes.zip(self.others).collect();
        if !others.is_empty() {
            let own = error.map(|error| usize::from(error.kind.envelope));
            let captures = std::iter::once(&best).chain(others.iter().map(|(_, other)| other));
            let own = own.or_else(|| best_of(captures));
            if let Some(place) = own.and_then(|own| own.checked_sub(1))
                && let (Some(first), Some((envelope, other))) = (first, others.get_mut(place))
            {
                std::mem::swap(&mut best, other);
                *envelope = first;
            }
        }
        if let Some(error) = error {
            answer.read_own_headers(error, &mut best);
            answer.complete(error, &mut best, &others);
        }
        best
    }
}

/// The place of the capture that holds the most: a code is worth more than a message, and a message
/// more than a shape that fits.
fn best_of<'c, 'a: 'c>(captures: impl Iterator<Item = &'c Capture<'a>>) -> Option<usize> {
    let worth = |capture: &Capture<'_>| {
        let has = |slot| parts_of(capture).any(|part| part.value(slot).is_some());
        (has(Slot::Code), has(Slot::Message), !capture.mismatch)
    };
    let ranked = captures.enumerate();
    // Of equals the first.
    let best = ranked.max_by_key(|(place, capture)| (worth(capture), std::cmp::Reverse(*place)));
    best.map(|(place, _)| place)
}

/// The errors of a list, or the one error that an answer is.
fn parts_of<'c, 'a>(capture: &'c Capture<'a>) -> impl Iterator<Item = &'c Capture<'a>> {
    let alone = capture.items.is_empty().then_some(capture);
    alone.into_iter().chain(&capture.items)
}

impl<'a> Answer<'a> {
    fn info(&self, index: u16) -> Option<&'a ErrorInfo<'a>> {
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

    /// What is kept of one error.
    fn found(&self, error: Option<u16>, capture: Capture<'a>) -> Found<'a> {
        let unfit = |slot| capture.unfit(slot).cloned();
        let (unfit_code, unfit_message) = (unfit(Slot::Code), unfit(Slot::Message));
        let Capture {
            code,
            message,
            reason,
            retryable,
            status,
            index,
            mut fields,
            hides_lists,
            ..
        } = capture;
        let message = message.or(unfit_message).or(reason);
        if let Some(info) = error.and_then(|index| self.info(index))
            && let Some(message) = message.as_deref()
            && self.reads_message(info)
        {
            match_parts(info.message_parts(), message, &mut |slot, value| {
                let value = Raw::Text(value.to_owned().into());
                fields.extend(slot.field().map(|name| (Key::Slot(name), value)));
            });
        }
        Found {
            error,
            code: code.filter(|code| !code.is_empty()).or(unfit_code),
            message,
            retryable,
            status,
            index,
            fields,
            hides_lists,
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

//! The ladder on which an answer is recognised: envelope by envelope, code, then status.

use super::may_be_error;
use super::occurrence::Found;
use super::retry_after::retry_after;
use crate::envelope::{Capture, Envelope, Part, Slot, capture_json, match_parts};
use crate::server::reason_phrase;
use crate::{ErrorInfo, Spec};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use std::borrow::Cow;
use std::time::Duration;

/// An answer as a client has it.
pub(crate) struct Answer<'a> {
    pub(crate) spec: &'static Spec,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) reason: Option<&'a [u8]>,
    pub(crate) body: &'a str,
    /// Whether the body is less than was sent.
    pub(crate) truncated: bool,
}

/// What an answer turned out to be.
#[derive(Default)]
pub(crate) struct Recognised {
    /// The index of the error, if the spec knows it.
    pub(crate) error: Option<u16>,
}

/// What a failure keeps of an answer as it came. Code that is generic over the error is compiled with
/// each API, so an answer is read here, up to the types of its errors.
pub(super) struct Kept {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) truncated: bool,
    /// What the header `Retry-After` says, or a field of that name.
    pub(super) retry_after: Option<Duration>,
}

impl Kept {
    /// Reads an answer, and hands out its errors, of which there is at least one. None, and no
    /// error, for a success.
    pub(super) fn read(
        spec: &'static Spec,
        status: StatusCode,
        headers: &HeaderMap,
        reason: Option<&[u8]>,
        body: &Bytes,
        truncated: bool,
        take: &mut dyn FnMut(&mut Found<'_>),
    ) -> Option<Self> {
        if !may_be_error(spec, status) {
            return None;
        }
        let answer = Answer {
            spec,
            status,
            headers,
            reason,
            body: &text_of(body),
            truncated,
        };
        let mut capture = Capture::default();
        let recognised = answer.recognise(&mut capture)?;
        answer.hand_out(recognised.error, &mut capture, take);
        Some(Self {
            status,
            headers: headers.clone(),
            body: body.clone(),
            truncated,
            retry_after: retry_after(headers),
        })
    }

    /// Reads the answer that a server makes of an error, whatever a client makes of it.
    pub(super) fn read_own(
        spec: &'static Spec,
        response: Response<Bytes>,
        take: &mut dyn FnMut(&mut Found<'_>),
    ) -> Self {
        let (parts, body) = response.into_parts();
        let answer = Answer {
            spec,
            status: parts.status,
            headers: &parts.headers,
            reason: reason_phrase(&parts.extensions),
            body: &text_of(&body),
            truncated: false,
        };
        // A spec whose errors could pass for successes is refused, so this is always recognised.
        let mut capture = Capture::default();
        let recognised = answer.recognise(&mut capture).unwrap_or_default();
        answer.hand_out(recognised.error, &mut capture, take);
        drop(capture);
        Self {
            status: parts.status,
            retry_after: retry_after(&parts.headers),
            headers: parts.headers,
            body,
            truncated: false,
        }
    }
}

impl<'a> Answer<'a> {
    /// Hands out the errors of the answer.
    fn hand_out(
        &self,
        error: Option<u16>,
        capture: &mut Capture<'a>,
        take: &mut dyn FnMut(&mut Found<'_>),
    ) {
        let items = std::mem::take(&mut capture.items);
        if items.is_empty() {
            take(&mut Found::of(self.spec, error, capture));
        }
        for (index, mut item) in items.into_iter().enumerate() {
            let error = match index {
                0 => error,
                _ => self.error_of_item(&item),
            };
            // What stands around the list counts where an item itself lacks it.
            item.complete(capture.clone());
            take(&mut Found::of(self.spec, error, &mut item));
        }
    }

    /// What the answer is. None for a success. What it held is left in `capture`, which must be
    /// empty.
    pub(crate) fn recognise(&self, capture: &mut Capture<'a>) -> Option<Recognised> {
        let success = self.status.as_u16() < 400;
        let mut best: Option<Capture<'a>> = None;
        for (index, envelope) in self.spec.envelopes.iter().enumerate() {
            if success && !self.is_used(index) {
                continue;
            }
            self.capture(envelope, None, capture);
            if success && self.says_success(capture) {
                return None;
            }
            let counts = !success || self.is_proof(envelope, capture);
            if counts && let Some(error) = self.error_of(capture) {
                self.complete(error, index, capture);
                return Some(Recognised { error: Some(error) });
            }
            let found = std::mem::take(capture);
            if counts && best.as_ref().is_none_or(|best| worth(&found) > worth(best)) {
                best = Some(found);
            }
        }
        if success && best.is_none() {
            return None;
        }
        *capture = best.unwrap_or_default();
        let error = self.error_by_status(capture);
        if let Some(error) = error {
            self.complete(error, usize::MAX, capture);
        }
        Some(Recognised { error })
    }

    /// The error that an answer, or one item of a list of errors, says it is: by the most specific
    /// slot whose value is known.
    pub(crate) fn error_of(&self, capture: &Capture<'a>) -> Option<u16> {
        let mut slots = self.spec.identify.iter();
        slots.find_map(|identifier| match identifier.slot {
            Slot::Message => self.error_of_message(value_of(capture, Slot::Message)?),
            slot => self.choose(identifier.values.find(value_of(capture, slot)?)),
        })
    }

    /// The error that the status alone identifies, if nothing else is said. An item of a list may
    /// have a status of its own.
    fn error_by_status(&self, capture: &Capture<'a>) -> Option<u16> {
        if self.names_another(capture) {
            return None;
        }
        let item = capture.items.first().and_then(|item| item.status);
        self.spec
            .error_of_status(item.unwrap_or(self.status.as_u16()))
    }

    /// The error that an item of a list says it is, with a status of its own or the answer's.
    pub(crate) fn error_of_item(&self, item: &Capture<'a>) -> Option<u16> {
        let own = item
            .status
            .and_then(|status| StatusCode::from_u16(status).ok());
        let answer = Self {
            status: own.unwrap_or(self.status),
            ..*self
        };
        answer
            .error_of(item)
            .or_else(|| answer.error_by_status(item))
    }

    /// Of errors with the same value the one of the answer's status. A value that one error alone
    /// has is that error, under whatever status it came.
    fn choose(&self, candidates: impl Iterator<Item = u16>) -> Option<u16> {
        let mut candidates = candidates.peekable();
        let first = candidates.next()?;
        let alone = candidates.peek().is_none();
        let all = std::iter::once(first).chain(candidates);
        all.into_iter()
            .find(|index| self.has_status(*index))
            .or(alone.then_some(first))
    }

    /// The error of the answer's status whose message it is: one without slots before one with.
    fn error_of_message(&self, message: &str) -> Option<u16> {
        let has_slots = |info: &ErrorInfo| {
            info.message_parts()
                .any(|part| matches!(part, Part::Slot(_)))
        };
        let find = |slots: bool| {
            let mut errors = self.spec.errors.iter();
            errors.position(|info| {
                info.status == self.status.as_u16()
                    && info.message_field().is_none()
                    && has_slots(info) == slots
                    && match_parts(info.message_parts(), message, &mut |_, _| {})
            })
        };
        u16::try_from(find(false).or_else(|| find(true))?).ok()
    }

    fn has_status(&self, index: u16) -> bool {
        self.info(index)
            .is_some_and(|info| info.status == self.status.as_u16())
    }

    pub(crate) fn info(&self, index: u16) -> Option<&'static ErrorInfo> {
        self.spec.errors.get(usize::from(index))
    }

    /// Reads the answer once more where the error has another envelope, or headers of its own.
    fn complete(&self, error: u16, envelope: usize, capture: &mut Capture<'a>) {
        let Some(info) = self.info(error) else {
            return;
        };
        let own = usize::from(info.kind.envelope);
        let Some(shape) = self.spec.envelopes.get(own) else {
            return;
        };
        if own == envelope && info.kind.headers.is_empty() {
            return;
        }
        // What the envelope that told the error found, its own may have no place for.
        let told = std::mem::take(capture);
        self.capture(shape, Some(info), capture);
        // The code is the one by which the error was told.
        capture.code = told.code.clone().or(capture.code.take());
        capture.complete(told);
    }

    fn capture(
        &self,
        envelope: &'static Envelope,
        info: Option<&ErrorInfo>,
        capture: &mut Capture<'a>,
    ) {
        if let Some(shape) = &envelope.body {
            let whole = capture_json(shape, self.body, capture);
            // Of a body that was cut nobody knows what else it has.
            capture.mismatch |= !whole && !self.truncated;
        }
        let own = info.map_or(&[][..], |info| info.kind.headers);
        capture.fill_headers(envelope, own, self.headers, self.reason);
    }

    /// Whether the answer says that it is an error which the spec does not know. A message says no
    /// such thing: it may always change.
    fn names_another(&self, capture: &Capture<'a>) -> bool {
        let slots = self.spec.identify.iter().map(|identifier| identifier.slot);
        let mut slots = slots
            .filter(|slot| *slot != Slot::Message)
            .chain([Slot::Code]);
        slots.any(|slot| value_of(capture, slot).is_some())
    }

    /// Whether the code says that nothing went wrong.
    fn says_success(&self, capture: &Capture<'a>) -> bool {
        let code = value_of(capture, Slot::Code);
        code.is_some_and(|code| self.spec.success.contains(&code))
    }

    /// Whether an answer with a success status is an error all the same: it has the whole shape, and
    /// a code if the shape has one. Of an answer that was cut it has a code, and no other constants.
    fn is_proof(&self, envelope: &Envelope, capture: &Capture<'a>) -> bool {
        let mut items = capture.items.iter();
        let has_code = value_of(capture, Slot::Code).is_some()
            || items.any(|item| value_of(item, Slot::Code).is_some());
        let may_lack_it = !envelope.has(Slot::Code) && !self.truncated;
        !capture.mismatch && (has_code || may_lack_it)
    }

    /// Whether an error with this very status is written in the envelope: under a status that says
    /// success, no other one counts.
    fn is_used(&self, envelope: usize) -> bool {
        self.spec.errors.iter().any(|error| {
            error.status == self.status.as_u16() && usize::from(error.kind.envelope) == envelope
        })
    }
}

/// The body as text, without a byte order mark. Most are UTF-8, which is seen many times faster than
/// a place is found where one is not.
fn text_of(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// The value of a slot in an answer, in its first error if it is a list.
fn value_of<'c>(capture: &'c Capture<'_>, slot: Slot) -> Option<&'c str> {
    let first = capture.items.first();
    capture
        .identifying(slot)
        .or_else(|| first?.identifying(slot))
}

/// How much an envelope found in an answer of an error that the spec does not know: a code is worth
/// more than a message, and a message more than a shape that fits.
fn worth(capture: &Capture<'_>) -> (bool, bool, bool) {
    let code = value_of(capture, Slot::Code).is_some();
    let message = value_of(capture, Slot::Message).is_some();
    (code, message, !capture.mismatch)
}

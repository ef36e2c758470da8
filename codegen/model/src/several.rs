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

/// Which errors one answer can say: they have one envelope, with a list of errors, and what is around
/// the list and not in it is the same for all of them. So is the status, where that tells some of them and
/// is not in the list. Each error is compared with what those before it
/// say, and not with each of them: there may be thousands.
#[derive(Debug)]
pub struct Together<'a> {
    envelope: Option<u16>,
    /// None where an answer has one error.
    item: Option<&'a Shape<'a>>,
    slots: Vec<Around<'a>>,
    /// The status of the errors so far. None where they have several.
    status: Option<u16>,
    /// Whether its status is what tells one of them.
    is_told_by_status: bool,
}

/// A slot around the list.
#[derive(Debug)]
struct Around<'a> {
    slot: Slot<'a>,
    /// Whether the errors so far write it: it is in their envelope, or in a header that one of them has of
    /// its own.
    is_written: bool,
    held: Common,
}

/// What errors have in a slot.
#[derive(Debug, PartialEq)]
enum Common {
    Nothing,
    /// All of them the same, which may be that there is no value.
    One(Option<String>),
    Several,
}

impl<'a> Together<'a> {
    /// None of these errors yet.
    pub fn of(errors: &[Encoder<'a>]) -> Self {
        let mut this = Self {
            envelope: None,
            item: None,
            slots: Vec::new(),
            status: None,
            is_told_by_status: false,
        };
        let Some(first) = errors.first() else {
            return this;
        };
        let body = first.spec.envelope_of(first.info);
        this.item = body.and_then(|envelope| envelope.body?.error_item());
        first.visit_around(&mut |slot| this.add_slot(slot, true));
        for error in errors {
            error
                .own_slots()
                .for_each(|slot| this.add_slot(slot, false));
        }
        this
    }

    fn add_slot(&mut self, slot: Slot<'a>, is_written: bool) {
        // They have a value for all errors together.
        let is_shared = matches!(slot, Slot::Status | Slot::Reason | Slot::Retryable);
        let is_in_list = self.item.is_some_and(|item| item.has(slot));
        let is_known = self.slots.iter().any(|known| known.slot == slot);
        if !is_shared && !is_in_list && !is_known {
            self.slots.push(Around {
                slot,
                is_written,
                held: Common::Nothing,
            });
        }
    }

    /// Adds an error, if it goes with those before it. The first one does.
    pub fn admit(&mut self, next: &Encoder<'a>) -> bool {
        let own: Vec<Slot<'a>> = next.own_slots().collect();
        if let Some(envelope) = self.envelope {
            let mut slots = self.slots.iter();
            let is_clear = |around: &Around<'a>| {
                let is_own = own.contains(&around.slot);
                let counts = around.is_written || is_own;
                !counts || around.goes_with(next, is_own)
            };
            let is_one = self.item.is_some() && envelope == next.info.kind.envelope;
            if !is_one || !slots.all(is_clear) || !self.tells(next) {
                return false;
            }
        }
        let is_other = self.envelope.is_some() && self.status != Some(next.status());
        self.status = Some(next.status()).filter(|_| !is_other);
        self.is_told_by_status |= next.is_told_by_status();
        self.envelope = Some(next.info.kind.envelope);
        for around in &mut self.slots {
            around.is_written |= own.contains(&around.slot);
            around.add(next);
        }
        true
    }
}

impl Together<'_> {
    /// Returns whether clients tell an error beside those before it.
    fn tells(&self, next: &Encoder<'_>) -> bool {
        let has_status = self.item.is_some_and(|item| item.has(Slot::Status));
        let needs_status = self.is_told_by_status || next.is_told_by_status();
        has_status || !needs_status || self.status == Some(next.status())
    }
}

impl<'a> Around<'a> {
    /// `is_own` is whether the error has it in a header of its own. What is in the envelope is written by the
    /// first error, so another one has nothing there that none before it has.
    fn goes_with(&self, next: &Encoder<'a>, is_own: bool) -> bool {
        match &self.held {
            _ if next.never_has(self.slot) => true,
            Common::Nothing => is_own || !next.has(self.slot),
            Common::One(text) => *text == next.text_in(self.slot),
            Common::Several => false,
        }
    }

    fn add(&mut self, next: &Encoder<'a>) {
        if next.never_has(self.slot) {
            return;
        }
        let text = next.text_in(self.slot);
        match &self.held {
            Common::Nothing => self.held = Common::One(text),
            Common::One(known) if *known != text => self.held = Common::Several,
            Common::One(_) | Common::Several => {}
        }
    }
}

impl<'a> Encoder<'a> {
    /// The slots in headers that the error has beside those of its envelope.
    fn own_slots(&self) -> impl Iterator<Item = Slot<'a>> + use<'a> {
        let own = self.info.kind.headers;
        own.iter().flat_map(|header| header.slots())
    }

    /// Calls `visit` with each slot of the envelope outside of the list of errors, in headers too.
    fn visit_around(&self, visit: &mut dyn FnMut(Slot<'a>)) {
        let Some(envelope) = self.spec.envelope_of(self.info) else {
            return;
        };
        if let Some(body) = &envelope.body {
            body.visit_around(visit);
        }
        let headers = envelope.headers.iter().chain(&envelope.reason_phrase);
        headers.flat_map(|header| header.slots()).for_each(visit);
    }

    /// Returns whether it may be its status that tells the error: it has no code of its own.
    fn is_told_by_status(&self) -> bool {
        let mut identify = self.spec.identify.iter();
        let claims_code = identify.position(|one| one.slot == Slot::Code);
        let claims_code = claims_code.is_some_and(|place| self.info.kind.claims(place));
        let code = self.text_in(Slot::Code).filter(|_| claims_code);
        code.is_none_or(|code| self.spec.errors_of_code(&code).nth(1).is_some())
    }

    /// Returns whether a slot is that of a field which the error does not have: then it does not speak
    /// of it.
    fn never_has(&self, slot: Slot<'_>) -> bool {
        matches!(slot, Slot::Field(_)) && self.held(slot) == Held::Nothing
    }

    fn text_in(&self, slot: Slot<'_>) -> Option<String> {
        let mut text = String::new();
        let part = [crate::Part::Slot(slot)];
        // A value that fails to be written ends early, in both alike.
        let _ = self.write_text(&part, &mut text);
        self.has(slot).then_some(text)
    }
}

//! What the slots of an envelope hold in one answer.

use super::fields::{FoundFields, Key};
use crate::field::{Node, Raw};
use crate::model::{Contested, ErrorInfo, FieldInfo, Named, Part, Proof, Slot, match_parts};
use std::borrow::Cow;

/// What was found in the slots of an envelope. The values of fields are kept as they came, all
/// others as text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Capture<'a> {
    /// The place of the envelope in the spec.
    pub(crate) envelope: usize,
    /// The error that it is, if the spec declares it and once that is known.
    pub(crate) error: Option<u16>,
    pub(crate) code: Option<Cow<'a, str>>,
    pub(crate) message: Option<Cow<'a, str>>,
    pub(crate) reason: Option<Cow<'a, str>>,
    pub(crate) fields: FoundFields<'a>,
    pub(crate) attributes: Vec<(&'a str, Cow<'a, str>)>,
    /// The server's word on whether to repeat the request.
    pub(crate) retryable: Option<bool>,
    /// The status that an item of a list has of its own.
    pub(crate) status: Option<u16>,
    /// The place that an item of a list has in it.
    pub(crate) index: Option<usize>,
    /// The items of a list of errors.
    pub(crate) items: Vec<Capture<'a>>,
    /// Whether something is in the body, or in the reason phrase, where the shape has something else.
    pub(crate) mismatch: bool,
    /// The names of the headers that have another shape.
    pub(crate) misfit_headers: Vec<&'a str>,
    /// Whether a constant of the shape was there.
    pub(crate) marked: bool,
    /// Whether the member was there, and not empty, that proves an error.
    pub(crate) proof: bool,
    /// What it proves under a status below 400.
    pub(crate) proven: Proof,
    /// Whether there was a list of errors, even an empty one.
    pub(crate) has_list: bool,
    /// Whether some items of the list were none of errors.
    pub(crate) partial: bool,
    /// Whether an item of a list is an object.
    pub(crate) object: bool,
    /// What counts only where the same slot has no value before it in the shape.
    pub(crate) again: Option<Box<Capture<'a>>>,
    /// The texts that are where the shape has a code or a message with text around it, and have not
    /// that text.
    pub(crate) unfit: Vec<(Slot<'a>, Cow<'a, str>)>,
    /// Whether a list without items leaves no trace, as in XML.
    pub(crate) hides_lists: bool,
}

impl<'a> Capture<'a> {
    /// Returns whether an error is written in the envelope that it is of.
    pub(crate) fn is_of(&self, error: &ErrorInfo<'_>) -> bool {
        u16::try_from(self.envelope).is_ok_and(|index| error.kind.is_written_in(index))
    }

    /// Returns whether something is there where the envelope has something else.
    pub(crate) fn is_misfit(&self) -> bool {
        self.mismatch || !self.misfit_headers.is_empty()
    }

    /// The same for one error: where it has a header of its own, that of the envelope counts for nothing.
    pub(crate) fn is_misfit_of(&self, error: &ErrorInfo<'_>) -> bool {
        let has_own = |name: &&str| error.kind.headers.iter().any(|own| own.name == *name);
        self.mismatch || !self.misfit_headers.iter().all(has_own)
    }

    /// Keeps the value of a slot. The first place where a slot has a value counts.
    pub(crate) fn fill(&mut self, slot: Slot<'a>, value: Raw<'a>) {
        match slot {
            Slot::Field(name) => self.fields.push((Key::Slot(name), value)),
            // What is no object has no fields.
            Slot::Fields => {}
            // No code, message or attribute is an object or a list: this is another shape.
            _ if slot.is_scalar() && value.is_compound() => self.mismatch = true,
            Slot::Code | Slot::Attribute(_) | Slot::Status => {
                self.fill_text(slot, value.into_code());
            }
            _ => self.fill_text(slot, value.into_text()),
        }
    }

    /// Keeps the text of a slot, likewise.
    pub(crate) fn fill_text(&mut self, slot: Slot<'a>, text: Cow<'a, str>) {
        match slot {
            Slot::Code => keep_first(&mut self.code, text),
            Slot::Message => keep_first(&mut self.message, text),
            Slot::Reason => keep_first(&mut self.reason, text),
            Slot::Field(name) => self.fields.push((Key::Slot(name), Raw::Text(text))),
            Slot::Attribute(name) => self.attributes.push((name, text)),
            Slot::Status => {
                let is_one = |status: &u16| (100..600).contains(status);
                self.status = self.status.or_else(|| text.parse().ok().filter(is_one));
            }
            Slot::Retryable => self.retryable = self.retryable.or_else(|| truth(&text)),
            // A text is no object of fields; the address of the documentation repeats what the spec has.
            Slot::Fields | Slot::DocUrl => {}
        }
    }

    /// Takes from another reading of the same answer what this one lacks, but for some slots.
    pub(crate) fn complete(&mut self, other: &Self, but: &Contested<'_>) {
        let Self {
            envelope: _,
            error: _,
            code,
            message,
            reason,
            fields,
            attributes,
            retryable,
            items,
            unfit,
            partial,
            status: _,
            index: _,
            mismatch: _,
            misfit_headers: _,
            marked: _,
            proof: _,
            proven: _,
            has_list: _,
            object: _,
            again: _,
            hides_lists,
        } = other;
        let wants = |slot: Slot<'_>| !but.slots.contains(&slot);
        let keep = |slot, place: &mut Option<Cow<'a, str>>, other: &Option<Cow<'a, str>>| {
            if let Some(other) = other
                && wants(slot)
                && place.as_deref().is_none_or(str::is_empty)
            {
                *place = Some(other.clone());
            }
        };
        self.hides_lists |= hides_lists;
        keep(Slot::Code, &mut self.code, code);
        keep(Slot::Message, &mut self.message, message);
        keep(Slot::Reason, &mut self.reason, reason);
        if wants(Slot::Retryable) {
            self.retryable = self.retryable.or(*retryable);
        }
        let fields = fields.iter().filter(|(key, _)| match key {
            Key::Slot(name) => wants(Slot::Field(name)),
            Key::Member(name) => wants(Slot::Fields) && !but.members.contains(&&**name),
        });
        self.fields.extend(fields.cloned());
        let attributes = attributes
            .iter()
            .filter(|(name, _)| wants(Slot::Attribute(name)));
        self.attributes.extend(attributes.cloned());
        self.unfit.extend_from_slice(unfit);
        if self.items.is_empty() {
            self.items.clone_from(items);
            self.partial = *partial;
        }
    }

    /// Takes what counts where a slot had no value before.
    pub(crate) fn settle(&mut self) {
        if let Some(mut again) = self.again.take() {
            again.settle();
            self.status = self.status.or(again.status);
            self.mismatch |= again.mismatch;
            self.marked |= again.marked;
            self.complete(&again, &Contested::default());
        }
    }

    /// What of it takes no memory, whatever was found.
    pub(crate) fn bare(&self) -> Self {
        Self {
            envelope: self.envelope,
            retryable: self.retryable,
            mismatch: self.mismatch,
            misfit_headers: self.misfit_headers.clone(),
            marked: self.marked,
            proof: self.proof,
            proven: self.proven,
            hides_lists: self.hides_lists,
            ..Self::default()
        }
    }

    /// Returns about how many bytes of memory an error takes that has all of it, but for its list.
    pub(crate) fn weight(&self) -> usize {
        let texts = [&self.code, &self.message, &self.reason];
        let texts = texts.into_iter().flatten();
        let attributes = self.attributes.iter().map(|(_, text)| text);
        let unfit = self.unfit.iter().map(|(_, text)| text);
        let texts = texts.chain(attributes).chain(unfit);
        let texts: usize = texts.map(|text| size_of_val(text) + text.len()).sum();
        let fields = self.fields.iter();
        fields.fold(texts, |sum, (key, value)| {
            let key = match key {
                Key::Slot(_) => 0,
                Key::Member(name) => name.len(),
            };
            sum.saturating_add(size_of::<(Key<'_>, Raw<'_>)>() + key + value.weight())
        })
    }

    /// The text that is where a code or message should be, but has another text around it.
    pub(crate) fn unfit(&self, slot: Slot<'_>) -> Option<&Cow<'a, str>> {
        let (_, text) = self.unfit.iter().find(|(unfit, _)| *unfit == slot)?;
        Some(text).filter(|text| !text.is_empty())
    }

    /// The value of a slot that can identify an error.
    pub(crate) fn value(&self, slot: Slot<'_>) -> Option<&str> {
        match slot {
            Slot::Code => self.code.as_deref(),
            Slot::Message => self.message.as_deref(),
            Slot::Attribute(name) => {
                let (_, value) = self.attributes.iter().find(|(key, _)| *key == name)?;
                Some(value)
            }
            _ => None,
        }
    }

    /// Calls `read` with the value of a field, if it is there. One that is not among others is looked for in
    /// its slot first: a member may have its name, and be another field's.
    pub(crate) fn field(&self, field: &FieldInfo<'_>, read: &mut dyn FnMut(Node<'_>)) {
        let mut values = self.fields.iter().filter(|(key, _)| key.is_of(field));
        let in_slot = |(key, _): &&(Key<'_>, Raw<'_>)| matches!(key, Key::Slot(_));
        let own = match field.spread {
            true => None,
            false => values.clone().find(in_slot),
        };
        if let Some((_, raw)) = own.or_else(|| values.next()) {
            raw.read_as(&field.ty, read);
        } else if self.hides_lists {
            read(Node::of_elements(&[]));
        }
    }

    /// Returns whether a field was found that has a value.
    pub(crate) fn has_value(&self, field: &FieldInfo<'_>) -> bool {
        let mut fields = self.fields.iter();
        fields.any(|(key, value)| key.is_of(field) && !value.is_null())
    }

    /// Reads text with slots in it. Other text is another shape, and is kept as it is. Returns whether
    /// it is that text.
    pub(crate) fn fill_parts(&mut self, parts: &'a [Part<'a>], text: Cow<'a, str>) -> bool {
        let Err(text) = self.try_parts(parts, text) else {
            return true;
        };
        self.mismatch = true;
        let mut slots = parts.iter().filter_map(Part::slot);
        let slot = slots.find(|slot| matches!(slot, Slot::Code | Slot::Message));
        self.unfit.extend(slot.map(|slot| (slot, text)));
        false
    }

    /// Reads the name of a member that has slots. Returns whether it is that name.
    pub(super) fn try_name(
        &mut self,
        named: &'a Named<'a>,
        name: Cow<'a, str>,
        without_prefix: bool,
    ) -> bool {
        let mut found = Vec::new();
        let matched = match name {
            Cow::Borrowed(name) => named.matches(name, without_prefix, &mut |slot, value| {
                found.push((slot, Cow::Borrowed(value)));
            }),
            Cow::Owned(name) => named.matches(&name, without_prefix, &mut |slot, value| {
                found.push((slot, Cow::Owned(value.to_owned())));
            }),
        };
        if matched {
            let found = found.into_iter();
            found.for_each(|(slot, text)| self.fill_text(slot, text));
        }
        matched
    }

    /// Reads text with slots in it. Gives text back that it is not.
    pub(super) fn try_parts(
        &mut self,
        parts: &'a [Part<'a>],
        text: Cow<'a, str>,
    ) -> Result<(), Cow<'a, str>> {
        let mut found = Vec::new();
        let pieces = parts.iter().copied();
        let matched = match &text {
            Cow::Borrowed(text) => match_parts(pieces, text, &mut |slot, value| {
                found.push((slot, Cow::Borrowed(value)));
            }),
            Cow::Owned(text) => match_parts(pieces, text, &mut |slot, value| {
                found.push((slot, Cow::Owned(value.to_owned())));
            }),
        };
        if !matched {
            return Err(text);
        }
        found
            .into_iter()
            .for_each(|(slot, text)| self.fill_text(slot, text));
        Ok(())
    }
}

/// The truth value of a text, as APIs commonly spell it.
fn truth(text: &str) -> Option<bool> {
    match text.trim() {
        "1" => Some(true),
        "0" => Some(false),
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Keeps the text of a value where none was found before, or an empty one: that is no code, and says
/// nothing as a message.
fn keep_first<'a>(place: &mut Option<Cow<'a, str>>, value: Cow<'a, str>) {
    if place.as_deref().is_none_or(str::is_empty) {
        *place = Some(value);
    }
}

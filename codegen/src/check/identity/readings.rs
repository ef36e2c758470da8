//! An answer, read by every envelope, as clients read it.

use super::found::Found;
use super::item::Item;
use super::sample::{Meaningless, NUMBER, Sample, TEXT};
use crate::check::shape;
use errspec_model::{Contested, Envelope, ErrorInfo, Evidence, Proof, Slot, Spec};
use std::cell::Cell;
use std::cmp::Reverse;

/// An answer, read by every envelope.
pub(super) struct Readings<'s> {
    pub(super) spec: &'s Spec<'s>,
    info: &'s ErrorInfo<'s>,
    pub(super) status: u16,
    code: Option<String>,
    values: Meaningless<'s>,
    /// Whether the shapes of errors were compared.
    pub(super) compares_shapes: Cell<bool>,
    /// Whether the body is there and has nothing in it, so that it has any shape.
    is_empty: bool,
    found: Vec<Found<'s>>,
}

impl<'s> Readings<'s> {
    /// Reads an answer as clients do.
    pub(super) fn of(spec: &'s Spec<'s>, sample: &Sample<'s>) -> Self {
        let info = sample.info;
        let status = sample.status;
        let is_read = |envelope| status >= 400 || spec.errors_in(envelope, status).next().is_some();
        let is_empty = sample.is_empty(spec);
        let read = |(index, envelope): (u16, &Envelope<'s>)| {
            let mut found = Found::default();
            if is_read(index) {
                // Headers of the error's own are read once it is known.
                found.fill_envelope(envelope, spec.envelope_of(info), sample);
            } else {
                found.mismatch = true;
            }
            if status < 400 {
                found.prove(spec, index, status, is_empty);
            }
            found
        };
        Self {
            spec,
            info,
            status,
            code: sample.code.clone(),
            values: sample.values,
            compares_shapes: Cell::new(false),
            is_empty,
            found: (0_u16..).zip(spec.envelopes).map(read).collect(),
        }
    }

    /// Returns whether clients take the answer for an error.
    pub(super) fn is_error(&self) -> bool {
        let mut found = self.found.iter();
        self.status >= 400 || found.any(|found| found.proven != Proof::None)
    }

    /// Returns whether clients take the error for a success among the items of its list, though what is around
    /// that proves an error in another envelope.
    pub(super) fn is_none_of_its_list(&self) -> bool {
        let own = self.found.get(usize::from(self.info.kind.envelope));
        self.status < 400 && own.is_some_and(|own| own.has_list && own.items.is_empty())
    }

    /// Returns of each envelope whether something else is in its place.
    pub(super) fn misfits(&self) -> impl Iterator<Item = bool> {
        self.found.iter().map(Found::is_misfit)
    }

    /// Returns whether it was asked which shapes the answer has.
    pub(super) fn compares_shapes(&self) -> bool {
        self.compares_shapes.get()
    }

    /// Returns how many required values an error's shape has in an envelope, if the answer has that.
    pub(super) fn shape_in(&self, error: &ErrorInfo<'_>, envelope: u16) -> Option<usize> {
        shape::required_in(self.spec, (self.info, &self.values), error, envelope)
    }

    /// Returns the error that clients read: that of the first item, where the envelope that leads has a
    /// list of errors.
    pub(super) fn error(&self) -> Option<u16> {
        let whole = self.spec.identify(self);
        if let Some(info) = self.info_of(whole) {
            let leads = self.written_in(info);
            return match self.first_item(leads, Some(info)) {
                Some(item) => self.spec.identify(&item),
                None => whole,
            };
        }
        let leads = self.best();
        let found = self.spec.identify(&self.first_item(leads, None)?);
        let other = self
            .info_of(found)
            .filter(|info| !info.kind.is_written_in(leads));
        // It may be in the list of its own envelope.
        let own = other.and_then(|info| {
            let own = self.written_in(info);
            let fits = !self.found.get(usize::from(own))?.is_misfit_of(info);
            self.first_item(own, Some(info)).filter(|_| fits)
        });
        match own {
            Some(item) => self.spec.identify(&item),
            None => found,
        }
    }

    fn info_of(&self, error: Option<u16>) -> Option<&'s ErrorInfo<'s>> {
        self.spec.errors.get(usize::from(error?))
    }

    /// The envelope that an error is read from: the one that the answer is in, where it is written in that.
    fn written_in(&self, error: &ErrorInfo<'_>) -> u16 {
        match error.kind.is_written_in(self.info.kind.envelope) {
            true => self.info.kind.envelope,
            false => error.kind.envelope,
        }
    }

    /// The first item of the list that an envelope found, completed by what others found for an error.
    fn first_item(&self, envelope: u16, error: Option<&ErrorInfo<'s>>) -> Option<Item<'_, 's>> {
        let around = self.found.get(usize::from(envelope))?;
        Some(Item {
            readings: self,
            item: around.items.first()?,
            around,
            others: error.map_or_else(Vec::new, |error| self.beside(envelope, error)),
            envelope,
        })
    }

    /// What other envelopes find beside the one that leads, which an error is read from: as far as that has
    /// nothing else there.
    fn beside(&self, leads: u16, error: &ErrorInfo<'s>) -> Vec<(Slot<'s>, &str)> {
        let all = (0_u16..).zip(self.spec.envelopes.iter().zip(&self.found));
        let (mut own, others): (Vec<_>, Vec<_>) = all.partition(|(index, _)| *index == leads);
        let own = own.pop().filter(|(_, (envelope, found))| {
            let mut identify = self.spec.identify.iter().enumerate();
            let part = found.items.first().unwrap_or(found);
            let is_identified = match error.kind.claims {
                0 => self.is_empty || has_shape(envelope, error, part, found),
                _ => identify.any(|(place, one)| {
                    error.kind.claims(place) && found.value(one.slot).is_some()
                }),
            };
            (is_identified || self.is_named(leads, error)) && !found.is_misfit_of(error)
        });
        let fitting = others
            .into_iter()
            .filter(|(_, (_, found))| !found.is_misfit());
        let values = fitting.flat_map(|(_, (envelope, found))| {
            let contested = own.map(|(_, (own, _))| Contested::between(own, error, envelope));
            let contested = contested.unwrap_or_default().slots;
            let values = found.own_values();
            values.filter(move |(slot, _)| !contested.contains(slot))
        });
        values.collect()
    }

    /// Returns whether errors have other codes than the one that is written.
    fn has_other_codes(&self) -> bool {
        let mut errors = self.spec.errors.iter();
        errors.any(|error| error.kind.has_code && error.wire_code() != self.written_code())
    }

    /// Returns whether the media type of the answer says which of the envelopes of an error it is in.
    fn is_named(&self, envelope: u16, error: &ErrorInfo<'_>) -> bool {
        let envelope_at = |index: u16| self.spec.envelopes.get(usize::from(index));
        let own = envelope_at(self.info.kind.envelope).zip(envelope_at(envelope));
        !error.kind.alternatives.is_empty()
            && own.is_some_and(|(own, named)| named.has_media_type(own.content_type))
    }

    /// The envelope that finds the most.
    fn best(&self) -> u16 {
        let worth = |index: u16, found: &Found<'s>| {
            let has = |slot| found.value(slot).is_some();
            let has_code =
                has(Slot::Code) && (found.is_misfit() || self.may_be_whole(index, found));
            (has_code, has(Slot::Message), !found.is_misfit())
        };
        let ranked = (0_u16..).zip(&self.found);
        // Of equals the first.
        let best = ranked.max_by_key(|(index, found)| (worth(*index, found), Reverse(*index)));
        best.map_or(0, |(index, _)| index)
    }

    /// The code that the error is written with.
    pub(super) fn written_code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The value of a slot, and the envelope that has it there.
    pub(super) fn find(&self, slot: Slot<'_>) -> Option<(&Envelope<'s>, &str)> {
        let fits = |found: &Found<'_>| !found.is_misfit();
        let is_misfit = |found: &Found<'_>| found.is_misfit();
        self.closest(slot, fits)
            .or_else(|| self.closest(slot, is_misfit))
    }

    /// The value of a slot, and the envelope that has it there, among those that are asked. Of several codes,
    /// one with the rest of an error that has a code counts before others, then one that an error has; of any
    /// values, one in a place of its own before one under a name with slots, then that of the envelope with
    /// the most text around the slot; of equals the first.
    fn closest(
        &self,
        slot: Slot<'_>,
        is_asked: impl Fn(&Found<'_>) -> bool,
    ) -> Option<(&Envelope<'s>, &str)> {
        let all = (0_u16..).zip(self.spec.envelopes.iter().zip(&self.found));
        let asked = all.filter(|(_, (_, found))| is_asked(found));
        let values = asked.filter_map(|(index, (envelope, found))| {
            Some((index, envelope, found, found.value(slot)?))
        });
        let closest = values.reduce(|best, next| {
            let rank = |(index, envelope, found, value): (u16, &Envelope<'s>, &Found<'s>, &str)| {
                let is_code = slot == Slot::Code;
                let is_whole = is_code && self.is_whole(index, found) == Some(true);
                // The value of a field may be the code of any other error, unless it is a list or map.
                let is_value = value.contains(TEXT) && !value.starts_with(['[', '{']);
                let is_free = || (is_value || value == NUMBER) && self.has_other_codes();
                let is_known = || self.spec.errors_of_code(value).next().is_some() || is_free();
                let is_known = is_code && is_known();
                (
                    is_whole,
                    is_known,
                    envelope.has_place_of(slot),
                    envelope.text_around(slot),
                )
            };
            match best.3 != next.3 && rank(next) > rank(best) {
                true => next,
                false => best,
            }
        });
        closest.map(|(_, envelope, _, value)| (envelope, value))
    }

    /// Returns whether what an envelope found can be all of an error with a code that is written in it, or
    /// no error is.
    fn may_be_whole(&self, index: u16, found: &Found<'s>) -> bool {
        self.is_whole(index, found) != Some(false)
    }

    /// Returns whether what an envelope found can be all of an error with a code that is written in it. None
    /// where no error is.
    fn is_whole(&self, index: u16, found: &Found<'s>) -> Option<bool> {
        let envelope = self.spec.envelopes.get(usize::from(index))?;
        let errors = self.spec.errors.iter();
        let coded = errors.filter(|error| error.kind.has_code && error.kind.is_written_in(index));
        let mut coded = coded.peekable();
        coded.peek()?;
        let part = found.items.first().unwrap_or(found);
        Some(coded.any(|error| {
            let has_others = self.is_empty || self.shape_in(error, index).is_some();
            has_others && has_shape(envelope, error, part, found)
        }))
    }
}

/// Returns whether an envelope found a code, even one without the text that the spec has around it.
fn has_code(found: &Found<'_>) -> bool {
    let mut parts = found.items.first().into_iter().chain([found]);
    found.value(Slot::Code).is_some() || parts.any(|part| part.has_unfit_code)
}

impl Evidence for Readings<'_> {
    fn status(&self) -> u16 {
        let mut items = self.found.iter().filter_map(|found| found.items.first());
        let own = items.find_map(Found::own_status);
        own.unwrap_or(self.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        self.find(slot).map(|(_, value)| value)
    }

    fn has_code(&self) -> bool {
        self.found.iter().any(has_code)
    }

    fn has_code_beside(&self, error: &ErrorInfo<'_>) -> bool {
        let mut found = (0_u16..).zip(&self.found);
        found.any(|(index, found)| {
            let is_own = error.kind.is_written_in(index);
            let envelope = self.spec.envelopes.get(usize::from(index));
            let has_place = envelope.is_some_and(|envelope| envelope.has_place_of(Slot::Code));
            let may_be_one = || found.is_misfit() || self.may_be_whole(index, found);
            let is_alone = is_own && error.kind.alternatives.is_empty();
            has_code(found) && (is_alone || has_place && (is_own || may_be_one()))
        })
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        let code = self.value(Slot::Code);
        let proves = |found: &Found<'_>| self.spec.proves(found.proven, self.status, error, code);
        self.status >= 400 || self.found.iter().any(proves)
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        self.compares_shapes.set(true);
        if self.is_empty {
            // The media type says what would have been there.
            let envelopes = &self.spec.envelopes;
            let own = envelopes.get(usize::from(self.info.kind.envelope));
            let own = own.filter(|own| own.body.is_some());
            let is_named = own.is_some_and(|own| {
                let mut read = error.kind.envelopes();
                read.any(|index| {
                    let read = envelopes.get(usize::from(index));
                    read.is_some_and(|read| read.has_media_type(own.content_type))
                })
            });
            return Some(usize::from(is_named));
        }
        let envelopes = error.kind.envelopes().filter(|index| {
            let found = self.found.get(usize::from(*index));
            found.is_some_and(|found| found.headers_fit(error))
        });
        let shapes = envelopes.filter_map(|envelope| self.shape_in(error, envelope));
        shapes.max()
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        let has_shape = |index: u16| {
            let index = usize::from(index);
            let both = self.found.get(index).zip(self.spec.envelopes.get(index));
            both.is_some_and(|(found, envelope)| {
                let part = found.items.first().unwrap_or(found);
                has_shape(envelope, error, part, found)
            })
        };
        self.is_empty || error.kind.envelopes().any(has_shape)
    }
}

/// Returns whether what one envelope found has the shape of an error that its status alone identifies.
pub(super) fn has_shape(
    envelope: &Envelope<'_>,
    error: &ErrorInfo<'_>,
    part: &Found<'_>,
    around: &Found<'_>,
) -> bool {
    let Some(body) = envelope.body else {
        return true;
    };
    let status = part.own_status();
    if status.is_some_and(|status| error.has_status(status)) {
        // What repeats the status needs nothing else.
        return true;
    }
    // Those among others are not looked for here.
    let slots = error.fields.iter().filter(|field| {
        error.requires(field, envelope.format, &body) && body.has(Slot::Field(field.name))
    });
    let slots = slots.map(|field| Slot::Field(field.name));
    let message = error.requires_message(&body).then_some(Slot::Message);
    !part.is_misfit_of(error)
        && !around.is_misfit_of(error)
        && slots
            .chain(message)
            .all(|slot| part.filled.contains(&slot) || around.filled.contains(&slot))
}

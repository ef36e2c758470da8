//! The first item of a list of errors, as clients read it.

use super::found::{Found, is_value_of};
use super::readings::{Readings, has_shape};
use errspec_model::{ErrorInfo, Evidence, Slot};

/// The first item of a list of errors.
pub(super) struct Item<'r, 's> {
    pub(super) readings: &'r Readings<'s>,
    pub(super) item: &'r Found<'s>,
    /// What is around the list counts where the item itself lacks it.
    pub(super) around: &'r Found<'s>,
    /// What counts where both lack it.
    pub(super) others: Vec<(Slot<'s>, &'r str)>,
    pub(super) envelope: u16,
}

impl Evidence for Item<'_, '_> {
    fn status(&self) -> u16 {
        self.item.own_status().unwrap_or(self.readings.status)
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        let own = self.item.own_value(slot);
        own.or_else(|| self.around.own_value(slot)).or_else(|| {
            let mut others = self.others.iter();
            let (_, value) = others.find(|(known, value)| is_value_of(slot, (*known, value)))?;
            Some(*value)
        })
    }

    fn has_code(&self) -> bool {
        let is_unfit = self.item.has_unfit_code || self.around.has_unfit_code;
        self.value(Slot::Code).is_some() || is_unfit
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        let Readings { spec, status, .. } = *self.readings;
        let code = self.value(Slot::Code);
        status >= 400 || spec.proves(self.item.proven, status, error, code)
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        self.readings.compares_shapes.set(true);
        let is_own = error.kind.is_written_in(self.envelope);
        let fits = is_own && self.around.headers_fit(error);
        fits.then(|| self.readings.shape_in(error, self.envelope))?
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        let envelope = match error.kind.is_written_in(self.envelope) {
            true => self.envelope,
            false => error.kind.envelope,
        };
        let envelope = self.readings.spec.envelopes.get(usize::from(envelope));
        envelope.is_some_and(|envelope| has_shape(envelope, error, self.item, self.around))
    }
}

//! What tells an error apart on the wire: the most specific slot of `identify` that it fills, else
//! its status.

use super::{Api, Error, Part, Slot, Template};

impl Api {
    /// The most specific slot that identifies an error, and its value there.
    ///
    /// A message that is one field and nothing else says nothing of which error it is.
    pub(crate) fn identity(&self, error: &Error) -> Option<(&Slot, String)> {
        let envelope = self.envelope_of(error)?;
        let values = self.identify.iter().filter(|slot| envelope.has(slot));
        let mut values = values.filter_map(|slot| Some((slot, error.identifying_value(slot)?)));
        values.next()
    }

    /// Whether an error's status alone identifies it: nothing else does, or its message does and no
    /// other error has the status.
    pub(crate) fn is_by_status(&self, error: &Error) -> bool {
        match self.identity(error) {
            None => true,
            Some((Slot::Message, _)) => {
                let alike = |other: &&Error| other.status == error.status;
                self.errors.iter().filter(alike).count() == 1
            }
            Some(_) => false,
        }
    }
}

impl Error {
    fn identifying_value(&self, slot: &Slot) -> Option<String> {
        match slot {
            Slot::Code => self.code.as_ref().map(ToString::to_string),
            Slot::Message if !self.message.is_one_slot() => Some(self.message.pattern()),
            Slot::Attribute(name) => {
                let (_, value) = self.attributes.iter().find(|(key, _)| key == name)?;
                Some(value.to_string())
            }
            _ => None,
        }
    }
}

impl Template {
    fn is_one_slot(&self) -> bool {
        matches!(self.0.as_slice(), [Part::Slot(_)])
    }

    /// The text with the same mark in place of every slot.
    fn pattern(&self) -> String {
        let parts = self.0.iter().map(|part| match part {
            Part::Text(text) => text.as_str(),
            Part::Slot(_) => "\u{0}",
        });
        parts.collect()
    }
}

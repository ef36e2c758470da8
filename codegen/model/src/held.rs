//! What a slot holds for an error, whatever its occurrence.

use crate::{Constant, ErrorInfo, Retry, Slot, Spec, reason_phrase};

/// What a slot holds for an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held<'a> {
    /// Nothing: the error never has a value there.
    Nothing,
    /// The same value for every occurrence.
    Constant(Constant<'a>),
    /// The code of the occurrence, with the values of fields in it.
    Code,
    /// The message of the occurrence.
    Message,
    /// The value of the field at this place.
    Field(usize),
    /// An object of the fields that have no slot of their own.
    Fields,
}

impl<'a> ErrorInfo<'a> {
    /// Returns what a slot holds for this error, answered with this status.
    pub fn held(&self, spec: &Spec<'a>, status: u16, slot: Slot<'_>) -> Held<'a> {
        let constant = match slot {
            Slot::Code if self.kind.code_has_slots => return Held::Code,
            Slot::Code if spec.integer_codes => self.wire_code().map(Constant::Number),
            Slot::Code => self.wire_code().map(Constant::Text),
            Slot::Reason => reason_phrase(status).map(Constant::Text),
            Slot::Attribute(name) => self.attribute(name),
            Slot::DocUrl => Some(self.docs.url)
                .filter(|url| !url.is_empty())
                .map(Constant::Text),
            Slot::Status => Some(Constant::Number(status_digits(status))),
            Slot::Retryable => Some(Constant::Bool(self.retry(spec, status).is_repetition())),
            Slot::Message => return Held::Message,
            Slot::Fields => return Held::Fields,
            Slot::Field(name) => {
                let public = |index: &usize| self.fields.get(*index).is_some_and(|f| !f.private);
                let index = self.field_index(name).filter(public);
                return index.map_or(Held::Nothing, Held::Field);
            }
        };
        constant.map_or(Held::Nothing, Held::Constant)
    }

    /// When to repeat a request that was answered with this error under this status: as the error
    /// declares it, else as its status does.
    pub fn retry(&self, spec: &Spec<'a>, status: u16) -> Retry<'a> {
        if self.kind.own_retry || status == self.status {
            self.kind.retry
        } else {
            spec.retry(status)
        }
    }
}

/// The digits of a status, 100 to 599.
fn status_digits(status: u16) -> &'static str {
    /// The numbers from 100 to 599, one behind the other.
    static DIGITS: [u8; 1500] = {
        let mut digits = [0; 1500];
        let mut place = 0;
        while place < digits.len() {
            let number = 100 + place / 3;
            let divisor = [100, 10, 1][place % 3];
            digits[place] = b'0' + (number / divisor % 10) as u8;
            place += 1;
        }
        digits
    };
    let start = usize::from(status.saturating_sub(100)) * 3;
    let digits = DIGITS.get(start..start + 3).unwrap_or_default();
    std::str::from_utf8(digits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_has_its_digits() {
        for status in 100..=599 {
            assert_eq!(status_digits(status), status.to_string());
        }
        assert_eq!(status_digits(600), "");
    }
}

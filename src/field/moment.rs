//! Moments: counts of a unit since 1970, or dates and times.

use super::calendar::{date_time, http_date, parse_date_time, parse_http_date};
use super::duration::{count, of_count};
use super::{Field, FieldType, FieldValue, Node, by_value};
use crate::model::{Notation, Type, Unit, ValueWriter};
use std::time::SystemTime;

impl Field for SystemTime {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        match notation(ty) {
            Notation::Seconds => out.number(&since_1970(*self, Unit::Seconds)),
            Notation::Milliseconds => out.number(&since_1970(*self, Unit::Milliseconds)),
            Notation::DateTime => out.text(&date_time(*self)),
            Notation::HttpDate => out.text(&http_date(*self)),
        }
    }
}

impl FieldType for SystemTime {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        match notation(ty) {
            // A `Retry-After` holds a date, whatever the notation.
            _ if node.is_delay() => parse_http_date(&node.text()?),
            Notation::Seconds => of_count_since_1970(&node.digits()?, Unit::Seconds),
            Notation::Milliseconds => of_count_since_1970(&node.digits()?, Unit::Milliseconds),
            Notation::DateTime => parse_date_time(&node.text()?),
            Notation::HttpDate => parse_http_date(&node.text()?),
        }
    }

    fn blank() -> Self {
        Self::UNIX_EPOCH
    }

    fn into_value(self) -> FieldValue {
        FieldValue::Moment(self)
    }
}

fn notation(ty: &Type<'_>) -> Notation {
    match ty {
        Type::Moment(notation) => *notation,
        _ => Notation::DateTime,
    }
}

/// Returns the exact decimal count of units from 1970 to a moment.
fn since_1970(moment: SystemTime, unit: Unit) -> String {
    match moment.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => count(after, unit),
        Err(before) => format!("-{}", count(before.duration(), unit)),
    }
}

/// Returns the moment of such a count. None where this system has no such moment.
fn of_count_since_1970(text: &str, unit: Unit) -> Option<SystemTime> {
    let text = text.trim();
    match text.strip_prefix('-') {
        Some(before) => SystemTime::UNIX_EPOCH.checked_sub(of_count(before, unit)?),
        None => SystemTime::UNIX_EPOCH.checked_add(of_count(text, unit)?),
    }
}

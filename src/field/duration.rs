//! Durations, which are decimal counts of a unit on the wire.

use super::{Field, FieldType, FieldValue, Node, by_value};
use crate::model::{Type, Unit, ValueWriter};
use std::time::Duration;

impl Field for Duration {
    by_value!();

    fn write(&self, ty: &Type<'_>, out: &mut dyn ValueWriter) {
        out.number(&count(*self, unit(ty)));
    }
}

impl FieldType for Duration {
    fn read(node: Node<'_>, ty: &Type<'_>) -> Option<Self> {
        node.delay().or_else(|| of_count(&node.digits()?, unit(ty)))
    }

    fn blank() -> Self {
        Self::ZERO
    }

    fn into_value(self) -> FieldValue {
        FieldValue::Duration(self)
    }
}

fn unit(ty: &Type<'_>) -> Unit {
    match ty {
        Type::Duration(unit) => *unit,
        _ => Unit::Seconds,
    }
}

/// The digits behind the point down to the nanosecond.
const fn decimals(unit: Unit) -> usize {
    match unit {
        Unit::Seconds => 9,
        Unit::Milliseconds => 6,
    }
}

/// Returns the exact decimal count of units in a duration.
pub(super) fn count(duration: Duration, unit: Unit) -> String {
    let mut decimals = decimals(unit);
    let divisor = 10_u128.pow(decimals as u32);
    let nanos = duration.as_nanos();
    let (whole, mut rest) = (nanos / divisor, nanos % divisor);
    if rest == 0 {
        return whole.to_string();
    }
    while rest % 10 == 0 {
        rest /= 10;
        decimals -= 1;
    }
    format!("{whole}.{rest:0decimals$}")
}

/// Returns the duration of a decimal count of units, exact to the nanosecond.
pub(super) fn of_count(text: &str, unit: Unit) -> Option<Duration> {
    let text = text.trim();
    let text = match unit {
        Unit::Seconds => text.strip_suffix('s').unwrap_or(text),
        Unit::Milliseconds => text,
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        // JSON numbers may have an exponent.
        let divisor = match unit {
            Unit::Seconds => 1.0,
            Unit::Milliseconds => 1000.0,
        };
        return Duration::try_from_secs_f64(text.parse::<f64>().ok()? / divisor).ok();
    }
    let decimals = decimals(unit);
    let kept = fraction.get(..decimals).unwrap_or(fraction);
    let nanos = format!("{whole}{kept:0<decimals$}").parse::<u128>().ok()?;
    let seconds = u64::try_from(nanos / 1_000_000_000).ok()?;
    Some(Duration::new(
        seconds,
        u32::try_from(nanos % 1_000_000_000).ok()?,
    ))
}

//! The scalar types of fields, durations and `any`, on the wire.

use super::{Field, FieldType, Type, Unit, text_of};
use crate::__by_value as by_value;
use crate::envelope::{JsonText, write_json_text};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

impl Field for String {
    by_value!();

    fn write_json(&self, _: &Type, out: &mut Vec<u8>) {
        write_json_text(self, out);
    }

    fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(self)
    }
}

impl FieldType for String {
    fn from_json(value: &Value, _: &Type) -> Option<Self> {
        value.as_str().map(Self::from)
    }

    fn from_raw(json: &RawValue, _: &Type) -> Option<Self> {
        text_of(json).map(Cow::into_owned)
    }

    fn from_text(text: &str, _: &Type) -> Option<Self> {
        Some(text.to_owned())
    }

    fn blank() -> Self {
        Self::new()
    }
}

/// A whole number, whose digits are also its JSON.
macro_rules! whole {
    ($($ty:ty: $read:expr;)*) => {$(
        impl Field for $ty {
            by_value!();

            fn write_json(&self, _: &Type, out: &mut Vec<u8>) {
                out.extend_from_slice(itoa::Buffer::new().format(*self).as_bytes());
            }

            fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
                out.write_str(itoa::Buffer::new().format(*self))
            }
        }

        impl FieldType for $ty {
            fn from_json(value: &Value, _: &Type) -> Option<Self> {
                let read: fn(&Value) -> Option<Self> = $read;
                read(value)
            }

            fn from_raw(json: &RawValue, _: &Type) -> Option<Self> {
                // JSON's whole numbers are Rust's, all but this one: it has a sign that no integer
                // can keep.
                match json.get() {
                    "-0" => None,
                    digits => digits.parse().ok(),
                }
            }

            fn blank() -> Self {
                0
            }
        }
    )*};
}

whole! {
    i64: Value::as_i64;
    u64: Value::as_u64;
}

impl Field for bool {
    by_value!();

    fn write_json(&self, _: &Type, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }

    fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(if *self { "true" } else { "false" })
    }
}

impl FieldType for bool {
    fn from_json(value: &Value, _: &Type) -> Option<Self> {
        value.as_bool()
    }

    fn from_raw(json: &RawValue, _: &Type) -> Option<Self> {
        match json.get() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    fn blank() -> Self {
        false
    }
}

impl Field for f64 {
    by_value!();

    fn write_json(&self, _: &Type, out: &mut Vec<u8>) {
        // JSON has no infinities and no NaN: they become `null`, as everywhere. Writing a number to
        // memory cannot fail.
        let _ = serde_json::to_writer(out, self);
    }

    fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl FieldType for f64 {
    fn from_json(value: &Value, _: &Type) -> Option<Self> {
        value.as_f64()
    }

    fn blank() -> Self {
        0.0
    }
}

impl Field for Value {
    by_value!();

    fn write_json(&self, _: &Type, out: &mut Vec<u8>) {
        // Writing JSON to memory cannot fail.
        let _ = serde_json::to_writer(out, self);
    }

    fn write_text(&self, _: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::String(text) => out.write_str(text),
            other => write!(out, "{other}"),
        }
    }
}

impl FieldType for Value {
    fn from_json(value: &Value, _: &Type) -> Option<Self> {
        Some(value.clone())
    }

    fn from_text(text: &str, _: &Type) -> Option<Self> {
        Some(serde_json::from_str(text).unwrap_or_else(|_| Self::from(text)))
    }

    fn blank() -> Self {
        Self::Null
    }
}

impl Field for Duration {
    by_value!();

    fn write_json(&self, ty: &Type, out: &mut Vec<u8>) {
        // Digits need no escape, and writing them to memory cannot fail.
        let _ = write_count(*self, ty.unit(), &mut JsonText(out));
    }

    fn write_text(&self, ty: &Type, out: &mut dyn fmt::Write) -> fmt::Result {
        write_count(*self, ty.unit(), out)
    }
}

impl FieldType for Duration {
    fn from_json(value: &Value, ty: &Type) -> Option<Self> {
        match value {
            Value::Number(number) => of_count(&number.to_string(), ty.unit()),
            Value::String(text) => of_count(text, ty.unit()),
            _ => None,
        }
    }

    fn from_text(text: &str, ty: &Type) -> Option<Self> {
        of_count(text, ty.unit())
    }

    fn blank() -> Self {
        Self::ZERO
    }
}

impl Type {
    fn unit(&self) -> Unit {
        match self {
            Self::Duration(unit) => *unit,
            _ => Unit::Seconds,
        }
    }
}

impl Unit {
    /// The digits behind the point down to the nanosecond.
    const fn decimals(self) -> usize {
        match self {
            Self::Seconds => 9,
            Self::Milliseconds => 6,
        }
    }
}

/// Writes the exact decimal count of units in a duration.
fn write_count(duration: Duration, unit: Unit, out: &mut dyn fmt::Write) -> fmt::Result {
    let mut decimals = unit.decimals();
    let divisor = 10_u128.pow(decimals as u32);
    let nanos = duration.as_nanos();
    let (whole, mut rest) = (nanos / divisor, nanos % divisor);
    if rest == 0 {
        return write!(out, "{whole}");
    }
    while rest % 10 == 0 {
        rest /= 10;
        decimals -= 1;
    }
    write!(out, "{whole}.{rest:0decimals$}")
}

/// The duration of a decimal count of units, exact to the nanosecond.
fn of_count(text: &str, unit: Unit) -> Option<Duration> {
    let text = text.trim();
    let text = text
        .strip_suffix(match unit {
            Unit::Seconds => 's',
            Unit::Milliseconds => '\u{0}',
        })
        .unwrap_or(text);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        // An exponent, say: JSON numbers may have one.
        let seconds = text.parse::<f64>().ok()? / if unit == Unit::Seconds { 1.0 } else { 1000.0 };
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let decimals = unit.decimals();
    let kept = fraction.get(..decimals).unwrap_or(fraction);
    let nanos = format!("{whole}{kept:0<decimals$}").parse::<u128>().ok()?;
    let seconds = u64::try_from(nanos / 1_000_000_000).ok()?;
    Some(Duration::new(
        seconds,
        u32::try_from(nanos % 1_000_000_000).ok()?,
    ))
}

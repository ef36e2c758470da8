//! How long a server asks to wait: by a field of an error, or the `Retry-After` header (RFC 9110
//! section 10.2.3).

use super::read::Answer;
use crate::field::FieldType;
use crate::model::{FieldInfo, Type};
use crate::wire::Capture;
use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};
use std::time::{Duration, SystemTime};

/// How long the server asks to wait: seconds, decimal seconds as some send them, or until a date.
/// A date that has passed asks for no wait. What is none of these says nothing.
///
/// A date is counted from the server's own `Date`, so that clocks which differ do no harm; from
/// this machine's clock where the answer has none.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER)?;
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let until = httpdate::parse_http_date(text).ok()?;
    delay_until(until, headers)
}

/// The delay up to a moment; none if that has passed.
fn delay_until(moment: SystemTime, headers: &HeaderMap) -> Option<Duration> {
    let sent = date(headers).or_else(now)?;
    Some(moment.duration_since(sent).unwrap_or_default())
}

/// The moment at which a delay from an answer ends.
pub(crate) fn end_of(delay: Duration, headers: &HeaderMap) -> Option<SystemTime> {
    date(headers).or_else(now)?.checked_add(delay)
}

impl Answer<'_> {
    /// How long the server asks to wait: by a duration called `retry_after` or a moment called
    /// `retry_at` of its first error, else by the header.
    ///
    /// A delay is read of an error that lacks other fields too, and of one that the spec does not
    /// declare, as its status or class has the fields.
    pub(crate) fn delay(&self, first: &Capture<'_>) -> Option<Duration> {
        let error = first
            .error
            .and_then(|index| self.spec.errors.get(usize::from(index)));
        let status = first.status.unwrap_or(self.status);
        let fields = error.map_or_else(|| self.spec.fields_of(status), |error| error.fields);
        let named = |name: &str| fields.iter().find(|field| field.name == name);
        let after = named("retry_after").and_then(|field| duration_in(field, first));
        after
            .or_else(|| delay_until(moment_in(named("retry_at")?, first)?, self.headers))
            .or_else(|| retry_after(self.headers))
    }
}

fn duration_in(field: &FieldInfo<'_>, found: &Capture<'_>) -> Option<Duration> {
    read_in(field, found, matches!(field.ty, Type::Duration(_)))
}

fn moment_in(field: &FieldInfo<'_>, found: &Capture<'_>) -> Option<SystemTime> {
    read_in(field, found, matches!(field.ty, Type::Moment(_)))
}

/// The value of a field that is of the type.
fn read_in<T: FieldType>(
    field: &FieldInfo<'_>,
    found: &Capture<'_>,
    is_of_type: bool,
) -> Option<T> {
    let mut value = None;
    if is_of_type {
        found.field(field, &mut |node| {
            value = value.take().or_else(|| T::read(node, &field.ty))
        });
    }
    value
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, DATE)?).ok()
}

/// The time. None on `wasm32-unknown-unknown`, where asking for it panics.
fn now() -> Option<SystemTime> {
    if cfg!(all(target_family = "wasm", target_os = "unknown")) {
        return None;
    }
    Some(SystemTime::now())
}

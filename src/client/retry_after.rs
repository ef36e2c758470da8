//! The `Retry-After` header (RFC 9110 section 10.2.3).

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
    let sent = date(headers).or_else(now)?;
    Some(until.duration_since(sent).unwrap_or_default())
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

//! Retries and the delays in them.

use super::Lower;
use crate::diagnostics::{Code, one_of};
use crate::source::Place;
use crate::spec::{self, At, LongRetry, Maybe};
use errspec_model::{Backoff, Retry};
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::time::Duration;

pub(super) fn lower<'a>(cx: &mut Lower<'_, 'a>, retry: &Maybe<spec::Retry>) -> Option<Retry<'a>> {
    let At { value, place } = retry.given()?;
    match value {
        spec::Retry::Text(word) => lower_short(cx, word, *place),
        spec::Retry::Map(long) => lower_long(cx, long, *place),
    }
}

fn lower_short(cx: &mut Lower<'_, '_>, word: &str, place: Place) -> Option<Retry<'static>> {
    match word {
        "never" => Some(Retry::Never),
        "immediately" => Some(Retry::Immediately),
        "backoff" => Some(Retry::Backoff(Backoff::default())),
        _ => {
            report_word(cx, word, place);
            None
        }
    }
}

/// What to write where each answer has its own delay.
const DELAY_OF_ANSWER: &str = "clients wait as long as the field `retry_after` of an answer says, whatever stands here: declare \
     it, `fields: { retry_after: duration(s) }`";

fn report_word(cx: &mut Lower<'_, '_>, word: &str, place: Place) {
    let lower = word.trim().to_ascii_lowercase();
    let delay = lower.strip_prefix("after").unwrap_or(&lower).trim();
    let meant = match lower.as_str() {
        "after" => Some("{ after: 2s }".to_owned()),
        "with" => Some("{ with: \"an idempotency key\" }".to_owned()),
        "no" | "none" | "false" | "off" => Some("never".to_owned()),
        "yes" | "true" | "on" | "always" | "exponential" => Some("backoff".to_owned()),
        "now" | "once" | "at once" => Some("immediately".to_owned()),
        _ => parse_duration(delay).map(|_| format!("{{ after: {delay} }}")),
    };
    let message = format!("`{word}` is not a value of `retry`");
    if let Some(meant) = meant {
        cx.error(Code::Word, place, message)
            .help(format!("write `retry: {meant}`"));
        return;
    }
    if matches!(lower.as_str(), "retry_after" | "retry-after") {
        cx.error(Code::Word, place, message).help(DELAY_OF_ANSWER);
        return;
    }
    let known = ["never", "immediately", "backoff"];
    cx.error(Code::Word, place, message)
        .did_you_mean(word, known, || {
            format!(
                "`retry` is one of {}, or a map: `{{ after: 2s }}`, `{{ with: \"…\" }}`",
                one_of(known)
            )
        });
}

fn lower_long<'a>(cx: &mut Lower<'_, 'a>, retry: &LongRetry, place: Place) -> Option<Retry<'a>> {
    let LongRetry {
        after,
        backoff,
        with,
    } = retry;
    let given = [!after.is_absent(), !backoff.is_absent(), !with.is_absent()];
    if given.iter().filter(|given| **given).count() != 1 {
        cx.error(
            Code::Word,
            place,
            "a retry has exactly one of `after`, `backoff` and `with`",
        )
        .help("write one of `after: 2s`, `backoff: {…}` and `with: \"…\"`");
        return None;
    }
    if let Some(delay) = lower_duration(cx, after) {
        return Some(Retry::After(delay));
    }
    if let Some(with) = with.value() {
        return Some(Retry::With(cx.text(with)));
    }
    backoff
        .value()
        .map(|backoff| Retry::Backoff(lower_backoff(cx, backoff)))
}

fn lower_backoff(cx: &mut Lower<'_, '_>, backoff: &spec::Backoff) -> Backoff {
    let spec::Backoff {
        initial,
        max,
        factor,
        attempts,
    } = backoff;
    let default = Backoff::default();
    let lowered = Backoff {
        initial: lower_duration(cx, initial).unwrap_or(default.initial),
        max: lower_duration(cx, max).unwrap_or(default.max),
        factor: lower_number(cx, factor, 1.0..=100.0).unwrap_or(default.factor),
        attempts: lower_number(cx, attempts, 1..=1000)
            .and_then(|attempts| u32::try_from(attempts).ok())
            .unwrap_or(default.attempts),
    };
    if let Some(max) = max.given().filter(|_| lowered.max < lowered.initial) {
        let message = "the longest delay is shorter than the first";
        cx.error(Code::Range, max.place, message)
            .help("`max` is at least `initial`, which is 500ms unless set");
    }
    lowered
}

/// Returns a number that is in its range.
fn lower_number<T: PartialOrd + Copy + Display>(
    cx: &mut Lower<'_, '_>,
    number: &Maybe<T>,
    range: RangeInclusive<T>,
) -> Option<T> {
    let At { value, place } = number.given()?;
    if range.contains(value) {
        return Some(*value);
    }
    let message = format!("`{value}` is not from {} to {}", range.start(), range.end());
    cx.error(Code::Range, *place, message).help(format!(
        "write a number from {} to {}",
        range.start(),
        range.end()
    ));
    None
}

fn lower_duration(cx: &mut Lower<'_, '_>, text: &Maybe<String>) -> Option<Duration> {
    let At { value, place } = text.given()?;
    let duration = parse_duration(value);
    if duration.is_none() {
        let message = format!("`{value}` is not a length of time");
        let meant = meant_duration(value);
        cx.error(Code::Duration, *place, message).help(match meant {
            Some(meant) => format!("write `{meant}`"),
            None if value.contains("{") => DELAY_OF_ANSWER.to_owned(),
            None => "write a number and a unit: `500ms`, `2s`, `1.5s`, `10m` or `1h`".to_owned(),
        });
    }
    duration
}

/// Returns the length of time that other spellings mean: `30`, `30 seconds`, `30 sec`.
fn meant_duration(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_lowercase();
    // ISO 8601: `PT30S`.
    let text = text.strip_prefix("pt").unwrap_or(&text);
    let unit_start = text.find(|c: char| c.is_ascii_alphabetic());
    let (number, unit) = text.split_at(unit_start.unwrap_or(text.len()));
    let unit = match unit {
        "ms" | "msec" | "millis" | "millisecond" | "milliseconds" => "ms",
        "" | "s" | "sec" | "secs" | "second" | "seconds" => "s",
        "m" | "min" | "mins" | "minute" | "minutes" => "m",
        "h" | "hr" | "hrs" | "hour" | "hours" => "h",
        "d" | "day" | "days" => {
            let days: u32 = number.trim().parse().ok()?;
            return Some(format!("{}h", days.checked_mul(24)?));
        }
        _ => return None,
    };
    let meant = format!("{}{unit}", number.trim());
    parse_duration(&meant).map(|_| meant)
}

/// Parses a number and `ms`, `s`, `m` or `h`: a duration of up to a year.
fn parse_duration(text: &str) -> Option<Duration> {
    let unit_start = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit_start);
    let seconds = match unit {
        "ms" => 0.001,
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    let number = number.trim_end();
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let duration = Duration::try_from_secs_f64(number.parse::<f64>().ok()? * seconds).ok()?;
    (duration <= Duration::from_secs(366 * 24 * 3600)).then_some(duration)
}

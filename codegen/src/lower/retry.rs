//! Outcomes, retries and the delays in them.

use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::ir::{Backoff, Outcome, Retry};
use crate::spec::{self, At, LongRetry, Maybe, Place};
use std::time::Duration;

pub(super) fn outcome(word: &Maybe<String>, diagnostics: &mut Diagnostics) -> Option<Outcome> {
    lower_word("outcome", word, &Outcome::WORDS, diagnostics)
}

/// The meaning of a word that is one of a few.
pub(super) fn lower_word<T: Copy>(
    key: &str,
    word: &Maybe<String>,
    words: &[(&str, T)],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let word = word.given()?;
    let found = words.iter().find(|(known, _)| *known == word.value);
    if found.is_none() {
        let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
        report_word(key, &word.value, word.place, &known, diagnostics);
    }
    found.map(|(_, meaning)| *meaning)
}

pub(super) fn retry(retry: &Maybe<spec::Retry>, diagnostics: &mut Diagnostics) -> Option<Retry> {
    let At { value, place } = retry.given()?;
    match value {
        spec::Retry::Text(word) => match word.as_str() {
            "never" => Some(Retry::Never),
            "immediately" => Some(Retry::Immediately),
            "backoff" => Some(Retry::Backoff(Backoff::default())),
            other => {
                let known = ["never", "immediately", "backoff", "after", "with"];
                report_word("retry", other, *place, &known, diagnostics);
                None
            }
        },
        spec::Retry::Map(long) => long_retry(long, *place, diagnostics),
    }
}

fn long_retry(retry: &LongRetry, place: Place, diagnostics: &mut Diagnostics) -> Option<Retry> {
    let LongRetry {
        after,
        backoff,
        with,
    } = retry;
    let given = [!after.is_absent(), !backoff.is_absent(), !with.is_absent()];
    if given.iter().filter(|given| **given).count() != 1 {
        diagnostics.report(
            Diagnostic::error(Code::Word, place, "a retry has exactly one way")
                .help("write one of `after: 2s`, `backoff: {…}` and `with: \"…\"`"),
        );
        return None;
    }
    if let Some(delay) = duration(after, diagnostics) {
        return Some(Retry::After(delay));
    }
    if let Some(what) = with.given() {
        return Some(Retry::With(what.value.clone()));
    }
    backoff
        .given()
        .map(|backoff| Retry::Backoff(long_backoff(&backoff.value, diagnostics)))
}

fn long_backoff(backoff: &spec::Backoff, diagnostics: &mut Diagnostics) -> Backoff {
    let spec::Backoff {
        initial,
        max,
        factor,
        attempts,
    } = backoff;
    let default = Backoff::default();
    let lowered = Backoff {
        initial: duration(initial, diagnostics).unwrap_or(default.initial),
        max: duration(max, diagnostics).unwrap_or(default.max),
        factor: in_range(factor, 1.0..=100.0, diagnostics).unwrap_or(default.factor),
        attempts: in_range(attempts, 1..=1000, diagnostics)
            .and_then(|attempts| u32::try_from(attempts).ok())
            .unwrap_or(default.attempts),
    };
    if let Some(max) = max.given().filter(|_| lowered.max < lowered.initial) {
        diagnostics.report(
            Diagnostic::error(
                Code::Range,
                max.place,
                "the longest delay is shorter than the first",
            )
            .help("`max` is at least `initial`, which is 500ms unless set"),
        );
    }
    lowered
}

fn in_range<T: PartialOrd + Copy + std::fmt::Display>(
    number: &Maybe<T>,
    range: std::ops::RangeInclusive<T>,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let number = number.given()?;
    if range.contains(&number.value) {
        return Some(number.value);
    }
    let message = format!(
        "`{}` is not from {} to {}",
        number.value,
        range.start(),
        range.end()
    );
    diagnostics.report(Diagnostic::error(Code::Range, number.place, message));
    None
}

/// A length of time: a number and `ms`, `s`, `m` or `h`.
fn duration(text: &Maybe<String>, diagnostics: &mut Diagnostics) -> Option<Duration> {
    let text = text.given()?;
    let parsed = parse_duration(&text.value);
    if parsed.is_none() {
        diagnostics.report(
            Diagnostic::error(
                Code::Duration,
                text.place,
                format!("`{}` is not a length of time", text.value),
            )
            .help("write a number and a unit: `500ms`, `2s`, `1.5s`, `10m` or `1h`"),
        );
    }
    parsed
}

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

fn report_word(key: &str, word: &str, place: Place, known: &[&str], diagnostics: &mut Diagnostics) {
    let help = match diagnostics.nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("`{key}` is one of {}", one_of(known)),
    };
    let message = format!("`{word}` cannot stand for `{key}`");
    diagnostics.report(Diagnostic::error(Code::Word, place, message).help(help));
}

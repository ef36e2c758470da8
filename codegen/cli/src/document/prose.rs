//! Sentences about what became of a request and whether to repeat it.

use errspec::model::{Outcome, Retry};
use errspec::{Advice, Call};
use errspec_interpret::Failure;
use http::Method;
use std::time::Duration;

/// The calls that are weighed differently.
pub(crate) const CALLS: [(&str, Method, bool); 4] = [
    ("GET", Method::GET, false),
    ("PUT", Method::PUT, false),
    ("POST", Method::POST, false),
    ("POST with a key", Method::POST, true),
];

/// What a caller is advised to do, in words.
pub(crate) fn in_words(failure: &Failure<'_>, call: &Call) -> String {
    match (failure.advice(call), failure.retry()) {
        (Advice::GiveUp, _) => "give up: the same request fails again".to_owned(),
        (Advice::RetryNow, _) => "repeat it at once".to_owned(),
        (Advice::RetryAfter(Duration::ZERO), _) => "repeat it at once".to_owned(),
        (Advice::RetryAfter(delay), _) => format!("repeat it after {}", time(delay)),
        // The delay of the moment is random: what the spec says is not.
        (Advice::Backoff(_), Retry::Backoff(backoff)) => format!(
            "repeat it with growing delays, {} to {}, {} attempts in all",
            time(backoff.initial),
            time(backoff.max),
            backoff.attempts
        ),
        (Advice::Backoff(_), _) => "repeat it with growing delays".to_owned(),
        (Advice::Amend(what), _) => format!("repeat it with this attached: {what}"),
        (Advice::Verify, _) => "look whether it was done before doing anything else".to_owned(),
        (other, _) => other.to_string(),
    }
}

/// A length of time, as precise as a reader needs it: `500ms`, `1.5s`, `10m`, `34d 10h`.
fn time(time: Duration) -> String {
    if time < Duration::from_secs(120) {
        let millis = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        return format!("{:?}", Duration::from_millis(millis));
    }
    let units = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)];
    let mut rest = time.as_secs();
    let mut parts = units.iter().filter_map(|(unit, length)| {
        let count = rest / length;
        rest %= length;
        (count > 0).then(|| format!("{count}{unit}"))
    });
    parts.by_ref().take(2).collect::<Vec<_>>().join(" ")
}

/// Whether a request was carried out, in a word or two.
pub(super) fn carried_out(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Succeeded => "yes",
        Outcome::Pending => "under way",
        Outcome::Partial => "in part",
        Outcome::Failed => "no",
        Outcome::Unknown => "maybe",
    }
}

/// When to repeat a request, in a word or two.
pub(super) fn repeat(retry: &Retry<'_>) -> String {
    match retry {
        Retry::Never => "no".to_owned(),
        Retry::Immediately => "at once".to_owned(),
        Retry::After(delay) => format!("after {}", time(*delay)),
        Retry::Backoff(_) => "with growing delays".to_owned(),
        Retry::With(what) => format!("with {}", super::line(what)),
    }
}

/// Who must act.
pub(super) fn heading_of(who: &str) -> String {
    match who {
        "" => "What to do".to_owned(),
        who => format!("What the {who} does"),
    }
}

#[cfg(test)]
mod tests {
    use super::time;
    use std::time::Duration;

    #[test]
    fn times_are_as_precise_as_they_are_short() {
        for (nanos, shown) in [
            (500_000_000, "500ms"),
            (1_500_000_000, "1.5s"),
            (90_000_000_001, "90s"),
            (600_000_000_000, "10m"),
            (3_605_000_000_000, "1h 5s"),
            (2_976_433_414_790_874, "34d 10h"),
        ] {
            assert_eq!(time(Duration::from_nanos(nanos)), shown);
        }
    }
}

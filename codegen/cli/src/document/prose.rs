//! Sentences about what became of a request and whether to repeat it.

use errspec::model::{Outcome, Retry};
use errspec::{Advice, Call};
use errspec_interpret::Failure;
use http::Method;

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
        (Advice::RetryAfter(delay), _) => format!("repeat it after {delay:?}"),
        // The delay of the moment is random: what the spec says is not.
        (Advice::Backoff(_), Retry::Backoff(backoff)) => format!(
            "repeat it with growing delays, {:?} to {:?}, {} attempts in all",
            backoff.initial, backoff.max, backoff.attempts
        ),
        (Advice::Backoff(_), _) => "repeat it with growing delays".to_owned(),
        (Advice::Amend(what), _) => format!("repeat it with this attached: {what}"),
        (Advice::Verify, _) => "look whether it was done before doing anything else".to_owned(),
        (other, _) => other.to_string(),
    }
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
        Retry::After(delay) => format!("after {delay:?}"),
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

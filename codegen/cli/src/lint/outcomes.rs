//! Outcome and retry: what callers do because of them.

use super::Hit;
use super::subject::{Subject, named, public};
use super::words::{contains, words};
use errspec::model::{ErrorInfo, Outcome, Retry};

fn is_repeat(retry: &Retry<'_>) -> bool {
    match retry {
        Retry::Immediately | Retry::After(_) | Retry::Backoff(_) => true,
        Retry::Never | Retry::With(_) => false,
    }
}

/// One finding about all errors that are alike.
fn about<'s>(
    subject: &Subject<'s>,
    key: &str,
    is: impl Fn(&ErrorInfo<'s>) -> bool,
    message: impl Fn(&str) -> String,
    help: &str,
) -> Vec<Hit> {
    let errors: Vec<_> = subject.spec().errors.iter().filter(|one| is(one)).collect();
    let hit = errors.first().map(|first| {
        let message = message(&named(&errors));
        Hit::new(subject.at_setting(first, &[key]), message).help(help)
    });
    hit.into_iter().collect()
}

/// A setting that each error is asked about, one by one.
fn each<'s>(
    subject: &Subject<'s>,
    key: &str,
    message: impl Fn(&ErrorInfo<'s>) -> Option<String>,
    help: &str,
) -> Vec<Hit> {
    let errors = subject.spec().errors.iter();
    let hits = errors.filter_map(|error| {
        let message = message(error)?;
        Some(Hit::new(subject.at_setting(error, &[key]), message).help(help))
    });
    hits.collect()
}

pub(super) fn implied(subject: &Subject<'_>) -> Vec<Hit> {
    about(
        subject,
        "outcome",
        |error| error.status >= 500 && subject.origin(error, &["outcome"]).1.is_none(),
        |names| format!("the outcome of {names} is left to the default of its status"),
        "write `outcome: failed` if nothing was done, `outcome: unknown` if nobody knows",
    )
}

pub(super) fn failed_after_work(subject: &Subject<'_>) -> Vec<Hit> {
    each(
        subject,
        "outcome",
        |error| {
            let is_failed = error.kind.outcome == Outcome::Failed;
            (is_failed && matches!(error.status, 500 | 504)).then(|| {
                format!(
                    "`{}` is `failed` under {}, where the server may have failed after the work",
                    error.name, error.status
                )
            })
        },
        "write `outcome: unknown`, unless the server undoes all that it did",
    )
}

pub(super) fn repeated_client_error(subject: &Subject<'_>) -> Vec<Hit> {
    about(
        subject,
        "retry",
        |error| {
            let is_client_error = matches!(error.status, 400..=499);
            // What is in conflict or locked may be free again.
            let may_pass = matches!(error.status, 408 | 409 | 423 | 425 | 429);
            is_client_error && !may_pass && is_repeat(&error.kind.retry)
        },
        |names| format!("the same request is repeated after {names}, under a status of 4xx"),
        "write `retry: never`, or choose 409, 429 or 503, which may pass",
    )
}

/// A quota that is used up does not come back in half a minute.
pub(super) fn quota_with_backoff(subject: &Subject<'_>) -> Vec<Hit> {
    const QUOTAS: [&str; 12] = [
        "insufficient quota",
        "quota exceeded",
        "quota exhausted",
        "billing",
        "credit",
        "credits",
        "insufficient funds",
        "insufficient balance",
        "daily limit",
        "monthly limit",
        "plan limit",
        "payment required",
    ];
    each(
        subject,
        "retry",
        |error| {
            let words = words(error.code);
            let is_quota = QUOTAS.iter().any(|phrase| contains(&words, phrase));
            let has_delay = public(error).any(|field| field.name == "retry_after");
            (is_quota && !has_delay && matches!(error.kind.retry, Retry::Backoff(_))).then(|| {
                format!(
                    "`{}` is repeated with backoff, and does not pass by itself",
                    error.name
                )
            })
        },
        "write `retry: never`",
    )
}

pub(super) fn never_after_rate_limit(subject: &Subject<'_>) -> Vec<Hit> {
    each(
        subject,
        "retry",
        |error| {
            let words = words(error.code);
            let is_quota = contains(&words, "quota") || contains(&words, "billing");
            let passes = matches!(error.status, 429 | 503) && !is_quota;
            (passes && error.kind.retry == Retry::Never).then(|| {
                format!(
                    "`{}` is never repeated, but {} is a state that passes",
                    error.name, error.status
                )
            })
        },
        "write `retry: backoff`, or `{ after: 30s }`",
    )
}

pub(super) fn two_delays(subject: &Subject<'_>) -> Vec<Hit> {
    each(
        subject,
        "retry",
        |error| {
            let Retry::After(delay) = error.kind.retry else {
                return None;
            };
            let has_other = subject.has_header(error, "retry-after")
                || public(error).any(|field| field.name == "retry_after");
            has_other.then(|| {
                format!(
                    "`{}` has a fixed delay of {delay:?} and one in the answer, which goes first",
                    error.name
                )
            })
        },
        "write `retry: backoff` if the answer always has a delay",
    )
}

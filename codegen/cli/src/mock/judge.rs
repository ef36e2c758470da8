//! Judges a client: its command is run against each error and fault, and the spec says what it should
//! have done.

use super::answer;
use super::fault::{Fault, Step};
use super::record::Recorded;
use super::{Mock, Policy};
use crate::document::in_words;
use crate::output::Trouble;
use errspec::model::{Backoff, Retry};
use errspec::{Advice, Call};
use errspec_interpret::Failure;
use fastrand::Rng;
use http::Method;
use serde::Serialize;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The faults that a client is run against, beside the errors.
const FAULTS: [Fault; 7] = [
    Fault::Reset,
    Fault::Empty,
    Fault::Cut,
    Fault::Hang,
    Fault::Proxy,
    Fault::Gateway,
    Fault::BrokenJson,
];

/// A delay that a server asks for is this long, so that a run does not take for ever.
const DELAY: &str = "1";

/// An error that is repeated with growing delays comes so often, so that a delay which is short by chance is not
/// taken for none: delays are random, for clients not to come back all at once.
const FAILURES: usize = 3;

/// What a client did with one error or fault.
#[derive(Debug, Serialize)]
pub(crate) struct Judged {
    /// The error, or the fault.
    pub(crate) what: String,
    pub(crate) status: Option<u16>,
    /// How many requests came.
    pub(crate) requests: usize,
    /// What the spec says to do.
    pub(crate) advice: Option<String>,
    /// What the client did wrong; none if it did right.
    pub(crate) wrong: Option<String>,
    /// Why there is nothing to judge.
    pub(crate) unjudged: Option<String>,
}

/// How a client is run.
pub(crate) struct Client {
    pub(crate) command: Vec<String>,
    /// The address of the mock: `127.0.0.1:4010`.
    pub(crate) address: String,
    /// How long a run may take.
    pub(crate) limit: Duration,
}

/// Runs a client against everything, and calls `show` with each result.
pub(crate) fn judge(
    mock: &Mock,
    client: &Client,
    show: &mut dyn FnMut(&Judged) -> Result<(), Trouble>,
) -> Result<Vec<Judged>, Trouble> {
    let errors = (0..mock.api.spec().errors.len()).map(Step::Error);
    let faults = FAULTS.into_iter().map(Step::Fault);
    let mut judged = Vec::new();
    for step in errors.chain(faults) {
        mock.set_policy(Policy {
            sequence: vec![(step.clone(), times(mock, &step)), (Step::Pass, 1)],
            given: vec![("retry_after".to_owned(), DELAY.to_owned())],
            ..Policy::default()
        });
        let ended = run(client)?;
        let one = weigh(mock, &step, &mock.requests(), ended.is_none());
        show(&one)?;
        judged.push(one);
    }
    Ok(judged)
}

/// How often a step comes.
fn times(mock: &Mock, step: &Step) -> usize {
    let advice = match step {
        Step::Error(index) => {
            failure_of(mock, *index).map(|one| one.advice(&Call::new(Method::GET)))
        }
        _ => None,
    };
    match advice {
        Some(Advice::Backoff(_)) => FAILURES,
        _ => 1,
    }
}

/// What a client that reads the spec makes of an error.
fn failure_of(mock: &Mock, index: usize) -> Option<Failure<'_>> {
    let info = mock.api.spec().errors.get(index)?;
    let mut rng = Rng::with_seed(mock.seed);
    let given = [("retry_after".to_owned(), DELAY.to_owned())];
    let made = answer::error(&mock.api, info, mock.values, &given, &mut rng)?;
    let (parts, body) = made.to_response().ok()?.into_parts();
    mock.api.read(parts.status.as_u16(), &parts.headers, &body)
}

/// Runs the client's command. None if it took too long.
fn run(client: &Client) -> Result<Option<ExitStatus>, Trouble> {
    let Some((program, arguments)) = client.command.split_first() else {
        return Err(Trouble::said(
            "there is no command to judge: write it behind `--`",
        ));
    };
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env("ERRSPEC_MOCK_URL", format!("http://{}", client.address))
        .env("ERRSPEC_MOCK_ADDRESS", &client.address)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let fail = |error: std::io::Error| Trouble::said(format!("cannot run `{program}`: {error}"));
    let mut child: Child = command.spawn().map_err(fail)?;
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(fail)? {
            return Ok(Some(status));
        }
        if begun.elapsed() >= client.limit {
            let _ = child.kill();
            child.wait().map_err(fail)?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Says whether a client did what the spec says.
fn weigh(mock: &Mock, step: &Step, requests: &[Recorded], is_late: bool) -> Judged {
    let (what, info) = match step {
        Step::Pass => ("ok".to_owned(), None),
        Step::Fault(fault) => (fault.to_string(), None),
        Step::Error(index) => match mock.api.spec().errors.get(*index) {
            Some(info) => (info.name.to_owned(), Some(info)),
            None => (String::new(), None),
        },
    };
    let mut judged = Judged {
        what,
        status: info.map(|info| info.status),
        requests: requests.len(),
        advice: None,
        wrong: None,
        unjudged: None,
    };
    let hit = requests.iter().position(|one| match step {
        Step::Error(_) => one.error.as_deref() == Some(&judged.what),
        _ => one.fault.as_deref() == Some(&judged.what),
    });
    let Some((first, later)) = hit.and_then(|hit| requests.get(hit..)?.split_first()) else {
        judged.unjudged = Some("no request came".to_owned());
        return judged;
    };
    let method = first.method.parse().unwrap_or_default();
    let call = Call::new(method).idempotency_key(first.has_idempotency_key);
    let same = later.iter().filter(|one| one.identity == first.identity);
    let times: Vec<Instant> = std::iter::once(first)
        .chain(same)
        .map(|one| one.at)
        .collect();
    let waits = times.windows(2).filter_map(|pair| match pair {
        [before, after] => Some(after.duration_since(*before)),
        _ => None,
    });
    let waits: Vec<Duration> = waits.collect();
    match step {
        Step::Error(index) => {
            if let Some(failure) = failure_of(mock, *index) {
                judged.advice = Some(in_words(&failure, &call));
                judged.wrong = wrong_by_spec(&failure, &call, &waits, is_late);
            }
        }
        _ => by_fault(step, &call, !waits.is_empty(), is_late, &mut judged),
    }
    judged
}

/// What a client did wrong about an error.
fn wrong_by_spec(
    failure: &Failure<'_>,
    call: &Call,
    waits: &[Duration],
    is_late: bool,
) -> Option<String> {
    match (failure.advice(call), waits.first()) {
        (Advice::Verify, Some(_)) => Some("repeated what may have been done already".to_owned()),
        (Advice::GiveUp, Some(_)) => Some("repeated what fails again".to_owned()),
        (Advice::Amend(what), Some(_)) => {
            Some(format!("repeated it without this attached: {what}"))
        }
        // Who is still waiting may come back.
        (Advice::RetryNow | Advice::RetryAfter(_) | Advice::Backoff(_), None) if !is_late => {
            Some("gave up what it should have repeated".to_owned())
        }
        (Advice::RetryAfter(delay), Some(waited)) if *waited < delay.mul_f64(0.95) => {
            Some(format!(
                "came back after {:.2} s, and was told to wait {:.2} s",
                waited.as_secs_f64(),
                delay.as_secs_f64()
            ))
        }
        (Advice::Backoff(_), Some(_)) => match failure.retry() {
            Retry::Backoff(backoff) => wrong_by_backoff(&backoff, waits),
            _ => None,
        },
        _ => None,
    }
}

/// What a client did wrong that should repeat with growing delays.
fn wrong_by_backoff(backoff: &Backoff, waits: &[Duration]) -> Option<String> {
    let sent = waits.len() + 1;
    if u32::try_from(sent).is_ok_and(|sent| sent > backoff.attempts) {
        return Some(format!(
            "sent it {sent} times, and should {} times at most",
            backoff.attempts
        ));
    }
    let is_hasty = waits.iter().all(|wait| *wait < backoff.initial / 20);
    is_hasty.then(|| {
        let seconds = backoff.initial.as_secs_f64();
        format!("came back at once, and should wait, {seconds:.2} s at first")
    })
}

/// After a fault nobody knows what became of the request.
fn by_fault(step: &Step, call: &Call, is_repeated: bool, is_late: bool, judged: &mut Judged) {
    let is_repeatable = call.is_repeatable();
    judged.advice = Some(match is_repeatable {
        true => "repeat it".to_owned(),
        false => "look whether it was done before doing anything else".to_owned(),
    });
    judged.wrong = match (is_repeated, step) {
        (true, _) if !is_repeatable => Some("repeated what may have been done already".to_owned()),
        (_, Step::Fault(Fault::Hang)) if is_late => Some("waited for ever".to_owned()),
        _ => None,
    };
}

//! The table of advice in `specs/README.md`, row by row, over everything that it depends on.

use crate::paths::root;
use bytes::Bytes;
use errspec::{
    Advice, Call, CheckError, ErrorCode, Failure, Outcome, Retry, RetryLimits, TransportError,
};
use errspec_tests::specs::verdicts::{Code, Error};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use std::fs;
use std::time::Duration;

/// The rows of the table below a line, each a list of cells without markup.
fn table(text: &str, head: &str) -> Vec<Vec<String>> {
    let (_, rest) = text
        .split_once(head)
        .unwrap_or_else(|| panic!("no table `{head}`"));
    let rows = rest
        .lines()
        .skip(2)
        .map(|line| line.trim().trim_start_matches("/// "));
    let rows = rows.take_while(|line| line.trim_start().starts_with('|'));
    let cells = |row: &str| row.trim_matches('|').split('|').map(plain).collect();
    rows.map(cells).collect()
}

/// A cell's words: no backticks and no links.
fn plain(cell: &str) -> String {
    let mut words = String::new();
    let mut link = false;
    for (index, character) in cell.char_indices() {
        match character {
            '(' if cell[..index].ends_with(']') => link = true,
            ')' if link => link = false,
            '[' | ']' | '`' => {}
            _ if link => {}
            other => words.push(other),
        }
    }
    words.trim().to_owned()
}

fn documents() -> (String, String) {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    (read("specs/README.md"), read("src/client/failure.rs"))
}

const VERDICTS: &str = "| outcome | retry | request | advice |";
const REPETITIONS: &str =
    "| retry | the server asks for a delay | it asks for none | it was the last attempt |";

/// What a row says to do. `RetryAfter` and `Backoff` are compared by the delay that is allowed.
#[derive(Debug, PartialEq)]
enum Said {
    GiveUp,
    Verify,
    Amend,
    Now,
    After(Duration),
    Between(Duration, Duration),
}

struct Case {
    outcome: Outcome,
    retry: Retry<'static>,
    call: Call,
    attempt: u32,
    server_delay: Option<Duration>,
}

impl Case {
    fn retry_word(&self) -> &'static str {
        match self.retry {
            Retry::Never => "never",
            Retry::Immediately => "immediately",
            Retry::After(_) => "after",
            Retry::Backoff(_) => "backoff",
            _ => "with",
        }
    }

    /// What the tables say. Exactly one row of the first must be for the case.
    fn said(&self, verdicts: &[Vec<String>], repetitions: &[Vec<String>]) -> Said {
        let is = |cell: &str, word: &str| cell == "any" || cell.split(", ").any(|one| one == word);
        let repeatable = if self.call.is_repeatable() {
            "can be repeated"
        } else {
            "cannot be repeated"
        };
        let rows: Vec<_> = verdicts
            .iter()
            .filter(|row| {
                is(&row[0], self.outcome.as_str())
                    && is(&row[1], self.retry_word())
                    && is(&row[2], repeatable)
            })
            .collect();
        assert_eq!(rows.len(), 1, "{} {}", self.outcome, self.retry);
        match rows[0][3].split(':').next().unwrap() {
            "give up" => Said::GiveUp,
            "verify" => Said::Verify,
            "amend" => Said::Amend,
            "repeat it" => self.repetition(repetitions),
            other => panic!("what is `{other}`?"),
        }
    }

    fn repetition(&self, repetitions: &[Vec<String>]) -> Said {
        let row = repetitions.iter().find(|row| row[0] == self.retry_word());
        let row = row.expect("a row for each retry that repeats");
        let last = match self.retry {
            Retry::Backoff(backoff) => backoff.attempts,
            _ => 5,
        };
        let cell = match self.server_delay {
            _ if self.attempt >= last => &row[3],
            Some(_) => &row[1],
            None => &row[2],
        };
        match (cell.as_str(), self.retry) {
            ("give up; verify if the outcome is unknown", _) => match self.outcome {
                Outcome::Unknown => Said::Verify,
                _ => Said::GiveUp,
            },
            ("after that delay", _) => Said::After(self.server_delay.unwrap()),
            ("at once", _) => Said::Now,
            ("after the declared delay", Retry::After(delay)) => Said::After(delay),
            ("after a growing delay", Retry::Backoff(backoff)) => {
                let ceiling = backoff.ceiling(self.attempt);
                Said::Between(ceiling / 2, ceiling)
            }
            other => panic!("what is {other:?}?"),
        }
    }
}

fn agrees(said: &Said, advice: Advice<'_>) -> bool {
    match (said, advice) {
        (Said::GiveUp, Advice::GiveUp)
        | (Said::Verify, Advice::Verify)
        | (Said::Amend, Advice::Amend("a code"))
        | (Said::Now, Advice::RetryNow) => true,
        (Said::After(delay), Advice::RetryAfter(after)) => *delay == after,
        (Said::Between(least, most), Advice::Backoff(delay)) => (*least..=*most).contains(&delay),
        _ => false,
    }
}

/// Every method, with and without a key, at each of the attempts up to and past the last.
fn calls() -> Vec<(Call, u32)> {
    let methods = [
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::TRACE,
        Method::PUT,
        Method::DELETE,
        Method::POST,
        Method::PATCH,
        Method::CONNECT,
        Method::from_bytes(b"PURGE").unwrap(),
    ];
    let mut calls = Vec::new();
    for method in methods {
        for (key, attempt) in (1..=6).flat_map(|attempt| [(false, attempt), (true, attempt)]) {
            let call = Call::new(method.clone());
            calls.push((call.idempotency_key(key).attempt(attempt), attempt));
        }
    }
    calls
}

/// What a client makes of an error with this code.
fn failure(code: Code, retry_after: Option<&'static str>) -> Failure<Error> {
    let mut headers = HeaderMap::new();
    headers.extend(retry_after.map(|value| {
        let value = HeaderValue::from_static(value);
        (http::header::RETRY_AFTER, value)
    }));
    let body = Bytes::from(format!(r#"{{"code":"{code}"}}"#));
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Failure::read_parts(status, &headers, None, &body, false).unwrap()
}

#[test]
fn advice_is_what_the_table_says() {
    let (reference, _) = documents();
    let (verdicts, repetitions) = (table(&reference, VERDICTS), table(&reference, REPETITIONS));
    assert_eq!((verdicts.len(), repetitions.len()), (8, 3));
    let delays = [(None, None), (Some("0"), Some(0)), (Some("9"), Some(9))];
    let mut seen = 0;
    for code in Code::ALL {
        for (header, seconds) in delays {
            let failure = failure(*code, header);
            for (call, attempt) in calls() {
                let case = Case {
                    outcome: code.outcome(),
                    retry: code.retry(),
                    server_delay: seconds.map(Duration::from_secs),
                    call,
                    attempt,
                };
                let (said, advice) = (
                    case.said(&verdicts, &repetitions),
                    failure.advice(&case.call),
                );
                assert!(
                    agrees(&said, advice),
                    "{code} {header:?} {:?}: {advice:?}",
                    case.call
                );
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 4 * 5 * 3 * 10 * 2 * 6, "every combination");
}

/// An error of the transport that says what it is told to.
struct Told(Outcome, Retry<'static>);

impl TransportError for Told {
    fn outcome(&self) -> Outcome {
        self.0
    }

    fn retry(&self) -> Retry<'static> {
        self.1
    }
}

#[test]
fn a_request_without_an_answer_is_weighed_by_the_same_table() {
    let (reference, _) = documents();
    let (verdicts, repetitions) = (table(&reference, VERDICTS), table(&reference, REPETITIONS));
    for code in Code::ALL {
        let told = Told(code.outcome(), code.retry());
        let error: CheckError<Error, Told> = CheckError::Transport(told);
        assert_eq!(error.outcome(), code.outcome());
        assert!(error.failure().is_none());
        for (call, attempt) in calls() {
            let case = Case {
                outcome: code.outcome(),
                retry: code.retry(),
                server_delay: None,
                call,
                attempt,
            };
            let advice = error.advice(&case.call);
            let said = case.said(&verdicts, &repetitions);
            assert!(agrees(&said, advice), "{code} {:?}: {advice:?}", case.call);
        }
    }
}

/// The documentation of `Failure::advice` has the same rows, with the names of the variants.
#[test]
fn the_table_in_the_documentation_is_the_same() {
    let (reference, docs) = documents();
    let bare = |table: Vec<Vec<String>>| -> Vec<String> {
        let join = |row: &Vec<String>| row[..4].join("|").replace(' ', "").to_lowercase();
        table.iter().map(join).collect()
    };
    let indented = |head: &str| format!("/// {head}");
    assert_eq!(
        bare(table(&reference, VERDICTS)),
        bare(table(&docs, &indented(VERDICTS)))
    );
    assert_eq!(table(&docs, &indented(REPETITIONS)).len(), 3);
}

#[test]
fn limits_never_repeat_what_advice_forbids() {
    let limits = RetryLimits::default()
        .max_attempts(3)
        .max_delay(Duration::from_secs(8));
    for code in Code::ALL {
        for header in [None, Some("9"), Some("8")] {
            let failure = failure(*code, header);
            for (call, attempt) in calls() {
                let advice = failure.advice(&call);
                let delay = limits.delay(advice, attempt);
                let forbidden =
                    matches!(advice, Advice::GiveUp | Advice::Amend(_) | Advice::Verify);
                let late =
                    attempt >= 3 || matches!(advice, Advice::RetryAfter(d) if d.as_secs() > 8);
                assert_eq!(delay.is_none(), forbidden || late, "{code} {advice:?}");
                assert!(delay.is_none_or(|delay| delay <= Duration::from_secs(8)));
            }
        }
    }
    let long = Advice::Backoff(Duration::from_secs(500));
    assert_eq!(
        limits.delay(long, 1),
        Some(Duration::from_secs(8)),
        "a growing delay is cut"
    );
    assert_eq!(Code::ALL.len(), Code::SPEC.errors.len());
}

/// A client's clock may be wrong: a date is counted from the server's own.
#[test]
fn a_date_is_counted_from_the_servers_clock() {
    let mut headers = HeaderMap::new();
    headers.insert(
        "date",
        HeaderValue::from_static("Sat, 01 Jan 2000 00:00:00 GMT"),
    );
    let mut read = |date: &'static str| {
        headers.insert("retry-after", HeaderValue::from_static(date));
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let failure: Failure<Error> =
            Failure::read_parts(status, &headers, None, &Bytes::new(), false).unwrap();
        failure.retry_after()
    };
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(read("Sat, 01 Jan 2000 00:01:30 GMT"), seconds(90));
    assert_eq!(read("Fri, 31 Dec 1999 23:00:00 GMT"), seconds(0));
    for odd in [
        "",
        "soon",
        "-1",
        "NaN",
        "inf",
        "1e400",
        "Sat, 99 Jan 2000 00:00:00 GMT",
    ] {
        assert_eq!(read(odd), None, "{odd}");
    }
}

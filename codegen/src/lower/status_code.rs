//! Status codes: numbers from 100 to 599. Classes of them: `4xx`. What an error is declared for: one
//! status, a class, `any`, or a list of these.

use super::Lower;
use crate::diagnostics::Code;
use crate::source::Place;
use crate::spec::{At, Scalar, StatusChoice};
use errspec_model::{StatusRange, reason_phrase};

pub(super) fn lower_status_code(cx: &mut Lower<'_, '_>, status: &At<Scalar>) -> Option<u16> {
    let code = parse(&status.value);
    if code.is_none() {
        let message = format!("`{}` is not an HTTP status", status.value);
        let help = match of_phrase(&status.value.to_string()) {
            Some(code) => format!("write its number: `{code}`"),
            None => "statuses are the numbers from 100 to 599 (RFC 9110 section 15)".to_owned(),
        };
        cx.error(Code::Status, status.place, message).help(help);
    }
    code
}

/// Returns the status whose reason phrase a text has, however that is written: `Not Found`, `not_found`.
fn of_phrase(text: &str) -> Option<u16> {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let wanted = letters(text);
    (100..=599).find(|code| reason_phrase(*code).is_some_and(|phrase| letters(phrase) == wanted))
}

fn parse(status: &Scalar) -> Option<u16> {
    let code = match status {
        Scalar::Integer(number) => u16::try_from(*number).ok(),
        // No sign and no leading zero: there is one way to write a status.
        Scalar::Text(text) if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().ok()
        }
        Scalar::Text(_) => None,
    };
    code.filter(|code| (100..=599).contains(code))
}

/// Returns the first digit of `4xx`.
pub(super) fn class_digit(status: &Scalar) -> Option<u16> {
    let Scalar::Text(text) = status else {
        return None;
    };
    let digit = text.to_ascii_lowercase().strip_suffix("xx")?.to_owned();
    let digit = digit.parse().ok().filter(|_| digit.len() == 1)?;
    (1..=5).contains(&digit).then_some(digit)
}

/// Returns all that an error is declared for, one at least. None where something of it is wrong.
pub(super) fn lower_ranges(
    cx: &mut Lower<'_, '_>,
    status: &At<StatusChoice>,
) -> Option<Vec<StatusRange>> {
    let place = status.place;
    let items = match &status.value {
        StatusChoice::Text(text) => return lower_one(cx, &Scalar::Text(text.clone()), place),
        StatusChoice::Integer(number) => return lower_one(cx, &Scalar::Integer(*number), place),
        StatusChoice::List(items) => &items.0,
    };
    if items.is_empty() {
        cx.error(Code::MissingKey, place, "the list holds no status")
            .help("name those that the error comes with: `status: [400, 404]`");
    }
    let mut ranges: Vec<StatusRange> = Vec::new();
    let mut is_right = !items.is_empty();
    for item in items {
        let Some(range) = lower_range(cx, &item.value, item.place) else {
            is_right = false;
            continue;
        };
        if ranges.contains(&range) {
            let message = format!("`{range}` stands twice in the list");
            cx.error(Code::DuplicateKey, item.place, message)
                .help("name each status once: the first is the one that a server answers with");
        }
        ranges.push(range);
    }
    is_right.then_some(ranges)
}

fn lower_one(cx: &mut Lower<'_, '_>, status: &Scalar, place: Place) -> Option<Vec<StatusRange>> {
    Some(vec![lower_range(cx, status, place)?])
}

fn lower_range(cx: &mut Lower<'_, '_>, status: &Scalar, place: Place) -> Option<StatusRange> {
    let class = || class_digit(status).map(StatusRange::Class);
    let is_any = matches!(status, Scalar::Text(text) if text == "any");
    let any = || is_any.then_some(StatusRange::Any);
    let range = parse(status)
        .map(StatusRange::One)
        .or_else(class)
        .or_else(any);
    if range.is_none() {
        let message = format!("`{status}` is not an HTTP status");
        let help = match of_phrase(&status.to_string()) {
            Some(code) => format!("write its number: `{code}`"),
            None => "write a number from 100 to 599 (RFC 9110 section 15), a class such as `4xx`, \
                     `any`, or a list of these"
                .to_owned(),
        };
        cx.error(Code::Status, place, message).help(help);
    }
    range.filter(|range| is_answer(cx, *range, place))
}

/// Reports a status that only goes before another one. No framework can answer with it, and no client
/// shows it to its caller.
fn is_answer(cx: &mut Lower<'_, '_>, range: StatusRange, place: Place) -> bool {
    let is_answer = range.first() >= 200;
    if !is_answer {
        let message = format!("`{range}` goes before the answer to a request, and is none itself");
        cx.error(Code::Status, place, message)
            .help("choose a status from 200 to 599 (RFC 9110 section 15.2)");
    }
    is_answer
}

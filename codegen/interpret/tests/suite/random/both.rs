//! A random spec with random answers, which are none of its own: those that it writes with bytes of
//! others in them, and such as were never one.

use super::answer::Answer;
use super::choices::{Choices, hold};
use super::round_trip::round_trip;
use super::spec::spec;
use super::values::{Values, filled};
use crate::interpreted;
use errspec_interpret::Api;
use std::sync::OnceLock;

/// Pieces of answers.
const PIECES: [&str; 24] = [
    "",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "0",
    "-1e400",
    "true",
    "\"code\":",
    "\"A\"",
    "{\"a\":",
    "[{}]",
    "<a>",
    "</a>",
    "a=b&c=%zz",
    "\0",
    "\u{fffd}",
    "; x=\"",
    "not_found",
];

#[test]
fn random_answers_to_random_specs_are_read() {
    hold(700, both);
}

/// A spec, what it writes, and other answers to it.
pub(crate) fn both(choices: &mut Choices) -> Result<(), String> {
    let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
    let Ok(api) = Api::parse("case.yaml", &text) else {
        return Ok(());
    };
    round_trip(choices, &api, &text)?;
    (0..4).for_each(|_| other_answer(choices, &api));
    Ok(())
}

/// So many specs are in the pool.
const POOL: usize = 512;

/// An answer to one of a pool of random specs, by the first two bytes. The others lead what it is: a spec
/// is read once, so that there are many more answers than where each has its own.
pub(crate) fn pool(input: &[u8]) {
    static APIS: [OnceLock<Option<Api>>; POOL] = [const { OnceLock::new() }; POOL];
    let [high, low, rest @ ..] = input else {
        return;
    };
    let seed = usize::from(u16::from_be_bytes([*high, *low])) % POOL;
    let api = APIS[seed].get_or_init(|| {
        let spec = spec(&mut Choices::random(seed as u64));
        Api::parse("case.yaml", &serde_yaml::to_string(&spec).expect("YAML")).ok()
    });
    if let Some(api) = api {
        other_answer(&mut Choices::of_bytes(rest), api);
    }
}

/// Reads an answer that an error of a spec nearly has.
fn other_answer(choices: &mut Choices, api: &Api) {
    let info = choices.pick(api.spec().errors);
    let error = api.error(info.name).expect("declared");
    let Answer {
        status,
        mut headers,
        reason,
        body,
    } = Answer::of(&filled(choices, api.spec(), error, info, Values::Wild));
    for value in headers.values_mut() {
        let broken = broken(choices, value.as_bytes()).try_into();
        *value = broken.unwrap_or_else(|_| value.clone());
    }
    let answer = interpreted::Answer {
        status: *choices.pick(&[status, 400, 404, 500, 200, 299]),
        headers,
        reason: reason.map(|reason| broken(choices, &reason)),
        body: broken(choices, &body),
    };
    interpreted::read(api, &answer);
}

/// Bytes with some others in place of a few.
fn broken(choices: &mut Choices, bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..choices.below(3) {
        let length = u32::try_from(bytes.len()).expect("few");
        let start = choices.below(length + 1) as usize;
        let end = bytes.len().min(start + choices.below(9) as usize);
        let piece = *choices.pick::<&str>(&PIECES);
        bytes.splice(start..end, piece.bytes());
    }
    bytes
}

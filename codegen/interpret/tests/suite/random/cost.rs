//! What is read costs what was sent: memory is bounded by the bytes of an answer, and twice as many take
//! twice the work, whatever the spec. Counted are the bytes that are allocated.

use super::answer::Answer;
use super::choices::{Choices, hold};
use super::spec::spec;
use super::values::{Values, filled};
use allocation_counter::{AllocationInfo, measure};
use errspec::Value;
use errspec_interpret::Api;
use http::HeaderValue;

/// How long an answer is made.
const LENGTH: usize = 12_000;

/// An error of a list takes three bytes of the body, and a thousand in memory.
const FOR_A_BYTE: usize = 400;

/// What is taken however short an answer is.
const ALWAYS: usize = 65_536;

#[test]
fn what_is_read_costs_what_was_sent() {
    hold(250, costs);
}

fn costs(choices: &mut Choices) -> Result<(), String> {
    let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
    let Ok(api) = Api::parse("case.yaml", &text) else {
        return Ok(());
    };
    for _ in 0..3 {
        let info = choices.pick(api.spec().errors);
        let error = api.error(info.name).expect("declared");
        let answer = Answer::of(&filled(choices, api.spec(), error, info, Values::Wild));
        let growth = Growth::of(choices, &answer);
        let (short, long) = (
            growth.grown(&answer, LENGTH),
            growth.grown(&answer, 2 * LENGTH),
        );
        let (once, twice) = (read(&api, &short), read(&api, &long));
        let envelopes = api.spec().envelopes.len().max(1);
        let most = ALWAYS + length(&long) * FOR_A_BYTE * envelopes;
        let is_bounded = twice.bytes_max <= most as u64;
        let is_linear = twice.bytes_total <= once.bytes_total * 5 / 2 + ALWAYS as u64;
        if !is_bounded || !is_linear {
            return Err(format!(
                "{text}\n{growth:?} of {answer}\n{once:?}\n{twice:?}"
            ));
        }
    }
    Ok(())
}

fn read(api: &Api, answer: &Answer) -> AllocationInfo {
    measure(|| drop(answer.read(api)))
}

fn length(answer: &Answer) -> usize {
    let headers = answer.headers.values().map(HeaderValue::len);
    answer.body.len() + headers.sum::<usize>()
}

/// What in an answer becomes long.
#[derive(Debug)]
enum Growth {
    /// A piece of the body is repeated.
    Body { start: usize, end: usize },
    /// A piece of a header is repeated, the one with this place.
    Header {
        place: usize,
        start: usize,
        end: usize,
    },
    /// A value of the JSON, the one with this number.
    Json { number: usize, into: Into },
}

/// What a value becomes.
#[derive(Clone, Copy, Debug)]
enum Into {
    Copies,
    Objects,
    Texts,
    Text,
    Escapes,
    Members,
    CopiedMembers,
    Nested,
}

impl Growth {
    fn of(choices: &mut Choices, answer: &Answer) -> Self {
        let range = |choices: &mut Choices, length: usize| {
            let below = |choices: &mut Choices, end: usize| {
                choices.below(u32::try_from(end).expect("few")) as usize
            };
            let start = below(choices, length + 1);
            (start, length.min(start + 1 + below(choices, 24)))
        };
        let headers: Vec<&HeaderValue> = answer.headers.values().collect();
        let json = serde_json::from_slice::<Value>(&answer.body);
        match (choices.below(6), json) {
            (0, _) if !headers.is_empty() => {
                let count = u32::try_from(headers.len()).expect("few");
                let place = choices.below(count) as usize;
                let (start, end) = range(choices, headers[place].len());
                Self::Header { place, start, end }
            }
            (2.., Ok(value)) => Self::Json {
                number: choices.below(u32::try_from(count(&value)).expect("few")) as usize,
                into: *choices.pick(&[
                    Into::Copies,
                    Into::Objects,
                    Into::Texts,
                    Into::Text,
                    Into::Escapes,
                    Into::Members,
                    Into::CopiedMembers,
                    Into::Nested,
                ]),
            },
            _ => {
                let (start, end) = range(choices, answer.body.len());
                Self::Body { start, end }
            }
        }
    }

    /// The answer with so many bytes more, or nearly.
    fn grown(&self, answer: &Answer, by: usize) -> Answer {
        let mut answer = answer.clone();
        match *self {
            Self::Body { start, end } => repeat(&mut answer.body, start, end, by),
            Self::Header { place, start, end } => {
                if let Some(value) = answer.headers.values_mut().nth(place) {
                    let mut bytes = value.as_bytes().to_vec();
                    repeat(&mut bytes, start, end, by);
                    *value = HeaderValue::from_bytes(&bytes).expect("what was a header");
                }
            }
            Self::Json { number, into } => {
                let mut value = serde_json::from_slice(&answer.body).expect("JSON");
                let mut left = number;
                change(&mut value, &mut left, &mut |value| into.grow(value, by));
                answer.body = value.to_string().into_bytes();
            }
        }
        answer
    }
}

impl Into {
    fn grow(self, value: &mut Value, by: usize) {
        let copies = by / (value.to_string().len() + 1);
        let old = value.take();
        *value = match self {
            Self::Copies => vec![old; copies].into(),
            Self::Objects => vec![Value::Object(serde_json::Map::new()); by / 3].into(),
            Self::Texts => vec![Value::from(""); by / 3].into(),
            Self::Text => "m".repeat(by).into(),
            Self::Escapes => "\u{1}".repeat(by / 6).into(),
            Self::Members | Self::CopiedMembers => {
                let is_copy = matches!(self, Self::CopiedMembers);
                let (copy, each) = match is_copy {
                    true => (old.clone(), 8 + old.to_string().len()),
                    false => (Value::from(""), 10),
                };
                let mut map = old.as_object().cloned().unwrap_or_default();
                map.extend((0..by / each).map(|at| (format!("{at:04}"), copy.clone())));
                map.into()
            }
            Self::Nested => {
                (0..100).fold(vec![old; copies / 2].into(), |inner, _| vec![inner].into())
            }
        };
    }
}

/// Repeats a piece of some bytes, in its place.
fn repeat(bytes: &mut Vec<u8>, start: usize, end: usize, by: usize) {
    let piece = bytes.get(start..end).unwrap_or_default();
    let more = piece.repeat(by / piece.len().max(1));
    bytes.splice(start..start, more);
}

/// How many values are in a value, itself included.
fn count(value: &Value) -> usize {
    let inside: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    };
    1 + inside
}

/// Changes the value before which so many others stand.
fn change(value: &mut Value, left: &mut usize, with: &mut dyn FnMut(&mut Value)) -> bool {
    if *left == 0 {
        with(value);
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| change(item, left, with)),
        Value::Object(members) => members
            .values_mut()
            .any(|member| change(member, left, with)),
        _ => false,
    }
}

//! Faults that a mock can inject: of the connection, of what is in between, and promises of the
//! spec that are broken.

use crate::output::Trouble;
use errspec_codegen::nearest;
use std::fmt;
use std::str::FromStr;

/// Something that goes wrong in a way that no spec declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fault {
    Delay,
    Drip,
    Reset,
    Empty,
    Cut,
    Hang,
    BrokenJson,
    WrongType,
    Proxy,
    Gateway,
    UnknownCode,
    MissingField,
    WrongField,
    NewEnumValue,
}

impl Fault {
    /// All of them, each with its name and what it does.
    pub(crate) const ALL: [(Self, &'static str, &'static str); 14] = [
        (Self::Delay, "delay", "the answer comes two seconds late"),
        (Self::Drip, "drip", "the body comes in small pieces, slowly"),
        (
            Self::Reset,
            "reset",
            "the connection is reset before an answer",
        ),
        (
            Self::Empty,
            "empty",
            "the connection is closed before an answer",
        ),
        (Self::Cut, "cut", "the connection is closed within the body"),
        (Self::Hang, "hang", "the body stops and never ends"),
        (Self::BrokenJson, "broken-json", "the body is no JSON"),
        (
            Self::WrongType,
            "wrong-type",
            "the content type is another one",
        ),
        (Self::Proxy, "proxy", "a 502 with HTML, as a proxy answers"),
        (Self::Gateway, "gateway", "a 504 without a body"),
        (
            Self::UnknownCode,
            "unknown-code",
            "a code that the spec does not declare",
        ),
        (
            Self::MissingField,
            "missing-field",
            "a required field is missing",
        ),
        (Self::WrongField, "wrong-field", "a field has another type"),
        (
            Self::NewEnumValue,
            "new-enum-value",
            "an enum has a value that is new",
        ),
    ];
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Self::ALL.iter().find(|(fault, ..)| fault == self);
        f.write_str(known.map_or("", |(_, name, _)| name))
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().find(|(_, known, _)| *known == name);
        known.map(|(fault, ..)| *fault).ok_or_else(|| {
            let near = nearest(name, Self::ALL.iter().map(|(_, name, _)| *name));
            match near {
                Some(near) => format!("no fault is called `{name}`; did you mean `{near}`?"),
                None => format!("no fault is called `{name}`: `errspec mock --help` lists them"),
            }
        })
    }
}

/// How often a fault is injected.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
    pub(crate) fault: Fault,
    pub(crate) share: f64,
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, share) = text.split_once('=').unwrap_or((text, "1"));
        Ok(Self {
            fault: name.parse()?,
            share: share_of(share)?,
        })
    }
}

/// Reads a share between 0 and 1.
pub(crate) fn share_of(text: &str) -> Result<f64, String> {
    let share = text
        .parse()
        .ok()
        .filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| format!("`{text}` is no share: write a number from 0 to 1, such as 0.2"))
}

/// A step of a sequence of answers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// As if the spec had nothing to say: a success, or the answer of the service behind.
    Pass,
    /// The error of this index.
    Error(usize),
    Fault(Fault),
}

/// Reads a sequence: `CLOSED*3,ok`. The last step goes on for ever.
pub(crate) fn sequence(text: &str, names: &[&str]) -> Result<Vec<(Step, usize)>, Trouble> {
    let steps = text.split(',').map(|step| {
        let (what, times) = step.trim().split_once('*').unwrap_or((step.trim(), "1"));
        let times = times.trim().parse().ok().filter(|times| *times > 0);
        let times =
            times.ok_or_else(|| Trouble::said(format!("`{step}` is no step: `CLOSED*3`, say")))?;
        let what = what.trim();
        let step = match names.iter().position(|name| *name == what) {
            Some(index) => Step::Error(index),
            None if what == "ok" => Step::Pass,
            None => Step::Fault(what.parse().map_err(|_| {
                let near = nearest(what, names.iter().copied());
                let help = near.map(|near| format!("; did you mean `{near}`?"));
                let help = help.unwrap_or_default();
                Trouble::said(format!("`{what}` is no error, no fault and not `ok`{help}"))
            })?),
        };
        Ok((step, times))
    });
    steps.collect()
}

/// The step of a request, counted from 0.
pub(crate) fn step_of(sequence: &[(Step, usize)], mut number: usize) -> Option<&Step> {
    for (step, times) in sequence {
        if number < *times {
            return Some(step);
        }
        number -= times;
    }
    sequence.last().map(|(step, _)| step)
}

#[cfg(test)]
mod tests {
    use super::{Fault, Step, sequence, step_of};

    #[test]
    fn a_sequence_goes_on_with_its_last_step() {
        let steps = sequence("A*2, cut,ok", &["A"]).unwrap_or_default();
        let at = |number| step_of(&steps, number).cloned();
        assert_eq!(at(1), Some(Step::Error(0)));
        assert_eq!(at(2), Some(Step::Fault(Fault::Cut)));
        assert_eq!(at(9), Some(Step::Pass));
        assert!(sequence("B", &["A"]).is_err());
        assert!(sequence("A*0", &["A"]).is_err());
    }
}

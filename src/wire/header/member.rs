//! Which of the values in a header's lines, each with its parameters, has the shape of a header.

use super::challenge::Challenges;
use super::semicolon::Values;
use super::{Event, structured};
use crate::model::{Header, Param, Params, Part, match_parts, quoted};
use std::borrow::Cow;

/// A value and its parameters, as far as they are those of a shape.
pub(super) struct Member {
    /// The value. None where it is constant, or empty in front of parameters.
    pub(super) value: Option<String>,
    /// The parameters, in the order of the shape.
    pub(super) params: Vec<Option<String>>,
    /// Whether a parameter is another than the constant that the shape has there.
    pub(super) differs: bool,
}

/// The value that has the shape of a header, and of several the first of those with most of the
/// parameters.
pub(super) fn best_member<'t>(
    shape: &Header<'_>,
    lines: impl Iterator<Item = Cow<'t, str>>,
) -> Option<Member> {
    let mut best: Option<(Score, Member)> = None;
    for line in lines {
        let found = match shape.params {
            Params::Auth(_) => best_of(shape, Challenges::of(&line)),
            _ => best_of(shape, Values::of(&line)),
        };
        if let Some(candidate) = found
            && best
                .as_ref()
                .is_none_or(|(score, _)| candidate.score() > *score)
        {
            best = Some((candidate.score(), candidate.keep(shape)));
        }
    }
    best.map(|(_, member)| member)
}

/// How well a value fits: first that no constant differs, then how many parameters it has.
type Score = (bool, usize);

/// Parameters in the order of a shape, as far as they were found: the outer option. One may have no
/// value.
type Found<'t> = Vec<Option<Option<&'t str>>>;

/// A value that fits, and those of its parameters that the shape has, as they are written.
struct Candidate<'t> {
    value: &'t str,
    params: Found<'t>,
    differs: bool,
}

fn best_of<'t>(
    shape: &Header<'_>,
    events: impl Iterator<Item = Event<'t>>,
) -> Option<Candidate<'t>> {
    let mut best: Option<Candidate<'t>> = None;
    let mut open: Option<Candidate<'t>> = None;
    // A line can have a value for every two of its bytes: those that lose leave their list to the next.
    let mut spare = Vec::new();
    for event in events {
        match event {
            Event::Member(value) => {
                let lost = close(shape, &mut best, open.take());
                spare = lost.map_or(spare, |lost| lost.params);
                open = fits(shape, value).then(|| Candidate {
                    value,
                    params: blank(std::mem::take(&mut spare), shape),
                    differs: false,
                });
            }
            Event::Param(name, value) => {
                if let Some(open) = &mut open {
                    open.add(shape, name, value);
                }
            }
        }
    }
    close(shape, &mut best, open);
    best
}

/// As many parameters as a shape has, none of which was found yet.
fn blank<'t>(mut params: Found<'t>, shape: &Header<'_>) -> Found<'t> {
    params.clear();
    params.resize(shape.params().len(), None);
    params
}

/// Keeps the better one, and returns the other.
fn close<'t>(
    shape: &Header<'_>,
    best: &mut Option<Candidate<'t>>,
    candidate: Option<Candidate<'t>>,
) -> Option<Candidate<'t>> {
    let candidate = candidate?;
    // Of several shapes, constants say which it is.
    let may_be = !(shape.in_list && candidate.differs);
    let is_better = |best: &Candidate<'_>| candidate.score() > best.score();
    match may_be && best.as_ref().is_none_or(is_better) {
        true => best.replace(candidate),
        false => Some(candidate),
    }
}

impl<'t> Candidate<'t> {
    fn score(&self) -> Score {
        (!self.differs, self.params.iter().flatten().count())
    }

    /// Adds a parameter, if the shape has it. The first of a name counts.
    fn add(&mut self, shape: &Header<'_>, name: &str, value: Option<&'t str>) {
        let params = shape.params().iter().zip(&mut self.params);
        let mut named = params.filter(|(param, _)| is_named(shape, param, name));
        if let Some((param, place @ None)) = named.next() {
            *place = Some(value);
            let constant = Part::constant(param.value);
            self.differs |= constant.is_some_and(|constant| !is(shape, value, constant));
        }
    }

    fn keep(&self, shape: &Header<'_>) -> Member {
        let is_empty = matches!(shape.params, Params::Semicolon(_) | Params::Structured(_))
            && decoded(shape, Some(self.value)).is_empty();
        let has_slots = Part::constant(shape.value).is_none();
        let value = (has_slots && !is_empty).then(|| text(shape, shape.value, Some(self.value)));
        let params = shape.params().iter().zip(&self.params);
        let params =
            params.map(|(param, value)| value.map(|value| text(shape, param.value, value)));
        Member {
            value: value.map(Cow::into_owned),
            params: params.map(|value| value.map(Cow::into_owned)).collect(),
            differs: self.differs,
        }
    }
}

/// Names of structured fields are in lower case; others are alike in any case.
fn is_named(shape: &Header<'_>, param: &Param<'_>, name: &str) -> bool {
    match shape.params {
        Params::Structured(_) => param.name == name,
        _ => param.name.eq_ignore_ascii_case(name),
    }
}

/// Returns whether a value has the shape of the header's. An empty one stands in for one that is not
/// there.
fn fits(shape: &Header<'_>, value: &str) -> bool {
    if let Some(constant) = Part::constant(shape.value) {
        return is(shape, Some(value), constant);
    }
    let text = text(shape, shape.value, Some(value));
    decoded(shape, Some(value)).is_empty()
        || match_parts(shape.value.iter().copied(), &text, &mut |_, _| {})
}

/// Returns whether a value is a constant of the shape. Only structured fields know upper from lower
/// case everywhere.
fn is(shape: &Header<'_>, value: Option<&str>, constant: &str) -> bool {
    let value = decoded(shape, value);
    match shape.params {
        Params::Structured(_) => value == structured::text(Some(constant)),
        Params::Semicolon(_) => value.eq_ignore_ascii_case(&quoted::value(constant)),
        _ => value.eq_ignore_ascii_case(constant),
    }
}

/// The characters of a value, in quotation marks where the shape has it in these.
fn text<'t>(shape: &Header<'_>, parts: &[Part<'_>], value: Option<&'t str>) -> Cow<'t, str> {
    let decoded = decoded(shape, value);
    match shape.params {
        Params::Structured(_) if quoted::are_quoted(parts) => format!("\"{decoded}\"").into(),
        _ => decoded,
    }
}

fn decoded<'t>(shape: &Header<'_>, value: Option<&'t str>) -> Cow<'t, str> {
    match shape.params {
        Params::Structured(_) => structured::text(value),
        _ => value.map_or(Cow::Borrowed(""), quoted::value),
    }
}

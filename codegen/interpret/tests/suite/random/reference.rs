//! The rule of which error an answer is, written once more from the text of the language's reference,
//! for clarity alone: nothing is looked up, and each step goes through all errors.

use super::choices::{Choices, hold};
use super::spec::spec;
use errspec::model::{
    ErrorInfo, Evidence, MessageParts, Part, Slot, Spec, StatusRange, match_parts,
};
use errspec_interpret::Api;

#[test]
fn the_rule_is_what_the_reference_says() {
    hold(3000, |choices| {
        let text = serde_yaml::to_string(&spec(choices)).expect("YAML");
        let Ok(api) = Api::parse("case.yaml", &text) else {
            return Ok(());
        };
        for _ in 0..20 {
            let answer = Answer::random(choices, api.spec());
            let is = api.spec().identify(&answer);
            let should = Rule::of(&api, &answer).error();
            if is.map(usize::from) != should {
                return Err(format!("{text}\n{answer:?}\nis {is:?}, not {should:?}"));
            }
        }
        Ok(())
    });
}

/// What an answer has, made up without any bytes.
#[derive(Debug)]
struct Answer {
    status: u16,
    code: Option<String>,
    /// Whether something is where a code should be.
    has_code: bool,
    message: Option<String>,
    attributes: Vec<(String, String)>,
    /// What is true of each error, by name.
    fits: Vec<Fit>,
}

#[derive(Debug)]
struct Fit {
    error: String,
    is_allowed: bool,
    has_shape: bool,
    /// How many of its required values are there.
    shape: Option<usize>,
}

impl Answer {
    fn random(choices: &mut Choices, spec: &Spec<'_>) -> Self {
        let codes = [
            "A",
            "B",
            "C",
            "not_found",
            "x",
            "1",
            "2",
            "E1",
            "Z",
            "Fz",
            "z.G",
            "F.G",
            "F.z.H",
            "Fz;z",
        ];
        let messages = [
            "gone",
            "gone away",
            "A",
            "it is x",
            "no A left",
            "no A of x",
            "Z",
        ];
        let values = ["x", "y", "A", "1", "true", "Z"];
        let some = |choices: &mut Choices, texts: &[&str]| {
            let text = (*choices.pick(texts)).to_owned();
            choices.once_in(2).then_some(text)
        };
        let code = some(choices, &codes);
        let slots = spec.identify.iter().filter_map(|one| match one.slot {
            Slot::Attribute(name) => Some(name.to_owned()),
            _ => None,
        });
        let errors = spec.errors.iter();
        Self {
            status: *choices.pick(&[400, 404, 409, 422, 429, 500, 503, 418, 200]),
            has_code: code.is_some() || choices.once_in(8),
            code,
            message: some(choices, &messages),
            attributes: slots
                .filter_map(|name| Some((name, some(choices, &values)?)))
                .collect(),
            fits: errors
                .map(|error| Fit {
                    error: error.name.to_owned(),
                    is_allowed: !choices.once_in(6),
                    has_shape: choices.once_in(2),
                    shape: match choices.below(4) {
                        0 => None,
                        count => Some(count as usize),
                    },
                })
                .collect(),
        }
    }

    fn fit(&self, error: &ErrorInfo<'_>) -> &Fit {
        let mut fits = self.fits.iter();
        let fit = fits.find(|fit| fit.error == error.name);
        fit.expect("each error has one")
    }
}

impl Evidence for Answer {
    fn status(&self) -> u16 {
        self.status
    }

    fn value(&self, slot: Slot<'_>) -> Option<&str> {
        match slot {
            Slot::Code => self.code.as_deref(),
            Slot::Message => self.message.as_deref(),
            Slot::Attribute(name) => {
                let mut attributes = self.attributes.iter();
                attributes.find_map(|(known, value)| (known == name).then_some(value.as_str()))
            }
            _ => None,
        }
    }

    fn has_code(&self) -> bool {
        self.has_code
    }

    fn allows(&self, error: &ErrorInfo<'_>) -> bool {
        self.fit(error).is_allowed
    }

    fn has_shape_of(&self, error: &ErrorInfo<'_>) -> bool {
        self.fit(error).has_shape
    }

    fn shape_of(&self, error: &ErrorInfo<'_>) -> Option<usize> {
        self.fit(error).shape
    }
}

/// The rule, for one answer.
struct Rule<'a> {
    spec: &'a Spec<'a>,
    answer: &'a Answer,
    errors: Vec<Claims<'a>>,
}

/// An error, and what it claims in the slots of `identify`.
struct Claims<'a> {
    info: &'a ErrorInfo<'a>,
    /// Its code and aliases. One without a code claims none, but its aliases name it.
    codes: Vec<String>,
    /// Those that have slots.
    families: Vec<Vec<Part<'a>>>,
    has_code: bool,
    attributes: Vec<(Slot<'a>, String)>,
    message: Option<Vec<Part<'a>>>,
}

impl Claims<'_> {
    fn attribute(&self, slot: Slot<'_>) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes.find_map(|(known, value)| (*known == slot).then_some(value.as_str()))
    }

    fn claims_nothing(&self) -> bool {
        !self.has_code && self.attributes.is_empty() && self.message.is_none()
    }

    /// The length of the text of its message, if a message has that text.
    fn text_in(&self, message: &str) -> Option<usize> {
        fixed_text(self.message.as_ref()?, message)
    }

    /// The length of the text of its code with slots that a code fits, the longest of several.
    fn text_in_code(&self, code: &str) -> Option<usize> {
        let families = self.families.iter();
        families.filter_map(|parts| fixed_text(parts, code)).max()
    }
}

/// The length of the text around slots, if a text has it.
fn fixed_text(parts: &[Part<'_>], text: &str) -> Option<usize> {
    let fits = match_parts(parts.iter().copied(), text, &mut |_, _| {});
    fits.then(|| text_of(parts).map(str::len).sum())
}

/// A code with slots, as the spec has it.
fn parts_of(code: &str) -> Vec<Part<'_>> {
    MessageParts::of(code).collect()
}

fn text_of<'p>(parts: &'p [Part<'_>]) -> impl Iterator<Item = &'p str> {
    parts.iter().filter_map(|part| match part {
        Part::Text(text) => Some(*text),
        Part::Slot(_) => None,
    })
}

impl<'a> Rule<'a> {
    fn of(api: &'a Api, answer: &'a Answer) -> Self {
        let spec = api.spec();
        let outlines = api.outline().errors;
        let errors = spec.errors.iter().zip(outlines).map(|(info, outline)| {
            let is_written = |slot| {
                let mut own = info.kind.headers.iter();
                let mut envelopes = info.kind.envelopes();
                envelopes.any(|index| spec.envelopes[usize::from(index)].has(slot))
                    || own.any(|header| header.has(slot))
            };
            let names_code = spec.identify.iter().any(|one| one.slot == Slot::Code);
            let aliases = outline.aliases.iter().filter(|_| names_code);
            let (families, exact): (Vec<_>, Vec<_>) = aliases.partition(|code| code.contains('{'));
            let mut claims = Claims {
                info,
                codes: exact
                    .into_iter()
                    .map(|code: &&str| (*code).to_owned())
                    .collect(),
                families: families.into_iter().map(|code| parts_of(code)).collect(),
                has_code: false,
                attributes: Vec::new(),
                message: None,
            };
            for identifier in spec.identify.iter().filter(|one| is_written(one.slot)) {
                match identifier.slot {
                    Slot::Code => {
                        claims.has_code = info.wire_code().is_some();
                        match info.wire_code() {
                            Some(code) if code.contains('{') => {
                                claims.families.push(parts_of(code));
                            }
                            code => claims.codes.extend(code.map(str::to_owned)),
                        }
                    }
                    Slot::Message => {
                        let parts: Vec<_> = info.message_parts().collect();
                        let has_text = text_of(&parts).any(|text| !text.is_empty());
                        claims.message = has_text.then_some(parts);
                    }
                    Slot::Attribute(name) => {
                        let value = info.attribute(name).map(|value| value.to_string());
                        let value = value.map(|value| (identifier.slot, value));
                        claims.attributes.extend(value);
                    }
                    _ => {}
                }
            }
            claims
        });
        Self {
            spec,
            answer,
            errors: errors.collect(),
        }
    }

    /// The index of the error that the answer is.
    fn error(&self) -> Option<usize> {
        let found = self.by_values();
        let claims_something = found.is_some_and(|index| !self.errors[index].claims_nothing());
        if self.answer.has_code || claims_something {
            return found;
        }
        let status = StatusRange::One(self.answer.status);
        let class = StatusRange::Class(self.answer.status / 100);
        let named_by = |range| {
            let is_named = |error: &Claims<'_>| {
                error.info.kind.uncoded.contains(&range) && self.answer.allows(error.info)
            };
            self.errors.iter().position(is_named)
        };
        let by_status = found.filter(|index| self.errors[*index].info.is_declared_for(status));
        named_by(status)
            .or(by_status)
            .or_else(|| named_by(class))
            .or(found)
    }

    fn by_values(&self) -> Option<usize> {
        let all = 0..self.errors.len();
        let allowed = |index: &usize| self.answer.allows(self.errors[*index].info);
        let mut left: Vec<usize> = all.filter(allowed).collect();
        let names = |slot| self.spec.identify.iter().any(|one| one.slot == slot);
        if names(Slot::Code) {
            left = self.by_code(&left);
        }
        for identifier in self.spec.identify {
            if let slot @ Slot::Attribute(_) = identifier.slot {
                left = self.by_attribute(left, slot);
            }
        }
        left = self.by_status(left);
        if let Some(message) = self
            .answer
            .message
            .as_deref()
            .filter(|_| names(Slot::Message))
        {
            left = self.by_message(left, message);
        }
        if left.len() > 1 {
            left = self.by_shape(left);
        }
        match left[..] {
            [index] if self.agrees(index) => Some(index),
            _ => None,
        }
    }

    /// The errors of which something is true, unless it is of none.
    fn those(&self, left: &[usize], is: impl Fn(&Claims<'_>) -> bool) -> Option<Vec<usize>> {
        let is = |index: &usize| is(&self.errors[*index]);
        let kept: Vec<usize> = left.iter().copied().filter(is).collect();
        Some(kept).filter(|kept| !kept.is_empty())
    }

    fn by_code(&self, left: &[usize]) -> Vec<usize> {
        let code = self.answer.code.as_deref();
        let claims_it = |error: &Claims<'_>| error.codes.iter().any(|own| Some(&**own) == code);
        // A code that any error has is of no family.
        let of_family = || {
            let code = code.filter(|_| !self.errors.iter().any(claims_it))?;
            let text = |index: &usize| self.errors[*index].text_in_code(code);
            let all: Vec<usize> = (0..self.errors.len()).collect();
            let most = all.iter().filter_map(text).max()?;
            self.those(left, |error| error.text_in_code(code) == Some(most))
        };
        self.those(left, claims_it)
            .or_else(of_family)
            .or_else(|| self.those(left, |error| !error.has_code))
            .unwrap_or_default()
    }

    fn by_attribute(&self, left: Vec<usize>, slot: Slot<'_>) -> Vec<usize> {
        let value = self.answer.value(slot);
        let claims_it = |error: &Claims<'_>| value.is_some() && error.attribute(slot) == value;
        self.those(&left, claims_it)
            .or_else(|| self.those(&left, |error| error.attribute(slot).is_none()))
            .unwrap_or(left)
    }

    fn by_status(&self, left: Vec<usize>) -> Vec<usize> {
        let status = self.answer.status;
        let declared = |range: StatusRange| {
            let is = |error: &Claims<'_>| error.info.is_declared_for(range);
            self.those(&left, is).filter(|_| range.contains(status))
        };
        declared(StatusRange::One(status))
            .or_else(|| declared(StatusRange::Class(status / 100)))
            .or_else(|| declared(StatusRange::Any))
            .unwrap_or(left)
    }

    fn by_message(&self, left: Vec<usize>, message: &str) -> Vec<usize> {
        let text = |index: &usize| self.errors[*index].text_in(message);
        let most = left.iter().filter_map(text).max();
        let fitting =
            most.and_then(|most| self.those(&left, |error| error.text_in(message) == Some(most)));
        fitting
            .or_else(|| self.those(&left, |error| error.message.is_none()))
            .unwrap_or(left)
    }

    fn by_shape(&self, left: Vec<usize>) -> Vec<usize> {
        let speaks_against = |index: &usize| {
            let mut claimed = self.errors[*index].attributes.iter();
            claimed.any(|(slot, own)| {
                let value = self.answer.value(*slot);
                value.is_some_and(|value| value != own)
            })
        };
        if left.iter().any(speaks_against) {
            return left;
        }
        let shape = |error: &Claims<'_>| self.answer.shape_of(error.info);
        let most = left
            .iter()
            .filter_map(|index| shape(&self.errors[*index]))
            .max();
        most.and_then(|most| self.those(&left, |error| shape(error) == Some(most)))
            .unwrap_or(left)
    }

    /// Whether the answer has a value that the error claims, or is that of its status alone.
    fn agrees(&self, index: usize) -> bool {
        let error = &self.errors[index];
        let answer = self.answer;
        let has = |value: Option<&str>, own: &str| value == Some(own);
        let mut codes = error.codes.iter();
        if codes.any(|own| has(answer.code.as_deref(), own)) {
            return true;
        }
        let is_of_family = |code: &str| error.text_in_code(code).is_some();
        if answer.code.as_deref().is_some_and(is_of_family) {
            return true;
        }
        if error.claims_nothing() {
            let names_code = self.spec.identify.iter().any(|one| one.slot == Slot::Code);
            return error.info.has_status(answer.status)
                && answer.has_shape_of(error.info)
                && !(names_code && answer.has_code);
        }
        let mut attributes = error.attributes.iter();
        let message = answer.message.as_deref();
        attributes.any(|(slot, own)| has(answer.value(*slot), own))
            || message.is_some_and(|message| error.text_in(message).is_some())
    }
}

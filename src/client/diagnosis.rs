//! `Diagnosis`: why an answer was read as it was, for logs and for people.

use super::read::{Answer, Reading};
use crate::Value;
use crate::model::{Constant, Envelope, Evidence, Format, Part, Proof, Shape, Slot, match_parts};
use crate::wire::Capture;
use errspec_model::OneLine;
use std::fmt;

/// Why an answer was read as it was: which envelopes fitted, what identified the error, and what is
/// missing. It is made on request, by reading the answer once more, and costs nothing otherwise.
///
/// Its `Display` is a few lines of text, for a log at the level `debug`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The status of the answer.
    pub status: u16,
    /// What each envelope found, in the order in which they are tried.
    pub envelopes: Vec<EnvelopeDiagnosis>,
    /// The name of the error that the answer is, if it is one that the spec declares. Of a list of
    /// errors, the first.
    pub error: Option<String>,
    /// What identified the error: each slot and the value that the error claims, or the status.
    pub identified_by: Vec<String>,
    /// The names of the errors that were left where no single one was.
    pub candidates: Vec<String>,
    /// The required fields that did not come, or not in their types.
    pub missing: Vec<String>,
    /// Whether it is a failure. An answer below 400 that proves no error is a success.
    pub is_failure: bool,
}

/// What one envelope found in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnvelopeDiagnosis {
    /// The name of the envelope.
    pub name: String,
    /// Why the answer has another shape. None where it fits.
    pub misfit: Option<String>,
    /// The slots that were found, with their values.
    pub found: Vec<(String, String)>,
    /// Under a status below 400, whether this envelope proves an error.
    pub proves: Option<bool>,
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for envelope in &self.envelopes {
            write!(f, "envelope `{}` ", envelope.name)?;
            match &envelope.misfit {
                None => f.write_str("fits")?,
                Some(misfit) => write!(f, "does not fit: {}", OneLine(misfit))?,
            }
            if envelope.proves == Some(false) {
                f.write_str("; nothing in it proves an error")?;
            }
            for (slot, value) in &envelope.found {
                write!(f, "; {slot} is {value:?}")?;
            }
            writeln!(f)?;
        }
        match &self.error {
            Some(error) => write!(
                f,
                "it is `{error}`, by {}",
                self.identified_by.join(" and ")
            )?,
            None if !self.is_failure => write!(f, "it is a success")?,
            None if self.candidates.is_empty() => f.write_str("no declared error is like it")?,
            None => write!(f, "it may be `{}`", self.candidates.join("` or `"))?,
        }
        if !self.missing.is_empty() {
            write!(f, "\nit lacks `{}`", self.missing.join("` and `"))?;
        }
        Ok(())
    }
}

impl<'a> Answer<'a> {
    /// Reads the answer once more, and says why it is read so. `missing` are the fields that the first
    /// error lacks.
    pub(crate) fn diagnose(&self, missing: impl IntoIterator<Item = &'a str>) -> Diagnosis {
        let missing = missing.into_iter().map(str::to_owned).collect();
        self.reading(|reading| self.explain(&reading, missing))
    }

    fn explain(&self, reading: &Reading<'_, 'a>, missing: Vec<String>) -> Diagnosis {
        let is_failure = !self.is_success() || reading.is_error();
        let index = self.spec.identify(reading).filter(|_| is_failure);
        let info = index.and_then(|index| self.spec.errors.get(usize::from(index)));
        let names = |index: u16| self.spec.errors.get(usize::from(index));
        let candidates = match info {
            None if is_failure => self.spec.candidates(reading),
            _ => Vec::new(),
        };
        let candidates = candidates.into_iter().filter_map(names);
        let envelopes = self.spec.envelopes.iter().zip(&*reading.captures);
        Diagnosis {
            status: self.status,
            envelopes: envelopes
                .map(|(envelope, capture)| self.diagnose_envelope(envelope, capture))
                .collect(),
            error: info.map(|info| info.name.to_owned()),
            identified_by: index
                .map(|index| self.identified_by(reading, index))
                .unwrap_or_default(),
            candidates: candidates.map(|info| info.name.to_owned()).collect(),
            missing,
            is_failure,
        }
    }

    fn diagnose_envelope(
        &self,
        envelope: &Envelope<'_>,
        capture: &Capture<'_>,
    ) -> EnvelopeDiagnosis {
        EnvelopeDiagnosis {
            name: envelope.name.to_owned(),
            misfit: capture.is_misfit().then(|| self.misfit(envelope)),
            found: found_in(capture),
            proves: self.is_success().then_some(capture.proven != Proof::None),
        }
    }

    /// Why the answer has another shape than an envelope.
    fn misfit(&self, envelope: &Envelope<'_>) -> String {
        let other = || "a header, or the phrase of the status, has another text".to_owned();
        let Some(shape) = &envelope.body else {
            return other();
        };
        if self.body.trim_ascii().is_empty() {
            return "there is no body".to_owned();
        }
        let format = match envelope.format {
            Format::Json => None,
            Format::Xml => Some("XML"),
            Format::Text => Some("text"),
            Format::Form => Some("form"),
        };
        if let Some(format) = format {
            return format!("the body is no {format} of this shape, or a header has another text");
        }
        match serde_json::from_str::<Value>(self.body) {
            Ok(value) => misfit_of(shape, Some(&value), "the body").unwrap_or_else(other),
            Err(_) if self.truncated => "the body was cut".to_owned(),
            Err(error) => format!("the body is no JSON: {error}"),
        }
    }

    /// What identifies an error: the values that it claims and the answer has, or the status.
    fn identified_by(&self, evidence: &Reading<'_, '_>, index: u16) -> Vec<String> {
        let Some(info) = self.spec.errors.get(usize::from(index)) else {
            return Vec::new();
        };
        let slots = self.spec.identify.iter().enumerate();
        let claimed = slots.filter(|(place, _)| info.kind.claims(*place));
        let told: Vec<String> = claimed
            .filter_map(|(_, identifier)| {
                let value = evidence.value(identifier.slot)?;
                Some(format!("{} {value:?}", identifier.slot))
            })
            .collect();
        match told.is_empty() {
            true => vec![format!("the status {}", self.status)],
            false => told,
        }
    }
}

/// The slots that were found, with their values.
fn found_in(capture: &Capture<'_>) -> Vec<(String, String)> {
    let first = capture.items.first();
    let value = |slot| {
        let inside = first.and_then(|item| item.value(slot));
        inside.or_else(|| capture.value(slot))
    };
    let fixed = [Slot::Code, Slot::Message];
    let attributes = capture
        .attributes
        .iter()
        .map(|(name, _)| Slot::Attribute(name));
    let slots = fixed.into_iter().chain(attributes);
    slots
        .filter_map(|slot| Some((slot.to_string(), value(slot)?.to_owned())))
        .collect()
}

/// The first place where a value has another shape.
fn misfit_of(shape: &Shape<'_>, value: Option<&Value>, place: &str) -> Option<String> {
    let member = |name: &str| match place {
        "the body" => format!("`{name}`"),
        _ => format!("{}.{name}`", place.trim_end_matches('`')),
    };
    match (shape.bare(), value) {
        (blank, _) if blank.is_blank() => None,
        (Shape::Constant(expected), None) => {
            Some(format!("{place} is missing, and should be {expected}"))
        }
        (Shape::Constant(expected), Some(found)) => {
            let expected = json_of(expected);
            (*found != expected).then(|| format!("{place} is {found}, and should be {expected}"))
        }
        (_, None) => None,
        (Shape::Object(members), Some(Value::Object(object))) => members
            .iter()
            .filter(|inner| inner.name != "*" && inner.named().is_none())
            .find_map(|inner| misfit_of(&inner.shape, object.get(inner.name), &member(inner.name))),
        (Shape::Object(_), Some(_)) => Some(format!("{place} is no object")),
        (Shape::Errors(item), Some(Value::Array(list))) => {
            let mut misfits = list.iter().map(|found| misfit_of(item, Some(found), place));
            let all_differ = misfits.clone().all(|misfit| misfit.is_some());
            misfits.next().flatten().filter(|_| all_differ)
        }
        (Shape::List(_), Some(Value::Array(_))) => None,
        (Shape::Errors(_) | Shape::List(_), Some(_)) => Some(format!("{place} is no list")),
        (Shape::Text(parts), Some(found)) => {
            let text = found
                .as_str()
                .map_or_else(|| found.to_string(), str::to_owned);
            let fits = match_parts(parts.iter().copied(), &text, &mut |_, _| {});
            let wanted: String = parts.iter().map(Part::to_string).collect();
            (!fits).then(|| format!("{place} is {text:?}, and should be like {wanted:?}"))
        }
        (Shape::Slot(Slot::Code | Slot::Message), Some(Value::Object(_) | Value::Array(_))) => {
            Some(format!("{place} is an object or a list"))
        }
        (Shape::Slot(_) | Shape::Proof(_) | Shape::Again(_) | Shape::Named(_), Some(_)) => None,
    }
}

fn json_of(constant: &Constant<'_>) -> Value {
    serde_json::from_str(&crate::model::json::of_constant(constant)).unwrap_or_default()
}

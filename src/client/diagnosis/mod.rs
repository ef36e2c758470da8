//! `Diagnosis`: why an answer was read as it was, for logs and for people.

mod misfit;
mod probe;
mod reasons;

use super::evidence::Item;
use super::read::{Answer, Reading};
use crate::model::{By, Envelope, ErrorInfo, Evidence, Proof, Slot, Told};
use crate::wire::Capture;
use errspec_model::OneLine;
use std::fmt;

/// Why an answer was read as it was: which envelopes fitted, what identified the error, and what is
/// missing. It is made on request, by reading the answer once more, and costs nothing otherwise.
///
/// Its `Display` is a few lines of text, for a log at the level `debug`. They have values of the answer in
/// them: a code, a message, what stands where an envelope has something else.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The status of the answer.
    pub status: u16,
    /// Whether the answer had more body than was read, or broke off in it: what is missing may have come
    /// there.
    pub is_truncated: bool,
    /// What each envelope found, in the order in which they are tried.
    pub envelopes: Vec<EnvelopeDiagnosis>,
    /// The name of the error that the answer is, if it is one that the spec declares. Of a list of
    /// errors, the first.
    pub error: Option<String>,
    /// What identified the error: each slot and the value that the error claims, the status or the shape
    /// where they decided it, or the `uncoded` of a status or class.
    pub identified_by: Vec<String>,
    /// The names of the errors that it may be, where no single one was left.
    pub candidates: Vec<String>,
    /// Why it is no declared error, or none that is a single one; or why there is no typed error of it.
    pub reasons: Vec<String>,
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
    /// Why it proves none.
    pub unproven: Option<String>,
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_truncated {
            f.write_str("the body was cut: what is missing may have come behind\n")?;
        }
        for envelope in &self.envelopes {
            write!(f, "envelope `{}` ", envelope.name)?;
            match &envelope.misfit {
                None => f.write_str("fits")?,
                Some(misfit) => write!(f, "does not fit: {}", OneLine(misfit))?,
            }
            if let Some(unproven) = &envelope.unproven {
                write!(f, "; it proves no error: {}", OneLine(unproven))?;
            }
            for (slot, value) in &envelope.found {
                write!(f, "; {slot} is {value:?}")?;
            }
            writeln!(f)?;
        }
        match &self.error {
            Some(error) => {
                let told = self.identified_by.join(" and ");
                write!(f, "it is `{error}`, by {}", OneLine(&told))?;
            }
            None if !self.is_failure => f.write_str("it is a success")?,
            None if self.candidates.is_empty() => f.write_str("it is no declared error")?,
            None => write!(f, "it may be `{}`", self.candidates.join("` or `"))?,
        }
        let reasons = self.reasons.join("; ");
        match &self.error {
            Some(_) if !self.missing.is_empty() => {
                write!(f, "\nit has no typed error: {}", OneLine(&reasons))
            }
            None if !reasons.is_empty() => write!(f, ": {}", OneLine(&reasons)),
            _ => Ok(()),
        }
    }
}

impl<'a> Answer<'a> {
    /// Reads the answer once more, and says why it is read so. `missing` are the fields that the first
    /// error lacks.
    pub(crate) fn diagnose(&self, missing: impl IntoIterator<Item = &'a str>) -> Diagnosis {
        let missing: Vec<&str> = missing.into_iter().collect();
        let mut diagnosis = self.reading(|reading| self.explain(&reading));
        if diagnosis.is_failure {
            self.reading(|reading| self.explain_first(reading, &mut diagnosis));
            let lacking = self.read_error(|errors| {
                let first = errors.all.first();
                let info = first.and_then(|first| self.spec.errors.get(usize::from(first.error?)));
                let found = first.zip(info);
                let lacking = found.map(|(first, info)| self.lacking(info, first, &missing));
                lacking.unwrap_or_default()
            });
            diagnosis.reasons.extend(lacking);
        }
        diagnosis.missing = missing.into_iter().map(str::to_owned).collect();
        diagnosis
    }

    /// What the envelopes found.
    fn explain(&self, reading: &Reading<'_, 'a>) -> Diagnosis {
        let envelopes = (0_u16..).zip(self.spec.envelopes).zip(&*reading.captures);
        Diagnosis {
            status: self.status,
            is_truncated: self.truncated,
            envelopes: envelopes
                .map(|((index, envelope), capture)| {
                    self.diagnose_envelope(index, envelope, capture)
                })
                .collect(),
            error: None,
            identified_by: Vec::new(),
            candidates: Vec::new(),
            reasons: Vec::new(),
            missing: Vec::new(),
            is_failure: !self.is_success() || reading.is_error(),
        }
    }

    /// What the answer is, or of a list of errors the first.
    fn explain_first(&self, mut reading: Reading<'_, 'a>, diagnosis: &mut Diagnosis) {
        let whole = self.spec.told(&reading);
        let info = whole.error.and_then(|index| self.info(index));
        let has_items = {
            let leads = reading.leading(info);
            let leading = reading.captures.get(leads);
            leading.is_some_and(|leading| !leading.items.is_empty())
        };
        if !has_items {
            self.explain_told(&whole, &reading, diagnosis);
            return;
        }
        let around_others = reading.lead(info);
        if let Some(leading) = reading.captures.first()
            && let Some(item) = leading.items.first()
        {
            let item = Item {
                answer: self,
                item,
                around: around_others.as_ref().unwrap_or(leading),
            };
            self.explain_told(&self.spec.told(&item), &item, diagnosis);
        }
    }

    fn explain_told(&self, told: &Told<'a>, evidence: &dyn Evidence, diagnosis: &mut Diagnosis) {
        if let Some(index) = told.error
            && let Some(info) = self.info(index)
        {
            diagnosis.error = Some(info.name.to_owned());
            diagnosis.identified_by = self.identified_by(told, evidence, index, info);
            return;
        }
        let (candidates, reasons) = self.undecided(told, evidence);
        let names = candidates.into_iter().filter_map(|index| self.info(index));
        diagnosis.candidates = names.map(|info| info.name.to_owned()).collect();
        diagnosis.reasons = reasons;
    }

    fn diagnose_envelope(
        &self,
        index: u16,
        envelope: &Envelope<'_>,
        capture: &Capture<'_>,
    ) -> EnvelopeDiagnosis {
        let proves = self.is_success().then_some(capture.proven != Proof::None);
        let misfit = capture
            .is_misfit()
            .then(|| self.misfit(index, envelope, capture));
        let unproven = (proves == Some(false) && misfit.is_none())
            .then(|| self.unproven(index, envelope, capture));
        EnvelopeDiagnosis {
            name: envelope.name.to_owned(),
            misfit,
            found: found_in(capture),
            proves,
            unproven,
        }
    }

    /// What identifies an error.
    fn identified_by(
        &self,
        told: &Told<'_>,
        evidence: &dyn Evidence,
        index: u16,
        info: &ErrorInfo<'_>,
    ) -> Vec<String> {
        if let Some(range) = told.uncoded {
            return vec![format!("the `uncoded` of {range}")];
        }
        let slots = self.spec.identify.iter().enumerate();
        let claimed = slots.filter(|(place, _)| info.kind.claims(*place));
        let mut by: Vec<String> = claimed
            .filter_map(|(_, identifier)| {
                let value = evidence.value(identifier.slot)?;
                let agrees = info.agrees(identifier, index, value);
                agrees.then(|| format!("{} {value:?}", identifier.slot))
            })
            .collect();
        let all = self.spec.errors.iter();
        let all = all.filter(|error| evidence.allows(error)).count();
        let decided: Vec<By<'_>> = told.decided(all).collect();
        if by.is_empty() || decided.contains(&By::Status) {
            by.push(format!("the status {}", evidence.status()));
        }
        if decided.contains(&By::Shape) {
            by.push("the shape of the body".to_owned());
        }
        by
    }
}

/// The slots that were found, with their values.
fn found_in(capture: &Capture<'_>) -> Vec<(String, String)> {
    let first = capture.items.first();
    let value = |slot| {
        let inside = first.and_then(|item| item.value(slot));
        inside.or_else(|| capture.value(slot))
    };
    let attributes = [Some(capture), first].into_iter().flatten();
    let attributes = attributes.flat_map(|part| &part.attributes);
    let mut slots = vec![Slot::Code, Slot::Message];
    for (name, _) in attributes {
        if !slots.contains(&Slot::Attribute(name)) {
            slots.push(Slot::Attribute(name));
        }
    }
    slots
        .into_iter()
        .filter_map(|slot| Some((slot.to_string(), value(slot)?.to_owned())))
        .collect()
}

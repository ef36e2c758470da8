//! Codes with slots that one text fits, though nothing says which of them is meant.

use super::readings::Readings;
use super::sample::{Given, Sample, TEXT};
use super::statuses;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Error};
use errspec_model::{ErrorInfo, Part, Spec};
use std::collections::BTreeSet;

/// An error must be read as itself also where its code, by the values in it, fits one of another error
/// that has as much text. One with more text is the one that is meant, and so is an exact one. Returns
/// the errors that are reported.
pub(super) fn are_apart(
    api: &Api<'_>,
    spec: &Spec<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<u16> {
    let mut reported = BTreeSet::new();
    for (index, (error, info)) in (0_u16..).zip(api.errors.iter().zip(spec.errors)) {
        let Some(own) = info.code_parts() else {
            continue;
        };
        let others = spec.templates.iter().filter(|other| **other != index);
        for other in others.filter(|other| !reported.contains(*other)) {
            let place = usize::from(*other);
            let (Some(rival), Some(of_rival)) = (api.errors.get(place), spec.errors.get(place))
            else {
                continue;
            };
            let alike = of_rival.kind.templates.iter().find_map(|template| {
                let code = common(own, template, TEXT)?;
                is_mistaken(spec, (index, info), *other, &code).then_some(template)
            });
            if let Some(template) = alike {
                // Of two the later one is the mistake.
                match *other < index {
                    true => report((error, own), (rival, template), diagnostics),
                    false => report((rival, template), (error, own), diagnostics),
                }
                reported.extend([index, *other]);
                break;
            }
        }
    }
    reported
}

/// Returns whether an error that is written with this code may be another one to a client.
fn is_mistaken(
    spec: &Spec<'_>,
    (index, info): (u16, &ErrorInfo<'_>),
    other: u16,
    code: &str,
) -> bool {
    // One that proves nothing under a success status was reported for that.
    let mut statuses = statuses(spec, info).into_iter();
    statuses.any(|status| {
        let sample = Sample::of(spec, info, status, Given::Code(code));
        let readings = Readings::of(spec, &sample);
        readings.is_error()
            && readings.error() != Some(index)
            && spec.candidates(&readings).contains(&other)
    })
}

/// Returns a text that fits two codes with slots, if they have as much text and there is one. What the
/// slots hold is `filling`.
fn common(one: &[Part<'_>], other: &[Part<'_>], filling: &str) -> Option<String> {
    let length = |parts: &[Part<'_>]| parts.iter().map(|part| part.text().len()).sum::<usize>();
    let (first, other_first) = (one.first()?.text(), other.first()?.text());
    let start = longer(first, other_first, |long, short| long.starts_with(short))?;
    let (last, other_last) = (one.last()?.text(), other.last()?.text());
    let end = longer(last, other_last, |long, short| long.ends_with(short))?;
    if length(one) != length(other) {
        return None;
    }
    let mut code = start.to_owned();
    for parts in [one, other] {
        let inner = parts
            .get(1..parts.len().saturating_sub(1))
            .unwrap_or_default();
        for text in inner.iter().map(Part::text).filter(|text| !text.is_empty()) {
            code.push_str(filling);
            code.push_str(text);
        }
    }
    code.push_str(filling);
    code.push_str(end);
    Some(code)
}

/// The longer of two texts, if the shorter one is in it.
fn longer<'t>(one: &'t str, other: &'t str, has: fn(&str, &str) -> bool) -> Option<&'t str> {
    let (long, short) = match one.len() < other.len() {
        true => (other, one),
        false => (one, other),
    };
    has(long, short).then_some(long)
}

fn report(
    (error, own): (&Error<'_>, &[Part<'_>]),
    (rival, other): (&Error<'_>, &[Part<'_>]),
    diagnostics: &mut Diagnostics,
) {
    let shown = |parts: &[Part<'_>]| parts.iter().map(Part::to_string).collect::<String>();
    let code = common(own, other, "").unwrap_or_default();
    let message = format!(
        "a client cannot tell `{}` from `{}`: the code `{code}` fits `{}` and `{}`",
        error.name,
        rival.name,
        shown(own),
        shown(other)
    );
    diagnostics
        .error(Code::AlikeFamilies, error.place, message)
        .label(rival.place, "first declared here")
        .help("give one of the codes more text than the other, or the errors different statuses");
}

//! Rules about the shapes that lines of one header can have.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, Header};
use errspec_model::{Params, Part, match_parts};

/// No line of a header may have two of its shapes, or a client would not know which it is.
pub(super) fn shapes_are_apart(api: &Api<'_>, diagnostics: &mut Diagnostics) {
    let envelopes = api.envelopes.iter().map(|envelope| &envelope.headers);
    let own = api.errors.iter().map(|error| &error.headers);
    for headers in envelopes.chain(own) {
        for (index, header) in headers.iter().enumerate() {
            let mut earlier = headers.iter().take(index);
            let rival = earlier.find(|earlier| are_alike(&earlier.shape, &header.shape));
            if let Some(rival) = rival {
                report(header, rival, diagnostics);
            }
        }
    }
}

fn report(header: &Header<'_>, rival: &Header<'_>, diagnostics: &mut Diagnostics) {
    let message = format!(
        "a client cannot tell this shape of `{}` from another one",
        header.shape.name
    );
    diagnostics
        .error(Code::AlikeShapes, header.place, message)
        .label(rival.place, "the other one")
        .help(
            "give each a value of its own (`value: Bearer`), a parameter that is always the same, or \
             parameters of other names",
        );
}

/// Returns whether a line may have both shapes.
fn are_alike(one: &errspec_model::Header<'_>, other: &errspec_model::Header<'_>) -> bool {
    if one.name != other.name {
        return false;
    }
    let relations = |header: &errspec_model::Header<'_>| matches!(header.params, Params::Links(_));
    if relations(one) || relations(other) {
        return true;
    }
    let is_same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
    let (value, other_value) = (Part::constant(one.value), Part::constant(other.value));
    let values_fit = match (value, other_value) {
        (Some(value), Some(other)) => is_same(value, other),
        _ => may_be(one.value, other.value) || may_be(other.value, one.value),
    };
    if !values_fit {
        return false;
    }
    let pairs = || {
        let params = one.params().iter();
        params.flat_map(|param| {
            let others = other.params().iter();
            let same = others.filter(|other| is_same(param.name, other.name));
            same.map(|other| (param.value, other.value))
        })
    };
    let constants = |(param, other): (&[Part<'_>], &[Part<'_>])| {
        let (param, other) = (Part::constant(param), Part::constant(other));
        param
            .zip(other)
            .is_some_and(|(param, other)| !is_same(param, other))
    };
    let have_params = !one.params().is_empty() && !other.params().is_empty();
    let are_disjoint =
        have_params && value.is_some() && other_value.is_some() && pairs().next().is_none();
    !pairs().any(constants) && !are_disjoint
}

/// Returns whether a text with slots may be what another one matches.
fn may_be(text: &[Part<'_>], other: &[Part<'_>]) -> bool {
    let sample: String = text
        .iter()
        .map(|part| match part {
            Part::Text(text) => text,
            // A value that no fixed text contains.
            Part::Slot(_) => "\u{fffd}",
        })
        .collect();
    match_parts(other.iter().copied(), &sample, &mut |_, _| {})
}

//! What identifies an error on the wire: the slots of `identify` that it is written with, and their
//! values.

use crate::ir::{Api, Error, Slot};
use errspec_model::Part;

/// Texts and the errors that they identify, by index.
pub(super) type Texts = Vec<(String, u16)>;

/// The slots of `identify` that an error claims a value for, as [`errspec_model::Kind::claims`].
pub(super) fn claims(api: &Api<'_>, error: &Error<'_>) -> u32 {
    let slots = (0..u32::BITS).zip(&api.identify);
    slots
        .filter(|(_, slot)| has_claim(api, error, **slot))
        .fold(0, |claims, (place, _)| claims | 1 << place)
}

/// Returns whether an error is written with a fixed value in a slot.
fn has_claim(api: &Api<'_>, error: &Error<'_>, slot: Slot<'_>) -> bool {
    let mut envelopes = api.envelopes_of(error);
    let is_written = envelopes.any(|envelope| envelope.has(slot))
        || error.headers.iter().any(|header| header.has(slot));
    is_written
        && match slot {
            Slot::Code => error.code.is_some(),
            Slot::Message => error
                .message
                .iter()
                .any(|part| matches!(part, Part::Text(_))),
            slot => !error.may_lack(slot),
        }
}

/// The indices of the errors that have a code or an alias with slots.
pub(super) fn templates(api: &Api<'_>) -> Vec<u16> {
    indices(api, |error| error.templates().next().is_some())
}

/// The indices of the errors that answers without a code are.
pub(super) fn uncoded(api: &Api<'_>) -> Vec<u16> {
    indices(api, |error| !error.uncoded.is_empty())
}

fn indices<'a>(api: &Api<'a>, is_one: impl Fn(&Error<'a>) -> bool) -> Vec<u16> {
    let errors = (0..).zip(&api.errors);
    let found = errors.filter(|(_, error)| is_one(error));
    found.map(|(index, _)| index).collect()
}

/// The texts by which a code is found: every code, every alias, and the name of an error without a
/// code. Of a code with slots, what the spec calls it.
pub(super) fn codes(api: &Api<'_>) -> Texts {
    let mut codes = Texts::new();
    for (index, error) in (0..).zip(&api.errors) {
        let own = error.code.map(|code| code.to_string());
        codes.push((own.unwrap_or_else(|| error.name.to_owned()), index));
        codes.extend(aliases(error, index));
    }
    codes.sort();
    codes.dedup();
    codes
}

/// The values of a slot that identify errors. Messages are compared with the errors' own.
pub(super) fn values(api: &Api<'_>, slot: Slot<'_>) -> Texts {
    let mut values = Texts::new();
    for (index, error) in (0..).zip(&api.errors) {
        // An alias names an error that is written without a code, too.
        if slot == Slot::Code {
            values.extend(aliases(error, index));
        }
        if !has_claim(api, error, slot) {
            continue;
        }
        match slot {
            Slot::Code => {
                let exact = error.code.filter(|code| code.template().is_none());
                values.extend(exact.map(|code| (code.to_string(), index)));
            }
            Slot::Attribute(name) => {
                let mut attributes = error.attributes.iter();
                let found = attributes.find(|(known, _)| *known == name);
                values.extend(found.map(|(_, value)| (value.to_string(), index)));
            }
            _ => {}
        }
    }
    values.sort();
    values.dedup();
    values
}

fn aliases(error: &Error<'_>, index: u16) -> impl Iterator<Item = (String, u16)> {
    let aliases = error.aliases.iter();
    let aliases = aliases.filter(|alias| alias.template().is_none());
    aliases.map(move |alias| (alias.to_string(), index))
}

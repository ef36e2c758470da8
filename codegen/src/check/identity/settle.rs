//! What an author can name in `identify` too so that errors are told apart. In an API that exists, nothing
//! else can be changed.

use crate::arena::Arena;
use crate::check::check_each_envelope;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Error};
use crate::source::Place;
use errspec_model::{Constant, Slot};
use std::collections::HashSet;

/// So many slots are tried at most. Each takes as long as the whole check.
const MAX_TRIED: usize = 4;

/// Has the help of two errors that are alike name a slot that settles it, if there is one: with it in
/// `identify`, neither that mistake is left, nor is there another one.
pub(in crate::check) fn name_what_settles<'a>(
    api: &Api<'a>,
    arena: &'a Arena,
    diagnostics: &mut Diagnostics,
) {
    let known: HashSet<_> = diagnostics.errors().map(key).collect();
    let mut attempts = Attempts {
        api,
        arena,
        tried: Vec::new(),
    };
    diagnostics.help_instead(Code::Indistinguishable, |mistake| {
        let slot = attempts.find(mistake, &known)?;
        let named = api.identify.iter().chain([&slot]);
        let named: Vec<String> = named
            .map(|slot| slot.to_string().trim_matches(['{', '}']).to_owned())
            .collect();
        Some(format!(
            "name what tells them apart: `identify: [{}]`",
            named.join(", ")
        ))
    });
}

/// A mistake, however it is worded.
type Mistake = (Code, Place);

fn key(mistake: &Diagnostic) -> Mistake {
    (mistake.code, mistake.place)
}

/// An API, and what is wrong with it where `identify` names another slot.
struct Attempts<'c, 'a> {
    api: &'c Api<'a>,
    arena: &'a Arena,
    tried: Vec<(Slot<'a>, HashSet<Mistake>)>,
}

impl<'a> Attempts<'_, 'a> {
    /// A slot that settles a mistake about two errors.
    fn find(&mut self, mistake: &Diagnostic, known: &HashSet<Mistake>) -> Option<Slot<'a>> {
        let (other, _) = mistake.labels.first()?;
        let find = |place: &Place| self.api.errors.iter().find(|error| error.place == *place);
        let mut slots = self
            .differing(find(&mistake.place)?, find(other)?)
            .into_iter();
        slots.find(|slot| {
            let left = self.left_with(*slot);
            left.is_some_and(|left| left.is_subset(known) && !left.contains(&key(mistake)))
        })
    }

    /// The slots in which two errors differ, and that can be named.
    fn differing(&self, one: &Error<'a>, other: &Error<'a>) -> Vec<Slot<'a>> {
        let of_both = one.attributes.iter().chain(&other.attributes);
        let differs = |attribute: &&(&'a str, Constant<'a>)| {
            !(one.attributes.contains(attribute) && other.attributes.contains(attribute))
        };
        let attributes = of_both
            .filter(differs)
            .map(|(name, _)| Slot::Attribute(name));
        let message = (one.message != other.message).then_some(Slot::Message);
        let envelopes = &self.api.envelopes;
        let can_be_named = |slot: &Slot<'a>| {
            !self.api.identify.contains(slot) && envelopes.iter().any(|one| one.has(*slot))
        };
        attributes.chain(message).filter(can_be_named).collect()
    }

    /// What is wrong if `identify` names a slot too. None where that is not known.
    fn left_with(&mut self, slot: Slot<'a>) -> Option<&HashSet<Mistake>> {
        let place = self.tried.iter().position(|(tried, _)| *tried == slot);
        if place.is_none() && self.tried.len() < MAX_TRIED {
            let mut api = self.api.clone();
            api.identify.push(slot);
            let mut diagnostics = Diagnostics::default();
            check_each_envelope(&mut api, self.arena, &mut diagnostics);
            let left = diagnostics.errors().map(key).collect();
            self.tried.push((slot, left));
        }
        let mut tried = self.tried.iter();
        tried.find_map(|(tried, left)| (*tried == slot).then_some(left))
    }
}

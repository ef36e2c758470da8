//! What several errors get wrong in the same way is said once, with all of its places.

use crate::diagnostics::Reported;
use crate::ir::Error;
use crate::source::Place;
use std::collections::HashMap;
use std::hash::Hash;

/// How many other places a message shows.
const MAX_LABELS: usize = 3;

/// Errors by what they get wrong, in the order in which it was found.
pub(super) fn group<'e, 'a, K: Hash + Eq + Clone>(
    found: impl IntoIterator<Item = (K, &'e Error<'a>)>,
) -> Vec<(K, Vec<&'e Error<'a>>)> {
    let mut groups: Vec<(K, Vec<&'e Error<'a>>)> = Vec::new();
    let mut known = HashMap::new();
    for (key, error) in found {
        let index = *known.entry(key.clone()).or_insert(groups.len());
        match groups.get_mut(index) {
            Some((_, errors)) => errors.push(error),
            None => groups.push((key, vec![error])),
        }
    }
    groups
}

/// Adds the first of other places to a message.
pub(super) fn label_each<'d>(
    mut reported: Reported<'d>,
    places: impl IntoIterator<Item = Place>,
    label: &str,
) -> Reported<'d> {
    for place in places.into_iter().take(MAX_LABELS) {
        reported = reported.label(place, label);
    }
    reported
}

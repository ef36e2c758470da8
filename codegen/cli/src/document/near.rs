//! Errors that are easily taken for each other.

use errspec::model::ErrorInfo;
use std::collections::HashMap;

/// An error that another is easily taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Near {
    /// Its index.
    pub(crate) index: usize,
    /// What they have in common.
    pub(crate) why: &'static str,
}

/// More than these are a family: nobody takes one of them for a certain other.
const MAX_FAMILY: usize = 5;
/// No more are shown with one error.
const MAX_SHOWN: usize = 4;

/// For each error those that are easily taken for it.
pub(super) fn near(errors: &[ErrorInfo<'_>]) -> Vec<Vec<Near>> {
    let mut near = vec![Vec::new(); errors.len()];
    let codes = errors.iter().map(|error| {
        let code = error.wire_code().map(str::to_owned);
        code.into_iter().collect()
    });
    relate(&mut near, codes, "the same code");
    relate(&mut near, errors.iter().map(masked), "a similar name");
    let statuses = errors.iter().map(|error| vec![error.status.to_string()]);
    relate(&mut near, statuses, "the same status");
    for found in &mut near {
        found.truncate(MAX_SHOWN);
    }
    near
}

/// A name without one of its words, for each of them: names that differ in a word have one in common.
fn masked(error: &ErrorInfo<'_>) -> Vec<String> {
    let name = error.name.to_lowercase();
    let words: Vec<&str> = name.split(['_', '-', '.', ' ']).collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let without = |skipped: usize| -> String {
        let words = words.iter().enumerate();
        let words = words.map(|(index, word)| if index == skipped { "*" } else { word });
        words.collect::<Vec<_>>().join("_")
    };
    (0..words.len()).map(without).collect()
}

/// Adds to each error those that have a key in common with it.
fn relate(near: &mut [Vec<Near>], keys: impl Iterator<Item = Vec<String>>, why: &'static str) {
    let mut families = HashMap::<String, Vec<usize>>::new();
    let keys: Vec<Vec<String>> = keys.collect();
    for (index, keys) in keys.iter().enumerate() {
        for key in keys {
            families.entry(key.clone()).or_default().push(index);
        }
    }
    for (index, keys) in keys.iter().enumerate() {
        let families = keys.iter().filter_map(|key| families.get(key));
        let small = families.filter(|family| family.len() <= MAX_FAMILY);
        for other in small.flatten().copied().filter(|other| *other != index) {
            if let Some(found) = near.get_mut(index)
                && found.iter().all(|known| known.index != other)
            {
                found.push(Near { index: other, why });
            }
        }
    }
}

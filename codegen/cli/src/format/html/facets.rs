//! What errors are filtered by: groups of values, of which some have few and some many errors.

use crate::document::{Document, Entry};
use std::collections::BTreeMap;

/// The groups, in the order of the page.
const GROUPS: [&str; 6] = [
    "Status",
    "Carried out",
    "Repeat",
    "Who must act",
    "Operation",
    "Lifetime",
];

/// All values that errors are filtered by.
pub(super) struct Facets {
    groups: Vec<Group>,
    tokens: BTreeMap<(usize, String), String>,
}

/// A group of values.
pub(super) struct Group {
    pub(super) title: &'static str,
    /// The word for a value in a row, and the value.
    pub(super) chips: Vec<(String, String)>,
}

impl Facets {
    pub(super) fn of(documents: &[Document]) -> Self {
        let errors = documents.iter().flat_map(|document| &document.errors);
        let mut all: Vec<(usize, String)> = errors.flat_map(values).collect();
        let first = all.clone();
        // Statuses have an order of their own; anything else stays as it comes.
        all.sort_by_cached_key(|value| {
            let place = first.iter().position(|known| known == value);
            (value.0, number(&value.1), place)
        });
        all.dedup();
        let mut tokens = BTreeMap::new();
        let mut groups: Vec<Group> = Vec::new();
        for (index, title) in GROUPS.into_iter().enumerate() {
            let of_group = all.iter().filter(|(group, _)| *group == index);
            let chips = of_group.enumerate().map(|(number, value)| {
                let letter = title
                    .chars()
                    .next()
                    .unwrap_or_default()
                    .to_ascii_lowercase();
                let token = format!("{letter}{number}");
                tokens.insert(value.clone(), token.clone());
                (token, value.1.clone())
            });
            let chips: Vec<_> = chips.collect();
            // What all errors have tells none apart.
            if chips.len() > 1 || title == "Lifetime" && !chips.is_empty() {
                groups.push(Group { title, chips });
            }
        }
        Self { groups, tokens }
    }

    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The words of an error's values.
    pub(super) fn tokens(&self, error: &Entry) -> String {
        let values = values(error);
        let tokens = values.iter().filter_map(|value| self.tokens.get(value));
        tokens.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The values of an error, each with the index of its group.
fn values(error: &Entry) -> Vec<(usize, String)> {
    let repeat = match error.repeat.as_str() {
        "no" | "look first" => error.repeat.as_str(),
        with if with.starts_with("with ") && with != "with growing delays" => {
            "with something attached"
        }
        _ => "yes",
    };
    let mut values = Vec::new();
    for status in &error.statuses {
        let short = status.split(' ').next().unwrap_or_default();
        let short = if short == "any" { status } else { short };
        values.push((0, short.to_owned()));
    }
    values.push((1, error.carried_out.to_owned()));
    values.push((2, repeat.to_owned()));
    let who = error.actions.iter().filter(|action| !action.who.is_empty());
    values.extend(who.map(|action| (3, action.who.to_owned())));
    values.extend(error.operations.iter().map(|name| (4, name.clone())));
    if error.deprecated.is_some() {
        values.push((5, "deprecated".to_owned()));
    }
    values
}

fn number(value: &str) -> u32 {
    value.parse().unwrap_or(u32::MAX)
}

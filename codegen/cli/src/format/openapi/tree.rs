//! Changes of a document as a tree: those inside of the same object are beside each other.

use serde_json::{Map, Value};
use std::collections::HashMap;

/// What is to be done in an object, in the order of the changes.
#[derive(Default)]
pub(super) struct Tree<'c> {
    pub(super) members: Vec<(&'c str, What<'c>)>,
    /// The places of members by their names.
    places: HashMap<&'c str, usize>,
}

/// What is to be done with a member.
pub(super) enum What<'c> {
    /// It gets this value, or goes.
    Set(Option<&'c Value>),
    Inside(Tree<'c>),
}

impl<'c> Tree<'c> {
    /// Adds a change of entries of the object at a path.
    pub(super) fn add(&mut self, path: &'c [String], entries: &'c [(String, Option<Value>)]) {
        let [name, rest @ ..] = path else {
            for (key, value) in entries {
                self.change(key, |what| *what = What::Set(value.as_ref()));
            }
            return;
        };
        self.change(name, |what| {
            if let What::Set(_) = what {
                *what = What::Inside(Self::default());
            }
            if let What::Inside(tree) = what {
                tree.add(rest, entries);
            }
        });
    }

    fn change(&mut self, name: &'c str, change: impl FnOnce(&mut What<'c>)) {
        let place = *self.places.entry(name).or_insert(self.members.len());
        if place == self.members.len() {
            self.members.push((name, What::Set(None)));
        }
        if let Some((_, what)) = self.members.get_mut(place) {
            change(what);
        }
    }

    /// The object of all that is set. None without anything.
    fn value(&self) -> Option<Value> {
        let members = self.members.iter();
        let members = members.filter_map(|(name, what)| Some(((*name).to_owned(), what.value()?)));
        let members: Map<String, Value> = members.collect();
        (!members.is_empty()).then_some(Value::Object(members))
    }
}

impl What<'_> {
    /// The value where there is nothing yet.
    pub(super) fn value(&self) -> Option<Value> {
        match self {
            Self::Set(value) => value.cloned(),
            Self::Inside(tree) => tree.value(),
        }
    }
}

//! Whole numbers that YAML allows to be written in more than one way (`0o17`, `0x1F`, `+5`). If one
//! is used as a name or a code, it is unclear which text was meant.
//!
//! A parsed number does not keep its spelling. So the text is read once more beside its tree, and
//! only if it contains such a spelling at all.

use super::Tree;
use super::kind::Kind;
use crate::source::{Nodes, ROOT};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Each odd spelling contains one of these.
const MARKS: [&str; 5] = ["0x", "0X", "0o", "0b", "+"];

/// Returns the spelling of numbers that are not written in plain decimal digits, by node.
pub(super) fn odd_numbers(text: &str, tree: &Tree) -> HashMap<u32, String> {
    let mut found = HashMap::new();
    if MARKS.iter().any(|mark| text.contains(mark)) {
        let seed = Seed {
            tree,
            node: ROOT,
            found: &mut found,
        };
        // The text was parsed before, so this cannot fail.
        let _ = seed.deserialize(serde_yaml::Deserializer::from_str(text));
    }
    found
}

/// Returns the number that YAML 1.1 has for some texts of digits, which are text in YAML 1.2, as most authors
/// mean it: `007`, `1_000`.
pub(super) fn number_for_some(text: &str) -> Option<i64> {
    let starts = text.starts_with(|first: char| first.is_ascii_digit());
    let is_number = text.chars().all(|c| c.is_ascii_digit() || c == '_');
    let digits = text.replace('_', "");
    (starts && is_number).then(|| digits.parse().ok()).flatten()
}

/// Walks the tree and the text side by side.
struct Seed<'t> {
    tree: &'t Tree,
    node: u32,
    found: &'t mut HashMap<u32, String>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<(), D::Error> {
        match self.tree.kind(self.node) {
            Kind::Integer(_) => yaml.deserialize_str(self),
            Kind::List(_) => yaml.deserialize_seq(self),
            Kind::Map(_) => yaml.deserialize_map(self),
            _ => yaml.deserialize_ignored_any(IgnoredAny).map(drop),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what the tree has")
    }

    fn visit_str<E: Error>(self, spelling: &str) -> Result<(), E> {
        if self
            .tree
            .scalar(self.node)
            .is_some_and(|plain| plain != spelling)
        {
            self.found.insert(self.node, spelling.to_owned());
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { tree, node, found } = self;
        if let Kind::List(items) = tree.kind(node) {
            for node in items {
                let found = &mut *found;
                list.next_element_seed(Seed {
                    tree,
                    node: *node,
                    found,
                })?;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { tree, node, found } = self;
        if let Kind::Map(entries) = tree.kind(node) {
            for (key, value) in entries {
                let inner = &mut *found;
                map.next_key_seed(Seed {
                    tree,
                    node: *key,
                    found: inner,
                })?;
                let inner = &mut *found;
                map.next_value_seed(Seed {
                    tree,
                    node: *value,
                    found: inner,
                })?;
            }
        }
        Ok(())
    }
}

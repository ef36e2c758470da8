//! A YAML file as a tree of nodes that know their path from the root.

use super::depth::too_deep;
use super::kind::Kind;
use super::locate::{locate, offsets, scalars};
use super::spelling::odd_numbers;
use super::syntax::{self, SyntaxError};
use crate::diagnostics::{Code, Diagnostics};
use crate::source::{Nodes, Place, Position, ROOT};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// How many nodes any file may have, beside one for each of its bytes: with aliases, a small file can
/// expand to a huge tree.
const NODES: usize = 10_000;

/// How many bytes of text any file may have, beside two for each of its own.
const TEXT: usize = 1_000_000;

#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    /// How many nodes it may have.
    max_nodes: usize,
    /// How many bytes its texts may still have.
    room_for_text: usize,
    /// The spelling of whole numbers that are not written in plain digits, by node.
    odd_numbers: HashMap<u32, String>,
    /// The positions of scalars, once one is asked for.
    positions: OnceLock<Vec<Option<Position>>>,
    /// Their byte offsets, likewise.
    offsets: OnceLock<Vec<Option<usize>>>,
}

#[derive(Debug)]
struct Node {
    kind: Kind,
    parent: u32,
    step: Step,
}

/// The last step on the path from the root to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Root,
    Item(u32),
    Key(u32),
    Value(u32),
}

/// Reads a YAML text into a tree.
pub(crate) fn parse(text: &str) -> Result<Tree, SyntaxError> {
    if let Some(position) = too_deep(text) {
        return Err(SyntaxError::too_deep(position));
    }
    let mut tree = Tree {
        nodes: Vec::new(),
        max_nodes: NODES.saturating_add(text.len()),
        room_for_text: TEXT.saturating_add(text.len().saturating_mul(2)),
        odd_numbers: HashMap::new(),
        positions: OnceLock::new(),
        offsets: OnceLock::new(),
    };
    let seed = Seed {
        tree: &mut tree,
        parent: ROOT,
        step: Step::Root,
    };
    match seed.deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(_) => {
            tree.odd_numbers = odd_numbers(text, &tree);
            Ok(tree)
        }
        Err(error) => Err(syntax::explain(text, &error)),
    }
}

impl Tree {
    pub(crate) fn is_empty_document(&self) -> bool {
        matches!(self.kind(ROOT), Kind::Null)
    }

    pub(crate) fn kind(&self, node: u32) -> &Kind {
        self.nodes
            .get(node as usize)
            .map_or(&Kind::Null, |node| &node.kind)
    }

    /// Returns the spelling of a whole number that is not written in plain digits.
    pub(super) fn odd_number(&self, node: u32) -> Option<&str> {
        self.odd_numbers.get(&node).map(String::as_str)
    }

    /// Returns the text from a scalar on; empty if it has no place.
    pub(super) fn text_from<'t>(&self, text: &'t str, node: u32) -> &'t str {
        let positions = self.positions.get_or_init(|| scalars(text));
        let offsets = self.offsets.get_or_init(|| offsets(text, positions));
        let offset = offsets.get(node as usize).copied().flatten();
        let rest = offset.and_then(|offset| text.get(offset..));
        rest.unwrap_or_default()
    }

    /// Returns the steps from the root to a node.
    fn path(&self, node: u32) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = self.nodes.get(node as usize);
        while let Some(Node { parent, step, .. }) = node {
            if *step == Step::Root {
                break;
            }
            path.push(*step);
            node = self.nodes.get(*parent as usize);
        }
        path.reverse();
        path
    }

    /// All texts that are no keys.
    pub(super) fn texts(&self) -> impl Iterator<Item = (u32, &str)> {
        let nodes = (0_u32..).zip(&self.nodes);
        nodes.filter_map(|(index, node)| match &node.kind {
            Kind::Text(text) if !matches!(node.step, Step::Key(_)) => Some((index, text.as_str())),
            _ => None,
        })
    }

    /// Whether a node is a key of a map.
    pub(super) fn is_key(&self, node: u32) -> bool {
        let node = self.nodes.get(node as usize);
        node.is_some_and(|node| matches!(node.step, Step::Key(_)))
    }

    /// Returns the keys on the path from the root to a node. An item of a list adds an empty one.
    pub(super) fn keys(&self, node: u32) -> Vec<String> {
        let mut keys = Vec::new();
        let mut map = ROOT;
        for step in self.path(node) {
            let next = match (self.kind(map), step) {
                (Kind::Map(entries), Step::Value(index) | Step::Key(index)) => {
                    let entry = entries.get(index as usize);
                    let name = entry.and_then(|(key, _)| self.scalar(*key));
                    keys.push(name.unwrap_or_default());
                    entry.map(|(_, value)| *value)
                }
                (Kind::List(items), Step::Item(index)) => {
                    keys.push(String::new());
                    items.get(index as usize).copied()
                }
                _ => None,
            };
            map = next.unwrap_or(ROOT);
        }
        keys
    }

    /// Reports each key that a map has more than once.
    pub(crate) fn report_duplicate_keys(&self, file: u16, diagnostics: &mut Diagnostics) {
        for node in &self.nodes {
            let Kind::Map(entries) = &node.kind else {
                continue;
            };
            let mut first = HashMap::new();
            for (key, _) in entries {
                let Some(text) = self.scalar(*key) else {
                    continue;
                };
                let place = Place { file, node: *key };
                if let Some(earlier) = first.get(&text) {
                    let message = format!("the key `{text}` stands twice");
                    diagnostics
                        .error(Code::DuplicateKey, place, message)
                        .label(*earlier, "first declared here")
                        .help("remove one of them, or give it another name");
                } else {
                    first.insert(text, place);
                }
            }
        }
    }

    fn set(&mut self, node: u32, kind: Kind) {
        if let Some(node) = self.nodes.get_mut(node as usize) {
            node.kind = kind;
        }
    }
}

impl Nodes for Tree {
    fn position(&self, text: &str, node: u32) -> Option<Position> {
        let scalars = self.positions.get_or_init(|| scalars(text));
        let scalar = scalars.get(node as usize).copied().flatten();
        scalar.or_else(|| locate(text, &self.path(node)))
    }

    fn scalar(&self, node: u32) -> Option<String> {
        match self.kind(node) {
            Kind::Text(text) => Some(text.clone()),
            Kind::Integer(number) => Some(number.to_string()),
            Kind::Bool(value) => Some(value.to_string()),
            Kind::Float(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn entry(&self, map: u32, key: &str) -> Option<(u32, u32)> {
        let Kind::Map(entries) = self.kind(map) else {
            return None;
        };
        let is_key = |node: &u32| match self.kind(*node) {
            Kind::Text(text) => text == key,
            _ => self.scalar(*node).is_some_and(|text| text == key),
        };
        entries.iter().find(|(node, _)| is_key(node)).copied()
    }
}

/// Reads one node and all below it.
struct Seed<'t> {
    tree: &'t mut Tree,
    parent: u32,
    step: Step,
}

impl Seed<'_> {
    fn add<E: serde::de::Error>(self, kind: Kind) -> Result<u32, E> {
        let index = self.tree.nodes.len();
        if index >= self.tree.max_nodes {
            return Err(E::custom(format!(
                "the file stands for more than {} values: aliases repeat too many of them",
                self.tree.max_nodes
            )));
        }
        self.tree.nodes.push(Node {
            kind,
            parent: self.parent,
            step: self.step,
        });
        u32::try_from(index).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, yaml: D) -> Result<u32, D::Error> {
        yaml.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<u32, E> {
        self.add(Kind::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<u32, E> {
        self.add(Kind::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<u32, E> {
        let kind = i64::try_from(value).map_or(Kind::Float(value as f64), Kind::Integer);
        self.add(kind)
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<u32, E> {
        self.add(Kind::Float(value as f64))
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<u32, E> {
        self.add(Kind::Float(value as f64))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<u32, E> {
        self.add(Kind::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<u32, E> {
        let Some(room) = self.tree.room_for_text.checked_sub(value.len()) else {
            return Err(E::custom(
                "the file stands for too many bytes of text: aliases repeat too many of them",
            ));
        };
        self.tree.room_for_text = room;
        self.add(Kind::Text(value.to_owned()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<u32, E> {
        self.add(Kind::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<u32, E> {
        self.add(Kind::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<u32, A::Error> {
        let Self { tree, parent, step } = self;
        let node = Seed {
            tree: &mut *tree,
            parent,
            step,
        }
        .add::<A::Error>(Kind::Null)?;
        let mut items = Vec::new();
        loop {
            let step = Step::Item(index(items.len())?);
            let seed = Seed {
                tree: &mut *tree,
                parent: node,
                step,
            };
            match list.next_element_seed(seed)? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        tree.set(node, Kind::List(items));
        Ok(node)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<u32, A::Error> {
        let Self { tree, parent, step } = self;
        let node = Seed {
            tree: &mut *tree,
            parent,
            step,
        }
        .add::<A::Error>(Kind::Null)?;
        let mut entries = Vec::new();
        loop {
            let place = index(entries.len())?;
            let seed = Seed {
                tree: &mut *tree,
                parent: node,
                step: Step::Key(place),
            };
            let Some(key) = map.next_key_seed(seed)? else {
                break;
            };
            let seed = Seed {
                tree: &mut *tree,
                parent: node,
                step: Step::Value(place),
            };
            entries.push((key, map.next_value_seed(seed)?));
        }
        tree.set(node, Kind::Map(entries));
        Ok(node)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<u32, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        value.newtype_variant::<IgnoredAny>()?;
        self.add(Kind::Tagged(tag))
    }
}

fn index<E: serde::de::Error>(length: usize) -> Result<u32, E> {
    u32::try_from(length).map_err(E::custom)
}

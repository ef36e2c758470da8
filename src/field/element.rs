//! An element of an XML document, as a value of an answer.

use super::reader::MAP;
use crate::Value;
use crate::model::xml::{ENTRY, ITEM, KEY, local_name};
use serde_json::Map;
use std::borrow::Cow;

/// An element. Names are without their prefixes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// All text that is directly inside, without that of children.
    pub(crate) text: Cow<'a, str>,
    /// Those of one name are next to each other.
    pub(crate) children: Vec<Element<'a>>,
    /// Whether its end was found.
    pub(crate) is_whole: bool,
}

impl<'a> Element<'a> {
    /// Puts the children of one name together, in the order in which they came.
    pub(crate) fn group(&mut self) {
        self.children
            .sort_by(|one, other| one.key().cmp(&other.key()));
    }

    /// The name among the children of the parent, and that of an entry.
    fn key(&self) -> (&str, Option<&str>) {
        (&self.name, self.entry())
    }

    /// The name of the member that it is: that which an entry means, else its own.
    pub(crate) fn member_name(&self) -> Cow<'a, str> {
        if self.name != ENTRY {
            return self.name.clone();
        }
        let mut attributes = self.attributes.iter();
        let key = attributes.find(|(name, _)| name == KEY);
        key.map_or_else(|| self.name.clone(), |(_, key)| key.clone())
    }

    /// Takes the name of the member that it is from an entry.
    pub(crate) fn into_member(mut self) -> (Cow<'a, str>, Self) {
        let name = self.member_name();
        if self.name == ENTRY {
            self.attributes.retain(|(name, _)| name != KEY);
        }
        (name, self)
    }

    /// The name that an entry means.
    fn entry(&self) -> Option<&str> {
        if self.name == ENTRY {
            self.attribute(KEY)
        } else {
            None
        }
    }

    /// Returns about how many bytes of memory it takes, with all in it.
    pub(crate) fn weight(&self) -> usize {
        let attributes = self.attributes.iter();
        let attributes: usize = attributes
            .map(|(name, text)| 64 + name.len() + text.len())
            .sum();
        let children: usize = self.children.iter().map(Self::weight).sum();
        let is_text = self.is_leaf() && self.attributes.is_empty();
        let map = if is_text { 0 } else { MAP };
        size_of::<Self>() + self.name.len() + self.text.len() + attributes + children + map
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// The children of a name.
    pub(crate) fn children_of(&self, name: &str) -> &[Self] {
        let named = self.between(|child| child.name.as_ref().cmp(name));
        if named.is_empty() {
            self.between(|child| child.key().cmp(&(ENTRY, Some(name))))
        } else {
            named
        }
    }

    fn between(&self, order: impl Fn(&Self) -> std::cmp::Ordering) -> &[Self] {
        let start = self.children.partition_point(|child| order(child).is_lt());
        let end = self.children.partition_point(|child| order(child).is_le());
        self.children.get(start..end).unwrap_or_default()
    }

    /// The items of a list that is directly inside of another.
    pub(crate) fn items(&self) -> &[Self] {
        self.children_of(ITEM)
    }

    /// The children, each name once.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &[Self])> {
        let groups = self
            .children
            .chunk_by(|one, other| one.key() == other.key());
        groups.filter_map(|group| {
            let first = group.first()?;
            Some((first.entry().unwrap_or(&first.name), group))
        })
    }

    /// The children of other names than these, without text and attributes.
    pub(crate) fn without(&self, names: &[&str]) -> Self {
        let is_named = |child: &Self| {
            let mut names = names.iter().map(|name| local_name(name));
            names.any(|name| child.name == name || child.entry() == Some(name))
        };
        let children = self.children.iter().filter(|child| !is_named(child));
        Self {
            children: children.cloned().collect(),
            ..Self::default()
        }
    }

    /// Returns whether it has text and no children.
    pub(crate) fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// Returns whether nothing is in it that a map could have.
    pub(crate) fn is_plain_text(&self) -> bool {
        self.is_leaf() && self.attributes.is_empty() && !self.text.trim().is_empty()
    }

    /// The element as JSON: text, or an object with `@` before the name of an attribute.
    pub(crate) fn to_value(&self) -> Value {
        if self.is_leaf() && self.attributes.is_empty() {
            return Value::from(self.text.as_ref());
        }
        let attributes = self.attributes.iter();
        let mut object: Map<String, Value> = attributes
            .map(|(name, value)| (format!("@{name}"), Value::from(value.as_ref())))
            .collect();
        if !self.text.trim().is_empty() {
            object.insert("#text".to_owned(), Value::from(self.text.as_ref()));
        }
        let entries = self.entries();
        object.extend(entries.map(|(name, group)| {
            let value = match group {
                // The attribute of an entry is its name.
                [entry] if entry.entry().is_some() => entry.inside(),
                [one] => one.to_value(),
                several => several.iter().map(Self::to_value).collect(),
            };
            (name.to_owned(), value)
        }));
        Value::Object(object)
    }

    /// The value of an entry.
    fn inside(&self) -> Value {
        let (_, inside) = self.clone().into_member();
        inside.to_value()
    }

    pub(crate) fn into_text(self) -> Cow<'a, str> {
        self.text
    }
}

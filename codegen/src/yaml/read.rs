//! Reads the spec types from the tree.
//!
//! What is wrong is reported, and reading goes on: a [`Maybe`] whose value cannot be read is
//! `Broken`, and an unknown key is skipped. The kind of the node decides the variant of an enum.

use super::Tree;
use super::help::help;
use super::kind::{Kind, word};
use super::spelling::number_for_some;
use crate::diagnostics::{Code, Diagnostics};
use crate::source::{Nodes, Place};
use crate::spec::{At, Entries, Items, Maybe};
use std::fmt;

/// Reads the value of one node.
pub(crate) struct Reader<'r> {
    pub(super) tree: &'r Tree,
    pub(super) text: &'r str,
    pub(super) place: Place,
    pub(super) diagnostics: &'r mut Diagnostics,
}

/// What was expected instead of the value. It is reported for the nearest [`Maybe`].
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// A type of the language.
pub(crate) trait Read: Sized {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch>;
}

/// Implements [`Read`] for a struct whose members are all `Maybe`: a map with these keys. The key of
/// a member that is called otherwise is given behind it: `ty as "type"`.
macro_rules! keys {
    ($name:ident: $($member:ident $(as $key:literal)?),*) => {
        impl $crate::yaml::Read for $name {
            fn read(
                from: &mut $crate::yaml::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::yaml::Mismatch> {
                let members = from.members(&[$($crate::yaml::keys!(@ $member $($key)?)),*])?;
                Ok(Self {
                    $($member: from.member(&members, $crate::yaml::keys!(@ $member $($key)?)),)*
                })
            }
        }
    };
    (@ $member:ident) => { stringify!($member) };
    (@ $member:ident $key:literal) => { $key };
}

/// Implements [`Read`] for an enum whose variants are named after the kinds of nodes.
macro_rules! kinds {
    ($name:ident: $($variant:ident),*) => {
        impl $crate::yaml::Read for $name {
            fn read(
                from: &mut $crate::yaml::Reader<'_>,
            ) -> ::core::result::Result<Self, $crate::yaml::Mismatch> {
                let kinds = &[$(stringify!($variant)),*];
                match from.kind() {
                    $($crate::yaml::Kind::$variant { .. } => {
                        from.check_spelling(kinds)?;
                        $crate::yaml::Read::read(from).map(Self::$variant)
                    })*
                    _ => Err(from.no_variant(kinds)),
                }
            }
        }
    };
}

pub(crate) use {keys, kinds};

/// Reads the whole file.
pub(super) fn read<T: Read>(
    tree: &Tree,
    text: &str,
    file: u16,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let mut reader = Reader {
        tree,
        text,
        place: Place::root(file),
        diagnostics,
    };
    match T::read(&mut reader) {
        Ok(spec) => Some(spec),
        Err(mismatch) => {
            reader.report(mismatch);
            None
        }
    }
}

impl<'r> Reader<'r> {
    pub(crate) fn kind(&self) -> &'r Kind {
        self.tree.kind(self.place.node)
    }

    pub(super) fn at(&mut self, node: u32) -> Reader<'_> {
        Reader {
            tree: self.tree,
            text: self.text,
            place: Place { node, ..self.place },
            diagnostics: self.diagnostics,
        }
    }

    fn report(&mut self, mismatch: Mismatch) {
        let Mismatch { message, help } = mismatch;
        let reported = self.diagnostics.error(Code::WrongKind, self.place, message);
        if let Some(help) = help {
            reported.help(help);
        }
    }

    /// Returns the mismatch of a node that is none of these kinds, which `expected` describes.
    fn mismatch(&self, kinds: &[&str], expected: impl fmt::Display) -> Mismatch {
        Mismatch {
            message: format!("expected {expected}, found {}", self.kind().describe()),
            help: help(self.tree, self.place.node, kinds),
        }
    }

    /// Returns the values of the keys that a struct has; none for a key that is there and written wrongly.
    /// Other keys are reported.
    pub(crate) fn members(
        &mut self,
        keys: &[&'static str],
    ) -> Result<Vec<(&'static str, Option<u32>)>, Mismatch> {
        let mut members: Vec<(&str, Option<u32>)> = Vec::new();
        let mut unknown = Vec::new();
        let entries = self.entries()?;
        for (index, (key, value)) in entries.iter().enumerate() {
            let known = match self.tree.kind(*key) {
                Kind::Text(name) => keys.iter().find(|key| *key == name),
                _ => None,
            };
            match known {
                // Duplicates were reported for the whole tree; the first one counts.
                Some(name) if members.iter().all(|(earlier, _)| earlier != name) => {
                    members.push((name, Some(*value)));
                }
                Some(_) => {}
                None => unknown.push(index),
            }
        }
        if !unknown.is_empty() {
            for meant in self.report_unknown(entries, &unknown, keys) {
                let is_empty = |value: Option<u32>| {
                    value.is_none_or(|value| matches!(self.tree.kind(value), Kind::Null))
                };
                match members.iter_mut().find(|(name, _)| *name == meant) {
                    Some((_, value)) if is_empty(*value) => *value = None,
                    Some(_) => {}
                    None => members.push((meant, None)),
                }
            }
        }
        Ok(members)
    }

    /// Reads one of the members.
    pub(crate) fn member<T: Read>(
        &mut self,
        members: &[(&'static str, Option<u32>)],
        key: &str,
    ) -> Maybe<T> {
        let mut members = members.iter();
        match members.find(|(name, _)| *name == key) {
            Some((_, Some(value))) => self.at(*value).placed(),
            Some((_, None)) => Maybe::Broken,
            None => Maybe::Absent,
        }
    }

    /// Reads the value and keeps its place. A value that cannot be read is reported.
    fn placed<T: Read>(&mut self) -> Maybe<T> {
        match T::read(self) {
            Ok(value) => Maybe::Given(At {
                value,
                place: self.place,
            }),
            Err(mismatch) => {
                self.report(mismatch);
                Maybe::Broken
            }
        }
    }

    fn entries(&self) -> Result<&'r [(u32, u32)], Mismatch> {
        match self.kind() {
            Kind::Map(entries) => Ok(entries),
            _ => Err(self.mismatch(&["Map"], word("Map"))),
        }
    }

    /// Returns the mismatch of a node whose kind is not a variant of the enum.
    pub(crate) fn no_variant(&self, kinds: &[&str]) -> Mismatch {
        let words: Vec<&str> = kinds.iter().map(|kind| word(kind)).collect();
        self.mismatch(kinds, either(&words))
    }

    /// Refuses an oddly spelled number where text is allowed too: there it is a name or a code.
    pub(crate) fn check_spelling(&self, kinds: &[&str]) -> Result<(), Mismatch> {
        if let Kind::Text(text) = self.kind()
            && kinds.contains(&"Integer")
            && let Some(number) = number_for_some(text)
            && !self.is_in_quotes()
        {
            return Err(Mismatch {
                message: format!(
                    "some readers of YAML take `{text}` for text, and others for a number"
                ),
                help: Some(format!(
                    "write `{number}`, or put it in quotes to make it text: `\"{text}\"`"
                )),
            });
        }
        match self.tree.odd_number(self.place.node) {
            Some(spelling) if kinds.contains(&"Text") => {
                let plain = self.tree.scalar(self.place.node).unwrap_or_default();
                Err(Mismatch {
                    message: format!("`{spelling}` is the number {plain} in YAML"),
                    help: Some(format!(
                        "write `{plain}`, or put it in quotes to make it text: `\"{spelling}\"`"
                    )),
                })
            }
            _ => Ok(()),
        }
    }
}

/// Returns words as a choice: `a map`, `text or a map`, `text, a list or a map`.
fn either(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [words @ .., last] => format!("{} or {last}", words.join(", ")),
    }
}

impl<T: Read> Read for Box<T> {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        T::read(from).map(Self::new)
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut entries = Vec::new();
        let all = from.entries()?;
        if let Some(mismatch) = from.slot_without_quotes(all) {
            return Err(mismatch);
        }
        for (index, (key, value)) in all.iter().enumerate() {
            if let Some(meant) = from.take_bare(all, index) {
                entries.extend(meant.map(|key| (key, Maybe::Broken)));
                continue;
            }
            let key = from.at(*key).placed();
            let value = from.at(*value).placed();
            if let Maybe::Given(key) = key {
                entries.push((key, value));
            }
        }
        Ok(Self(entries))
    }
}

impl<T: Read> Read for Items<T> {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let Kind::List(items) = from.kind() else {
            return Err(from.mismatch(&["List"], word("List")));
        };
        let mut given = Vec::new();
        for item in items {
            if let Maybe::Given(item) = from.at(*item).placed() {
                given.push(item);
            }
        }
        Ok(Self(given))
    }
}

impl Read for () {
    fn read(_: &mut Reader<'_>) -> Result<Self, Mismatch> {
        Ok(())
    }
}

impl Read for String {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Text(text) => Ok(text.clone()),
            _ => Err(from.mismatch(&["Text"], word("Text"))),
        }
    }
}

impl Read for bool {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Bool(value) => Ok(*value),
            _ => Err(from.mismatch(&["Bool"], word("Bool"))),
        }
    }
}

impl Read for i64 {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Integer(value) => Ok(*value),
            _ => Err(from.mismatch(&["Integer"], word("Integer"))),
        }
    }
}

impl Read for u64 {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let expected = "a whole number that is not negative";
        match from.kind() {
            Kind::Integer(value) => {
                Self::try_from(*value).map_err(|_| from.mismatch(&["Integer"], expected))
            }
            _ => Err(from.mismatch(&["Integer"], expected)),
        }
    }
}

impl Read for f64 {
    fn read(from: &mut Reader<'_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Integer(value) => Ok(*value as Self),
            Kind::Float(value) => Ok(*value),
            _ => Err(from.mismatch(&["Float"], word("Float"))),
        }
    }
}

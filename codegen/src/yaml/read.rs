//! The spec types read from the tree, each value by what its type expects of its node.
//!
//! What is wrong is reported, and reading goes on: a [`Maybe`] whose value cannot be read is
//! `Broken`, and an unknown key is skipped. The variant of an enum is the kind of the node.

use super::Tree;
use super::kind::{Kind, word};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::spec::{At, Entries, Items, Maybe, Place, Spec};
use std::cell::RefCell;
use std::fmt;

/// A node that is read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'t, 'd> {
    tree: &'t Tree,
    place: Place,
    diagnostics: &'t RefCell<&'d mut Diagnostics>,
}

/// What a value should have been. The place is that of the nearest `Maybe`.
#[derive(Debug)]
pub(crate) struct Mismatch(String);

/// A type of the language.
pub(crate) trait Read: Sized {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch>;
}

/// Reads a struct whose members are all `Maybe`: its keys, in the order in which they are listed.
/// A key that is no name in Rust follows the member's name: `ty as "type"`.
macro_rules! keys {
    ($name:ident: $($member:ident $(as $key:literal)?),*) => {
        impl $crate::yaml::Read for $name {
            fn read(
                from: $crate::yaml::Reader<'_, '_>,
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

/// Reads an enum whose variants are named after kinds of nodes.
macro_rules! kinds {
    ($name:ident: $($variant:ident),*) => {
        impl $crate::yaml::Read for $name {
            fn read(
                from: $crate::yaml::Reader<'_, '_>,
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
pub(super) fn read(tree: &Tree, file: u16, diagnostics: &mut Diagnostics) -> Option<Spec> {
    let place = Place {
        file,
        node: tree.root(),
    };
    let diagnostics = RefCell::new(diagnostics);
    let reader = Reader {
        tree,
        place,
        diagnostics: &diagnostics,
    };
    match Spec::read(reader) {
        Ok(spec) => Some(spec),
        Err(mismatch) => {
            reader.report(mismatch);
            None
        }
    }
}

impl<'t> Reader<'t, '_> {
    pub(crate) fn kind(self) -> &'t Kind {
        self.tree.kind(self.place.node)
    }

    fn at(self, node: u32) -> Self {
        Self {
            place: Place { node, ..self.place },
            ..self
        }
    }

    fn report(self, mismatch: Mismatch) {
        let diagnostic = Diagnostic::error(Code::WrongKind, self.place, mismatch.0);
        let quotes = "put it in quotes to make it text";
        let diagnostic = match self.kind() {
            Kind::Bool(_) | Kind::Integer(_) | Kind::Float(_) => diagnostic.help(quotes),
            Kind::Tagged(_) => diagnostic.help("remove the tag"),
            _ => diagnostic,
        };
        self.diagnostics.borrow_mut().report(diagnostic);
    }

    fn mismatch(self, expected: impl fmt::Display) -> Mismatch {
        Mismatch(format!(
            "expected {expected}, found {}",
            self.kind().describe()
        ))
    }

    /// The values of the keys that a struct knows, by key; other keys are reported.
    pub(crate) fn members(self, keys: &[&'static str]) -> Result<Vec<(&'t str, u32)>, Mismatch> {
        let mut members: Vec<(&str, u32)> = Vec::new();
        for (key, value) in self.entries()? {
            match self.tree.kind(*key) {
                Kind::Text(name) if keys.contains(&name.as_str()) => {
                    // A duplicate is reported with the tree; the first one counts.
                    if members.iter().all(|(earlier, _)| earlier != name) {
                        members.push((name, *value));
                    }
                }
                other => self.at(*key).report_unknown_key(other, keys),
            }
        }
        Ok(members)
    }

    /// One of the members.
    pub(crate) fn member<T: Read>(self, members: &[(&str, u32)], key: &str) -> Maybe<T> {
        let mut members = members.iter();
        match members.find(|(name, _)| *name == key) {
            Some((_, value)) => self.at(*value).placed(),
            None => Maybe::Absent,
        }
    }

    /// The value with its place, or `Broken` once it is reported.
    fn placed<T: Read>(self) -> Maybe<T> {
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

    fn entries(self) -> Result<&'t [(u32, u32)], Mismatch> {
        match self.kind() {
            Kind::Map(entries) => Ok(entries),
            _ => Err(self.mismatch(word("Map"))),
        }
    }

    /// Refuses a node whose kind is no variant of an enum.
    pub(crate) fn no_variant(self, kinds: &[&'static str]) -> Mismatch {
        let words: Vec<&str> = kinds.iter().map(|kind| word(kind)).collect();
        self.mismatch(words.join(" or "))
    }

    /// Refuses an odd number where text could stand: it is a name or a code.
    pub(crate) fn check_spelling(self, kinds: &[&'static str]) -> Result<(), Mismatch> {
        match self.tree.odd_number(self.place.node) {
            Some(spelling) if kinds.contains(&"Text") => {
                let plain = self.tree.scalar(self.place.node).unwrap_or_default();
                Err(Mismatch(format!(
                    "`{spelling}` is the number {plain} in YAML"
                )))
            }
            _ => Ok(()),
        }
    }

    fn report_unknown_key(self, key: &Kind, keys: &[&'static str]) {
        let name = self
            .tree
            .scalar(self.place.node)
            .unwrap_or_else(|| key.describe());
        let known = one_of(keys);
        let near = self
            .diagnostics
            .borrow()
            .nearest(&name, keys.iter().copied());
        let help = match near {
            _ if name == "<<" => "merge keys are not part of the language: settings flow down \
                                  from class to status to error by themselves"
                .to_owned(),
            Some(near) => format!("did you mean `{near}`? the keys here are {known}"),
            None => format!("the keys here are {known}"),
        };
        self.diagnostics.borrow_mut().report(
            Diagnostic::error(
                Code::UnknownKey,
                self.place,
                format!("unknown key `{name}`"),
            )
            .help(help),
        );
    }
}

impl<T: Read> Read for Box<T> {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        T::read(from).map(Self::new)
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        let mut entries = Vec::new();
        for (key, value) in from.entries()? {
            let (key, value) = (from.at(*key).placed(), from.at(*value).placed());
            if let Maybe::Given(key) = key {
                entries.push((key, value));
            }
        }
        Ok(Self(entries))
    }
}

impl<T: Read> Read for Items<T> {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        let Kind::List(items) = from.kind() else {
            return Err(from.mismatch(word("List")));
        };
        let given = |item: &u32| match from.at(*item).placed() {
            Maybe::Given(item) => Some(item),
            Maybe::Absent | Maybe::Broken => None,
        };
        Ok(Self(items.iter().filter_map(given).collect()))
    }
}

impl Read for () {
    fn read(_: Reader<'_, '_>) -> Result<Self, Mismatch> {
        Ok(())
    }
}

impl Read for String {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Text(text) => Ok(text.clone()),
            _ => Err(from.mismatch(word("Text"))),
        }
    }
}

impl Read for bool {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Bool(value) => Ok(*value),
            _ => Err(from.mismatch(word("Bool"))),
        }
    }
}

impl Read for i64 {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Integer(value) => Ok(*value),
            _ => Err(from.mismatch(word("Integer"))),
        }
    }
}

impl Read for u64 {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        let expected = "a whole number that is not negative";
        match from.kind() {
            Kind::Integer(value) => Self::try_from(*value).map_err(|_| from.mismatch(expected)),
            _ => Err(from.mismatch(expected)),
        }
    }
}

impl Read for f64 {
    fn read(from: Reader<'_, '_>) -> Result<Self, Mismatch> {
        match from.kind() {
            Kind::Integer(value) => Ok(*value as Self),
            Kind::Float(value) => Ok(*value),
            _ => Err(from.mismatch(word("Float"))),
        }
    }
}

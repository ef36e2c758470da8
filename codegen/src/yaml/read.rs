//! A serde deserializer over the tree, which reports what is wrong instead of stopping there.
//!
//! Three things are its own: a [`Maybe`](crate::spec::Maybe) gets its node's place and is `Broken`
//! where its value cannot be read; an unknown key of a struct is reported and skipped; the variant
//! of an enum is the kind of the node.

use super::Tree;
use super::kind::{Kind, word};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, one_of};
use crate::spec::{PLACED, Place, Spec};
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer, U64Deserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;
use std::cell::RefCell;
use std::fmt;

#[derive(Clone, Copy)]
pub(super) struct Reader<'t, 'd> {
    tree: &'t Tree,
    place: Place,
    diagnostics: &'t RefCell<&'d mut Diagnostics>,
}

/// What a value should have been. The place is that of the nearest `Maybe`.
#[derive(Debug)]
pub(super) struct Mismatch(String);

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mismatch {}

impl serde::de::Error for Mismatch {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

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
    match Spec::deserialize(reader) {
        Ok(spec) => Some(spec),
        Err(mismatch) => {
            reader.report(mismatch);
            None
        }
    }
}

impl<'t> Reader<'t, '_> {
    fn kind(self) -> &'t Kind {
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

    /// The entries whose keys the struct knows; the others are reported.
    fn known_entries(self, entries: &[(u32, u32)], keys: &[&'static str]) -> Vec<(&'t str, u32)> {
        let mut known: Vec<(&str, u32)> = Vec::new();
        for (key, value) in entries {
            match self.tree.kind(*key) {
                Kind::Text(name) if keys.contains(&name.as_str()) => {
                    // A duplicate is reported with the tree; the first one counts.
                    if known.iter().all(|(earlier, _)| earlier != name) {
                        known.push((name, *value));
                    }
                }
                other => self.at(*key).report_unknown_key(other, keys),
            }
        }
        known
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

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(*value),
            Kind::Integer(value) => visitor.visit_i64(*value),
            Kind::Float(value) => visitor.visit_f64(*value),
            Kind::Text(text) => visitor.visit_borrowed_str(text),
            Kind::List(items) => visitor.visit_seq(List {
                reader: self,
                items,
            }),
            Kind::Map(entries) => {
                let known = entries
                    .iter()
                    .map(|(key, value)| (Key::Node(*key), *value))
                    .collect();
                visitor.visit_map(Map {
                    reader: self,
                    entries: known,
                    next: 0,
                })
            }
            Kind::Tagged(_) => Err(self.mismatch("a value without a tag")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Text(text) => visitor.visit_borrowed_str(text),
            _ => Err(self.mismatch("text")),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Bool(value) => visitor.visit_bool(*value),
            _ => Err(self.mismatch(word("bool"))),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Integer(value) => visitor.visit_i64(*value),
            _ => Err(self.mismatch(word("integer"))),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Integer(value) if *value >= 0 => visitor.visit_i64(*value),
            _ => Err(self.mismatch("a whole number that is not negative")),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Integer(value) => visitor.visit_f64(*value as f64),
            Kind::Float(value) => visitor.visit_f64(*value),
            _ => Err(self.mismatch(word("float"))),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::List(items) => visitor.visit_seq(List {
                reader: self,
                items,
            }),
            _ => Err(self.mismatch(word("list"))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.kind() {
            Kind::Map(_) => self.deserialize_any(visitor),
            _ => Err(self.mismatch(word("map"))),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        keys: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        if name == PLACED {
            return visitor.visit_seq(Placed {
                reader: self,
                next: 0,
            });
        }
        let Kind::Map(entries) = self.kind() else {
            return Err(self.mismatch(word("map")));
        };
        let known = self.known_entries(entries, keys);
        let entries = known
            .into_iter()
            .map(|(key, value)| (Key::Name(key), value))
            .collect();
        visitor.visit_map(Map {
            reader: self,
            entries,
            next: 0,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        let variant = self.kind().variant();
        if !variants.contains(&variant) {
            let words: Vec<&str> = variants.iter().map(|variant| word(variant)).collect();
            return Err(self.mismatch(words.join(" or ")));
        }
        // Where text could stand, the number is a name or a code.
        if let Some(spelling) = self.tree.odd_number(self.place.node)
            && variants.contains(&"text")
        {
            let plain = self.tree.scalar(self.place.node).unwrap_or_default();
            return Err(Mismatch(format!(
                "`{spelling}` is the number {plain} in YAML"
            )));
        }
        visitor.visit_enum(ByKind {
            reader: self,
            variant,
        })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 char str bytes byte_buf unit_struct tuple
        tuple_struct identifier ignored_any
    }
}

struct List<'t, 'd> {
    reader: Reader<'t, 'd>,
    items: &'t [u32],
}

impl<'de> SeqAccess<'de> for List<'de, '_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        let Some((item, rest)) = self.items.split_first() else {
            return Ok(None);
        };
        self.items = rest;
        seed.deserialize(self.reader.at(*item)).map(Some)
    }
}

#[derive(Clone, Copy)]
enum Key<'t> {
    Name(&'t str),
    Node(u32),
}

struct Map<'t, 'd> {
    reader: Reader<'t, 'd>,
    entries: Vec<(Key<'t>, u32)>,
    next: usize,
}

impl<'de> MapAccess<'de> for Map<'de, '_> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mismatch> {
        match self.entries.get(self.next) {
            Some((Key::Name(name), _)) => seed
                .deserialize(BorrowedStrDeserializer::new(name))
                .map(Some),
            Some((Key::Node(key), _)) => seed.deserialize(self.reader.at(*key)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Mismatch> {
        let value = self
            .entries
            .get(self.next)
            .map_or(self.reader.place.node, |(_, value)| *value);
        self.next += 1;
        seed.deserialize(self.reader.at(value))
    }
}

/// A node's place, then its value.
struct Placed<'t, 'd> {
    reader: Reader<'t, 'd>,
    next: u8,
}

impl<'de> SeqAccess<'de> for Placed<'de, '_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        self.next += 1;
        if self.next == 1 {
            let place = U64Deserializer::new(self.reader.place.to_bits());
            return seed.deserialize(place).map(Some);
        }
        match seed.deserialize(self.reader) {
            Ok(value) => Ok(Some(value)),
            Err(mismatch) => {
                self.reader.report(mismatch);
                Ok(None)
            }
        }
    }
}

struct ByKind<'t, 'd> {
    reader: Reader<'t, 'd>,
    variant: &'static str,
}

impl<'de, 'd> EnumAccess<'de> for ByKind<'de, 'd> {
    type Error = Mismatch;
    type Variant = Content<'de, 'd>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Content<'de, 'd>), Mismatch> {
        let variant = seed.deserialize(StrDeserializer::new(self.variant))?;
        Ok((variant, Content(self.reader)))
    }
}

struct Content<'t, 'd>(Reader<'t, 'd>);

impl<'de> VariantAccess<'de> for Content<'de, '_> {
    type Error = Mismatch;

    fn unit_variant(self) -> Result<(), Mismatch> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Mismatch> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Mismatch> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.0.deserialize_map(visitor)
    }
}
